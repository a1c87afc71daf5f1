import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InputOptions, read } from '../../src/read/index.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(folder, 'all/b/深'), { recursive: true });
  await mkdir(join(folder, 'all/.git'));
  const files: Record<string, string | Uint8Array> = {
    'all/2.txt': '二要加强。',
    'all/10.txt': '十要加强。',
    'all/b/深/1.txt': '深要加强。',
    'all/.hidden.txt': '隐要加强。',
    'all/.git/x.txt': '库要加强。',
    'all/picture.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]),
    'all/program': Uint8Array.from({ length: 300 }, (_, i) => (i * 83) % 256),
    'all/old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
    'all/empty.txt': '',
    'outside.txt': '外要加强。',
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  await symlink('..', join(folder, 'all/b/loop'));
  await symlink('../outside.txt', join(folder, 'all/outside.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

async function found(names: string[], options: InputOptions = {}): Promise<[string, string][]> {
  const results: [string, string][] = [];
  for await (const each of read(names, options)) {
    const [name, what] = 'error' in each ? [each.source, each.error.code] : [each.name, each.text.slice(0, 1)];
    results.push([relative(folder, name), what]);
  }
  return results;
}

async function* stream(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

describe('a folder', () => {
  it('that holds no text says so', async () => {
    await mkdir(join(folder, 'pictures'));
    await writeFile(
      join(folder, 'pictures/a.png'),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    );
    expect(await found([join(folder, 'pictures')])).toEqual([['pictures', 'no-files']]);
  });

  it('is read with those in it, by name; hidden files, links and what is no document are left out', async () => {
    expect(await found([join(folder, 'all')])).toEqual([
      ['all/10.txt', '十'],
      ['all/2.txt', '二'],
      ['all/b/深/1.txt', '深'],
      ['all/empty.txt', 'empty'],
      ['all/old.doc', 'binary'],
    ]);
  });

  it('may be a quoted pattern', async () => {
    expect(await found([join(folder, 'all/*.txt')])).toEqual([
      ['all/10.txt', '十'],
      ['all/2.txt', '二'],
      ['all/empty.txt', 'empty'],
    ]);
  });

  it('leaves a picture out, which is told of when it is named', async () => {
    expect(await found([join(folder, 'all/picture.jpg')])).toEqual([['all/picture.jpg', 'binary']]);
  });
});

describe('a list of names', () => {
  it('is read from a file or standard input, a name a line or apart by NUL', async () => {
    const names = ['all/2.txt', 'all/none.txt'].map((name) => join(folder, name));
    const expected = [
      ['all/2.txt', '二'],
      ['all/none.txt', 'not-found'],
    ];
    await writeFile(join(folder, 'list'), `${names.join('\r\n')}\n\n`);
    expect(await found([], { filesFrom: join(folder, 'list') })).toEqual(expected);
    expect(await found([], { filesFrom: '-', stdin: stream(`${names.join('\0')}\0`) })).toEqual(expected);
  });

  it('that is not there is wrong usage', async () => {
    await expect(found([], { filesFrom: join(folder, 'no-list') })).rejects.toMatchObject({
      exit: 2,
      message: expect.stringMatching(/^--files-from .*no-list: no such file/),
    });
  });
});
