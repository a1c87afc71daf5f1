import { type TermOptions, termsOf } from './frequency.js';
import type { Word } from './words.js';

/** How evenly a term is spread over the parts of a corpus. */
export interface Dispersion {
  /** In how many parts it occurs. */
  range: number;
  /** Juilland's D: 1 where all parts have the same rate, 0 where all occurrences are in one of equal parts; `null` with one part. */
  juillandD: number | null;
  /** Gries' deviation of proportions: 0 where each part has its share, near 1 where one small part has all. */
  dp: number;
  /** DP over what it could be at most: 1 where the smallest part has all; `null` with one part. */
  dpNorm: number | null;
}

/**
 * In which part a term occurs how often, as `part, count, part, count, …`, ordered by part, each once. Flat, since a corpus of many
 * documents has millions of them.
 */
export type InParts = readonly number[];

/**
 * What measures the dispersion of a term over parts, of which part `i` has `sizes[i]` words, all more than 0; of the parts that a term
 * does not occur in nothing need be said.
 *
 * - D = 1 - V/√(n - 1), V the standard deviation (of the population) of the n rates over their mean: Juilland & Chang-Rodríguez
 *   (1964), with rates in place of counts where parts differ in size.
 * - DP = ½ Σ |v - s|, v a part's share of the occurrences and s its share of the words: Gries, S. Th. (2008). Dispersions and
 *   adjusted frequencies in corpora. Int. J. of Corpus Linguistics 13(4), 403–437.
 * - DPnorm = DP / (1 - min s): Lijffijt, J. & Gries, S. Th. (2012). Correction … Int. J. of Corpus Linguistics 17(1), 147–149.
 */
export function dispersionOver(sizes: readonly number[]): (found: InParts) => Dispersion {
  const parts = sizes.length;
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const least = sizes.reduce((min, size) => Math.min(min, size), words) / words;
  return (found) => {
    let occurrences = 0;
    for (let at = 1; at < found.length; at += 2) occurrences += found[at] as number;
    let rates = 0;
    let squares = 0;
    let difference = 0;
    /** The share of the words that lie in parts without the term. */
    let without = 1;
    for (let at = 0; at < found.length; at += 2) {
      const size = sizes[found[at] as number] as number;
      const count = found[at + 1] as number;
      const rate = count / size;
      rates += rate;
      squares += rate * rate;
      difference += Math.abs(count / occurrences - size / words);
      without -= size / words;
    }
    const dp = (difference + Math.max(0, without)) / 2;
    const mean = rates / parts;
    const deviation = Math.sqrt(Math.max(0, squares / parts - mean * mean));
    return {
      range: found.length / 2,
      juillandD: parts > 1 ? Math.max(0, 1 - deviation / mean / Math.sqrt(parts - 1)) : null,
      dp,
      dpNorm: parts > 1 ? dp / (1 - least) : null,
    };
  };
}

/** Where terms occur, gathered part by part. */
export interface PartIndex {
  /** Words in each part. */
  readonly sizes: readonly number[];
  readonly terms: ReadonlyMap<string, InParts>;
  /** Counts words that belong to part `part`, from 0; parts may come in any order, and more than once. */
  add(part: number, words: readonly Word[]): void;
}

export function partIndex(options: TermOptions): PartIndex {
  const sizes: number[] = [];
  const terms = new Map<string, number[]>();
  return {
    sizes,
    terms,
    add(part, words) {
      while (sizes.length <= part) sizes.push(0);
      sizes[part] = (sizes[part] as number) + words.length;
      for (const { term } of termsOf(words, options)) increase(terms, term, part);
    },
  };
}

/** The same for equal slices: whatever is added is one text, in order, that is cut into `parts` when all has come. */
export function slicedIndex(options: TermOptions): {
  add(words: readonly Word[]): void;
  cut(parts: number): Omit<PartIndex, 'add'>;
} {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const texts: Int32Array[] = [];
  const idOf = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, names.push(term));
    return names.length;
  };
  return {
    add(words) {
      // By the place of its first word, the number of the term; 0 for a word that begins none.
      const text = new Int32Array(words.length);
      for (const { term, index } of termsOf(words, options)) text[index] = idOf(term);
      texts.push(text);
    },
    cut(parts) {
      const total = texts.reduce((sum, { length }) => sum + length, 0);
      const sizes = new Array<number>(parts).fill(0);
      const terms = new Map<string, number[]>();
      let place = 0;
      for (const text of texts)
        for (const id of text) {
          const part = Math.floor((place++ * parts) / total);
          sizes[part] = (sizes[part] as number) + 1;
          if (id > 0) increase(terms, names[id - 1] as string, part);
        }
      return { sizes, terms };
    },
  };
}

/** The part is nearly always the last or a new one. */
function increase(terms: Map<string, number[]>, term: string, part: number): void {
  const found = terms.get(term);
  if (!found) {
    terms.set(term, [part, 1]);
    return;
  }
  let at = found.length - 2;
  while (at >= 0 && (found[at] as number) > part) at -= 2;
  if (at >= 0 && found[at] === part) found[at + 1] = (found[at + 1] as number) + 1;
  else found.splice(at + 2, 0, part, 1);
}
