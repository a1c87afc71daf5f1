import { UserError } from '../errors.js';
import { indexText } from '../text/lines.js';
import { toOriginal } from '../text/offset-map.js';
import { shift } from '../text/span.js';
import type { Analysis, AnalyzeOptions, OffsetMap, Range, SentenceRow, Token, TokenRow } from '../types.js';
import type { Place } from './types.js';

/** What analyses that are to be compared must have been made with. */
export const COMPARABLE = { text: true, tokens: true } as const satisfies Partial<AnalyzeOptions>;

/** An analysis as it is compared: its normal text, and a way between that and the original. */
export interface Reading {
  analysis: Analysis;
  /** The sentences but for notes of an editor or web page, in normal form, a line each. */
  normal: string;
  /** The place of each of them in `normal`. */
  sentences: readonly Range[];
  /** All tokens, with places in `normal`. */
  tokens: readonly Token[];
  /** The place in the original of one in `normal`. */
  place(range: Range): Place;
  /**
   * The place in `normal` of a slice of the original; the first at or after `from` if there is one, else the first. `null` if it stands in
   * no sentence.
   */
  find(text: string, from?: number): Range | null;
}

/** @throws UserError unless the analysis has its text and tokens. */
export function readingOf(analysis: Analysis): Reading {
  const { text, sentences: rows } = analysis;
  if (text === undefined || rows?.some(({ tokens }) => !tokens) !== false)
    throw new UserError('no-text', `${analysis.source}: to be compared it must be analysed with text and tokens`);
  const units = unitsOf(text, rows);
  const index = indexText(text);

  let normal = '';
  const sentences: Range[] = [];
  const tokens: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const row of rows) {
    if (row.role === 'note') continue;
    const start = normal.length;
    for (const token of row.tokens ?? []) {
      tokens.push({ start: normal.length, end: normal.length + token.word.length, word: token.word, tag: token.tag });
      normal += token.word;
      for (const place of unitPlaces(token, units.utf16(token.start))) {
        starts.push(place.start);
        ends.push(place.end);
      }
    }
    sentences.push({ start, end: normal.length });
    // The line end stands for nothing in the original.
    normal += '\n';
    const end = units.utf16(row.end);
    starts.push(end);
    ends.push(end);
  }
  const map: OffsetMap = { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  const fromOriginal = (range: Range): Range => ({
    start: countUntil(map.ends, range.start + 1),
    end: countUntil(map.starts, range.end),
  });

  return {
    analysis,
    normal,
    sentences,
    tokens,
    place(range) {
      const original = toOriginal(map, range);
      return {
        start: units.own(original.start),
        end: units.own(original.end),
        ...index.position(original.start),
        text: text.slice(original.start, original.end),
      };
    },
    find(slice, from = 0) {
      if (slice === '') return null;
      // Words that stand in no sentence, in a note or another speech, are passed by.
      for (const first of [units.utf16(from), 0])
        for (let at = text.indexOf(slice, first); at >= 0; at = text.indexOf(slice, at + 1)) {
          const range = fromOriginal({ start: at, end: at + slice.length });
          if (range.start < range.end) return range;
        }
      return null;
    },
  };
}

/** Where each UTF-16 unit of a token's word stands in the original: blanks within it aside, a unit for a unit, or else all for each. */
function unitPlaces({ word, text }: TokenRow, from: number): Range[] {
  const written = [...text.matchAll(/\S/g)].map(({ index }) => shift({ start: index, end: index + 1 }, from));
  if (written.length === word.length && !/\s/.test(word)) return written;
  const whole = { start: from, end: from + text.length };
  return Array.from({ length: word.length }, (_, unit) =>
    text.length === word.length ? { start: from + unit, end: from + unit + 1 } : whole,
  );
}

/** Turns places of an analysis into UTF-16 units and back, whichever it counts in. */
function unitsOf(text: string, rows: readonly SentenceRow[]) {
  const same = (place: number): number => place;
  const isUtf16 = rows.every((row) => text.slice(row.start, row.end) === row.text);
  if (isUtf16) return { utf16: same, own: same };
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) starts.push(at);
  starts.push(text.length);
  const ascending = Int32Array.from(starts);
  return {
    utf16: (place: number): number => starts[Math.min(place, starts.length - 1)] as number,
    own: (place: number): number => countUntil(ascending, place),
  };
}

/** How many of the ascending `values` are smaller than `limit`. */
function countUntil(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
