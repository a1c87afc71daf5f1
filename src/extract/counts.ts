import { parseNumeral } from '../text/numeral.js';
import type { Bound, FigureKind, Range, Token } from '../types.js';
import { isQuantity } from './gates.js';
import { bounded, type Quantity } from './quantity.js';
import type { Groups, QuantityPatterns } from './quantity-pattern.js';

/** A number or a range of numbers with its unit: 10.8万户, 约3500~4500例, 近十万. */
export function readCount(
  text: string,
  tokens: readonly Token[],
  groups: Groups,
  place: Range,
  bound: Bound,
  law: boolean,
  patterns: QuantityPatterns,
): Quantity | undefined {
  const from = groups.from as string;
  const sign = groups.sign ?? '';
  const start = place.start + (groups.before?.length ?? 0) + sign.length;
  const value = parseNumeral(sign === '' ? from : `-${from}`);
  if (!value) return undefined;
  const other = groups.to === undefined ? undefined : rangeEnd(text, groups, start, patterns);
  // A到B that is no range (从54万亿元增加到…): the first number stands alone.
  const alone = groups.to !== undefined && !other;
  const halved = alone ? undefined : groups.halved;
  const unitWord = alone ? groups.fromUnit : (halved ?? groups.unit);
  const after = alone ? undefined : groups.after;
  const end = alone ? start + from.length + (groups.fromUnit?.length ?? 0) : place.end;
  const half = alone ? '' : (groups.half ?? '');
  const andHalf = half !== '' || halved !== undefined;
  const unitStart = end - (after?.length ?? 0) - half.length - (unitWord?.length ?? 0);
  const unitRow = unitWord === undefined ? undefined : unitOf(halved === '月' ? '个月' : unitWord.trim(), patterns);
  const vague = value.vague || groups.more !== undefined;
  const number = { start, end: other ? unitStart : start + from.length };
  const { before } = groups;
  const candidate = {
    from,
    number,
    unitWord: unitWord?.trim(),
    unitRow,
    half: andHalf,
    unitStart,
    end,
    to: other && groups.to,
    before,
    after,
    vague,
    law,
  };
  if (!isQuantity(text, tokens, candidate)) return undefined;
  // 两年半, 三岁半以上
  const more = andHalf && unitRow !== undefined ? 0.5 : 0;
  const tolerance = (alone ? undefined : parseNumeral(groups.tolerance ?? '')?.low) ?? 0;
  const low = exact((other?.low ?? value.low) + more - tolerance);
  const high = exact((other?.high ?? value.high) + more + tolerance);
  // 三十日内, 6个月内; 五年内 sets a term only in a law.
  const within =
    unitRow?.kind === 'duration' && after === undefined && text[end] === '内' && (law || unitRow.unit !== '年');
  const own = within ? 'at-most' : vague && bound === 'exact' ? 'about' : bound;
  return {
    start: place.start,
    end: within ? end + 1 : end,
    kind: unitRow?.kind ?? (/[万亿]$/.test(from) || vague ? 'count' : 'index'),
    ...bounded(low, high, low === high ? own : 'range'),
    unit: unitBefore(text, place.start, unitRow, patterns) ?? unitRow?.unit ?? null,
    rule: other ? 'range' : 'number',
    ...(after !== undefined && { trails: true }),
  };
}

/** Without the last digits that floating point makes up: 5.8 − 0.3 is 5.5. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** The unit of a spelling; of 元/平方米 or 公斤/亩, which no row has, one made of both. */
function unitOf(word: string, { unitOf: units }: QuantityPatterns): { unit: string; kind: FigureKind } | undefined {
  const known = units.get(word);
  if (known || !word.includes('/')) return known;
  const [over, under] = word.split('/').map((part) => units.get(part)?.unit);
  return over && under ? { unit: `${over}/${under}`, kind: 'measure' } : undefined;
}

/** 新台币2亿元, 港币三千元, 摄氏37度: what is named before says which 元 and which 度. */
function unitBefore(
  text: string,
  start: number,
  unit: { unit: string } | undefined,
  { unitOf, currencyBefore }: QuantityPatterns,
): string | undefined {
  if (unit?.unit === '度') return /(?:摄氏|华氏)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].concat('度');
  if (unit?.unit !== '元') return undefined;
  const word = currencyBefore.exec(text.slice(Math.max(0, start - 8), start))?.groups?.currency;
  return word === undefined ? undefined : unitOf.get(word)?.unit;
}

/** Both ends of `A—B` and `A到B` if they are one quantity: not after 从 or 由, of one unit, rising. */
function rangeEnd(
  text: string,
  groups: Groups,
  start: number,
  { unitOf }: QuantityPatterns,
): { low: number; high: number } | undefined {
  const from = groups.from as string;
  const to = groups.to as string;
  const high = parseNumeral(to)?.high;
  const unsigned = lowerEnd(from, to, high);
  const low = groups.sign === undefined || unsigned === undefined ? unsigned : -unsigned;
  if (low === undefined || high === undefined || low > high) return undefined;
  const moves = /[到至]/.test(
    text.slice(start + from.length, start + from.length + (groups.fromUnit?.length ?? 0) + 1),
  );
  if (moves && /[从由自][^，。；]{0,10}$/.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const [first, second] = [groups.fromUnit, groups.unit].map((unit) => unitOf.get(unit ?? '')?.unit);
  return first === undefined || second === undefined || first === second ? { low, high } : undefined;
}

/**
 * The lower end of a range. The multiplier of the upper one holds for both (3~5万, 两到三千, 一百二十到一百五十万), unless the lower one
 * has its own or would be the greater then (三千到一万).
 */
function lowerEnd(from: string, to: string, high: number | undefined): number | undefined {
  const own = parseNumeral(from)?.low;
  const [myriad] = /[万亿]+$/.exec(to) ?? [];
  const [place] = /[十拾百佰千仟]*$/.exec(to) ?? [];
  const multiplier = myriad ?? place ?? '';
  if (multiplier === '' || /[万亿]/.test(from) || (myriad === undefined && /[十拾百佰千仟]/.test(from))) return own;
  const shared = parseNumeral(from + multiplier)?.low;
  return shared !== undefined && high !== undefined && shared <= high ? shared : own;
}
