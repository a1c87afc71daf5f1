import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/types.js';
import { pick, readMarked } from './marked.js';

type Row = [marked: string, ...fields: Partial<Record<keyof Target, unknown>>[]];

const TARGETS: Row[] = [
  ['要[确保应检对象一个不漏]。', { commitment: 'ensure', indicator: '应检对象', state: '一个不漏', quantified: false }],
  ['要完善平台，[实现政务信息全覆盖]。', { commitment: 'plan', indicator: '政务信息', state: '全覆盖' }],
  ['[努力实现城乡协调发展]。', { commitment: 'strive', indicator: '城乡' }],
  [
    '要[做到队伍不散]、[工作不断]。',
    { direction: 'keep', indicator: '队伍' },
    { direction: 'keep', indicator: '工作' },
  ],
  ['要[保证今年目标任务的完成]。', { commitment: 'ensure', indicator: '目标任务', state: '完成', period: '今年' }],
  ['[完成标准化卫生室建设]，向群众开放。', { indicator: '标准化卫生室建设', state: '完成' }],
  [
    '今年的主要目标任务是：[出生率控制在13‰以内]，[符合政策生育率要在90%以上]。',
    { indicator: '出生率', state: '13‰以内', period: '今年', commitment: 'plan', direction: 'keep', quantified: true },
    { indicator: '符合政策生育率', state: '90%以上', period: '今年' },
  ],
  [
    '主要预期目标是：[地区生产总值增长7%]，[达到300亿元]；[居民收入增长和经济增长基本同步]。',
    { nature: 'expected', direction: 'rise', indicator: '地区生产总值' },
    { nature: 'expected', indicator: '地区生产总值', state: '300亿元' },
    { nature: 'expected', quantified: false },
  ],
  [
    '到2030年，[力争科技贡献率达到65%]，[全民健康水平明显提高]，[迈进创新型国家行列]。',
    { commitment: 'strive', period: '到2030年', quantified: true },
    { commitment: 'strive', direction: 'rise' },
    { commitment: 'strive', rule: 'entering' },
  ],
  ['到2025年，[高铁营业里程达到5万公里]、[覆盖90%以上的城市]。', { quantified: true }, { state: '覆盖90%以上的城市' }],
  [
    '主要目标是：[城乡居民收入分别增长7%]和[8%左右]。',
    { direction: 'rise' },
    { state: '8%左右', rule: 'paired-figure' },
  ],
  [
    '[确保全市治安秩序基本稳定]和[入学率尽快回归到正常水平]。',
    { direction: 'keep' },
    { indicator: '入学率', state: '正常水平' },
  ],
  // a line to be held, with its number
  ['二、主要任务\n[守住18亿亩耕地红线]。', { direction: 'keep', quantified: true, rule: 'cue:守住' }],
  // what is to become what
  [
    '二、主要任务\n把[老旧管网全部建成智慧管网]。',
    { indicator: '老旧管网', state: '全部建成智慧管网', rule: 'turned' },
  ],
  // in a list of aims a vague state, what an act comes to, qualities in a row
  [
    '主要目标任务是：[构建服务体系取得重大进展]，[管理制度化、规范化水平进一步提高]，[在区域合作中发挥更大作用]。',
    { rule: 'bare-state' },
    { direction: 'rise' },
    { state: '在区域合作中发挥更大作用' },
  ],
  // lists of limits that a superior has set
  [
    '县里下达的消防控制指标是：[火灾起数不超过5起]，[群死群伤火灾为零]，[杜绝重大火灾]。',
    { state: '不超过5起' },
    { indicator: '群死群伤火灾', state: '为零' },
    { rule: 'result' },
  ],
  ['[从业人员持证率要达到95%]。', { indicator: '从业人员持证率', state: '95%' }],
  // a demand upon an indicator is a target, upon an actor a directive
  [
    '今年[农民收入增速要高于城镇居民2个百分点以上]。',
    { indicator: '农民收入增速', state: '高于城镇居民2个百分点以上' },
  ],
  ['[专项资金用于产业的比例不得低于60%]。', { state: '不得低于60%' }],
  ['[零就业家庭要动态清零]。', { indicator: '零就业家庭', state: '动态清零', rule: 'end-state' }],
  // an end with its day, or under a promise
  ['二、主要任务\n年底前[历史欠账全部清零]。', { indicator: '历史欠账', period: '年底前' }],
  [
    '[确保大桥9月底前建成通车]，[西站开工建设]。',
    { commitment: 'ensure' },
    { commitment: 'ensure', indicator: '西站' },
  ],
  // under a heading of the work ahead, what is to rise or fall by how much
  ['二、今年重点工作\n要带头过紧日子，[一般性支出压减5%以上]。', { direction: 'fall' }],
  ['二、今年重点工作\n[城乡低保标准分别提高5%]和[8%]。', { direction: 'rise' }, { rule: 'paired-figure' }],
  ['二、重点任务\n优化流程，[登记时限由15天压缩至7天]。', { direction: 'fall' }],
  ['二、今年重点工作\n[事故起数和死亡人数实现“双下降”]。', { indicator: '事故起数和死亡人数' }],
  // several counts, several states
  ['主要目标是：[创建示范作坊100家]、[标准化集中区10个]。', { quantified: true }, { quantified: true }],
  [
    '要[实现监管全覆盖]、[风险可防控]、[品质有提升]。',
    { indicator: '监管' },
    { indicator: '风险', state: '可防控' },
    { indicator: '品质', state: '有提升' },
  ],
  ['主要目标是：[小作坊全部建立追溯台账]。', { indicator: '小作坊', state: '全部建立追溯台账' }],
  ['要[完成技改投资130亿元]。', { quantified: true, indicator: '技改投资130亿元' }],
  // from what is so now, or in a passage that plans; what is to change by how much there; what is to stay as it is
  ['[花卉产业产值由今年的8亿元提高到12亿元]。', { indicator: '花卉产业产值', direction: 'rise' }],
  ['二、加快物流业发展\n[货物平均周转时间由6天缩短到4天]。', { indicator: '货物平均周转时间', direction: 'fall' }],
  ['二、加强成本管理\n[单位产品电耗降低百分之三]。', { indicator: '单位产品电耗', quantified: true }],
  ['二、加强市场管理\n[市场价格保持基本稳定]。', { indicator: '市场价格', state: '基本稳定', rule: 'kept-state' }],
  // what is to be so stands before a promise
  ['[城市生活垃圾分类覆盖率力争达到92%]。', { indicator: '城市生活垃圾分类覆盖率', commitment: 'strive' }],
  ['要做好供水工作，[做到户户有清水]。', { commitment: 'plan' }],
  ['二、主要任务\n年底前[三处泵站竣工]。', { period: '年底前' }],
  ['到2020年，[国内生产总值比2010年翻一番]。', { base: '2010年', indicatorId: 'gdp' }],
];

describe('targets', () => {
  test.each(TARGETS)('%s', (marked, ...fields) => {
    const { expected, analysis } = readMarked(marked);
    const targets = analysis.targets ?? [];
    expect(targets.map(({ text }) => text)).toEqual(expected);
    for (const [index, wanted] of fields.entries()) expect(pick(targets[index] as Target, wanted)).toEqual(wanted);
  });

  test('a target names the figure that says how much', () => {
    const { analysis } = readMarked('确保粮食产量达到500万吨以上。');
    const [target] = analysis.targets ?? [];
    expect(analysis.figures?.find(({ id }) => id === target?.figure)).toMatchObject({
      low: 5_000_000,
      status: 'target',
    });
  });
});

const NONE: [text: string, why: string][] = [
  ['去年实现了粮食增产。', 'done'],
  ['这有利于实现可持续发展。', 'a purpose inside an argument'],
  ['实现减贫目标依然任重道远。', 'the subject of an argument'],
  ['力争做到一定成效。', 'too vague to be held against a later year'],
  ['要加强基层组织建设。', 'an activity'],
  ['预计全年粮食产量达到600万吨。', 'a forecast'],
  ['要做到心中有群众。', 'a moral demand'],
  ['五年来，人均收入从1万元增加到2万元。', 'a report'],
  ['要守住民生底线。', 'a line without a number'],
  ['要把老街打造成示范街区。', 'an activity'],
  ['确保改革的正确方向。', 'too vague to be held against a later year'],
];

describe('no targets', () => {
  test.each(NONE)('%s (%s)', (text) => {
    expect(readMarked(text).analysis.targets?.map((target) => target.text)).toEqual([]);
  });
});
