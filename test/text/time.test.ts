import { describe, expect, test } from 'vitest';
import { timesIn, toEdtf } from '../../src/text/time.js';

describe('EDTF', () => {
  test.each<[text: string, edtf: string | null, withDate?: string | null]>([
    ['2019年', '2019'],
    ['2019年6月底前', '2019-06'],
    ['2018年12月31日前', '2018-12-31'],
    ['到2020年', '2020'],
    ['一九八〇年', '1980'],
    ['20xx年', '20XX'],
    ['20xx年3月', '20XX-03'],
    ['民国101年', '2012'],
    ['中华民国一百三十九年', '2050'],
    ['“十三五”时期', '2016/2020'],
    ['“十四五”', '2021/2025'],
    ['“一五”时期', '1953/1957'],
    ['2016-2020年', '2016/2020'],
    ['今年3月底', null, '2014-03'],
    ['去年', null, '2013'],
    ['明年', null, '2015'],
    ['全年', null, '2014'],
    ['届时', null, null],
    ['近五年', null, null],
  ])('%s', (text, edtf, withDate = edtf) => {
    expect(toEdtf(text)).toBe(edtf);
    expect(toEdtf(text, '2014-04')).toBe(withDate);
  });
});

describe('times in a text', () => {
  test.each([
    '截止到[今年3月底]，已有12个省',
    '[过去五年]，经济增长',
    '[“十四五”时期]经济社会发展',
    '[2019年6月底]前完成',
    '[二〇三〇年]前碳达峰',
    '[20xx年]来首次低于130',
    '连续四年获奖',
    '用十五年时间',
    '十分重要，一年级学生',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
    const found = timesIn(text).map(({ start, end }) => text.slice(start, end).replace(/来$/, ''));
    expect(found).toEqual(expected);
  });
});
