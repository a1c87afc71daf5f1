import { IMPERATIVE_VERBS, STATIVE_VERBS } from '../lexicon/verbs.js';
import { shift } from '../text/span.js';
import { lengthWithoutTail } from '../text/tail.js';
import { timesIn } from '../text/time.js';
import { tokenAt, tokensIn } from '../text/tokens.js';
import type { FigureChange, FoundFigure, Framed, Range, Status, Token } from '../types.js';
import { withoutLead, withoutTime } from './phrases.js';
import type { Quantity } from './quantity.js';

/** What a figure measures stands within so many characters before it. */
const WINDOW = 120;
const BASED = String.raw`(?:比|较)(?:上|去|前|同|全|\d|“|预|计|省|国|市|年初|周边|既定|五年前|十年前|[^，、为是]{0,10}(?:年|期|初|末))[^，、为是]{0,10}?`;
/** One word of what links an indicator to its value: an adverb, what it is compared with, a verb or copula. Anchored at the end. */
const LINK = new RegExp(
  `(?:已经?|也|均|都|分别|预计|总体|累计|总共|一共|共计?|总计|合计|大概|大约|(?<![条公合契节制])约|同比|环比|年均|平均|稳步|大幅|仅|只|再|又|逐步|力争|确保|要|应|须|不得|必须|由此前|首次|实际|名义|${BASED}|按[^，、]{1,12}计算|按可比口径|按可比价格` +
    '|(?:高于|低于)[^，、；为是\\d]{2,14}|(?:从|由)[^，、从由]{0,12}(?:提高|增加|上升|下降|降|增)?(?:到|至)|达到|达|完成|实现|为|是|占|(?:控制|保持|稳定|维持|处于?)在|(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|降|增|升)[到至]|提高|提升|增长|增加|上升|上涨|下降|降低|减少|回落|下跌|压减|缩小|突破|超过|低|高|多|少|偏离|处于|在|了|到|至|由|从|有|共有|等于|相等于|相当于)$',
);
const RISE = /(?:增长|增加|提高|提升|上升|上涨|扩大|净增|增)(?:了)?$/;
const FALL = /(?:下降|降低|减少|回落|下跌|压减|缩小|降|减)(?:了)?$/;
const MORE = /(?:高|多|高出|多出|超出|快)(?:了)?$/;
const LESS = /(?:低|少|少生|少生育|偏低|慢|少于)(?:了)?$/;
/** 比上年, 较2010年: what a difference is against. */
const BASE =
  /(?<![同环占对正反])(?:比|较)(?<base>(?!重|例|较)[^，。；比较]{1,14}?)(?:的)?(?:年均|平均|再|又|也|仍|还|大幅度?|实际|累计|分别|略|有所|均|都|进一步|首次)*(?=增长|增加|提高|提升|上升|上涨|下降|降低|减少|回落|扩大|缩小|高|低|多|少|快|慢|翻|净增|增|减|降|升|$)/g;
/** 低于预期目标3.2个百分点: with what stands between, the figure says how far. */
const AWAY_FROM = /(?<way>高于|低于)(?<base>[^，、；为是\d]{2,14})$/;
/** 是“十一五”初期的3倍 */
const MULTIPLE_BASE = /(?:是|为|相当于|达到)(?<base>[^，。；是为]{2,14})的$/;
const MONEY_VERB = /(?:投资|注资|投入|集资|融资|补贴|补助|资助|罚款|捐款|减税|增收|减收|筹资|出资)$/;
const GIVING_VERB =
  /^(?:发放|安排|拨付|筹集|争取|落实|投入|新增|完成|实现|下达|减免|征收|收取|处理|查处|建成|建设|修建|改造|新建|举办|开展|组织|培训|引进|培养|选派|设立|预留|包括|提供|为|向|给|对|有)$/;
/** Verbs whose object is what is measured, at the head of a clause: 占[全港劳动人口]48%, 增加[婚假]18日. */
const HOLDING_VERB = /^(?:占|贡献|雇用|聘用|增加|给予|享受|吸纳|拥有|带动|覆盖)$/;
/** 编列500亿预算: what is counted without a measure word is money where its name says so, as is usual in Taiwan. */
const MONEY = /(?:预算|经费|资金|基金|补助款|公债|债务|负债|税收|岁入|岁出|赤字|金额|工程款)$/;
const PLACE = /(?:全(?:国|省|市|县|区|社会|党|镇|乡|村|球)|我(?:国|省|市|县|区)|各地)/;
/** Words for a place or body; 城镇 and 社会 only say what sort an indicator is. */
const BODY = /(?:[省市县区州旗盟]|政府|公司|集团|部|委|局|厅|院)$/;
const NORMAL_RANGE = /^(?:的)?(?:正常值|正常范围|标准|警戒线|红线)/;
const RULE_BEFORE = /(?:提倡|限制|严禁|禁止|不得|可以|有权|应当|必须|规定)[^，]*生育$|(?:^|[^理])(?:处|罚款|处以)$/;

/** Says of each quantity of a sentence what it measures, whose it is, when, and how the speech presents it. */
export function describe(framed: Framed, quantities: readonly Quantity[]): FoundFigure[] {
  const { sentence, tokens, mood } = framed;
  const text = sentence.normal;
  const times = timesIn(text);
  let carried: Range | null = null;
  let time = 0;
  return quantities.map((quantity): FoundFigure => {
    const before = { start: clauseStartOf(text, quantity.start, sentence.body), end: quantity.start };
    const left = text.slice(before.start, before.end);
    const entity = entityOf(text, tokens, before);
    const own = withoutEntity(propertyOf(text, tokens, quantity, before, left), entity, text);
    const property: Range | null = own ?? (quantity.kind === 'count' && quantity.unit !== null ? null : carried);
    carried = property ?? carried;
    while (time < times.length && (times[time] as Range).end <= quantity.start) time++;
    // 至少召开一次, 最多安排三人: the bounding word stands before the verb.
    const apart = quantity.bound === 'exact' && quantity.low === quantity.high;
    const atLeast = apart && /(?:至少|最少|起码)[\u4e00-\u9fff]{1,8}$/.test(left);
    const atMost = apart && /(?:至多|最多)[\u4e00-\u9fff]{1,8}$/.test(left);
    const controlled = quantity.bound === 'exact' && quantity.low === quantity.high && /(?:控制|限制)在$/.test(left);
    const status: Status =
      mood === 'norm' || NORMAL_RANGE.test(text.slice(quantity.end, quantity.end + 8)) || RULE_BEFORE.test(left)
        ? 'norm'
        : 'fact';
    const { start, end, high, unit, rule } = quantity;
    const isMoney =
      quantity.kind === 'count' && unit === null && property && MONEY.test(text.slice(property.start, property.end));
    const kind = isMoney ? 'money' : quantity.kind;
    return {
      start,
      end,
      kind,
      low: controlled || atMost ? null : quantity.low,
      high: atLeast ? null : high,
      bound: controlled || atMost ? 'at-most' : atLeast ? 'at-least' : quantity.bound,
      unit,
      property,
      entity,
      period: periodOf(text, times, time, framed),
      change: changeOf(quantity, left),
      base: baseOf(quantity, before, left),
      status,
      rule,
    };
  });
}

/** 全市[出生人口性别比]: whose it is stands in `entity`. */
function withoutEntity(property: Range | undefined, entity: Range | null, text: string): Range | undefined {
  if (!property || !entity || property.start !== entity.start) return property;
  // 执行率台东是48%，[屏东]是55%: what is measured was named before.
  if (property.end === entity.end) return undefined;
  const start = text[entity.end] === '的' ? entity.end + 1 : entity.end;
  return property.end > start + 1 ? { start, end: property.end } : property;
}

/** The start of the clause that holds `at`; 、 ends none. */
function clauseStartOf(text: string, at: number, least: number): number {
  const from = Math.max(least, at - WINDOW);
  for (let i = at - 1; i >= from; i--)
    if (
      /[，,：:。；;！？（(]/.test(text[i] as string) &&
      !(/[,:]/.test(text[i] as string) && /\d/.test(text[i + 1] ?? ''))
    )
      return i + 1;
  return from;
}

function propertyOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  before: Range,
  left: string,
): Range | undefined {
  const part = /^的/.test(text.slice(quantity.end)) ? nounAfter(tokens, quantity.end + 1) : undefined;
  // 500亿的[预算]
  if (quantity.kind === 'count' && quantity.unit === null && part) return part;
  // 12个[省], 10.8万户[计生家庭]
  if (/^(?:count|duration)$/.test(quantity.kind)) {
    const counted = nounAfter(tokens, quantity.end);
    if (counted) return counted;
  }
  // 80%以上的[大城市], 三成的[资助], 二倍以上六倍以下的[罚款]
  if (/^(?:percent|multiple|money)$/.test(quantity.kind) && part) return part;
  // [投资]6.6亿元: the verb says what the money is, unless it ends a noun (固定资产投资).
  const verb = quantity.kind === 'money' ? MONEY_VERB.exec(left) : null;
  if (verb) {
    const start = before.start + verb.index;
    const previous = tokensIn(tokens, { start: before.start, end: start }).at(-1);
    if (!previous || !/^(?:n|j|l|b|vn)/.test(previous.tag) || left.includes('向')) return { start, end: before.end };
  }
  const linked = lengthWithoutTail(left, LINK);
  const phrase = lastItem(
    text,
    withoutTime(text, withoutLead(text, { start: before.start, end: before.start + linked })).range,
  );
  const named = withoutVerb(tokens, phrase);
  if (named) return named;
  if (/^(?:money|measure)$/.test(quantity.kind)) return nounAfter(tokens, quantity.end);
  return undefined;
}

/** The noun phrase that `range` ends in: 发放[计划生育奖励扶助资金]. None when it ends in a verb. */
function withoutVerb(tokens: readonly Token[], range: Range): Range | undefined {
  const words = tokensIn(tokens, range);
  const last = words.at(-1);
  if (!last || range.end - range.start < 2 || /^(?:d|p|c|r|uj|f|y|ad)$/.test(last.tag)) return undefined;
  if (
    /^(?:首次|连续|再次|守住|守牢|坚守|稳住|保住)$|[的”]$/.test(last.word) ||
    words.some(({ word }) => word === '以来')
  )
    return undefined;
  // A phrase that ends in a verb is no name, unless jieba takes a noun for one (违法所得, 委员提案).
  if (
    last.tag === 'v' &&
    (range.end - range.start > 8 ||
      STATIVE_VERBS.has(last.word) ||
      IMPERATIVE_VERBS.has(last.word) ||
      GIVING_VERB.test(last.word)) &&
    !/(?:量|率|额|数|比|值|收入|支出|投资|消费|就业|进出口|投入|密度|强度)$/.test(last.word)
  )
    return undefined;
  const [first, second] = words.filter(({ tag, word }) => tag !== 'd' && !/^(?:再|将|拟|计划|准备)$/.test(word));
  if (
    first &&
    second &&
    HOLDING_VERB.test(first.word) &&
    second.word !== '的' &&
    !/(?:比重|比例|份额|比)$/.test(last.word)
  )
    return { start: second.start, end: range.end };
  for (let index = words.length - 2; index >= 0; index--) {
    const { word, tag, end } = words[index] as Token;
    const next = words[index + 1] as Token;
    if (
      GIVING_VERB.test(word) &&
      // 城镇新增就业 is one name.
      !(word === '新增' && index > 0 && next.word.startsWith('就业')) &&
      /^(?:v|p|vn)$/.test(tag) &&
      next.word !== '的' &&
      !/^(?:率|量|额|数|度|比)/.test(next.word)
    )
      return { start: end, end: range.end };
  }
  return range;
}

/** 发生事故1385起、死亡315人: after 、 only what stands since the last figure; 由…: what stands before it. */
function lastItem(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const cut = [...words.matchAll(/[\d%‰元人个户亿万起][^、]{0,6}(?:、|和)/g)].at(-1);
  return cut ? { start: range.start + cut.index + cut[0].length, end: range.end } : range;
}

/** What is counted, after a measure word: the noun phrase there, or the one that 的 leads to (有条件的[城市]). */
function nounAfter(tokens: readonly Token[], from: number): Range | undefined {
  const words = wordsFrom(tokens, from);
  let phrase: Range | undefined;
  let modified = false;
  for (const [index, { word, tag, start, end }] of words.entries()) {
    if (/^[，。；：！？（＿]|^之/.test(word) || (index === 0 && !HAN.test(word))) break;
    if (word === '的') {
      // 地方和单位 | 的: nouns before 的 are the thing counted; a clause before it (有条件的) only describes it.
      if (phrase && !modified) break;
      phrase = undefined;
      modified = false;
      continue;
    }
    const next = words[index + 1];
    if (/^(?:和|与|及|、)$/.test(word) && phrase) {
      if (!next || !/^(?:n|v|a|j|l|b)/.test(next.tag)) break;
      continue;
    }
    // 12个省[启动]了…: a verb ends the phrase, though jieba may take it for a noun.
    const verbal =
      /^(?:vn|an|a|b)$/.test(tag) &&
      (next === undefined ? phrase === undefined : /^[了着过]$/.test(next.word) || next.tag === 'p');
    if (COUNTED.test(tag) && HAN.test(word) && !(verbal && phrase)) {
      if (tag === 'a' && index > 0) modified = true;
      phrase = { start: phrase?.start ?? start, end };
      continue;
    }
    const described = words.slice(index, index + 14);
    const attribute = described.findIndex((later) => later.word === '的');
    const open = attribute > 0 && !described.slice(0, attribute).some((later) => /^[，。；：]$/.test(later.word));
    if (!open || (phrase && !modified && word !== '有')) break;
    phrase = undefined;
    modified = true;
  }
  // 十多场[简报会]: a short phrase that jieba takes for verbs, alone before a mark.
  const whole = /^(?<noun>\p{Script=Han}{2,6})(?=[，。；：！？]|$)/u.exec(words.map(({ word }) => word).join(''))
    ?.groups?.noun;
  return (
    phrase ??
    (whole === undefined || /^(?:以|是|为|左右|内|后|前)/.test(whole)
      ? undefined
      : { start: from, end: from + whole.length })
  );
}

const HAN = /\p{Script=Han}/u;
const COUNTED = /^(?:n|j|l|s|eng|b|vn|an|x|i|a|k|ng)/;

/** The words from `from` on; of a word that runs over it (个省/x) what stands after it. */
function wordsFrom(tokens: readonly Token[], from: number): Token[] {
  const over = tokenAt(tokens, from);
  const rest = tokensIn(tokens, { start: from, end: from + 60 }, 24);
  if (!over || over.start === from) return rest;
  return [{ start: from, end: over.end, word: over.word.slice(from - over.start), tag: 'n' }, ...rest];
}

function changeOf(quantity: Quantity, left: string): FigureChange | null {
  if (quantity.rule === 'doubling') return 'rise';
  if (quantity.kind === 'count' && /新增$/.test(left)) return null;
  const away = quantity.kind === 'points' ? AWAY_FROM.exec(left)?.groups?.way : undefined;
  if (away) return away === '高于' ? 'more' : 'less';
  if (/(?:到|至|新增|最高|新高)$/.test(left)) return null;
  if (MORE.test(left) && !/(?:提高|最高)(?:了)?$/.test(left)) return 'more';
  if (LESS.test(left) && !/(?:减少|降低)(?:了)?$/.test(left)) return 'less';
  if (RISE.test(left)) return 'rise';
  if (FALL.test(left)) return 'fall';
  if (/(?:增速|增幅|涨幅|增长)(?:达到?|为|保持在|控制在|稳定在|是)?$/.test(left)) return 'rise';
  if (/降幅(?:达到?|为)?$/.test(left)) return 'fall';
  return null;
}

function baseOf(quantity: Quantity, before: Range, left: string): Range | null {
  const multiple = quantity.kind === 'multiple' ? MULTIPLE_BASE.exec(left) : null;
  if (multiple?.groups?.base) {
    const end = before.start + multiple.index + multiple[0].length - 1;
    return { start: end - multiple.groups.base.length, end };
  }
  const away = quantity.kind === 'points' ? AWAY_FROM.exec(left)?.groups?.base : undefined;
  if (away !== undefined) return { start: before.end - away.length, end: before.end };
  const last = [...left.matchAll(BASE)].at(-1);
  if (!last?.groups?.base) {
    const word = /(?<than>同比|环比)(?:增长|下降|提高|上升|上涨|增加|减少|降低|回落)?了?$/.exec(left)?.groups?.than;
    const at = word === undefined ? -1 : before.start + left.lastIndexOf(word);
    return at < 0 ? null : { start: at, end: at + 2 };
  }
  const start = before.start + last.index + 1;
  return { start, end: start + last.groups.base.length };
}

/** Whose the figure is: a place or body at the head of its clause. */
function entityOf(text: string, tokens: readonly Token[], before: Range): Range | null {
  const clause = text.slice(before.start, before.end);
  const place = PLACE.exec(clause);
  if (place) return { start: before.start + place.index, end: before.start + place.index + place[0].length };
  const { range } = withoutTime(text, withoutLead(text, before));
  const [first] = tokensIn(tokens, range, 1);
  return first && (/^(?:ns|nt)/.test(first.tag) || BODY.test(first.word)) && !/^(?:城|农村|社会)/.test(first.word)
    ? { start: first.start, end: first.end }
    : null;
}

/** The time that holds for the figure: the last one before it in the sentence that is no base of comparison. */
function periodOf(text: string, times: readonly Range[], until: number, framed: Framed): Range | null {
  for (let index = until - 1; index >= 0 && index > until - 6; index--) {
    const time = times[index] as Range;
    const lead = text.slice(Math.max(0, time.start - 3), time.start);
    if (/(?:比|较|同|是|“)$/.test(lead) || /^(?:的|初期)/.test(text.slice(time.end, time.end + 2))) continue;
    const bound = /(?:截止到?|截至|到|至)$/.exec(lead)?.[0].length ?? 0;
    return { start: time.start - bound, end: time.end };
  }
  // Set by the sentence that opens the list: its place is the document's.
  return framed.period && shift(framed.period, -framed.sentence.start);
}
