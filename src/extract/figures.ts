import { BOUNDS_AFTER, BOUNDS_BEFORE, CLASSIFIERS, COMPOUNDS, NOT_MEASURES, SHARES, UNITS } from '../lexicon/units.js';
import { NUMERAL, parseNumeral } from '../text/numeral.js';
import { timesIn } from '../text/time.js';
import { tokensOver } from '../text/tokens.js';
import type { Bound, FigureKind, FoundFigure, Framed, Range, Token } from '../types.js';
import { insideWord, isQuantity } from './gates.js';
import { describe } from './measured.js';
import type { Quantity } from './quantity.js';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

/** Spelling → canonical unit; 个月 is 月, as 个百分点 is 百分点. */
const UNIT_OF = new Map<string, { unit: string; kind: FigureKind }>([
  ...CLASSIFIERS.map((word) => [word, { unit: word, kind: 'count' as const }] as const),
  ...UNITS.flatMap(({ spellings: [first, ...others], kind }) =>
    [first as string, ...others].map(
      (word) => [word, { unit: (first as string).replace(/^个(?=月|工作日)/, ''), kind }] as const,
    ),
  ),
]);
/** 超过了80, 至少有20万人, 最多为5: what may stand between a bounding word and its number. */
const withTails = (word: string): string[] =>
  /[为了有]$/.test(word) ? [word] : [word, `${word}了`, `${word}有`, `${word}为`];
const BOUND_BEFORE = new Map(
  BOUNDS_BEFORE.flatMap(({ words, bound }) =>
    words
      .flatMap((word) => (/[\u4e00-\u9fff]$/.test(word) ? withTails(word) : [word]))
      .map((word) => [word, bound] as const),
  ),
);
const BOUND_AFTER = new Map(BOUNDS_AFTER.flatMap(({ words, bound }) => words.map((word) => [word, bound] as const)));

const CURRENCY_BEFORE = new RegExp(
  `(?<currency>${anyOf(UNITS.filter(({ kind }) => kind === 'money').flatMap(({ spellings }) => spellings.filter((word) => word.length > 1)))})[（(]?\\s?$`,
);

const UNIT = `(?:${[...UNIT_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => escaped(word) + (NOT_MEASURES[word] === undefined ? '' : `(?![${NOT_MEASURES[word]}])`))
  .join('|')})`;
/** 6.5%－7%, 5—6%, 20到30万, 2000 - 5000m² */
const DASH = '(?: ?[-~—–－─～]{1,2} ?|至|到)';
/** 20和30之间: here 和 and 与 are a dash. */
const BETWEEN = `(?:和|与|及)(?=${NUMERAL}(?:[^\\d，。；]{0,4})之?间(?!接|隔|距))`;
/** 百分之十八点五; also 百分之92点8 */
const PERCENT = `(?:一?(?:百万万|[百千]万|[百千万]))分之(?:负|-)?(?:\\d+点\\d+|百(?![分点一二两三四五六七八九])|${NUMERAL})`;

/**
 * One quantity: bound, number or range with its units, bound.
 * 约3500~4500例 · 13.8‰以内 · 百分之十八点五 · 三分之二以上 · 翻两番 · 三成五 · 五千元以上二万元以下
 */
const QUANTITY = new RegExp(
  [
    `(?<before>${anyOf([...BOUND_BEFORE.keys()])})?`,
    '(?:',
    `(?<hundred>百分百)`,
    `|(?<percent>${PERCENT})(?:${DASH}(?<percentTo>${PERCENT}))?`,
    `|(?<negative>[负負])?(?:(?<whole>${NUMERAL})又)?(?<parts>${NUMERAL})分之(?<part>${NUMERAL})`,
    '|翻(?:了|上)?(?<doublings>[一两二三四五六七八九十几\\d]+)番',
    '|(?<discount>[一二两三四五六七八九陆\\d]{1,2}(?:[点.][一二三四五六七八九\\d])?)折(?![旧算合扣叠射中返腾磨断服线子现价桥])',
    `|(?<tenths>[一二两三四五六七八九十\\d]+(?:[点.][一二三四五六七八九\\d])?)成(?<tenthsMore>[一二三四五六七八九半])?(?![员为果立效本功绩分熟都长人品型])`,
    `|(?<share>${anyOf(SHARES.map(({ word }) => word))})`,
    `|(?<least>${NUMERAL})${UNIT}以上[、至]?(?<most>${NUMERAL})(?<mostUnit>${UNIT})以下`,
    `|(?<sign>[负負]|(?<=(?:^|[为是达到至在于乎：（，、约长率降 ]))[-−])?(?<from>${NUMERAL})(?:个半(?<halved>小时|钟头|月|星期|工作日|世纪|学期)|(?:(?<fromUnit>${UNIT})?(?:${DASH}|${BETWEEN})(?<to>${NUMERAL}))?(?: ?± ?(?<tolerance>${NUMERAL}))?(?<more>[多余](?!种|样|元化|边|方|次|层|党|数))?(?<unit>${UNIT}(?:/${UNIT}(?![\\d%]))?| (?=[A-Za-zμ°℃])${UNIT})?(?<half>半(?![年数天个径价途夜导])钟?)?)`,
    ')',
    `(?<after>${anyOf([...BOUND_AFTER.keys()])})?`,
  ].join(''),
  'g',
);
/** 几十, 数百家, 上千名, 成千上万, 几百亿元: how many no one says, but of what order. */
const VAGUE = new RegExp(
  `(?:几|数|上|成)(?<order>[十百千]?[万亿]|[十百千](?![万亿]))(?:上[百千万])?(?<unit>${UNIT})?(?![分之年代级层])`,
  'g',
);

/** Counts without a value in `text`, from the least that they can be, open above. */
function vagueIn(text: string, from: number, quantities: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const { index, 0: words, groups } of text.matchAll(VAGUE)) {
    const least = parseNumeral(`一${groups?.order ?? ''}`)?.low;
    const unit = UNIT_OF.get(groups?.unit ?? '');
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

/** 零发生, 零增长, 趋零增长 */
const ZERO = /(?<near>趋|近)?零(?=发生|增长|事故|上访|非访|报告|死亡|污染|排放|投诉|容忍度|突破|感染|新增|复发|接触)/g;
/** 上限为[6万元], 最高额为…; [90日]为限: what bounds a figure from outside its span. */
const LIMITED_BEFORE = /(?:上限|最高额|最高限额|封顶线)(?:为|是|定为)?$/;
const LIMITED_AFTER = /^为(?:上|最高)?限/;

/** The figures of one sentence, described; places in the document. `vague` adds counts without a value (几十, 数百). */
export function figuresIn(framed: Framed, vague = false): FoundFigure[] {
  const { sentence, tokens, mood } = framed;
  if (sentence.role === 'title' || sentence.role === 'salutation') return [];
  const place = (range: Range): Range => ({ start: range.start + sentence.start, end: range.end + sentence.start });
  const maybe = (range: Range | null): Range | null => range && place(range);
  return describe(framed, quantitiesIn(sentence.normal, tokens, sentence.body, { law: mood === 'norm', vague })).map(
    (figure) => ({
      ...figure,
      ...place(figure),
      property: maybe(figure.property),
      entity: maybe(figure.entity),
      period: maybe(figure.period),
      base: maybe(figure.base),
    }),
  );
}

/**
 * The quantities that `text` (normal) states, in order.
 *
 * @param tokens its words: a numeral inside a longer word (一把手, 进一步) is none
 * @param from where to begin: after the sentence's numbering
 * @param options.law whether the text is a law's, where every length of time is a term that it sets
 * @param options.vague whether counts without a value (几十, 数百家) are wanted too
 */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  from = 0,
  { law = false, vague = false }: { law?: boolean; vague?: boolean } = {},
): Quantity[] {
  const times = timesIn(text);
  const quantities: Quantity[] = [];
  let time = 0;
  QUANTITY.lastIndex = from;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    const number = match.index + (match.groups?.before?.length ?? 0);
    const end = match.index + match[0].length;
    while (time < times.length && (times[time] as Range).end <= number) time++;
    const date = times[time];
    if (date && date.start < end) {
      QUANTITY.lastIndex = Math.max(date.end, match.index + 1);
      continue;
    }
    const quantity = match[0] === '' ? undefined : read(text, tokens, match, law);
    if (quantity) quantities.push(quantity);
    QUANTITY.lastIndex = quantity?.end ?? Math.max(number + numeralLength(match), match.index + 1);
  }
  for (const match of text.matchAll(ZERO)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || quantities.some((other) => other.start <= start && start < other.end)) continue;
    const bound = match.groups?.near === undefined ? 'exact' : 'about';
    const kind = /^(?:增长|排放)/.test(text.slice(end, end + 2)) ? 'index' : 'count';
    quantities.push({ start, end, kind, low: 0, high: 0, bound, unit: null, rule: 'zero' });
  }
  if (vague) quantities.push(...vagueIn(text, from, quantities));
  return compounded(
    text,
    quantities.sort((a, b) => a.start - b.start),
  );
}

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
function compounded(text: string, quantities: readonly Quantity[]): Quantity[] {
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

/** How far to go on after what was no quantity: past its numeral, which cannot begin anew in its middle. */
const numeralLength = ({ groups }: RegExpExecArray): number => (groups?.from ?? groups?.least ?? '').length;

type Groups = Record<string, string | undefined>;

function read(text: string, tokens: readonly Token[], match: RegExpExecArray, law: boolean): Quantity | undefined {
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
    const unit = UNIT_OF.get(groups.mostUnit ?? '');
    if (low === undefined || high === undefined || !unit) return undefined;
    return { ...place, kind: unit.kind, low, high, bound: 'range', unit: unit.unit, rule: 'limits' };
  }
  return readCount(text, tokens, groups, place, bound, law);
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

/** A number or a range of numbers with its unit: 10.8万户, 约3500~4500例, 近十万. */
function readCount(
  text: string,
  tokens: readonly Token[],
  groups: Groups,
  place: Range,
  bound: Bound,
  law: boolean,
): Quantity | undefined {
  const from = groups.from as string;
  const sign = groups.sign ?? '';
  const start = place.start + (groups.before?.length ?? 0) + sign.length;
  const value = parseNumeral(sign === '' ? from : `-${from}`);
  if (!value) return undefined;
  const other = groups.to === undefined ? undefined : rangeEnd(text, groups, start);
  // A到B that is no range (从54万亿元增加到…): the first number stands alone.
  const alone = groups.to !== undefined && !other;
  const halved = alone ? undefined : groups.halved;
  const unitWord = alone ? groups.fromUnit : (halved ?? groups.unit);
  const after = alone ? undefined : groups.after;
  const end = alone ? start + from.length + (groups.fromUnit?.length ?? 0) : place.end;
  const half = alone ? '' : (groups.half ?? '');
  const andHalf = half !== '' || halved !== undefined;
  const unitStart = end - (after?.length ?? 0) - half.length - (unitWord?.length ?? 0);
  const unitRow = unitWord === undefined ? undefined : unitOf(halved === '月' ? '个月' : unitWord.trim());
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
    unit: unitBefore(text, place.start, unitRow) ?? unitRow?.unit ?? null,
    rule: other ? 'range' : 'number',
    ...(after !== undefined && { trails: true }),
  };
}

/** Without the last digits that floating point makes up: 5.8 − 0.3 is 5.5. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** The unit of a spelling; of 元/平方米 or 公斤/亩, which no row has, one made of both. */
function unitOf(word: string): { unit: string; kind: FigureKind } | undefined {
  const known = UNIT_OF.get(word);
  if (known || !word.includes('/')) return known;
  const [over, under] = word.split('/').map((part) => UNIT_OF.get(part)?.unit);
  return over && under ? { unit: `${over}/${under}`, kind: 'measure' } : undefined;
}

/** 新台币2亿元, 港币三千元, 摄氏37度: what is named before says which 元 and which 度. */
function unitBefore(text: string, start: number, unit: { unit: string } | undefined): string | undefined {
  if (unit?.unit === '度') return /(?:摄氏|华氏)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].concat('度');
  if (unit?.unit !== '元') return undefined;
  const word = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.groups?.currency;
  return word === undefined ? undefined : UNIT_OF.get(word)?.unit;
}

/** Both ends of `A—B` and `A到B` if they are one quantity: not after 从 or 由, of one unit, rising. */
function rangeEnd(text: string, groups: Groups, start: number): { low: number; high: number } | undefined {
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
  const [first, second] = [groups.fromUnit, groups.unit].map((unit) => UNIT_OF.get(unit ?? '')?.unit);
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

/** The ends that a bound leaves known. */
function bounded(low: number, high: number, bound: Bound): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (low !== high) return { low, high, bound: 'range' };
  if (bound === 'at-least' || bound === 'above') return { low, high: null, bound };
  if (bound === 'at-most' || bound === 'below') return { low: null, high, bound };
  return { low, high, bound };
}
