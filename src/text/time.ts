import { DAY_SOURCE, MONTH_SOURCE, RELATIVE_SOURCE, TIME_SOURCES, YEAR_SOURCE } from '../lexicon/times.js';
import type { Range } from '../types.js';
import { parseNumeral } from './numeral.js';

const TIME = new RegExp(TIME_SOURCES.join('|'), 'g');

/** Every date or period that `text` names, in order. */
export function timesIn(text: string): Range[] {
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

/**
 * Extended Date/Time Format (ISO 8601-2, level 1) of a time as speeches write it, from normal text; `null` where it cannot be told.
 *
 * `2019年6月底前` is `2019-06`, `20xx年` is `20XX`, `“十三五”时期` is `2016/2020`. `date` is when the speech was given (`2014`,
 * `2014-04`, …): with it `今年3月底` is `2014-03`.
 */
export function toEdtf(text: string, date?: string): string | null {
  const decade = DECADE.exec(text)?.groups?.decade;
  if (decade !== undefined) return `${decade}X`;
  const iso = ISO.exec(text)?.groups;
  if (iso) return dated(iso.year as string, Number(iso.month), Number(iso.day));
  const span = SPAN.exec(text)?.groups;
  if (span) return `${span.from}/${span.to}`;
  const groups = CALENDAR.exec(text)?.groups;
  if (groups) {
    const year = yearOf(groups.year as string, date);
    if (year === null) return null;
    if (groups.month === undefined) return year;
    return dated(year, numberOf(groups.month), numberOf(groups.day));
  }
  const planned = PLAN.exec(text)?.groups;
  const plan = planned?.plan ?? planned?.bare;
  if (plan !== undefined) {
    // The first five-year plan ran from 1953 to 1957; from the third on they follow one another without a gap from 1966.
    const number = parseNumeral(plan)?.low ?? 0;
    const first = number <= 2 ? 1948 + 5 * number : 1951 + 5 * number;
    return number >= 1 && number <= 20 ? `${first}/${first + 4}` : null;
  }
  const own = /^(?:全年|年底|年末|年内|上半年|下半年)/.test(text) && date !== undefined ? date.slice(0, 4) : null;
  return own;
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
