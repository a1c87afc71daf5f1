import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { match } from '../../src/reliability/match.js';
import type { Range } from '../../src/types.js';

const ranges = (text: string): Range[] =>
  text === ''
    ? []
    : text.split(' ').map((word) => {
        const [start = 0, end = 0] = word.split('-').map(Number);
        return { start, end };
      });

test.each([
  ['the same', '0-4 6-9', '0-4 6-9', 2, 2],
  ['half in common', '0-4', '0-8', 1, 0],
  ['less than half', '0-4', '0-9', 0, 0],
  ['side by side', '0-4', '4-8', 0, 0],
  ['each once, the better first', '0-10', '0-8 0-10', 1, 1],
  ['a long one before', '0-100', '40-100 99-101', 1, 0],
  ['nothing on one side', '0-4', '', 0, 0],
])('%s: %s and %s', (_what, first, second, pairs, same) => {
  const found = match(ranges(first), ranges(second)).pairs;
  expect([found.length, found.filter(({ share }) => share === 1).length]).toEqual([pairs, same]);
});

describe('matching', () => {
  const places = fc
    .array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) }), { maxLength: 12 })
    .map((all) => all.map(({ start, length }): Range => ({ start, end: start + length })));
  const least = fc.constantFrom(0.1, 0.3, 0.5, 1);

  it('finds as many pairs whichever side is the first', () => {
    fc.assert(
      fc.property(places, places, least, (a, b, share) => {
        expect(match(a, b, share).pairs.length).toBe(match(b, a, share).pairs.length);
      }),
    );
  });

  it('leaves nothing that it could still pair, and uses each once', () => {
    fc.assert(
      fc.property(places, places, least, (a, b, share) => {
        const { pairs, onlyFirst, onlySecond } = match(a, b, share);
        expect(pairs.length + onlyFirst.length).toBe(a.length);
        expect(pairs.length + onlySecond.length).toBe(b.length);
        for (const one of onlyFirst)
          for (const other of onlySecond) {
            const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
            const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
            expect(common > 0 && common / all >= share).toBe(false);
          }
      }),
    );
  });
});
