import { byTerm, type TermOptions, termsOf } from './frequency.js';
import type { Word } from './words.js';

/** What counts as standing together. */
export type Unit = 'sentence' | 'paragraph' | 'section' | 'document';
export const UNITS: readonly Unit[] = ['sentence', 'paragraph', 'section', 'document'];

/** `count` in how many units both occur; the others say how much more than chance or frequency would have it. */
export type Measure = 'ochiai' | 'jaccard' | 'npmi' | 'count';
export const MEASURES: readonly Measure[] = ['ochiai', 'jaccard', 'npmi', 'count'];

export interface Pair extends Readonly<Record<Measure, number>> {
  /** The more frequent of the two, or the one asked for earlier. */
  termA: string;
  termB: string;
  /** In how many units each occurs. */
  unitsA: number;
  unitsB: number;
}

export interface Network {
  /** How many units there are. */
  units: number;
  nodes: { term: string; units: number }[];
  /** Pairs that occur together at least once, in the order of their nodes. */
  pairs: Pair[];
}

export interface Cooccurrences {
  /** The words of one document, of which only numbers are kept. */
  add(words: readonly Word[]): void;
  /** How the terms occur together, in the order given. */
  network(terms: readonly string[]): Network;
}

/** Stands between units. */
const END = -1;
/** A word that is no term. */
const OTHER = 0;

/**
 * Collects which terms occur in one unit of text. With `window`, units are all runs of so many words within a sentence, a shorter
 * sentence being one (the boolean sliding window of Röder, Both & Hinneburg 2015).
 */
export function cooccurrences(unit: Unit, window: number | undefined, options: TermOptions): Cooccurrences {
  const ids = new Map<string, number>();
  const documents: Int32Array[] = [];
  const idOf = (term: string): number => {
    const id = ids.get(term) ?? ids.size + 1;
    ids.set(term, id);
    return id;
  };
  return {
    add(words) {
      const terms = new Int32Array(words.length);
      for (const { term, index } of termsOf(words, options)) terms[index] = idOf(term);
      const sequence: number[] = [];
      let last: string | undefined;
      for (const [index, word] of words.entries()) {
        const key = window === undefined ? keyOf(unit, word) : keyOf('sentence', word);
        if (last !== undefined && key !== last) sequence.push(END);
        last = key;
        if (terms[index] !== OTHER || window !== undefined) sequence.push(terms[index] as number);
      }
      if (words.length > 0) sequence.push(END);
      documents.push(Int32Array.from(sequence));
    },
    network(terms) {
      const node = new Int32Array(ids.size + 1).fill(-1);
      for (const [index, term] of terms.entries()) {
        const id = ids.get(term);
        if (id !== undefined) node[id] = index;
      }
      const together = new Uint32Array(terms.length * terms.length);
      let units = 0;
      for (const sequence of documents)
        for (const found of unitsOf(sequence, window)) {
          units++;
          const nodes = [...new Set(Array.from(found, (id) => node[id] as number))].filter((index) => index >= 0);
          for (const a of nodes) for (const b of nodes) if (a <= b) increase(together, a * terms.length + b);
        }
      return networkOf(terms, together, units);
    },
  };
}

function increase(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}

const keyOf = (unit: Unit, { sentence, paragraph, section, speech }: Word): string => {
  switch (unit) {
    case 'sentence':
      return String(sentence);
    case 'paragraph':
      return String(paragraph);
    case 'section':
      return `${speech} ${section}`;
    case 'document':
      return '';
  }
};

function* unitsOf(sequence: Int32Array, window: number | undefined): Iterable<Int32Array> {
  let start = 0;
  for (let end = sequence.indexOf(END); end >= 0; end = sequence.indexOf(END, start)) {
    const length = Math.min(window ?? Number.POSITIVE_INFINITY, end - start);
    for (let first = start; first + length <= end; first++) yield sequence.subarray(first, first + length);
    start = end + 1;
  }
}

function networkOf(terms: readonly string[], together: Uint32Array, units: number): Network {
  const at = (a: number, b: number): number => together[a * terms.length + b] as number;
  const nodes = terms.map((term, index) => ({ term, units: at(index, index) }));
  const pairs: Pair[] = [];
  for (const [a, { term: termA, units: unitsA }] of nodes.entries())
    for (const [b, { term: termB, units: unitsB }] of nodes.entries()) {
      const count = b > a ? at(a, b) : 0;
      if (count > 0) pairs.push({ termA, termB, unitsA, unitsB, ...measuresOf(count, unitsA, unitsB, units) });
    }
  return { units, nodes, pairs };
}

/**
 * How strongly two terms go together that occur in `a` and `b` of `n` units and in `both` together.
 *
 * - Ochiai both/√(ab), the cosine; from 0 to 1. Ochiai (1957).
 * - Jaccard both/(a + b - both); from 0 to 1. Jaccard (1912).
 * - NPMI ln(p(ab)/(p(a)p(b))) / -ln p(ab); -1 never together, 0 as chance has it, 1 only together. Bouma (2009).
 *
 * @example measuresOf(2, 4, 4, 16) // { ochiai: 0.5, jaccard: 1/3, npmi: 1/3, count: 2 }
 */
export function measuresOf(both: number, a: number, b: number, n: number): Record<Measure, number> {
  const npmi = both === 0 ? -1 : both === n ? 1 : Math.log((both * n) / (a * b)) / -Math.log(both / n);
  return {
    ochiai: both === 0 ? 0 : both / Math.sqrt(a * b),
    jaccard: both === 0 ? 0 : both / (a + b - both),
    npmi,
    count: both,
  };
}

/** Strongest first; where two are equal, the more frequent, then by term. */
export const byMeasure =
  (measure: Measure) =>
  (x: Pair, y: Pair): number =>
    y[measure] - x[measure] || y.count - x.count || byTerm(x.termA, y.termA) || byTerm(x.termB, y.termB);
