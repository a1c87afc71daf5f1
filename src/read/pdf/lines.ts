/** A piece of text as pdfjs gives it: `transform` is a matrix whose last two members are the place of its baseline. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** A run of words on a line. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** From the piece before, in sizes. */
  gap: number;
  /** Whether the gap is a blank. */
  blank: boolean;
}

/** A line of a page; lengths in points, y upwards. */
export interface Line {
  page: number;
  /** Words, with a tab where a gap as wide as a column's stands between. */
  text: string;
  pieces: readonly Piece[];
  left: number;
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
  /** From 0 at the foot of the page to 1 at its head. */
  height: number;
}

/** Items whose baselines are nearer than this part of their size stand on one line. */
const SAME_LINE = 0.4;
/** Gaps, in sizes: a blank between Latin words, a gap between columns. */
const BLANK = 0.2;
const COLUMN = 1.5;
/** Items nearer than this, in sizes, are of one piece. */
const TOUCHING = 0.12;
/** Between Chinese characters, which letter-spacing sets apart, a gap of a whole one is a blank. */
const SPACED = 0.9;

/** Not Latin, a digit or a sign of ASCII. */
const isWide = (character: string | undefined): boolean => character !== undefined && character > '\u2000';

const SPACED_PAIR = /(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{sc=Han}\u3000-\u303f\uff00-\uffef])/gu;
const CLOSE_PAIR = /\p{sc=Han}(?=\p{sc=Han})/gu;

/** 立 法 會: letters set apart all along a line are no words of one character. */
function closedUp(text: string): string {
  const apart = text.match(SPACED_PAIR)?.length ?? 0;
  return apart > (text.match(CLOSE_PAIR)?.length ?? 0) ? text.replace(SPACED_PAIR, '') : text;
}

/** The lines of a page, from its head to its foot; rotated text is left out. */
export function linesOf(items: readonly PdfItem[], page: number, view: readonly number[]): Line[] {
  const [, foot = 0, , head = 0] = view;
  const rows: { y: number; size: number; items: PdfItem[] }[] = [];
  for (const item of items) {
    const [a = 0, b = 0, , d = 0, , y = 0] = item.transform;
    const size = Math.abs(d) || Math.abs(a);
    if (item.str === '' || Math.abs(b) > 0.1 * Math.abs(a)) continue;
    // Slanted letters (italics) are skewed, not rotated. In the order of the file, which is that of reading: a line goes on as long as its baseline does.
    const row = rows.at(-1);
    if (row && Math.abs(row.y - y) < SAME_LINE * Math.max(row.size, size)) {
      row.items.push(item);
      // A raised mark is smaller and above: the line keeps its own baseline.
      if (item.str.trim() !== '' && size > row.size) Object.assign(row, { y, size });
    } else if (item.str.trim() !== '') rows.push({ y, size, items: [item] });
  }
  return rows.flatMap(({ y, size, items: own }) => {
    const pieces = piecesOf(own, size);
    const text = textOf({ pieces, size });
    if (text.trim() === '') return [];
    const written = own.filter(({ str }) => str.trim() !== '');
    const left = Math.min(...written.map(({ transform }) => transform[4] as number));
    const right = Math.max(...written.map(({ transform, width }) => (transform[4] as number) + width));
    return [{ page, text, pieces, left, right, y, size, height: head === foot ? 0.5 : (y - foot) / (head - foot) }];
  });
}

/** The pieces of one line from left to right: runs of items with no more than a letter's gap between. */
function piecesOf(items: readonly PdfItem[], size: number): Piece[] {
  const ordered = items
    .map((item, index) => ({ item, index, x: item.transform[4] as number }))
    .filter(({ item }) => item.str.trim() !== '')
    .sort((a, b) => a.x - b.x || a.index - b.index);
  const pieces: Piece[] = [];
  for (const { item, x } of ordered) {
    const last = pieces.at(-1);
    const gap = last ? (x - last.right) / size : 0;
    const apart = gap > (isWide(last?.text.at(-1)) || isWide(item.str[0]) ? SPACED : BLANK);
    if (!last || gap > TOUCHING) pieces.push({ text: item.str, left: x, right: x + item.width, gap, blank: apart });
    else Object.assign(last, { text: last.text + item.str, right: x + item.width });
  }
  return pieces.map((piece) => ({ ...piece, text: cleaned(piece.text) }));
}

const cleaned = (text: string): string =>
  closedUp(text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '').replace(/\u00a0/g, ' '));

/**
 * The words of a line: pieces side by side, a tab where a gap as wide as a column's stands between, or where a piece begins at one
 * of `columns` (left edges of the cells beside it).
 */
export function textOf({ pieces, size }: Pick<Line, 'pieces' | 'size'>, columns: readonly number[] = []): string {
  let text = '';
  for (const [index, { text: words, left, gap, blank }] of pieces.entries()) {
    const begins = columns.some((column) => Math.abs(column - left) < TOUCHING * size);
    if (index > 0) text += gap > COLUMN || begins ? '\t' : blank ? ' ' : '';
    text += words.trim();
  }
  return closedUp(text);
}

/** The left edges of a line's cells. */
export const columnsOf = ({ pieces }: Line): number[] =>
  pieces.filter(({ gap }, index) => index === 0 || gap > COLUMN).map(({ left }) => left);
