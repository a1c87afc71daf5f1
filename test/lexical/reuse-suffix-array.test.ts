import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPrefixes, ranksOf, suffixArray } from '../../src/lexical/suffix-array.js';

/** The slow way. */
function naive(text: Int32Array): number[] {
  const compare = (a: number, b: number): number => {
    for (; a < text.length && b < text.length; a++, b++)
      if (text[a] !== text[b]) return (text[a] as number) - (text[b] as number);
    return b - a;
  };
  return [...text.keys()].sort(compare);
}

describe('suffixArray', () => {
  it.each([[[]], [[3]], [[1, 1, 1, 1]], [[2, 1, 2, 1, 2]], [[0, 3, 1, 3, 1, 3, 0]]])(
    'orders the suffixes of %j',
    (signs) => {
      const text = Int32Array.from(signs);
      expect([...suffixArray(text, 3)]).toEqual(naive(text));
    },
  );

  it('orders any text, and tells what neighbours have in common', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 }), (signs) => {
        const text = Int32Array.from(signs);
        const order = suffixArray(text, 3);
        expect([...order]).toEqual(naive(text));
        const common = commonPrefixes(text, order, ranksOf(order));
        for (let rank = 1; rank < text.length; rank++) {
          const [a, b] = [order[rank - 1] as number, order[rank] as number];
          let length = 0;
          while (Math.max(a, b) + length < text.length && text[a + length] === text[b + length]) length++;
          expect(common[rank]).toBe(length);
        }
      }),
    );
  });
});
