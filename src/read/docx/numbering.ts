import { roman } from '../roman.js';
import { child, type Element, switchOf, valOf } from './xml.js';

/** The automatic numbering of one Word document. It counts, so it must be asked in the order of the paragraphs. */
export interface Numbering {
  /** The level, from 0, that a list keeps for one of these paragraph styles; `undefined` if for none. */
  levelOf(list: string, styles: readonly string[]): number | undefined;
  /** Counts a paragraph, and says how it is numbered; `undefined` if there is no such list or level. */
  next(list: string, level: number): Label | undefined;
}

/** `（一）`, and what stands between it and the words. */
export interface Label {
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
}

interface Level {
  start: number;
  format: string;
  /** `（%2）`, `%1.%2`: a number says which level's count stands there, from 1. */
  pattern: string;
  suffix: Label['suffix'];
  /** The level, from 1, at which this one starts anew, as do those above it; 0 never. */
  restart: number | undefined;
  /** All counts in Arabic digits, whatever their levels say: 1.1 below 第一章. */
  isLegal: boolean;
  style: string | undefined;
}

type Levels = readonly (Level | undefined)[];

interface List {
  levels: Levels;
  /** Lists of one abstract definition go on counting where the other stopped. */
  counts: (number | undefined)[];
  /** Levels at which this list, and not the one before it, starts anew, when it first comes to them. */
  restarts: Set<number>;
}

const LEVELS = 9;
/** Word takes no more; a pattern without end, in every paragraph, would make a book of a page. */
const LONGEST_PATTERN = 255;
/** How far the links from list to style to list are followed: one is usual. */
const MOST_LINKS = 8;

/**
 * The numbering that a document's `numbering.xml` defines (ECMA-376 part 1, 17.9).
 *
 * @param root `undefined` if the document has none
 * @param listOfStyle the list (`numId`) that a numbering style names
 */
export function numbering(root: Element | undefined, listOfStyle: (style: string) => string | undefined): Numbering {
  const byId = (name: string, id: string): Map<string, Element> =>
    new Map(
      (root?.children ?? []).filter((one) => one.name === name).map((one) => [one.attributes[id] ?? '', one] as const),
    );
  const nums = byId('num', 'numId');
  const abstracts = byId('abstractNum', 'abstractNumId');
  const lists = new Map<string, List | undefined>();
  const counts = new Map<Element, List['counts']>();
  const levels = new Map<Element, Levels>();

  const abstractOf = (num: Element): Element | undefined => {
    let abstract = abstracts.get(valOf(num, 'abstractNumId') ?? '');
    for (let links = 0; links < MOST_LINKS; links++) {
      const style = valOf(abstract, 'numStyleLink');
      if (style === undefined) break;
      const linked = abstracts.get(valOf(nums.get(listOfStyle(style) ?? ''), 'abstractNumId') ?? '');
      if (!linked) break;
      abstract = linked;
    }
    return abstract;
  };

  const listOf = (id: string): List | undefined => {
    if (lists.has(id)) return lists.get(id);
    const num = nums.get(id);
    const abstract = num && abstractOf(num);
    const list = abstract && {
      counts: memo(counts, abstract, () => []),
      ...overridden(num, memo(levels, abstract, levelsOf)),
    };
    lists.set(id, list);
    return list;
  };

  return {
    levelOf(id, styles) {
      const list = listOf(id);
      for (const style of styles) {
        const level = list?.levels.findIndex((one) => one?.style === style) ?? -1;
        if (level >= 0) return level;
      }
      return undefined;
    },
    next(id, level) {
      const list = listOf(id);
      const own = list?.levels[level];
      if (!list || !own) return undefined;
      count(list, level, own);
      const text = own.format === 'bullet' ? bullet(own.pattern) : labelOf(list, level, own);
      return { text, suffix: own.suffix };
    },
  };
}

function memo<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  known.set(key, made);
  return made;
}

function levelsOf(parent: Element): Levels {
  const levels: (Level | undefined)[] = [];
  for (const element of parent.children) {
    const index = indexOf(element);
    if (element.name === 'lvl' && index !== undefined) levels[index] = levelOf(element);
  }
  return levels;
}

const indexOf = ({ attributes }: Element): number | undefined => {
  const index = Number(attributes.ilvl);
  return Number.isInteger(index) && index >= 0 && index < LEVELS ? index : undefined;
};

function levelOf(element: Element): Level {
  const suffix = valOf(element, 'suff');
  return {
    start: integer(valOf(element, 'start')) ?? 0,
    // A format of later versions (001, 002) has one for older ones beside it.
    format:
      valOf(element, 'numFmt') ?? valOf(child(child(element, 'AlternateContent'), 'Fallback'), 'numFmt') ?? 'decimal',
    pattern: (valOf(element, 'lvlText') ?? '').slice(0, LONGEST_PATTERN),
    suffix: suffix === 'nothing' || suffix === 'space' ? suffix : 'tab',
    restart: integer(valOf(element, 'lvlRestart')),
    isLegal: switchOf(element, 'isLgl') ?? false,
    style: valOf(element, 'pStyle'),
  };
}

const integer = (text: string | undefined): number | undefined => {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};

function overridden(num: Element, base: Levels): Pick<List, 'levels' | 'restarts'> {
  const levels = [...base];
  const restarts = new Set<number>();
  for (const element of num.children) {
    const index = indexOf(element);
    if (element.name !== 'lvlOverride' || index === undefined) continue;
    const replacement = child(element, 'lvl');
    if (replacement) levels[index] = levelOf(replacement);
    const level = levels[index];
    const start = integer(valOf(element, 'startOverride'));
    if (level && start !== undefined) {
      levels[index] = { ...level, start };
      restarts.add(index);
    }
  }
  return { levels, restarts };
}

function count({ counts, levels, restarts }: List, level: number, own: Level): void {
  const before = restarts.delete(level) ? undefined : counts[level];
  counts[level] = before === undefined ? own.start : before + 1;
  for (let below = level + 1; below < LEVELS; below++)
    if (level < (levels[below]?.restart ?? LEVELS)) counts[below] = undefined;
}

function labelOf({ counts, levels }: List, level: number, own: Level): string {
  return own.pattern.replace(/%(?<number>[1-9])/g, (_, number: string) => {
    const index = Number(number) - 1;
    const other = levels[index];
    if (!other || index > level || other.format === 'bullet') return '';
    const format = own.isLegal && other.format !== 'decimalZero' ? 'decimal' : other.format;
    // A level that no paragraph has had yet stands at its start.
    return formatted(counts[index] ?? other.start, format);
  });
}

/** A dash is a mark of official prose; of other bullets only that there is one is told: most are glyphs of private fonts. */
const bullet = (pattern: string): string => (/^[—–―─-]+$/.test(pattern) ? pattern : pattern === '' ? '' : '•');

/** Numbering that is closed by itself, so that no blank follows: 、 ） ， ： */
const CLOSED = /[、，。：；．）〕】》]$/;
/** 1. · 1) · ① · •: closed as well, but before a digit, as in 1. 5G, a blank must keep them apart. */
const HALF_CLOSED = /[\p{P}\p{S}\p{No}]$/u;
const CHINESE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘《]/u;

/**
 * The words with their numbering before them, as a typist would have written it: `一、提高`, `1.拓展`, `1. 5G网络`, `第一章 总则`,
 * `1.2 目标`.
 */
export function numbered({ text, suffix }: Label, words: string): string {
  const mark = text.trim();
  if (mark === '') return words;
  const rest = words.trimStart();
  const isClosed = suffix === 'nothing' || CLOSED.test(mark) || (HALF_CLOSED.test(mark) && CHINESE.test(rest));
  return rest === '' || isClosed ? mark + rest : `${mark} ${rest}`;
}

const DIGITS = '〇一二三四五六七八九';
const LEGAL_HANS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_HANT = '零壹貳參肆伍陸柒捌玖';

/** Digit by digit: 一〇二. */
const digits = (value: number, signs: string): string =>
  [...String(value)].map((digit) => signs[Number(digit)] ?? '').join('');

/** With 十, 百, 千 and 万: 一百〇二. `places` are those four, `zero` what a gap is written as. */
function counted(value: number, signs: string, [myriad, ...places]: readonly string[], zero: string): string {
  if (value === 0) return signs[0] as string;
  if (value >= 1e8) return String(value);
  const high = Math.floor(value / 10_000);
  let result = high > 0 ? counted(high, signs, [myriad ?? '', ...places], zero) + myriad : '';
  let gap = false;
  for (const [index, place] of [...places, ''].entries()) {
    const digit = Math.floor((value % 10_000) / 10 ** (3 - index)) % 10;
    if (digit > 0) result += (gap ? zero : '') + signs[digit] + place;
    gap = digit === 0 && (gap || result !== '');
  }
  return result;
}

/** 十一, not 一十一. */
const common = (value: number, myriad: string, zero: string): string =>
  counted(value, DIGITS, [myriad, '千', '百', '十'], zero).replace(/^一(?=十)/, '');

const upTo99 = (value: number): string => (value < 100 ? common(value, '万', '〇') : digits(value, DIGITS));
const legal = (value: number, signs: string, myriad: string): string =>
  counted(value, signs, [myriad, '仟', '佰', '拾'], '零');

/** One of a row of signs, from 1; beyond them Arabic digits, as Word has it. */
const sign = (signs: string) => {
  const all = [...signs];
  return (value: number): string => all[value - 1] ?? String(value);
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** a … z, aa, bb …: Word writes the letter again, up to thirty times. */
const letter = (value: number): string =>
  value >= 1 && value <= 780 ? (LETTERS[(value - 1) % 26] as string).repeat(Math.ceil(value / 26)) : String(value);

const wide = (value: number): string => digits(value, '０１２３４５６７８９');
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const sixty = (value: number): string =>
  value >= 1 && value <= 60 ? `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}` : String(value);

/** Formats by the names of ECMA-376 part 1, 17.18.59. One that is not here is written in Arabic digits. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: sign('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: sign('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedParen: sign('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: sign('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: sign('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: upTo99,
  taiwaneseCounting: upTo99,
  chineseCountingThousand: (value) => common(value, '万', '〇'),
  taiwaneseCountingThousand: (value) => common(value, '萬', '零'),
  // 百一, not 一百〇一; Chinese Word gives this format to lists of 一、二、 as well.
  japaneseCounting: (value) => common(value, '万', '').replace(/一(?=[十百千])/g, ''),
  ideographDigital: (value) => digits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => digits(value, DIGITS),
  taiwaneseDigital: (value) => digits(value, DIGITS),
  chineseLegalSimplified: (value) => legal(value, LEGAL_HANS, '万'),
  ideographLegalTraditional: (value) => legal(value, LEGAL_HANT, '萬'),
  ideographTraditional: sign(stems),
  ideographZodiac: sign(branches),
  ideographZodiacTraditional: sixty,
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
};

/** A count in one of Word's formats: `formatted(11, 'chineseCounting')` is `十一`. */
export const formatted = (value: number, format: string): string =>
  (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(value) ?? String(value);
