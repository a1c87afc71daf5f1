import { byTerm, type Counts, per1000, type TermOptions, termsOf } from './frequency.js';
import type { Word } from './words.js';

/** A term of a frequency list. */
export interface TermRow {
  term: string;
  /** The spelling that occurs most often: 計劃 for 计划. */
  written: string;
  /** Parts of speech of its words, with blanks between, as where it first occurs. */
  tag: string;
  count: number;
  /** Per 1,000 words. */
  per1000: number;
  /** In how many documents it occurs. */
  documents: number;
}

/** Counts documents one after the other; nothing of a document is kept but its numbers. */
export interface Tally {
  /** Counts the words of one document. */
  add(words: readonly Word[]): void;
  readonly words: number;
  readonly documents: number;
  /** How many different terms. */
  readonly size: number;
  /** At most so many occurrences of a term were passed over; 0: all counts are exact. */
  readonly missing: number;
  counts(): Counts;
  /** Terms that occur at least `min` times, the most frequent first. */
  rows(min?: number): TermRow[];
}

interface Entry {
  count: number;
  /** At most so many occurrences were passed over before it was held. */
  before: number;
  documents: number;
  /** Number of the last document that it was met in. */
  last: number;
  tag: string;
  /** How often it is written otherwise than in normal form. */
  otherwise?: Map<string, number>;
}

/** So many different terms are held, about 400 MB of them. */
const MOST_TERMS = 3_000_000;

/**
 * Counts terms. Where there are more different ones than can be held (long n-grams of large corpora) the rarest are dropped on the
 * way, as in lossy counting (Manku & Motwani 2002), and `missing` says how far off a count may be.
 */
export function tallyOf(options: TermOptions = {}, most = MOST_TERMS): Tally {
  const terms = new Map<string, Entry>();
  let words = 0;
  let documents = 0;
  let missing = 0;
  /** Makes room for a tenth, so that it is seldom needed. */
  const drop = (): void => {
    while (terms.size > most * 0.9) {
      missing++;
      for (const [term, { count, before }] of terms) if (count + before <= missing) terms.delete(term);
    }
  };
  return {
    add(found) {
      documents++;
      words += found.length;
      for (const { term, words: parts } of termsOf(found, options)) {
        let entry = terms.get(term);
        if (!entry) {
          if (terms.size >= most) drop();
          entry = { count: 0, before: missing, documents: 0, last: 0, tag: parts.map(({ tag }) => tag).join(' ') };
          terms.set(term, entry);
        }
        entry.count++;
        if (entry.last !== documents) {
          entry.last = documents;
          entry.documents++;
        }
        const written = spelling(parts);
        if (written === term) continue;
        entry.otherwise ??= new Map();
        entry.otherwise.set(written, (entry.otherwise.get(written) ?? 0) + 1);
      }
    },
    get words() {
      return words;
    },
    get documents() {
      return documents;
    },
    get size() {
      return terms.size;
    },
    get missing() {
      return missing;
    },
    counts: () => ({ words, terms: new Map(Array.from(terms, ([term, { count }]) => [term, count])) }),
    rows: (min = 1) =>
      Array.from(terms, ([term, entry]) => rowOf(term, entry, words))
        .filter(({ count }) => count >= min)
        .sort((a, b) => b.count - a.count || byTerm(a.term, b.term)),
  };
}

/** A term as written, without the blanks and line breaks that stand in its words. */
export const spelling = (parts: readonly Word[]): string => parts.map(({ text }) => text.replace(/\s+/g, '')).join(' ');

function rowOf(term: string, { count, documents, tag, otherwise }: Entry, words: number): TermRow {
  return { term, written: mostFrequent(term, count, otherwise), tag, count, per1000: per1000(count, words), documents };
}

function mostFrequent(term: string, count: number, otherwise: Entry['otherwise']): string {
  if (!otherwise) return term;
  const others = [...otherwise].sort((a, b) => b[1] - a[1] || byTerm(a[0], b[0]));
  const normal = count - others.reduce((sum, [, times]) => sum + times, 0);
  const [best = term, times = 0] = others[0] ?? [];
  return times > normal ? best : term;
}
