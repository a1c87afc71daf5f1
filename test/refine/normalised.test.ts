import { expect, test } from 'vitest';
import { LEXICON } from '../../src/lexicon/lexicon.js';
import { normalised } from '../../src/refine/normalised.js';
import type { FigureKind } from '../../src/types.js';

test.each<[number | null, number | null, string | null, FigureKind, number | null, string | null]>([
  [3, 3, '亩', 'measure', 2000, 'm²'],
  [0.2, 0.2, '公顷', 'measure', 2000, 'm²'],
  [1.5, 1.5, '万亩', 'measure', null, null],
  [null, 13.8, '‰', 'percent', 0.0138, '1'],
  [1.38, null, '%', 'percent', 0.0138, '1'],
  [25, 25, '基点', 'points', 0.0025, '1'],
  [1_092_000_000_000, 1_092_000_000_000, '元', 'money', 1_092_000_000_000, 'CNY'],
  [5, 5, '港元', 'money', 5, 'HKD'],
  [100, 100, '斤', 'measure', 50, 'kg'],
  [2, 2, '度', 'measure', null, null],
  [10, 10, '工作日', 'duration', null, null],
  [36, 36, '小时', 'duration', 129_600, 's'],
  [3, 3, '月', 'duration', 3 * 30.4375 * 86_400, 's'],
  [108_000, 108_000, '户', 'count', 108_000, '户'],
  [123.58, 123.58, null, 'index', 123.58, '1'],
])('%j to %j %s (%s)', (low, high, unit, kind, value, base) => {
  expect(normalised({ low, high, unit, kind }, LEXICON)).toEqual({ normalizedValue: value, normalizedUnit: base });
});
