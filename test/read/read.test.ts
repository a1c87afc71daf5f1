import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
      metadata: null,
      encoding: 'utf-8',
      encodingConfidence: 1,
      placesIn: 'original',
      text,
      marks: [],
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
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0xba, 0x4e, 0, 0]), 'encoding', /UTF-32LE; save it as UTF-8/],
    ['an old Word file', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'binary', /an old Office file.*save it as \.docx/],
    ['rich text', latin1('{\\rtf1\\ansi'), 'binary', /Rich Text.*save it as \.docx/],
    ['an image', latin1('\x89PNG\r\n\x1a\n'), 'binary', /an image.*OCR/],
    ['a gzip file', latin1('\x1f\x8b\x08\0'), 'binary', /gunzip/],
    ['a web archive', latin1('MIME-Version: 1.0\nContent-Type: multipart'), 'binary', /save the page as \.html/],
    ['XML', '<?xml version="1.0"?>\n<tmx version="1.4"/>', 'xml', /--from text/],
    ['control characters', '\x01\x02\x03\x04文', 'binary', /control characters/],
    ['random bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * i * 37 + 11) % 251), 'binary', /--encoding/],
  ];
  it.each(rows)('%s', async (_, bytes, code, message) => {
    const result = await one(bytes);
    expect(result).toMatchObject({ source: join(folder, 'speech.txt'), error: { code } });
    if (!('error' in result)) throw new Error('no failure');
    expect(result.error.message).toMatch(message);
    expect(result.error.message).toContain('speech.txt');
    expect(result.error.message).not.toContain('\n');
  });

  it('a file that is not there, an empty folder, a pattern that nothing fits', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const results = await all([join(folder, 'none.txt'), empty, join(folder, '*.none')]);
    expect(results.map((result) => 'error' in result && result.error.code)).toEqual([
      'not-found',
      'no-files',
      'not-found',
    ]);
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
