import { DISCOURSE_NOUNS } from '../lexicon/units.js';
import { anyOf } from '../text/any-of.js';
import { tokensOver } from '../text/tokens.js';
import type { FigureKind, Range, Token } from '../types.js';

/** A numeral that may state how many, with what stands around it. */
export interface Candidate {
  /** The numeral as written, without its unit. */
  from: string;
  number: Range;
  unitWord: string | undefined;
  unitRow: { unit: string; kind: FigureKind } | undefined;
  unitStart: number;
  end: number;
  /** The second numeral of a range. */
  to: string | undefined;
  before: string | undefined;
  after: string | undefined;
  /** With 半 behind its unit. */
  half: boolean;
  /** Written with 多, 余 or 几. */
  vague: boolean;
  /** In a law every length of time is a term that it sets. */
  law: boolean;
}

const SMALL_CHINESE = /^[一二两三四五六七八九十]{1,2}$/;
const DISCOURSE = new RegExp(`^(?:大|新|重|小|条|项|种|类|个|点|件|层|步|大类|方面的)?${anyOf(DISCOURSE_NOUNS)}`);
/** 第三, 〔2019〕5号, 篇1, A4, “十三五”: numbering or a name. */
const NUMBERING_BEFORE =
  /(?:第|篇|〔\d{0,4}〕|\[\d{4}\]|No\.?|NO\.?|[A-Za-z]-?|附件|附表|表|图|栏|电话|邮编|传真|\/\/\S*|§|#|卷|版本|(?:密码|账号|号码|编号|代码)(?:是|为|：)?|“十|[×÷*]\s?)$/;
/** 第八条 2, 注 1: with a unit behind it a number counts (罚款1000元, 贷款3亿元). */
const NUMBERING_BEFORE_BARE = /[条款章节注]\s?$/;
const NUMBERING_AFTER =
  /^(?:号(?!召)|［|】|[A-Za-z]{1,3}(?![A-Za-z])(?:级|股)|届|中全会|大(?!约)|、[一二三四五六七八九十]+(?:是|要)|\)|）|日|号文|[：:](?:\d|$)|条|款|章|节)/;
/** 以下两项, 这三个, 上述6项: what the text counts of itself. */
const SELF_COUNT_BEFORE =
  /(?:这|那|上述|以上|以下|如下|下列|下面|前|后|提及的|提到的|有关|抓好|围绕|突出|做到|落实|坚持|把握|强化|处理好|实现|打好|打造|聚焦|抓住|守住|中央)(?:突出)?$/;
/** Classifiers that in Chinese numerals name ranks, bodies and kinds rather than count: 三级, 两国, 一期. */
const NAMING_CLASSIFIER =
  /^(?:级|国|届|期|步|线|面|头|省|市|县|区|乡|镇|村|州|院|班|票|口|站|孔|道|段|席|部|门|类|种|层|起)$/;
const GENERIC_CLASSIFIER =
  /^(?:个|项|条|件|大|层|步|句|面|头|起|期|次|届|家|级|国|区|省|市|县|州|班|站|村|乡|镇|票|席|口|道|段|院|部|线|场|位)$/;

/** Whether a numeral with or without a unit states how many, and is no part of a word, date, name or numbering. */
export function isQuantity(text: string, tokens: readonly Token[], candidate: Candidate): boolean {
  const { from, number, unitWord, unitRow, unitStart, end, before, after } = candidate;
  const left = text.slice(Math.max(0, number.start - 8), number.start);
  const right = text.slice(end, end + 12);
  const bounded = before !== undefined || after !== undefined;
  if (NUMBERING_BEFORE.test(left)) return false;
  if (unitWord === undefined && (NUMBERING_BEFORE_BARE.test(left) || NUMBERING_AFTER.test(right))) return false;
  if (/[\d.]$/.test(left) || /^\.\d/.test(text.slice(number.end, number.end + 2))) return false;
  if (!/^[A-Za-z]/.test(unitWord ?? '') && /^(?:[A-Z]级|G\b|D打印|[A-Z])/.test(text.slice(number.end, number.end + 4)))
    return false;
  if (!/^(?:percent|money)$/.test(unitRow?.kind ?? '') && quotedName(text, number, end)) return false;
  // 010-12345678
  if (candidate.to !== undefined && /^\d{3,4}$/.test(from) && /^\d{7,8}$/.test(candidate.to)) return false;
  if (/几/.test(from) && !/[十百千万\d]几/.test(from)) return false;
  if (/(?:几|数|好)$/.test(left)) return false;
  const chinese = !/\d/.test(from);
  if (chinese) {
    const word = { start: number.start, end: unitWord === undefined ? number.end : unitStart + unitWord.length };
    if (insideWord(tokens, word) || /^[百千万亿]+$/.test(from) || from === '零' || from === '〇') return false;
  }
  if (unitRow === undefined)
    return chinese ? countsPeople(candidate, right, bounded) : isBareNumber(text, candidate, left, right, bounded);
  // 四次全会, 第六次会议
  if (unitWord === '次' && /^(?:全会|会议|全体|代表|党代|人大|政协|常委)/.test(right)) return false;
  // 三次产业, 三番五次, 三分钟热度, 三本账: set phrases.
  if (SET_PHRASE.test(text.slice(Math.max(0, number.start - 2), end + 2))) return false;
  // Chinese counts with 两; 二 before a measure word ranks (二次供水, 二把手).
  if (from === '二' && unitRow.kind === 'count' && !bounded && !/^[人名户]$/.test(unitRow.unit)) return false;
  if (unitRow.kind === 'duration') return isStatedDuration(text, candidate, bounded);
  if (chinese && /^一+$/.test(from) && candidate.to === undefined && !candidate.half)
    return isMeasured(unitRow, unitWord as string) || isCountedOne(text, number, end, unitWord as string, bounded);
  if (!bounded && /^[个项条件点种]$/.test(unitWord as string) && (SELF_COUNT_BEFORE.test(left) || /^[：:]/.test(right)))
    return false;
  if (chinese && SMALL_CHINESE.test(from) && unitRow.kind === 'count' && candidate.to === undefined && !bounded) {
    if (GENERIC_CLASSIFIER.test(unitWord as string) && DISCOURSE.test(right)) return false;
    // 问题主要有两个。
    if (/^[个项条点种]$/.test(unitWord as string) && /有$/.test(left) && /^(?:[，。；：]|$)/.test(right)) return false;
    if (NAMING_CLASSIFIER.test(unitWord as string))
      return (
        /^(?:部|省|市|县|区|乡|镇|村|道|段|起)$/.test(unitWord as string) &&
        /^(?:共|有|的)/.test(right) &&
        /(?:有|共|达|为)$/.test(left)
      );
  }
  if (chinese) return true;
  if (/^(?:级|届|期|版|号)$/.test(unitWord as string)) return false;
  // 5个方面: the text counts its own parts; 5个项目 counts things.
  if (
    !bounded &&
    /^个$/.test(unitWord as string) &&
    /^1?\d$/.test(from) &&
    /^(?:方面|问题|认识|重点|层面|环节|原则|关键|部分|专题|专项)/.test(right)
  )
    return false;
  return unitWord !== '度' || /^电/.test(right) || bounded || /摄氏|华氏|温|升|零下|纬|经|角|用电/.test(left);
}

/** 近八亿人口: a large number of people without a measure word. */
const countsPeople = ({ from, to, before }: Candidate, right: string, bounded: boolean): boolean =>
  // 一千到一千五百, 小于等于三十五
  (to !== undefined && from.length >= 2) ||
  /[大小高低]于|等于/.test(before ?? '') ||
  (/[万亿]$/.test(from) &&
    from.length >= 2 &&
    !/^[一千万百]+$/.test(from) &&
    (bounded || from.length >= 3 || /^(?:多|余)?(?:人口|人民|农民|群众|同胞|妇女|职工|儿童)/.test(right)));

/** A number without a unit: 123.58 after its indicator, 103~107, 近10万. */
function isBareNumber(
  text: string,
  { from, number, to, before, after, vague }: Candidate,
  left: string,
  right: string,
  bounded: boolean,
): boolean {
  if (/^[A-Za-z_/@]/.test(text.slice(number.end, number.end + 1)) || /[A-Za-z_/@-]$/.test(left)) return false;
  if (vague || /[万亿]$/.test(from)) return true;
  if (/^[年月日号时届]/.test(right)) return false;
  const linked = /(?:为|达|达到|是|至|到|于|比|指数|率|值|系数|比例|数)$/.test(left) || bounded || to !== undefined;
  if (/^\d{5,}$/.test(from) && !linked) return false;
  if (/^(?:19|20)\d{2}$/.test(from)) return before !== undefined && after !== undefined;
  if (!linked && !/\.\d/.test(from)) return /[比率数量值额]$/.test(left) && /^(?:[，。；、]|$)/.test(right);
  return bounded || /^(?:[，。；、）)”以左上的\s]|之?间|$)/.test(right);
}

const SET_PHRASE = /[一二三]次产业|三番五次|三分钟热|三本账/;

const DURATION_SET =
  /(?:连续|历时|为期|长达|满|期限|不超过|不少于|达|为|用|需|延长|缩短|假|至少|超过|持续|增加|提前|经过|有效期|平均|寿命|处|限|止|至|得再延长|每|共|计|约|相当于|缴|租金|期)了?$/;

/** A length of time is a figure where it is what is stated or set: 连续四年, 用十五年时间, 二十日内; not 今后五年. */
function isStatedDuration(text: string, { number, end, unitWord, from, law }: Candidate, bounded: boolean): boolean {
  const left = text.slice(Math.max(0, number.start - 10), number.start);
  const right = text.slice(end, end + 8);
  const unit = unitWord as string;
  if (from === '一' && /^[天日年月周]/.test(unit) && !bounded && !law && !DURATION_SET.test(left)) return false;
  if (
    /^(?:来|以来|前(?!期)|后|间|之间|里|制|级|生(?!产|活)|一(?:度|次|届)|规划|计划|行动|[\u4e00-\u9fff]{0,3}圈|代|底|初|末|度|报|期(?!间的|限)|中|多来|攻坚|奋斗|目标|大计)/.test(
      right,
    )
  )
    return false;
  if (
    /(?:过去|今后|未来|近|这|前|后|最近|头|第|当|上|下|“[^”]*|农历|公元|\d年|\d月|初|晚|周|星期|建军|建党|建国|建校)$/.test(
      left,
    ) &&
    !bounded
  )
    return false;
  if (unit === '年' && /^\d{2,4}$/.test(from) && !DURATION_SET.test(left) && !bounded) return false;
  if (/^岁|^周岁/.test(unit) || from.includes('.')) return true;
  if (/^(?:小时|分钟|秒|课时|学时|个?工作日|天)$/.test(unit)) return true;
  if (/^(?:日|个月|个学期|月时间)$/.test(unit))
    return unit !== '日' || bounded || law || /^(?:内|以内|之内)/.test(right) || DURATION_SET.test(left);
  if (law) return true;
  if (/^(?:内|以内|之内)/.test(right)) return /(?:用|为期|连续|满|不超过|不少于|长达|历时|期限)[^，]{0,4}$/.test(left);
  return bounded || DURATION_SET.test(left) || /^(?:有期徒刑|时间|的(?:假|产假|护理假)|以上|以下|左右)/.test(right);
}

/** 一吨, 一美元: a unit of measure takes any number; 一度, 一里, 一角 are words of their own. */
const isMeasured = ({ kind }: { kind: FigureKind }, word: string): boolean =>
  (kind === 'measure' || kind === 'money') && !/^(?:度|里|尺|寸|角|丈|担|码|升|斤|米|克|瓦|磅)$/.test(word);

/** 一 counts only where another number could stand in its place: 生育一个孩子, 每年一次, 每村一名. */
function isCountedOne(text: string, number: Range, end: number, unitWord: string, bounded: boolean): boolean {
  const left = text.slice(Math.max(0, number.start - 12), number.start);
  const right = text.slice(end, end + 4);
  if (bounded || /^(?:倍|亿元|万元|元)$/.test(unitWord) || (unitWord === '角' && /元$/.test(left))) return true;
  return (
    !/^(?:些|系列|批|定|样|般)/.test(right) &&
    /生育(?:了)?$|只生|(?:一对夫妻|每(?!一|个)[^，。；]{1,6}(?:至少|只|不少于|均|都|有|配备|设立|建立|建有|检讨|享受|检查)?)$|(?:至少|不少于|只有|仅有|仅|平均)$/.test(
      left,
    )
  );
}

/** A numeral in a short quotation is part of a name or slogan: “十大文化工程”, “三大战略”. */
function quotedName(text: string, number: Range, end: number): boolean {
  const from = Math.max(0, number.start - 16);
  const open = text.slice(from, number.start).lastIndexOf('“');
  if (open < 0 || text.slice(from + open, number.start).includes('”')) return false;
  const close = text.slice(end - 1, from + open + 21).indexOf('”');
  return close >= 0 && !/[。，；]/.test(text.slice(from + open, end - 1 + close));
}

/** Whether the numeral is a piece of a dictionary word: 一把手, 进一步, 十分, 队伍, 三农. */
export function insideWord(tokens: readonly Token[], range: Range): boolean {
  return tokensOver(tokens, range).some(({ start, end, tag, word }) => {
    if (/^(?:m|mq|q)$/.test(tag) && start >= range.start) return false;
    if (start < range.start) return !/^(?:m|mq|x|p|v|t)$/.test(tag) || /^(?:十分|万一|一一)$/.test(word);
    const numeric = /^[一二两三四五六七八九十百千万]/.test(word);
    if (end > range.end) return !/^(?:m|mq|x)$/.test(tag) && numeric;
    return word.length > 1 && numeric && !/^(?:m|mq|x|t|q|n|nr|ns)$/.test(tag);
  });
}
