import { FORECAST } from '../lexicon/targets.js';
import { REPORT_MARK } from '../lexicon/verbs.js';
import { overlapping, shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { FoundFigure, FoundTarget, Framed, Range } from '../types.js';
import type { Pass } from './cues.js';
import { actorAfter, actorIn, withoutLead } from './phrases.js';
import { type Scope, scopesOf } from './scope.js';
import type { Context, Draft } from './target-context.js';
import { LEADING, led, linked, planned, stated, targetCuesIn } from './target-cues.js';
import { itemsOf } from './target-items.js';
import { bareFigure, bareState, driven, turned } from './target-lists.js';

/** 到2020年, 届时, “十三五”时期: what follows is to be so by then. */
const AIMING_TIME =
  /^(?:力争)?(?:到(?=[\d一二本明“])|届时|“?十[一二三四五]五”?(?:时期|期间)|未来[一二三四五十\d]|今后[一二三四五十\d]|\d{4}年[底末]?前)/;

/** 要求消费部分增长5.7% · 计划规定，…: figures that a plan demands are aims. */
const DEMANDED =
  /^(?:计划|规划|国家|纲要)?(?:要求|规定|安排|预定)$|^(?:[^，]{0,10})?(?:要求|预定|安排为|计划安排)[^，]{2,30}(?:增长|提高|达到|下降|增加|转为)/;

/** The ways to read an item, surest first: what the text calls an aim, a cue, then what a list of aims makes a target. */
const READINGS = [stated, planned, led, linked, bareFigure, bareState, driven, turned] as const;

/** 各级政府应当保证实施方案的落实: in a law only what is to be ensured, and is a state, is an aim. */
function ensured(clause: Range, context: Context): Draft | undefined {
  const draft = led(clause, context);
  // 以确保国家永续发展: what the law is for.
  const purpose = draft && /[以并]$/.test(context.text.slice(Math.max(0, draft.start - 1), draft.start));
  return draft?.commitment === 'ensure' && draft.indicator !== null && !purpose ? draft : undefined;
}

function readItem(item: Range, context: Context): Draft | undefined {
  for (const reading of READINGS) {
    const draft = reading(item, context);
    if (draft) return draft;
  }
  return undefined;
}

/**
 * The targets of one sentence: what is to be reached or kept, from cues, lists of aims and deadlines.
 *
 * @param pass hears of cues that set no target, and why
 */
export function targetsIn(framed: Framed, figures: readonly FoundFigure[], pass?: Pass): FoundTarget[] {
  const { sentence, mood } = framed;
  if (/^(?:title|salutation|note)$/.test(sentence.role)) return [];
  if (/^(?:report|courtesy|assess)$/.test(mood)) {
    const whole = { start: sentence.body, end: sentence.normal.length };
    passCues(pass, sentence.normal, whole, `its passage sets no aims (${mood}: ${framed.moodReason})`);
    return [];
  }
  const local = figures.map((figure) => ({
    ...figure,
    start: figure.start - sentence.start,
    end: figure.end - sentence.start,
  }));
  return scopesOf(framed).flatMap((scope) => readScope(framed, scope, local, pass));
}

/** Tells of the words in `range` that could be cues why they set no target. */
function passCues(pass: Pass | undefined, text: string, range: Range, why: string): void {
  if (pass) for (const cue of targetCuesIn(text, range)) pass(cue, why);
}

function readScope(framed: Framed, scope: Scope, figures: readonly FoundFigure[], pass?: Pass): FoundTarget[] {
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
  for (const clause of scope.clauses) {
    const lead = withoutLead(text, clause);
    if (AIMING_TIME.test(text.slice(lead.start, lead.end))) context.aiming = true;
    if (DEMANDED.test(clause.text)) context.aiming = true;
    const carried = actor;
    actor = actorIn(text, framed, clause) ?? actor;
    const own = timesIn(clause.text).find(({ end }) => !/^(?:的|来|初期)/.test(clause.text.slice(end)));
    if (own && !/(?:比|较|由|从)$/.test(clause.text.slice(0, own.start)))
      time = widened(text, shift(own, clause.start));
    context.joined = false;
    const made = /^(?:使|让)/.exec(clause.text);
    if (made)
      context.indicator =
        actorAfter(text, framed, { start: clause.start + made[0].length, end: clause.end }) ?? context.indicator;
    if ((REPORT_MARK.test(clause.text) && !/比上年|同比|较上年/.test(clause.text)) || FORECAST.test(clause.text)) {
      passCues(pass, text, clause, 'its clause reports or forecasts');
      continue;
    }
    if (framed.mood === 'norm') {
      // A law orders by rules; it sets an aim only where it says so.
      context.figures = overlapping(figures, clause);
      const draft = stated(clause, context) ?? ensured(clause, context);
      if (draft) found.push(targetOf(context, draft, actor, timeOf(text, draft) ?? time));
      continue;
    }
    const before = found.length;
    for (const item of itemsOf(text, clause)) {
      context.figures = overlapping(figures, item);
      const draft = readItem(item, context);
      if (!draft) continue;
      // 护理人员培训率: who stands in an indicator's name answers for nothing; 试点城市在重点领域… does.
      if (
        actor &&
        draft.indicator &&
        overlapping([draft.indicator], actor).length > 0 &&
        !/^[在的]/.test(text.slice(actor.end, actor.end + 1))
      )
        actor = carried;
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
    if (found.length === before)
      passCues(
        pass,
        text,
        clause,
        'no state follows that a later year could be held against, or no list of aims, deadline or promise governs it',
      );
  }
  return found;
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
    base: figure?.base ?? null,
    rule,
  };
}

/** A time inside the target: 确保[2018年]投入使用. */
function timeOf(text: string, draft: Draft): Range | undefined {
  const own = timesIn(text.slice(draft.start, draft.end)).find(
    ({ start }) => !/(?:比|较|由|从)$/.test(text.slice(draft.start, draft.start + start)),
  );
  return own && widened(text, shift(own, draft.start));
}

/** 2020年 with 到 before it and 前 after it. */
function widened(text: string, range: Range): Range {
  const before = /(?:到|至)$/.exec(text.slice(Math.max(0, range.start - 1), range.start))?.[0].length ?? 0;
  const after = /^(?:以前|之前|前)/.exec(text.slice(range.end, range.end + 2))?.[0].length ?? 0;
  return { start: range.start - before, end: range.end + after };
}
