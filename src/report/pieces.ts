/** Cuts a text where anything begins or ends, so that marks may overlap in any way: each piece knows all that it belongs to. */
import type { Range } from '../types.js';

/** A stretch of the text with all of `marks` over it, the shortest first. */
export interface Piece<M extends Range> extends Range {
  marks: readonly M[];
  /** Those of `marks` that begin here. */
  opens: readonly M[];
}

/**
 * The pieces of `[0, length)` in order, without a gap.
 *
 * @param marks by start
 * @param cuts where a piece ends besides
 */
export function piecesOf<M extends Range>(
  length: number,
  marks: readonly M[],
  cuts: Iterable<number> = [],
): Piece<M>[] {
  const places = new Set<number>([0, length, ...cuts]);
  for (const { start, end } of marks) places.add(start).add(end);
  const sorted = [...places].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
  const pieces: Piece<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] as number;
    open = open.filter((mark) => mark.end > start);
    const opens: M[] = [];
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next])
      if (mark.end > start) opens.push(mark);
    if (opens.length > 0) open = [...open, ...opens].sort((a, b) => a.end - a.start - (b.end - b.start));
    pieces.push({ start, end, marks: open, opens });
  }
  return pieces;
}
