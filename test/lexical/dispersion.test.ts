import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dispersion, dispersionOver, partIndex, slicedIndex } from '../../src/lexical/dispersion.js';
import { madeUp } from './sample.js';

/** From the counts in all parts. */
const of = (counts: readonly number[], sizes: readonly number[]): Dispersion =>
  dispersionOver(sizes)(counts.flatMap((count, part) => (count > 0 ? [part, count] : [])));

describe('dispersionOver', () => {
  it.each<[string, number[], number[], Partial<Dispersion>]>([
    [
      'a in Gries’ corpus of letters (2008: 406; 2020, Analyzing dispersion)',
      [1, 2, 3, 4, 5],
      [9, 10, 10, 10, 11],
      { range: 5, dp: 0.18, juillandD: 0.7851505, dpNorm: 0.2195122 },
    ],
    [
      'three equal parts with 2/3, 1/3 and none of it (Lijffijt & Gries 2012, table 1)',
      [2, 1, 0],
      [100, 100, 100],
      { range: 2, dp: 1 / 3, dpNorm: 0.5 },
    ],
    ['five equal parts (Carroll 1970: 14)', [0, 4, 3, 2, 1], [10, 10, 10, 10, 10], { range: 4, juillandD: 0.6464466 }],
    [
      'ALLEMAND in the tenths of Lyne 1985, as the R package tlda gives it',
      [2, 0, 1, 1, 3, 0, 3, 0, 0, 0],
      [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930],
      { range: 5, juillandD: 0.6038797, dp: 0.4990705 },
    ],
    ['all in one of equal parts', [7, 0, 0, 0], [10, 10, 10, 10], { juillandD: 0, dp: 0.75, dpNorm: 1 }],
    ['even', [3, 6, 9], [10, 20, 30], { juillandD: 1, dp: 0, dpNorm: 0 }],
  ])('%s', (_, counts, sizes, expected) => {
    const found = of(counts, sizes);
    for (const [name, value] of Object.entries(expected))
      expect([name, found[name as keyof Dispersion]]).toEqual([name, expect.closeTo(value as number, 6)]);
  });

  it('knows nothing of one part', () => {
    expect(of([5], [100])).toEqual({ range: 1, dp: 0, dpNorm: null, juillandD: null });
  });

  it('is what the textbook’s formulas over all parts give', () => {
    const part = fc.record({ count: fc.integer({ min: 0, max: 30 }), size: fc.integer({ min: 30, max: 500 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        const counts = parts.map(({ count }) => count);
        const sizes = parts.map(({ size }) => size);
        const [all, words] = [counts, sizes].map((values) => values.reduce((sum, value) => sum + value, 0)) as [
          number,
          number,
        ];
        fc.pre(all > 0);
        const dp = parts.reduce((sum, { count, size }) => sum + Math.abs(count / all - size / words), 0) / 2;
        const rates = parts.map(({ count, size }) => count / size);
        const mean = rates.reduce((sum, rate) => sum + rate, 0) / parts.length;
        const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / parts.length;
        const found = of(counts, sizes);
        expect(found.dp).toBeCloseTo(dp, 9);
        expect(found.juillandD).toBeCloseTo(1 - Math.sqrt(variance) / mean / Math.sqrt(parts.length - 1), 6);
        expect(found.dpNorm).toBeLessThanOrEqual(1 + 1e-9);
        expect(found.dpNorm).toBeGreaterThanOrEqual(found.dp);
      }),
    );
  });
});

describe('partIndex', () => {
  it('counts by part, in whatever order they come', () => {
    const index = partIndex({});
    for (const [part, text] of [
      [1, 'a b'],
      [0, 'a a'],
      [2, 'b'],
      [1, 'a'],
      [0, 'b'],
    ] as const)
      index.add(part, madeUp(text));
    expect(index.sizes).toEqual([3, 3, 1]);
    expect(index.terms.get('a')).toEqual([0, 2, 1, 2]);
    expect(index.terms.get('b')).toEqual([0, 1, 1, 1, 2, 1]);
  });
});

describe('slicedIndex', () => {
  it('cuts all texts together into equal parts', () => {
    const index = slicedIndex({});
    index.add(madeUp('a b a'));
    index.add(madeUp('b b'));
    index.add(madeUp('a c'));
    const { sizes, terms } = index.cut(3);
    expect(sizes).toEqual([3, 2, 2]);
    expect(terms.get('a')).toEqual([0, 2, 2, 1]);
    expect(terms.get('b')).toEqual([0, 1, 1, 2]);
  });

  it('has parts that differ by one word at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10 }), (words, parts) => {
        fc.pre(words >= parts);
        const index = slicedIndex({});
        index.add(madeUp(Array.from({ length: words }, () => 'a').join(' ')));
        const { sizes } = index.cut(parts);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
