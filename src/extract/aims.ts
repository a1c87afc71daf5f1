import {
  ADVERBIAL_LEADS,
  CAN_GOVERN,
  IMPERATIVE_VERBS,
  MANNER,
  NOMINAL_VERBS,
  NOUN_TAGGED_VERBS,
  STATIVE_VERBS,
  VERBAL_ADJECTIVES,
} from '../lexicon/verbs.js';
import { tokensIn } from '../text/tokens.js';
import type { Range, Token } from '../types.js';

/** Only so many words of a clause are read for its verb. */
const LONGEST_LEAD = 60;
const ADVERB = /^(?:d|ad|df|c|uv|zg|t|vd|f|y)$/;
const VERB = /^(?:v|vn|vd|vi|vg)$/;
/** Phrases that the dictionary holds whole: 认真贯彻/i, 严格执行/nr. Their last two characters are the verb. */
const PHRASE = /^(?:i|l|n|nr|nrt|nz|z|x|v|vn|a|nrfg|j)$/;
const NOUN = /^(?:n|r|j|l|f|s|t|q|m|vn|eng|an|b|i|x|z|k)/;
/** 抓好, 提高到, 打起: the complement belongs to the verb. */
const COMPLEMENT = /^(?:好|到|起|起来|出|住|成|实|细|牢|紧|足|透|强|大|优|深|稳|准|严)$/;

/**
 * The head verbs of a clause: the first verb after adverbs and prepositional phrases, with its complement (抓好); those joined to
 * it by 、 or 和 (关心、支持和帮助) follow. Empty when no verb leads the clause.
 *
 * @param ordered that the clause says what is to be done is known: verbs count that elsewhere may be nouns or say what is so
 * (发展海洋经济, 要有新的认识, 与业界沟通)
 */
export function aimsIn(tokens: readonly Token[], clause: Range, ordered = false): Range[] {
  const words = quotedWhole(tokensIn(tokens, clause, LONGEST_LEAD));
  let index = afterLeads(words, ordered);
  if (ordered && LIGHT_VERB.test(words[index]?.word ?? '')) {
    const nouns = verbalNouns(words, index + 1);
    if (nouns.length > 0) return nouns;
  }
  const aims: Range[] = [];
  for (; index < words.length; index++) {
    const verb = verbAt(words, index, aims.length > 0, ordered);
    if (!verb) break;
    const complement = isComplement(words, index + 1, verb) ? (words[index + 1] as Token) : undefined;
    aims.push({ start: verb.start, end: complement?.end ?? verb.end });
    if (complement) index++;
    const joint = words[index + 1];
    const after = words[index + 2];
    if (!joint || !after || !/^(?:、|和|与|及|并)$/.test(joint.word)) break;
    const idioms = /^[il]$/.test(after.tag) && after.word.length === 4 && verb.end - verb.start === 4;
    if (!idioms && (!VERB.test(after.tag) || after.word.length > 2)) break;
    // 加强宣传和教育 joins nouns: only verbs of one length side by side are joined.
    if (!idioms && after.word.length !== verb.end - verb.start && !complement) break;
    index++;
  }
  return aims.length === 0 && ordered ? lastVerb(words) : aims;
}

/** “无废城市”: what is quoted inside a clause is one noun, whatever words it is made of. */
function quotedWhole(words: readonly Token[]): readonly Token[] {
  const open = words.findIndex(({ word }) => word === '“');
  const close = words.findIndex(({ word }, at) => at > open && word === '”');
  if (open <= 0 || close < 0) return words;
  const name = words.slice(open, close + 1);
  const whole: Token = {
    start: (name[0] as Token).start,
    end: (name.at(-1) as Token).end,
    word: name.map(({ word }) => word).join(''),
    tag: 'n',
  };
  return [...words.slice(0, open), whole, ...quotedWhole(words.slice(close + 1))];
}

/** Where the head verb of a clause may begin: after adverbs and prepositional phrases. */
function afterLeads(words: readonly Token[], ordered: boolean): number {
  let index = 0;
  while (index < words.length) {
    const { word, tag } = words[index] as Token;
    if (
      (ADVERB.test(tag) && !VERBAL_ADJECTIVES.has(word)) ||
      /^[地\s]+$/.test(word) ||
      // 每三年编撰报告
      (word === '每' && EVERY.test(words[index + 1]?.word ?? '')) ||
      (words[index - 1]?.word === '每' && EVERY.test(word)) ||
      (ordered && /^(?:要|须|应|会|将|可|能|都要|还要|也要)$/.test(word)) ||
      (word === '、' && index > 0 && MANNER.has((words[index - 1] as Token).word)) ||
      (MANNER.has(word) && modifies(words, index))
    )
      index++;
    // 对易涝/x 区域…进行改造
    else if (tag === 'x' && /^[对把将]/.test(word) && words.slice(index).some((later) => LIGHT_VERB.test(later.word)))
      index = words.findIndex((later, at) => at > index && LIGHT_VERB.test(later.word));
    // 按程序/l: jieba may hold the preposition and its noun for one word.
    else if (/^[按依据][\u4e00-\u9fff]{2}/.test(word) && !VERB.test(tag)) index++;
    else if (ADVERBIAL_LEADS.has(word) && !governs(words, index)) index = afterPhrase(words, index);
    else break;
  }
  return index;
}

/** 三年, 半年, 两个月 after 每. */
const EVERY = /^[\d一二两三四五六七八九十半]+个?(?:年|月|季度|周|天)$/;

/** 进行[整改], 给予[表彰]和[奖励], 进行[分析][研究]和[安排][部署]: what a verb of no meaning of its own does. */
function verbalNouns(words: readonly Token[], from: number): Range[] {
  const nouns: Range[] = [];
  for (const { word, tag, start, end } of words.slice(from)) {
    if (/^v/.test(tag) && word.length === 2) nouns.push({ start, end });
    else if (!/^(?:、|和|与|及)$/.test(word) && !ADVERB.test(tag) && !MANNER.has(word)) return [];
  }
  return nouns;
}

/** 与业界继续[沟通], 面向大众[开放], 要[有]新的认识: the verb of a clause that none leads: its last word, else one that says what is to be so. */
function lastVerb(words: readonly Token[]): Range[] {
  const last = words.findLast(({ word }) => !/^[，。；、\s]+$/.test(word));
  const led = words.findIndex(({ word }) => /^(?:与|同|跟|向|面向|就|为)$/.test(word));
  const before = words.at(-2)?.word ?? '';
  const modified = MANNER.has(before) || VERBAL_ADJECTIVES.has(before);
  if (
    last &&
    led >= 0 &&
    (last.tag === 'v' || (modified && last.tag === 'vn')) &&
    last.word.length === 2 &&
    !/^(?:的|和|、|及|与)$/.test(before)
  )
    return [{ start: last.start, end: last.end }];
  const stative = words.find(
    ({ word }, index) =>
      index < 4 && /^(?:有|符合|成为|具有|具备|享有|享受|达到)$/.test(word) && words.length > index + 1,
  );
  return stative ? [{ start: stative.start, end: stative.end }] : [];
}

/** 抓[好], 做[大]; 促进大数据 and 宣传好的典型 have none. */
function isComplement(words: readonly Token[], index: number, verb: Range): boolean {
  const { word = '' } = words[index] ?? {};
  const next = words[index + 1];
  if (!COMPLEMENT.test(word) || next?.word === '的') return false;
  return verb.end - verb.start < 2 || /^(?:好|到|起|起来|出|住|成)$/.test(word);
}

/** The verb that the word at `index` is or ends in. */
function verbAt(words: readonly Token[], index: number, joined: boolean, ordered: boolean): Range | undefined {
  const token = words[index] as Token;
  const next = words[index + 1];
  const { word, tag, start, end } = token;
  if (!/^[\u4e00-\u9fff]+$/.test(word) || (STATIVE_VERBS.has(word) && !joined)) return undefined;
  if (/^[着過过]$/.test(next?.word ?? '')) return undefined;
  if (IMPERATIVE_VERBS.has(word)) return next && /^(?:的|了|是)$/.test(next.word) ? undefined : { start, end };
  if (VERBAL_ADJECTIVES.has(word)) return next && !/^(?:的|地|了)$/.test(next.word) ? { start, end } : undefined;
  // 着力建设国际化名城: an adverb before it makes it a verb.
  const adverb =
    index > 0 && (MANNER.has((words[index - 1] as Token).word) || /^(?:d|ad)$/.test((words[index - 1] as Token).tag));
  const tail = word.slice(2);
  if (word.length >= 4 && MANNER.has(word.slice(0, 2)) && IMPERATIVE_VERBS.has(tail)) return { start: start + 2, end };
  if (NOMINAL_VERBS.has(word) && !joined && !(adverb && !/^(?:的|，|、)$/.test(next?.word ?? ''))) {
    const object =
      next !== undefined &&
      (/^(?:n|j|b|a|l|m|r|ns|nz|x|vn|i|eng)/.test(next.tag) || next.word === '好') &&
      !/^(?:的|、|和|与|，)$/.test(next.word);
    if (!object) return undefined;
    if (ordered || next.word.startsWith('“')) return { start, end };
    // 生育政策的调整, 投资环境: a compound noun when 的 or nothing follows the two.
    const after = words[index + 2];
    return after === undefined || /^(?:的|、|和|是|，|较|比较|仍|已)$/.test(after.word) ? undefined : { start, end };
  }
  if (NOUN_TAGGED_VERBS.has(word) && !VERB.test(tag))
    return next && !/^(?:的|、|和|与|是)$/.test(next.word) ? { start, end } : undefined;
  if (VERB.test(tag)) return next?.word === '的' || next?.word === '了' ? undefined : { start, end };
  if (word.length >= 4 && MANNER.has(word.slice(0, 2)) && PHRASE.test(tag) && !NOMINAL_VERBS.has(tail))
    return { start: start + 2, end };
  // 健全制度/n: a verb and its object for one word.
  const lead = word.slice(0, 2);
  // 大力发展/l: an adverb and its verb.
  if (word.length === 4 && MANNER.has(lead) && NOMINAL_VERBS.has(tail)) return { start: start + 2, end };
  if (word.length === 4 && /^(?:n|l|i|nz|nr)$/.test(tag) && IMPERATIVE_VERBS.has(lead) && !NOMINAL_VERBS.has(lead))
    return { start, end: start + 2 };
  // An idiom is a verb among others (居安思危，肩扛责任); one of manner (因地制宜) is none alone.
  if (word.length === 4 && /^(?:i|l|v)$/.test(tag) && !(MANNER.has(word) && !next)) return { start, end };
  // 抓 防控, 强 监管: one-character verbs are often tagged otherwise.
  if (
    /^(?:抓|搞|打|建|做|办|管|保|促|强|补|优|推|守|兴|稳|扩|育|惠|破|立|防|控|降|调|转|放|引|聚|树|查|筑|畅|厚)$/.test(
      word,
    ) &&
    next !== undefined
  )
    return { start, end };
  return undefined;
}

/** 把…作为中心, 结合起来: a word that also leads adverbials is the verb here. */
const governs = (words: readonly Token[], index: number): boolean => {
  const { word } = words[index] as Token;
  return (
    (word === '作为' && index > 0) ||
    (/^(?:结合|围绕|依托|立足)$/.test(word) && /^(?:起来|好|在|于)$/.test(words[index + 1]?.word ?? ''))
  );
};

/** Whether the word at `index` modifies a verb after it (加快推进) and is not itself the verb (加快改革). */
function modifies(words: readonly Token[], index: number): boolean {
  const { word } = words[index] as Token;
  const next = words[index + 1];
  if (!next || /^(?:的|，|了|和|与|及|或)$/.test(next.word)) return false;
  // 高标准、高质量建设: adverbs side by side.
  if (next.word === '、') return MANNER.has(words[index + 2]?.word ?? '') && !CAN_GOVERN.has(word);
  if (next.word === '地' || !CAN_GOVERN.has(word)) return true;
  // 加快推进改革 and 加快农业现代化: only a verb with an object of its own makes 加快 an adverb.
  if (MANNER.has(next.word) || ADVERB.test(next.tag)) return !VERBAL_ADJECTIVES.has(word) || !NOUN.test(next.tag);
  const object = words[index + 2];
  const verbal =
    /^v[di]?$/.test(next.tag) ||
    /^(?:建设|发展)$/.test(next.word) ||
    VERBAL_ADJECTIVES.has(next.word) ||
    IMPERATIVE_VERBS.has(next.word.slice(-2));
  if (!verbal || object === undefined || /^(?:的|、|和|与|，)$/.test(object.word)) return false;
  // 加快发展方式转变 hastens a change; 加快发展数字经济 develops.
  return !NOMINAL_VERBS.has(next.word) || !CHANGE.test(words.at(-1)?.word ?? '');
}

/** What is hastened or strengthened, at the end of its clause: 加快…[转变], 加快…[建设步伐]. */
const CHANGE =
  /(?:转变|建设|改革|升级|发展|步伐|进程|速度|力度|进度|改造|转型|融合|调整|推广|应用|工作|布局|培育|整合|衔接|落实|完善|提升|修订|实施|推进)$/;

const LIGHT_VERB = /^(?:进行|加以|予以|给予|实行|作为|作出|做出|纳入|列为|列入|结合)$/;

/** Where the words after a prepositional phrase begin: after its noun, at the next verb or adverb. */
function afterPhrase(words: readonly Token[], index: number): number {
  // 以…为契机，以县城为载体推进…: what follows 为 belongs to the phrase.
  if ((words[index] as Token).word === '以') {
    const as = words.findIndex(({ word }, at) => at > index + 1 && word === '为');
    if (as > 0) return afterNoun(words, as + 2, true);
  }
  // 对…排放口进行改造: the light verb ends the phrase, whatever stands inside it.
  if (/^(?:对|对于|把|将)$/.test((words[index] as Token).word)) {
    const light = words.findIndex(({ word }, at) => at > index + 1 && LIGHT_VERB.test(word));
    if (light > 0) return light;
  }
  const { word: lead } = words[index] as Token;
  const end = afterNoun(words, index + 1, false, /^(?:按|按照|根据|依照|依据|比照|参照)$/.test(lead));
  // 通过政府购买服务扩大供给: the verb after the one of the phrase and its object.
  if (!/^(?:通过|采取|采用|利用|运用)$/.test(lead)) return end;
  const main = words.findIndex(
    ({ word }, at) =>
      at > end + 1 && IMPERATIVE_VERBS.has(word) && NOUN.test(words[at - 1]?.tag ?? '') && words[at - 1]?.word !== '、',
  );
  return main > 0 ? main : end;
}

/** Where the verb or adverb after a noun phrase begins. `by`: 要求 and 规定 are nouns (按照《方案》要求). */
function afterNoun(words: readonly Token[], from: number, sawFirst: boolean, by = false): number {
  let sawNoun = sawFirst;
  for (let at = from; at < words.length; at++) {
    const { tag, word } = words[at] as Token;
    const next = words[at + 1]?.word ?? '';
    const previous = (words[at - 1] as Token).word;
    // 按照《方案》要求: what it is according to.
    if (by && /^(?:要求|规定|需要|部署|安排|分工|规范|标准)$/.test(word)) {
      sawNoun = true;
      continue;
    }
    if (sawNoun && ADVERBIAL_LEADS.has(word) && tag === 'p') return at;
    if (
      sawNoun &&
      (/^(?:v|d|ad|vd|zg)$/.test(tag) || (sawFirst && tag === 'vn')) &&
      !/^(?:的|、|和|与)$/.test(next) &&
      !/^(?:的|、|和|与)$/.test(previous)
    )
      return at;
    if (NOUN.test(tag) && word !== '、') sawNoun = true;
  }
  return words.length;
}

/** Whether a verb of action leads the clause: a bare imperative if the passage gives orders. */
export const leadsWithAction = (tokens: readonly Token[], clause: Range): boolean => aimsIn(tokens, clause).length > 0;
