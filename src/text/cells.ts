import type { Range } from '../types.js';

/** The cells of a row, between tabs; those of a text without tabs are the text. Empty cells have no length. */
export function cellsOf(text: string): Range[] {
  const cells: Range[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\t/g)) {
    cells.push({ start, end: index });
    start = index + 1;
  }
  return [...cells, { start, end: text.length }];
}

export const isRow = (text: string): boolean => text.includes('\t');
