import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../src/lexical/frequency.js';
import { chiSquareP, keyness, logLikelihood, logRatio } from '../../src/lexical/keyness.js';

const counts = (words: number, terms: Record<string, number>): Counts => ({
  words,
  terms: new Map(Object.entries(terms)),
});

describe('logLikelihood', () => {
  it.each([
    // Lancaster University's lesson on the frequency test: 52 in 50,000 against 57 in 75,000 gives + 2.65.
    [52, 57, 50_000, 75_000, 2.65, 2],
    // P. Rayson on the Corpora list, 18 January 2002, two corpora of a million: keep, keeps, keeping, kept, the lemma.
    [348, 99, 1e6, 1e6, 147, 0],
    [15, 14, 1e6, 1e6, 0, 0],
    [9, 32, 1e6, 1e6, 14, 0],
    [21, 25, 1e6, 1e6, 0, 0],
    [392, 170, 1e6, 1e6, 90, 0],
    // The formula written out in R 4: 2*(a*log(a/E1)+b*log(b/E2)).
    [0, 20, 8831, 9000, 27.3485575286, 9],
    [12, 0, 500, 9000, 70.6665355, 6],
    [1, 1, 10, 10, 0, 12],
    [0, 0, 10, 20, 0, 12],
  ])('of %i and %i in %i and %i words', (a, b, c, d, value, digits) => {
    expect(logLikelihood(a, b, c, d)).toBeCloseTo(value, digits);
  });

  it('is never negative, the same from both sides, and 0 for equal rates', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    const size = fc.integer({ min: 1000, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, size, size, (a, b, c, d) => {
        const value = logLikelihood(a, b, c, d);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(b, a, d, c)).toBeCloseTo(value, 6);
        expect(logRatio(b, a, d, c)).toBeCloseTo(-logRatio(a, b, c, d), 9);
        expect(logLikelihood(a, 3 * a, c, 3 * c)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('logRatio', () => {
  it.each([
    [40, 10, 1000, 1000, 2],
    [10, 10, 1000, 2000, 1],
    [0, 20, 8831, 9000, -5.29458],
    [12, 0, 500, 9000, 8.754888],
    [52, 57, 50_000, 75_000, 0.4525122],
  ])('of %i and %i in %i and %i words', (a, b, c, d, value) => {
    expect(logRatio(a, b, c, d)).toBeCloseTo(value, 5);
  });
});

describe('chiSquareP', () => {
  it.each([
    // pchisq(x, 1, lower.tail = FALSE) of R 4.
    [0, 1],
    [0.0344895955549, 0.8526692479],
    [2.65171016389, 0.1034385619],
    [3.841458820694124, 0.05],
    [6.634896601021213, 0.01],
    [13.6822995074, 0.0002164853545],
    [70.6665355, 4.230073028e-17],
    [146.952852086, 8.03596443e-34],
  ])('of %d', (x, p) => {
    expect(chiSquareP(x) / p).toBeCloseTo(1, 6);
  });

  it('goes down to 0 and no further', () => {
    expect(chiSquareP(5000)).toBe(0);
  });
});

describe('keyness', () => {
  const a = counts(1000, { 改革: 40, 发展: 20, 生产: 1 });
  const b = counts(2000, { 改革: 10, 发展: 40, 生产: 30 });

  it('says on which side a term is key, the surest first', () => {
    const rows = keyness(a, b);
    expect(rows.map(({ term, side, countA, countB }) => [term, side, countA, countB])).toEqual([
      ['改革', 'a', 40, 10],
      ['生产', 'b', 1, 30],
      ['发展', 'a', 20, 40],
    ]);
    const [first] = rows;
    expect(first).toMatchObject({ rateA: 40, rateB: 5, logRatio: 3 });
    expect(first?.pCorrected).toBeCloseTo((first?.p ?? 0) * 3, 12);
    expect(first?.bic).toBeCloseTo((first?.logLikelihood ?? 0) - Math.log(3000), 9);
    expect(rows[2]).toMatchObject({ logLikelihood: 0, logRatio: 0, p: 1, pCorrected: 1 });
  });

  it('leaves out what is too rare, also from the correction', () => {
    const rows = keyness(a, b, { min: 50 });
    expect(rows.map(({ term }) => term)).toEqual(['改革', '发展']);
    expect(rows[0]?.pCorrected).toBeCloseTo((rows[0]?.p ?? 0) * 2, 12);
  });

  it('compares nothing with nothing', () => {
    expect(keyness(a, counts(0, {}))).toEqual([]);
    expect(keyness(counts(0, {}), b)).toEqual([]);
  });
});
