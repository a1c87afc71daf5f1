import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { precision } from '../../src/commands/precision.js';
import { sample } from '../../src/commands/sample.js';
import { displayWidth } from '../../src/text/width.js';
import { ndjsonOf, outcomes } from '../summary/sample.js';
import { runCommand, workplace } from './run.js';

const { at, file, remove } = workplace();
afterAll(remove);

const OUTCOMES = outcomes();
const ALL = file('all.ndjson', ndjsonOf(OUTCOMES));
const SIZES = (['figures', 'targets', 'directives'] as const).map((plural) =>
  OUTCOMES.reduce((sum, each) => sum + ('error' in each ? 0 : (each[plural]?.length ?? 0)), 0),
);
const TOTAL = SIZES.reduce((sum, size) => sum + size, 0);

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });
const draw = async (options: object = {}, names: readonly string[] = [ALL]) => {
  const { out, code, err } = await runCommand(sample, names, { number: 40, ...options });
  return { rows: code === 0 ? rowsOf(out) : [], code, err, out };
};

describe('sample', () => {
  it('draws in proportion to the kinds, each finding at most once, with what it stands for', async () => {
    const { rows, code, err } = await draw();
    expect([code, err]).toEqual([0, `jianggao: 40 of ${TOTAL} findings drawn, from 3 strata\n`]);
    expect(new Set(rows.map(({ source, recordId, id }) => `${source} ${recordId} ${id}`)).size).toBe(40);
    for (const [index, kind] of ['figure', 'target', 'directive'].entries()) {
      const own = rows.filter(({ stratum }) => stratum === kind);
      expect(Math.abs(own.length - (40 * (SIZES[index] as number)) / TOTAL)).toBeLessThan(1);
      for (const { type, stratumSize } of own) expect([type, stratumSize]).toEqual([kind, String(SIZES[index])]);
    }
    expect(rows.map(({ item }) => Number(item))).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(({ correct, comment }) => `${correct}${comment}`))).toEqual(new Set(['']));
  });

  it('shows what the results have', async () => {
    const { rows } = await draw();
    for (const { source, recordId, id, type, line, text, sentence, deontic, bound, low } of rows) {
      const document = OUTCOMES.find(
        (each) => !('error' in each) && each.source === source && (each.recordId ?? '') === recordId,
      );
      const findings =
        document && !('error' in document)
          ? [...(document.figures ?? []), ...(document.targets ?? []), ...(document.directives ?? [])]
          : [];
      const finding = findings.find((each) => each.id === id);
      expect({ ...finding, line: String(finding?.line) }).toMatchObject({ line, text, sentence });
      if (type === 'directive') expect(finding).toMatchObject({ deontic });
      if (type === 'figure') expect(finding).toMatchObject({ bound, low: low === '' ? null : Number(low) });
    }
  });

  it('is the same at each run, with shards in any order, and another with another seed', async () => {
    const { out } = await draw();
    expect((await draw()).out).toBe(out);
    const shards = OUTCOMES.map((outcome, index) => file(`shard-${index}.ndjson`, ndjsonOf([outcome])));
    expect((await draw({}, shards.toReversed())).out).toBe(out);
    expect((await draw({ seed: 2 })).out).not.toBe(out);
  });

  it('makes strata of fields and of metadata', async () => {
    const { rows } = await draw({ by: ['type', 'year'], allocation: 'equal' });
    const names = new Set(rows.map(({ stratum }) => stratum));
    expect(names).toContain('directive · 2017');
    expect(names).toContain('figure · –');
    for (const { stratum, type, year } of rows) expect(stratum).toBe(`${type} · ${year === '' ? '–' : year}`);
    const sizes = new Map(rows.map(({ stratum, stratumSize }) => [stratum, Number(stratumSize)]));
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(TOTAL);
  });

  it('draws of what --where keeps, with the fields asked for', async () => {
    const { rows } = await draw({
      where: ['type=directive', 'deontic=prohibition'],
      by: ['strength'],
      fields: ['cue', 'actor'],
    });
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['directive']));
    expect(Object.keys(rows[0] as Row)).toEqual([
      ...['item', 'source', 'recordId', 'id', 'type', 'line', 'column', 'text', 'sentence', 'cue', 'actor'],
      ...['correct', 'comment', 'stratum', 'stratumSize', 'strength'],
    ]);
  });

  it('draws all where there are not so many', async () => {
    expect((await draw({ number: 5000 })).rows).toHaveLength(TOTAL);
  });

  it('runs no formula, in csv and in a workbook', async () => {
    const finding = { id: 'f1', text: '=1+1', sentence: '@SUM(A1)\u0001', line: 1, column: 1, start: 0, end: 4 };
    const bad = file('bad.ndjson', ndjsonOf([{ source: '+x', characters: 9, figures: [finding] }]));
    const { rows } = await draw({ bom: true }, [bad]);
    expect(rows[0]).toMatchObject({ source: "'+x", text: "'=1+1", sentence: "'@SUM(A1)\u0001" });
    await runCommand(sample, [bad], { output: at('bad.xlsx') });
    expect((await readSheet(readFileSync(at('bad.xlsx'))))[1]?.slice(1, 9)).toEqual([
      '+x',
      null,
      'f1',
      'figure',
      1,
      1,
      '=1+1',
      '@SUM(A1)␁',
    ]);
    // A formula would stand in an element of its own.
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(readFileSync(at('bad.xlsx')));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<f>');
  });

  it('writes a workbook that says the same, with the same bytes each time', async () => {
    const { rows } = await draw();
    for (const name of ['a.xlsx', 'b.xlsx']) await runCommand(sample, [ALL], { number: 40, output: at(name) });
    const [head, ...cells] = await readSheet(readFileSync(at('a.xlsx')));
    expect(head).toEqual(Object.keys(rows[0] as Row));
    const unescaped = rows.map((row) => Object.values(row).map((value) => value.replace(/^'(?=[=+\-@])/, '')));
    expect(cells.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(unescaped);
    expect(readFileSync(at('a.xlsx')).equals(readFileSync(at('b.xlsx')))).toBe(true);
  });

  it.each<[object, number, string]>([
    [{ number: 2 }, 2, '-n 2: fewer than the 3 strata'],
    [{ by: ['yaer'] }, 2, '--by yaer: neither a field of findings nor a column of metadata; did you mean year?'],
    [{ where: ['unit=没有'] }, 1, 'no findings to draw from'],
    [{ where: ['unti=元'] }, 2, 'unknown field unti'],
    [{ fields: ['unti'] }, 2, 'unknown field unti'],
  ])('%j ends with %i', async (options, exit, message) => {
    const { code, err, out } = await draw(options);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(message);
  });

  it('writes over no sheet', async () => {
    const filled = file('filled.csv', 'correct\ny\n');
    const { code, err } = await runCommand(sample, [ALL], { number: 40, output: filled });
    expect([code, readFileSync(filled, 'utf8')]).toEqual([2, 'correct\ny\n']);
    expect(err).toContain('is there already');
  });

  it('goes on behind a line that is no result, and says so', async () => {
    const broken = file('broken.ndjson', `${ndjsonOf(OUTCOMES)}{"source": \n`);
    const { code, err, out } = await draw({}, [broken]);
    expect(code).toBe(1);
    expect(err).toContain('broken.ndjson, line 7: cut off or no JSON');
    expect(rowsOf(out)).toHaveLength(40);
    const cut = file('cut.ndjson', ndjsonOf([{ source: 'x', characters: 9, figures: [{ low: 3 }] }]));
    expect((await draw({}, [cut])).err).toContain(
      'one of its figures has no id or no text, as --fields leaves them out',
    );
  });

  it('wants something to read', async () => {
    expect(await runCommand(sample, [])).toMatchObject({ code: 2, err: expect.stringContaining('nothing to read') });
  });
});

/** A sheet of strata, each with its size and what was said of its rows. */
const sheetOf = (strata: Record<string, [size: number, said: string[]]>, delimiter = ','): string =>
  [
    ['text', 'correct', 'stratum', 'stratumSize'],
    ...Object.entries(strata).flatMap(([name, [size, said]]) => said.map((word) => ['要加强', word, name, size])),
  ]
    .map((row) => row.join(delimiter))
    .join('\r\n');

const judge = async (text: string | Uint8Array, options: object = {}) =>
  runCommand(precision, [file('sheet.csv', text)], options);
const many = (right: number, wrong: number): string[] => [
  ...Array<string>(right).fill('y'),
  ...Array<string>(wrong).fill('n'),
];

describe('precision', () => {
  const UNEQUAL = sheetOf({ a: [900, many(45, 5)], b: [90, many(40, 10)], c: [10, many(9, 1)] });

  it('weights strata by their sizes where they were not drawn in proportion', async () => {
    const { out, code, err } = await judge(UNEQUAL, { format: 'json' });
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      estimator: 'stratified',
      size: 1000,
      drawn: 110,
      judged: 110,
      right: 94,
      unsure: 0,
      unknown: [],
    });
    // 0.9 · 0.9 + 0.09 · 0.8 + 0.01 · 0.9; ends from R: prop.test(x, n, correct = FALSE) of each, put together.
    const ends = [
      [0.9, 0.9, 0.786397686, 0.956524235],
      [0.09, 0.8, 0.669628941, 0.8875625],
      [0.01, 0.9, 0.595849973, 0.982123787],
    ] as const;
    const reach = (of: (end: (typeof ends)[number]) => number): number =>
      Math.sqrt(ends.reduce((sum, end) => sum + of(end) ** 2, 0));
    expect(told.precision.value).toBeCloseTo(0.891, 10);
    expect(told.precision.low).toBeCloseTo(0.891 - reach(([weight, share, low]) => weight * (share - low)), 6);
    expect(told.precision.high).toBeCloseTo(0.891 + reach(([weight, share, , high]) => weight * (high - share)), 6);
    expect(told.strata[2]).toMatchObject({ stratum: 'c', size: 10, judged: 10, right: 9 });
  });

  it('takes rows together where they were drawn in proportion', async () => {
    const { out } = await judge(sheetOf({ a: [900, many(80, 10)], b: [100, many(9, 1)] }), { format: 'json' });
    const { estimator, precision: share } = JSON.parse(out);
    expect([estimator, share.value]).toEqual(['simple', 0.89]);
    // R: prop.test(89, 100, correct = FALSE)
    expect([share.low, share.high]).toEqual([expect.closeTo(0.813687035, 8), expect.closeTo(0.937458036, 8)]);
  });

  it('reads what people write, in whatever their spreadsheet saves', async () => {
    const said = ['y', 'Y', ' yes', '是', '對', 'n', 'NO', '否', '?', '？', ''];
    const { out, err } = await judge(sheetOf({ 'directive · 要': [50, said] }), { format: 'json' });
    expect(JSON.parse(out)).toMatchObject({ drawn: 11, judged: 8, right: 5, unsure: 2 });
    expect(err).toContain('1 of 11 rows are not judged yet');
    for (const delimiter of [';', '\t']) {
      const other = await judge(sheetOf({ 'directive · 要': [50, said] }, delimiter), { format: 'json' });
      expect(other.out).toBe(out);
    }
    const bom = await judge(`\uFEFF${sheetOf({ 'directive · 要': [50, said] })}`, { format: 'json' });
    expect(bom.out).toBe(out);
  });

  it('reads a sheet of sample back, csv and xlsx, once it is judged', async () => {
    await runCommand(sample, [ALL], { number: 40, output: at('drawn.csv') });
    const judged = readFileSync(at('drawn.csv'), 'utf8')
      .split('\n')
      .map((row) => row.replace(/,,,(?=(?:figure|target|directive),\d+$)/, ',y,,'))
      .join('\n');
    const { out } = await judge(judged, { format: 'json' });
    expect(JSON.parse(out)).toMatchObject({
      size: TOTAL,
      drawn: 40,
      judged: 40,
      right: 40,
      precision: { value: 1, high: 1 },
    });
    await runCommand(sample, [ALL], { number: 40, output: at('drawn.xlsx') });
    expect(await runCommand(precision, [at('drawn.xlsx')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no row is judged; write y, n or ?'),
    });
  });

  it('leaves out a stratum that nobody judged, and says so', async () => {
    const { out } = await judge(sheetOf({ a: [900, many(45, 5)], b: [100, ['?', '']] }), { width: 80 });
    expect(out).toContain('Nothing was judged of b: overall is of the others.');
    expect(out).toMatch(/overall +1000 +52 +50 +1 +45 +90\.0 +78\.6–95\.7/);
  });

  it('prints a table of strata and a line for all, and csv with the same numbers', async () => {
    const { out } = await judge(UNEQUAL, { width: 80 });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/a +900 +50 +50 +45 +90\.0 +78\.6–95\.7/);
    expect(out).toContain('stratified estimate');
    const rows = rowsOf((await judge(UNEQUAL, { format: 'csv' })).out);
    expect(rows.map(({ stratum, size, estimator }) => [stratum, size, estimator])).toEqual([
      ...[
        ['a', '900', 'simple'],
        ['b', '90', 'simple'],
        ['c', '10', 'simple'],
      ],
      ['', '1000', 'stratified'],
    ]);
  });

  it.each<[string, string]>([
    [sheetOf({ a: [9, ['maybe']] }), 'line 2: “correct” is “maybe”; write y, n or ?, or leave it empty'],
    [sheetOf({ a: [0, ['y']] }), 'line 2: “stratumSize” is “0”; leave it as it was drawn'],
    [`${sheetOf({ a: [9, ['y']] })}\r\n要,y,a,8`, 'line 3: “stratumSize” is 8, and 9 above for the same stratum'],
    [sheetOf({ a: [1, ['y', 'y']] }), 'stratum a has 1 findings, but 2 rows; is a row there twice?'],
    [sheetOf({ a: [9, ['', '']] }), 'no row is judged'],
    ['text,right\n要,y\n', 'no column “correct”; there are: text, right'],
    ['', 'nothing in it (0 bytes)'],
    ['PK\u0003\u0004', 'no workbook that can be read'],
  ])('%j is told', async (text, message) => {
    const { code, err, out } = await judge(text);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });

  it.each<[string[]]>([[[]], [['a.csv', 'b.csv']]])('of %j is wrong usage', async (names) => {
    expect(await runCommand(precision, names)).toMatchObject({
      code: 2,
      err: expect.stringContaining('name one sheet'),
    });
  });
});
