import { namesActor } from '../lexicon/actors.js';
import {
  ACTS_FIRST,
  ARGUED,
  ARGUMENT_BEFORE,
  COMPLETED,
  DRIVING_VERBS,
  END_STATE,
  ENTERING,
  FORECAST,
  LASTING_RESULT,
  LEADING_CUES,
  LINKING_CUES,
  MOVING_PEOPLE,
  RESULT,
  STATE_PREDICATE,
  VAGUE_STATE,
} from '../lexicon/targets.js';
import { REPORT_MARK } from '../lexicon/verbs.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import { tokenAt, tokensIn } from '../text/tokens.js';
import type { Commitment, Direction, FoundFigure, FoundTarget, Framed, Range, Token } from '../types.js';
import { actorAfter, actorIn, withoutLead, withoutTime } from './phrases.js';
import { type Clause, type Scope, scopesOf } from './scope.js';

const byWord = <Row extends { words: readonly string[] }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
const LEADING = byWord(LEADING_CUES);
const LINKING = byWord(LINKING_CUES);
const anyOf = (rows: ReadonlyMap<string, unknown>): RegExp =>
  new RegExp([...rows.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const ANY_LEADING = anyOf(LEADING);
const ANY_LINKING = anyOf(LINKING);
/** 到2020年, 届时, “十三五”时期: what follows is to be so by then. */
const AIMING_TIME =
  /^(?:力争)?(?:到|届时|“?十[一二三四五]五”?(?:时期|期间)|未来[一二三四五十\d]|今后[一二三四五十\d]|\d{4}年[底末]?前)/;
/** Adverbs and modals between an indicator and its cue. */
const BEFORE_LINK =
  /(?:要|应|须|必须|力争|确保|分别|均|都|全部|总体|稳步|年均|按可比口径|按可比价格计算?|在|尽快|早日|从[^，、]*|由[^，、]*|比[^，、]*|实际|累计|基本|进一步|再|预计|逐步|明显|大幅度?|每年)+$/;
const PROMISED = /力争|争取|努力|力求/;
const ENSURED = /确保|保证|必须|务必/;

/** The frame's reason for a sentence that an opening of aims governs. */
const AIMS_LIST = 'a list of aims';

/** A target being read; places in the sentence. */
interface Draft extends Range {
  indicator: Range | null;
  state: Range;
  figure: FoundFigure | undefined;
  commitment: Commitment;
  direction: Direction;
  rule: string;
}

/** What the reading of one scope knows when it comes to an item. */
interface Context {
  framed: Framed;
  text: string;
  figures: readonly FoundFigure[];
  /** In a list of aims or after a deadline. */
  aiming: boolean;
  /** A promise made earlier in the sentence, which holds for the items of its list. */
  promise: Commitment | undefined;
  /** The indicator of the item before: 增长7.5%，达到326亿元. */
  indicator: Range | null;
  /** A target stands before it in the sentence. */
  listed: boolean;
  /** A cue whose state stands in the next clause: 确保按照时限要求，完成…. */
  pending: number | undefined;
  /** Such a cue governs every item after it, whatever their own cues. */
  governed: boolean;
  /** An item of the same clause is a target: 专班不撤、人员不散. */
  joined: boolean;
}

/** The targets of one sentence: what is to be reached or kept, from cues, lists of aims and deadlines. */
export function targetsIn(framed: Framed, figures: readonly FoundFigure[]): FoundTarget[] {
  const { sentence, mood } = framed;
  if (/^(?:title|salutation|note)$/.test(sentence.role) || /^(?:report|courtesy|assess)$/.test(mood)) return [];
  const local = figures.map((figure) => ({
    ...figure,
    start: figure.start - sentence.start,
    end: figure.end - sentence.start,
  }));
  return scopesOf(framed).flatMap((scope) => readScope(framed, scope, local));
}

function readScope(framed: Framed, scope: Scope, figures: readonly FoundFigure[]): FoundTarget[] {
  const { text } = scope;
  const found: FoundTarget[] = [];
  const context: Context = {
    framed,
    text,
    figures: [],
    aiming: framed.mood === 'aims',
    promise: undefined,
    indicator: null,
    listed: false,
    joined: false,
    pending: undefined,
    governed: false,
  };
  let actor: Range | undefined;
  let time: Range | undefined;
  let next = 0;
  for (const clause of scope.clauses) {
    const lead = withoutLead(text, clause);
    if (AIMING_TIME.test(text.slice(lead.start, lead.end))) context.aiming = true;
    actor = actorIn(text, framed.tokens, clause) ?? actor;
    const own = timesIn(clause.text).find(({ end }) => !/^(?:的|来|初期)/.test(clause.text.slice(end)));
    if (own && !/(?:比|较)$/.test(clause.text.slice(0, own.start))) time = widened(text, shift(own, clause.start));
    while (next < figures.length && (figures[next] as FoundFigure).start < clause.start) next++;
    let last = next;
    while (last < figures.length && (figures[last] as FoundFigure).end <= clause.end) last++;
    context.figures = figures.slice(next, last);
    context.joined = false;
    const made = /^(?:使|让)/.exec(clause.text);
    if (made)
      context.indicator =
        actorAfter(text, framed.tokens, { start: clause.start + made[0].length, end: clause.end }) ?? context.indicator;
    if ((REPORT_MARK.test(clause.text) && !/比上年|同比|较上年/.test(clause.text)) || FORECAST.test(clause.text))
      continue;
    if (framed.mood === 'norm') {
      // A law orders by rules; it sets an aim only where it says so.
      const draft = stated(clause, context);
      if (draft) found.push(targetOf(context, draft, actor, timeOf(text, draft) ?? time));
      continue;
    }
    for (const item of itemsOf(text, clause)) {
      const draft = readItem(item, context);
      if (!draft) continue;
      const leading = LEADING.has(draft.rule.slice(4));
      if (draft.commitment !== 'plan') context.promise = draft.commitment;
      else if (context.promise && (!leading || context.governed)) draft.commitment = context.promise;
      context.indicator = draft.indicator ?? context.indicator;
      context.listed = true;
      context.joined = true;
      if (context.pending !== undefined) draft.start = context.pending;
      context.pending = undefined;
      found.push(targetOf(context, draft, actor, timeOf(text, draft) ?? time));
    }
  }
  return found;
}

const readItem = (item: Range, context: Context): Draft | undefined =>
  stated(item, context) ??
  planned(item, context) ??
  led(item, context) ??
  linked(item, context) ??
  bareFigure(item, context) ??
  bareState(item, context) ??
  driven(item, context);

/** 国家温室气体长期减量目标为…净零排放 · 我们的目标是在2017年前…: what the text itself calls its aim. */
function stated(item: Range, { text, figures }: Context): Draft | undefined {
  const end = trimmed(text, item);
  const match = /(?<name>[^，。；]{0,30}?)目标(?:是|为|定为|订为)(?=[^：，]{4})/.exec(text.slice(item.start, end));
  if (!match || /[：:]/.test(text[end] ?? '')) return undefined;
  const state = { start: item.start + match.index + match[0].length, end };
  return {
    start: state.start - match[0].length + (match.groups?.name?.length ?? 0),
    end,
    indicator: null,
    state,
    figure: figures.find(({ start }) => start >= state.start && start < end),
    commitment: 'plan',
    direction: 'reach',
    rule: 'stated',
  };
}

/** 赤字率拟按3%安排 · 拟安排专项债券3.8万亿元 · 计划投资12.8亿元: a planned figure. */
function planned(item: Range, { text, figures }: Context): Draft | undefined {
  const end = trimmed(text, item);
  const match = /拟按照?|拟安排|拟新增|计划投资|计划安排|预算安排/.exec(text.slice(item.start, end));
  if (!match) return undefined;
  const start = item.start + match.index;
  const after = start + match[0].length;
  const figure = figures.find((candidate) => candidate.start >= after && candidate.end <= end);
  if (!figure) return undefined;
  const named = indicatorOf(text, { start: item.start, end: start });
  const between = { start: after, end: figure.start };
  const indicator = named ?? (between.end > between.start ? between : null);
  return {
    start: named?.start ?? start,
    end,
    indicator,
    state: figure,
    figure,
    commitment: 'plan',
    direction: 'reach',
    rule: 'planned',
  };
}

/** 确保应查对象一个不漏 · 实现计生信息应用全覆盖 · 完成年度目标任务 · 力争入选… */
function led(item: Range, context: Context): Draft | undefined {
  const { text, framed, figures } = context;
  const words = text.slice(item.start, item.end);
  for (const match of words.matchAll(ANY_LEADING)) {
    const cueWord = match[0];
    const cue = LEADING.get(cueWord) as (typeof LEADING_CUES)[number];
    let start = item.start + match.index;
    const after = start + cueWord.length;
    const token = tokenAt(framed.tokens, after - 1);
    if (!token || (token.end !== after && token.tag !== 'x')) continue;
    const lead = text.slice(item.start, start);
    const rest = { start: after, end: trimmed(text, item) };
    const state = text.slice(rest.start, rest.end);
    if (
      (state.length < 3 && !STATE_PREDICATE.test(state)) ||
      /^(?:的|了|过|情况|着|工作$)/.test(state) ||
      VAGUE_STATE.test(state)
    )
      continue;
    if (ARGUMENT_BEFORE.test(lead) || (/的[\u4e00-\u9fff]{0,6}$/.test(lead) && !/目的$/.test(lead))) continue;
    if (ARGUED.test(state) || (!context.aiming && NOTHING_BUT_NEW.test(state))) continue;
    // 争取中央投资: what is sought is a thing, no state.
    const sought = tokenAt(framed.tokens, after);
    if (
      /^(?:争取|力求)$/.test(cueWord) &&
      sought &&
      /^(?:n|j|s|b|r)/.test(sought.tag) &&
      !STATE_PREDICATE.test(state) &&
      figures.length === 0
    )
      continue;
    if (
      cueWord === '完成' &&
      (!COMPLETED.test(state) ||
        (/[\u4e00-\u9fff]{3,}(?<!要|必须|前|底|年|月|期|争|保|面|先|本)$/.test(lead) && !namesActor(lead)))
    )
      continue;
    // 做到心中有党: a moral demand; 做到专班不撤 a state.
    if (cueWord === '做到' && !STATE_IN_LIST.test(state) && !STATE_PREDICATE.test(state)) continue;
    const strive = /(?:努力|力争|争取|力求)$/.exec(lead);
    if (strive) start -= strive[0].length;
    const commitment = strive ? 'strive' : cue.commitment;
    // 确保按照时限要求，完成…: the state follows in the next clause.
    if (
      /^(?:按照?|根据|通过|以|到|在)/.test(state) &&
      !STATE_PREDICATE.test(state) &&
      commitment !== 'plan' &&
      context.figures.length === 0
    ) {
      context.promise = commitment;
      context.governed = true;
      context.pending = start;
      return undefined;
    }
    const inner = linked(rest, { ...context, aiming: true });
    if (inner?.figure || (inner && inner.indicator !== context.indicator))
      return {
        ...inner,
        start,
        commitment: commitment === 'plan' ? inner.commitment : commitment,
        rule: `cue:${cueWord}`,
      };
    // 投资4800万元的…工程: the figure describes the indicator.
    const figure = figures.find(
      (candidate) =>
        candidate.start >= rest.start &&
        candidate.end <= rest.end &&
        !/^的/.test(text.slice(candidate.end)) &&
        !/投资$/.test(text.slice(rest.start, candidate.start)),
    );
    const parts = partsOf(framed, text, rest, cueWord, start);
    return {
      start,
      end: rest.end,
      indicator: parts.indicator ?? context.indicator,
      state: parts.state,
      figure,
      commitment,
      direction: directionOf(text.slice(parts.state.start, parts.state.end)),
      rule: `cue:${cueWord}`,
    };
  }
  return undefined;
}

/** 人口出生率控制在13.8‰以内 · 国内生产总值增长6.5%左右 · 达到326.4亿元 · 主要约束性指标达到上级要求 */
function linked(item: Range, context: Context): Draft | undefined {
  const { text, figures } = context;
  const aimed = context.aiming || context.promise !== undefined;
  const end = trimmed(text, item);
  for (const match of text.slice(item.start, end).matchAll(ANY_LINKING)) {
    const cueWord = match[0];
    const cue = LINKING.get(cueWord) as (typeof LINKING_CUES)[number];
    const cueStart = item.start + match.index;
    const after = cueStart + cueWord.length;
    const state = text.slice(after, end);
    if (state === '' || /^(?:的|了|过)/.test(state)) continue;
    const figure = figures.find(
      ({ start, end: until }) => start >= cueStart && start <= after + (cueWord === '比' ? 14 : 8) && until <= end,
    );
    if (cue.needsAim && !aimed && !context.listed) continue;
    if (cue.close && figure?.start !== after) continue;
    // 从54万亿元增加到82.7万亿元 reports unless an aim or a promise governs it.
    if (
      !aimed &&
      /[从由][^，]*$/.test(text.slice(item.start, cueStart)) &&
      !PROMISED.test(text.slice(item.start, cueStart))
    )
      continue;
    if (
      figure
        ? cueWord !== '覆盖' && /^(?:的|后|时)/.test(text.slice(figure.end, figure.end + 1))
        : !(
            (cue.plain || (cueWord === '完成' && /(?:目标|任务|要求)$/.test(state))) &&
            aimed &&
            !/^一定/.test(state) &&
            !VAGUE_STATE.test(state)
          )
    )
      continue;
    if (cueWord === '比' && !/^(?:上年|\d|20|去年|全)/.test(state)) continue;
    const named = indicatorOf(text, { start: item.start, end: cueStart });
    if (!named && !context.indicator && !context.aiming) continue;
    const lead = text.slice(item.start, cueStart);
    return {
      start: named?.start ?? cueStart,
      end,
      indicator: named ?? context.indicator,
      state: { start: cue.inState ? cueStart : after, end },
      figure,
      commitment: PROMISED.test(lead) ? 'strive' : ENSURED.test(lead) ? 'ensure' : 'plan',
      direction: cue.direction,
      rule: `cue:${cueWord}`,
    };
  }
  return undefined;
}

/** The noun phrase before a linking cue, without times, promises and adverbs. */
function indicatorOf(text: string, range: Range): Range | null {
  const { range: rest } = withoutTime(text, withoutLead(text, range));
  const promise =
    /^(?:力争|确保|争取|努力|保证|使|推动|促进|要|力求)+/.exec(text.slice(rest.start, rest.end))?.[0].length ?? 0;
  const { range: own } = withoutTime(text, { start: rest.start + promise, end: rest.end });
  const tail = BEFORE_LINK.exec(text.slice(own.start, own.end))?.[0].length ?? 0;
  const named = { start: own.start, end: own.end - tail };
  return named.end - named.start >= 2 ? named : null;
}

/** 新建改建高速公路通车里程约3万公里 · 居民消费价格涨幅3%左右: an indicator and its figure, no verb, in a list. */
function bareFigure(item: Range, context: Context): Draft | undefined {
  const { text, figures } = context;
  if (!context.aiming && !context.listed) return undefined;
  const end = trimmed(text, item);
  const figure = figures.find((candidate) => candidate.end === end);
  if (!figure) return undefined;
  const indicator = indicatorOf(text, { start: item.start, end: figure.start });
  // 分别增长7%和[8%左右]
  if (context.joined && figure.start === item.start)
    return {
      ...figure,
      indicator: context.indicator,
      state: figure,
      figure,
      commitment: 'plan',
      direction: 'rise',
      rule: 'paired-figure',
    };
  if (!indicator) return undefined;
  const words = text.slice(indicator.start, indicator.end);
  if (
    /(?:投资|建设|新建|开展|安排|实施|培育|选择|改造|引进|拨付|发放|举办|筹集)$/.test(words) ||
    ACTS_FIRST.test(words)
  )
    return undefined;
  if (
    !context.aiming &&
    !/(?:率|量|额|值|数|里程|面积|比重|收入|总额|强度|规模|涨幅|增幅|增速|产量|覆盖率|人口)$/.test(words)
  )
    return undefined;
  return {
    start: indicator.start,
    end,
    indicator,
    state: figure,
    figure,
    commitment: 'plan',
    direction: 'reach',
    rule: 'bare-figure',
  };
}

/** 危险废物全面安全管控 · 农业现代化水平明显提高 · 迈进创新型国家行列: a state without a number, in a list of aims. */
function bareState(item: Range, context: Context): Draft | undefined {
  const { text, figures, framed } = context;
  const aimed = context.aiming || context.promise !== undefined;
  if (!aimed && !context.joined) return undefined;
  const { range } = withoutTime(text, withoutLead(text, item));
  const own = { start: range.start, end: trimmed(text, range) };
  const words = text.slice(own.start, own.end);
  if (VAGUE_STATE.test(words)) return undefined;
  if (ENTERING.test(words) && aimed)
    return {
      ...own,
      indicator: null,
      state: own,
      figure: undefined,
      commitment: 'plan',
      direction: 'reach',
      rule: 'entering',
    };
  if (context.joined && STATE_IN_LIST.test(words))
    return {
      ...own,
      indicator: joinedIndicator(words, own) ?? context.indicator,
      state: own,
      figure: undefined,
      commitment: 'plan',
      direction: directionOf(words),
      rule: 'joined-state',
    };
  if (!context.aiming) return undefined;
  const result = (framed.moodReason === AIMS_LIST ? RESULT : LASTING_RESULT).exec(words)?.groups?.object;
  if (result !== undefined)
    return {
      ...own,
      indicator: { start: own.end - result.length, end: own.end },
      state: own,
      figure: figures.find(({ start, end }) => start >= own.start && end <= own.end),
      commitment: 'plan',
      direction: /^守住/.test(words) ? 'keep' : 'reach',
      rule: 'result',
    };
  if (ACTS_FIRST.test(words)) return undefined;
  const predicate = STATE_PREDICATE.exec(words);
  if (!predicate || predicate.index < 2) return undefined;
  const name = words.slice(0, predicate.index);
  if (/(?:的|和|与|、|了|是|要)$/.test(name)) return undefined;
  const indicator = { start: own.start, end: own.start + predicate.index };
  return {
    ...own,
    indicator,
    state: { start: indicator.end, end: own.end },
    figure: figures.find(({ start, end }) => start >= indicator.start && end <= own.end),
    commitment: 'plan',
    direction: directionOf(predicate[0]),
    rule: 'bare-state',
  };
}

/** 推动项目建成投产 · 引导约1亿人就近城镇化: verbs of driving, with an end reached or with how many. */
function driven(item: Range, context: Context): Draft | undefined {
  const { text, figures } = context;
  const start = withoutLead(text, item).start;
  const end = trimmed(text, item);
  const words = text.slice(start, end);
  const verb = DRIVING_VERBS.exec(words)?.[0];
  const reached = END_STATE.exec(words);
  if (verb && reached && reached.index > verb.length + 1) {
    const indicator = { start: start + verb.length, end: start + reached.index };
    return {
      start: indicator.start,
      end,
      indicator,
      state: { start: indicator.end, end },
      figure: undefined,
      commitment: 'plan',
      direction: 'reach',
      rule: 'driven',
    };
  }
  const moving = MOVING_PEOPLE.exec(words)?.[0];
  const people =
    moving && figures.find((figure) => figure.start === start + moving.length && /^[人户]$/.test(figure.unit ?? ''));
  if (!moving || !people || !context.listed) return undefined;
  return {
    start,
    end,
    indicator: { start: people.end, end },
    state: { start: people.start, end },
    figure: people,
    commitment: 'plan',
    direction: 'reach',
    rule: 'moving-people',
  };
}

/** 新突破, 新台阶: too vague outside a list of aims. */
const NOTHING_BUT_NEW = /新(?:的)?(?:突破|台阶|成效|进展|提高|气象|变化|水平|跨越)$/;

/** 一个不漏, 人员不散, 均等化服务: states that stand side by side. */
const STATE_IN_LIST =
  /[\u4e00-\u9fff]{2,6}到位$|不(?:散|撤|减|变|降|断|乱|松|退|漏|少|留|出|脱|缺|误)[\u4e00-\u9fff]{0,2}$|[\u4e00-\u9fff]{2}化[\u4e00-\u9fff]{2}$|零[\u4e00-\u9fff]{2}$|全覆盖$/;
const joinedIndicator = (words: string, own: Range): Range | null => {
  const negative = /^(?<name>[\u4e00-\u9fff]{2,8}?)不/.exec(words)?.groups?.name;
  return negative === undefined ? null : { start: own.start, end: own.start + negative.length };
};

/** The items of a clause: cut at 、 and 和 where what stands on both sides says a state of its own. */
function itemsOf(text: string, clause: Clause): Range[] {
  const items: Range[] = [];
  let start = clause.start;
  let left = clause.start;
  for (const { index, 0: mark } of clause.text.matchAll(/、|和(?!谐|平|睦)|以及/g)) {
    const at = clause.start + index;
    const before = text.slice(left, at).replace(/＿+$/, '');
    const after = clause.text.slice(index + mark.length, index + mark.length + 60).split('、')[0] as string;
    const and = /^.*?和(?!谐|平|睦)/.exec(after)?.[0];
    const states =
      statesEnd(before) && (statesEnd(after) || (and !== undefined && statesEnd(and.slice(0, -1).replace(/＿+$/, ''))));
    // 分别增长7%和8%左右
    const paired = mark !== '、' && /分别/.test(before) && /[%‰元个人]$|左右$|以上$/.test(before) && /^\d/.test(after);
    if (paired) {
      items.push({ start, end: at });
      start = at + mark.length;
      left = start;
      continue;
    }
    // 一个不漏、一个不少 is one state in two halves.
    const doubled = /[一]个不[\u4e00-\u9fff]$/.test(before) && /^一个不/.test(after);
    if (
      !states ||
      doubled ||
      (mark !== '、' && !/(?:稳定|平衡|到位|提高|监测|管理|达标|落实|完成|下降|服务)$/.test(before))
    )
      continue;
    items.push({ start, end: at });
    start = at + mark.length;
    left = start;
  }
  items.push({ start, end: clause.end });
  return items;
}

/** Whether a phrase says a state of its own. */
function statesEnd(phrase: string): boolean {
  const words = phrase.replace(/[＿\s]+$/, '');
  if (STATE_IN_LIST.test(words)) return true;
  if (
    /(?:达到|控制在|保持在|稳定在|增长|下降|提高到|降到|覆盖|达|回归到|恢复到)[^、]{0,16}(?:[\d%‰万亿]|水平)/.test(
      words,
    )
  )
    return true;
  return words.length >= 6 && (STATE_PREDICATE.exec(words)?.index ?? 0) >= 2;
}

/** Splits what follows a leading cue into indicator and state. */
function partsOf(
  framed: Framed,
  text: string,
  rest: Range,
  cueWord: string,
  cueStart: number,
): { indicator: Range | null; state: Range } {
  const { range: own } = withoutTime(text, rest);
  const words = text.slice(own.start, own.end);
  const cut = (index: number, until = own.end): { indicator: Range; state: Range } => ({
    indicator: { start: own.start, end: own.start + index - (words[index - 1] === '的' ? 1 : 0) },
    state: { start: own.start + index, end: until },
  });
  if (cueWord === '完成' || cueWord === '努力完成')
    return { indicator: own, state: { start: cueStart, end: rest.start } };
  // 今年目标任务的完成, 全面建成小康社会目标
  const nominal = /的(?=(?:完成|实现|落实|达成)$)/.exec(words);
  if (nominal)
    return {
      indicator: { start: own.start, end: own.start + nominal.index },
      state: { start: own.start + nominal.index + 1, end: own.end },
    };
  const aim = /^(?<state>全面建成|基本建成|建成)(?<name>[^，]+?)(?:的)?(?:奋斗)?目标$/.exec(words)?.groups;
  if (aim?.state && aim.name)
    return {
      indicator: { start: own.start + aim.state.length, end: own.start + aim.state.length + aim.name.length },
      state: { start: own.start, end: own.start + aim.state.length },
    };
  // 1亿左右农业转移人口在城镇落户
  const settled =
    /(?<name>[\u4e00-\u9fff、]{2,24})(?<state>在[\u4e00-\u9fff]{2,8}(?:落户|就业|定居|安家|就近城镇化))$/.exec(words);
  if (settled?.groups) return cut(settled.index + (settled.groups.name as string).length);
  const negative =
    /(?:一个|一[\u4e00-\u9fff])?(?:都|也)?不[\u4e00-\u9fff]{1,3}(?:、(?:一个)?(?:都|也)?[\u4e00-\u9fff]{0,2}不[\u4e00-\u9fff])?$/.exec(
      words,
    );
  if (negative && negative.index > 0) return cut(negative.index);
  const reached = /(?:尽快|逐步|全面|稳步)*(?:回归到|恢复到|达到|保持|控制在)/.exec(words);
  if (reached && reached.index > 0)
    return {
      indicator: { start: own.start, end: own.start + reached.index },
      state: { start: own.start + reached.index + reached[0].length, end: own.end },
    };
  const process =
    /(?:的)?(?<state>定向[\u4e00-\u9fff]{0,6}服务|[\u4e00-\u9fff]{2}化|全覆盖|无缝对接|翻番|零[\u4e00-\u9fff]{2})$/.exec(
      words,
    );
  if (process?.groups?.state && process.index >= 2)
    return {
      indicator: { start: own.start, end: own.start + process.index },
      state: { start: own.end - process.groups.state.length, end: own.end },
    };
  const predicate = STATE_PREDICATE.exec(words);
  if (predicate && predicate.index >= 2)
    return cut(predicate.index - (/(?:能够|能|得以)$/.exec(words.slice(0, predicate.index))?.[0].length ?? 0));
  // 确保考核数据客观真实: a run of nouns, then what is said of them.
  const subject = nounRun(framed.tokens, own);
  return subject ? cut(subject.end - own.start) : { indicator: null, state: own };
}

/** The nouns at the start of `range`, if something other than a noun follows. */
function nounRun(tokens: readonly Token[], range: Range): Range | undefined {
  const words = tokensIn(tokens, range);
  const stop = words.findIndex(
    ({ tag, word }) => !/^(?:n|j|b|vn|l|s|r|m|q|ng|nt|ns|nz)/.test(tag) && !/^[、和与及的]$/.test(word),
  );
  const last = words[stop - 1];
  return last && stop > 0 && /^(?:n|j|l|s|vn)/.test(last.tag) ? { start: range.start, end: last.end } : undefined;
}

function directionOf(state: string): Direction {
  if (/零增长/.test(state)) return 'reach';
  if (/不(?:散|撤|减|变|降|断|乱|松|退)|稳定|平稳|保持/.test(state)) return 'keep';
  if (/提高|提升|增强|增长|增加|扩大|翻/.test(state)) return 'rise';
  return /下降|降低|减少|缩小/.test(state) ? 'fall' : 'reach';
}

function targetOf(
  { framed, text }: Context,
  draft: Draft,
  actor: Range | undefined,
  time: Range | undefined,
): FoundTarget {
  const place = (range: Range): Range => ({
    start: range.start + framed.sentence.start,
    end: range.end + framed.sentence.start,
  });
  const { indicator, state, figure, direction, commitment, rule } = draft;
  return {
    ...place(draft),
    indicator: indicator && indicator.end > indicator.start ? place(indicator) : null,
    state: place(state),
    figure: figure ? place(figure) : null,
    direction,
    commitment,
    nature: /约束性/.test(text.slice(draft.start, draft.end)) ? 'binding' : framed.nature,
    period: time ? place(time) : framed.period,
    actor: actor && actor.start < draft.start ? place(actor) : null,
    rule,
  };
}

/** A time inside the target: 确保[2018年]投入使用. */
function timeOf(text: string, draft: Draft): Range | undefined {
  const own = timesIn(text.slice(draft.start, draft.end)).find(
    ({ start }) => !/(?:比|较)$/.test(text.slice(draft.start, draft.start + start)),
  );
  return own && widened(text, shift(own, draft.start));
}

/** 2020年 with 到 before it and 前 after it. */
function widened(text: string, range: Range): Range {
  const before = /(?:到|至)$/.exec(text.slice(Math.max(0, range.start - 1), range.start))?.[0].length ?? 0;
  const after = /^(?:以前|之前|前)/.exec(text.slice(range.end, range.end + 2))?.[0].length ?? 0;
  return { start: range.start - before, end: range.end + after };
}

function trimmed(text: string, { start, end }: Range): number {
  while (end > start && /[\s＿，。；：、！？]/.test(text[end - 1] as string)) end--;
  return end;
}
