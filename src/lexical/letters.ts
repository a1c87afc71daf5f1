import type { Range } from '../types.js';

/**
 * What of a text counts when wordings are compared: its letters, one a character, in order. `starts` and `ends` are the places of each
 * in `normal`, in UTF-16 units.
 */
export interface Letters {
  /** Code points; every number is {@link NUMBER}. */
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Stands for any number: 增长8.5% and 增长9% are one wording, and so are 2014年 and 20xx年. */
export const NUMBER = 0x30;

/** A number in digits, with its marks and with digits that were made unreadable (20xx), or a letter of any script. */
const LETTER = /\d(?:[.,:]?[\dxX×])*[%‰]?|[\p{L}\p{N}]/gu;

/** The letters of `ranges` of `normal`, in order: punctuation, blanks and marks are left out, Latin letters are small ones. */
export function lettersOf(normal: string, ranges: Iterable<Range>): Letters {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of ranges) {
    for (const { 0: letter, index } of normal.slice(start, end).matchAll(LETTER)) {
      codes.push(codeOf(letter));
      starts.push(start + index);
      ends.push(start + index + letter.length);
    }
  }
  return { codes: Int32Array.from(codes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function codeOf(letter: string): number {
  if (/^\d/.test(letter)) return NUMBER;
  return letter.toLowerCase().codePointAt(0) as number;
}
