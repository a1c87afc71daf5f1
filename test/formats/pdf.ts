/**
 * PDF files for tests, written by hand. The font is not in the file and nothing in it says which character a code shows: a reader
 * has to know the tables of Adobe (`UniCNS-UTF16-H`), as with many a PDF from Taiwan and Hong Kong. Streams are not packed, so that
 * the bytes are the same with every version of zlib.
 */
import type { Paragraph } from './paragraphs.js';

/** Words on a page; lengths in points, from the page's lower left corner. ASCII is half as wide as high, all else as wide as high. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface PdfOptions {
  /** The font's table of codes; `undefined`: one that says nothing (`Identity-H`). */
  encoding?: string | undefined;
  /** More entries of the trailer. */
  trailer?: string;
  /** Turn of the pages, in degrees. */
  rotate?: number;
}

export const PAGE = { width: 595, height: 842, left: 72, right: 520, top: 744, foot: 90 } as const;

/** A file with these pieces on its pages. A page may be given as operators of PDF instead: `0 0 100 100 re f`. */
export function pdfFile(pages: readonly (readonly Piece[] | string)[], options: PdfOptions = {}): Uint8Array {
  const { encoding = 'UniCNS-UTF16-H', trailer = '', rotate = 0 } = options;
  const ordering = encoding === 'Identity-H' ? 'Identity' : 'CNS1';
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light-${encoding} /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>`,
    '<< /Type /FontDescriptor /FontName /MSung-Light /Flags 4 /FontBBox [-10 -250 1010 860] /ItalicAngle 0 /Ascent 860 /Descent -250 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((page, index) => {
      const content = typeof page === 'string' ? page : page.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

/** The piece as operators, its words as UTF-16 in hexadecimal. */
export function shown({ text, x, y, size }: Piece): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character < '\x7f' ? size / 2 : size), 0);

/** A number or Latin word, or one character, with the marks that may not begin a line: 0.5%， is not parted. */
const UNBREAKABLE = /[「（《“]*(?:[\x21-\x7e]+|[^\x21-\x7e])[，。、；：！？」）》”%]*/gu;

/** The lines of a text wrapped to a width, the first one narrower. */
export function wrapped(text: string, size: number, width: number, indent = 0): string[] {
  const lines = [''];
  for (const [piece] of text.matchAll(UNBREAKABLE)) {
    const room = width - (lines.length === 1 ? indent : 0);
    const line = lines.at(-1) as string;
    if (line !== '' && widthOf(line + piece, size) > room) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}

const SIZE = 16;
const LEADING = 29;
const TITLE = 22;
/** The first column is wider than the others. */
const COLUMN = 112;
const FIRST_COLUMN = 144;
const centred = (text: string, size: number, y: number): Piece => ({
  text,
  x: (PAGE.left + PAGE.right - widthOf(text, size)) / 2,
  y,
  size,
});

/** The paragraphs as an office prints them: first lines indented by two characters, a running head, - 1 - at the foot. */
export function pdfOf(paragraphs: readonly Paragraph[]): Uint8Array {
  const pages: Piece[][] = [];
  let y = 0;
  const nextLine = (): Piece[] => {
    y -= LEADING;
    if (pages.length === 0 || y < PAGE.foot) {
      pages.push([]);
      y = PAGE.top;
    }
    return pages.at(-1) as Piece[];
  };
  for (const { kind, numbering, text, cells } of paragraphs) {
    if (kind === 'row') {
      const page = nextLine();
      for (const [index, cell] of cells.entries())
        page.push({
          text: cell,
          x: PAGE.left + (index === 0 ? 0 : FIRST_COLUMN + (index - 1) * COLUMN),
          y,
          size: SIZE,
        });
    } else if (kind === 'title' || /^（.*日）$/.test(text)) {
      const size = kind === 'title' ? TITLE : SIZE;
      nextLine().push(centred(text, size, y));
    } else {
      const isSalutation = text.length < 10 && text.endsWith('：');
      const indent = isSalutation ? 0 : 2 * SIZE;
      for (const [index, line] of wrapped(numbering + text, SIZE, PAGE.right - PAGE.left, indent).entries())
        nextLine().push({ text: line, x: PAGE.left + (index === 0 ? indent : 0), y, size: SIZE });
    }
  }
  return pdfFile(
    pages.map((page, index) => [
      centred('全縣養老服務工作會議文件', 10.5, 796),
      ...page,
      centred(`- ${index + 1} -`, 10.5, 48),
    ]),
  );
}
