import { DAY_SOURCE, MONTH_SOURCE, RELATIVE_SOURCE, TIME_SOURCES, YEAR_SOURCE } from '../lexicon/times.js';
import type { Range } from '../types.js';
import { parseNumeral } from './numeral.js';

const TIME = new RegExp(TIME_SOURCES.join('|'), 'g');

/** Every time has one of these; most clauses have none. */
const HINT = /[年月纪季届目当岁“十天]|\d[-./]\d/;

/** Every date or period that `text` names, in order. */
export function timesIn(text: string): Range[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(TIME)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const CALENDAR = new RegExp(
  `(?<year>${YEAR_SOURCE}|${RELATIVE_SOURCE})(?:(?<month>${MONTH_SOURCE})(?<day>${DAY_SOURCE})?)?`,
);
const PLAN = /“?(?<plan>[一二三四五六七八九十]{1,2})五”?(?:时期|期间|规划|计划|末)?/;
/** 1980年代, 二十世纪八十年代 */
const DECADE = /(?<decade>\d{3})0年代/;
/** 2019-06-30, 2019.6.30 */
const ISO = /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/;
/** 2016-2020年 */
const SPAN = /(?<from>\d{4})年?[-~—–－至到](?<to>\d{4})年?/;
/** Years before the speech's own. */
const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
};

/** 上半年, 第二季度, 年初: the months of a year that a part of it has, first and last. */
const PARTS: readonly { pattern: RegExp; months: (match: RegExpExecArray) => readonly [number, number] | null }[] = [
  { pattern: /上半年/, months: () => [1, 6] },
  { pattern: /下半年/, months: () => [7, 12] },
  { pattern: /首季|一季度/, months: () => [1, 3] },
  {
    pattern: /第?(?<quarter>[二三四1-4])季度/,
    months: ({ groups }) => {
      const quarter = parseNumeral(groups?.quarter ?? '')?.low ?? 0;
      return quarter >= 1 ? [3 * quarter - 2, 3 * quarter] : null;
    },
  },
  { pattern: /年初|岁首/, months: () => [1, 1] },
  { pattern: /年中/, months: () => [6, 6] },
  { pattern: /年底|年末|岁末/, months: () => [12, 12] },
];
/** 过去五年, 近三年, 今后十年, 三年内: a count of years from the speech's own on. */
const YEARS =
  /^(?<way>过去|近|最近|这|前|今后|未来|此后)?的?(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})年(?<end>来|以来|内|间|里|时间)?/;
/** 本世纪末, 21世纪中叶 */
const CENTURY = /(?<century>本|上|新|二十一|二十|21|20)世纪(?<part>末|中叶|初)?/;

/**
 * Extended Date/Time Format (ISO 8601-2, level 1) of a time as speeches write it, from normal text; `null` where it cannot be told.
 *
 * `2019年6月底前` is `2019-06`, `20xx年` is `20XX`, `“十三五”时期` is `2016/2020`, `2019年上半年` is `2019-01/2019-06`. `date` is when
 * the speech was given (`2014`, `2014-04`, …): with it `今年3月底` is `2014-03`, `过去五年` is `2009/2013` and `三年内` `2014/2017`.
 */
export function toEdtf(text: string, date?: string): string | null {
  const decade = DECADE.exec(text)?.groups?.decade;
  if (decade !== undefined) return `${decade}X`;
  const iso = ISO.exec(text)?.groups;
  if (iso) return dated(iso.year as string, Number(iso.month), Number(iso.day));
  const span = SPAN.exec(text)?.groups;
  if (span) return `${span.from}/${span.to}`;
  const own = date?.slice(0, 4);
  const groups = CALENDAR.exec(text)?.groups;
  if (groups) {
    const year = yearOf(groups.year as string, date);
    if (year === null) return null;
    if (groups.month !== undefined) return dated(year, numberOf(groups.month), numberOf(groups.day));
    return partOf(text, year) ?? (/以来/.test(text) ? `${year}/..` : year);
  }
  const plan = PLAN.exec(text)?.groups?.plan;
  if (plan !== undefined) return planned(plan, text);
  const century = CENTURY.exec(text)?.groups;
  if (century) return centuryOf(century, own);
  if (own === undefined) return null;
  const month = new RegExp(`^(?<month>${MONTH_SOURCE})(?<day>${DAY_SOURCE})?`).exec(text)?.groups;
  if (month) return dated(own, numberOf(month.month), numberOf(month.day));
  const years = YEARS.exec(text)?.groups;
  if (years) return yearsFrom(years, Number(own));
  return partOf(text, own) ?? (/^(?:全年|年内|当前|目前)/.test(text) ? own : null);
}

/** The months of `year` that `text` names a part of; `undefined` if it names none. */
function partOf(text: string, year: string): string | undefined {
  for (const { pattern, months } of PARTS) {
    const match = pattern.exec(text);
    const [first, last] = (match && months(match)) ?? [];
    if (first === undefined || last === undefined) continue;
    const [from, to] = [`${year}-${pad(first)}`, `${year}-${pad(last)}`];
    return from === to ? from : `${from}/${to}`;
  }
  return undefined;
}

/** 十三五: 2016/2020; its 末 is 2020, its 初期 2016. */
function planned(plan: string, text: string): string | null {
  // The first five-year plan ran from 1953 to 1957; from the third on they follow one another without a gap from 1966.
  const number = parseNumeral(plan)?.low ?? 0;
  if (number < 1 || number > 20) return null;
  const first = number <= 2 ? 1948 + 5 * number : 1951 + 5 * number;
  if (/末/.test(text)) return String(first + 4);
  return /初/.test(text) ? String(first) : `${first}/${first + 4}`;
}

/** 本世纪末 is the year in which the speech's century ends; 中叶 its middle, about. */
function centuryOf({ century, part }: Record<string, string | undefined>, own: string | undefined): string | null {
  const named = { 二十一: 2000, '21': 2000, 新: 2000, 二十: 1900, '20': 1900 }[century ?? ''];
  const current = own === undefined ? undefined : Math.floor((Number(own) - 1) / 100) * 100;
  const first = named ?? (current === undefined ? undefined : century === '上' ? current - 100 : current);
  if (first === undefined) return null;
  if (part === undefined) return `${first + 1}/${first + 100}`;
  return part === '末' ? String(first + 100) : part === '初' ? `${first + 1}~` : `${first + 50}~`;
}

/** 过去五年 in a speech of 2018 is 2013/2017, 今后五年 2018/2022, 三年内 2018/2021. */
function yearsFrom({ way, count, end }: Record<string, string | undefined>, own: number): string | null {
  const years = parseNumeral(count ?? '')?.low;
  if (years === undefined) return null;
  if (way === undefined) return end === '内' ? `${own}/${own + years}` : null;
  return /^(?:今后|未来|此后)$/.test(way) ? `${own}/${own + years - 1}` : `${own - years}/${own - 1}`;
}

/** A calendar date; `null` where the month is masked or the day does not exist. */
function dated(year: string, month: number | null, day: number | null): string | null {
  if (month === null || month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  return [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-');
}

function yearOf(written: string, date: string | undefined): string | null {
  const relative = RELATIVE[written];
  if (relative !== undefined) return date === undefined ? null : String(Number(date.slice(0, 4)) + relative);
  const year = written.replace(/年度?$/, '');
  const republic = /^民国(?<number>.+)$/.exec(year)?.groups?.number;
  if (republic !== undefined) {
    const number = parseNumeral(republic)?.low;
    return number === undefined ? null : String(1911 + number);
  }
  if (/^\d{4}$/.test(year)) return year;
  if (/^\d{2}[xX×*＊]{2}$|^\d{3}[xX×]$/.test(year)) return year.replace(/[xX×*＊]/g, 'X');
  if (/^[一二][一二三四五六七八九〇○零]{3}$/.test(year))
    return String(parseNumeral(year.replace(/○/g, '〇'))?.low ?? '') || null;
  return null;
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return parseNumeral(written.replace(/[月份日号]+$/, ''))?.low ?? null;
}

const pad = (number: number): string => String(number).padStart(2, '0');
