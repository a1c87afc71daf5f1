/** Chinese and Arabic numerals: what a written number is worth. Knows characters, not policy. */

/** The value of a numeral: one number, or two ends where the writing leaves them open (五六百). */
export interface NumeralValue {
  low: number;
  high: number;
  /** Written with 多, 余, 几: something more than `low`. */
  vague: boolean;
}

/** Digits in everyday and in formal writing; 参 is how 參 reads when it is simplified, 〇 and ○ zeros of dates. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹弌幺', '二贰弍两俩', '三叁参弎仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (row, value) => [...row].map((character) => [character, value] as const),
  ),
);
/** Tens written as one character. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
/** Powers of ten below ten thousand: those of a digit. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
/** Powers of ten that multiply all that stands before them, the greatest first. */
const MYRIADS: readonly (readonly [word: string, power: number])[] = [
  ['兆', 12],
  ['亿', 8],
  ['万', 4],
];

// 8点5倍: a point as it is spoken, where no time of day can be meant.
const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+点\d+(?=[%‰倍万亿个元成])|\d+(?:\.\d+)?`;
const DIGIT = '[零〇一二两三四五六七八九壹贰叁参肆伍陆柒捌玖]';
// 千瓦, 千米: the thousand belongs to the unit.
const PLACE = '(?:[十拾百佰仟万亿廿卅卌]|千(?![瓦米克卡赫伏字帕焦比]))';
// 2.1兆元, in Taiwan a million millions; 兆瓦, 兆赫, 兆字节 are units.
const TRILLION = '兆(?![瓦赫帕比字焦欧头示])';
const CHINESE = `(?:${DIGIT}|${PLACE})(?:${DIGIT}|${PLACE}|${TRILLION})*(?:点(?:${DIGIT}+|\\d+)(?:[万亿]+)?)?`;
/** 5亿1万4千6百, 2亿3千万, 1万5千: Arabic digits each with its own multiplier. */
const MIXED = String.raw`(?:\d+(?:\.\d+)?(?:[百千]?[万亿]|[百千](?![分瓦米克卡赫帕焦]))零?){2,}(?:\d+)?`;

// 3个亿, 两个亿; not 三个亿元乡镇, 两个万亿级产业.
const SPOKEN = `(?:\\d+(?:\\.\\d+)?|${DIGIT}{1,3})个(?:亿|[百千]万)(?![级亿元吨斤])`;
// 半小时, 半年; not 上半年, 大半年.
const HALF = '(?<![上下前后大过多对一折减各])半(?=个?(?:小时|钟头|月|年(?!来|代|度报)|天|日|公里|亩|吨|斤|公斤))';

/**
 * The source of a pattern for one numeral with its multipliers: `10.8万`, `3万多亿`, `二千五百四十万`, `十几万`, `82.7万亿`.
 * Group-free, for building larger patterns. Signs are not part of it.
 */
export const NUMERAL = `(?:${MIXED}|${SPOKEN}|(?:${ARABIC})(?:(?:[多余几])?[十百千佰仟]?(?:[万亿]+|${TRILLION})(?:[多余]亿)?|[百千佰仟](?![分瓦米克卡赫帕焦比字]))?|${HALF}|${CHINESE}(?:[多余几](?=[十百千万亿])[十百千万亿]+)?)`;

/** No number is written with more characters than this; reading one takes time with the square of its length. */
const LONGEST = 60;

/**
 * What a numeral is worth, multipliers applied, exactly: decimal digits are shifted as text, so that 0.29亿 is 29000000.
 *
 * @param text e.g. `10.8万`, `二千五百四十万`, `十几万`, `1,040`, `二〇二五`, `负三点五`, `一又二分之一`
 * @returns `undefined` if `text` is no numeral
 */
export function parseNumeral(text: string): NumeralValue | undefined {
  if (text.length > LONGEST) return undefined;
  const sign = /^(?:[负負]|[-−])(?=.)/.exec(text)?.[0] ?? '';
  const value = readNumeral(text.slice(sign.length));
  if (!value || !Number.isFinite(value.high)) return undefined;
  return sign === '' ? value : { low: -value.high || 0, high: -value.low || 0, vague: value.vague };
}

function readNumeral(text: string): NumeralValue | undefined {
  if (text === '半') return { low: 0.5, high: 0.5, vague: false };
  const vague = /[多余几]/.test(text);
  const plain = text.replace(/[多余几个]/g, '').replace(/(\d),(?=\d{3})/g, '$1');
  const fraction = /^(?:(?<whole>[^又分]+)又)?(?<parts>[^又分]+)分之(?<part>[^又分]+)$/.exec(plain)?.groups;
  if (fraction) return readFraction(fraction, vague);
  const range = adjacentDigits(plain);
  if (range) return { ...range, vague };
  const value = decimalOf(plain);
  return value === undefined ? undefined : { low: value, high: value, vague };
}

/** 三分之二, 一又二分之一: exact to the last digit of a floating-point number. */
function readFraction(groups: Record<string, string | undefined>, vague: boolean): NumeralValue | undefined {
  const whole = groups.whole === undefined ? 0 : decimalOf(groups.whole);
  const parts = decimalOf(groups.parts ?? '');
  const part = decimalOf(groups.part ?? '');
  if (whole === undefined || !parts || part === undefined) return undefined;
  const value = whole + part / parts;
  return { low: value, high: value, vague };
}

/** 五六百 is 500 to 600, 十五六 is 15 to 16, 三四 is 3 to 4. */
function adjacentDigits(text: string): { low: number; high: number } | undefined {
  const match = /^(?<head>.*?)(?<first>[一二两三四五六七八])(?<second>[二三四五六七八九])(?<tail>[十百千万亿]*)$/.exec(
    text,
  )?.groups;
  if (!match) return undefined;
  const { head = '', first = '', second = '', tail = '' } = match;
  if ((DIGITS.get(second) as number) - (DIGITS.get(first) as number) !== 1) return undefined;
  if (head !== '' && !/[十百千万亿]$/.test(head)) return undefined;
  const low = integerOf(`${head}${first}${tail}`);
  const high = integerOf(`${head}${second}${tail}`);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** 18.5, 10.8万, 零点77, 九点九四亿, 二百三十三万点二: a number with a decimal part, or without. */
function decimalOf(text: string): number | undefined {
  const point = /^(?<whole>[^点.]*)[点.](?<digits>[^点.十百千万亿兆]+)(?<multiplier>[十百千万亿兆]*)$/.exec(
    text,
  )?.groups;
  if (!point) return /[点]/.test(text) ? undefined : integerOf(text);
  // .5 is written without its zero.
  const whole = point.whole === '' && text.startsWith('.') ? 0 : integerOf(point.whole as string);
  const digits = digitsOf(point.digits as string);
  if (whole === undefined || digits === undefined) return undefined;
  return Number(`${whole}.${digits}e${exponent(point.multiplier ?? '')}`);
}

/** Digits one by one, Chinese or Arabic: 七七 and 77 are “77”; `undefined` if one is none. */
function digitsOf(text: string): string | undefined {
  let digits = '';
  for (const character of text) {
    const digit = /\d/.test(character) ? character : DIGITS.get(character);
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}

const exponent = (multiplier: string): number =>
  [...multiplier].reduce(
    (sum, character) => sum + (PLACES.get(character) ?? MYRIADS.find(([word]) => word === character)?.[1] ?? 0),
    0,
  );

/** A whole number in any writing: 1040, 二万八千亿, 一百零一万一千, 二〇二五, 三千五, 5亿1万4千6百, 200亿零四千230. */
function integerOf(text: string): number | undefined {
  const arabic = /^(?<digits>\d+)(?<multiplier>[十百千万亿兆]*)$/.exec(text)?.groups;
  if (arabic) return Number(`${arabic.digits}e${exponent(arabic.multiplier ?? '')}`);
  const digits = text.length > 1 ? digitsOf(text) : undefined;
  if (digits !== undefined) return Number(digits);
  return multiplied(text, 0);
}

/**
 * `text` with what stands before its greatest myriad multiplied whole: 二万八千亿 is 二万八千 times 亿. The last one of its kind
 * splits it, so that 三万万 is 三万 times 万. `rank` is the first of {@link MYRIADS} that may stand in it.
 */
function multiplied(text: string, rank: number): number | undefined {
  for (const [index, [word, power]] of MYRIADS.entries()) {
    const at = index < rank ? -1 : text.lastIndexOf(word);
    if (at < 0) continue;
    const before = at === 0 ? 1 : decimalBefore(text.slice(0, at));
    const rest = text.slice(at + 1);
    if (before === undefined) return undefined;
    if (rest === '') return before * 10 ** power;
    // 三万五 is 35000, and 三亿二 is 320 million; 三万零五 is 30005.
    const digit = rest.length === 1 ? DIGITS.get(rest) : undefined;
    const after = digit
      ? digit * 10 ** (power - 1)
      : /^\d+$/.test(rest) && rest.length === 1
        ? Number(rest) * 10 ** (power - 1)
        : multiplied(rest, index);
    return after === undefined ? undefined : before * 10 ** power + after;
  }
  return below(text);
}

const decimalBefore = (text: string): number | undefined =>
  /^\d+\.\d+$/.test(text) ? Number(text) : multiplied(text, 0);

/** A number below ten thousand: 二千五百四十, 十八, 廿三, 零五, 一千零十, 四千230. */
function below(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let place = 0;
  // 1百01: digits written out leave nothing out.
  let written = false;
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const number = /^\d/.test(part) ? Number(part) : DIGITS.get(part);
    const tens = TENS.get(part);
    const power = PLACES.get(part);
    if (number !== undefined) {
      if (digit) return undefined;
      digit = number;
      written = part.length > 1;
      if (number === 0) place = 0;
    } else if (tens !== undefined) {
      sum += tens;
      digit = undefined;
      place = 1;
    } else if (power !== undefined) {
      sum += (digit || 1) * 10 ** power;
      digit = undefined;
      place = power;
    } else return undefined;
  }
  // 三千五 is 3500, but 三千零五 is 3005.
  if (digit) sum += place > 1 && !written ? digit * 10 ** (place - 1) : digit;
  return sum === 0 && digit === undefined ? undefined : sum;
}
