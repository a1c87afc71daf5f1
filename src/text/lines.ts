/** Line and code-point arithmetic over one text, prepared once. */
export interface TextIndex {
  /** UTF-16 index → number of code points before it. */
  codepoint(index: number): number;
  /** UTF-16 index → line and column in code points, both from 1. A line ends at LF, CRLF or CR. */
  position(index: number): { line: number; column: number };
}

/** Prepares {@link TextIndex} for `text`: linear once, then logarithmic a question. */
export function indexText(text: string): TextIndex {
  const lines = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) lines.push(index + mark.length);
  // The second halves of astral characters: each makes the count of code points one less than that of units.
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) astral.push(index + 1);
  const codepoint = (index: number): number => index - countBelow(astral, index);
  return {
    codepoint,
    position(index) {
      const line = countBelow(lines, index + 1);
      return { line, column: codepoint(index) - codepoint(lines[line - 1] ?? 0) + 1 };
    },
  };
}

/** Prepares the way back: number of code points → UTF-16 index, for `text` and numbers that do not pass its end. */
export function indexUnits(text: string): (codepoints: number) => number {
  const astral = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }, order) => index - order);
  return (codepoints) => codepoints + countBelow(astral, codepoints);
}

/** How many of the ascending `values` are smaller than `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
