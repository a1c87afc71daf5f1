import type { Kind } from '../types.js';

/**
 * How two values of a field are compared. `value`: the same; numbers to nine digits. `words`: one holds the other, since where a
 * phrase begins and ends is a matter of taste. `list`: the same items in the same order. Blanks and quotes count in none of them.
 */
export type Comparison = 'value' | 'words' | 'list';

const OF_A_FIGURE = { low: 'value', high: 'value', bound: 'value', unit: 'value' } as const;

/** The fields that a coder codes beside the place, as the codebook has them. */
export const COMPARED: Readonly<Record<Kind, Readonly<Record<string, Comparison>>>> = {
  figure: {
    ...OF_A_FIGURE,
    kind: 'value',
    property: 'words',
    entity: 'words',
    period: 'words',
    change: 'value',
    base: 'words',
    status: 'value',
  },
  target: {
    indicator: 'words',
    state: 'words',
    quantified: 'value',
    ...OF_A_FIGURE,
    direction: 'value',
    commitment: 'value',
    nature: 'value',
    period: 'words',
    actor: 'words',
  },
  directive: {
    deontic: 'value',
    strength: 'value',
    cue: 'words',
    actor: 'words',
    attribution: 'value',
    aims: 'list',
    condition: 'words',
    orElse: 'words',
    deadline: 'words',
  },
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const tidy = (value: unknown): string => String(value).replace(/[\s“”"‘’「」『』]/g, '');

/** Whether two values of a field agree. That the text says nothing (null) agrees with nothing else. */
export function agree(comparison: Comparison, a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  const [x, y] = [categoryOf(a), categoryOf(b)];
  return comparison === 'words' ? x.includes(y) || y.includes(x) : x === y;
}

/** A value as a category of nominal data; that the text says nothing is one of them. */
export function categoryOf(value: unknown): string {
  if (isEmpty(value)) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return Array.isArray(value) ? value.map(tidy).join('|') : tidy(value);
}
