import { type Cell, commonest, isWide, type Line, type Piece } from './layout.js';

/** Pieces whose baselines are nearer than this part of the bigger one's size stand on one line. */
const SAME_LINE = 0.4;
/** A piece that is there twice, a little to the side, is how some programs make letters bold. */
const SAME_PLACE = 0.2;
/** How far back the first of the two is looked for. */
const TWICE_WITHIN = 8;

/** Gaps, in sizes: that of a blank between Latin words, of a full-width blank, of a column. */
const BLANK = 0.2;
const WIDE_BLANK = 0.75;
const COLUMN = 1.5;

/** A number and its brackets, which stand at the head of a list's item, are no more pieces. */
const FIRST_PIECES = 8;

/** Raised marks: smaller than this part of their line, and higher by that part of its size. */
const RAISED_SIZE = 0.78;
const RAISED_BY = 0.15;
/** 1, [12], （3）, *, ①: the mark of a note. */
const NOTE_MARK = /^[\s[\]()（）〔〕註注]*(?:\d{1,3}|[*†‡]{1,3}|[①-⑳])[\s[\]()（）〔〕]*$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The lines of a page in the order of the file, which is that of reading: columns stay apart. A line goes on as long as its baseline
 * does.
 */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const isBlank = piece.text.trim() === '';
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < SAME_LINE * Math.max(row.size, piece.size)) {
      addPiece(row.pieces, piece);
      if (!isBlank && piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else if (!isBlank) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.flatMap((row) => lineOf(row.pieces, page) ?? []);
}

/** Adds a piece, unless it is there; of two that begin alike at one place the longer one stays. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const { text, x, y, size } = piece;
  for (let i = pieces.length - 1; i >= 0 && i >= pieces.length - TWICE_WITHIN; i--) {
    const one = pieces[i] as Piece;
    if (Math.abs(one.x - x) + Math.abs(one.y - y) >= SAME_PLACE * size) continue;
    if (one.text.trim() === '' || !(one.text.startsWith(text) || text.startsWith(one.text))) continue;
    if (text.length > one.text.length) pieces[i] = piece;
    return;
  }
  pieces.push(piece);
}

function lineOf(pieces: readonly Piece[], page: number): Line | undefined {
  const size = commonest(pieces.map((piece) => [piece.size, piece.text.trim().length]));
  const y = pieces.find((piece) => piece.size === size && piece.text.trim() !== '')?.y ?? 0;
  const written = pieces.filter(({ text }) => text.trim() !== '' || text === ' ').sort((a, b) => a.x - b.x);
  const cells: Cell[] = [];
  let isSpaced = false;
  for (const piece of written) {
    if (piece.text === ' ') {
      isSpaced = piece.width > BLANK * 0.5 * size;
      continue;
    }
    let text = closedUp(piece);
    const cell = cells.at(-1);
    const before = cell?.text.at(-1);
    if (piece.size <= RAISED_SIZE * size && y - piece.y >= RAISED_BY * size && NOTE_MARK.test(text)) {
      if (before === undefined || !/[\dA-Za-z]/.test(before)) continue;
      text = text.replace(/\D/g, '').replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string);
    }
    const gap = cell ? (piece.x - cell.right) / size : 0;
    const right = piece.x + piece.width;
    if (!cell || gap > COLUMN) cells.push({ text, left: piece.x, right });
    else {
      const isLatin = !isWide(before) && !isWide(text[0]);
      const blank =
        isLatin && (gap > BLANK || (isSpaced && gap > 0)) ? ' ' : !isLatin && gap > WIDE_BLANK ? '\u3000' : '';
      cell.text += `${/\s$/.test(cell.text) || /^\s/.test(text) ? '' : blank}${text}`;
      cell.right = Math.max(cell.right, right);
    }
    isSpaced = false;
  }
  for (const cell of cells) cell.text = unspaced(cell.text.trim());
  const full = cells.filter(({ text }) => text !== '');
  const starts = written.slice(0, FIRST_PIECES).map(({ x }) => x);
  const [first, last] = [full[0], full.at(-1)];
  if (!first || !last) return undefined;
  return {
    page,
    y,
    size,
    starts,
    left: first.left,
    right: last.right,
    cells: full,
    text: full.map(({ text }) => text).join('\u3000'),
  };
}

/**
 * The words of a piece without the blanks that pdfjs puts in between letters that stand apart (立 法 會). The width of the piece
 * tells how wide its blanks are.
 */
function closedUp({ text, width, size }: Piece): string {
  if (!text.trim().includes(' ')) return text;
  let blanks = 0;
  let letters = 0;
  for (const character of text) {
    if (character === ' ') blanks++;
    else letters += isWide(character) ? 1 : 0.5;
  }
  const blank = (width / size - letters) / blanks > WIDE_BLANK ? '\u3000' : '';
  return text.replace(/(?<=(.)) +(?=(.))/gu, (found, before: string, after: string) =>
    isWide(before) || isWide(after) ? blank : found,
  );
}

/** 政　府　工　作　報　告: a full-width blank behind every character is how a title is set, and says nothing. */
const unspaced = (text: string): string =>
  /^(?:\p{sc=Han}\u3000){2,}\p{sc=Han}$/u.test(text) ? text.replaceAll('\u3000', '') : text;
