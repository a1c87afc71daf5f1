import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Allocation, allocate } from '../../src/reliability/allocate.js';
import { lottery } from '../../src/reliability/draw.js';

describe('allocate', () => {
  test.each<[number[], number, Allocation, number[]]>([
    [[900, 90, 10], 20, 'proportional', [17, 2, 1]],
    [[500, 300, 200], 10, 'proportional', [5, 3, 2]],
    // Largest remainder: 3.33 each, the first is served first.
    [[10, 10, 10], 10, 'proportional', [4, 3, 3]],
    [[900, 90, 10], 30, 'equal', [10, 10, 10]],
    [[900, 90, 4], 30, 'equal', [13, 13, 4]],
    [[3, 2], 10, 'equal', [3, 2]],
    [[7], 3, 'proportional', [3]],
    [[], 5, 'proportional', []],
  ])('%j, %i, %s: %j', (sizes, total, allocation, expected) => {
    expect(allocate(sizes, total, allocation)).toEqual(expected);
  });

  it('gives out all, to none more than it has, to each one at least', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.nat(400), fc.constantFrom<Allocation>('proportional', 'equal'), (all, more, how) => {
        const total = all.length + more;
        const shares = allocate(all, total, how);
        const whole = all.reduce((sum, size) => sum + size, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(total, whole));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(all[index] as number);
        }
      }),
    );
  });
});

describe('a lottery', () => {
  const draw = (ids: readonly number[], total: number, seed = 1, strata = 3): number[] => {
    const drawing = lottery<number>(total, seed, 'proportional');
    for (const id of ids) drawing.add([String(id % strata)], String(id), () => id);
    return drawing.draw().map(({ item }) => item);
  };
  const ids = Array.from({ length: 3000 }, (_, id) => id);

  it('draws the same from the same, in whatever order it comes, and another with another seed', () => {
    const drawn = draw(ids, 60);
    expect(new Set(drawn).size).toBe(60);
    expect(draw(ids.toReversed(), 60)).toEqual(drawn);
    expect(draw(ids, 60, 2)).not.toEqual(drawn);
  });

  it('draws all strata in proportion, in no order of theirs', () => {
    const drawn = draw(ids, 60);
    expect([0, 1, 2].map((stratum) => drawn.filter((id) => id % 3 === stratum).length)).toEqual([20, 20, 20]);
    expect(drawn.map((id) => id % 3).join('')).not.toMatch(/0{15}|1{15}|2{15}/);
  });

  it('gives each item the same chance', () => {
    // 400 draws of 30 from 100: each is drawn 120 times, give or take; 9.2 is the standard deviation.
    const times = new Array<number>(100).fill(0);
    for (let seed = 0; seed < 400; seed++)
      for (const id of draw(ids.slice(0, 100), 30, seed, 1)) times[id] = (times[id] as number) + 1;
    expect(Math.max(...times)).toBeLessThan(160);
    expect(Math.min(...times)).toBeGreaterThan(80);
    // Chi-square with 99 degrees of freedom, the fraction that is not drawn again aside: 0.001 lies at 149.
    const chi = times.reduce((sum, count) => sum + (count - 120) ** 2 / (120 * 0.7), 0);
    expect(chi).toBeLessThan(149);
  });

  it('tells what a row stands for, and makes only what may be drawn', () => {
    const drawing = lottery<number>(10, 1, 'proportional');
    let made = 0;
    for (const id of ids)
      drawing.add([null], String(id), () => {
        made++;
        return id;
      });
    expect(drawing.count()).toEqual({ items: 3000, strata: 1 });
    expect(drawing.draw().every(({ stratum, size }) => stratum[0] === null && size === 3000)).toBe(true);
    expect(made).toBeLessThan(300);
  });

  it('needs a row for each stratum', () => {
    expect(() => draw(ids, 2)).toThrow('-n 2: fewer than the 3 strata; draw more, or name fewer columns with --by');
  });
});
