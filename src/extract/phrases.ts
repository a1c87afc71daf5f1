import { DEPARTMENTS, namesActor } from '../lexicon/actors.js';
import { AGENT_VERBS } from '../lexicon/sanctions.js';
import {
  ATTRIBUTIVE_VERBS,
  CONNECTIVES,
  IMPERATIVE_VERBS,
  MANNER,
  NOMINAL_VERBS,
  STATIVE_VERBS,
} from '../lexicon/verbs.js';
import { timesIn } from '../text/time.js';
import { tokenAt, tokenFrom, tokensIn } from '../text/tokens.js';
import type { Framed, Lexicon, Range, Token } from '../types.js';

/** Subjects are looked for in this many words. */
const LONGEST_SUBJECT = 40;
/** Words that no subject starts with, and that end one. */
const PREPOSITION =
  /^(?:对|对于|把|将|由|按|按照|根据|通过|为|为了|以|在|从|向|就|与|同|给|因|因为|关于|随着|除|围绕|针对|每|至|到|于|自|如|如果|凡|若|使|让|经|不|并|是|要|说|使得|令|虽然|尽管|当|被|结合|依据|本着)$/;
/** What may follow a subject: a verb, adverb, auxiliary or preposition. */
const FOLLOWS_SUBJECT = /^(?:v|vd|vn|vi|d|ad|df|p|zg|c|x|i|l|t|a|an)$/;
/** Words that go on with the noun phrase: the subject is not over. */
const JOINS_NOUNS = /^(?:、|和|与|及|以及|或|或者|的|等|“|”|《|》|（|）|＿+|·|\s+)$/;

/** 大家, 我们: a pronoun is a whole noun phrase. */
const PRONOUN = /^(?:大家|我们|你们|他们|各位|同志们|每个人|人人)$/;

/** `range` without connectives and blanks at its start: 因此，我们 → 我们. */
export function withoutLead(text: string, range: Range): Range {
  let { start } = range;
  while (start < range.end) {
    const rest = text.slice(start, Math.min(range.end, start + 40));
    const blank = /^[\s，、＿]+/.exec(rest)?.[0].length ?? 0;
    const connective = CONNECTIVES.exec(rest.slice(blank))?.[0].length ?? 0;
    if (blank + connective === 0) break;
    start += blank + connective;
  }
  return { start: Math.min(start, range.end), end: range.end };
}

/** `range` without a time at its start (今年我们 → 我们), and that time. */
export function withoutTime(text: string, range: Range): { range: Range; time: Range | null } {
  const rest = text.slice(range.start, Math.min(range.end, range.start + 60));
  const lead = /^(?:力争)?(?:截止到?|截至|到|至|在|于)?/.exec(rest)?.[0].length ?? 0;
  const first = timesIn(rest)[0];
  if (!first || first.start > lead) return { range, time: null };
  const tail = /^(?:起|前|之前|以前|内|以内|期间|时|，|、|的)*/.exec(rest.slice(first.end))?.[0].length ?? 0;
  const end = range.start + first.end + tail;
  return { range: { start: end, end: range.end }, time: { start: range.start, end } };
}

/**
 * The actor that `range` (a clause, or what stands before a cue) names as its subject: the noun phrase at its start that ends in
 * somebody who can act and is followed by a verb, an adverb, a preposition or nothing.
 *
 * @example 大家对新的生育政策 → 大家; 各地、各部门、各单位 → all of it; 积极的财政政策 → undefined
 */
export function actorIn(text: string, { tokens, lexicon }: Framed, range: Range): Range | undefined {
  const { range: rest } = withoutTime(text, withoutLead(text, range));
  // 县卫生健康局: jieba cuts such names apart, and joins what stands around them.
  const department = DEPARTMENTS.exec(text.slice(rest.start, rest.end))?.[0].replace(/(?:会同|配合).*$/, '');
  if (department !== undefined) {
    const end = rest.start + department.length;
    const follows = tokenFrom(tokens, end);
    const isOver = !follows || follows.start >= rest.end || FOLLOWS_SUBJECT.test(follows.tag) || follows.tag === 'r';
    if (isOver || /^[，：]/.test(text.slice(end))) return { start: rest.start, end };
  }
  const words = unmasked(text, wordsUpTo(tokens, rest));
  const [first, second] = words;
  if (!first) return undefined;
  // 投资8000万元实施…, 重点对…: no subject.
  if (second && /^(?:m|p)$/.test(second.tag) && /^(?:投资|投入|重点|主要|先|再)$/.test(first.word)) return undefined;
  // 严格执行: jieba may take an adverb and its verb for a name.
  if (first.tag === 'nr' && first.word.length === 4 && MANNER.has(first.word.slice(0, 2))) return undefined;
  if (first.word === '由' && second) return firstActor(text, words.slice(1), rest.end, lexicon);
  // jieba may hold a preposition and its noun for one unknown word: 在城镇/x.
  if (
    (PREPOSITION.test(first.word) && first.tag !== 'n') ||
    (first.tag === 'x' && /^[对从把以按由向]/.test(first.word)) ||
    /^在(?![座校职岗场])/.test(first.word)
  )
    return undefined;
  // 帮助困难群众, 引导职工: a verb and its object, no subject.
  // No subject begins with an adverb: 不断实现人民…, 必须坚持以…为中心.
  if (/^(?:d|ad|c)$/.test(first.tag) && second && /^[vp]/.test(second.tag)) return undefined;
  // 研究建立…: two verbs side by side govern, unless both describe (生产经营单位).
  if (first.tag === 'v' && second?.tag === 'v' && !ATTRIBUTIVE_VERBS.has(second.word)) return undefined;
  const governs = IMPERATIVE_VERBS.has(first.word) || IMPERATIVE_VERBS.has(first.word.slice(2));
  if (governs && words.length > 1) return undefined;
  // 有管辖权的人民政府, 符合条件的人员: a clause that 的 makes an attribute.
  const having = words.some(({ word }) => word === '的');
  if (
    first.tag === 'v' &&
    !having &&
    words.length > 1 &&
    !ATTRIBUTIVE_VERBS.has(first.word) &&
    !namesActor(first.word, lexicon)
  )
    return undefined;
  return firstActor(text, words, rest.end, lexicon);
}

/** The words of `range`; of one that jieba only guessed and that runs over its end (煤炭局|要) what stands in it. */
function wordsUpTo(tokens: readonly Token[], range: Range): Token[] {
  const words = tokensIn(tokens, range, LONGEST_SUBJECT);
  const last = range.end > range.start ? tokenAt(tokens, range.end - 1) : undefined;
  return last && last.tag === 'x' && last.start >= range.start && last.end > range.end && words.length < LONGEST_SUBJECT
    ? [...words, { ...last, end: range.end, word: last.word.slice(0, range.end - last.start), tag: 'n' }]
    : words;
}

/** What stands in brackets (村（居）民委员会) is masked in the text: a phrase goes on over it. */
const unmasked = (text: string, words: readonly Token[]): Token[] =>
  words.map((token) => (text[token.start] === '＿' ? { ...token, word: '＿', tag: 'x' } : token));

function firstActor(text: string, words: readonly Token[], end: number, lexicon: Lexicon): Range | undefined {
  const start = (words[0] as Token).start;
  for (const [index, token] of words.entries()) {
    if (/^[，。：；！？]$/.test(token.word)) return undefined;
    // 全域推进海绵城市: a verb with an object stands before the head.
    if (
      index > 0 &&
      /^v/.test(token.tag) &&
      IMPERATIVE_VERBS.has(token.word) &&
      !ATTRIBUTIVE_VERBS.has(token.word) &&
      words[index + 1]?.word !== '的'
    )
      return undefined;
    const attribute = isAttribute(words, index);
    // 主任人选由试点地区推荐, 上述资金全部转给地方: no noun phrase holds a preposition or an adverb of its own.
    if (index > 0 && /^(?:由|全部)$/.test(token.word) && !attribute) return undefined;
    if (index > 0 && token.tag === 'v' && STATIVE_VERBS.has(token.word) && token.word !== '有' && !attribute)
      return undefined;
    if (index > 0 && !attribute && (token.word === '是' || (token.word.startsWith('不') && token.tag !== 'n')))
      return undefined;
    const next = words[index + 1];
    const phrase = text.slice(start, token.end);
    const closed =
      next === undefined ||
      (FOLLOWS_SUBJECT.test(next.tag) && !JOINS_NOUNS.test(next.word)) ||
      /^(?:[，：]|全部)$/.test(next.word);
    if (!closed || !namesActor(phrase, lexicon) || opensQuote(phrase)) continue;
    // 企业投资的项目: the noun after 的 is the subject.
    const remainder = next === undefined ? '' : text.slice(token.end, end);
    // 各县（区）分管的副职
    if (token.word === '＿' && /^[^，]{0,6}的/.test(remainder)) continue;
    if (
      /^(?!负责|主管|承担|享有|负有|具有)[^，]*的[^的，对把将在]{1,12}$/.test(remainder) &&
      !PREPOSITION.test(next?.word ?? '') &&
      namesOther(remainder)
    ) {
      const whole = text.slice(start, end);
      return namesActor(whole, lexicon) && !/[，：]/.test(whole) ? { start, end } : undefined;
    }
    // 农民工工作, 社会保障: the next noun-like word goes on with the phrase.
    if (next && /^(?:vn|an|a|v|l|i|x)$/.test(next.tag) && goesOn(words, index, lexicon)) continue;
    return { start, end: token.end };
  }
  return undefined;
}

/** 通过“全国: the phrase ends inside a quotation. */
const opensQuote = (phrase: string): boolean => phrase.lastIndexOf('“') > phrase.lastIndexOf('”');

/** …和[从事计划生育技术服务]的医疗机构: whether the verb at `index` begins an attribute in a row of nouns. */
function isAttribute(words: readonly Token[], index: number): boolean {
  if (!/^(?:和|与|及|以及|或者?|、)$/.test(words[index - 1]?.word ?? '')) return false;
  const rest = words.slice(index, index + 12);
  const end = rest.findIndex(({ word }) => /^[，。；：]$/.test(word));
  return (end < 0 ? rest : rest.slice(0, end)).some(({ word }) => word === '的');
}

const namesOther = (remainder: string): boolean => !/^(?:已经?|都|也|还|将|会|不断|一直|要)/.test(remainder);

/** Whether the verb-like word after `index` is part of a compound noun: 人口 | 计划 | 生育 | 部门. */
function goesOn(words: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = words[index + 1] as Token;
  const after = words[index + 2];
  if (!/^(?:vn|an)$/.test(next.tag) || !(NOMINAL_VERBS.has(next.word) || ATTRIBUTIVE_VERBS.has(next.word)))
    return false;
  if (after !== undefined && !/^(?:n|vn|u|x|q|j|b|l|k)/.test(after.tag) && !JOINS_NOUNS.test(after.word)) return false;
  // Only if an actor still follows.
  return words.slice(index + 2, index + 6).some(({ word, tag }) => /^n/.test(tag) && namesActor(word, lexicon));
}

/**
 * The actor between a cue and its action: 需要[大家]加大…, 鼓励[社会力量]参与, 严禁[一对夫妻]生育….
 * `undefined` where the cue governs the action itself (需要加强).
 */
export function actorAfter(text: string, { tokens, lexicon }: Framed, range: Range): Range | undefined {
  const words = unmasked(text, tokensIn(tokens, range, 24));
  const [first] = words;
  if (!first || /^(?:p|d|ad)$/.test(first.tag) || MANNER.has(first.word)) return undefined;
  for (const [index, { word, tag, end }] of words.entries()) {
    const next = words[index + 1];
    if (!next || /[，。：；]/.test(word)) return undefined;
    const closed = /^(?:v|vn|vd|d|ad|df|p|i|l|zg|a|x|f|s)$/.test(next.tag) && !JOINS_NOUNS.test(next.word);
    // After a pronoun the noun phrase is over: 希望[大家]明白.
    if (index === 0 && PRONOUN.test(word) && !JOINS_NOUNS.test(next.word)) return { start: first.start, end };
    if (
      closed &&
      /^(?:n|r|j|l|q|m|x|k|s|b|v|vn|a|i|ng|zg|uj)/.test(tag) &&
      namesActor(text.slice(first.start, end), lexicon) &&
      !(/^(?:vn|an)$/.test(next.tag) && goesOn(words, index, lexicon))
    ) {
      return { start: first.start, end };
    }
    // A verb with an object of its own before any actor: the cue governs it.
    if (index === 0 && /^(?:v|vd)$/.test(tag) && word.length >= 2) return undefined;
  }
  return undefined;
}

/**
 * The agent that 由 names at the start of `range` (应由[主管部门]批准), with or without an actor's name: 可由[就业补助资金]予以支持.
 */
export function agentIn(text: string, framed: Framed, range: Range): Range | undefined {
  const words = text.slice(range.start, range.end);
  // 由分管领导任组长的专班: who is what, inside a name.
  if (!words.startsWith('由') || /^由[^，]{2,16}(?:任|担任|组成|构成|领衔)/.test(words)) return undefined;
  const agent = AGENT_VERBS.exec(words)?.groups?.agent;
  const named = actorIn(text, framed, range);
  return named ?? (agent === undefined ? undefined : { start: range.start + 1, end: range.start + 1 + agent.length });
}
