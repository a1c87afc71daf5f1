import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/report/pieces.js';

const shown = (pieces: ReturnType<typeof piecesOf<{ start: number; end: number; name: string }>>): string[] =>
  pieces.map(
    ({ start, end, marks, opens }) =>
      `${start}-${end}:${marks.map(({ name }) => name).join('')}${opens.length > 0 ? `+${opens.map(({ name }) => name).join('')}` : ''}`,
  );

const mark = (name: string, start: number, end: number) => ({ name, start, end });

describe('piecesOf', () => {
  it.each([
    ['nothing', 5, [], [], ['0-5:']],
    ['an empty text', 0, [], [], []],
    ['one', 5, [mark('a', 1, 3)], [], ['0-1:', '1-3:a+a', '3-5:']],
    ['one in another', 9, [mark('a', 0, 9), mark('b', 3, 5)], [], ['0-3:a+a', '3-5:ba+b', '5-9:a']],
    ['two that cross', 9, [mark('a', 1, 5), mark('b', 3, 8)], [], ['0-1:', '1-3:a+a', '3-5:ab+b', '5-8:b', '8-9:']],
    ['two that start together', 4, [mark('a', 0, 4), mark('b', 0, 2)], [], ['0-2:ba+ab', '2-4:a']],
    ['two that are the same', 2, [mark('a', 0, 2), mark('b', 0, 2)], [], ['0-2:ab+ab']],
    ['an empty one', 4, [mark('a', 2, 2)], [], ['0-2:', '2-4:']],
    ['cuts', 4, [mark('a', 0, 4)], [2, 9], ['0-2:a+a', '2-4:a']],
  ] as const)('%s', (_, length, marks, cuts, expected) => {
    expect(shown(piecesOf(length, marks, cuts))).toEqual(expected);
  });

  it('covers the text once, and each mark exactly', () => {
    const marks = fc
      .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
      .map((pairs) =>
        pairs
          .map(([a, b], index) => mark(String(index), Math.min(a, b), Math.max(a, b)))
          .sort((a, b) => a.start - b.start),
      );
    fc.assert(
      fc.property(marks, fc.array(fc.nat(60)), (all, cuts) => {
        const pieces = piecesOf(60, all, cuts);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(60);
        for (const each of all.filter(({ start, end }) => end > start)) {
          const own = pieces.filter((piece) => piece.marks.includes(each));
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([each.start, each.end]);
          expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(each.end - each.start);
          expect(pieces.filter((piece) => piece.opens.includes(each))).toEqual([own[0]]);
        }
      }),
    );
  });
});
