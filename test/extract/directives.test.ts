import { describe, expect, test } from 'vitest';
import type { Directive } from '../../src/types.js';
import { pick, readMarked } from './marked.js';

type Row = [marked: string, ...fields: Partial<Record<keyof Directive, unknown>>[]];

const plain = { deontic: 'obligation', strength: 'plain' };
const strong = { deontic: 'obligation', strength: 'strong' };

const DIRECTIVES: Row[] = [
  // cues and their strength
  ['[各级政府要认真研究]。', { ...plain, cue: '要', actor: '各级政府', aims: ['研究'] }],
  ['因此，[我们务必要保持清醒]。', { ...strong, cue: '务必', actor: '我们' }],
  ['[教育部门应当加强学籍管理]。', { ...plain, cue: '应当', actor: '教育部门' }],
  ['[更需要大家加大工作力度]。', { ...plain, cue: '需要', actor: '大家', aims: ['加大'] }],
  ['[各单位一律不得擅自收费]。', { deontic: 'prohibition', strength: 'strong', cue: '不得', actor: '各单位' }],
  ['[严禁任何单位截留资金]。', { deontic: 'prohibition', strength: 'strong', actor: '任何单位' }],
  ['[必要时可抽调专业力量集中办公]。', { deontic: 'permission', strength: 'weak', cue: '可', condition: '必要时' }],
  ['[请大家认真领会，抓好落实]。', { deontic: 'recommendation', strength: 'weak', actor: '大家' }],
  ['[鼓励社会力量参与养老服务]。', { deontic: 'recommendation', actor: '社会力量', cue: '鼓励' }],
  ['[限制企业新增产能]。', { deontic: 'prohibition', strength: 'weak', actor: '企业' }],
  // one directive is one operator with its scope
  [
    '[大家要有新的认识]，[要有新的措施]，[不能松懈]。',
    { actor: '大家' },
    { actor: '大家' },
    { actor: '大家', deontic: 'prohibition' },
  ],
  ['[要重拳出击，严厉打击，绝不手软]。', { ...plain }],
  ['[要认识到任务艰巨，只能抓紧、不能懈怠]。', { cue: '要', aims: ['认识到'] }],
  ['[涉事人员要按照管理权限，一律开除]。', { ...strong, cue: '一律' }],
  ['[对违规收费的单位，要严肃处理，并追究负责人的责任]。', { actor: null, orElse: '追究负责人的责任' }],
  // where it begins
  ['我市已连续三年达标，[今年要继续巩固成果]。', { actor: '我市', deadline: '今年' }],
  ['[要成功推行计划，必须取得业界配合]。', { ...strong, cue: '必须', condition: '要成功推行计划' }],
  ['随着经济的发展，[要逐步加大投入]。', { cue: '要' }],
  ['会议强调[要坚持稳中求进]。', { attribution: 'superior', cue: '要' }],
  ['[广大党员，在关键时刻，要冲锋在前]。', { actor: '广大党员' }],
  // what is quoted as an attribute orders nothing
  ['[按照“小雨可排、大雨可防”的要求，各地要改造管网]。', { cue: '要', actor: '各地' }],
  // an act with a preposition before its object, a quoted object, an idiom of manner
  ['二、[完善对中小企业的服务体系]', { cue: null, aims: ['完善'] }],
  ['二、[强化以信用为基础的监管]', { cue: null, aims: ['强化'] }],
  ['二、[发展“互联网+托育”]', { cue: null, aims: ['发展'] }],
  ['[因地制宜、分类建设蓄水设施]。', { cue: null }],
  ['[加大政策支持力度，着力稳企业保就业]。', { cue: null, actor: null }],
  ['三、[加强组织领导]', { cue: null }],
  // bare imperatives
  ['二、[突出工作重点]', { ...plain, cue: null, rule: 'bare' }],
  ['[完善考核机制，强化督促检查]。', { cue: null, aims: ['完善', '强化'] }],
  ['[2026年6月底前，建立部门责任清单]。', { cue: null, deadline: '2026年6月底前' }],
  ['[高标准、高质量建设新区]。', { cue: null }],
  ['（五）[培育特色品牌]', { ...plain, cue: null }],
  ['一、[认清形势，切实增强抓好防汛工作的紧迫感]', { ...plain, cue: null }],
  // what should be done; whoever does it is to answer for it; the better of two
  ['[三个月内盘活不了的，该收回的收回，该摘牌的摘牌]。', { ...plain, cue: null }],
  ['资金是“高压线”，[谁动了救灾款，就砸谁的饭碗]。', { ...plain, cue: null }],
  ['乱堆的杂物，[谁堆放谁清理]。', { ...plain, cue: null }],
  ['[该通报通报，该约谈约谈]。', { ...plain, cue: null }],
  ['[能合并的会议合并]。', { ...plain, cue: null }],
  ['二、工作要求\n[逾期不报的，全县通报]。', { cue: null, rule: 'sanction' }],
  ['二、工作要求\n[后续安置由区住建局牵头]。', { cue: null, actor: '区住建局', rule: 'agent' }],
  [
    '[我们呼吁各企业减少用水]，[切勿浪费]。',
    { deontic: 'recommendation', actor: '各企业' },
    { deontic: 'prohibition', cue: '切勿' },
  ],
  ['[谁弄虚作假，就要处理谁]。', { cue: '要' }],
  ['[与其事后补救，不如事前把工作做细]。', { deontic: 'recommendation', strength: 'weak', cue: '不如' }],
  ['[宁可进度慢一点，也不要留下隐患]。', { deontic: 'prohibition', cue: '不要' }],
  // at no time, nobody
  ['[大家一定要绷紧这根弦]，[任何时候都不能松懈]。', { ...strong }, { deontic: 'prohibition', cue: '不能' }],
  ['[底线谁也不能突破]。', { deontic: 'prohibition' }],
  ['[要按照“四不放过”的原则，不管涉及谁，都要一查到底]。', { cue: '要' }],
  // who acts
  ['[煤炭局要严格执行下井制度]。', { actor: '煤炭局' }],
  ['[县卫生健康局要抓好落实]。', { actor: '县卫生健康局', actorType: [{ level: 'county', sort: 'government' }] }],
  [
    '[县住房和城乡建设局、县农业农村局要抓好落实]。',
    { actor: '县住房和城乡建设局、县农业农村局', actorType: [{ level: 'county', sort: 'government' }] },
  ],
  ['[市财政局必须及时拨付资金]。', { actor: '市财政局' }],
  ['[工務處應加強巡查]。', { actor: '工務處' }],
  ['[县委宣传部要做好宣传]。', { actorType: [{ level: 'county', sort: 'party' }] }],
  ['县委书记是“一线总指挥”，[每月至少要走访一次]。', { actor: '县委书记' }],
  ['[各局要把好关]，[凡是达不到标准的车辆，一律不得上路]。', { actor: '各局' }, { actor: null }],
  ['[让我们更加紧密地团结起来，努力奋斗]。', { cue: '让我们', deontic: 'recommendation', actor: '我们' }],
  // how things stand is no part of it
  ['[车间不能只挂牌子不开工]，现在全县还有29个停着。', { deontic: 'prohibition' }],
  ['[各地在执行中遇到的问题，请及时向省局反馈]。', { cue: '请' }],
  // commitments
  ['[对此，我们一定采取有力措施]。', { deontic: 'commitment', strength: 'strong' }],
  [
    '[政府會盡快推展有關工作]，並[會諮詢業界]。',
    { deontic: 'commitment', strength: 'plain', actor: '政府' },
    { deontic: 'commitment', actor: '政府' },
  ],
  ['[我們將於今年三月展開調查]。', { deontic: 'commitment', cue: '將' }],
  ['[我們會研究設立基金]。', { deontic: 'commitment', strength: 'weak' }],
  ['[我們希望與業界盡快達成共識]。', { deontic: 'commitment', strength: 'weak', cue: '希望' }],
  // brackets
  [
    '[健全统计制度]。（统计局牵头，财政局、教育局参与）',
    {
      responsible: [
        { text: '统计局', role: 'lead' },
        { text: '财政局', role: 'support' },
        { text: '教育局', role: 'support' },
      ],
    },
  ],
];

describe('directives', () => {
  test.each(DIRECTIVES)('%s', (marked, ...fields) => {
    const { expected, analysis } = readMarked(marked);
    const directives = analysis.directives ?? [];
    expect(directives.map(({ text }) => text)).toEqual(expected);
    for (const [index, wanted] of fields.entries())
      expect(pick(directives[index] as Directive, wanted)).toEqual(wanted);
  });
});

const LAW = ['第一条', '第二条', '第三条', '第四条'].map((article) => `${article} 本条例自公布之日起施行。`).join('\n');
const RULES: Row[] = [
  ['第五条 [县级以上人民政府应当编制规划]。', { ...plain, cue: '应当', actor: '县级以上人民政府' }],
  ['第五条 [任何单位和个人不得侵占水域]。', { deontic: 'prohibition', strength: 'strong', actor: '任何单位和个人' }],
  ['第五条 [公民有权检举违法行为]。', { deontic: 'permission', actor: '公民' }],
  [
    '第五条 [违反规定的，由主管部门责令改正，处一万元以上三万元以下罚款]。',
    { cue: null, rule: 'sanction', actor: '主管部门', condition: '违反规定的' },
  ],
  // rights and duties
  ['第五条 [农户享有自愿参保的权利]。', { deontic: 'permission', strength: 'weak', cue: '享有', actor: '农户' }],
  [
    '第五条 [公民有获得救助的权利]，[也有爱护公共设施的义务]。',
    { deontic: 'permission', cue: '有', actor: '公民' },
    { ...plain, cue: '有', actor: '公民' },
  ],
  // another actor begins another rule
  [
    '第五条 [县设立救助中心]，[乡（镇）设立救助站]，[村设立服务点，负责登记求助信息]。',
    { ...plain, cue: null, actor: '县' },
    { actor: '乡（镇）' },
    { actor: '村' },
  ],
  [
    '第五条 [受灾的，由所在村民委员会给予照顾]，并[由当地人民政府酌情给予救济]。',
    { rule: 'agent', actor: '所在村民委员会' },
    { rule: 'agent', actor: '当地人民政府' },
  ],
  ['第五条 享受国家规定的待遇，[所需经费由县级财政予以保障]。', { rule: 'agent', actor: '县级财政' }],
  // who acts is named before the cue: what stands at the end is an object
  ['第五条 [地方人民政府应当组织以民兵为骨干的抢险队伍，并登记造册]。', { cue: '应当', actor: '地方人民政府' }],
  [
    '第五条 [河道管理机构可以结合平时的任务，组织本单位的抢险队伍，作为骨干力量]。',
    { deontic: 'permission', actor: '河道管理机构' },
  ],
  // offences, definitions, seats
  ['第五条 拒不执行调度方案，或者拒不执行抢险指令的；'],
  ['第五条 碳足迹：指产品由原料取得、制造及废弃处理各阶段产生之总和。'],
  ['第五条 防汛指挥部办事机构设在水行政主管部门。'],
  // cues that say whom a rule is about order nothing
  ['第五条 [因病不能劳动，依法可以申请低保的家庭，经审核后可以领取补助]。', { deontic: 'permission', actor: '家庭' }],
  ['第五条 [事业單位應向目的事業主管機關申報排放量]。', { ...plain, cue: '應', actor: '事业單位' }],
  ['第五條 [主管機關得委託專業機構辦理]。', { deontic: 'permission', strength: 'weak', cue: '得', actor: '主管機關' }],
];

describe('rules of laws', () => {
  test.each(RULES)('%s', (marked, ...fields) => {
    const { expected, analysis } = readMarked(`${LAW}\n${marked}`);
    const directives = analysis.directives ?? [];
    expect(directives.map(({ text }) => text)).toEqual(expected);
    for (const [index, wanted] of fields.entries())
      expect(pick(directives[index] as Directive, wanted)).toEqual(wanted);
  });
});

const NONE: [text: string, why: string][] = [
  ['这是主要矛盾，十分重要。', '要 inside words'],
  ['要求很高，标准很严。', '要求 as a noun'],
  ['只要团结一心，就能克服困难。', '只要'],
  ['这将给工作带来很大压力。', 'a prediction'],
  ['市、县也会进行合并。', 'a prediction'],
  ['下面，我讲三个方面的问题。', 'the speaker’s own act'],
  ['给大家拜个年。', 'a courtesy'],
  ['去年我们加强了管理，完善了制度。', 'a report'],
  ['有议员建议政府应豁免税项。', 'others’ demand, only reported'],
  ['坚持可持续发展是必然选择。', 'the subject of an assessment'],
  ['存在的问题还很多。', 'an assessment'],
  ['今年就要结束了，成绩来之不易。', 'what is about to happen'],
  ['三、保障措施', 'what a part of a plan is called'],
  ['老大娘拉着我的手说：“门口的水沟，希望你们管一管。”', 'the words of somebody who is no superior'],
  ['前几年有的地方层层加码，要求签约率必须翻番。', 'others’ demand, only told'],
  ['过去我们要求每个乡镇办好一所卫生院。', 'what was demanded once'],
  ['这样下去，医院早晚要被压垮。', 'a prediction'],
  ['春节临近，客流大幅增加。', 'how things stand'],
  ['省局将这项行动纳入年度考核，成效明显。', '将 before an object'],
  ['农民收入增速要高于城镇居民2个百分点。', 'a state: a target'],
  ['主要目标是：创建示范作坊100家、标准化集中区10个。', 'targets side by side'],
  ['可以申请补助。', 'what can be done, by nobody'],
  ['每个家庭都有自己的责任。', 'a duty asserted outside laws'],
];

describe('no directives', () => {
  test.each(NONE)('%s (%s)', (text) => {
    expect(readMarked(text).analysis.directives?.map((directive) => directive.text)).toEqual([]);
  });
});
