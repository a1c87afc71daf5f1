import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../src/compare/index.js';
import { isNear } from '../../src/compare/near.js';
import { compared } from './sample.js';

const HEAD = '今年的主要目标是:';
const rowsOf = (a: string, b: string): TargetRow[] => compared(`${HEAD}${a}。`, `${HEAD}${b}。`).targets;

/** `match indicator | state of A | state of B | difference` */
const told = ({
  in: where,
  match,
  indicator,
  a,
  b,
  differenceLow,
  differenceHigh,
  differenceUnit,
}: TargetRow): string =>
  `${where} ${match ?? '-'} ${indicator} | ${a?.state ?? ''} | ${b?.state ?? ''} | ${[differenceLow, differenceHigh, differenceUnit].map((value) => value ?? '').join(' ')}`;

describe('targets of two texts', () => {
  it.each<[string, string, string, string[]]>([
    [
      'are one by the id of the indicator',
      '国内生产总值增长7%',
      '地区生产总值增长6.5%',
      ['both id 国内生产总值 | 增长7% | 增长6.5% | -0.5 -0.5 %'],
    ],
    [
      'are one by an equal name that the lexicon lacks',
      '村卫生室覆盖率达到80%',
      '村卫生室覆盖率达到95%',
      ['both name 村卫生室覆盖率 | 达到80% | 达到95% | 15 15 %'],
    ],
    [
      'are one in both scripts',
      '村衛生室覆蓋率達到80%',
      '村卫生室覆盖率达到95%',
      ['both name 村卫生室覆盖率 | 達到80% | 达到95% | 15 15 %'],
    ],
    [
      'are one by near names',
      '村卫生室标准化覆盖率达到80%',
      '村卫生室覆盖率达到95%',
      ['both near 村卫生室标准化覆盖率 | 达到80% | 达到95% | 15 15 %'],
    ],
    [
      'differ only where both have that end',
      '人口出生率控制在13.8‰以内',
      '人口出生率控制在12‰以内',
      ['both id 人口出生率 | 13.8‰以内 | 12‰以内 |  -1.8 ‰'],
    ],
    [
      'do not differ by a number where one is a level and one a rise',
      '粮食产量增长2%',
      '粮食产量达到50万吨',
      ['both id 粮食产量 | 增长2% | 达到50万吨 |   '],
    ],
    [
      'stand alone where the other has none',
      '村卫生室覆盖率达到80%',
      '自来水普及率达到95%',
      ['a - 村卫生室覆盖率 | 达到80% | | ', 'b - 自来水普及率 | | 达到95% | '],
    ],
  ])('%s', (_, a, b, expected) => {
    const plain = (line: string): string => line.replace(/ +/g, ' ').trim();
    // What the cue leaves of the state is not what is tested here.
    const loose = (line: string): string => plain(line).replaceAll(/(?:达到|達到|控制在)(?=\d)/g, '');
    expect(rowsOf(a, b).map((row) => loose(told(row)))).toEqual(expected.map(loose));
  });

  it('are paired by unit, then by time, and what is left of the indicator stands alone', () => {
    const rows = rowsOf('国内生产总值增长7%,达到300亿元', '国内生产总值增长6%');
    expect(rows.map((row) => [row.in, row.a?.text, row.b?.text, row.differenceLow])).toEqual([
      ['both', '国内生产总值增长7%', '国内生产总值增长6%', -1],
      ['both', '达到300亿元', undefined, null],
    ]);
  });

  it('are the same in the other direction, with the signs turned', () => {
    const [a, b] = ['国内生产总值增长7%,村卫生室覆盖率达到80%', '国内生产总值增长6.5%'];
    const there = rowsOf(a, b);
    const back = rowsOf(b, a);
    expect(there.map((row) => [row.a?.text, row.b?.text])).toEqual(back.map((row) => [row.b?.text, row.a?.text]));
    expect(there[0]?.differenceLow).toBe(-(back[0]?.differenceLow as number));
  });
});

describe('near names', () => {
  const named = (key: string, id: string | null = null) => ({ key, id });

  it.each([
    ['人口出生率', '出生率'],
    ['森林植被覆盖率', '森林覆盖率'],
    ['粮食总产量', '粮食产量'],
    ['登记失业率', '失业率'],
  ])('%s and %s', (a, b) => {
    expect([isNear(named(a), named(b)), isNear(named(b), named(a))]).toEqual([true, true]);
  });

  it.each([
    ['人口出生率', '人口死亡率', 'one is not in the other'],
    ['农村居民人均可支配收入', '居民人均可支配收入', 'other people'],
    ['净出口额', '出口额', 'another measure'],
    ['进出口额', '出口额', 'another measure'],
    ['规模以上工业增加值', '工业增加值', 'much is added'],
    ['覆盖率', '率', 'too short'],
    ['粮食产量', '粮食产值', 'other ends'],
  ])('%s and %s are not: %s', (a, b) => {
    expect([isNear(named(a), named(b)), isNear(named(b), named(a))]).toEqual([false, false]);
  });

  it('are none that the lexicon tells apart', () => {
    expect(isNear(named('总出生率', 'x'), named('出生率', 'y'))).toBe(false);
    expect(isNear(named('总出生率', 'x'), named('出生率'))).toBe(true);
  });
});
