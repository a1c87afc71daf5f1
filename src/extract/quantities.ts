import { LEXICON } from '../lexicon/lexicon.js';
import { SHARES } from '../lexicon/units.js';
import { parseNumeral } from '../text/numeral.js';
import { timesIn } from '../text/time.js';
import { tokensOver } from '../text/tokens.js';
import type { Bound, Lexicon, Range, Token } from '../types.js';
import { compounded } from './compounds.js';
import { readCount } from './counts.js';
import { insideWord } from './gates.js';
import { bounded, type Quantity } from './quantity.js';
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  BOUND_OR_SIGN,
  type Groups,
  LONGEST_BOUND,
  NUMERAL_START,
  patternsOf,
  type QuantityPatterns,
  ZERO,
} from './quantity-pattern.js';

/** Counts without a value in `text`, from the least that they can be, open above. */
function vagueIn(
  text: string,
  from: number,
  quantities: readonly Quantity[],
  { vague, unitOf }: QuantityPatterns,
): Quantity[] {
  const found: Quantity[] = [];
  for (const { index, 0: words, groups } of text.matchAll(vague)) {
    const least = parseNumeral(`一${groups?.order ?? ''}`)?.low;
    const unit = unitOf.get(groups?.unit ?? '');
    const taken = quantities.some((other) => other.start < index + words.length && index < other.end);
    // 上百 is a hundred or more, 几百 and 数百 are more than one.
    if (least === undefined || index < from || taken || (unit === undefined && /^[上成]/.test(words))) continue;
    const low = /^[上成]/.test(words) ? least : 2 * least;
    const place = { start: index, end: index + words.length };
    found.push({
      ...place,
      kind: unit?.kind ?? 'count',
      low,
      high: null,
      bound: 'at-least',
      unit: unit?.unit ?? null,
      rule: 'vague',
    });
  }
  return found;
}

/** 上限为[6万元], 最高额为…; [90日]为限: what bounds a figure from outside its span. */
const LIMITED_BEFORE = /(?:上限|最高额|最高限额|封顶线)(?:为|是|定为)?$/;

const LIMITED_AFTER = /^为(?:上|最高)?限/;

/**
 * The quantities that `text` (normal) states, in order.
 *
 * @param tokens its words: a numeral inside a longer word (一把手, 进一步) is none
 * @param from where to begin: after the sentence's numbering
 * @param options.law whether the text is a law's, where every length of time is a term that it sets
 * @param options.vague whether counts without a value (几十, 数百家) are wanted too
 * @param options.lexicon whose units they are counted in
 */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  from = 0,
  { law = false, vague = false, lexicon = LEXICON }: { law?: boolean; vague?: boolean; lexicon?: Lexicon } = {},
): Quantity[] {
  const times = timesIn(text);
  const patterns = patternsOf(lexicon);
  const { quantity: pattern } = patterns;
  const quantities: Quantity[] = [];
  let time = 0;
  let next = from;
  for (;;) {
    const match = nextMatch(text, pattern, next);
    if (!match) break;
    const number = match.index + (match.groups?.before?.length ?? 0);
    const end = match.index + match[0].length;
    while (time < times.length && (times[time] as Range).end <= number) time++;
    const date = times[time];
    if (date && date.start < end) {
      next = Math.max(date.end, match.index + 1);
      continue;
    }
    const quantity = read(text, tokens, match, law, patterns);
    if (quantity) quantities.push(quantity);
    next = quantity?.end ?? Math.max(number + numeralLength(match), match.index + 1);
  }
  for (const match of text.matchAll(ZERO)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || quantities.some((other) => other.start <= start && start < other.end)) continue;
    const bound = match.groups?.near === undefined ? 'exact' : 'about';
    const kind = /^(?:增长|排放)/.test(text.slice(end, end + 2)) ? 'index' : 'count';
    quantities.push({ start, end, kind, low: 0, high: 0, bound, unit: null, rule: 'zero' });
  }
  if (vague) quantities.push(...vagueIn(text, from, quantities, patterns));
  return compounded(
    text,
    quantities.sort((a, b) => a.start - b.start),
  );
}

/** The first match of the sticky `pattern` from `from` on. It is tried only where a numeral begins: trying every place costs ten times as much. */
function nextMatch(text: string, pattern: RegExp, from: number): RegExpExecArray | undefined {
  NUMERAL_START.lastIndex = from;
  for (let start = NUMERAL_START.exec(text); start; start = NUMERAL_START.exec(text)) {
    const bounded =
      BOUND_OR_SIGN.exec(text.slice(Math.max(from, start.index - LONGEST_BOUND), start.index))?.[0].length ?? 0;
    for (const index of bounded > 0 ? [start.index - bounded, start.index] : [start.index]) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match && match[0] !== '') return match;
    }
  }
  return undefined;
}

/** How far to go on after what was no quantity: past its numeral, which cannot begin anew in its middle. */
const numeralLength = ({ groups }: RegExpExecArray): number => (groups?.from ?? groups?.least ?? '').length;

function read(
  text: string,
  tokens: readonly Token[],
  match: RegExpExecArray,
  law: boolean,
  patterns: QuantityPatterns,
): Quantity | undefined {
  const groups = { ...match.groups } as Groups;
  const place = { start: match.index, end: match.index + match[0].length };
  // 节约50万元, 条约187个, 附近3个村: the bounding word is the end of another that jieba knows (x is a guess).
  const [word] = groups.before === undefined ? [] : tokensOver(tokens, place);
  if (groups.before !== undefined && word && word.start < place.start && word.tag !== 'x') {
    place.start += groups.before.length;
    groups.before = undefined;
  }
  const bound = boundOf(text, groups, place);
  const share = readShare(groups, bound);
  if (groups.tenths !== undefined && insideWord(tokens, { start: place.start, end: place.start + 2 })) return undefined;
  if (share) return { ...place, ...share };
  if (groups.least !== undefined) {
    const low = parseNumeral(groups.least)?.low;
    const high = parseNumeral(groups.most ?? '')?.low;
    const unit = patterns.unitOf.get(groups.mostUnit ?? '');
    if (low === undefined || high === undefined || !unit) return undefined;
    return { ...place, kind: unit.kind, low, high, bound: 'range', unit: unit.unit, rule: 'limits' };
  }
  return readCount(text, tokens, groups, place, bound, law, patterns);
}

/** 百分之十八点五, 三分之二, 翻两番, 三成五, 一半: shares and doublings. */
function readShare(groups: Groups, bound: Bound): Omit<Quantity, 'start' | 'end'> | undefined {
  const percent = (
    low: number,
    high: number,
    rule: string,
    unit = '%',
    own = bound,
  ): Omit<Quantity, 'start' | 'end'> => ({
    kind: 'percent',
    ...bounded(low, high, own),
    unit,
    rule,
  });
  if (groups.percent !== undefined) {
    const [base = '百', value = ''] = groups.percent.split('分之');
    const low = parseNumeral(value)?.low;
    const high = groups.percentTo === undefined ? low : parseNumeral(groups.percentTo.split('分之')[1] ?? '')?.low;
    if (low === undefined || high === undefined) return undefined;
    const parts = parseNumeral(base)?.low ?? 100;
    const unit = { 100: '%', 1000: '‰', 10000: '‱' }[parts];
    if (unit !== undefined) return percent(low, high, 'percent', unit);
    // 百万分之七
    const share = (value: number): number => Number(`${value}e${2 - Math.log10(parts)}`);
    return percent(share(low), share(high), 'percent');
  }
  if (groups.parts !== undefined) {
    const parts = parseNumeral(groups.parts)?.low;
    const part = parseNumeral(groups.part ?? '')?.low;
    if (!parts || part === undefined) return undefined;
    const whole = groups.whole === undefined ? 0 : (parseNumeral(groups.whole)?.low ?? 0);
    const value = (groups.negative ? -1 : 1) * (100 * whole + Math.round((10000 * part) / parts) / 100);
    return percent(value, value, 'fraction');
  }
  if (groups.tenths !== undefined) {
    const more = groups.tenthsMore === '半' ? 5 : (parseNumeral(groups.tenthsMore ?? '')?.low ?? 0);
    const value = (parseNumeral(groups.tenths)?.low ?? 0) * 10 + more;
    return value > 100 ? undefined : percent(value, value, 'tenths');
  }
  if (groups.discount !== undefined) {
    // 九折 is 90 %, 八五折 85 %.
    const digits = parseNumeral(groups.discount)?.low ?? 0;
    const value = digits < 10 ? digits * 10 : digits;
    return percent(value, value, 'discount');
  }
  if (groups.hundred !== undefined) return percent(100, 100, 'percent');
  if (groups.share !== undefined) {
    const share = SHARES.find(({ word }) => word === groups.share) as (typeof SHARES)[number];
    return percent(
      share.value,
      share.value,
      'share',
      '%',
      share.bound === 'exact' || groups.after !== undefined ? bound : share.bound,
    );
  }
  const doublings = groups.doublings === undefined ? undefined : parseNumeral(groups.doublings)?.low;
  if (doublings === undefined || doublings > 30 || groups.doublings === '几') return undefined;
  return { kind: 'multiple', ...bounded(2 ** doublings, 2 ** doublings, bound), unit: '倍', rule: 'doubling' };
}

/** The bound that the words beside a number give, or the words around its span (上限为…, …为限). */
function boundOf(text: string, { before, after }: Groups, place: Range): Bound {
  const first = before === undefined ? undefined : BOUND_BEFORE.get(before);
  const second = after === undefined ? undefined : BOUND_AFTER.get(after);
  if (first && first !== 'about') return first;
  const outside =
    LIMITED_AFTER.test(text.slice(place.end, place.end + 4)) ||
    LIMITED_BEFORE.test(text.slice(Math.max(0, place.start - 8), place.start));
  return second ?? first ?? (outside ? 'at-most' : 'exact');
}
