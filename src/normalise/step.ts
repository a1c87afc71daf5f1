import type { Edit } from '../types.js';

/** What a step may know besides the text. */
export interface StepContext {
  /** `true` forces the restoring of machine-made vocabulary, `false` forbids it, `undefined` leaves it to the text. */
  restore: boolean | undefined;
}

/** One step of normalising: the edits (ordered, disjoint) that it makes to a text. */
export interface Step {
  name: string;
  edits(text: string, context: StepContext): Edit[];
}

/** The edits that turn `from`, which starts at `offset`, into `to`: texts of equal length that differ in single UTF-16 units. */
export function unitEdits(from: string, to: string, reason: Edit['reason'], offset = 0): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < from.length; i++)
    if (from.charCodeAt(i) !== to.charCodeAt(i))
      edits.push({ start: offset + i, end: offset + i + 1, text: to[i] as string, reason });
  return edits;
}

/** A line of a text: `[start, end)` without its break, `next` behind its break. */
export interface Line {
  start: number;
  end: number;
  next: number;
}

/** The lines of a text; they end at LF, CRLF or CR. A text that ends in a break has an empty last line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index, next: index + mark.length });
    start = index + mark.length;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}
