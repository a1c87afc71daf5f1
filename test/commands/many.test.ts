/** Runs of the built program over many documents: threads, shares, going on where it was cut off. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { lineOf } from '../../src/commands/progress.js';
import { markOf } from '../../src/commands/resume.js';
import { isIn, parseShard } from '../../src/commands/shard.js';
import { sourceOf } from '../../src/read/index.js';
import { TOOL } from '../../src/write/tool.js';

const JIANGGAO = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-many-'));
const at = (name: string): string => join(folder, name);
const jianggao = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JIANGGAO, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const RECORDS = [
  ...Array.from({ length: 23 }, (_, index) =>
    JSON.stringify({
      id: `n${index}`,
      year: 2000 + index,
      text: `第${index}条。各部门要落实责任，完成投资${index + 1}亿元。`,
    }),
  ),
  '{"id": "broken", "text": ',
  '{"id": "none", "body": "要加强。"}',
  '{"id": "half", "text": "要加强\\ud800管理。"}',
];

beforeAll(() => writeFileSync(at('corpus.ndjson'), `${RECORDS.join('\n')}\n`));
afterAll(() => rmSync(folder, { recursive: true }));

const NDJSON = ['corpus.ndjson', '-f', 'ndjson'];
const idsIn = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { recordId: string }).recordId);

describe('a corpus', () => {
  const one = (): string => jianggao([...NDJSON, '-j', '1']).stdout;

  it('is a line a record, in order, with the bad ones in their places', () => {
    const { status, stdout, stderr } = jianggao([...NDJSON, '-j', '1', '--rejects', 'rejects.ndjson']);
    expect(status).toBe(1);
    expect(idsIn(stdout)).toEqual([...Array.from({ length: 23 }, (_, index) => `n${index}`), '24', 'none', 'half']);
    expect(stderr).toContain('corpus.ndjson, line 24 (record 24): no valid JSON');
    const rejects = readFileSync(at('rejects.ndjson'), 'utf8').trim().split('\n');
    expect(rejects.map((line) => JSON.parse(line).error.code)).toEqual(['bad-record', 'bad-record']);
    expect(jianggao([...NDJSON, '--allow-errors', '-q'])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['ndjson', 'json', 'table'])('is the same on any number of threads, as %s', (format) => {
    const of = (jobs: string): string => jianggao(['corpus.ndjson', '-f', format, '-j', jobs]).stdout;
    expect(of('2')).toBe(of('1'));
  });

  it('falls into shares that together are the whole, whatever the order', () => {
    const shares = ['1/2', '2/2'].map((share) => jianggao([...NDJSON, '--shard', share]).stdout);
    const lines = shares.flatMap((text) => text.trim().split('\n'));
    expect(lines.toSorted()).toEqual(one().trim().split('\n').toSorted());
    expect(shares.every((text) => idsIn(text).length > 3)).toBe(true);
  });

  it('may be empty', () => {
    expect(jianggao(['--from', 'ndjson', '-f', 'ndjson'], '')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('--resume', () => {
  it('goes on where a run was cut off, in the middle of a line too', async () => {
    const options = {
      format: 'ndjson',
      output: at('out.ndjson'),
      resume: true,
      allowErrors: true,
      quiet: true,
    } as const;
    const args = [at('corpus.ndjson'), '-f', 'ndjson', '-o', options.output, '--resume', '--allow-errors', '-q'];
    expect(jianggao(args).status).toBe(0);
    const whole = readFileSync(options.output);
    const mark = await markOf(TOOL.version, ['figure', 'target', 'directive'], [at('corpus.ndjson')], options);
    for (const kept of [1, Math.round(whole.length / 2), whole.length - 3]) {
      rmSync(options.output);
      writeFileSync(`${options.output}.part`, whole.subarray(0, kept));
      writeFileSync(`${options.output}.part.json`, mark);
      expect(jianggao(args)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(options.output).equals(whole)).toBe(true);
      expect(existsSync(`${options.output}.part`) || existsSync(`${options.output}.part.json`)).toBe(false);
    }
    expect(jianggao(args).stderr).toContain('is complete; nothing to resume');
  });

  it.each([
    [['--resume'], /--resume goes with -o FILE\.ndjson/],
    [['--resume', '-o', 'x.csv', '-f', 'csv'], /--resume goes with -o FILE\.ndjson/],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = jianggao(['corpus.ndjson', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('goes on with no other run', () => {
    writeFileSync(at('other.ndjson.part'), '{"source":"x"}\n');
    const { status, stderr } = jianggao([...NDJSON, '-o', 'other.ndjson', '--resume']);
    expect(status).toBe(2);
    expect(stderr).toContain('other.ndjson.part is of a run without --resume; remove it to begin anew');
  });
});

describe('--shard', () => {
  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('%s is no share', (word) => {
    expect(() => parseShard(word)).toThrow('write which of how many, as in 1/4');
  });

  it('is told by the id alone', () => {
    const source = { ...sourceOf('要加强。'), recordId: 'a1' };
    const share = [1, 2, 3, 4, 5].find((index) => isIn({ index, of: 5 }, source));
    expect(isIn({ index: share ?? 0, of: 5 }, { ...sourceOf('别的。', 'other'), recordId: 'a1' })).toBe(true);
  });
});

test.each<[Parameters<typeof lineOf>, string]>([
  [[{ bytes: 10, documents: 4, characters: 1000, failures: 0 }, 2, undefined], '4 documents · 500 characters a second'],
  [
    [{ bytes: 10, documents: 4, characters: 1000, failures: 1 }, 2, 40],
    '4 documents · 500 characters a second · 1 failed · 0:06 left',
  ],
  [
    [{ bytes: 1, documents: 1, characters: 9, failures: 0 }, 3, 5000],
    '1 documents · 3 characters a second · 4:09:57 left',
  ],
])('progress is told as %j: %s', (told, line) => {
  expect(lineOf(...told)).toBe(line);
});
