import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { segmenter } from './marked.js';

const rowsOf = (text: string) => {
  const { figures = [], targets = [] } = analyze(sourceOf(text), { segmenter });
  return {
    figures: figures.map(({ text: words, low, high, unit, property, period, status }) => [
      ...[words, low, high, unit, property, period?.text, status],
    ]),
    targets: targets.map(({ text: words, indicator, state, nature, period }) => [
      ...[words.replace(/\s+/g, '|'), indicator, state, nature, period?.text],
    ]),
  };
};

const HEAD = ['序号', '指标', '单位', '2020年', '2025年', '指标属性'];
const ROWS = [
  ['1', '孕产妇死亡率', '1/10万', '16.9', '≤14', '约束性'],
  ['2', '托位数', '个', '180', '450', '预期性'],
  ['3', '人均预期寿命（岁）', '', '77.9', '78.3', '预期性'],
];
const WANTED = {
  figures: [
    ['16.9', 16.9, 16.9, '1/10万', '孕产妇死亡率', '2020年', 'fact'],
    ['≤14', null, 14, '1/10万', '孕产妇死亡率', '2025年', 'target'],
    ['180', 180, 180, '个', '托位数', '2020年', 'fact'],
    ['450', 450, 450, '个', '托位数', '2025年', 'target'],
    ['77.9', 77.9, 77.9, '岁', '人均预期寿命', '2020年', 'fact'],
    ['78.3', 78.3, 78.3, '岁', '人均预期寿命', '2025年', 'target'],
  ],
  targets: [
    ['孕产妇死亡率|1/10万|16.9|≤14', '孕产妇死亡率', '≤14', 'binding', '2025年'],
    ['托位数|个|180|450', '托位数', '450', 'expected', '2025年'],
    ['人均预期寿命（岁）|77.9|78.3', '人均预期寿命', '78.3', 'expected', '2025年'],
  ],
};

describe('an indicator table', () => {
  test('a row a line, tabs between', () => {
    const text = ['表1 主要指标', ...[HEAD, ...ROWS].map((row) => row.join('\t')), '各部门要落实责任。'].join('\n');
    expect(rowsOf(text)).toEqual(WANTED);
  });

  test('a cell a line, blank lines between, the last head broken', () => {
    const head = [...HEAD.slice(0, -1), '指标', '属性'];
    const cells = [head, ...ROWS].flat().filter((cell) => cell !== '');
    expect(rowsOf(['表1 主要指标', ...cells, '各部门要落实责任。'].join('\n\n'))).toEqual(WANTED);
  });

  test('in Traditional characters', () => {
    const text = '表1\n指標\t單位\t2020年現狀\t2025年目標\t屬性\n出生率\t‰\t7.2\t8\t約束性\n';
    expect(rowsOf(text).targets).toEqual([['出生率|‰|7.2|8', '出生率', '8', 'binding', '2025年']]);
  });

  test('without a head that names years there is none', () => {
    expect(rowsOf('姓名\t单位\t电话\n张三\t民政局\t12345\n').targets).toEqual([]);
  });

  test('what was reached is no aim', () => {
    const text = '指标\t单位\t2019年完成\t2020年完成\n出生率\t‰\t7.2\t7.0\n';
    expect(rowsOf(text).targets).toEqual([]);
    expect(rowsOf(text).figures).toHaveLength(2);
  });
});
