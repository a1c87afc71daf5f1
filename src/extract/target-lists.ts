import {
  ACTS_FIRST,
  DRIVING_VERBS,
  END_REACHED,
  END_STATE,
  ENTERING,
  IN_A_ROLE,
  KEPT_STATE,
  LASTING_RESULT,
  MOVING_PEOPLE,
  PROGRESS,
  RESULT,
  STATE_PREDICATE,
  TURNED_INTO,
  VAGUE_STATE,
} from '../lexicon/targets.js';
import { trimmedEnd } from '../text/span.js';
import type { Range } from '../types.js';
import { withoutLead, withoutTime } from './phrases.js';
import { type Context, type Draft, plans } from './target-context.js';
import { SHORT_STATE, STATE_IN_LIST } from './target-items.js';
import { directionOf, indicatorOf } from './target-parts.js';

/** 新建改建高速公路通车里程约3万公里 · 居民消费价格涨幅3%左右: an indicator and its figure, no verb, in a list. */
export function bareFigure(item: Range, context: Context): Draft | undefined {
  const { text, figures } = context;
  if (!context.aiming && !context.listed) return undefined;
  const end = trimmedEnd(text, item);
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
  // 完成铁路投资8000亿元、公路投资1.6万亿元: the cue of the first holds for the second.
  if (!context.joined && /(?:投资|建设|新建|开展|安排|实施|培育|选择|改造|引进|拨付|发放|举办|筹集)$/.test(words))
    return undefined;
  if (ACTS_FIRST.test(words)) return undefined;
  if (
    !context.aiming &&
    !context.joined &&
    !/(?:率|量|额|值|数|里程|面积|比重|收入|总额|强度|规模|涨幅|增幅|增速|产量|覆盖率|人口|新增就业)$/.test(words)
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
export function bareState(item: Range, context: Context): Draft | undefined {
  const { text, figures, framed } = context;
  const aimed = context.aiming || context.promise !== undefined;
  const { range, time } = withoutTime(text, withoutLead(text, item));
  const own = { start: range.start, end: trimmedEnd(text, range) };
  const words = text.slice(own.start, own.end);
  const end = endReached(words);
  // 年内欠款全部清零, 脱贫户要动态清零: a deadline or a demand makes an end reached an aim.
  const due = time !== null && /[前底内]$|明年|后年/.test(text.slice(time.start, time.end));
  if (end && (due || end.demanded || context.promise || (framed.tasked && end.named)))
    return {
      ...own,
      indicator: end.named ? { start: own.start, end: own.start + end.named } : context.indicator,
      state: { start: own.end - end.state, end: own.end },
      figure: undefined,
      commitment: 'plan',
      direction: directionOf(words),
      rule: 'end-state',
    };
  // 就业局势保持总体稳定，但…: how things stand.
  const stands = /^，(?:但|不过|然而)/.test(text.slice(item.end, item.end + 3));
  const kept = plans(framed) && framed.imperatives && !stands ? KEPT_STATE.exec(words)?.groups : undefined;
  if (kept?.name && kept.state && !ACTS_FIRST.test(kept.name))
    return {
      ...own,
      indicator: { start: own.start, end: own.start + kept.name.length },
      state: { start: own.end - kept.state.length, end: own.end },
      figure: undefined,
      commitment: 'plan',
      direction: 'keep',
      rule: 'kept-state',
    };
  if (!aimed && !context.joined) return undefined;
  // In a list of aims even a vague state is one.
  if (VAGUE_STATE.test(words) && !framed.listed) return undefined;
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
  if (context.joined && (STATE_IN_LIST.test(words) || SHORT_STATE.test(words))) {
    const named = joinedIndicator(words, own);
    return {
      ...own,
      indicator: named ?? context.indicator,
      state: { start: named?.end ?? own.start, end: own.end },
      figure: undefined,
      commitment: 'plan',
      direction: directionOf(words),
      rule: 'joined-state',
    };
  }
  if (!context.aiming) return undefined;
  const result = (framed.listed ? RESULT : LASTING_RESULT).exec(words)?.groups?.object;
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
  // 在全球治理中发挥更大作用: of the subject before it.
  if (framed.listed && IN_A_ROLE.test(words))
    return {
      ...own,
      indicator: context.indicator,
      state: own,
      figure: undefined,
      commitment: 'plan',
      direction: 'reach',
      rule: 'bare-state',
    };
  // 构建新发展格局取得重大进展: what an act comes to is a state.
  if (ACTS_FIRST.test(words) && !PROGRESS.test(words)) return undefined;
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

/** How long the name and the state are in a clause that says an end reached, and whether it is demanded (要, 应). */
function endReached(words: string): { named: number; state: number; demanded: boolean } | undefined {
  const { name = '', must, state } = END_REACHED.exec(words)?.groups ?? {};
  if (state === undefined || name.length === 1 || ACTS_FIRST.test(name)) return undefined;
  return { named: name.length, state: state.length, demanded: must !== undefined && name !== '' };
}

/** 把永久基本农田全部建成高标准农田: what is to become what. */
export function turned(item: Range, { text, figures }: Context): Draft | undefined {
  const end = trimmedEnd(text, item);
  const match = TURNED_INTO.exec(text.slice(item.start, end));
  if (!match?.groups) return undefined;
  const start = item.start + match.index + 1;
  const state = { start: end - (match.groups.state as string).length, end };
  return {
    start,
    end,
    indicator: { start, end: state.start },
    state,
    figure: figures.find((figure) => figure.start >= state.start && figure.end <= end),
    commitment: 'plan',
    direction: 'reach',
    rule: 'turned',
  };
}

/** 推动项目建成投产 · 引导约1亿人就近城镇化: verbs of driving, with an end reached or with how many. */
export function driven(item: Range, context: Context): Draft | undefined {
  const { text, figures } = context;
  const { start } = withoutTime(text, withoutLead(text, item)).range;
  const end = trimmedEnd(text, item);
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

const joinedIndicator = (words: string, own: Range): Range | null => {
  const negative = /^(?<name>[\u4e00-\u9fff]{2,8}?)(?:不|[可有能][\u4e00-\u9fff]{2}$)/.exec(words)?.groups?.name;
  return negative === undefined ? null : { start: own.start, end: own.start + negative.length };
};
