/** The shapes of a page, its lines and margins, and what is asked of them all over; imports nothing. Lengths in points. */

/** What stands on a page at one place. Lengths in points, from the page's upper left corner; `y` is the baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  lines: Line[];
  /** Characters other than blanks, and how many of them say nothing. */
  characters: number;
  unreadable: number;
}

/** Words between two wide gaps. */
export interface Cell {
  text: string;
  left: number;
  right: number;
}

export interface Line {
  page: number;
  y: number;
  /** Of most of its characters. */
  size: number;
  left: number;
  right: number;
  /** Never empty. */
  cells: Cell[];
  /** Where its first pieces begin. */
  starts: number[];
  /** The cells with U+3000 between them. */
  text: string;
}

/** Chinese characters and marks, and the marks and signs that Chinese fonts make as wide: “ — ─ ①. */
export const isWide = (character: string | undefined): boolean => character !== undefined && character >= '\u2010';

/** Lines on a page that belong together. */
export interface Text {
  number: number;
  lines: readonly Line[];
}

/** A page as paper. */
export type Sheet = Text & { width: number; notes: readonly Line[] };

export interface Body {
  pages: readonly Sheet[];
  /** Of most characters. */
  size: number;
}

/** Where the text of a page stands. */
export interface Frame {
  left: number;
  right: number;
  /** From one baseline to the next. */
  leading: number;
  /** Narrower ones: lists, the cells of a table. */
  columns: readonly Column[];
}

/** Where at least some lines of prose begin and end. */
export interface Column {
  left: number;
  right: number;
}

export interface Layout {
  body: Body;
  /** By page. */
  frames: ReadonlyMap<number, Frame>;
  levels: ReadonlyMap<number, number>;
}

/** Sizes nearer to one another than this part are one. */
const SAME_SIZE = 0.08;

export const half = (length: number): number => Math.round(2 * length) / 2;
export const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);

/** Where lines begin and end. */
export interface Edges {
  left: number;
  width: number;
  leading: number;
  /** How many lines there are; how many end at the right margin, and what share of the long ones. */
  lines: number;
  full: number;
  share: number;
}

/** From one baseline to the next, as most lines have it. */
export const leadingOf = (lines: readonly Line[]): number =>
  commonest(
    lines.flatMap((line, i): [number, number][] => {
      const before = lines[i - 1];
      return before?.page === line.page && line.y > before.y ? [[half(line.y - before.y), 1]] : [];
    }),
  );

export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The value with the greatest weight, the first of such; 0 of none. */
export function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** In sizes: how far apart left edges of one margin are, how deep a first line is indented, how far from the middle a title is. */
export const SAME_EDGE = 0.7;

/** A gap between lines that is wider than usual by this factor parts paragraphs; lines of a title may be a little further apart. */
export const WIDER = 1.3;

export const FEWEST_COLUMNS = 3;
