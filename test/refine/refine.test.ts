import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/read/index.js';
import { outlineOf } from '../../src/refine/outline.js';
import { structureOf } from '../../src/structure.js';
import { readMarked } from '../extract/marked.js';

const directivesOf = (text: string) => readMarked(text).analysis.directives ?? [];

describe('responsible bodies', () => {
  test.each([
    ['健全制度。（生态环境部牵头，财政部、教育部参与）', ['生态环境部 lead', '财政部 support', '教育部 support']],
    ['健全制度（海关总署负责）。', ['海关总署 lead']],
    ['健全制度。（海关总署、财政部负责）', ['海关总署 null', '财政部 null']],
    ['健全制度。（海关总署、财政部负责，列第一位者为牵头单位，下同）', ['海关总署 lead', '财政部 support']],
    ['健全制度。（试点城市政府负责落实）', ['试点城市政府 lead']],
    ['健全制度（试行）。', []],
  ])('%s', (text, bodies) => {
    expect(directivesOf(text)[0]?.responsible.map(({ text: name, role }) => `${name} ${role}`)).toEqual(bodies);
  });

  test('belong to the sentence before them, not to the one after', () => {
    const [first, second] = directivesOf('完善制度。（财政部负责）推广经验，加强培训。');
    expect(first?.responsible).toHaveLength(1);
    expect(second?.responsible).toEqual([]);
  });
});

describe('inherited actors', () => {
  test('pass on within a paragraph only', () => {
    const directives = directivesOf('各级政府要加强领导。要落实责任。\n要强化督查。');
    expect(directives.map(({ actor, actorInherited }) => [actor, actorInherited])).toEqual([
      ['各级政府', null],
      [null, '各级政府'],
      [null, null],
    ]);
  });
});

describe('an actor taken over from further off', () => {
  const inheritedIn = (text: string) =>
    directivesOf(text).map(({ text: words, actorInherited }) => [words, actorInherited]);

  test('the head of a list, for its items', () => {
    expect(inheritedIn('各单位要做到以下几点：\n一是要强化责任。\n二是要抓好落实。\n要及时总结。')).toEqual([
      ['各单位要做到以下几点', null],
      ['要强化责任', '各单位'],
      ['要抓好落实', '各单位'],
      ['要及时总结', null],
    ]);
  });

  test('a heading that is a body; a place or an act is what it is about', () => {
    expect(inheritedIn('（一）教育部门\n要完善制度。')).toEqual([['要完善制度', '教育部门']]);
    expect(inheritedIn('（一）沿海地区\n要完善制度。')).toEqual([['要完善制度', null]]);
    expect(inheritedIn('（一）建设高素质干部队伍\n要完善制度。').at(-1)).toEqual(['要完善制度', null]);
  });
});

describe('a thing that stands before the cue', () => {
  test('is whom the demand is about, and nobody named before is meant', () => {
    const directives = directivesOf('县财政要安排专项资金。新建住宅小区必须同步建设养老用房。要抓紧落实。');
    expect(directives.map(({ actor, actorInherited }) => [actor, actorInherited])).toEqual([
      ['县财政', null],
      [null, null],
      [null, '县财政'],
    ]);
  });
});

describe('the day of a speech', () => {
  test('resolves 今年 and 去年 where the speech names it', () => {
    const report = '政府工作报告\n——2019年3月4日在某区人民代表大会第三次会议上\n各位代表：\n去年新增就业5700人。';
    expect(readMarked(report).analysis.figures?.[0]?.period).toEqual({ text: '去年', edtf: '2018' });
    expect(readMarked('去年新增就业5700人。').analysis.figures?.[0]?.period).toEqual({ text: '去年', edtf: null });
  });
});

describe('status', () => {
  test.each([
    ['要确保粮食产量达到500万吨。', 'target'],
    ['要预留10亿元用于救灾。', 'target'],
    ['提倡一对夫妻生育一个孩子。', 'norm'],
    ['去年粮食产量达到500万吨。', 'fact'],
    ['要管好投资4800万元的改造工程。', 'fact'],
    // What is still to come
    ['设施建成后，将可提供超过30万平方米楼面面积。', 'target'],
    ['我们亦计划在屯门西划定约10公顷土地。', 'target'],
    ['公司拟投入1.5亿元。', 'target'],
    ['铁路货运量计划完成105%。', 'fact'],
    ['我们将粮食库存压减了3万吨。', 'fact'],
  ])('%s %s', (text, status) => {
    expect(readMarked(text).analysis.figures?.map((figure) => figure.status)).toEqual([status]);
  });
});

describe('what a scanner may have misread', () => {
  test.each([
    ['比重为28 · 4 ‰，下降5，6％。', ['misread-point', 'doubtful-comma']],
    ['分别增长32.2%、4.8%。', []],
    ['“9·18”事变，1，660亿元。', []],
  ])('%s', (text, codes) => {
    expect(outlineOf(structureOf(sourceOf(text))).problems.map(({ code }) => code)).toEqual(codes);
  });
});
