import { UNITS, type Unit } from '../lexicon/units.js';
import type { Figure, FoundFigure } from '../types.js';

/** By canonical unit, as findings name it: 月 for 个月. */
const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  UNITS.map((unit) => [(unit.spellings[0] as string).replace(/^个(?=月|工作日)/, ''), unit]),
);

/**
 * A quantity in the unit that all of its dimension are turned into, so that 3亩 and 0.2公顷 are equal: SI where there is one, 1 for
 * shares and multiples, the code of a currency. `null` where nothing else is comparable; counts stay as they are.
 */
export function normalised({
  kind,
  low,
  high,
  unit,
}: Pick<FoundFigure, 'kind' | 'low' | 'high' | 'unit'>): Pick<Figure, 'normalizedValue' | 'normalizedUnit'> {
  const value = low ?? high;
  const row = unit === null ? undefined : BY_NAME.get(unit);
  if (value === null) return { normalizedValue: null, normalizedUnit: null };
  if (row?.factor != null && row.base !== null)
    return { normalizedValue: exact(value * row.factor), normalizedUnit: row.base };
  return kind === 'count' || kind === 'index'
    ? { normalizedValue: value, normalizedUnit: unit ?? '1' }
    : { normalizedValue: null, normalizedUnit: null };
}

/** Without the last digits of a product that floating point makes up: 13.8 × 0.001 is 0.0138. */
const exact = (value: number): number => Number(value.toPrecision(14));
