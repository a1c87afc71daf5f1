/** Word documents for tests: XML by hand, as Word writes it, in a zip archive whose bytes are always the same. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Paragraph } from './paragraphs.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A part's root in the namespaces that tests need. */
export const part = (name: string, inner: string): string =>
  `${HEAD}<w:${name} xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${name}>`;

/** A `.docx` of a body and other parts: `{ 'word/footnotes.xml': … }`. */
export function packed(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const own = ['styles', 'numbering', 'footnotes', 'endnotes'].filter((name) => `word/${name}.xml` in parts);
  const types = own.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  const relations = own.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  return zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...parts,
  });
}

/** A zip archive of texts, the same whenever and wherever it is made: zip has no time zone. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = [strToU8(text), { mtime, os: 0 }];
  return zipSync(entries, { level: 6 });
}

/** Runs as Word leaves them after editing: cut anywhere, also inside a word. */
function runs(text: string): string {
  const pieces = [...text].reduce<string[]>((all, character, index) => {
    if (index % 7 === 0) all.push('');
    all[all.length - 1] += character;
    return all;
  }, []);
  return pieces
    .map(
      (piece) =>
        `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-TW"/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
    )
    .join('<w:proofErr w:type="gramStart"/>');
}

/** A paragraph; `properties` are what stands in its `w:pPr`. */
export const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs(text)}</w:p>`;

/** A table of texts. */
export const tbl = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
);

const heading = (index: number): string =>
  `<w:style w:type="paragraph" w:styleId="${index + 1}"><w:name w:val="heading ${index}"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="${index - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${index - 1}"/></w:pPr></w:style>`;

/** As Chinese Word has them: the names are English, the ids are not words. */
const STYLES = part(
  'styles',
  `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>${[1, 2, 3].map(heading).join('')}`,
);

/** The paragraphs as a Word document: numbering is automatic, from the styles of the headings. */
export function docxOf(paragraphs: readonly Paragraph[]): Uint8Array {
  const body: string[] = [];
  let rows: string[][] = [];
  for (const { kind, level: depth, text, cells } of [...paragraphs, END]) {
    if (kind === 'row') {
      rows.push(cells);
      continue;
    }
    if (rows.length > 0) body.push(tbl(rows));
    rows = [];
    if (kind === 'title') body.push(p(text, '<w:pStyle w:val="a3"/><w:jc w:val="center"/>'));
    else if (kind === 'heading') body.push(p(text, `<w:pStyle w:val="${depth + 1}"/>`));
    else body.push(p(text, '<w:ind w:firstLineChars="200"/>'));
  }
  body.push('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>');
  return packed(body.join(''), { 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING });
}

/** An empty last paragraph, as Word documents have one. */
const END: Paragraph = { kind: 'text', level: 0, numbering: '', text: '', cells: [] };
