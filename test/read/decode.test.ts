import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { speechText } from '../formats/paragraphs.js';

const SIMPLIFIED = readFileSync('fixtures/gold/hailar-2017.txt', 'utf8');
const TRADITIONAL = speechText();

const withMark = (encoding: string, text: string): Buffer => iconv.encode(text, encoding, { addBOM: true });

describe('the encoding is told by the bytes', () => {
  it.each([
    ['utf-8', iconv.encode(TRADITIONAL, 'utf8'), TRADITIONAL],
    ['utf-8', withMark('utf8', TRADITIONAL), TRADITIONAL],
    ['utf-16le', withMark('utf-16le', TRADITIONAL), TRADITIONAL],
    ['utf-16be', withMark('utf-16be', TRADITIONAL), TRADITIONAL],
    ['utf-16le', iconv.encode(TRADITIONAL, 'utf-16le'), TRADITIONAL],
    ['utf-16be', iconv.encode(TRADITIONAL, 'utf-16be'), TRADITIONAL],
    ['gb18030', iconv.encode(TRADITIONAL, 'gb18030'), TRADITIONAL],
    ['gb18030', iconv.encode(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['big5', iconv.encode(TRADITIONAL, 'big5'), TRADITIONAL],
  ])('%s', (encoding, bytes, text) => {
    const found = decode(bytes);
    expect([found.encoding, found.problems]).toEqual([encoding, []]);
    expect(found.text).toBe(text);
    expect(found.confidence).toBeGreaterThan(0.5);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });

  // Each sentence alone: statistics of a few characters.
  it.each([
    ['gb18030', '各级各部门要认真落实责任，确保完成全年任务。'],
    ['gb18030', '养老床位达到4000张。'],
    ['big5', '各級各部門要認真落實責任，確保完成全年任務。'],
    ['big5', '人口出生率控制在百分之一以內。'],
  ])('%s: %s', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding))).toMatchObject({ encoding, text });
  });

  it('reads the characters that Hong Kong added to Big5', () => {
    const text = '行政長官隨着社會發展，在上環、鰂魚涌及鴨脷洲推展計劃，衞生署會跟進，政府會盡快完成。';
    expect(decode(iconv.encode(text, 'big5-hkscs')).text).toBe(text);
  });
});

it('reads HZ, which is all ASCII', () => {
  const sent = [...iconv.encode('要加强管理', 'gb2312')].map((byte) => String.fromCharCode(byte & 0x7f)).join('');
  const bytes = Buffer.from(`Subject: ~{${sent}~}\n~{${sent}~}, a~~b\n`, 'latin1');
  expect(decode(bytes)).toMatchObject({ encoding: 'hz-gb-2312', text: 'Subject: 要加强管理\n要加强管理, a~b\n' });
  expect(decode(Buffer.from('if (x) ~{ y ~} else', 'latin1'))).toMatchObject({ encoding: 'utf-8' });
});

describe('what is named goes first', () => {
  const bytes = iconv.encode('養老床位達到4000張。', 'big5');

  it('by the user, by any of its names', () => {
    expect(decode(bytes, { forced: 'x-x-big5' })).toMatchObject({ encoding: 'big5', confidence: 1 });
    expect(() => decode(bytes, { forced: 'big-5' })).toThrow(/unknown encoding big-5.*gb18030, big5/);
    expect(() => decode(bytes, { forced: 'utf-8' })).toThrow(/is not utf-8 \(first in line 1\); it looks like big5/);
  });

  it('by the file, if its bytes agree', () => {
    expect(decode(bytes, { declared: 'big5' })).toMatchObject({ encoding: 'big5' });
    expect(decode(iconv.encode('計劃', 'utf8'), { declared: 'gb2312' })).toMatchObject({ encoding: 'utf-8' });
    expect(decode(bytes, { declared: 'no-such' })).toMatchObject({ encoding: 'big5' });
  });
});

describe('what does not decode', () => {
  it('is a problem with its line and place, where it is little', () => {
    const bytes = Buffer.concat([iconv.encode(TRADITIONAL, 'utf8'), Buffer.from([0x0a, 0xe6, 0x8a])]);
    const { text, problems } = decode(bytes);
    const lines = TRADITIONAL.split('\n').length;
    expect(problems).toMatchObject([{ code: 'lost-characters', start: text.indexOf('\ufffd') }]);
    expect(problems[0]?.message).toContain(`line ${lines + 1}: 1 character is lost`);
  });

  it('is no problem of ours where the file itself holds U+FFFD', () => {
    expect(() => decode(iconv.encode('計劃\ufffd\ufffd書', 'utf8'))).not.toThrow();
  });

  it('is refused where it is much', () => {
    const cut = Buffer.concat(
      [...TRADITIONAL].slice(0, 200).map((character, i) => {
        const bytes = iconv.encode(character, 'utf8');
        return i % 5 === 0 ? bytes.subarray(0, 1) : bytes;
      }),
    );
    expect(() => decode(cut, { forced: 'utf-8' })).toThrow(/% of it is not utf-8/);
  });
});
