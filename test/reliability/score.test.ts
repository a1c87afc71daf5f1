import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Code, Coding } from '../../src/reliability/code.js';
import { readCodes } from '../../src/reliability/codes.js';
import { agree, categoryOf } from '../../src/reliability/fields.js';
import { notOneText, pairUp, scoreKind, type Twice } from '../../src/reliability/score.js';

test.each<[Parameters<typeof agree>, boolean]>([
  [['value', 12.8, 12.8 + 1e-12], true],
  [['value', 1e-3, 2e-3], false],
  [['value', 326.4e8, 32_640_000_000], true],
  [['value', 'about', 'exact'], false],
  [['value', null, ''], true],
  [['value', null, undefined], true],
  [['value', false, null], false],
  [['value', 0, null], false],
  [['words', '出生人口性別比', '全市出生人口性別比'], true],
  [['words', '“十三五”時期', '十三五 時期'], true],
  [['words', '各部門', null], false],
  [['words', '各部門', '各單位'], false],
  [['list', ['加強', '落實'], ['加強', '落實']], true],
  [['list', ['加強', '落實'], ['落實', '加強']], false],
  [['list', [], []], true],
])('%j agree: %s', (values, expected) => {
  const [comparison, a, b] = values;
  expect(agree(comparison, a, b)).toBe(expected);
  expect(agree(comparison, b, a)).toBe(expected);
  // What is one category agrees.
  if (categoryOf(a) === categoryOf(b)) expect(expected).toBe(true);
});

const code = (start: number, end: number, fields: Code['fields'] = {}): Code => ({
  ...{ kind: 'directive', start, end, text: 'x'.repeat(end - start), line: 1, column: start + 1, rule: null },
  fields,
});
const coding = (codes: readonly Code[], name = 'a', length: number | null = 100): Coding => ({
  ...{ name, length, kinds: null, codes },
});
const twice = (gold: readonly Code[], predicted: readonly Code[], document = 'a'): Twice => ({
  ...{ document, gold: coding(gold, document), predicted: coding(predicted, document) },
});

describe('a score', () => {
  const documents = [
    twice(
      [
        code(0, 10, { deontic: 'obligation' }),
        code(20, 30, { deontic: 'permission' }),
        code(50, 60, { deontic: 'obligation' }),
      ],
      [
        code(0, 10, { deontic: 'obligation' }),
        code(20, 28, { deontic: 'obligation' }),
        code(80, 90, { deontic: 'obligation' }),
      ],
    ),
    twice([code(5, 9, { deontic: 'prohibition' })], [code(5, 9, { deontic: 'prohibition' }), code(40, 44)], 'b'),
  ];
  const score = scoreKind('directive', documents);

  it('adds up documents', () => {
    expect([score.gold, score.predicted, score.overlap.matched, score.sameSpan.matched]).toEqual([4, 5, 3, 2]);
    expect(score.overlap.precision.value).toBeCloseTo(3 / 5, 10);
    expect(score.overlap.recall.value).toBeCloseTo(3 / 4, 10);
    expect(score.overlap.f1.value).toBeCloseTo(6 / 9, 10);
    expect(score.sameSpan.f1.value).toBeCloseTo(4 / 9, 10);
  });

  it('says what was missed, what is a false alarm, what differs, and where', () => {
    expect(score.missed.map(({ document, code: { start } }) => [document, start])).toEqual([['a', 50]]);
    expect(score.extra.map(({ document, code: { start } }) => [document, start])).toEqual([
      ['a', 80],
      ['b', 40],
    ]);
    expect(score.wrong).toMatchObject([
      { document: 'a', field: 'deontic', gold: 'permission', predicted: 'obligation' },
    ]);
  });

  it('compares fields that both sides code, over pairs', () => {
    // Values o o, p o, r r: 1 − 5 · 2 / (6 · 6 − (9 + 1 + 4)) by hand.
    expect(score.fields).toMatchObject([{ field: 'deontic', right: 2, of: 3 }]);
    expect(score.fields[0]?.alpha).toBeCloseTo(1 - (5 * 2) / 22, 10);
    expect(scoreKind('directive', [twice([code(0, 5, { cue: '要' })], [code(0, 5)])]).fields).toEqual([]);
  });

  it('is of a stricter rule with a higher overlap', () => {
    expect(scoreKind('directive', documents, 1).overlap.matched).toBe(2);
  });

  it('knows no agreement on units without the lengths of texts', () => {
    expect(score.unitizing?.alpha).toBeGreaterThan(0);
    const [one] = documents as [Twice];
    const unknown = { ...one, gold: { ...one.gold, length: null }, predicted: { ...one.predicted, length: null } };
    expect(scoreKind('directive', [unknown]).unitizing).toBeNull();
  });

  it('of two coders is the same whoever is the first', () => {
    const codes = fc.array(
      fc
        .record({
          start: fc.nat(60),
          length: fc.integer({ min: 1, max: 20 }),
          deontic: fc.constantFrom('obligation', 'permission'),
        })
        .map(({ start, length, deontic }) => code(start, start + length, { deontic })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const [one, other] = [scoreKind('directive', [twice(a, b)]), scoreKind('directive', [twice(b, a)])];
        expect(one.overlap.f1).toEqual(other.overlap.f1);
        expect(one.overlap.precision).toEqual(other.overlap.recall);
        expect(one.sameSpan.f1).toEqual(other.sameSpan.f1);
      }),
    );
  });
});

it('of the codes of a speech with themselves is whole', () => {
  const text = readFileSync('fixtures/family-planning-speeches.txt', 'utf8');
  const { codes, problems } = readCodes(readFileSync('fixtures/gold/family-planning-speeches.jsonl', 'utf8'), {
    name: 'x',
    text,
  });
  expect(problems).toEqual([]);
  const own = { name: 'x', length: [...text].length, kinds: null, codes };
  for (const kind of ['figure', 'target', 'directive'] as const) {
    const score = scoreKind(kind, [{ document: 'x', gold: own, predicted: own }]);
    expect([score.overlap.f1.value, score.sameSpan.f1.value, score.unitizing?.alpha, score.wrong]).toEqual([
      1,
      1,
      1,
      [],
    ]);
  }
});

describe('documents', () => {
  it('go together by name, two single ones whatever their names', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => coding([], name)) as [Coding, Coding, Coding];
    expect(pairUp([a, b], [b, c, a])).toMatchObject({ twice: [{ document: 'a' }, { document: 'b' }], alone: [] });
    expect(pairUp([a, b], [b, c])).toMatchObject({ twice: [{ document: 'b' }], alone: ['a'] });
    expect(pairUp([a], [b]).twice).toEqual([{ document: 'a', gold: a, predicted: b }]);
  });

  it('are of one text, as far as lengths and words tell', () => {
    const one = twice([code(0, 4)], [code(0, 4)]);
    expect(notOneText(one)).toBeUndefined();
    expect(notOneText({ ...one, predicted: coding([], 'a', 99) })).toBe('one text has 100 characters, the other 99');
    expect(notOneText({ ...one, predicted: coding([{ ...code(0, 4), text: 'yyyy' }]) })).toBe(
      'at 0 to 4 the one has “xxxx”, the other “yyyy”',
    );
  });
});
