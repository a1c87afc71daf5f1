import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.js';
import type { OptionValues } from '../../src/commands/options.js';
import { summary } from '../../src/commands/summary.js';
import { SUMS } from '../../src/summary/counts.js';
import { displayWidth } from '../../src/text/width.js';
import { fakeIo } from '../commands/fake-io.js';
import { ndjsonOf, outcomes } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OUTCOMES = outcomes();

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ALL = file('all.ndjson', ndjsonOf(OUTCOMES));

interface Said {
  code: number;
  out: string;
  err: string;
}

async function run(names: readonly string[], options: OptionValues = {}, input?: readonly string[]): Promise<Said> {
  const err: string[] = [];
  const io = fakeIo();
  const stdin = {
    async *[Symbol.asyncIterator]() {
      for (const chunk of input ?? []) yield new TextEncoder().encode(chunk);
    },
    isTerminal: input === undefined,
  };
  const stderr: Io['stderr'] = {
    ...io.stderr,
    write: async (text) => {
      err.push(String(text));
    },
  };
  const code = await summary.run(names, options, { ...io, stdin, stderr });
  return { code, out: io.said.join(''), err: err.join('') };
}

type Numbers = Record<string, number | null>;
type Row = { group: Record<string, string | null> } & Numbers;

const jsonOf = async (names: readonly string[], options: OptionValues = {}): Promise<{ rows: Row[]; total: Numbers }> =>
  JSON.parse((await run(names, { ...options, format: 'json' })).out);

const csvRows = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('summary', () => {
  it('counts what is in the documents', async () => {
    const { rows, total } = await jsonOf([ALL]);
    expect(rows.map(({ group, documents, failures }) => [group.source, documents, failures])).toEqual(
      OUTCOMES.map((each) => ('error' in each ? [each.source, 0, 1] : [each.source, 1, 0])),
    );
    const analyses = OUTCOMES.flatMap((each) => ('error' in each ? [] : [each]));
    const directives = analyses.flatMap((each) => each.directives ?? []);
    expect(total).toMatchObject({
      documents: analyses.length,
      failures: 1,
      characters: analyses.reduce((sum, { characters }) => sum + characters, 0),
      directives: directives.length,
      deonticProhibition: directives.filter(({ deontic }) => deontic === 'prohibition').length,
      strengthStrong: directives.filter(({ strength }) => strength === 'strong').length,
    });
    expect(total.figuresPer1000).toBeCloseTo(((total.figures ?? 0) * 1000) / (total.characters ?? 0), 3);
    for (const { deonticObligation, directives: all, failures } of rows) {
      if (failures) expect([deonticObligation, all]).toEqual([null, null]);
      else expect(deonticObligation).toBeLessThanOrEqual(all ?? 0);
    }
  });

  it.each<OptionValues>([
    {},
    { by: ['year'] },
    { by: ['year', 'region'] },
    { by: ['source'] },
    { by: ['script'] },
    { by: ['documents'] },
  ])('of shards adds up to that of the whole: %j', async (options) => {
    const shards = OUTCOMES.map((outcome, index) => file(`shard-${index}.ndjson`, ndjsonOf([outcome])));
    const added = new Map<string, Numbers>();
    for (const names of [shards.slice(3), shards.slice(0, 1), shards.slice(1, 3)])
      for (const row of (await jsonOf(names, options)).rows) {
        const sum = added.get(JSON.stringify(row.group)) ?? {};
        for (const { name } of SUMS) {
          const [a, b] = [sum[name] ?? null, row[name] ?? null];
          sum[name] = a === null ? b : a + (b ?? 0);
        }
        added.set(JSON.stringify(row.group), sum);
      }
    const { rows } = await jsonOf([ALL], options);
    const sums = (row: Numbers): Numbers => Object.fromEntries(SUMS.map(({ name }) => [name, row[name] ?? null]));
    expect(Object.fromEntries(added)).toEqual(
      Object.fromEntries(rows.map((row) => [JSON.stringify(row.group), sums(row)])),
    );
    // Groups come out the same from files in any order.
    if (options.by) expect((await run(shards.toReversed(), options)).out).toBe((await run([ALL], options)).out);
  });

  it('writes the same numbers as csv, without a total', async () => {
    const options = { by: ['year', 'documents'] };
    const { rows } = await jsonOf([ALL], options);
    const { out } = await run([ALL], { ...options, format: 'csv', bom: true });
    expect(out.startsWith('\uFEFFyear,metadata.documents,documents,failures,')).toBe(true);
    const plain = rows.map(({ group, ...counts }) => [...Object.values(group), ...Object.values(counts)]);
    expect(csvRows(out.slice(1)).map((row) => Object.values(row))).toEqual(
      plain.map((row) => row.map((value) => (value === null ? '' : String(value)))),
    );
  });

  it.each([40, 60, 80, 100, 140])('draws tables of %i columns', async (width) => {
    for (const by of [undefined, ['year', 'region']]) {
      const { out } = await run([ALL], { width, ...(by && { by }) });
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
      expect(out).toContain('total');
    }
  });

  it('draws what fits in one table, and an empty cell where nobody knows', async () => {
    const { out } = await run([ALL], { by: ['script'], width: 100 });
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      'script  documents  failures  characters  figures  /1,000  targets  /1,000  directives  /1,000',
    );
    expect(lines[4]).toMatch(/^ +0 +1$/);
    expect(lines[5]).toMatch(/^total +5 +1 +13,052 /);
  });

  it('says nothing of kinds that were not looked for', async () => {
    const figures = OUTCOMES.map((each) => {
      if ('error' in each) return each;
      const { targets: _targets, directives: _directives, ...rest } = each;
      return rest;
    });
    const { out, err, code } = await run([file('figures.ndjson', ndjsonOf(figures))], { by: ['script'] });
    expect([err, code]).toEqual(['', 0]);
    expect(out).not.toMatch(/directives|targets/i);
    const { total } = await jsonOf([join(folder, 'figures.ndjson')]);
    expect([total.figures, total.targets, total.deonticObligation, total.directivesPer1000]).toEqual([
      expect.any(Number),
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['table', ''],
    ['csv', 'year,documents,failures'],
    ['json', '{\n  "tool"'],
  ])('of nothing is empty as %s', async (format, start) => {
    for (const input of [[], ['\n', '\r\n']]) {
      const { code, out, err } = await run([], { format, by: ['year'] }, input);
      expect([code, err]).toEqual([0, '']);
      expect(out.slice(0, start.length)).toBe(start);
      if (format !== 'json') expect(out.split('\n').slice(1).join('')).toBe('');
    }
  });
});

describe('results', () => {
  it('come in chunks of any size, with either line end, from a pipe', async () => {
    const whole = ndjsonOf(OUTCOMES).replaceAll('\n', '\r\n').trimEnd();
    const pieces = whole.match(/[\s\S]{1,5000}/g) as string[];
    const { out, err } = await run([], { format: 'csv' }, pieces);
    expect(err).toBe('');
    expect(out).toBe((await run([ALL], { format: 'csv' })).out);
  });

  it('that cannot be read are told with their line, and counted', async () => {
    const [first] = OUTCOMES;
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify(first)}\n\nno JSON\n{"id": 1}\n`),
      Buffer.from([0x22, 0xb5, 0xc4, 0x22, 0x0a]),
      Buffer.from(ndjsonOf([first]).slice(0, 500)),
    ]);
    const path = file('bad.ndjson', bytes);
    const { code, err } = await run([path]);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      `jianggao: ${path}, line 3: cut off or no JSON; make the results anew with -f ndjson`,
      `jianggao: ${path}, line 4: no result of jianggao (no “source”); make the results anew with -f ndjson`,
      `jianggao: ${path}, line 5: not UTF-8; convert the file first`,
      `jianggao: ${path}, line 6: cut off or no JSON; make the results anew with -f ndjson`,
      '',
    ]);
    expect((await run([path], { allowErrors: true })).code).toBe(0);
    const { rows, total } = await jsonOf([path]);
    expect(rows.at(-1)).toMatchObject({ group: { source: null, recordId: null }, documents: 0, failures: 4 });
    expect([rows.length, total.documents, total.failures]).toEqual([2, 1, 4]);
  });

  it('are not told line by line where all are bad', async () => {
    const { err } = await run([file('text.ndjson', '要抓好落实。\n'.repeat(1000))]);
    expect(err.trimEnd().split('\n')).toHaveLength(6);
    expect(err).toContain('995 more of its lines');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['pretty.json', '{\n  "schemaVersion": 1\n}\n', 'JSON over many lines; make the results anew with -f ndjson'],
    ['utf16.ndjson', Buffer.from('\uFEFF{"source": "a"}\n', 'utf16le'), 'UTF-16, as PowerShell writes'],
  ])('are refused whole: %s', async (name, text, message) => {
    const { code, out, err } = await run([file(name, text)]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('are looked for in folders by the ends of their names', async () => {
    mkdirSync(join(folder, 'shards'));
    mkdirSync(join(folder, 'none'));
    file('shards/b.jsonl', ndjsonOf(OUTCOMES.slice(0, 2)));
    file('shards/a.ndjson', ndjsonOf(OUTCOMES.slice(2)));
    for (const name of ['shards/notes.txt', 'none/notes.txt']) file(name, '要抓好落实。\n');
    const { out, err } = await run([join(folder, 'shards')], { by: ['year'] });
    expect([out, err]).toEqual([(await run([ALL], { by: ['year'] })).out, '']);
    const { code, err: none } = await run([join(folder, 'none'), join(folder, 'nosuch.ndjson')]);
    expect(code).toBe(1);
    expect(none).toMatch(/none: no file of results in it.*\n.*nosuch\.ndjson: no such file/);
  });

  it('are named in a list', async () => {
    const list = file('list.txt', `${ALL}\n`);
    expect((await run([], { filesFrom: list })).out).toBe((await run([ALL])).out);
  });

  it('are asked for where there are none', async () => {
    await expect(run([])).rejects.toThrow('nothing to read: name a file of results');
  });
});

describe('--by', () => {
  it.each([
    [
      ['yaer'],
      'no document has a column yaer in its metadata; did you mean year? There are: year, region, documents\n',
    ],
    [['sorce'], 'did you mean source?'],
    [['metadata.script'], 'no document has a column metadata.script in its metadata; there are: year'],
  ])('%j that no document has is told', async (by, message) => {
    const { code, err } = await run([ALL], { by });
    expect(code).toBe(0);
    expect(err).toContain(message);
  });

  it.each([[['year']], [['documents']], [['source', 'script', 'metadata.year']]])('%j is known', async (by) => {
    expect((await run([ALL], { by })).err).toBe('');
  });

  it('says so where there is no metadata at all', async () => {
    const path = file('plain.ndjson', ndjsonOf(OUTCOMES.slice(4)));
    expect((await run([path], { by: ['year'] })).err).toContain('there are: none: only rows of a corpus have any');
  });

  it.each([
    ['year, region', ['year', 'region']],
    ['year,year,', ['year']],
  ])('takes %s', (word, expected) => {
    const parse = summary.options.find(({ flags }) => flags.startsWith('--by'))?.parse;
    expect(parse?.(word, undefined)).toEqual(expected);
    expect(() => parse?.(',', undefined)).toThrow('--by: name at least one column');
  });
});
