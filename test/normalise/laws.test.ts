import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { fromPrivateUse } from '../../src/text/hkscs.js';
import { toOriginal } from '../../src/text/offset-map.js';
import type { Document } from '../../src/types.js';
import { documentOf, FIXTURES, normalOf } from './normal.js';

const simplified = Converter({ from: 'tw', to: 'cn' });

/** Law 4: the map is monotonic and total. */
function checkMap({ text, normal, map }: Document): void {
  expect(map.starts.length).toBe(normal.length);
  expect(map.ends.length).toBe(normal.length);
  for (let i = 0; i < normal.length; i++) {
    const [start, end] = [map.starts[i] as number, map.ends[i] as number];
    if (start >= end || end > text.length) throw new Error(`unit ${i} comes from ${start}-${end}`);
    if (i > 0 && (start < (map.starts[i - 1] as number) || end < (map.ends[i - 1] as number)))
      throw new Error(`unit ${i} comes from before unit ${i - 1}`);
  }
  toOriginal(map, { start: 0, end: normal.length });
}

/** The changes, put into the original, give the normal text; and what none touches is as it was. */
function checkChanges({ text, normal, changes }: Document): void {
  let result = '';
  let at = 0;
  for (const change of changes) {
    expect(change.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(change.start, change.end)).toBe(change.text);
    result += text.slice(at, change.start) + change.to;
    at = change.end;
  }
  expect(result + text.slice(at)).toBe(normal);
}

describe.each(FIXTURES)('$name', ({ text }) => {
  const document = documentOf(text);

  it('has a map that is monotonic and total', () => checkMap(document));
  it('is the original with its changes', () => checkChanges(document));
  it('normalised twice is the same (law 6)', () => {
    const again = documentOf(document.normal);
    expect(again.changes).toEqual([]);
    expect(again.normal).toBe(document.normal);
  });
  it('has the normal text of its Simplified version (law 7)', () => {
    // OpenCC knows no private-use characters: whoever converts such a text would have put the characters in first.
    if (document.script === 'Hant') expect(normalOf(simplified(fromPrivateUse(text)))).toBe(document.normal);
  });
});

/** Pieces that the steps care about, in any order. */
const PIECES = [
  '计划',
  '計畫',
  '民眾路線',
  '人民民众',
  '格线化',
  '著',
  '乾',
  '体',
  '體',
  '二噁英',
  '𫫇',
  '😀',
  '，',
  ',',
  '。',
  '.',
  '．',
  '：',
  ':',
  ';',
  '(',
  ')',
  '（',
  '）',
  '"',
  "'",
  '“',
  '”',
  '「',
  '」',
  '％',
  '%',
  '‰',
  '－',
  '-',
  '~',
  '～',
  '/',
  '#',
  '1',
  '2',
  '13',
  '345',
  '６',
  '７',
  '年',
  'G',
  'word',
  ' ',
  '  ',
  '\t',
  '\u3000',
  '\u3000\u3000',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '一、',
  '(一 )',
  '各位代表：',
  '行',
  '⾏',
  '大家關注清新空氣以至廢物管理的藍圖，我們都承諾在今年首季整全地\n',
  '大家关注清新空气以至废物管理的蓝图，我们都承诺在今年首季整全地\n',
  '立法會 ─ 2013年\n\n4348\n',
];
const generated = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('keeps the laws', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const document = documentOf(text);
        checkMap(document);
        checkChanges(document);
        expect(normalOf(document.normal)).toBe(document.normal);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
