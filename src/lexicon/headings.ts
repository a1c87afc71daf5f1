/**
 * The numbering of Chinese official prose, from the outermost rank to the innermost, each with an example. `level` orders them;
 * kinds of one level are siblings. `scope`: an `item` ends with its paragraph, a `section` runs to the next marker of its rank.
 */
export interface MarkerKind {
  name: string;
  level: number;
  scope: 'section' | 'item';
  /** Anchored at the start of what is to be numbered; group `marker` is the numbering. */
  pattern: RegExp;
  /** Where it may also open an item: after a sentence inside a paragraph. */
  inline: boolean;
}

const NUMERAL = '[一二三四五六七八九十百零〇\\d]{1,4}';

export const MARKERS: readonly MarkerKind[] = [
  // 第一编 总则 · 第二部分 主要任务
  {
    name: 'part',
    level: 1,
    scope: 'section',
    inline: false,
    pattern: new RegExp(`^(?<marker>第 ?${NUMERAL} ?(?:编|篇|部分))(?=[\\s：、]|$|[\\u4e00-\\u9fff])`),
  },
  // 第三章 目标
  { name: 'chapter', level: 2, scope: 'section', inline: false, pattern: new RegExp(`^(?<marker>第 ?${NUMERAL} ?章)`) },
  // 第一节 原则
  {
    name: 'division',
    level: 3,
    scope: 'section',
    inline: false,
    pattern: new RegExp(`^(?<marker>第 ?${NUMERAL} ?节)(?!约)`),
  },
  // 第八条 各级人民政府应当…
  {
    name: 'article',
    level: 4,
    scope: 'section',
    inline: false,
    pattern: new RegExp(`^(?<marker>第 ?${NUMERAL} ?条(?:之${NUMERAL})?)(?!例|件|款)`),
  },
  // 一、提高认识
  {
    name: 'chinese',
    level: 5,
    scope: 'section',
    inline: false,
    pattern: /^(?<marker>[一二三四五六七八九十]{1,3}、)(?![一二三四五六七八九十]{1,2}[、季级])/,
  },
  // 一个三，就是要深化三点认识
  {
    name: 'catchword',
    level: 5,
    scope: 'section',
    inline: false,
    pattern: /^(?<marker>[一二三四五六七八九十]个[一二三四五六七八九十]，就是)/,
  },
  // （一）加强领导
  {
    name: 'bracketed',
    level: 6,
    scope: 'section',
    inline: false,
    pattern: /^(?<marker>[（(] ?[一二三四五六七八九十]{1,3} ?[）)])/,
  },
  // 1.2 主要目标
  {
    name: 'decimal',
    level: 6,
    scope: 'section',
    inline: false,
    pattern:
      /^(?<marker>\d{1,2}(?:\.\d{1,2}){1,3})(?= ?[\u4e00-\u9fff“])(?! ?(?:个|万|亿|元|%|倍|分|天|年|月|日|公里|米|吨|亩))/,
  },
  // 1.拓展两个市场 · 2、加快
  {
    name: 'arabic',
    level: 7,
    scope: 'section',
    inline: false,
    pattern: /^(?<marker>\d{1,2}(?:[.、．]|(?= )))(?=[ ]?[\u4e00-\u9fff“《])(?! ?(?:月|日|年|时|点))/,
  },
  // （1）目标
  { name: 'bracketed-arabic', level: 8, scope: 'section', inline: false, pattern: /^(?<marker>[（(] ?\d{1,2} ?[）)])/ },
  // ① 责任
  { name: 'circled', level: 9, scope: 'item', inline: true, pattern: /^(?<marker>[①-⑳])/ },
  // ——保持经济中高速增长
  { name: 'dash', level: 10, scope: 'item', inline: false, pattern: /^(?<marker>(?:[—―─-] ?){2,3})(?!\d)/ },
  // 第一，计划生育基本国策不会变
  {
    name: 'ordinal',
    level: 11,
    scope: 'item',
    inline: true,
    pattern: /^(?<marker>第[一二三四五六七八九十]{1,2}[，、：])/,
  },
  // 一是要抓包保 · 二要加强监管
  {
    name: 'item',
    level: 12,
    scope: 'item',
    inline: true,
    pattern:
      /^(?<marker>[一二三四五六七八九十]{1,2}是(?=[\u4e00-\u9fff“ ])|[一二三四五六七八九十]{1,2}(?=要[\u4e00-\u9fff]))/,
  },
];

/** 篇1, 第二篇, 范文三 at the end of a title line: a compilation of speeches. */
export const SPEECH_TITLE =
  /(?:篇|范文|讲话稿?|发言稿?|致辞)\s?[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]?[：:]?$|^第(?:[一二三四五六七八九十]{1,3}|\d{1,3})篇[：:]?.{0,40}$/;

/** 同志们： 各位代表： 主席、各位議員： */
export const SALUTATION =
  /^(?:(?:尊敬的|敬爱的|亲爱的)?(?:各位)?[\u4e00-\u9fff]{0,12}(?:同志|代表|委员|领导|朋友|女士|先生|来宾|嘉宾|议员|主席|乡亲|市民|同事|同仁|老师|同学|父老)(?:们)?[，、,\s]*){1,6}[：:！!，,]$/;

/** 2012年2月29日在…会议上 · ----2012年2月29日在…第六次会议上 */
export const OCCASION =
  /^[—―─\- （(]*(?<date>(?:\d{4}|[一二三四五六七八九〇○零]{4}|20[xX×]{2})年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?)(?:在(?<place>.{2,60}(?:会|会议|上|论坛|仪式)))?[上）) ]*$/;

/** 下面是小编给大家整理的… · 来源： · 发布日期： : a page's own lines, not the speech's. */
export const PAGE_NOTE =
  /小编|仅供参考|^(?:来源|发布日期|发布时间|发表时间|作者|编辑|责任编辑|索引号|发文字号|主题分类|发文机关|成文日期|标题|主题词)\s*[：:]|此件公开发布|试读结束|预览结束/;
