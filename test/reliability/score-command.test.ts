import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { score } from '../../src/commands/score.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { displayWidth } from '../../src/text/width.js';
import { runCommand, workplace } from './run.js';

const { at, file, remove } = workplace();
afterAll(remove);

const segmenter = loadSegmenter();
const NAMES = ['gwr-2016', 'hailar-2017', 'zero-waste'];
const results = NAMES.map((name) => {
  const text = readFileSync(`fixtures/gold/${name}.txt`, 'utf8');
  return analyze(sourceOf(text, `texts/${name}.txt`), { segmenter });
});

mkdirSync(at('gold'));
for (const name of NAMES)
  for (const ending of ['txt', 'jsonl'])
    writeFileSync(at(`gold/${name}.${ending}`), readFileSync(`fixtures/gold/${name}.${ending}`));
const found = file('found.ndjson', results.map((result) => `${JSON.stringify(result)}\n`).join(''));
const one = file(
  'one.json',
  JSON.stringify({ schemaVersion: 1, offsetUnit: 'codepoint', documents: results.slice(0, 1) }, null, 2),
);
const TEXT = '各部門要加強管理，不得截留資金。\n去年完成投資3億元，今年增長5%。\n';
const text = file('speech.txt', TEXT);
const ann = file(
  'ann.jsonl',
  [
    { k: 'directive', line: 1, q: '各部門要加強管理', deontic: 'obligation', actor: '各部門' },
    { k: 'directive', line: 1, q: '不得截留資金', deontic: 'prohibition', actor: '各部門' },
    { k: 'figure', line: 2, q: '3億元', low: 3e8 },
    { k: 'figure', line: 2, q: '5%', low: 5 },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
);
const ben = file(
  'ben.jsonl',
  [
    { k: 'directive', line: 1, q: '要加強管理', deontic: 'obligation', actor: null },
    { k: 'directive', line: 1, q: '不得截留資金', deontic: 'obligation', actor: '各部門' },
    { k: 'figure', line: 2, q: '3億元', low: 3e8 },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
);

type Numbers = {
  kind: string;
  measure: string;
  match: string;
  field: string;
  value: string;
  part: string;
  whole: string;
};
const numbersOf = (out: string): Numbers[] => parse(out, { columns: true });
const valueIn = (rows: readonly Numbers[], ...key: string[]): string | undefined =>
  rows.find((row) => [row.kind, row.measure, row.match, row.field].join(' ') === key.join(' '))?.value;

describe('score', () => {
  it('compares two coders', async () => {
    const { code, out, err } = await runCommand(score, [ann, ben], { text, format: 'csv' });
    expect([code, err]).toEqual([0, '']);
    const rows = numbersOf(out);
    expect(valueIn(rows, 'figure', 'f1', 'overlap', '')).toBe(String(2 / 3));
    expect(valueIn(rows, 'directive', 'f1', 'overlap', '')).toBe('1');
    expect(valueIn(rows, 'directive', 'f1', 'sameSpan', '')).toBe('0.5');
    expect(valueIn(rows, 'directive', 'accuracy', 'overlap', 'deontic')).toBe('0.5');
    // o o, p o: 1 − 3 · 2 / (4 · 4 − (9 + 1)) is 0.
    expect(valueIn(rows, 'directive', 'alpha', 'overlap', 'deontic')).toBe('0');
    const turned = numbersOf((await runCommand(score, [ben, ann], { text, format: 'csv' })).out);
    for (const kind of ['figure', 'directive'])
      for (const measure of ['f1 overlap ', 'f1 sameSpan ', 'unitizingAlpha  '])
        expect(valueIn(turned, kind, ...measure.split(' '))).toBe(valueIn(rows, kind, ...measure.split(' ')));
  });

  it('scores results of many documents against a folder of codes, found by their names', async () => {
    const { code, out, err } = await runCommand(score, [at('gold'), found], { format: 'json' });
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ documents: 3, leastOverlap: 0.5, confidence: 0.95 });
    for (const [index, plural] of (['figures', 'targets', 'directives'] as const).entries()) {
      const predicted = results.reduce((sum, result) => sum + (result[plural]?.length ?? 0), 0);
      expect(told.kinds[index]).toMatchObject({ kind: plural.slice(0, -1), predicted });
      expect(told.kinds[index].overlap.recall.value).toBeGreaterThan(0.8);
      expect(told.kinds[index]).not.toHaveProperty('missed');
    }
    expect(told.kinds[2].fields.map(({ field }: { field: string }) => field)).toContain('aims');
  });

  it('takes one object as -f json writes it, through a pipe too', async () => {
    const gold = at('gold/gwr-2016.jsonl');
    const { out, code } = await runCommand(score, [gold, one], { format: 'csv' });
    expect(code).toBe(0);
    const piped = await runCommand(score, [gold, '-'], { format: 'csv' }, readFileSync(one, 'utf8'));
    expect(piped.out).toBe(out);
    expect((await runCommand(score, [gold, found], { format: 'csv' })).out).toBe(out);
  });

  it.each<[string, string]>([
    ['a document of NDJSON', JSON.stringify(results[0])],
    ['a document over several lines', JSON.stringify(results[0], null, 2)],
    ['a list of documents', JSON.stringify(results)],
    ['a document that begins otherwise', JSON.stringify({ characters: results[0]?.characters, ...results[0] })],
    ['one object on one line', JSON.stringify({ schemaVersion: 1, offsetUnit: 'codepoint', documents: results })],
  ])('takes %s', async (_what, json) => {
    const gold = at('gold/gwr-2016.jsonl');
    const { out, code, err } = await runCommand(score, [gold, file('other.txt', json)], { format: 'csv' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe((await runCommand(score, [gold, one], { format: 'csv' })).out);
  });

  it('is whole for results against themselves', async () => {
    const rows = numbersOf((await runCommand(score, [found, found], { format: 'csv' })).out);
    const shares = rows.filter(({ measure, value }) => !/alpha/i.test(measure) && value !== '');
    expect(shares.length).toBeGreaterThan(40);
    expect(new Set(shares.map(({ value }) => value))).toEqual(new Set(['1']));
  });

  it('takes annotations of brat, which hold the same codes', async () => {
    const points = [...TEXT];
    const codes = readFileSync(ann, 'utf8')
      .split('\n')
      .map((row) => JSON.parse(row));
    const lines = codes.flatMap(({ k, q, low, deontic, actor }, index) => {
      const start = points.join('').indexOf(q);
      const id = index + 1;
      return [
        `T${id}\t${k} ${start} ${start + q.length}\t${q}`,
        ...(deontic ? [`A${id}\tdeontic T${id} ${deontic}`, `#${id}\tAnnotatorNotes T${id}\tactor=${actor}`] : []),
        ...(low === undefined ? [] : [`#${id}\tAnnotatorNotes T${id}\tlow=${low}`]),
      ];
    });
    const brat = file('speech.ann', `${lines.join('\n')}\n`);
    const rows = numbersOf((await runCommand(score, [brat, ben], { text, format: 'csv' })).out);
    expect(rows).toEqual(numbersOf((await runCommand(score, [ann, ben], { text, format: 'csv' })).out));
  });

  it('lists what was missed, false alarms and differences with their lines', async () => {
    const options = { text, show: 'all' };
    const { out } = await runCommand(score, [ann, ben], { ...options, format: 'csv' });
    expect(parse(out, { columns: true })).toMatchObject([
      { kind: 'figure', what: 'missed', document: 'ann', line: '2', column: '15', text: '5%' },
      {
        kind: 'directive',
        what: 'wrong',
        line: '1',
        column: '10',
        field: 'deontic',
        gold: 'prohibition',
        predicted: 'obligation',
      },
      { kind: 'directive', what: 'wrong', line: '1', column: '1', field: 'actor', gold: '各部門', predicted: '' },
    ]);
    const table = (await runCommand(score, [ann, ben], { ...options, width: 80 })).out;
    expect(table).toContain(`Missed figures, in ${ann} only (1)`);
    expect(table).toMatch(/2:15 +5%/);
    const json = JSON.parse((await runCommand(score, [ann, ben], { ...options, format: 'json' })).out);
    expect(json.kinds[0].missed).toMatchObject([{ document: 'ann', line: 2, text: '5%', rule: null }]);
  });

  it.each([60, 80, 100, 140])('draws tables of %i columns', async (width) => {
    const { out } = await runCommand(score, [at('gold'), found], { width, show: 'all' });
    const own = out.split('\n').filter((line) => !line.includes('/'));
    expect(Math.max(...own.map(displayWidth))).toBeLessThanOrEqual(width);
  });

  it('says which kinds it did not compare, and which documents', async () => {
    const { figures: _figures, ...rest } = results[0] as (typeof results)[0];
    const without = file('without.json', JSON.stringify(rest));
    const { code, err, out } = await runCommand(score, [at('gold'), without], { format: 'csv' });
    expect(code).toBe(1);
    expect(err).toContain(`figures were not compared: ${without} has none`);
    expect(err).toContain(`not compared, since ${without} lacks them: hailar-2017, zero-waste`);
    expect(numbersOf(out).some(({ kind }) => kind === 'figure')).toBe(false);
  });

  it.each<[string[], object, number, string]>([
    [[ann], {}, 2, 'score: name two files'],
    [['-', '-'], {}, 2, 'only one of the two can be standard input'],
    [[ann, ben], {}, 1, 'its codes quote a text; name it with --text speech.txt'],
    [[ann, 'nix.json'], { text }, 1, 'nix.json: no such file'],
    [[ann, ben], { text: 'nix.txt' }, 1, '--text nix.txt: no such file'],
    [[ann, one], { text }, 1, 'one text has 35 characters, the other'],
    [[ann, found], { text }, 1, 'no document is in both'],
    [['fixtures/gold/AGREEMENT.md', ben], { text }, 1, 'AGREEMENT.md, line 1: no JSON object'],
  ])('%j with %j ends with %i', async (names, options, exit, message) => {
    const { code, err, out } = await runCommand(score, names, options);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(message);
  });

  it('tells each code that does not fit the text, with its line', async () => {
    const wrong = file(
      'wrong.jsonl',
      readFileSync(ann, 'utf8').replaceAll('"line":1', '"line":2').replace('prohibition', 'ban'),
    );
    const { code, err } = await runCommand(score, [wrong, ben], { text });
    expect(code).toBe(1);
    expect(err).toContain(
      `wrong.jsonl, line 1: “各部門要加強管理” is not on line 2 of ${text} but on line 1; correct “line”`,
    );
    expect(err).toContain('wrong.jsonl, line 2: deontic is "ban"; there are: obligation');
  });

  it('refuses results whose places count otherwise', async () => {
    const utf16 = file('utf16.json', JSON.stringify({ schemaVersion: 1, offsetUnit: 'utf16', documents: results }));
    expect((await runCommand(score, [at('gold'), utf16])).err).toContain('make it anew without --offsets');
  });
});
