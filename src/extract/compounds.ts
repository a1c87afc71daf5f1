import { COMPOUNDS } from '../lexicon/units.js';
import { NUMERAL, parseNumeral } from '../text/numeral.js';
import { bounded, type Quantity } from './quantity.js';

/** 大于10小于20, 不少于3人且不超过5人: a lower and an upper limit of one quantity are a range. */
const AND = /^(?:并且|并|且|而|，并且?|，且|的同时|同时)?$/;

/** 1000以上，1500以下 */
const FROM_TO = /^[，、] ?$/;

function limitsOf(first: Quantity, second: Quantity, between: string): Pick<Quantity, 'low' | 'high'> | undefined {
  const fromTo = FROM_TO.test(between) && first.bound === 'at-least' && second.bound === 'at-most' && first.trails;
  if ((!AND.test(between) && !fromTo) || (first.unit !== second.unit && first.unit !== null)) return undefined;
  const [lower, upper] = first.low === null ? [second, first] : [first, second];
  if (lower.high !== null || upper.low !== null || lower.low === null || upper.high === null) return undefined;
  return lower.low < upper.high ? { low: lower.low, high: upper.high } : undefined;
}

/** 1小时30分钟, 九元九角, 三年零两个月: quantities of two units side by side are one. */
export function compounded(text: string, quantities: readonly Quantity[]): Quantity[] {
  const merged: Quantity[] = [];
  for (const quantity of quantities.map((each) => withMinutes(text, withSmallest(text, each)))) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.end, quantity.start) : '';
    const limits = last && limitsOf(last, quantity, between);
    if (limits) {
      merged[merged.length - 1] = {
        ...quantity,
        ...limits,
        start: (last as Quantity).start,
        bound: 'range',
        rule: 'limits',
      };
      continue;
    }
    const row = last && compoundOf(last, quantity, between);
    if (!last || !row) {
      merged.push(quantity);
      continue;
    }
    const sum = (row.unit === 'larger' ? 1 : row.ratio) * (last.low as number);
    const value = Number((sum + (quantity.low as number) / (row.unit === 'larger' ? row.ratio : 1)).toPrecision(15));
    const unit = row.unit === 'larger' ? last.unit : quantity.unit;
    const bound = quantity.bound === 'exact' ? last.bound : quantity.bound;
    merged[merged.length - 1] = { ...last, end: quantity.end, ...bounded(value, value, bound), unit, rule: 'compound' };
  }
  return merged;
}

/** 分 is a unit behind a larger one: 一角七分, 3小时05分. */
const SMALLEST = new RegExp(`^[零又]?(?<count>${NUMERAL})分(?![之钟析享成布歧类])`);

/** A quantity of 元, 角 or 小时 with the 分 behind it. */
function withSmallest(text: string, quantity: Quantity): Quantity {
  const { unit, low, end } = quantity;
  if ((unit !== '角' && unit !== '元' && unit !== '小时') || low === null || low !== quantity.high) return quantity;
  const match = SMALLEST.exec(text.slice(end, end + 8));
  const count = parseNumeral(match?.groups?.count ?? '')?.low;
  if (!match || count === undefined || count >= 100) return quantity;
  const smaller = unit === '小时' ? '分钟' : '分钱';
  const { ratio } = COMPOUNDS.find(
    (row) => row.larger === unit && row.smaller === smaller,
  ) as (typeof COMPOUNDS)[number];
  const value = unit === '小时' ? low * ratio + count : Number((low + count / ratio).toPrecision(15));
  return {
    ...quantity,
    end: end + match[0].length,
    low: value,
    high: value,
    unit: unit === '小时' ? '分钟' : unit,
    rule: 'compound',
  };
}

/** 一分九秒: minutes before seconds. */
const MINUTES_BEFORE = new RegExp(`(?<count>${NUMERAL})分零?$`);

function withMinutes(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== '秒' || quantity.low === null || quantity.low !== quantity.high) return quantity;
  const match = MINUTES_BEFORE.exec(text.slice(Math.max(0, quantity.start - 6), quantity.start));
  const count = parseNumeral(match?.groups?.count ?? '')?.low;
  if (!match || count === undefined) return quantity;
  const value = 60 * count + quantity.low;
  return { ...quantity, start: quantity.start - match[0].length, low: value, high: value, rule: 'compound' };
}

const compoundOf = (first: Quantity, second: Quantity, between: string) =>
  /^[零加又]?$/.test(between) && first.low !== null && first.low === first.high && second.low !== null
    ? COMPOUNDS.find(({ larger, smaller }) => larger === first.unit && smaller === second.unit)
    : undefined;
