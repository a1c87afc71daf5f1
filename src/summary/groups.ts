import { COUNTS, NOTHING, plus, type Tally } from './counts.js';
import type { Result } from './result.js';

/** A line of a summary: what the documents have in common, and their numbers. */
export interface SummaryRow {
  /** One for each column that is grouped by; `null` where a document does not tell. */
  key: readonly (string | null)[];
  tally: Tally;
}

/** What a row is of where nothing else is asked for: a document. */
export const DOCUMENT: readonly string[] = ['source', 'recordId'];

const METADATA = 'metadata.';

const isField = (name: string): name is keyof Result['fields'] => ['source', 'recordId', 'script'].includes(name);

/** The name of a column of metadata; `undefined` for a field of the document itself. `metadata.source` is the column called source. */
export const columnName = (name: string): string | undefined =>
  name.startsWith(METADATA) ? name.slice(METADATA.length) : isField(name) ? undefined : name;

/** How a column that is grouped by is headed: by its name, unless that is the name of a count. */
export const headOf = (name: string): string => (COUNTS.some((count) => count.name === name) ? METADATA + name : name);

/** The value of a column that is grouped by. An empty cell tells as little as none. */
export function keyOf({ fields, metadata }: Pick<Result, 'fields' | 'metadata'>, name: string): string | null {
  const column = columnName(name);
  const value =
    column === undefined
      ? fields[name as keyof Result['fields']]
      : Object.hasOwn(metadata, column)
        ? metadata[column]
        : null;
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Groups of results, held as one row each. */
export interface Groups {
  add(result: Result): void;
  /** Ordered by their keys, code unit by code unit, `null` last: the same for the same documents in whatever order they came. */
  rows(): SummaryRow[];
}

/** Groups by the columns `by`. */
export function groups(by: readonly string[]): Groups {
  const found = new Map<string, SummaryRow>();
  return {
    add(result) {
      const key = by.map((name) => keyOf(result, name));
      const id = JSON.stringify(key);
      found.set(id, { key, tally: plus(found.get(id)?.tally ?? NOTHING, result.tally) });
    },
    rows: () => [...found.values()].sort((a, b) => compare(a.key, b.key)),
  };
}

function compare(a: SummaryRow['key'], b: SummaryRow['key']): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
