/** `--by` of the commands that count words: which documents, or parts of them, are counted together. */

import type { Word } from '../lexical/words.js';
import { columnName, keyOf } from '../summary/groups.js';
import type { OptionSpec } from './options.js';
import type { Counted } from './words.js';
import { commaList } from './words.js';

/** What a group has in common, one value for each of its columns; `null` where a document does not tell. */
export type Key = readonly (string | null)[];

/** Parts of a document, each with the columns that name it. */
const PARTS = {
  document: ['source', 'recordId'],
  speech: ['source', 'recordId', 'speech'],
  section: ['source', 'recordId', 'section'],
} as const;

const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

export const groupOption = (description: string): OptionSpec => ({
  flags: '--by <columns>',
  description: `${description}: document, speech, section, or columns of metadata (year,region), source, script`,
  group: 'Grouping:',
  parse: commaList('--by'),
});

/** How words fall into groups. */
export interface Grouping {
  /** The columns that name a group. */
  columns: readonly string[];
  /** Whether no group goes beyond one document, so that it can be told when that is read. */
  isWithinDocument: boolean;
  /** The columns of metadata among them. */
  metadata: readonly string[];
  /** The words of a document by group, in order. */
  groupsOf(document: Counted): { key: Key; words: Word[] }[];
}

export function groupingBy(by: readonly string[]): Grouping {
  const columns = [...new Set(by.flatMap((name) => (isPart(name) ? PARTS[name] : [name])))];
  const isOfWord = (name: string): name is 'speech' | 'section' =>
    (name === 'speech' || name === 'section') && by.includes(name);
  const metadata = columns.filter((name) => !isOfWord(name) && columnName(name) !== undefined);
  return {
    columns,
    metadata,
    isWithinDocument: by.some(isPart),
    groupsOf({ structure, words }) {
      const { source, script } = structure.document;
      const fields = { source: source.name, recordId: source.recordId, script };
      const of = { fields, metadata: source.metadata ?? {} };
      const fixed = columns.map((name) => (isOfWord(name) ? null : keyOf(of, name)));
      if (!columns.some(isOfWord)) return [{ key: fixed, words }];
      const found = new Map<string, { key: Key; words: Word[] }>();
      for (const word of words) {
        const key = columns.map((name, index) => (isOfWord(name) ? word[name] : (fixed[index] as string | null)));
        const id = JSON.stringify(key);
        const group = found.get(id) ?? { key, words: [] };
        group.words.push(word);
        found.set(id, group);
      }
      return [...found.values()];
    },
  };
}

/** What stands above a table: the values of the group's columns. */
export const titleOf = (key: Key): string => key.filter((value) => value !== null).join(' · ') || '(none)';

/** `null` last, else by code unit. */
export function byKey(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
