/** Chinese and Arabic numerals: what a written number is worth. Knows characters, not policy. */

/** The value of a numeral: one number, or two ends where the writing leaves them open (五六百). */
export interface NumeralValue {
  low: number;
  high: number;
  /** Written with 多, 余, 几: something more than `low`. */
  vague: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** Tens written as one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const PLACES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const CHINESE_DIGIT = '[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]';
// 千瓦, 千米: the thousand belongs to the unit.
const CHINESE_PLACE = '(?:[十拾百佰仟万亿廿卅]|千(?![瓦米克卡赫伏字]))';
const CHINESE = `(?:${CHINESE_DIGIT}|${CHINESE_PLACE})(?:${CHINESE_DIGIT}|${CHINESE_PLACE}|兆(?=[亿元]))*(?:点${CHINESE_DIGIT}+(?:[万亿]+)?)?`;

/**
 * The source of a pattern for one numeral with its multipliers: `10.8万`, `3万多亿`, `二千五百四十万`, `十几万`, `82.7万亿`.
 * Group-free, for building larger patterns.
 */
export const NUMERAL = `(?:(?:${ARABIC})(?:(?:[多余几])?[十百千]?[万亿]+(?:[多余]亿)?|[百千](?![分瓦米克卡赫]))?|${CHINESE}(?:[多余几](?=[十百千万亿])[十百千万亿]+)?)`;

/**
 * What a numeral is worth, multipliers applied, exactly: decimal digits are shifted as text, so that 0.29亿 is 29000000.
 *
 * @param text e.g. `10.8万`, `二千五百四十万`, `十几万`, `1,040`, `二〇二五`
 * @returns `undefined` if `text` is no numeral
 */
export function parseNumeral(text: string): NumeralValue | undefined {
  const value = readNumeral(text);
  return value && Number.isFinite(value.high) ? value : undefined;
}

function readNumeral(text: string): NumeralValue | undefined {
  const vague = /[多余几]/.test(text);
  const plain = text
    .replace(/[多余几]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(?<=\d)点(?=\d)/, '.');
  const arabic = /^(?<digits>\d+(?:\.\d+)?)(?<multiplier>[十百千万亿兆]*)$/.exec(plain)?.groups;
  if (arabic) {
    const low = Number(`${arabic.digits}e${exponent(arabic.multiplier ?? '')}`);
    return { low, high: low, vague };
  }
  const mixed = parseMixed(plain);
  if (mixed !== undefined) return { low: mixed, high: mixed, vague };
  const range = adjacentDigits(plain);
  if (range) return { ...range, vague };
  const value = parseChinese(plain);
  return value === undefined ? undefined : { low: value, high: value, vague };
}

const exponent = (multiplier: string): number =>
  [...multiplier].reduce((sum, character) => sum + (PLACES[character] ?? MYRIADS[character] ?? 0), 0);

/** 2亿3千万, 1万5: Arabic digits with a multiplier after each. */
function parseMixed(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?[十百千万亿]+){2,}(?:\d+)?$/.test(text)) return undefined;
  let sum = 0;
  for (const { groups } of text.matchAll(/(?<digits>\d+(?:\.\d+)?)(?<multiplier>[十百千万亿]*)/g))
    sum += Number(`${groups?.digits}e${exponent(groups?.multiplier ?? '')}`);
  return sum;
}

/** 五六百 is 500 to 600, 十五六 is 15 to 16, 三四 is 3 to 4. */
function adjacentDigits(text: string): { low: number; high: number } | undefined {
  const match = /^(?<head>.*?)(?<first>[一二两三四五六七八])(?<second>[二三四五六七八九])(?<tail>[十百千万亿]*)$/.exec(
    text,
  )?.groups;
  if (!match) return undefined;
  const { head = '', first = '', second = '', tail = '' } = match;
  if ((DIGITS[second] as number) - (DIGITS[first] as number) !== 1) return undefined;
  if (head !== '' && !/[十百千万亿]$/.test(head)) return undefined;
  const low = parseChinese(`${head}${first}${tail}`);
  const high = parseChinese(`${head}${second}${tail}`);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** 二万八千亿, 一百零一万一千, 二〇二五, 零点五, 三千五 (3500). */
function parseChinese(text: string): number | undefined {
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0) return undefined;
  if (fraction !== undefined) {
    const match = /^(?<digits>[零〇一二两三四五六七八九]+)(?<multiplier>[十百千万亿]*)$/.exec(fraction)?.groups;
    const integer = parseInteger(whole);
    if (!match || integer === undefined) return undefined;
    const digits = [...(match.digits as string)].map((digit) => DIGITS[digit]).join('');
    return Number(`${integer}.${digits}e${exponent(match.multiplier ?? '')}`);
  }
  return parseInteger(whole);
}

function parseInteger(text: string): number | undefined {
  if (text === '') return undefined;
  // 二〇二五, 一九八〇: digits one by one.
  if ([...text].every((character) => character in DIGITS)) {
    if (text.length === 1) return DIGITS[text];
    return Number([...text].map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPlace = 0;
  for (const character of text) {
    if (character in DIGITS) {
      digit = DIGITS[character];
      if (digit === 0) lastPlace = 0;
    } else if (character in TENS) {
      section += TENS[character] as number;
      lastPlace = 1;
    } else if (character in PLACES) {
      lastPlace = PLACES[character] as number;
      section += (digit ?? 1) * 10 ** lastPlace;
      digit = undefined;
    } else if (character in MYRIADS) {
      const power = MYRIADS[character] as number;
      section += digit ?? 0;
      // 二万八千亿: what stands before 亿 is multiplied whole.
      if (total > 0 && total % 10 ** power !== 0) total = (total + section) * 10 ** power;
      else if (section === 0) total = (total || 1) * 10 ** power;
      else total += section * 10 ** power;
      section = 0;
      digit = undefined;
      lastPlace = power;
    } else return undefined;
  }
  // 三千五 is 3500, but 三千零五 is 3005.
  if (digit !== undefined) section += lastPlace > 1 && digit > 0 ? digit * 10 ** (lastPlace - 1) : digit;
  return total + section;
}
