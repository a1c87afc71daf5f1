import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/text/numeral.js';

const NUMERALS: [text: string, low: number, high?: number][] = [
  ['123.58', 123.58],
  ['1,040', 1040],
  ['6,432,453,000', 6_432_453_000],
  ['10.8万', 108_000],
  ['0.29亿', 29_000_000],
  ['82.7万亿', 82_700_000_000_000],
  ['1.09万亿', 1_090_000_000_000],
  ['3万多亿', 3e12],
  ['1万5千', 15_000],
  ['2亿3千万', 230_000_000],
  ['三百二十', 320],
  ['二千五百四十万', 25_400_000],
  ['二万八千亿', 2_800_000_000_000],
  ['一百零一万一千', 1_011_000],
  ['七千一百亿', 710_000_000_000],
  ['五十四万亿', 54_000_000_000_000],
  ['一亿二千万', 120_000_000],
  ['二〇二五', 2025],
  ['一九八〇', 1980],
  ['十', 10],
  ['十八', 18],
  ['廿', 20],
  ['卅', 30],
  ['两', 2],
  ['零点五', 0.5],
  ['十八点五', 18.5],
  ['三千五', 3500],
  ['三千零五', 3005],
  ['壹仟贰佰', 1200],
  ['五六百', 500, 600],
  ['十五六', 15, 16],
  ['三四', 3, 4],
  ['一千零十', 1010],
  ['一千亿零十万', 100_000_100_000],
  ['十一亿零十万', 1_100_100_000],
  ['一万亿三千万', 1_000_030_000_000],
  ['三万万', 300_000_000],
  ['三万五', 35_000],
  ['三万零五', 30_005],
  ['百二万', 1_200_000],
  ['一万零卌', 10_040],
  ['参拾参', 33],
  ['伍拾壹点肆', 51.4],
  ['零点77', 0.77],
  ['1点一', 1.1],
  ['8点5', 8.5],
  ['.5', 0.5],
  ['五万点二四五', 50_000.245],
  ['1百01', 101],
  ['5亿1万4千6百', 500_014_600],
  ['200亿零四千230', 20_000_004_230],
  ['一万两千零3十四', 12_034],
  ['3个亿', 300_000_000],
  ['负三十二', -32],
  ['-1.6', -1.6],
  ['负三万五', -35_000],
  ['半', 0.5],
  ['一又二分之一', 1.5],
  ['十六分之三', 0.1875],
];

describe('numerals', () => {
  test.each(NUMERALS)('%s', (text, low, high = low) => {
    expect(parseNumeral(text)).toMatchObject({ low, high });
  });

  test.each(['十几万', '二百多亿', '3万多', '十余'])('%s is vague', (text) => {
    expect(parseNumeral(text)?.vague).toBe(true);
  });

  test.each(['', '点', '三点', 'abc', '第', '万', '三点四点五'])('“%s” is none or stands for itself', (text) => {
    const value = parseNumeral(text);
    expect(value === undefined || value.low === 10_000).toBe(true);
  });

  test('what is written in Chinese reads back, to nine hundred million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => parseNumeral(chinese(number))?.low === number),
    );
  });

  test('decimals with a multiplier are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 4 }), (digits, places) => {
        const text = digits.toString().padStart(places + 1, '0');
        const decimal = `${text.slice(0, -places)}.${text.slice(-places)}`;
        return parseNumeral(`${decimal}亿`)?.low === digits * 10 ** (8 - places);
      }),
    );
  });
});

/** A whole number in Chinese, written independently of the parser. */
function chinese(number: number): string {
  if (number >= 1e8) return `${chinese(Math.floor(number / 1e8))}亿${rest(number % 1e8, 1e8)}`;
  if (number >= 1e4) return `${chinese(Math.floor(number / 1e4))}万${rest(number % 1e4, 1e4)}`;
  for (const [power, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const)
    if (number >= power) return `${chinese(Math.floor(number / power))}${word}${rest(number % power, power)}`;
  return '零一二三四五六七八九'[number] as string;
}
const rest = (number: number, power: number): string =>
  number === 0 ? '' : `${number < power / 10 ? '零' : ''}${chinese(number)}`;
