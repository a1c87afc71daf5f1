import type { Kind } from '../types.js';

/** A pattern that makes findings, as people are told of it. */
export interface Rule {
  kind: Kind;
  /** As findings name it; `cue` stands for all that are named after their word, such as `cue:要`. */
  name: string;
  meaning: string;
  /** Normal text in which it fires; a line break before what stands under a heading. */
  example: string;
}

const of = (kind: Kind, ...rows: readonly (readonly [name: string, meaning: string, example: string])[]): Rule[] =>
  rows.map(([name, meaning, example]) => ({ kind, name, meaning, example }));

export const RULES: readonly Rule[] = [
  ...of(
    'figure',
    ['number', 'a numeral with its unit, or one that its surroundings make a number', '全县出生1200人。'],
    ['range', 'two numerals with a dash, 至 or 到 between', '每年检查3到5次。'],
    ['limits', 'a lower and an upper limit side by side', '处五千元以上二万元以下罚款。'],
    ['compound', 'quantities of two units side by side', '会议开了1小时30分钟。'],
    ['percent', '百分之 and its numerals', '增长百分之十八点五。'],
    ['fraction', '几分之几', '三分之二以上的代表出席。'],
    ['tenths', '成: tenths', '三成的家庭有两个孩子。'],
    ['discount', '折: what is left of a price', '门票打八五折。'],
    ['share', 'a word that is a share: 一半, 过半', '一半的村建了服务室。'],
    ['doubling', '翻番: twice for each 番', '产值翻两番。'],
    ['zero', '零 before what did not or must not happen', '实现安全事故零发生。'],
    [
      'table',
      'a value in the column of a year, in an indicator table',
      '主要指标\n指标\t单位\t2015年\t2020年\t属性\n人口出生率\t‰\t7.2\t8\t约束性',
    ],
    ['vague', 'a count without a value, asked for with --vague', '帮扶了几十个家庭。'],
  ),
  ...of(
    'target',
    ['stated', 'what the text itself calls its aim: 目标是…', '我们的目标是在2017年前让所有家庭用上清洁能源。'],
    ['planned', 'a planned figure: 拟按…安排, 计划投资…', '赤字率拟按3%安排。'],
    ['cue', 'a verb that leads to a state, or links an indicator to it', '今年人口出生率控制在13.8‰以内。'],
    [
      'bare-figure',
      'an indicator and its figure, no verb, in a list of aims',
      '主要预期目标是：居民消费价格涨幅3%左右。',
    ],
    [
      'paired-figure',
      'the second of two figures with one verb, in a list',
      '力争城镇、农村居民收入分别增长7%和8%左右。',
    ],
    [
      'bare-state',
      'an indicator and a state without a number, in a list of aims or after a deadline',
      '主要目标是：农业现代化水平明显提高。',
    ],
    ['result', 'a verb of result and what it brings about, in a list of aims', '主要目标是：建成教育强国。'],
    ['entering', 'a rank to be reached, in a list of aims or after a deadline', '到2020年，迈进创新型国家行列。'],
    [
      'table',
      'a value in the column of an aim, in an indicator table',
      '主要指标\n指标\t单位\t2015年\t2020年\t属性\n人口出生率\t‰\t7.2\t8\t约束性',
    ],
    ['joined-state', 'a state that stands beside another one', '确保专班不撤、人员不散。'],
    ['turned', '把, what, 建成 what', '二、主要任务\n逐步把永久基本农田全部建成高标准农田。'],
    ['kept-state', 'what is to stay as it is, in a passage that plans', '二、主要任务\n物价总水平保持稳定。'],
    ['driven', '推动, 促进 and the like, with an end reached', '今年推动污水处理厂项目建成投产。'],
    [
      'moving-people',
      'people to be moved or helped, with how many, in a list of targets',
      '到2020年，实现约1亿人落户，引导约1亿人就近城镇化。',
    ],
  ),
  ...of(
    'directive',
    ['cue', 'a deontic word that stands as one', '各部门要加强配合。'],
    ['commitment', 'the speaker binds itself: 我们会…, 本府将…', '政府会尽快推展这项计划。'],
    [
      'bare',
      'a sentence without a deontic word, led by a verb of action, in a passage that plans',
      '二、主要任务\n完善奖惩机制，强化工作考核。',
    ],
    [
      'bare-with-actor',
      'an actor and a verb of action, in a passage that gives tasks to bodies, or in a law',
      '二、工作任务\n（一）制定方案。试点城市制定实施方案，报主管部门备案。\n三、保障措施\n加强领导。',
    ],
    [
      'agent',
      'the body after 由 is given the act',
      '三、保障措施\n所需经费由失业保险基金列支。\n四、组织实施\n加强领导。',
    ],
    [
      'sanction',
      'what a law, a notice or a speech does to who breaks or fails it',
      '第一条 为了保护环境，制定本法。\n第二条 公民应当保护环境。\n第三条 单位应当保护环境。\n第四条 企业应当保护环境。\n第五条 违反本法规定的，由主管部门责令改正。\n第六条 本法自公布之日起施行。',
    ],
  ),
];

/** The rule that a finding of `kind` names. */
export const ruleOf = (kind: Kind, name: string): Rule | undefined => {
  const plain = name.startsWith('cue:') ? 'cue' : name;
  return RULES.find((rule) => rule.kind === kind && rule.name === plain);
};
