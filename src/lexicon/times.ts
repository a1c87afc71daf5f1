/**
 * How speeches write times. Each source is a group-free pattern over normal text; together they cover what is a date or a period
 * and so no figure. Longest first.
 */

const YEAR = String.raw`(?:\d{4}|[一二][一二三四五六七八九〇○零Ｏ]{3}|[12]?\d?[xX×＊*#]{2}|\d{3}[xX×]|[xX×#]{2,4}|民国[一二三四五六七八九十百〇零\d]{1,6})年度?`;
const COUNT = String.raw`(?:\d{1,3}|[一二两三四五六七八九十几]{1,3})`;
const MONTH = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[xX×]{1,2})月份?`;
const DAY = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[xX×]{1,2})[日号]`;
const PART = '(?:上半年|下半年|年初|年底|年末|年中|岁末|底|初|末|中旬|上旬|下旬|首季|第?[一二三四1-4]季度)';
const RELATIVE = '(?:今年|本年度?|去年|上年度?|前年|明年|后年|当年|次年|同年|来年|翌年)';

/** Dates and periods: 2019年6月底, 今年上半年, “十四五”时期, 本世纪中叶. */
export const TIME_SOURCES: readonly string[] = [
  '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}',
  String.raw`(?:19|20)\d{2}年?[-~—–－至](?:19|20)\d{2}年?(?:度|间|期间)?`,
  String.raw`(?:\d{2,4}|[一二三四五六七八九〇十]{1,4})年代(?:初|末|中期)?`,
  `(?:${YEAR}|${RELATIVE})(?:${MONTH}(?:${DAY})?)?${PART}?(?:以来|来(?=[，首第连一]))?`,
  `${MONTH}(?:${DAY}|${PART})?`,
  `“(?:[一二三四五六七八九十]{1,2}|[xX×]{2})五”(?:时期|规划期|期间|规划|计划|末|初期)?`,
  `(?:[“]?十[一二三四五])五(?:时期|期间|规划)`,
  '(?:本|上|新|[一二三四五六七八九十]{1,3}|\\d{1,2})世纪(?:末|初|中叶|上半叶|下半叶|[一二三四五六七八九]十年代)?',
  `(?:过去|今后|未来|近|最近|这|前|后|头|此后|之后|第)(?:的)?${COUNT}(?:个)?(?:年|个?月|天)(?:来|间|内|里|中|时间)?`,
  `${COUNT}(?:多|余)?(?:个)?(?:年|月|天)(?:多|余)?(?:来|以来|前|后|之前|之后|间|里)`,
  `(?:上半年|下半年|全年|年初|年底|年末|年中|年内|岁末|届时|每年|逐年|一年一度|[本当上下]月底?|[本上下]季度|首季|第[一二三四1-4]季度|目前|当前|近年来|多年来)`,
];

export { DAY as DAY_SOURCE, MONTH as MONTH_SOURCE, RELATIVE as RELATIVE_SOURCE, YEAR as YEAR_SOURCE };
