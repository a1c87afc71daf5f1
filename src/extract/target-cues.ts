import { namesActor } from '../lexicon/actors.js';
import {
  ARGUED,
  ARGUMENT_BEFORE,
  COMPLETED,
  KEPT_LINE,
  LEADING_CUES,
  LINKING_CUES,
  STATE_PREDICATE,
  VAGUE_STATE,
} from '../lexicon/targets.js';
import { anyOf } from '../text/any-of.js';
import { trimmedEnd } from '../text/span.js';
import { tokenAt } from '../text/tokens.js';
import type { FoundFigure, Framed, Range } from '../types.js';
import { leadsWithAction } from './aims.js';
import { withoutTime } from './phrases.js';
import { type Context, type Draft, plans } from './target-context.js';
import { STATE_IN_LIST } from './target-items.js';
import { directionOf, indicatorOf, partsOf } from './target-parts.js';

const byWord = <Row extends { words: readonly string[] }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));

export const LEADING = byWord(LEADING_CUES);

const LINKING = byWord(LINKING_CUES);

const patternFor = (rows: ReadonlyMap<string, unknown>): RegExp => new RegExp(anyOf(rows.keys()), 'g');

const ANY_LEADING = patternFor(LEADING);

const ANY_LINKING = patternFor(LINKING);

/** Every word in `range` that could be the cue of a target. */
export const targetCuesIn = (text: string, range: Range): Range[] =>
  [ANY_LEADING, ANY_LINKING]
    .flatMap((pattern) => [...text.slice(range.start, range.end).matchAll(pattern)])
    .filter(({ 0: word }) => word.length > 1)
    .map(({ index, 0: word }) => ({ start: range.start + index, end: range.start + index + word.length }))
    .sort((a, b) => a.start - b.start);

const PROMISED = /力争|争取|努力|力求|力拼|希望/;

const ENSURED = /确保|保证|必须|务必/;

/** 新突破, 新台阶: too vague outside a list of aims. */
const NOTHING_BUT_NEW = /新(?:的)?(?:突破|台阶|成效|进展|提高|气象|变化|水平|跨越)$/;

const FROM = /(?:从(?!业|事)|由(?!于))[^，]*$/;

/** 由今年的310亿元提高到400亿元, 使面积由…扩大到…: from what is so now, or in a passage that plans. */
const isToCome = (framed: Framed, before: string): boolean =>
  !/研究|考虑|探讨|结果/.test(before) &&
  (/(?:从|由)(?:今年|现在|现有|目前|当前|现时)|^使|(?:将|要|须)[^，]*$/.test(before) ||
    (plans(framed) && framed.imperatives && !/现在的|结果|以来|曾/.test(framed.sentence.normal)));

/** 国家温室气体长期减量目标为…净零排放 · 我们的目标是在2017年前…: what the text itself calls its aim. */
export function stated(item: Range, { text, figures }: Context): Draft | undefined {
  const end = trimmedEnd(text, item);
  const match = /(?<name>[^，。；]{0,30}?)目标(?:是|为|定为|订为|(?=\d{2,4}年|到))(?=[^：，]{4}|减半|翻番|清零)/.exec(
    text.slice(item.start, end),
  );
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
export function planned(item: Range, { text, figures }: Context): Draft | undefined {
  const end = trimmedEnd(text, item);
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
export function led(item: Range, context: Context): Draft | undefined {
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
    const rest = { start: after, end: trimmedEnd(text, item) };
    const state = text.slice(rest.start, rest.end);
    if (
      (state.length < 3 && !STATE_PREDICATE.test(state)) ||
      /^(?:的|了|过|情况|着|工作$|时限|时间|率|进度|质量)/.test(state) ||
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
        (/[\u4e00-\u9fff]{3,}(?<!要|必须|前|底|年|月|期|争|保|面|先|本)$/.test(lead) &&
          !namesActor(lead, framed.lexicon)))
    )
      continue;
    if (/^(?:守住|守牢|坚守)$/.test(cueWord) && !(KEPT_LINE.test(state) && figures.length > 0)) continue;
    // 做到心中有党: a moral demand; 做到专班不撤 a state.
    if (cueWord === '做到' && !STATE_IN_LIST.test(state) && !STATE_PREDICATE.test(state)) continue;
    const strive = /(?:努力|力争|争取|力求)$/.exec(lead);
    if (strive) start -= strive[0].length;
    const commitment = strive ? 'strive' : cue.commitment;
    // 确保按照时限要求，完成… · 力争到年底，完成…: the state follows in the next clause.
    const timeOnly = withoutTime(text, rest).range.start >= rest.end;
    if (
      (/^(?:按照?|根据|通过|以|到|在)/.test(state) || timeOnly) &&
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
    // 自来水普及率力争达到95%: what is to be so stands before both.
    const direct = inner && (inner.indicator === null || inner.indicator === context.indicator);
    const whole = direct && match.index > 0 && linked(item, { ...context, aiming: true });
    if (
      whole &&
      whole.start < start &&
      whole.indicator &&
      !/^[向对同与和在]/.test(text.slice(whole.start)) &&
      !namesActor(text.slice(whole.start, whole.indicator.end).replace(/[要须]$/, ''), framed.lexicon)
    )
      return { ...whole, commitment: commitment === 'plan' ? whole.commitment : commitment, rule: `cue:${cueWord}` };
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
        (candidate.end === rest.end || !/投资$/.test(text.slice(rest.start, candidate.start))),
    );
    const parts = partsOf(framed, text, rest, cueWord, start);
    // 事故起数和死亡人数实现“双下降”: what is to be so stands before the cue.
    const subject = cueWord === '实现' && QUOTED_STATE.test(state) ? subjectOf(item, start, context) : null;
    return {
      start: subject?.start ?? start,
      end: rest.end,
      indicator: subject ?? withoutFigure(parts.indicator, figure) ?? context.indicator,
      state: parts.state,
      figure,
      commitment,
      direction: cue.direction === 'keep' ? 'keep' : directionOf(text.slice(parts.state.start, parts.state.end)),
      rule: `cue:${cueWord}`,
    };
  }
  return undefined;
}

/** “双下降”, 全覆盖: a state that says nothing of what is in it. */
const QUOTED_STATE = /^(?:“[^”]+”|[\u4e00-\u9fff]{0,2}(?:全覆盖|清零|双下降|零增长|负增长))$/;

/** The noun phrase before a cue that is no actor. */
function subjectOf(item: Range, cue: number, { text, framed }: Context): Range | null {
  const named = indicatorOf(text, { start: item.start, end: cue });
  if (!named || namesActor(text.slice(named.start, named.end), framed.lexicon)) return null;
  return leadsWithAction(framed.tokens, named) ? null : named;
}

/** [1亿左右]农业转移人口: how many is no part of the name. */
const withoutFigure = (indicator: Range | null, figure: FoundFigure | undefined): Range | null =>
  indicator && figure && figure.start === indicator.start && figure.end < indicator.end
    ? { start: figure.end, end: indicator.end }
    : indicator;

/** 人口出生率控制在13.8‰以内 · 国内生产总值增长6.5%左右 · 达到326.4亿元 · 主要约束性指标达到上级要求 */
export function linked(item: Range, context: Context): Draft | undefined {
  const { text, figures, framed } = context;
  const aimed = context.aiming || context.promise !== undefined;
  const end = trimmedEnd(text, item);
  const cues = [...text.slice(item.start, end).matchAll(ANY_LINKING)];
  for (const [order, match] of cues.entries()) {
    const cueWord = match[0];
    const cue = LINKING.get(cueWord) as (typeof LINKING_CUES)[number];
    const cueStart = item.start + match.index;
    const after = cueStart + cueWord.length;
    const state = text.slice(after, end);
    if (state === '' || /^(?:的|了|过)/.test(state)) continue;
    // 城镇新增就业 is one name.
    if (cueWord === '新增' && match.index > 0 && state.startsWith('就业')) continue;
    const figure = figures.find(
      ({ start, end: until }) =>
        start >= cueStart && start <= after + (/^(?:比|高于|低于)$/.test(cueWord) ? 18 : 8) && until <= end,
    );
    // 经济年均增长保持在6.5%以上: the cue next to the figure links, what stands before it is named.
    const next = cues[order + 1];
    if (figure && next && item.start + next.index < figure.start && item.start + next.index >= after) continue;
    // 一般性支出压减5%以上: under a heading that gives tasks, what is to rise or fall by how much.
    const tasked =
      figure !== undefined &&
      (framed.tasked ||
        (plans(framed) &&
          framed.imperatives &&
          /^(?:percent|points)$/.test(figure.kind) &&
          !/(?:只要|如果|若|能够?|可以?|就)$/.test(text.slice(item.start, cueStart)))) &&
      figure.kind !== 'count' &&
      figure.start <= after + 2 &&
      /^(?:rise|fall|keep)$/.test(cue.direction);
    const demanded =
      cueWord.startsWith('不得') ||
      (cue.inState && /(?<![只需主重])(?:要|应|应当|须|必须)$/.test(text.slice(item.start, cueStart)));
    if (cue.needsAim && !aimed && !context.listed && !tasked && !demanded) continue;
    if (cue.close && figure?.start !== after) continue;
    // 从54万亿元增加到82.7万亿元 reports unless something says that it is still to come.
    const before = text.slice(item.start, cueStart);
    if (!aimed && !framed.tasked && FROM.test(before) && !PROMISED.test(before) && !isToCome(framed, before)) continue;
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
    // 企业要增加投入10%: who is named acts.
    if (demanded && !aimed && (!named || namesActor(text.slice(named.start, named.end), framed.lexicon))) continue;
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
