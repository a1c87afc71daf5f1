import type { Bound, FigureKind, Range } from '../types.js';

/** What a written quantity says, before it is asked what it measures; places in the sentence. */
export interface Quantity extends Range {
  kind: FigureKind;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  rule: string;
  /** Its bounding word stands behind it: 以上, not 不低于. */
  trails?: boolean;
}

/** The ends that a bound leaves known. */
export function bounded(low: number, high: number, bound: Bound): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (low !== high) return { low, high, bound: 'range' };
  if (bound === 'at-least' || bound === 'above') return { low, high: null, bound };
  if (bound === 'at-most' || bound === 'below') return { low: null, high, bound };
  return { low, high, bound };
}
