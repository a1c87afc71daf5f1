import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nominalAlpha } from '../../src/reliability/alpha.js';
import { unitizingAlpha } from '../../src/reliability/unitizing.js';

/** Units from the rows of coders; a point is a unit that the coder left out. */
const unitsOf = (...coders: readonly string[]): string[][] => {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] as string[]).map((_, index) =>
    rows.map((row) => row[index] as string).filter((value) => value !== '.'),
  );
};

describe('nominal alpha', () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, sections A to C; the last is the example of three coders in
  // Krippendorff 2004, that of his article in Wikipedia.
  test.each([
    ['two observers, binary', 0.095, ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0']],
    ['two observers, nominal', 0.692, ['a a b b d c c c e d d a', 'b a b b b c c c e d d d']],
    [
      'four observers, values missing',
      0.743,
      ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
    ],
    [
      'three coders, values missing',
      0.691,
      ['. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'],
    ],
  ])('of %s is %f', (_what, expected, coders) => {
    expect(nominalAlpha(unitsOf(...coders))).toBeCloseTo(expected, 3);
  });

  it('is 1 where all agree and nobody knows where there is but one value', () => {
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(nominalAlpha([['a'], ['b']])).toBeNull();
    expect(nominalAlpha([])).toBeNull();
  });

  it('does not care for the order of coders and units, and is never above 1', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const alpha = nominalAlpha(units);
        const turned = nominalAlpha(units.toReversed().map((values) => values.toReversed()));
        if (alpha === null) expect(turned).toBeNull();
        else {
          expect(turned).toBeCloseTo(alpha, 10);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('alpha for unitizing', () => {
  const unit = ([start, length]: readonly [number, number], from = 0) => ({
    start: start - from,
    end: start - from + length,
  });

  // Krippendorff 2004, page 254: a text from 150 to 450, categories c and k.
  it('is that of the published example', () => {
    const c = [
      [
        [225, 70],
        [370, 30],
      ],
      [
        [220, 80],
        [355, 20],
        [400, 20],
      ],
    ] as const;
    expect(
      unitizingAlpha(
        c.map((units) => units.map((each) => unit(each, 150))),
        300,
      ).alpha,
    ).toBeCloseTo(0.7286, 4);
    const k = [
      [
        [180, 60],
        [300, 50],
      ],
      [
        [180, 60],
        [300, 50],
      ],
    ] as const;
    expect(
      unitizingAlpha(
        k.map((units) => units.map((each) => unit(each, 150))),
        300,
      ),
    ).toEqual({ alpha: 1, leftOut: 0 });
  });

  it('leaves out what stands inside another unit of its coder', () => {
    const outer = [{ start: 2, end: 9 }];
    expect(unitizingAlpha([[{ start: 4, end: 6 }, ...outer], outer], 20)).toEqual({ alpha: 1, leftOut: 1 });
  });

  it('knows nothing where nobody marked anything, and is below 0 where all differ', () => {
    expect(unitizingAlpha([[], []], 20).alpha).toBeNull();
    expect(unitizingAlpha([[], []], 0).alpha).toBeNull();
    expect(unitizingAlpha([[{ start: 0, end: 10 }], [{ start: 10, end: 20 }]], 20).alpha).toBeLessThan(0);
  });

  it('is the same for either coder, 1 for equal ones', () => {
    const units = fc
      .array(fc.nat(60), { maxLength: 12 })
      .map((ends) => [...new Set(ends)].sort((a, b) => a - b))
      .map((ends) =>
        Array.from({ length: Math.floor(ends.length / 2) }, (_, index) => ({
          start: ends[2 * index] as number,
          end: ends[2 * index + 1] as number,
        })),
      );
    fc.assert(
      fc.property(units, units, (a, b) => {
        const { alpha } = unitizingAlpha([a, b], 61);
        const other = unitizingAlpha([b, a], 61).alpha;
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 10);
        if (a.length > 0) expect(unitizingAlpha([a, a], 61).alpha).toBe(1);
      }),
    );
  });
});
