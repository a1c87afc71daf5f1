/** Whole runs of the commands that count words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { cooc } from '../../src/commands/cooc.js';
import { dispersion } from '../../src/commands/dispersion.js';
import type { Io } from '../../src/commands/io.js';
import { keyness } from '../../src/commands/keyness.js';
import { kwic } from '../../src/commands/kwic.js';
import type { OptionValues } from '../../src/commands/options.js';
import { terms } from '../../src/commands/terms.js';
import { displayWidth } from '../../src/text/width.js';
import { fakeIo } from './fake-io.js';

const SPEECHES = 'fixtures/family-planning-speeches.txt';
const REPORT = 'fixtures/gold/gwr-2016.txt';
const folder = mkdtempSync(join(tmpdir(), 'jianggao-lexical-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const CORPUS = file(
  'corpus.csv',
  [
    'id,year,count,text',
    'a,2001,x,加快经济发展。完善制度，扩大就业。',
    'b,2001,y,經濟發展和就業。',
    'c,2002,x,完善制度，完善制度。',
    'd,,y,就业。',
    '',
  ].join('\n'),
);

interface Said {
  code: number;
  out: string;
  err: string;
}

async function run(
  command: Command,
  names: readonly string[],
  options: OptionValues = {},
  input?: string,
): Promise<Said> {
  const err: string[] = [];
  const io = fakeIo();
  const stdin: Io['stdin'] = {
    async *[Symbol.asyncIterator]() {
      yield new TextEncoder().encode(input);
    },
    isTerminal: input === undefined,
  };
  const stderr: Io['stderr'] = { ...io.stderr, write: async (text) => void err.push(String(text)) };
  const code = await command.run(names, options, { ...io, stdin, stderr });
  return { code, out: io.said.join(''), err: err.join('') };
}

const csvOf = async (
  command: Command,
  names: readonly string[],
  options: OptionValues = {},
): Promise<Record<string, string>[]> =>
  parse((await run(command, names, { ...options, format: 'csv' })).out, { columns: true });

const jsonOf = async (command: Command, names: readonly string[], options: OptionValues = {}) =>
  JSON.parse((await run(command, names, { ...options, format: 'json' })).out);

describe('terms', () => {
  it('counts a corpus in both scripts as one', async () => {
    const rows = await csvOf(terms, [CORPUS]);
    expect(rows.map(({ term, count, documents }) => [term, count, documents])).toEqual([
      ['制度', '3', '2'],
      ['完善', '3', '2'],
      ['就业', '3', '3'],
      ['发展', '2', '2'],
      ['经济', '2', '2'],
      ['加快', '1', '1'],
      ['扩大', '1', '1'],
    ]);
    // 16 words with 和, which is not listed.
    expect(Number(rows[0]?.per1000)).toBeCloseTo(3000 / 16, 9);
    expect(await jsonOf(terms, [CORPUS], { limit: 1 })).toMatchObject({
      rows: [{ term: '制度', written: '制度', pos: 'n', count: 3 }],
      documents: 4,
      words: 16,
    });
  });

  it('lists stop words, or a list of one’s own, in either script', async () => {
    const all = (await csvOf(terms, [CORPUS], { stopwords: ['none'] })).map(({ term }) => term);
    expect(all).toContain('和');
    const own = file('stop.txt', '# mine\n經濟 # in Traditional\n');
    const some = (await csvOf(terms, [CORPUS], { stopwords: ['default', own] })).map(({ term }) => term);
    expect(some).toEqual(all.filter((term) => term !== '和' && term !== '经济'));
  });

  it('makes a list for each group', async () => {
    const rows = await csvOf(terms, [CORPUS], { by: ['year', 'count'], min: 2 });
    expect(rows.map((row) => [row.year, row['metadata.count'], row.term, row.count, row.documents])).toEqual([
      ['2002', 'x', '制度', '2', '1'],
      ['2002', 'x', '完善', '2', '1'],
    ]);
    const speeches = await csvOf(terms, [SPEECHES], { by: ['speech'], pos: ['noun'], limit: 1 });
    expect(speeches.map(({ speech, term }) => [speech, term])).toEqual([
      ['', '会议'],
      ['s1', '计生'],
      ['s2', '人口'],
    ]);
    expect((await run(terms, [CORPUS], { by: ['yaer'] })).err).toContain(
      'no document has a column yaer in its metadata; did you mean year?',
    );
  });

  it('counts n-grams, none across a mark', async () => {
    const rows = await csvOf(terms, [CORPUS], { ngrams: 2, min: 2 });
    expect(rows.map(({ term, count, pos }) => [term, count, pos])).toEqual([
      ['完善 制度', '3', 'v n'],
      ['经济 发展', '2', 'n vn'],
    ]);
  });

  it.each([40, 80, 120])('fits a table of %i columns', async (width) => {
    const { out } = await run(terms, [SPEECHES], { width });
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(out).toContain('計畫生育');
    expect(out).toMatch(/… and [\d,]+ more/);
  });

  it('takes an empty corpus', async () => {
    const empty = file('empty.csv', 'id,text\n');
    expect((await run(terms, [empty])).out).toContain('nothing found');
    expect(await jsonOf(terms, [empty])).toMatchObject({ rows: [], documents: 0, words: 0 });
  });

  it.each<[OptionValues, RegExp]>([
    [{ pos: ['nuon'] }, /did you mean noun/],
    [{ stopwords: ['no-such.txt'] }, /--stopwords no-such\.txt: no such file/],
  ])('%j is wrong usage', async (options, message) => {
    await expect(run(terms, [SPEECHES], options)).rejects.toThrow(message);
  });
});

describe('keyness', () => {
  it('compares both ways', async () => {
    const rows = await csvOf(keyness, [SPEECHES], { against: [REPORT] });
    const here = rows.filter(({ side }) => side === 'target');
    const there = rows.filter(({ side }) => side === 'reference');
    expect(here.slice(0, 5).map(({ term, written }) => `${term}${written}`)).toContain('计划生育計畫生育');
    // A count of 0 is taken as 0.5, so of very rare words the ratio may say otherwise.
    const both = (row: Record<string, string>): boolean => row.count !== '0' && row.referenceCount !== '0';
    for (const { logRatio } of here.filter(both)) expect(Number(logRatio)).toBeGreaterThanOrEqual(0);
    for (const { logRatio } of there.filter(both)) expect(Number(logRatio)).toBeLessThan(0);
    const [one] = await csvOf(keyness, [REPORT], { against: [SPEECHES] });
    const same = rows.find(({ term }) => term === one?.term);
    expect([one?.count, one?.referenceCount, one?.logLikelihood]).toEqual([
      same?.referenceCount,
      same?.count,
      same?.logLikelihood,
    ]);
  });

  it('takes a term of a list on two lines for one, and what follows for itself', async () => {
    const list = file('lines.csv', 'term,count\n"計劃\n生育",5\n就業,7\n');
    const rows = await csvOf(keyness, [SPEECHES], { reference: list });
    const counts = rows
      .filter(({ referenceCount }) => referenceCount !== '0')
      .map((row) => [row.term, row.referenceCount]);
    expect(Object.fromEntries(counts)).toEqual({ 计划生育: '5', 就业: '7' });
  });

  it('takes the list that terms writes for the texts it is of', async () => {
    const list = file('reference.csv', (await run(terms, [REPORT], { format: 'csv' })).out);
    const { out } = await run(keyness, [SPEECHES], { reference: list, format: 'json' });
    const other = JSON.parse((await run(keyness, [SPEECHES], { against: [REPORT], format: 'json' })).out);
    const numbers = ({ rows, ...facts }: { rows: Record<string, unknown>[] }) => ({
      ...facts,
      rows: rows.map(({ written: _, ...row }) => row),
    });
    expect(numbers(JSON.parse(out))).toEqual(numbers(other));
  });

  it('takes a plain list, whose corpus is its counts or as large as is said', async () => {
    const list = file('plain.csv', 'term,count\n經濟,10\n发展,30\n');
    expect((await jsonOf(keyness, [CORPUS], { reference: list })).referenceWords).toBe(40);
    expect((await jsonOf(keyness, [CORPUS], { reference: list, referenceWords: 1000 })).referenceWords).toBe(1000);
    const row = (await csvOf(keyness, [CORPUS], { reference: list })).find(({ term }) => term === '经济');
    expect([row?.count, row?.referenceCount]).toEqual(['2', '10']);
  });

  it('keeps to what is sure', async () => {
    const sure = await csvOf(keyness, [SPEECHES], { against: [REPORT], alpha: 0.01, sort: 'ratio' });
    expect(sure.length).toBeGreaterThan(1);
    expect(sure.length).toBeLessThan(20);
    for (const { pCorrected } of sure) expect(Number(pCorrected)).toBeLessThanOrEqual(0.01);
    const sizes = sure.filter(({ side }) => side === 'target').map(({ logRatio }) => Number(logRatio));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it.each<[string[], OptionValues, RegExp]>([
    [[SPEECHES], {}, /either --against FILE… or --reference/],
    [[SPEECHES], { against: [REPORT], reference: 'x.csv' }, /either --against FILE… or --reference/],
    [[SPEECHES], { reference: 'no-such.csv' }, /--reference no-such\.csv: no such file/],
    [[SPEECHES], { reference: CORPUS }, /no column “term”.*term and count/],
    [[SPEECHES], { reference: file('bad.csv', 'term,count\n经济,many\n') }, /“经济”: “many” is no count/],
    [[SPEECHES], { reference: file('no-count.csv', 'term,n\n经济,1\n') }, /no column “count”/],
    [[SPEECHES], { against: [file('none.csv', 'id,text\n')] }, /no words in those of --against/],
  ])('%j with %j is refused', async (names, options, message) => {
    await expect(run(keyness, names, options)).rejects.toThrow(message);
  });
});

describe('kwic', () => {
  it.each(['經濟發展', '经济发展'])('finds %s in either script', async (pattern) => {
    const rows = await csvOf(kwic, [pattern, CORPUS]);
    expect(
      rows.map(({ recordId, line, column, left, keyword, right }) => [recordId, line, column, left, keyword, right]),
    ).toEqual([
      ['a', '1', '3', '加快', '经济发展', '。完善制度，扩大就业。'],
      ['b', '1', '1', '', '經濟發展', '和就業。'],
    ]);
  });

  it('says where, so that the keyword can be cut out', async () => {
    const text = readFileSync(SPEECHES, 'utf8');
    const { rows, hits, pattern } = await jsonOf(kwic, ['计划生育', SPEECHES], { offsets: 'utf16' });
    expect([rows.length, pattern]).toEqual([hits, '计划生育']);
    for (const { start, end, keyword } of rows) expect(text.slice(start, end)).toBe(keyword);
  });

  it('sorts by what stands beside', async () => {
    const rights = (await csvOf(kwic, ['完善', CORPUS], { sort: 'right' })).map(({ right }) => right);
    expect(rights).toEqual(['制度。', '制度，完善制度。', '制度，扩大就业。'].toSorted());
    const lefts = (await csvOf(kwic, ['就业', CORPUS], { sort: 'left' })).map(({ left }) => left);
    expect(lefts).toEqual(['', '經濟發展和', '加快经济发展。完善制度，扩大']);
  });

  it.each([40, 80, 120])('stands aligned in %i columns', async (width) => {
    const { out } = await run(kwic, ['计划生育', SPEECHES], { width, color: 'always' });
    // What is bold is the keyword, what is dim the place.
    const bold = '\u001b[1m';
    const lines = out.split('\n').slice(1, -1);
    expect(lines.length).toBeGreaterThan(50);
    const at = lines.map((line) => displayWidth(line.slice(0, line.indexOf(bold))));
    expect(new Set(at).size).toBe(1);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('tells what it left out, and that it found nothing', async () => {
    const { out, err } = await run(kwic, ['完善', CORPUS], { limit: 1 });
    expect(out).toContain('corpus.csv · a\n');
    expect(err).toBe('jianggao: 2 more hits left out by --limit\n');
    expect((await run(kwic, ['没有的词', CORPUS])).out).toBe('nothing found\n');
  });

  it('reads a pipe', async () => {
    expect((await run(kwic, ['增长'], {}, '努力\u001b[31m增长')).out).toContain('努力␛[31m 增长');
  });

  it('names the documents of lines that are sorted together', async () => {
    const { out } = await run(kwic, ['完善', CORPUS], { sort: 'right' });
    expect(out).toMatch(/^a 1:8 .*\n.*|^c /m);
    expect(out.split('\n').filter((line) => /^[ac] 1:\d+/.test(line.trim()))).toHaveLength(3);
  });

  it.each<[string[], OptionValues, RegExp]>([
    [[], {}, /say what to look for/],
    [['改革'], {}, /nothing to read/],
    [['(改', SPEECHES], { regex: true }, /--regex \(改: Unterminated group/],
    [['', SPEECHES], {}, /empty pattern/],
  ])('%j with %j is wrong usage', async (names, options, message) => {
    await expect(run(kwic, names, options)).rejects.toThrow(message);
  });
});

describe('cooc', () => {
  it('lists pairs, the strongest first', async () => {
    const rows = await csvOf(cooc, [CORPUS]);
    expect(
      rows.slice(0, 2).map(({ termA, termB, count, ochiai, npmi }) => [termA, termB, count, ochiai, npmi]),
    ).toEqual([
      ['制度', '完善', '2', '1', '1'],
      ['发展', '经济', '2', '1', '1'],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'termA',
      'termB',
      'count',
      'unitsA',
      'unitsB',
      'ochiai',
      'jaccard',
      'npmi',
    ]);
  });

  it('is of the terms asked for, in either script', async () => {
    const asked = { terms: ['就業,制度', file('list.txt', '經濟\n没有\n')] };
    const { out, err } = await run(cooc, [CORPUS], { ...asked, format: 'matrix', measure: 'count' });
    expect(out).toBe('term,就业,制度,经济\n就业,3,1,1\n制度,1,2,0\n经济,1,0,2\n');
    expect(err).toContain('--terms: no word of these texts: 没有;');
    const documents = await csvOf(cooc, [CORPUS], { ...asked, unit: 'document' });
    expect(documents.map(({ termA, termB, count }) => `${termA}${termB}${count}`).toSorted()).toEqual([
      '制度经济1',
      '就业制度1',
      '就业经济2',
    ]);
  });

  it('tells JSON what a unit is', async () => {
    const { rows, ...facts } = await jsonOf(cooc, [CORPUS], { window: 2, top: 3, min: 2 });
    expect(rows).toHaveLength(1);
    // 加快经济 经济发展 | 完善制度 制度扩大 扩大就业 | 经济发展 发展和 和就业 | 完善制度 制度完善 完善制度 | 就业
    expect(facts).toMatchObject({ unit: 'window', window: 2, units: 12 });
  });

  it('is told apart by the name of a file', async () => {
    const output = join(folder, 'net.graphml');
    expect((await run(cooc, [CORPUS], { output })).out).toBe('');
    expect(readFileSync(output, 'utf8')).toContain('<data key="label">制度</data>');
  });

  it.each<[OptionValues, RegExp]>([
    [{ unit: 'section', window: 3 }, /--unit and --window/],
    [{ terms: ['改革'] }, /a pair takes two words/],
    [{ terms: [' , '] }, /name at least one/],
  ])('%j is wrong usage', async (options, message) => {
    await expect(run(cooc, [CORPUS], options)).rejects.toThrow(message);
  });
});

describe('dispersion', () => {
  it('measures over documents', async () => {
    const rows = await csvOf(dispersion, [CORPUS], { min: 3 });
    // 就业 stands once in documents of 7, 4 and 1 words of 16, and not in that of 4.
    const row = rows.find(({ term }) => term === '就业');
    expect(row).toMatchObject({ count: '3', range: '3' });
    const shares = [7, 4, 4, 1].map((words) => words / 16);
    const dp =
      shares.map((share, part) => Math.abs((part === 2 ? 0 : 1 / 3) - share)).reduce((sum, each) => sum + each) / 2;
    expect(Number(row?.dp)).toBeCloseTo(dp, 9);
    expect(Number(row?.dpNorm)).toBeCloseTo(dp / (1 - 1 / 16), 9);
  });

  it('says in JSON what is in each part', async () => {
    const { rows, parts, words } = await jsonOf(dispersion, [CORPUS], { by: ['year'], terms: ['制度'] });
    expect(words).toBe(16);
    expect(parts).toEqual([
      { part: 0, group: { year: '2001' }, words: 11 },
      { part: 1, group: { year: '2002' }, words: 4 },
      { part: 2, group: { year: null }, words: 1 },
    ]);
    expect(rows[0].inParts).toEqual([
      { part: 0, count: 1 },
      { part: 1, count: 2 },
    ]);
  });

  it('cuts equal slices', async () => {
    const { rows, parts } = await jsonOf(dispersion, [CORPUS], { parts: 3, sort: 'dp', min: 1 });
    expect(parts.map(({ words }: { words: number }) => words)).toEqual([6, 5, 5]);
    const norms = rows.map(({ dpNorm }: { dpNorm: number }) => dpNorm);
    expect(norms).toEqual(norms.toSorted((a: number, b: number) => b - a));
  });

  it('says that one part tells nothing', async () => {
    const { err, out } = await run(dispersion, [SPEECHES]);
    expect(err).toContain('there is one part only');
    expect(out).not.toContain('DPnorm');
  });

  it.each<[OptionValues, RegExp]>([
    [{ by: ['year'], parts: 3 }, /--by and --parts/],
    [{ parts: 100 }, /the texts have only 16 words/],
  ])('%j is wrong usage', async (options, message) => {
    await expect(run(dispersion, [CORPUS], options)).rejects.toThrow(message);
  });
});

describe('README', () => {
  const README = readFileSync('README.md', 'utf8');

  it.each<[Command, string[], OptionValues]>([
    [terms, [], {}],
    [keyness, [], { against: [REPORT] }],
    [kwic, ['就业'], {}],
    [cooc, [], {}],
    [dispersion, [], { min: 1 }],
  ])('names the columns of $name', async (command, pattern, options) => {
    const [head = ''] = (await run(command, [...pattern, CORPUS], { ...options, format: 'csv' })).out.split('\n');
    const row =
      (README.split('\n## Words')[1] ?? '').split('\n').find((line) => line.startsWith(`| \`${command.name}\` |`)) ??
      '';
    const named = [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    for (const name of head.split(',')) expect(named).toContain(name);
  });
});

describe('the built program', () => {
  const BIN = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
  const built = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });

  it('takes several files to compare with, up to the next option', () => {
    const { status, stdout } = built('keyness', SPEECHES, '--against', REPORT, CORPUS, '--limit', '2', '-f', 'csv');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });

  it.each([
    [['terms', SPEECHES, '--ngrams', '6'], '--ngrams 6: at most 5'],
    [['keyness', SPEECHES, '--against', REPORT, '--alpha', '2'], '--alpha 2: give a number above 0, at most 1'],
    [['cooc', SPEECHES, '--top', '1'], '--top 1: give a whole number from 2'],
    [['kwic', '改革', SPEECHES, '--sort', 'lef'], 'unknown order lef; did you mean left?'],
    [['terms', SPEECHES, '--by', ','], '--by: name at least one'],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = built(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('goes on where one of several files cannot be read', () => {
    const { status, stdout, stderr } = built('kwic', '人口', 'no-such.txt', SPEECHES);
    expect(status).toBe(1);
    expect(stdout).toContain('人口');
    expect(stderr).toContain('no-such.txt: no such file');
  });
});
