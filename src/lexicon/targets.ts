import type { Commitment, Direction } from '../types.js';

/** An alternation of words, longest first. */
const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

/** A verb that leads to a state to be reached (`leading`: 确保应查对象一个不漏) or links an indicator to it (出生率[控制在]13.8‰以内). */
export interface TargetCue {
  words: readonly string[];
  commitment: Commitment;
  direction: Direction;
}

/** Cue, then indicator and state. */
export const LEADING_CUES: readonly TargetCue[] = [
  { words: ['确保', '保证'], commitment: 'ensure', direction: 'reach' },
  {
    words: ['力争', '争取', '努力实现', '努力做到', '努力完成', '努力达到', '力求', '力争实现', '争取实现'],
    commitment: 'strive',
    direction: 'reach',
  },
  { words: ['实现', '做到', '完成', '达成'], commitment: 'plan', direction: 'reach' },
  { words: ['守住', '守牢', '坚守'], commitment: 'plan', direction: 'keep' },
];

/** Indicator, cue, state. */
export const LINKING_CUES: readonly (TargetCue & {
  /** The cue is part of the state: 增长10%, 超过90万亿元. */
  inState?: boolean;
  /** It states an aim only in a list of aims, after a deadline or under a promise; elsewhere it reports. */
  needsAim?: boolean;
  /** The figure stands right after it: 为3%左右, not 为他们缴交两个月租金. */
  close?: boolean;
  /** It states an aim even without a figure: 达到上级要求. */
  plain?: boolean;
})[] = [
  { words: ['达到', '达致', '回归到', '恢复到', '恢复至'], commitment: 'plan', direction: 'reach', plain: true },
  { words: ['达', '约为', '为'], commitment: 'plan', direction: 'reach', needsAim: true, close: true },
  { words: ['控制在', '稳定在', '保持在', '维持在'], commitment: 'plan', direction: 'keep' },
  { words: ['保持'], commitment: 'plan', direction: 'keep', needsAim: true, close: true },
  {
    words: [
      '提高到',
      '提升到',
      '增加到',
      '扩大到',
      '上升到',
      '增长到',
      '提高至',
      '提升至',
      '增加至',
      '增至',
      '升至',
      '拓展到',
      '扩大至',
      '扩到',
      '扩至',
      '拉高到',
      '拉高至',
      '增为',
      '增加为',
      '增购为',
      '提前到',
    ],
    commitment: 'plan',
    direction: 'rise',
  },
  {
    words: [
      '降到',
      '降至',
      '下降到',
      '下降至',
      '降低到',
      '降低至',
      '减少到',
      '减少至',
      '压减到',
      '缩小到',
      '压缩到',
      '压缩至',
      '控制到',
      '压低到',
      '压低至',
      '缩短到',
      '缩短至',
      '缩短为',
      '缩减到',
      '缩减至',
      '减到',
      '减至',
      '减为',
      '降为',
      '精简到',
    ],
    commitment: 'plan',
    direction: 'fall',
  },
  {
    words: ['不低于', '不得低于', '不少于', '不超过', '不得超过', '不高于', '不得高于', '低于', '超过', '突破', '高于'],
    commitment: 'plan',
    direction: 'reach',
    inState: true,
    needsAim: true,
  },
  {
    words: ['增长', '提高', '增加', '提升', '上升', '翻', '比'],
    commitment: 'plan',
    direction: 'rise',
    inState: true,
    needsAim: true,
  },
  {
    words: ['下降', '降低', '减少', '压减', '压缩', '缩短', '缩减', '节减', '精简', '削减'],
    commitment: 'plan',
    direction: 'fall',
    inState: true,
    needsAim: true,
  },
  { words: ['覆盖', '建成', '新增', '完成'], commitment: 'plan', direction: 'reach', inState: true, needsAim: true },
];

const DEGREE = anyOf(`
  更加 更为 明显 显著 大幅 大幅度 进一步 全面 稳步 持续 不断 逐步 基本 有效 较大 普遍 有所 总体 稳定 尽快 全部 如期 按期 按时 顺利 更好 切实 充分 根本 得以 得到 实现 逐年 较快 圆满 初步
  真正 高效 全量 同步 主体 相对 日益 深入 扎实 广泛 继续 高质量 快速 健康 再 力度 牢牢 新 新的 更大
`);
/** Verbs and adjectives that say, of the noun before them, that it is as it should be. */
const STATE = anyOf(`
  提高 提升 增强 改善 优化 完善 健全 形成 建立 建成 完成 完工 竣工 开园 开工 投产 投入使用 投用 落实 落地 落实到位 到位 为零 归零 动态清零 推开 开工建设 只减不增 稳定 平稳 协调 增长 增加 扩大 下降 降低 减少 缩小 好转 向好 合理 巩固 发展
  覆盖 全覆盖 利用 管控 安全管控 平衡 同步 达标 脱贫 摘帽 保障 成熟 定型 繁荣 和谐 进步 突破 封顶 通车 运营 清零 多样化 均等化 一体化 现代化 常态化 规范化 程序化 制度化 法治化 发挥 满足 普及 扭转 遏制 顺畅 有序
  可持续 协调可持续 良性循环 无缝对接 跃升 丰富 美好 推进 加强 实现 领先 一致 相符 落成 启用 动工 开诊 开业 开馆 复工 通水 通气 稳中有降 稳中有进 丰富多彩 协调发展 惠及 提质 增效 壮大 明晰 便利 畅通 改观 回升 达峰 中和 幸福美好 净增 防控 促稳提质 负增长 只增不减 保值增值
`);
const FOUND_END =
  '(?:(?:取得|有|迈出|迈上|再上|登上|具备|呈现|开创)[^，、；]{0,14}(?:进展|成效|突破|进步|提高|提升|改善|步伐|台阶|条件|格局|面貌)|由[^，、；]{2,24}转(?:向|变为)[^，、；]{2,16}|更(?:加|为)?[\\u4e00-\\u9fff]{2}(?:、更[\\u4e00-\\u9fff]{2})*|得到[^，、；]{0,8}(?:保障|显现|改善|提高|加强|解决|提升|遏制|控制|发展|缓解|满足|落实|优化|增强)|扭转[^，、]{0,6}(?:态势|局面)|(?:成效|效果)(?:显著|明显)|发挥[^，、]{0,6}作用|(?:全部|普遍|均)(?:建立|配备|配齐|纳入|接入|取消|退出|通过)[^，；]{2,14}|“双(?:下降|提升|增长|达标|控)”|零[\u4e00-\u9fff]{2}|趋零[\u4e00-\u9fff]{2})';
const NEGATED = '[\u4e00-\u9fff]?不(?:散|撤|减|变|降|断|乱|松|退|漏|少|留|出|脱|缺|误)[\u4e00-\u9fff]{0,2}';

/**
 * Predicates that say a state without a number: after an indicator they make it a target in a list of aims, after a deadline or
 * under a promise (农业现代化水平明显提高, 危险废物全面安全管控, 专班不撤).
 */
export const STATE_PREDICATE = new RegExp(`(?:${DEGREE}*(?:${STATE}|${FOUND_END})|${NEGATED})(?:发展|增长)?$`);

/** In a list of aims, verbs of result with their object: 建成教育强国, 形成新发展格局. Group `object`. */
export const RESULT =
  /^(?:基本|全面|如期|广泛|初步)*(?:建成|建设成为|建设成|形成|构建起|建立起|守住|杜绝|消除|进入|迈入|跻身|达成|确立)(?!后|以来)(?<object>[^，；]{2,40})$/;

/** The same where only a deadline or a heading of aims stands above: what is built up or done away with. */
export const LASTING_RESULT =
  /^(?:基本|全面|如期|总体|初步)*(?:建成|消除|(?<=基本|全面|初步)建立)(?!后|以来)(?<object>[^，；]{2,60})$/;

/** What an act comes to: 构建新发展格局[取得重大进展]. */
export const PROGRESS = /(?:取得|有|实现)[^，、；]{0,8}(?:进展|突破|成效|进步)$/;
/** 在全球治理中发挥更大作用 */
export const IN_A_ROLE = /^在[^，；]{2,16}(?:中|上|方面|领域)(?:发挥|取得|保持|处于|走在|形成)[^，；]{2,16}$/;

/** What 完成 must govern to state an end: 完成…任务, 完成…建设. */
export const COMPLETED =
  /(?:任务|目标|建设|工作|改造|工程|项目|治理|指标|整治|搬迁|投资|验收|安置|修复|编制|登记|普查|改革|招标|审批|清理|规划|主体|征拆|拆迁|铺设|绿化|种植|安装|面积|量|户|里|亩|吨|元|套|个|家|所|座|条|处|台|辆|次|万|里程|报告|分析|行动|升级|重组|确权|换届|方案|立法|修订|评估|检查|考核|培训|造册|建档|排查|摸底|清查|整改|销号|签约|选址|交付|移交)[”》）＿]*(?:以上|左右|以内)?$/;

/** States so vague that no later year could be held against them. */
export const VAGUE_STATE =
  /显著成绩|更好成绩|一定(?:的)?(?:成效|进展|程度)|历史性(?:跃升|跨越|突破|变革|转折|成就)|^突破$|改变局面|答卷|优异成绩|新(?:局面|篇章|辉煌|胜利|征程)|更大(?:的)?(?:贡献|成绩|胜利|作用|作为|业绩)|实效$|正确方向$|^拥有|发展为了|中国梦|伟大复兴|新(?:的)?(?:更大)?(?:贡献|成绩|进步|跨越|作为)$/;

/** What 守住 keeps: 守住十八亿亩耕地红线. */
export const KEPT_LINE = /(?:红线|底线|防线|关口|阵地)$/;
/** 把永久基本农田全部建成高标准农田: what is to become what. Groups `name`, `state`. */
export const TURNED_INTO =
  /(?:把|将)(?<name>(?!全面|全部|基本)[^，；]{2,24}?)(?<state>(?:全部|全面|基本)?(?:建成|建设成为?)(?!后|以来)[^，；]{3,24}(?<!奋斗|努力|贡献|进程|步伐))$/;

/** What makes a cue serve an argument and no promise: 有利于实现…, 为实现…, 是实现…. Tested at the end of what stands before. */
export const ARGUMENT_BEFORE =
  /(?:有利于|有助于|为了?|是|对于?|如何|怎样|能够?|可以|才能?|来|没有|难以|无法|从而|已经?|圆满|超额|关于|通过|围绕|因|随着|自|要想|在|不能|未能|未|推动了|促进了)$/;

/** 推动项目建成投产: with these verbs only an end reached makes a target. */
export const DRIVING_VERBS = /^(?:推动|促进|促使|推进|保障|力促|加快推动)/;
export const END_STATE =
  /(?:全面|如期|按期|圆满|尽快|早日|顺利|全部)?(?:完成|落地|达标|投产|建成|竣工|开园|开工|开工建设|通车|封顶|投入使用|投用|投运|清零|销号)+$/;
const REACHED =
  '(?:在[^，；]{2,6})?(?:全部|全面|基本|动态|总体|普遍|如期|按期|尽快|早日)*(?:清零|推开|开工建设|通车|投产|达标|封顶|竣工|投用|投入使用|落成|启用|动工|完工|开诊|开业|开馆|通水|通气|投入运营|投入服务|基本消除|脱贫|摘帽|全覆盖|为零|归零|只减不增|只增不减)$';
/** States that nobody brings about in the clause itself: 要动态清零, 要在全国基本推开 set an end and order no act. */
export const REACHED_STATE = new RegExp(`^${REACHED}`);
/** What is to be in such a state: 脱贫户[要][动态清零]. Groups `name`, `must`, `state`. */
export const END_REACHED = new RegExp(`^(?<name>[^，]*?)(?:实现)?(?<must>要|应当?|必须|须)?(?<state>${REACHED})`);
/** 物价总水平保持稳定, 编制维持零增长: in a passage that plans, what is to stay as it is. Groups `name`, `state`. */
export const KEPT_STATE =
  /^(?<name>[\u4e00-\u9fff]{2,14}?)(?:要|须)?(?:继续|始终)?(?:保持|维持)(?<state>(?:基本|总体|大体|相对|长期)*(?:稳定|平稳|平衡|零增长|不变|不减|不增|不降|合理区间|正常水平))$/;
/** 引导: a verb of moving people, with how many, in a list of targets. */
export const MOVING_PEOPLE = /^(?:引导|帮助|推动|促进|支持|带动|扶持|培训|转移|安置|救助)/;
/** 迈进创新型国家行列 */
export const ENTERING = /^(?:迈进|迈入|进入|跻身|跨入|步入|走在|位居|保持)[^，]*(?:行列|前列|国家|方阵|梯队|强|位)$/;

/** A list of what is no indicator: clauses that begin so act, they state no aim. */
export const ACTS_FIRST =
  /^(?:抓|随着|加强|推进|推动|促进|加快|建立|健全|完善|实施|开展|培育|构建|探索|提高|提升|优化|强化|深化|扩大|支持|鼓励|引导|系统|坚持|以|围绕|通过|形成|制定|落实|保障|继续|进一步|充分|全面(?!小康)|大力|积极|着力|全力|打造|建设|巩固|创新|统筹|改善|增强|让|使|把|将|对|为|在|按|根据|严格|切实|有序|不断|持续|稳步|逐步|重点|要|努力|更好|抓好|做好|不得|不能|必须|应|同|与|和|由|因|其中|如|凡|每(?![百千万人])|这|该|我们|他们|并)/;

/** A verb phrase with one of these behind it is the subject of an argument: 实现减贫目标依然任重道远. */
export const ARGUED =
  /^(?:这样的|这一|上述|以上)目标|^[^，]{1,40}(?:依然|仍然|仍|任重道远|离不开|关键在|不容易|需要|必须|取决于|靠的是)|^[^，]{1,40}的(?:关键|基础|前提|根本|重要|保证|过程|必然|有效|需要|必由|能力|办法|途径|意义|前景|道路|时间|速度|步伐|机会|可能|条件|愿望|方式|方法|信心|历史)/;
/** What is only expected to happen: no aim. */
export const FORECAST = /预计|估计|预测|预料|可望|有望/;
