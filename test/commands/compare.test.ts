/** Whole runs of `jianggao compare`; one of the built program, since each that segments takes a second. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { PARTS } from '../../src/commands/compare-parts.js';
import type { OptionValues } from '../../src/commands/options.js';
import { operandOf } from '../../src/commands/speech-operand.js';
import type { Comparison } from '../../src/compare/index.js';
import { UserError } from '../../src/errors.js';
import { displayWidth } from '../../src/text/width.js';
import { fakeIo } from './fake-io.js';

const BIN = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const SPEECHES = fileURLToPath(new URL('../../fixtures/family-planning-speeches.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

/** A run in this process, which has its dictionary already: what is written, and the exit code, of an error of the user's too. */
async function run(
  names: readonly string[],
  options: OptionValues = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const said: string[] = [];
  const io = {
    ...fakeIo(),
    stderr: {
      write: async (text: string | Uint8Array) => void said.push(String(text)),
      isTerminal: false,
      columns: undefined,
    },
  };
  try {
    const status = await compare.run(names.map(at), options, io);
    return { status, stdout: io.said.join(''), stderr: said.join('') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: error.exit, stdout: io.said.join(''), stderr: said.join('') + error.message };
  }
}

beforeAll(() => {
  writeFileSync(at('two.txt'), readFileSync(SPEECHES));
  writeFileSync(
    join(folder, 'a.txt'),
    '各級政府要加強農村公路養護,嚴禁截留養護資金。今年的主要目標是:國內生產總值增長7%。',
  );
  writeFileSync(join(folder, 'b.txt'), '各级政府要加强农村公路养护。今年的主要目标是:国内生产总值增长6.5%。');
  writeFileSync(join(folder, 'c#1'), '各学校要开展教育。');
  writeFileSync(join(folder, 'rows.csv'), 'id,text\n1,要加强管理。\n2,要加强服务。\n');
  mkdirSync(join(folder, 'empty'));
});

describe('an operand', () => {
  it.each([
    ['a.txt', 'a.txt', null],
    ['a.txt#1', 'a.txt', 's1'],
    ['a.txt#s12', 'a.txt', 's12'],
    ['a.txt#0', 'a.txt#0', null],
    ['a.txt#x', 'a.txt#x', null],
    ['#1', '#1', null],
    ['x#1#2', 'x#1', 's2'],
    ['-', '-', null],
  ])('%s is %s, speech %s', async (word, file, speech) => {
    expect(await operandOf(word)).toEqual({ file, speech });
  });

  it('that is really a file of that name is that file', async () => {
    const file = join(folder, 'c#1');
    expect(await operandOf(file)).toEqual({ file, speech: null });
    expect(await operandOf(`${file}#1`)).toEqual({ file, speech: 's1' });
  });
});

describe('jianggao compare', () => {
  it('compares two files, as json', async () => {
    const { status, stdout, stderr } = await run(['a.txt', 'b.txt'], { format: 'json' });
    expect([status, stderr]).toEqual([0, '']);
    const { a, b, targets, directives, actors, passages } = JSON.parse(stdout) as Comparison;
    expect([a.source, a.script, b.source, b.script]).toEqual([at('a.txt'), 'Hant', at('b.txt'), 'Hans']);
    expect(targets.map((row) => [row.in, row.match, row.differenceLow, row.differenceUnit])).toEqual([
      ['both', 'id', -0.5, '%'],
    ]);
    expect(directives.map(({ in: where, aim, sameActor }) => [where, aim, sameActor])).toEqual([
      ['both', '加强农村公路养护', true],
      ['a', '截留养护资金', null],
    ]);
    expect(actors.map(({ by, actor }) => `${by} ${actor}`)).toContain('name 各级政府');
    expect(passages.map((row) => row.b[0]?.text)).toContain('各级政府要加强农村公路养护');
  });

  it('compares the two speeches of a file, named or not, and a file that is piped in', async () => {
    const one = await run(['two.txt'], { format: 'json' });
    expect(one.status).toBe(0);
    expect((await run(['two.txt#1', 'two.txt#s2'], { format: 'json' })).stdout).toBe(one.stdout);
    const piped = spawnSync(process.execPath, [BIN, 'compare', '-f', 'json'], {
      input: readFileSync(SPEECHES),
      encoding: 'utf8',
    });
    expect([piped.status, piped.stderr]).toEqual([0, '']);
    expect(piped.stdout.replaceAll('"source": "-"', `"source": ${JSON.stringify(at('two.txt'))}`)).toBe(one.stdout);
  });

  it.each([60, 80, 120])('prints tables that fit a width of %d', async (width) => {
    const { status, stdout } = await run(['two.txt'], { width });
    expect(status).toBe(0);
    for (const title of ['Targets of A alone', 'What both order', 'Addressed in A alone', 'Directives by strength'])
      expect(stdout).toContain(title);
    for (const title of ['Terms key in A', 'Wording that both have']) expect(stdout).toContain(title);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('shows what a prohibition is', async () => {
    expect((await run(['a.txt', 'b.txt'], { part: 'directives' })).stdout).toMatch(
      /strong prohibition +各級政府 +截留養護資金/,
    );
  });

  it.each(PARTS.map((part) => [part.name, part] as const))('prints %s as csv', async (name, { columns, rows }) => {
    const { status, stdout } = await run(['a.txt', 'b.txt'], { part: name, format: 'csv' });
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect([status, head]).toEqual([0, columns.join(',')]);
    const json = JSON.parse((await run(['a.txt', 'b.txt'], { part: name, format: 'json' })).stdout);
    expect(Object.keys(json)).toEqual(['tool', 'offsetUnit', 'a', 'b', name]);
    const values = rows(json as Comparison);
    expect([lines.length > 0, lines.length]).toEqual([true, values.length]);
    // No value is of a name that the head lacks.
    expect(values.flatMap((row) => Object.keys(row)).filter((key) => !columns.includes(key))).toEqual([]);
  });

  it('limits the rows of tables alone', async () => {
    const { stdout } = await run(['two.txt'], { part: 'terms', limit: 2 });
    expect(stdout).toMatch(/… \d+ more \(--limit N, or -f csv --part terms\)/);
  });

  it.each<[string[], OptionValues, string]>([
    [['a.txt'], {}, 'a.txt holds one speech; name a second file to compare it with'],
    [[], {}, 'compare: name two texts, or one file that holds two speeches'],
    [['a.txt', 'b.txt', 'c'], {}, 'compare: 3 texts; name two (FILE#1 is the first speech of a file)'],
    [['a.txt#1'], {}, 'a.txt#s1 and what? Name a second text'],
    [['a.txt#2', 'b.txt'], {}, 'a.txt: there is no speech s2; did you mean s1?'],
    [['a.txt', 'b.txt'], { format: 'csv' }, 'csv holds one part: add --part targets|directives|actors|profile|terms|'],
    [['a.txt', 'rows.csv'], {}, 'rows.csv: more than one document; compare takes one of each file'],
  ])('refuses %j %j', async (names, options, message) => {
    const { status, stdout, stderr } = await run(names, options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    ['--part', 'trems', 'unknown part trems; did you mean terms?'],
    ['--min-length', '1', '--min-length 1: give a whole number from 2'],
  ])('refuses %s %s', (flag, word, message) => {
    const option = compare.options.find(({ flags }) => flags.startsWith(flag));
    expect(() => option?.parse?.(word, undefined)).toThrow(message);
  });

  it.each(['nosuch.txt', 'empty'])('says that %s cannot be read', async (name) => {
    const { status, stdout, stderr } = await run(['a.txt', name]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${name}: no`);
  });
});
