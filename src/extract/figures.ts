import { BOUNDS_AFTER, BOUNDS_BEFORE, CLASSIFIERS, DISCOURSE_NOUNS, SHARES, UNITS } from '../lexicon/units.js';
import { NUMERAL, parseNumeral } from '../text/numeral.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { Bound, FigureKind, FoundFigure, Framed, Range, Token } from '../types.js';
import { describe } from './measured.js';

/** What a written quantity says, before it is asked what it measures; places in the sentence. */
export interface Quantity extends Range {
  kind: FigureKind;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  /** The number itself, without unit and bounds. */
  number: Range;
  /** Where the unit ends: what is counted may follow. */
  unitEnd: number;
  rule: string;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longest = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const UNIT_OF = new Map<string, { unit: string; kind: FigureKind }>([
  ...CLASSIFIERS.map((word) => [word, { unit: word, kind: 'count' as const }] as const),
  ...UNITS.flatMap(({ spellings, kind }) =>
    spellings.map((spelling) => [spelling, { unit: canonical(spellings), kind }] as const),
  ),
]);
/** The canonical form drops the 个 of 个百分点 and 个月 is 月. */
function canonical(spellings: readonly string[]): string {
  const [first = ''] = spellings;
  return first.replace(/^个(?=月)/, '');
}
const BOUND_BEFORE = new Map(BOUNDS_BEFORE.flatMap(({ words, bound }) => words.map((word) => [word, bound] as const)));
const BOUND_AFTER = new Map(BOUNDS_AFTER.flatMap(({ words, bound }) => words.map((word) => [word, bound] as const)));

const UNIT = `(?:${longest([...UNIT_OF.keys()])})`;
const DASH = '(?:[-~—–－─～]|至|到)';
const PERCENT = `(?:百|千|万)分之(?:${NUMERAL})`;
const AFTER = `(?:${longest([...BOUND_AFTER.keys()])})`;
const BEFORE = `(?:${longest([...BOUND_BEFORE.keys()])})`;

/**
 * One quantity: bound, number or range with its units, bound.
 * 约3500~4500例 · 13.8‰以内 · 百分之十八点五 · 三分之二以上 · 翻两番 · 三成五
 */
const QUANTITY = new RegExp(
  [
    `(?<before>${BEFORE})?`,
    '(?:',
    `(?<percent>${PERCENT})(?:${DASH}(?<percentTo>${PERCENT}))?`,
    `|(?<parts>${NUMERAL})分之(?<part>${NUMERAL})`,
    '|翻(?:了|上)?(?<doublings>[一两二三四五六七八九十几\\d]+)番',
    `|(?<tenths>[一二两三四五六七八九])成(?<half>[一二三四五六七八九半])?(?![员为果立效本功绩分熟都长人品型])`,
    `|(?<share>${longest(SHARES.map(({ word }) => word))})`,
    `|(?<from>${NUMERAL})(?:(?<fromUnit>${UNIT})?${DASH}(?<to>${NUMERAL}))?(?<more>[多余](?!种|样|元化|边|方|次|层|党|数|个(?:方面)))?(?<unit>${UNIT}|趋零)?`,
    ')',
    `(?<after>${AFTER})?`,
  ].join(''),
  'g',
);
/** 零发生, 零增长, 趋零增长 */
const ZERO = /(?<near>趋|近)?零(?=发生|增长|事故|上访|非访|报告|死亡|污染|排放|投诉|容忍度|突破|感染|新增|复发|接触)/g;

/** The figures of one sentence, described. */
export function figuresIn(framed: Framed): FoundFigure[] {
  const { sentence } = framed;
  if (sentence.role === 'title' || sentence.role === 'salutation') return [];
  const quantities = quantitiesIn(sentence.normal.slice(0), framed.tokens, sentence.body);
  return describe(framed, quantities).map((figure) => {
    const place = (range: Range | null): Range | null => range && shift(range, sentence.start);
    return {
      ...figure,
      ...(place(figure) as Range),
      property: place(figure.property),
      entity: place(figure.entity),
      period: place(figure.period),
      base: place(figure.base),
    };
  });
}

/**
 * The quantities that `text` (normal) states, in order.
 *
 * @param tokens its words: a numeral inside a longer word (一把手, 进一步) is none
 * @param from where to begin: after the sentence's numbering
 */
export function quantitiesIn(text: string, tokens: readonly Token[], from = 0): Quantity[] {
  const times = timesIn(text);
  const quantities: Quantity[] = [];
  QUANTITY.lastIndex = from;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    if (match[0] === '') {
      QUANTITY.lastIndex++;
      continue;
    }
    const time = times.find(
      ({ start, end }) =>
        start < match.index + match[0].length && end > match.index + (match.groups?.before?.length ?? 0),
    );
    if (time) {
      QUANTITY.lastIndex = Math.max(time.end, match.index + 1);
      continue;
    }
    const quantity = read(text, tokens, match);
    if (quantity) {
      quantities.push(quantity);
      QUANTITY.lastIndex = quantity.end;
    } else QUANTITY.lastIndex = match.index + (match.groups?.before?.length ?? 0) + Math.max(1, numberLength(match));
  }
  for (const { index, 0: words, groups } of text.slice(0).matchAll(ZERO)) {
    if (index < from || quantities.some(({ start, end }) => start <= index && index < end)) continue;
    const near = groups?.near !== undefined;
    const end = index + words.length;
    const growth = /^增长/.test(text.slice(end));
    quantities.push({
      start: index,
      end,
      kind: growth ? 'index' : 'count',
      low: 0,
      high: 0,
      bound: near ? 'about' : 'exact',
      unit: null,
      number: { start: index, end },
      unitEnd: end,
      rule: 'zero',
    });
  }
  return quantities.sort((a, b) => a.start - b.start);
}

const numberLength = ({ groups }: RegExpExecArray): number => (groups?.from ?? '').length;

function read(text: string, tokens: readonly Token[], match: RegExpExecArray): Quantity | undefined {
  const groups = match.groups as Record<string, string | undefined>;
  const start = match.index;
  const end = start + match[0].length;
  const numberStart = start + (groups.before?.length ?? 0);
  const common = { start, end, number: { start: numberStart, end }, unitEnd: end - (groups.after?.length ?? 0) };
  const bound = boundOf(groups.before, groups.after, groups.more !== undefined);
  const finish = (
    kind: FigureKind,
    low: number,
    high: number,
    unit: string | null,
    rule: string,
    fixed?: Bound,
  ): Quantity => ({
    ...common,
    kind,
    ...bounded(low, high, fixed ?? bound),
    unit,
    rule,
  });
  if (groups.percent !== undefined) {
    const [base = '百', value = ''] = groups.percent.split('分之');
    const low = parseNumeral(value)?.low;
    const high = groups.percentTo === undefined ? low : parseNumeral(groups.percentTo.split('分之')[1] ?? '')?.low;
    if (low === undefined || high === undefined) return undefined;
    return finish('percent', low, high, { 百: '%', 千: '‰', 万: '‱' }[base] ?? '%', 'percent');
  }
  if (groups.parts !== undefined) {
    const parts = parseNumeral(groups.parts)?.low;
    const part = parseNumeral(groups.part as string)?.low;
    if (!parts || part === undefined) return undefined;
    const value = Math.round((10000 * part) / parts) / 100;
    return finish('percent', value, value, '%', 'fraction');
  }
  if (groups.doublings !== undefined) {
    const times = parseNumeral(groups.doublings)?.low;
    if (times === undefined || groups.doublings === '几') return undefined;
    return finish('multiple', 2 ** times, 2 ** times, '倍', 'doubling');
  }
  if (groups.tenths !== undefined) {
    if (insideWord(tokens, { start: numberStart, end: numberStart + 2 })) return undefined;
    const tenth =
      (parseNumeral(groups.tenths)?.low ?? 0) * 10 +
      (groups.half === '半' ? 5 : (parseNumeral(groups.half ?? '')?.low ?? 0));
    return finish('percent', tenth, tenth, '%', 'tenths');
  }
  if (groups.share !== undefined) {
    const share = SHARES.find(({ word }) => word === groups.share) as (typeof SHARES)[number];
    if (/^以上|^左右/.test(text.slice(end - (groups.after?.length ?? 0))))
      return finish('percent', share.value, share.value, '%', 'share');
    return finish('percent', share.value, share.value, '%', 'share', share.bound);
  }
  return readCount(text, tokens, groups, { start, numberStart, end }, bound);
}

function readCount(
  text: string,
  tokens: readonly Token[],
  groups: Record<string, string | undefined>,
  at: { start: number; numberStart: number; end: number },
  bound: Bound,
): Quantity | undefined {
  const from = groups.from as string;
  let { end } = at;
  let { to, unit: unitWord, fromUnit } = groups;
  let { after } = groups;
  let numberEnd = at.numberStart + from.length;
  const toValue = to === undefined ? undefined : parseNumeral(to);
  let value = parseNumeral(from);
  if (!value) return undefined;
  if (to !== undefined && (!toValue || !isRange(text, groups, at.numberStart))) {
    to = undefined;
    unitWord = fromUnit;
    after = undefined;
    end = at.numberStart + from.length + (fromUnit?.length ?? 0);
  }
  const unitRow = unitWord === undefined ? undefined : UNIT_OF.get(unitWord);
  const unitStart = end - (after?.length ?? 0) - (unitWord?.length ?? 0);
  if (to !== undefined && toValue && value) {
    // 3~5万, 20到30万: the multiplier of the second holds for both.
    const multiplier = /[十百千万亿]+$/.exec(to)?.[0] ?? '';
    if (!/[十百千万亿]$/.test(from) && multiplier !== '' && /\d$/.test(from))
      value = parseNumeral(from + multiplier) ?? value;
    numberEnd = unitStart;
  }
  const low = value.low;
  const high = toValue && to !== undefined ? toValue.high : value.high;
  const vague = value.vague || groups.more !== undefined;
  const number = { start: at.numberStart, end: numberEnd };
  if (
    !isQuantity(text, tokens, {
      from,
      number,
      unitWord,
      unitRow,
      unitStart,
      end,
      to,
      before: groups.before,
      after,
      vague,
    })
  )
    return undefined;
  const isMore = vague && bound === 'exact' ? 'about' : bound;
  return {
    start: at.start,
    end,
    kind: unitRow?.kind ?? (from.match(/[万亿]$/) || vague ? 'count' : 'index'),
    ...bounded(low, high, to === undefined && low === high ? isMore : 'range'),
    unit: unitRow?.unit ?? null,
    number,
    unitEnd: end - (after?.length ?? 0),
    rule: to === undefined ? 'number' : 'range',
  };
}

/** Whether `A—B` and `A到B` are one quantity: not after 从 or 由, and the ends rise. */
function isRange(text: string, groups: Record<string, string | undefined>, numberStart: number): boolean {
  const low = parseNumeral(groups.from as string);
  const high = parseNumeral(groups.to as string);
  if (!low || !high) return false;
  const multiplier = /[十百千万亿]+$/.exec(groups.to as string)?.[0] ?? '';
  const scaled =
    /[十百千万亿]$/.test(groups.from as string) || multiplier === ''
      ? low.low
      : (parseNumeral((groups.from as string) + multiplier)?.low ?? low.low);
  if (
    /(?:从|由|自)[^，。；]{0,10}$/.test(text.slice(Math.max(0, numberStart - 12), numberStart)) &&
    /[到至]/.test(text.slice(numberStart, numberStart + 30))
  )
    return false;
  const same =
    groups.fromUnit === undefined ||
    groups.unit === undefined ||
    UNIT_OF.get(groups.fromUnit)?.unit === UNIT_OF.get(groups.unit)?.unit;
  return same && scaled <= high.high;
}

interface Candidate {
  from: string;
  number: Range;
  unitWord: string | undefined;
  unitRow: { unit: string; kind: FigureKind } | undefined;
  unitStart: number;
  end: number;
  to: string | undefined;
  before: string | undefined;
  after: string | undefined;
  vague: boolean;
}

const SMALL_CHINESE = /^[一二两三四五六七八九十]{1,2}$/;
const DISCOURSE = new RegExp(`^(?:大|新|重|小|条|项|种|类|个|点|件|层|步|大类|方面的)?(?:${longest(DISCOURSE_NOUNS)})`);
/** 第三, 〔2019〕5号, 国发5号, 篇1, A4, 4A级, “十三五”: no figure. */
const NUMBERING_BEFORE =
  /(?:第|篇|〔\d{0,4}〕|\[\d{4}\]|No\.?|NO\.?|[A-Za-z]-?|附件|表|图|栏|初|周|星期|礼拜|电话|邮编|传真|：\/\/\S*|§|#|卷|级|版本|“十)$/;
const NUMBERING_AFTER =
  /^(?:号(?!召)|［|】|[A-Za-z]{1,3}(?![A-Za-z])(?:级|股)|届|中全会|大(?!约|米|豆|中|专|型|学|规模|队|桥|棚|棒|会|病|宗|额)|、[一二三四五六七八九十]+(?:是|要)|\)|）|日|号文|[：:](?:\d|$))/;

/** Whether a numeral with or without a unit states how many, and is no part of a word, date, name or numbering. */
function isQuantity(text: string, tokens: readonly Token[], candidate: Candidate): boolean {
  const { from, number, unitWord, unitRow, unitStart, end, to, before, after, vague } = candidate;
  const left = text.slice(Math.max(0, number.start - 8), number.start);
  const right = text.slice(end, end + 12);
  const bounded = before !== undefined || after !== undefined;
  if (NUMBERING_BEFORE.test(left)) return false;
  if (/[\d.]$/.test(left) || /^(?:\.\d)/.test(text.slice(number.end))) return false;
  if (unitWord === undefined && NUMBERING_AFTER.test(right)) return false;
  if (unitWord === '号' || /^(?:[A-Z]级|G\b|D打印|[A-Z])/.test(text.slice(number.end))) return false;
  if (quotedName(text, number, end) && !/^(?:percent|money)$/.test(unitRow?.kind ?? '')) return false;
  if (/[几数]/.test(from) && !/^十几|\d/.test(from)) return false;
  if (/(?:几|数|好)$/.test(left)) return false;
  const chinese = /[一二两三四五六七八九十百千万亿零〇]/.test(from) && !/\d/.test(from);
  if (chinese) {
    if (
      insideWord(tokens, {
        start: number.start,
        end: unitWord === undefined ? number.end : unitStart + unitWord.length,
      })
    )
      return false;
    if (/^[百千万亿]+$/.test(from)) return false;
    if (from === '零' || from === '〇') return false;
    if (unitRow === undefined)
      return (
        /[万亿]$/.test(from) &&
        from.length >= 2 &&
        !/^[一千万百]+$/.test(from) &&
        (bounded || /人口|人民|农民|群众|同胞|妇女|职工|儿童/.test(right) || from.length >= 3)
      );
    if (/^一+$/.test(from)) return isCountedOne(text, number, end, unitWord as string);
    if (SMALL_CHINESE.test(from) && unitRow.kind === 'count' && to === undefined) {
      if (
        /^(?:个|项|条|点|种|类|件|大|层|步|字|句|门|面|头|起|期|次|届|家|级|国|区|省|市|县|州|班|站|村|乡|镇|票|席|口|道|段|院|部|线|场|位)$/.test(
          unitWord as string,
        ) &&
        !bounded &&
        DISCOURSE.test(right)
      )
        return false;
      if (
        /^(?:级|国|届|期|步|字|线|面|头|省|市|县|区|乡|镇|村|州|院|班|票|口|站|孔|道|段|席|部|门|类|种|层|起)$/.test(
          unitWord as string,
        ) &&
        !bounded
      )
        return (
          /^(?:部|省|市|县|区|乡|镇|村|道|段|起)$/.test(unitWord as string) &&
          /^(?:共|有|的)/.test(right) &&
          /(?:有|共|达|为)$/.test(left)
        );
      if (
        /(?:这|那|上述|以下|如下|下面|前|后|头|抓好|围绕|突出|做到|落实|坚持|把握|强化|处理好|实现|打好|打造|聚焦|抓住|守住)(?:突出)?$/.test(
          left,
        ) &&
        !bounded &&
        /^[个项条点件]$/.test(unitWord as string)
      )
        return false;
    }
    if (unitRow.kind === 'duration') return isStatedDuration(text, tokens, number, end, unitWord as string, bounded);
    return true;
  }
  if (unitRow === undefined) {
    if (/^[A-Za-z_/@]/.test(text.slice(number.end)) || /[A-Za-z_/@]$/.test(left)) return false;
    if (vague || /[万亿]$/.test(from)) return true;
    if (/^[年月日号时届]/.test(right)) return false;
    const linked = /(?:为|达|达到|是|至|到|于|比|指数|率|值|系数|比例|数)$/.test(left) || bounded || to !== undefined;
    if (/^\d{5,}$/.test(from) && !linked) return false;
    if (/^(?:19|20)\d{2}$/.test(from)) return before !== undefined && after !== undefined;
    if (!linked && !/\.\d/.test(from)) {
      // 出生人口性别比123.58 stands right after its indicator; 3 之前 is a name.
      return /[比率数量值额]$/.test(left) && /^(?:[，。；、]|$)/.test(right);
    }
    return /^(?:[，。；、）)”以左上]|的|$|，|\s)/.test(right) || bounded;
  }
  if (unitRow.kind === 'duration') return isStatedDuration(text, tokens, number, end, unitWord as string, bounded);
  if (unitWord === '级' || unitWord === '届' || unitWord === '期' || unitWord === '版') return false;
  if (
    DISCOURSE.test(right) &&
    /^(?:个|大|点)$/.test(unitWord as string) &&
    /^\d$|^1\d$/.test(from) &&
    /^(?:个)?(?:方面|问题|认识|重点|层面|环节|原则|关键|部分)/.test(right)
  )
    return false;
  if (unitWord === '度' && /^(?:[电]|$)/.test(right) === false && !bounded)
    return /温|升|零下|纬|经|角|用电|电/.test(left);
  return true;
}

/** A length of time is a figure where it is what is stated: 连续四年, 用十五年时间, 二十日内; not 今后五年. */
function isStatedDuration(
  text: string,
  tokens: readonly Token[],
  number: Range,
  end: number,
  unitWord: string,
  bounded: boolean,
): boolean {
  const left = text.slice(Math.max(0, number.start - 10), number.start);
  const right = text.slice(end, end + 8);
  void tokens;
  if (
    /^(?:来|以来|前|后|间|之间|里|制|级|生(?!产)|一(?:度|次|届)|规划|计划|行动|健身圈|[\u4e00-\u9fff]{0,3}圈|代|底|初|末|度|报|期间|级)/.test(
      right,
    )
  )
    return false;
  if (
    /(?:过去|今后|未来|近|这|前|后|最近|头|每|第|当|上|下|“[^”]*|农历|公元|\d年|\d月|初|晚|周|星期)$/.test(left) &&
    !bounded
  )
    return false;
  if (
    /^(?:年|日|号|周)$/.test(unitWord) &&
    /^\d{4}$|^\d{2}$/.test(text.slice(number.start, number.end)) &&
    unitWord === '年' &&
    !/(?:连续|历时|满|为期|期限|长达|用|经过)$/.test(left)
  )
    return false;
  if (/^(?:内|以内|之内|时间|左右|以上|以下)/.test(right) && /^年$/.test(unitWord))
    return /(?:用|为期|连续|满|不超过|不少于|长达|历时|期限)[^，]{0,4}$/.test(left) || bounded || /^时间/.test(right);
  if (/^(?:日|天|个工作日|工作日|小时|分钟|个月|年)$/.test(unitWord) && /^(?:内|之内|以内)/.test(right)) return true;
  if (
    /连续|历时|为期|长达|满|期限|不超过|不少于|达|为|用|需|延长|缩短|假|至少|超过|持续|比|增加|提前|经过|有效期|平均|预期寿命|寿命|提高|处|自.{0,6}起|至$/.test(
      left,
    )
  )
    return true;
  return (
    bounded ||
    /^(?:以上|以下|有期徒刑|时间|的(?:假|期|产假|护理假))/.test(right) ||
    /^(?:小时|分钟|个小时|课时|学时|岁|个工作日|工作日|天)$/.test(unitWord)
  );
}

/** 一 counts only where another number could stand in its place: 生育一个孩子, 每年一次, 每村一名. */
function isCountedOne(text: string, number: Range, end: number, unitWord: string): boolean {
  const left = text.slice(Math.max(0, number.start - 12), number.start);
  const right = text.slice(end, end + 4);
  if (unitWord === '倍' || unitWord === '番') return true;
  if (/^(?:年|个月|天|日)$/.test(unitWord)) return /(?:为期|满|不超过|不少于|延长)$/.test(left);
  if (
    /生育(?:了)?$|只生|(?:一对夫妻|每[\u4e00-\u9fff]{1,6}(?:至少|只|不少于|均|都|有|配备|设立|建立|建有)?)$|(?:至少|不少于|只有|仅有|仅|平均)$/.test(
      left,
    )
  )
    return !/^(?:些|系列|批|定|样|般)/.test(right);
  return /^(?:亿元|万元|元)$/.test(unitWord);
}

/** A numeral in a short quotation is part of a name or slogan: “十大文化工程”, “三大战略”. */
function quotedName(text: string, number: Range, end: number): boolean {
  const open = text.lastIndexOf('“', number.start);
  if (open < 0 || number.start - open > 16 || text.slice(open, number.start).includes('”')) return false;
  const close = text.indexOf('”', end - 1);
  return close >= 0 && close - open <= 20 && !/[。，；]/.test(text.slice(open, close));
}

/** Whether the numeral is a piece of a dictionary word: 一把手, 进一步, 十分, 队伍, 三农. */
function insideWord(tokens: readonly Token[], range: Range): boolean {
  for (const { start, end, tag, word } of tokens) {
    if (end <= range.start || start >= range.end) continue;
    if (/^(?:m|mq|q)$/.test(tag) && start >= range.start) continue;
    if (start < range.start && !/^(?:m|mq|x|p|v|t)$/.test(tag)) return true;
    if (end > range.end && !/^(?:m|mq|x)$/.test(tag) && /[一二两三四五六七八九十百千万亿]/.test(word)) return true;
    if (start < range.start && /^(?:十分|万一|一一)$/.test(word)) return true;
    if (
      start >= range.start &&
      end <= range.end &&
      word.length > 1 &&
      !/^(?:m|mq|x|t|q|n|nr|ns)$/.test(tag) &&
      /^[一二两三四五六七八九十百千万]/.test(word)
    )
      return true;
  }
  return false;
}

function boundOf(before: string | undefined, after: string | undefined, more: boolean): Bound {
  const first = before === undefined ? undefined : BOUND_BEFORE.get(before);
  const second = after === undefined ? undefined : BOUND_AFTER.get(after);
  if (first && first !== 'about') return first;
  return second ?? first ?? (more ? 'about' : 'exact');
}

function bounded(low: number, high: number, bound: Bound): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (low !== high) return { low, high, bound: 'range' };
  if (bound === 'at-least' || bound === 'above') return { low, high: null, bound };
  if (bound === 'at-most' || bound === 'below') return { low: null, high, bound };
  return { low, high, bound: bound === 'range' ? 'exact' : bound };
}
