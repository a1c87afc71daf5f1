import { isStopWord } from '../lexical/stopwords.js';
import { tokensIn } from '../text/tokens.js';
import type { Range } from '../types.js';
import type { Reading } from './reading.js';

const LETTER = /\p{L}/u;

/** Whether a word says something of the matter: no stop word, no number, no mark. */
export const isContentWord = (word: string): boolean => LETTER.test(word) && !isStopWord(word);

/** The content words that stand in a range of `normal`, each once. */
export const contentWords = ({ tokens }: Reading, range: Range): Set<string> =>
  new Set(
    tokensIn(tokens, range)
      .map(({ word }) => word)
      .filter(isContentWord),
  );

/** Fewer sets tell nothing of how common a word is. */
const LEAST_SETS = 100;

/** How much a word says: ln(1 + n / m) of a word that m of n sets have (n at least 100), so that 建设 says less than 排污权. */
export function weightsOf(sets: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + Math.max(sets.length, LEAST_SETS) / (counts.get(word) ?? 1));
}

/**
 * How much of two sets of words is in both: twice the weight of what both have, of the sum of what each has (Dice's coefficient); 0 where
 * both are empty.
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * sum([...a].filter((word) => b.has(word)))) / all;
}
