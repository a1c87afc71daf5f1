/** Runs of the built program with --manifest. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../../src/commands/resume.js';
import { TOOL } from '../../src/write/tool.js';

const JIANGGAO = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-manifest-'));
const at = (name: string): string => join(folder, name);
const jianggao = (
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JIANGGAO, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...env },
  });
  return { status, stdout, stderr };
};
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const manifest = (name = 'm.json') => JSON.parse(readFileSync(at(name), 'utf8'));

const CORPUS = `${[
  ...Array.from({ length: 9 }, (_, index) =>
    JSON.stringify({ id: `n${index}`, text: `各部门要落实责任，确保完成投资${index + 1}亿元。` }),
  ),
  '{"id": "none", "body": "要加强。"}',
].join('\n')}\n`;
const WORDS = 'cues:\n  - words: [亟待]\n    deontic: obligation\n';

beforeAll(() => {
  writeFileSync(at('corpus.ndjson'), CORPUS);
  writeFileSync(at('words.yaml'), WORDS);
  writeFileSync(at('dict.txt'), '驻村书记\n');
  mkdirSync(at('speeches'));
  writeFileSync(at('speeches/a.txt'), '各部门不得截留资金。');
  writeFileSync(
    at('speeches/picture.txt'),
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--manifest', () => {
  const words = ['--lexicon', 'words.yaml', '--dict', 'dict.txt', '--date', '2017'];
  const plain = ['directives', 'corpus.ndjson', '-f', 'ndjson', '-q', '-j', '1', ...words];
  const args = [...plain, '-o', 'out.ndjson', '--manifest', 'm.json'];
  let told: ReturnType<typeof manifest>;
  let output: Buffer;

  beforeAll(() => {
    expect(jianggao(args)).toMatchObject({ status: 1, stdout: '', stderr: '' });
    told = manifest();
    output = readFileSync(at('out.ndjson'));
  }, 60_000);

  it('says what was run, on what, and what came out', () => {
    const found = output
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toMatchObject({
      manifestVersion: 1,
      started: '2023-11-14T22:13:20Z',
      tool: TOOL,
      environment: {
        node: process.versions.node,
        nodejieba: expect.stringMatching(/^\d+\.\d+\.\d+/),
        'opencc-js': expect.stringMatching(/^\d+\.\d+\.\d+/),
      },
      command: 'directives',
      arguments: ['corpus.ndjson'],
      options: { date: '2017', format: 'ndjson', restore: 'auto', vague: false, where: [] },
      lexicon: { sha256: sha256(jianggao(['lexicon', '-f', 'json']).stdout) },
      words: [
        { option: '--dict', name: 'dict.txt', bytes: 13, sha256: sha256('驻村书记\n') },
        { option: '--lexicon', name: 'words.yaml', bytes: Buffer.byteLength(WORDS), sha256: sha256(WORDS) },
      ],
      inputs: [
        { name: 'corpus.ndjson', bytes: Buffer.byteLength(CORPUS), sha256: sha256(CORPUS), documents: 9, failures: 1 },
      ],
      counts: { documents: 9, failures: 1, directives: found.flatMap(({ directives = [] }) => directives).length },
      output: { name: 'out.ndjson', bytes: output.length, sha256: sha256(output) },
    });
    expect(told.counts.directives).toBeGreaterThan(5);
    expect(Object.keys(told.counts)).toEqual(['documents', 'failures', 'directives']);
  });

  it('is the same on threads, and leaves the output as it is', () => {
    jianggao([...args, '-j', '2']);
    expect(manifest()).toEqual(told);
    expect(readFileSync(at('out.ndjson')).equals(output)).toBe(true);
    expect(jianggao(plain).stdout).toBe(output.toString('utf8'));
  });

  it('counts what a run found that was cut off and gone on with', async () => {
    rmSync(at('out.ndjson'));
    writeFileSync(at('out.ndjson.part'), output.subarray(0, Math.round(output.length / 2)));
    const options = {
      ...{ date: '2017', format: 'ndjson', output: 'out.ndjson', resume: true as const },
      ...{ dict: [at('dict.txt')], lexicon: [at('words.yaml')] },
    } as const;
    const mark = JSON.parse(
      await markOf(TOOL.version, ['directive'], [at('corpus.ndjson')], {
        ...options,
        dict: [...options.dict],
        lexicon: [...options.lexicon],
      }),
    );
    // The run itself names its files as they are called from its folder.
    const near = JSON.stringify({ ...mark, names: ['corpus.ndjson'] }).replaceAll(`${folder}/`, '');
    writeFileSync(at('out.ndjson.part.json'), near);
    expect(jianggao([...args, '--resume'])).toMatchObject({ status: 1, stderr: '' });
    expect(manifest()).toEqual({ ...told, options: { ...told.options, resume: true } });
    expect(readFileSync(at('out.ndjson')).equals(output)).toBe(true);
  });

  it('tells the time where none is given, and files of folders that gave a document', () => {
    const before = new Date(Math.floor(Date.now() / 1000) * 1000);
    expect(jianggao(['speeches', '-f', 'csv', '--manifest', 'm.json'], { env: { SOURCE_DATE_EPOCH: '' } }).status).toBe(
      0,
    );
    const { started, inputs, output, counts } = manifest();
    expect(new Date(started).getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(inputs.map(({ name }: { name: string }) => name)).toEqual(['speeches/a.txt']);
    expect([output, counts.documents, counts.directives]).toEqual([null, 1, 1]);
  });

  it('hashes what comes through a pipe', () => {
    expect(jianggao(['--manifest', 'm.json', '-f', 'csv'], { input: '要加强管理。' }).status).toBe(0);
    expect(manifest().inputs).toEqual([
      { name: '-', bytes: 18, sha256: sha256('要加强管理。'), documents: 1, failures: 0 },
    ]);
  });

  it.each([
    [['--manifest', 'no/such/m.json'], {}, '--manifest no/such/m.json: there is no such directory'],
    [['--manifest', './x.csv', '-o', 'x.csv'], {}, '--manifest ./x.csv: the same file as -o; name another'],
    [['--manifest', '-'], {}, '--manifest -: name a file'],
    [
      ['--manifest', 'x.json'],
      { SOURCE_DATE_EPOCH: 'today' },
      'SOURCE_DATE_EPOCH is “today”; write seconds since 1970',
    ],
  ])('%j is wrong usage', (wrong, env, message) => {
    const { status, stdout, stderr } = jianggao(['corpus.ndjson', ...wrong], { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(at('x.json'))).toBe(false);
  });
});
