import { describe, expect, it } from 'vitest';
import { COUNTS, NOTHING, numberOf, plus, SUMS, type Tally, tallyOf } from '../../src/summary/counts.js';
import { groups, headOf } from '../../src/summary/groups.js';
import { type Result, resultOf } from '../../src/summary/result.js';

const tally = (document: Record<string, unknown>): Tally => tallyOf(document) as Tally;
const numbers = (of: Tally): (number | null)[] =>
  ['figures', 'deonticObligation', 'figuresPer1000'].map((name) => numberOf(of, name));

describe('counts', () => {
  it('are named after fields and their values', () => {
    expect(COUNTS.map(({ name }) => name)).toEqual([
      ...['documents', 'failures', 'characters', 'figures', 'targets', 'directives'],
      ...['deonticObligation', 'deonticProhibition', 'deonticPermission', 'deonticRecommendation', 'deonticCommitment'],
      ...['strengthStrong', 'strengthPlain', 'strengthWeak', 'commitmentEnsure', 'commitmentPlan', 'commitmentStrive'],
      ...['figuresPer1000', 'targetsPer1000', 'directivesPer1000'],
    ]);
  });

  it.each<[string, Record<string, unknown>, (number | null)[]]>([
    ['none found', { characters: 100, figures: [], directives: [] }, [0, 0, 0]],
    ['not looked for', { characters: 100 }, [null, null, null]],
    [
      'field left out by --fields',
      { characters: 100, figures: [{ text: '5%' }], directives: [{ text: '要' }] },
      [1, null, 10],
    ],
    ['an empty text', { characters: 0, figures: [] }, [0, null, null]],
  ])('of a document: %s', (_, document, expected) => {
    expect(numbers(tally(document))).toEqual(expected);
  });

  it('add up; a rate is of the documents that were searched', () => {
    const sum = [
      tally({ characters: 1000, figures: [{}, {}] }),
      tally({ characters: 9000, directives: [] }),
      { failures: 1 },
    ].reduce(plus, NOTHING);
    expect(SUMS.slice(0, 6).map(({ name }) => numberOf(sum, name))).toEqual([2, 1, 10000, 2, null, 0]);
    expect(numberOf(sum, 'figuresPer1000')).toBe(2);
  });
});

describe('a line', () => {
  it.each<[string, string]>([
    ['{"source": "a.tx', 'cut off or no JSON'],
    ['[1]', 'no object but a list'],
    ['12', 'no object but a single value'],
    ['{"schemaVersion": 1, "documents": []}', 'all documents in one object'],
    ['{"id": "r1", "text": "要抓好落实。"}', 'no result of jianggao (no “source”)'],
    ['{"source": "a", "text": "要抓好落实。"}', 'no result of jianggao (no “characters”)'],
    ['{"source": "a", "characters": -1}', 'no “characters”'],
    ['{"source": "a", "characters": 9, "figures": 3}', '“figures” is no list'],
    ['{"source": "a", "characters": 9, "directives": [{"deontic": "order"}]}', '“deontic” of a directive is "order"'],
  ])('%s is none of ours', (line, message) => {
    expect(resultOf(line)).toContain(message);
    expect(resultOf(line)).toContain('-f ndjson');
  });

  it('may be of an input that failed', () => {
    expect(resultOf('{"source": "a", "error": {"code": "empty", "message": "…"}}')).toMatchObject({
      fields: { source: 'a', recordId: null },
      tally: { documents: 0, failures: 1 },
    });
  });
});

describe('groups', () => {
  const result = (metadata: unknown, source = 'a'): Result =>
    resultOf(JSON.stringify({ source, script: 'Hans', characters: 1, metadata })) as Result;
  const keys = (by: readonly string[], results: readonly Result[]): unknown[] => {
    const found = groups(by);
    for (const each of results) found.add(each);
    return found.rows().map(({ key, tally: { documents } }) => [...key, documents]);
  };

  it('are sorted by code units, what is missing or empty last, in whatever order they come', () => {
    const results = [
      null,
      { y: '' },
      { y: 'b' },
      { y: 2016 },
      { y: '2016' },
      { y: 'B' },
      { y: '北京' },
      { y: true },
    ].map((each) => result(each));
    const expected = [
      ['2016', 2],
      ['B', 1],
      ['b', 1],
      ['true', 1],
      ['北京', 1],
      [null, 2],
    ];
    expect(keys(['y'], results)).toEqual(expected);
    expect(keys(['y'], results.toReversed())).toEqual(expected);
  });

  it('are by fields of the document, by columns of its row, or by both', () => {
    const results = [result({ source: 'web', x: '1' }, 'a'), result({ source: 'book', x: '1' }, 'a')];
    expect(keys(['source'], results)).toEqual([['a', 2]]);
    expect(keys(['metadata.source'], results)).toEqual([
      ['book', 1],
      ['web', 1],
    ]);
    expect(keys(['script', 'x'], results)).toEqual([['Hans', '1', 2]]);
    expect(keys(['constructor'], results)).toEqual([[null, 2]]);
  });

  it('have heads that are no names of counts', () => {
    expect(['year', 'documents', 'metadata.year'].map(headOf)).toEqual(['year', 'metadata.documents', 'metadata.year']);
  });
});
