import type { Range } from '../types.js';

/** `range` moved by `by`: from a sentence to its document. */
export const shift = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by });

/** The slice of `text` at `range`. */
export const slice = (text: string, range: Range): string => text.slice(range.start, range.end);

/** Those of `ranges` (ordered, disjoint) that share a unit with `range`. Logarithmic, then as many as there are. */
export function overlapping<Place extends Range>(ranges: readonly Place[], range: Range): Place[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Place).end > range.start) high = middle;
    else low = middle + 1;
  }
  const found: Place[] = [];
  for (let index = low; index < ranges.length && (ranges[index] as Place).start < range.end; index++)
    found.push(ranges[index] as Place);
  return found;
}

/** Where `[start, end)` of `text` ends without blanks and closing marks: `marks` is a class of single characters. */
export function trimmedEnd(text: string, { start, end }: Range, marks = /[\s＿，。；：、！？!?;,]/): number {
  while (end > start && marks.test(text[end - 1] as string)) end--;
  return end;
}
