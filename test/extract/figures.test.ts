import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import type { Figure } from '../../src/types.js';
import { pick, readMarked, segmenter } from './marked.js';

type Row = [marked: string, ...fields: Partial<Record<keyof Figure, unknown>>[]];

const FIGURES: Row[] = [
  // numerals
  ['城镇新增就业[1200万人以上]。', { low: 12_000_000, high: null, bound: 'at-least', unit: '人', kind: 'count' }],
  ['全市完成造林[12.6万亩]。', { low: 126_000, high: 126_000, bound: 'exact', unit: '亩', kind: 'measure' }],
  ['发放救灾资金[０.２９亿元]。', { low: 29_000_000, unit: '元', kind: 'money' }],
  ['粮食产量达到[二千五百四十万吨]。', { low: 25_400_000, unit: '吨' }],
  ['利润总额为[二万八千亿元]。', { low: 2_800_000_000_000, unit: '元' }],
  ['受益群众[十几万人]。', { low: 100_000, bound: 'about', unit: '人' }],
  ['减免税费[3万多亿元]。', { low: 3e12, bound: 'about', unit: '元' }],
  ['出口额增长[百分之十八点五]。', { low: 18.5, unit: '%', kind: 'percent', change: 'rise' }],
  ['接管率仅为[百分之92点8]。', { low: 92.8, unit: '%' }],
  ['死亡率降到[千分之六]。', { low: 6, unit: '‰' }],
  ['[三分之二]的行政村通了客车。', { low: 66.67, unit: '%', property: '行政村' }],
  ['补助提高[三成五]。', { low: 35, unit: '%' }],
  ['已有[一半以上]的县完成改造。', { low: 50, high: null, bound: 'at-least', unit: '%' }],
  ['到2030年总产值[翻两番]。', { low: 4, unit: '倍', kind: 'multiple', change: 'rise' }],
  ['是上年同期的[2.5倍]。', { low: 2.5, unit: '倍', base: '上年同期' }],
  // writings beyond the plain one
  ['贷款[3亿元]用于水利。', { low: 300_000_000, unit: '元' }],
  ['投资[3个亿]建设学校。', { low: 300_000_000 }],
  ['罚款[1000元]。', { low: 1000, unit: '元' }],
  ['增速为[-1.6%]。', { low: -1.6, unit: '%' }],
  ['按[八五折]收费。', { low: 85, unit: '%' }],
  ['每千瓦时补贴[一元二角]。', { low: 1.2, unit: '元' }],
  ['全程用时[1小时30分钟]。', { low: 90, unit: '分钟' }],
  ['产假延长[半年]。', { low: 0.5, unit: '年' }],
  ['建设周期为[两年半]。', { low: 2.5, unit: '年' }],
  ['通勤平均用时[一个半小时]。', { low: 1.5, unit: '小时' }],
  ['编列新台币[1.2亿元]。', { low: 120_000_000, unit: '新台币' }],
  ['拨款港币[三千万元]。', { low: 30_000_000, unit: '港元' }],
  ['达到[一又二分之一]。', { low: 150, unit: '%' }],
  ['年产原煤[一吨半]。', { low: 1.5, unit: '吨' }],
  ['覆盖率[百分之百]。', { low: 100, unit: '%' }],
  ['污染物浓度为[百万分之七]。', { low: 0.0007, unit: '%' }],
  ['车速达到[80公里每小时]。', { low: 80, unit: '公里/小时' }],
  ['均价为[8500元/平方米]。', { low: 8500, unit: '元/平方米', kind: 'measure' }],
  ['亩均用肥[25公斤/亩]。', { low: 25, unit: '公斤/亩' }],
  ['中央政府總預算編列[2.1兆元]。', { low: 2.1e12, unit: '元' }],
  ['国防预算为[十五兆零三百二十万元]。', { low: 15_000_003_200_000, unit: '元' }],
  ['装机容量[500兆瓦]。', { low: 500, unit: '兆瓦' }],
  // limits on both sides
  ['误差为[5.8±0.3%]。', { low: 5.5, high: 6.1, bound: 'range', unit: '%' }],
  ['由[不少于3人且不超过5人]组成。', { low: 3, high: 5, bound: 'range', unit: '人' }],
  ['规模在[20和30万吨]之间。', { low: 200_000, high: 300_000, bound: 'range', unit: '吨' }],
  ['通胀率介乎[-0.2%至1.4%]。', { low: -0.2, high: 1.4, bound: 'range', unit: '%' }],
  ['新增床位[两到三千张]。', { low: 2000, high: 3000, bound: 'range', unit: '张' }],
  ['造林[一百二十到一百五十万亩]。', { low: 1_200_000, high: 1_500_000, bound: 'range', unit: '亩' }],
  ['受益群众[超过了130万人]。', { low: 1_300_000, high: null, bound: 'above', unit: '人' }],
  ['每村[至少有3名]专干。', { low: 3, high: null, bound: 'at-least', unit: '名' }],
  // damage of pages
  ['人口出生率控制在[12 .5 ‰以內]。', { low: null, high: 12.5, bound: 'at-most', unit: '‰', property: '人口出生率' }],
  ['慰問困難家庭[3.2萬 戶]。', { low: 32_000, unit: '户' }],
  ['自然增长率降到[1 0 ．0 6 ‰]。', { low: 10.06, unit: '‰' }],
  ['比重，1985年为[27 · 9 ‰]。', { low: 27.9, unit: '‰' }],
  // bounds
  ['人口自然增长率控制在[7‰]。', { low: null, high: 7, bound: 'at-most' }],
  ['参保率[不低于95%]。', { low: 95, high: null, bound: 'at-least' }],
  ['住院时间[不超过48小时]。', { low: null, high: 48, bound: 'at-most', unit: '小时', kind: 'duration' }],
  ['登记失业率[低于4%]。', { low: null, high: 4, bound: 'below' }],
  ['总量[突破100万亿元]。', { low: 1e14, high: null, bound: 'above' }],
  ['新建公路[约3万公里]。', { low: 30_000, high: 30_000, bound: 'about', unit: '公里' }],
  ['涨幅[3%左右]。', { low: 3, bound: 'about' }],
  ['全国[近八亿]人口生活在农村。', { low: 800_000_000, bound: 'about', unit: null, property: '人口' }],
  ['每户每季以[1500元]为上限。', { low: null, high: 1500, bound: 'at-most' }],
  ['每年节约[50万元]。', { low: 500_000, bound: 'exact' }],
  ['参加国际条约[187个]。', { low: 187, bound: 'exact' }],
  ['附近[3个]村通了公路。', { low: 3, bound: 'exact' }],
  // ranges
  ['经济增长[6.5%－7%]。', { low: 6.5, high: 7, bound: 'range', unit: '%' }],
  ['每年新增患儿[约3500 ~4500 例]。', { low: 3500, high: 4500, bound: 'range', unit: '例' }],
  ['引进人才[20到30万人]。', { low: 200_000, high: 300_000, bound: 'range' }],
  ['处[五千元以上二万元以下]罚款。', { low: 5000, high: 20_000, bound: 'range', unit: '元' }],
  ['可增产粮食[五六百斤]。', { low: 500, high: 600, bound: 'range', unit: '斤' }],
  // two values of one indicator
  [
    '失业率由[10.2%]降至[0.6%]。',
    { low: 10.2, property: '失业率', change: null },
    { low: 0.6, property: '失业率', change: null },
  ],
  ['产值从[54万亿元]增加到[82.7万亿元]。', { low: 5.4e13 }, { low: 8.27e13, property: '产值' }],
  // what is measured
  [
    '地区生产总值增长[7.5%]，达到[326.4亿元]。',
    { property: '地区生产总值', change: 'rise' },
    { property: '地区生产总值', change: null },
  ],
  ['出生率比全省高[两个百分点]。', { low: 2, unit: '百分点', kind: 'points', change: 'more', base: '全省' }],
  ['较上年下降[1.5个百分点]。', { change: 'fall', base: '上年' }],
  ['财政收入同比增长[5.6%]。', { property: '财政收入', change: 'rise', base: '同比' }],
  ['产量环比下降[1.2%]。', { change: 'fall', base: '环比' }],
  ['收入增速低于预期目标[3.2个百分点]。', { property: '收入增速', change: 'less', base: '预期目标' }],
  ['工业用电增速高于全省平均[2个百分点]。', { change: 'more', base: '全省平均' }],
  ['坚决守住[18.6万亩]耕地红线。', { property: '耕地红线' }],
  ['城镇新增就业[4000人以上]。', { property: '城镇新增就业' }],
  [
    '查处违法案件[1385起]、涉案人员[315人]。',
    { property: '违法案件', unit: '起' },
    { property: '涉案人员', unit: '人' },
  ],
  ['选择[10个左右]有条件的城市开展试点。', { property: '城市', bound: 'about', unit: '个' }],
  ['已有[12 个]省启动了这项工作。', { property: '省', unit: '个' }],
  ['截止到今年3月底，开工项目[57个]。', { period: '截止到今年3月底', property: '开工项目' }],
  ['性别比偏离[103~107]的正常值。', { low: 103, high: 107, status: 'norm', kind: 'index' }],
  // A verb at the head of the clause is no part of the name.
  ['这四个行业共聘用[170万人]，贡献财政收入[近六成]。', {}, { property: '财政收入' }],
  ['除国家规定的婚假外，再增加婚假[七日]。', { property: '婚假' }],
  ['今年拟新增[3万个]停车位，计划增加农业贷款[20亿元]。', { property: '停车位' }, { property: '农业贷款' }],
  ['全线总共[8项]工程，里程[大约120公里]。', { property: '工程' }, { property: '里程' }],
  ['本地区是[4个]支柱行业之首。', { property: '支柱行业' }],
  ['双方订立的合约[12份]。', { property: '双方订立的合约', bound: 'exact' }],
  // A place alone is whose the figure is; what it measures was named before.
  [
    '预算执行率为[57.8%]，台东是[48.44%]，屏东[55.05%]。',
    { property: '预算执行率' },
    { property: '预算执行率', entity: '台东' },
    { property: '预算执行率', entity: '屏东' },
  ],
  // Money without a measure word
  [
    '原民会编列了[68亿]的预算，另有[150亿]特别预算。',
    { kind: 'money', unit: null, property: '预算' },
    { kind: 'money' },
  ],
  ['全国有[3亿]网民。', { kind: 'count', unit: null, property: '网民' }],
  // 一 and lengths of time
  ['提倡一对夫妻生育[一个]孩子。', { low: 1, unit: '个', property: '孩子', status: 'norm' }],
  ['我县已连续[四年]获奖。', { low: 4, unit: '年', kind: 'duration' }],
  ['应当在[二十日内]报送。', { high: 20, bound: 'at-most', unit: '日', kind: 'duration' }],
  ['重大事故[零]发生。', { low: 0, high: 0, kind: 'count' }],
  ['碳排放总量[趋零]增长。', { low: 0, bound: 'about', kind: 'index' }],
];

describe('figures', () => {
  test.each(FIGURES)('%s', (marked, ...fields) => {
    const { expected, analysis } = readMarked(marked);
    const figures = analysis.figures ?? [];
    expect(figures.map(({ text }) => text)).toEqual(expected);
    for (const [index, wanted] of fields.entries()) expect(pick(figures[index] as Figure, wanted)).toEqual(wanted);
  });
});

/** Each with why it is none. */
const NONE: [text: string, why: string][] = [
  ['今后五年要抓好三件大事。', 'a period; things that the speech counts of itself'],
  ['2019年6月底前完成整改。', 'a date'],
  ['“十四五”时期坚持创新驱动。', 'a five-year plan'],
  ['20xx年工作要点', 'a masked year'],
  ['民国一百零八年修正公布。', 'a year of the Republic'],
  ['第一，提高认识；第二，明确责任。', 'ordinals'],
  ['实施“十大文化工程”。', 'a name in quotes'],
  ['国发〔2019〕5号', 'a document number'],
  ['党政一把手负总责。', 'inside a word'],
  ['进一步统一思想，十分重要。', 'inside words'],
  ['做好几十年如一日的工作。', 'an indefinite count'],
  ['处理好三个方面的关系。', 'parts of the speech counted by itself'],
  ['主要有两个：一是认识不足。', 'parts of the speech counted by itself'],
  ['贯彻第十九届六中全会精神。', 'a meeting'],
  ['建设一批重大项目，形成一系列成果。', 'indefinite 一'],
  ['打造城市社区10分钟健身圈。', 'a name'],
  ['电话：010-66012399', 'a telephone number'],
  ['全面二孩政策落地。', 'a set phrase'],
];

describe('no figures', () => {
  test.each(NONE)('%s (%s)', (text) => {
    expect(readMarked(text).analysis.figures?.map((figure) => figure.text)).toEqual([]);
  });
});

describe('counts without a value', () => {
  test.each<[sentence: string, text: string, low: number, unit: string | null]>([
    ['全市几十个单位参加。', '几十个', 20, '个'],
    ['数百家企业受益。', '数百家', 200, '家'],
    ['上千名干部下沉一线。', '上千名', 1000, '名'],
    ['投入几百亿元。', '几百亿元', 20_000_000_000, '元'],
  ])('%s', (sentence, text, low, unit) => {
    const found = (vague: boolean) => analyze(sourceOf(sentence), { segmenter, kinds: ['figure'], vague }).figures;
    expect(found(false)).toEqual([]);
    expect(found(true)).toMatchObject([{ text, low, high: null, bound: 'at-least', unit, rule: 'vague' }]);
  });
});
