import { memo } from '../lexicon/memo.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, NOT_MEASURES, SHARES } from '../lexicon/units.js';
import { anyOf } from '../text/any-of.js';
import { NUMERAL } from '../text/numeral.js';
import type { FigureKind, Lexicon } from '../types.js';

/** 超过了80, 至少有20万人, 最多为5: what may stand between a bounding word and its number. */
const withTails = (word: string): string[] =>
  /[为了有]$/.test(word) ? [word] : [word, `${word}了`, `${word}有`, `${word}为`];

export const BOUND_BEFORE = new Map(
  BOUNDS_BEFORE.flatMap(({ words, bound }) =>
    words
      .flatMap((word) => (/[\u4e00-\u9fff]$/.test(word) ? withTails(word) : [word]))
      .map((word) => [word, bound] as const),
  ),
);

export const BOUND_AFTER = new Map(
  BOUNDS_AFTER.flatMap(({ words, bound }) => words.map((word) => [word, bound] as const)),
);

/** The first character of a numeral, or of a share or doubling in words. */
export const NUMERAL_START =
  /[\d零〇一二两三四五六七八九十百千万亿拾佰仟廿卅卌半翻壹贰叁参肆伍陆柒捌玖]|过(?=半)|对(?=折)/g;

/** What may stand right before a numeral as part of its quantity: a bounding word, a sign, both. */
export const BOUND_OR_SIGN = new RegExp(`(?:${anyOf(BOUND_BEFORE.keys())}[负負−-]?|[负負−-])$`);
/** The longest of those, in characters. */
export const LONGEST_BOUND = 1 + Math.max(...[...BOUND_BEFORE.keys()].map((word) => word.length));

/** 6.5%－7%, 5—6%, 20到30万, 2000 - 5000m² */
const DASH = '(?: ?[-~—–－─～]{1,2} ?|至|到)';

/** 20和30之间: here 和 and 与 are a dash. */
const BETWEEN = `(?:和|与|及)(?=${NUMERAL}(?:[^\\d，。；]{0,4})之?间(?!接|隔|距))`;

/** 百分之十八点五; also 百分之92点8 */
const PERCENT = `(?:一?(?:百万万|[百千]万|[百千万]))分之(?:负|-)?(?:\\d+点\\d+|百(?![分点一二两三四五六七八九])|${NUMERAL})`;

/** 零发生, 零增长, 趋零增长 */
export const ZERO =
  /(?<near>趋|近)?零(?=发生|增长|事故|上访|非访|报告|死亡|污染|排放|投诉|容忍度|突破|感染|新增|复发|接触)/g;

export type Groups = Record<string, string | undefined>;

/** What quantities are found by, made of the units of a lexicon. */
export interface QuantityPatterns {
  /** Spelling → canonical unit; 个月 is 月, as 个百分点 is 百分点. */
  unitOf: ReadonlyMap<string, { unit: string; kind: FigureKind }>;
  /**
   * One quantity: bound, number or range with its units, bound.
   * 约3500~4500例 · 13.8‰以内 · 百分之十八点五 · 三分之二以上 · 翻两番 · 三成五 · 五千元以上二万元以下
   */
  quantity: RegExp;
  /** 几十, 数百家, 上千名, 成千上万, 几百亿元: how many no one says, but of what order. */
  vague: RegExp;
  /** 新台币2亿元: a currency right before the number. */
  currencyBefore: RegExp;
}

export const patternsOf = memo(({ units }: Lexicon): QuantityPatterns => {
  const unitOf = new Map(
    units.flatMap(({ spellings, kind }) =>
      spellings.map((word) => [word, { unit: unitName(spellings), kind }] as const),
    ),
  );
  const currencies = units.filter(({ kind }) => kind === 'money').flatMap(({ spellings }) => spellings);
  const unit = unitPattern(unitOf.keys());
  return {
    unitOf,
    quantity: quantityPattern(unit),
    vague: vaguePattern(unit),
    currencyBefore: new RegExp(`(?<currency>${anyOf(currencies.filter((word) => word.length > 1))})[（(]?\\s?$`),
  };
});

/** The canonical name among the spellings of a unit: the first, 月 of 个月. */
export const unitName = ([first = '']: readonly string[]): string => first.replace(/^个(?=月|工作日)/, '');

const unitPattern = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => anyOf([word]) + (NOT_MEASURES[word] === undefined ? '' : `(?![${NOT_MEASURES[word]}])`))
    .join('|')})`;

const quantityPattern = (unit: string): RegExp =>
  new RegExp(
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
      `|(?<least>${NUMERAL})${unit}以上[、至]?(?<most>${NUMERAL})(?<mostUnit>${unit})以下`,
      `|(?<sign>[负負]|(?<=(?:^|[为是达到至在于乎：（，、约长率降 ]))[-−])?(?<from>${NUMERAL})(?:个半(?<halved>小时|钟头|月|星期|工作日|世纪|学期)|(?:(?<fromUnit>${unit})?(?:${DASH}|${BETWEEN})(?<to>${NUMERAL}))?(?: ?± ?(?<tolerance>${NUMERAL}))?(?<more>[多余](?!种|样|元化|边|方|次|层|党|数))?(?<unit>${unit}(?:/${unit}(?![\\d%]))?| (?=[A-Za-zμ°℃])${unit})?(?<half>半(?![年数天个径价途夜导])钟?)?)`,
      ')',
      `(?<after>${anyOf([...BOUND_AFTER.keys()])})?`,
    ].join(''),
    'y',
  );

const vaguePattern = (unit: string): RegExp =>
  new RegExp(
    `(?:几|数|上|成)(?<order>[十百千]?[万亿]|[十百千](?![万亿]))(?:上[百千万])?(?<unit>${unit})?(?![分之年代级层])`,
    'g',
  );
