import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../src/commands/deliver.js';
import { colorOf, widthOf } from '../../src/commands/display.js';
import { stream } from '../write/sample.js';
import { fakeIo } from './fake-io.js';

describe('deliver', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jianggao-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes a file whole', async () => {
    await deliver(stream('a', 'b'), { file: join(folder, 'out.txt'), safe: true }, fakeIo());
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('ab');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('leaves what was there if something fails midway', async () => {
    await writeFile(join(folder, 'out.txt'), 'old');
    async function* failing(): AsyncIterable<string> {
      yield 'new';
      throw new Error('midway');
    }
    await expect(deliver(failing(), { file: join(folder, 'out.txt'), safe: true }, fakeIo())).rejects.toThrow('midway');
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('follows a link', async () => {
    await writeFile(join(folder, 'real.txt'), 'old');
    await symlink('real.txt', join(folder, 'link.txt'));
    await deliver(stream('new'), { file: join(folder, 'link.txt'), safe: true }, fakeIo());
    expect(await readlink(join(folder, 'link.txt'))).toBe('real.txt');
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('says what is wrong with the name', async () => {
    const to = (file: string): Promise<void> => deliver(stream('a'), { file, safe: true }, fakeIo());
    await expect(to(folder)).rejects.toThrow('this is a directory');
    await expect(to(join(folder, 'none', 'out.txt'))).rejects.toThrow('no such directory');
  });

  it('shows control characters on a terminal only', async () => {
    const [terminal, pipe] = [fakeIo({ isTerminal: true }), fakeIo()];
    for (const io of [terminal, pipe]) await deliver(stream('a\u001b\t\n'), { file: undefined, safe: false }, io);
    expect([terminal.said, pipe.said]).toEqual([['a␛\t\n'], ['a\u001b\t\n']]);
  });
});

describe('display', () => {
  const terminal = { isTerminal: true, columns: 120 };

  it.each([
    ['a terminal', {}, terminal, {}, true],
    ['a pipe', {}, {}, {}, false],
    ['a file', { output: 'x' }, terminal, {}, false],
    ['NO_COLOR', {}, terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', {}, terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', {}, {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', {}, terminal, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal', {}, terminal, { TERM: 'dumb' }, false],
    ['--color always', { color: 'always' }, {}, { NO_COLOR: '1' }, true],
    ['--color never', { color: 'never' }, terminal, { FORCE_COLOR: '1' }, false],
    ['--no-color', { color: false }, terminal, {}, false],
  ] as const)('colour on %s', (_, options, stdout, env, expected) => {
    expect(colorOf(options, fakeIo(stdout, env))).toBe(expected);
  });

  it.each([
    ['told', { width: 72 }, terminal, { COLUMNS: '90' }, 72],
    ['the terminal’s', {}, terminal, { COLUMNS: '90' }, 120],
    ['COLUMNS', {}, {}, { COLUMNS: '90' }, 90],
    ['not a number', {}, {}, { COLUMNS: 'wide' }, 100],
    ['neither', {}, {}, {}, 100],
    ['too narrow', {}, { isTerminal: true, columns: 20 }, {}, 40],
  ])('width: %s', (_, options, stdout, env, expected) => {
    expect(widthOf(options, fakeIo(stdout, env))).toBe(expected);
  });
});
