import { unitName } from '../extract/quantity-pattern.js';
import { memo } from '../lexicon/memo.js';
import type { Figure, FoundFigure, Lexicon, Unit } from '../types.js';

/** By canonical unit, as findings name it: 月 for 个月. */
const unitsOf = memo(
  ({ units }: Lexicon): ReadonlyMap<string, Unit> => new Map(units.map((unit) => [unitName(unit.spellings), unit])),
);

/**
 * A quantity in the unit that all of its dimension are turned into, so that 3亩 and 0.2公顷 are equal: SI where there is one, 1 for
 * shares and multiples, the code of a currency. `null` where nothing else is comparable; counts stay as they are.
 */
export function normalised(
  { kind, low, high, unit }: Pick<FoundFigure, 'kind' | 'low' | 'high' | 'unit'>,
  lexicon: Lexicon,
): Pick<Figure, 'normalizedValue' | 'normalizedUnit'> {
  const value = low ?? high;
  const row = unit === null ? undefined : unitsOf(lexicon).get(unit);
  if (value === null) return { normalizedValue: null, normalizedUnit: null };
  if (row?.factor != null && row.base !== null)
    return { normalizedValue: exact(value * row.factor), normalizedUnit: row.base };
  return kind === 'count' || kind === 'index'
    ? { normalizedValue: value, normalizedUnit: unit ?? '1' }
    : { normalizedValue: null, normalizedUnit: null };
}

/** Without the last digits of a product that floating point makes up: 13.8 × 0.001 is 0.0138. */
const exact = (value: number): number => Number(value.toPrecision(14));
