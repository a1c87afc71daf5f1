import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../../src/commands/io.js';
import { paged, pagerOf, wordsOf } from '../../../src/commands/shell/pager.js';
import { fakeIo } from '../fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-pager-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['less', ['less']],
  ['  less  -R -S ', ['less', '-R', '-S']],
  ["less '-P a b' x", ['less', '-P a b', 'x']],
  ['"/opt/my pager/less" -R', ['/opt/my pager/less', '-R']],
  ['a\\ b "c\\"d" e""f', ['a b', 'c"d', 'ef']],
  ['less; rm -rf x | y $(z)', ['less;', 'rm', '-rf', 'x', '|', 'y', '$(z)']],
  ['', []],
])('the words of %j', (command, words) => {
  expect(wordsOf(command)).toEqual(words);
});

it.each([
  [undefined, {}, undefined],
  [undefined, { PAGER: 'most' }, undefined],
  [true, {}, ['less']],
  [true, { PAGER: 'most -w' }, ['most', '-w']],
  [true, { PAGER: '' }, ['less']],
  [true, { PAGER: 'cat' }, undefined],
  [true, { JIANGGAO_PAGER: 'bat -p', PAGER: 'most' }, ['bat', '-p']],
  [true, { JIANGGAO_PAGER: '0', PAGER: 'most' }, ['most']],
  [undefined, { JIANGGAO_PAGER: '1', PAGER: 'most' }, ['most']],
  [undefined, { JIANGGAO_PAGER: 'yes' }, ['less']],
  [undefined, { JIANGGAO_PAGER: 'bat -p', PAGER: 'most' }, ['bat', '-p']],
  [undefined, { JIANGGAO_PAGER: '0', PAGER: 'most' }, undefined],
  [undefined, { JIANGGAO_PAGER: '' }, undefined],
  [false, { JIANGGAO_PAGER: 'bat' }, undefined],
])('with --pager %j and %j the pager is %j', (wanted, env, command) => {
  expect(pagerOf(wanted, env)).toEqual(command);
});

describe('what goes to a pager', () => {
  /** A terminal that keeps what it is told. */
  function terminal(): { io: Io; out: string[]; told: string[] } {
    const told: string[] = [];
    const io = fakeIo({ isTerminal: true, columns: 80 }, process.env);
    const stderr = {
      ...io.stderr,
      isTerminal: true,
      write: async (text: string | Uint8Array) => void told.push(String(text)),
    };
    return { io: { ...io, stderr }, out: io.said, told };
  }

  it('reaches it whole and in order, and messages wait until it is closed', async () => {
    const { io, out, told } = terminal();
    const file = join(folder, 'whole.txt');
    let started = 0;
    const { io: world, close } = paged(io, ['sh', '-c', `cat > '${file}'`], () => started++);
    expect([world.stdout.isTerminal, world.stdout.columns, world.stderr.isTerminal]).toEqual([true, 80, false]);
    const lines = Array.from({ length: 5000 }, (_, index) => `第${index}行\n`);
    for (const line of lines) await world.stdout.write(line);
    await world.stderr.write('jianggao: a message\n');
    expect(told).toEqual([]);
    await close();
    expect(told).toEqual(['jianggao: a message\n']);
    expect(readFileSync(file, 'utf8')).toBe(lines.join(''));
    expect([started, out]).toEqual([1, []]);
  });

  it('is a closed pipe where the pager was quit early', async () => {
    const { io } = terminal();
    const { io: world, close } = paged(io, ['true'], () => {});
    const writing = async (): Promise<void> => {
      for (let index = 0; index < 1000; index++) await world.stdout.write('x'.repeat(10_000));
    };
    await expect(writing()).rejects.toMatchObject({ code: expect.stringMatching(/EPIPE|ERR_STREAM_DESTROYED/) });
    await close();
  });

  it('goes to the terminal where there is no such pager, which is told', async () => {
    const { io, out, told } = terminal();
    let started = 0;
    const { io: world, close } = paged(io, ['no-such-pager', '-R'], () => started++);
    await world.stdout.write('a');
    await world.stdout.write('b');
    await world.stderr.write('jianggao: a message\n');
    await close();
    expect(out).toEqual(['a', 'b']);
    expect(told).toEqual([
      'jianggao: the pager no-such-pager: not found; going on without it\n',
      'jianggao: a message\n',
    ]);
    expect(started).toBe(0);
  });

  it('starts no pager where nothing is written', async () => {
    const { io, told } = terminal();
    const { io: world, close } = paged(io, ['no-such-pager'], () => {});
    await world.stderr.write('jianggao: nothing to read\n');
    await close();
    expect(told).toEqual(['jianggao: nothing to read\n']);
  });
});
