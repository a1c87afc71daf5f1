import { KINDS, type KindName, SHAPES } from '../fields.js';
import type { Kind } from '../types.js';

type Plural = KindName['plural'];
type ValueField = 'deontic' | 'strength' | 'commitment';

/** Numbers by the name of their count; `null` where no document says. */
export type Tally = Readonly<Record<string, number | null>>;

/** One number of a summary: a column of CSV, a key of JSON. */
export interface Count {
  name: string;
  /** Short, for the head of a table. */
  label: string;
  /** What it belongs with: numbers of `all`, rates, or findings by the values of a field. */
  part: 'all' | 'rate' | ValueField;
}

/** How many documents, and how much is in them. */
const WHOLE: readonly Count[] = [
  { name: 'documents', label: 'documents', part: 'all' },
  { name: 'failures', label: 'failures', part: 'all' },
  { name: 'characters', label: 'characters', part: 'all' },
  ...KINDS.map(({ plural }): Count => ({ name: plural, label: plural, part: 'all' })),
];

/** The fields whose values are counted one by one. */
const BY_VALUE: readonly { kind: Kind; plural: Plural; field: ValueField }[] = [
  { kind: 'directive', plural: 'directives', field: 'deontic' },
  { kind: 'directive', plural: 'directives', field: 'strength' },
  { kind: 'target', plural: 'targets', field: 'commitment' },
];

const valuesOf = (kind: Kind, field: string): string[] => Object.keys(SHAPES[kind][field]?.values ?? {});

/** @example valueName('deontic', 'obligation') // 'deonticObligation' */
const valueName = (field: string, value: string): string => field + value.charAt(0).toUpperCase() + value.slice(1);

const RATES = KINDS.map(({ plural }) => ({ plural, name: `${plural}Per1000`, read: `${plural}Read` }));

/** Every number that is a plain sum, in the order of columns: those of two shards added are those of both together. */
export const SUMS: readonly Count[] = [
  ...WHOLE,
  ...BY_VALUE.flatMap(({ kind, field }) =>
    valuesOf(kind, field).map((value): Count => ({ name: valueName(field, value), label: value, part: field })),
  ),
];

/** All numbers: the sums, then findings per 1,000 characters. */
export const COUNTS: readonly Count[] = [
  ...SUMS,
  ...RATES.map(({ name, plural }): Count => ({ name, label: plural, part: 'rate' })),
];

/** What a sum starts from: it knows nothing, not 0. */
export const NOTHING: Tally = { documents: 0, failures: 0 };

/** A line that tells of no document: it could not be analysed, or not be read. */
export const ONE_FAILURE: Tally = { documents: 0, failures: 1 };

/**
 * Counts the findings of a document as its JSON shows it.
 *
 * @returns what is wrong with it, if it is none of ours.
 */
export function tallyOf(document: Readonly<Record<string, unknown>>): Tally | string {
  const { characters } = document;
  if (!isCount(characters)) return 'no “characters”';
  const tally: Record<string, number | null> = { documents: 1, failures: 0, characters };
  for (const { plural, read } of RATES) {
    const findings = document[plural];
    if (findings === undefined) continue;
    if (!Array.isArray(findings)) return `“${plural}” is no list`;
    tally[plural] = findings.length;
    tally[read] = characters;
  }
  for (const { kind, plural, field } of BY_VALUE) {
    const findings = (document[plural] ?? []) as unknown[];
    const found = findings.map((finding) => (isObject(finding) ? finding[field] : null));
    // Left out by --fields: nobody knows.
    if (document[plural] === undefined || found.includes(undefined)) continue;
    const values = valuesOf(kind, field);
    const other = found.find((value) => !values.includes(value as string));
    if (other !== undefined)
      return `“${field}” of a ${kind} is ${JSON.stringify(other)}, not one of ${values.join(', ')}`;
    for (const value of values) tally[valueName(field, value)] = found.filter((each) => each === value).length;
  }
  return tally;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both together. What only one of them knows is what it says. */
export function plus(a: Tally, b: Tally): Tally {
  const sum: Record<string, number | null> = { ...a };
  for (const [name, value] of Object.entries(b)) if (value !== null) sum[name] = (sum[name] ?? 0) + value;
  return sum;
}

/**
 * A number of {@link COUNTS}. A rate has three decimals and is of the characters of those documents that were searched for its kind;
 * `null` where there are none.
 */
export function numberOf(tally: Tally, name: string): number | null {
  const rate = RATES.find((each) => each.name === name);
  if (!rate) return tally[name] ?? null;
  const [found, read] = [tally[rate.plural] ?? null, tally[rate.read] ?? null];
  return found === null || !read ? null : Number(((found * 1000) / read).toFixed(3));
}
