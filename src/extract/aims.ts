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
 */
export function aimsIn(tokens: readonly Token[], clause: Range): Range[] {
  const words = tokensIn(tokens, clause, LONGEST_LEAD);
  let index = 0;
  while (index < words.length) {
    const { word, tag } = words[index] as Token;
    if (
      (ADVERB.test(tag) && !VERBAL_ADJECTIVES.has(word)) ||
      /^[地\s]+$/.test(word) ||
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
  const aims: Range[] = [];
  for (; index < words.length; index++) {
    const verb = verbAt(words, index, aims.length > 0);
    if (!verb) break;
    const particle = words[index + 1];
    const complemented = particle !== undefined && COMPLEMENT.test(particle.word);
    aims.push({ start: verb.start, end: complemented ? particle.end : verb.end });
    if (complemented) index++;
    const joint = words[index + 1];
    const after = words[index + 2];
    if (!joint || !after || !/^(?:、|和|与|及|并)$/.test(joint.word) || !VERB.test(after.tag) || after.word.length > 2)
      break;
    // 加强宣传和教育 joins nouns: only verbs of one length side by side are joined.
    if (after.word.length !== verb.end - verb.start && !complemented) break;
    index++;
  }
  return aims;
}

/** The verb that the word at `index` is or ends in. */
function verbAt(words: readonly Token[], index: number, joined: boolean): Range | undefined {
  const token = words[index] as Token;
  const next = words[index + 1];
  const { word, tag, start, end } = token;
  if (!/^[\u4e00-\u9fff]+$/.test(word) || STATIVE_VERBS.has(word)) return undefined;
  if (IMPERATIVE_VERBS.has(word)) return next && /^(?:的|了|是)$/.test(next.word) ? undefined : { start, end };
  if (VERBAL_ADJECTIVES.has(word)) return next && !/^(?:的|地|了)$/.test(next.word) ? { start, end } : undefined;
  // 着力建设国际化名城: an adverb before it makes it a verb.
  const adverb =
    index > 0 && (MANNER.has((words[index - 1] as Token).word) || /^(?:d|ad)$/.test((words[index - 1] as Token).tag));
  if (NOMINAL_VERBS.has(word) && !joined && !(adverb && !/^(?:的|，|、)$/.test(next?.word ?? ''))) {
    const object =
      next !== undefined &&
      (/^(?:n|j|b|a|l|m|r|ns|nz|x|vn|i|eng)/.test(next.tag) || next.word === '好' || next.word === '“') &&
      !/^(?:的|、|和|与|，)$/.test(next.word);
    if (!object) return undefined;
    // 生育政策的调整, 投资环境: a compound noun when 的 or nothing follows the two.
    const after = words[index + 2];
    return after === undefined || /^(?:的|、|和|是|，|较|比较|仍|已)$/.test(after.word) ? undefined : { start, end };
  }
  if (NOUN_TAGGED_VERBS.has(word) && !VERB.test(tag))
    return next && !/^(?:的|、|和|与|是)$/.test(next.word) ? { start, end } : undefined;
  if (VERB.test(tag)) return next?.word === '的' || next?.word === '了' ? undefined : { start, end };
  const tail = word.slice(2);
  if (
    word.length >= 4 &&
    MANNER.has(word.slice(0, 2)) &&
    (IMPERATIVE_VERBS.has(tail) || (PHRASE.test(tag) && !NOMINAL_VERBS.has(tail)))
  )
    return { start: start + 2, end };
  // 健全制度/n: a verb and its object for one word.
  const lead = word.slice(0, 2);
  if (word.length === 4 && /^(?:n|l|i|nz|nr)$/.test(tag) && IMPERATIVE_VERBS.has(lead) && !NOMINAL_VERBS.has(lead))
    return { start, end: start + 2 };
  // An idiom is a verb among others (居安思危，肩扛责任), not alone.
  if (word.length === 4 && /^(?:i|l|v)$/.test(tag)) return { start, end };
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
    /^v[di]?$/.test(next.tag) || VERBAL_ADJECTIVES.has(next.word) || IMPERATIVE_VERBS.has(next.word.slice(-2));
  return verbal && !NOMINAL_VERBS.has(next.word) && object !== undefined && !/^(?:的|、|和|与|，)$/.test(object.word);
}

const LIGHT_VERB = /^(?:进行|加以|予以|给予|实行|作为|纳入|列为|列入|结合)$/;

/** Where the words after a prepositional phrase begin: after its noun, at the next verb or adverb. */
function afterPhrase(words: readonly Token[], index: number): number {
  // 对…排放口进行改造: the light verb ends the phrase, whatever stands inside it.
  if (/^(?:对|对于|把|将)$/.test((words[index] as Token).word)) {
    const light = words.findIndex(({ word }, at) => at > index + 1 && LIGHT_VERB.test(word));
    if (light > 0) return light;
  }
  let sawNoun = false;
  for (let at = index + 1; at < words.length; at++) {
    const { tag, word } = words[at] as Token;
    const next = words[at + 1]?.word ?? '';
    const previous = (words[at - 1] as Token).word;
    if (sawNoun && ADVERBIAL_LEADS.has(word) && tag === 'p') return at;
    if (
      sawNoun &&
      /^(?:v|d|ad|vd|zg)$/.test(tag) &&
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
