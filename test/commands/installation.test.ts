/** What a person sees when an installation is not whole: the built program in a folder of its own, with something taken away. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-installation-'));
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  for (const name of ['bin', 'dist', 'package.json', 'src/lexicon']) cpSync(name, at(name), { recursive: true });
  mkdirSync(at('node_modules/nodejieba'), { recursive: true });
  for (const name of readdirSync('node_modules').filter((each) => each !== 'nodejieba'))
    symlinkSync(resolve('node_modules', name), at('node_modules', name));
  for (const name of readdirSync('node_modules/nodejieba')) {
    const isFolder = name === 'build' || name === 'submodules';
    if (isFolder) symlinkSync(resolve('node_modules/nodejieba', name), at('node_modules/nodejieba', name));
    else cpSync(join('node_modules/nodejieba', name), at('node_modules/nodejieba', name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('bin/jianggao.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

/** Does something without a file or folder of the installation. */
function without<T>(name: string, act: () => T): T {
  renameSync(at(name), at('taken-away'));
  try {
    return act();
  } finally {
    renameSync(at('taken-away'), at(name));
  }
}

describe('doctor', () => {
  it('finds a whole installation in order', () => {
    expect(run('doctor')).toMatchObject({ status: 0, err: '' });
  });

  it.each([
    ['node_modules/nodejieba', 'segmenter', 'nodejieba is not installed; run “npm ci”'],
    ['node_modules/nodejieba/build', 'segmenter', 'then run “npm rebuild nodejieba”'],
    ['node_modules/nodejieba/submodules', 'segmenter', 'jieba.dict.utf8: '],
    ['src/lexicon/jieba-unused.txt', 'segmenter', 'jieba-unused.txt: '],
    ['node_modules/opencc-js', 'scripts', "the script tables do not load (Cannot find package 'opencc-js'"],
    ['node_modules/pdfjs-dist', 'formats', 'pdf cannot be read'],
    ['node_modules/htmlparser2', 'formats', 'docx cannot be read'],
  ])('without %s', (name, check, says) => {
    const { status, out, err } = without(name, () => run('doctor'));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const failed = out.split('\n').filter((line) => line.startsWith('FAIL'));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(new RegExp(`^FAIL  ${check} +\\S`));
    expect(failed[0]).toContain(says);
  });
});

describe('any command', () => {
  it.each([['dist/cli.js'], ['node_modules/commander']])('says what is missing without %s', (name) => {
    const { status, out, err } = without(name, () => run('--version'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(
      /^jianggao: \S+ is missing: this installation is not built or not whole; run “npm ci”[^\n]*\n$/,
    );
  });

  it('says so of a package that is loaded late', () => {
    const { status, err } = without('node_modules/opencc-js', () =>
      run('outline', resolve('fixtures/family-planning-speeches.txt')),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/^jianggao: opencc-js is missing: [^\n]*\n$/);
  });
});
