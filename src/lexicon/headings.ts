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

/** 篇1, 范文三, 讲话稿2 at the end of a title line, 第二篇 at its beginning: a compilation of speeches. */
export const SPEECH_TITLE =
  /(?:篇|范文|讲话稿?|发言稿?|致辞)\s?[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]?[：:]?$|^第(?:[一二三四五六七八九十]{1,3}|\d{1,3})篇[：:]?.{0,40}$/;

/** 在全县工作会议上的讲话 · 政府工作报告: what a speech is called. */
export const SPEECH_NAME = /(?:讲话稿?|报告|致辞|致词|发言稿?|演讲|演说|讲稿|献词|贺词|寄语)(?:（[^（）]{1,20}）)?$/;

/** A heading of a plan's parts, which 第一篇 numbers too: with one of these it is no compilation. */
export const CHAPTER = /^第 ?[一二三四五六七八九十百\d]{1,4} ?章/;

/** 同志们： 各位代表： 主席、各位議員： 女士们，先生们，朋友们： 尊敬的各位领导： */
export const SALUTATION =
  /^(?!出席|列席|缺席|主持|参加|与会)(?:(?:尊敬的|敬爱的|亲爱的)?(?:各位)?[\u4e00-\u9fff]{0,12}(?:同志|代表|委员|领导|朋友|女士|先生|来宾|嘉宾|贵宾|使节|议员|主席|乡亲|市民|同胞|同事|同仁|老师|同学|父老|姐妹|兄弟|战友|家长|企业家|专家|记者|媒体|评委|院士|总统|首相|总理|部长|市长|书记|校长|院长|会长|董事长|阁下)(?:们)?[，、,\s]*){1,6}[：:！!，,]$|^(?:大家|各位)(?:上午|下午|晚上|早上)?好[！!。]$|^尊敬的[^。；！？]{2,40}[，：:！!]$/;

/** 在全县会议上的讲话 同志们：这次会议…: a line that holds a speech from its beginning on. */
export const ADDRESSES =
  /^[^。！？；]{0,60}?(?:同志们|各位(?:代表|委员|领导|来宾|朋友|同志|议员|同事)|尊敬的[^，：]{2,30}|女士们)[^。；]{0,60}?[：:！!，]/;

/** 各省、自治区、直辖市人民政府，国务院各部委、各直属机构： whom a document is sent to. */
export const ADDRESSEE =
  /^(?=[^。；！？]{3,200}[：:]$)(?!.*(?:如下|以下|下列|是|为|包括|要求|部分|方面)[：:]$)(?:各|[\u4e00-\u9fff]{2,12}(?:省|市|县|区|厅|局|委|政府)(?:人民政府)?[，、：:]).*(?:政府|机构|部门|单位|企业|厅|局|部|委|办|院|会|公司|银行|学校|乡|镇|县|区|市|街道|部队|军区|中心|站|所|校)(?:[（(][^（）()]{1,30}[）)])?[：:]$/;

/** 2012年2月29日, 二〇一九年一月一日, 20xx年 */
const DAY =
  '(?:\\d{4}|[一二三四五六七八九〇○零O０]{4}|20[xX×]{2})年(?: ?[\\dl一二三四五六七八九十]{1,2} ?月(?: ?[\\dl一二三四五六七八九十]{1,3} ?日)?)?';

/**
 * 2012年2月29日在…会议上 · ----2012年2月29日在…第六次会议上 · （2022年10月16日） · ——在中国共产党第二十次全国代表大会上的报告:
 * when or where a speech was given, or both.
 */
export const OCCASION = new RegExp(
  `^[—―─\\- （(]*(?:(?<date>${DAY})(?:[（(]?星期[一二三四五六日天][）)]?)?[ ，]?(?:[在于](?<place>.{2,60}(?:会|会议|上|论坛|仪式|大会|座谈会)))?[上）) ]*|(?<=[—―─\\-] ?)在(?<stage>.{2,60}?)上?(?:的(?:主旨)?(?:讲话|报告|演讲|致辞|发言|总结讲话))?[）) ]*)$`,
);

/** 国发〔2019〕5号, 国办发[1996]2号: the number of a document alone on its line. */
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fff]{1,16} ?[〔（([]\d{4}[〕）)\]] ?(?:第 ?)?\d{1,5} ?号$/;

/** 2002年11月30日 河南省第九届人民代表大会常务委员会第三十一次会议通过: how a law came about, under its title. */
export const ENACTED =
  /^[（(]?(?:\d{4}|[一二三四五六七八九〇○零]{4})年 ?.{1,3} ?月 ?.{1,3} ?日.{0,160}(?:通过|公布|发布|批准|修订|修正|施行)[）)]?$/;

/** 索引号： 发布日期：2019年1月17日: a label of a page or gazette, its value behind it or on the next line. */
export const LABEL =
  /^(?:来源|文章来源|信息来源|发布日期|发布时间|发表时间|更新时间|成文日期|生成日期|公开日期|日期|时间|作者|编辑|责任编辑|责编|审核|点击数|浏览次数|阅读次数|字体|索引号|文号|发文字号|主题分类|分类|分类号|信息分类|发文机关|发布机构|制发机关|标题|主题词|关键词|有效性|公开方式|公开属性|原标题|附件下载|打印|分享)\s*[：:]/;

/** What a page says of itself and not the speech: 小编, 此件公开发布, 新华社北京4月28日电, 本文有删减, 试读结束, 扫一扫. */
export const PAGE_NOTE =
  /小编|仅供参考|仅供站内|此件公开发布|此件主动公开|试读结束|预览结束|开通会员|正文复制|扫一扫|打印本页|关闭窗口|返回顶部|分享到|相关链接|相关阅读|本作品来自|公有领域|版权所有|未经授权|ICP备|All rights reserved|^[（(]?(?:原标题|本文有删减|节选|摘要)|^[（(]?新华社[\u4e00-\u9fff]{0,12}\d{0,2}月?\d{0,2}日?电|《 ?人民日报 ?》[（(]|^[（(]?(?:记者|通讯员|执笔|编辑|责编)[\u4e00-\u9fff 、]{2,20}[）)]$|^(?:上一[篇条页]|下一[篇条页])[：:]?|^(?:首页|当前位置|您的位置)[：:>＞ ]|[\u4e00-\u9fff] ?[>＞] ?[\u4e00-\u9fff]+ ?[>＞]|^\[?标签[:：]|^@page|^--+>?$|^(?:Public domain|true|false)$/;

/** (林大輝議員站起來 ) · （掌声） · （热烈鼓掌）: what happened meanwhile. */
export const STAGE_DIRECTION =
  /^[（(][^（）()]{0,30}(?:掌声|鼓掌|笑声|站起|起立|离席|离开|举手|点头|大笑|会场|默哀|电子表决|表决钟|响起|全体)[^（）()]{0,30}[）)]$/;

/** 目标……………12: a line of a table of contents; or several chapters fused on one line. */
export const CONTENTS_LINE =
  /(?:[.…·•]\s?){4,}[（(]?\s*\d{1,4}\s*[）)]?$|^第 ?[一二三四五六七八九十\d]{1,4} ?(?:章|篇|节).{2,40}第 ?[一二三四五六七八九十\d]{1,4} ?(?:章|篇)[^，。；]{2,}$/;

/** 環境局局長： 主席： 陳偉業議員： who speaks next, in the record of a sitting. */
export const TURN =
  /^(?<marker>(?:[\u4e00-\u9fff]{0,14}(?:局长|司长|主席|议员|部长|院长|委员[\u4e00-\u9fff]{0,3}|秘书|官员|发言人|主持人|记者|秘书长|署长|主委|署长)|[问答])[：:])(?=.)/;

/** What the parts of notices and plans are called. */
export const PLAN_HEADS: readonly string[] =
  '总体要求 指导思想 基本原则 工作目标 总体目标 主要目标 主要任务 重点任务 工作任务 保障措施 组织实施 组织保障 工作要求 实施步骤 工作安排'.split(
    ' ',
  );
