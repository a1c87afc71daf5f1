import type { Word } from './words.js';

/** How often each term occurs in a text or corpus. */
export interface Counts {
  /** All words of the text, those that are not listed as terms too: what rates are of. */
  words: number;
  /** By term; every count is at least 1. */
  terms: ReadonlyMap<string, number>;
}

/** Which terms are counted. */
export interface TermOptions {
  /** How many words make a term, from 1. Default 1. */
  length?: number;
  /** A term neither begins nor ends with such a word; 人民 的 利益 holds one and stays. */
  isStopWord?: (word: string) => boolean;
  /** Whether a part of speech is asked for: all words of a term must be. Default all. */
  isTag?: (tag: string) => boolean;
  /** Whether a term is asked for. Default all. */
  isTerm?: (term: string) => boolean;
}

/** One occurrence of a term. */
export interface Occurrence {
  /** Its words in normal form, with blanks between: 经济 社会 发展. */
  term: string;
  words: readonly Word[];
  /** Index of its first word among those given. */
  index: number;
}

/** Every occurrence of every term, in order. No term crosses the end of a sentence or a punctuation mark. */
export function* termsOf(words: readonly Word[], options: TermOptions = {}): Iterable<Occurrence> {
  const { length = 1, isStopWord = () => false, isTag = () => true, isTerm = () => true } = options;
  /** How many words up to here follow each other and have a part of speech that is asked for. */
  let run = 0;
  for (const [end, last] of words.entries()) {
    const index = end - length + 1;
    run = isTag(last.tag) ? (last.follows ? run + 1 : 1) : 0;
    const first = words[index];
    if (run < length || !first || isStopWord(last.word) || isStopWord(first.word)) continue;
    const found = length === 1 ? [last] : words.slice(index, end + 1);
    const term = length === 1 ? last.word : found.map(({ word }) => word).join(' ');
    if (isTerm(term)) yield { term, words: found, index };
  }
}

/** Counts the terms of one text. */
export function countsOf(words: readonly Word[], options: TermOptions = {}): Counts {
  const terms = new Map<string, number>();
  for (const { term } of termsOf(words, options)) terms.set(term, (terms.get(term) ?? 0) + 1);
  return { words: words.length, terms };
}

/** How many of 1,000 words; 0 where there are none. */
export const per1000 = (count: number, words: number): number => (words === 0 ? 0 : (count * 1000) / words);

/** The order of terms where numbers are equal: by code unit, the same on every machine. */
export const byTerm = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
