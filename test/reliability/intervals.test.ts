import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Estimate, f1, isProportional, stratified, wilson } from '../../src/reliability/intervals.js';

const near = ({ value, low, high }: Estimate, digits: number, expected: readonly [number, number, number]): void => {
  expect(value).toBeCloseTo(expected[0], digits);
  expect(low).toBeCloseTo(expected[1], digits);
  expect(high).toBeCloseTo(expected[2], digits);
};

describe('wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17: 857–872, table I, method 3; the same from R: prop.test(x, n, correct = FALSE).
  test.each<[number, number, [number, number, number]]>([
    [81, 263, [0.307985, 0.25528852, 0.36620958]],
    [15, 148, [0.101351, 0.0623864, 0.16048724]],
    [0, 20, [0, 0, 0.16112516]],
    [1, 29, [0.034483, 0.00611321, 0.17175522]],
    [24, 25, [0.96, 0.80455936, 0.99290377]],
    [7, 7, [1, 1 - 0.35433, 1]],
  ])('of %i in %i is %j', (part, whole, expected) => near(wilson(part, whole), 5, expected));

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ value: null, low: null, high: null });
  });

  it('holds the share, within 0 and 1, and narrows as the sample grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (whole, draw) => {
        const part = Math.min(draw, whole);
        const { value, low, high } = wilson(part, whole) as Record<keyof Estimate, number>;
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        const wider = wilson(part * 4, whole * 4) as Record<keyof Estimate, number>;
        expect(wider.high - wider.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision and recall, its interval that of the share of pairs', () => {
    // 40 pairs of 50 and 60: p = 40/70; prop.test(40, 70, correct = FALSE) gives 0.45477837 to 0.68064691.
    const turned = (p: number): number => (2 * p) / (1 + p);
    near(f1(40, 50, 60), 6, [80 / 110, turned(0.45477837), turned(0.68064691)]);
  });

  it('is the same for either side', () => {
    expect(f1(3, 5, 9)).toEqual(f1(3, 9, 5));
  });
});

describe('the stratified estimate', () => {
  it('puts intervals together as Newcombe does for a difference', () => {
    // Newcombe 1998, Statistics in Medicine 17: 873–890, table II (a), method 10: 56/70 − 48/80 is 0.2000, 0.0524 to 0.3339. A
    // difference is a sum with the complement, less 1; two strata of one size halve it.
    const { value, low, high } = stratified([
      { size: 1, judged: 70, right: 56 },
      { size: 1, judged: 80, right: 32 },
    ]) as Record<keyof Estimate, number>;
    expect([value, low, high].map((end) => 2 * end - 1)).toEqual([
      expect.closeTo(0.2, 6),
      expect.closeTo(0.0524, 4),
      expect.closeTo(0.3339, 4),
    ]);
  });

  it('weights strata by their sizes', () => {
    // Worked out apart from the program, in Python.
    near(
      stratified([
        { size: 362, judged: 6, right: 5 },
        { size: 7096, judged: 13, right: 11 },
        { size: 170, judged: 10, right: 9 },
        { size: 262, judged: 9, right: 9 },
        { size: 454, judged: 11, right: 10 },
        { size: 5129, judged: 11, right: 7 },
        { size: 1094, judged: 6, right: 5 },
      ]),
      6,
      [0.776363, 0.608697, 0.869075],
    );
  });

  it('is Wilson’s of one stratum, and leaves out strata that nobody judged', () => {
    near(stratified([{ size: 900, judged: 25, right: 24 }]), 8, [0.96, 0.80455936, 0.99290377]);
    expect(
      stratified([
        { size: 900, judged: 25, right: 24 },
        { size: 9, judged: 0, right: 0 },
      ]),
    ).toEqual(stratified([{ size: 1, judged: 25, right: 24 }]));
    expect(stratified([])).toEqual({ value: null, low: null, high: null });
  });
});

test.each([
  [
    'in proportion',
    [
      [900, 90],
      [100, 10],
    ],
    true,
  ],
  [
    'to less than a row',
    [
      [950, 19],
      [50, 1],
    ],
    true,
  ],
  [
    'equal',
    [
      [900, 50],
      [100, 50],
    ],
    false,
  ],
  [
    'nothing judged of one',
    [
      [900, 90],
      [1, 0],
    ],
    false,
  ],
])('rows %s', (_how, strata, expected) => {
  expect(isProportional((strata as [number, number][]).map(([size, judged]) => ({ size, judged, right: 0 })))).toBe(
    expected,
  );
});
