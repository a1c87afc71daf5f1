import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READERS, read, sourceOf } from '../../src/read/index.js';
import type { Failure, Source } from '../../src/types.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(inputs: string[], stdin?: AsyncIterable<Uint8Array>): Promise<(Source | Failure)[]> {
  const results: (Source | Failure)[] = [];
  for await (const result of read(inputs, stdin ? { stdin } : {})) results.push(result);
  return results;
}

async function one(bytes: Uint8Array | string, name = 'speech.txt'): Promise<Source | Failure> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return (await all([path]))[0] as Source | Failure;
}

async function* stream(...chunks: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* chunks;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('read', () => {
  it('keeps the text and its line ends as they are', async () => {
    const text = '同志们：\r\n下面\r我讲\n三点。';
    expect(await one(text)).toEqual({
      name: join(folder, 'speech.txt'),
      id: idOf(utf8(text)),
      recordId: null,
      encoding: 'utf-8',
      text,
      problems: [],
    });
  });

  it('removes a byte-order mark from the text, not from the id', async () => {
    const bytes = utf8('\ufeff各位代表');
    expect(await one(bytes)).toMatchObject({ text: '各位代表', id: idOf(bytes) });
  });

  it('reads standard input whole, in the order given', async () => {
    await one('一', 'one.txt');
    const half = utf8('計畫').subarray(0, 4);
    const rest = utf8('計畫').subarray(4);
    const results = await all(['-', join(folder, 'one.txt')], stream(half, rest));
    expect(results.map((result) => 'text' in result && result.text)).toEqual(['計畫', '一']);
    expect(results[0]).toMatchObject({ name: '-' });
  });

  it('goes on after an input that cannot be read', async () => {
    await one('二', 'two.txt');
    const results = await all([join(folder, 'none.txt'), join(folder, 'two.txt')]);
    expect(results.map((result) => ('error' in result ? result.error.code : result.text))).toEqual(['not-found', '二']);
  });
});

describe('a failure says what, where and what to do', () => {
  const rows: [what: string, bytes: Uint8Array | string, code: string, message: RegExp][] = [
    ['no bytes', '', 'empty', /0 bytes/],
    ['blanks', ' \u3000\r\n\u200b\t', 'empty', /only blanks/],
    ['a byte-order mark alone', '\ufeff', 'empty', /only blanks/],
    [
      'GB18030',
      Uint8Array.from([0x61, 0x0a, 0x0d, 0x0a, 0xc8, 0xcb]),
      'not-utf-8',
      /line 3.*0xC8.*iconv -f GB18030 -t UTF-8/,
    ],
    ['a cut character', utf8('人').subarray(0, 2), 'not-utf-8', /line 1/],
    ['an overlong form', Uint8Array.from([0xc0, 0xaf]), 'not-utf-8', /0xC0/],
    ['a surrogate', Uint8Array.from([0xed, 0xa0, 0x80]), 'not-utf-8', /0xED/],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xba, 0x4e]), 'utf-16', /UTF-16LE.*iconv -f UTF-16LE/],
    ['UTF-16, the other way', Uint8Array.from([0xfe, 0xff, 0x4e, 0xba]), 'utf-16', /UTF-16BE/],
    ['PDF', latin1('%PDF-1.7\n'), 'binary', /a PDF file.*pdftotext/],
    ['docx', latin1('PK\x03\x04....'), 'binary', /Office/],
    ['NUL bytes', Uint8Array.from([0x61, 0x00, 0x62]), 'binary', /NUL byte at offset 1/],
  ];
  it.each(rows)('%s', async (_, bytes, code, message) => {
    const result = await one(bytes);
    expect(result).toMatchObject({ source: join(folder, 'speech.txt'), error: { code } });
    if (!('error' in result)) throw new Error('no failure');
    expect(result.error.message).toMatch(message);
    expect(result.error.message).toContain('speech.txt');
    expect(result.error.message).not.toContain('\n');
  });

  it('a file that is not there, a directory', async () => {
    const results = await all([join(folder, 'none.txt'), folder]);
    expect(results).toMatchObject([{ error: { code: 'not-found' } }, { error: { code: 'directory' } }]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('no permission', async () => {
    await one('三', 'locked.txt');
    await chmod(join(folder, 'locked.txt'), 0);
    expect(await all([join(folder, 'locked.txt')])).toMatchObject([{ error: { code: 'no-permission' } }]);
  });

  it('an empty pipe, no pipe', async () => {
    const message = expect.stringMatching(/^standard input: .*0 bytes/);
    expect(await all(['-'], stream())).toEqual([{ source: '-', error: { code: 'empty', message } }]);
    expect(await all(['-'])).toMatchObject([{ source: '-', error: { code: 'no-stdin' } }]);
  });

  it('puts a name with blanks in quotes where it suggests a command', async () => {
    const result = await one(Uint8Array.from([0xc8, 0xcb]), "it's a 稿.txt");
    expect('error' in result && result.error.message).toContain(String.raw`it'\''s a 稿.txt' >`);
  });

  it('leaves other errors to the caller', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield utf8('一');
      throw new TypeError('ours');
    }
    await expect(all(['-'], broken())).rejects.toThrow('ours');
  });
});

describe('sourceOf', () => {
  it('is what reading the same text gives', async () => {
    const { name: _, ...source } = (await one('三点意见')) as Source;
    expect(sourceOf('三点意见')).toEqual({ name: '-', ...source });
    expect(sourceOf('\ufeff三点', 'mine')).toMatchObject({ name: 'mine', text: '三点' });
  });
});

describe('the list of readers', () => {
  it('ends with the one that accepts everything', () => {
    expect(READERS.at(-1)?.name).toBe('text');
    expect(new Set(READERS.map(({ name }) => name)).size).toBe(READERS.length);
  });
});
