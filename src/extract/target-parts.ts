import { STATE_PREDICATE } from '../lexicon/targets.js';
import { lengthWithoutTail } from '../text/tail.js';
import { tokensIn } from '../text/tokens.js';
import type { Direction, Framed, Range, Token } from '../types.js';
import { withoutLead, withoutTime } from './phrases.js';

/** One word between an indicator and its cue, at the end of what stands before. */
const BEFORE_LINK =
  /(?:要|应|须|必须|力争|确保|分别|均|都|全部|总体|稳步|年均|按可比口径|按可比价格计算?|在|尽快|早日|(?:从(?!业|事|严)|由(?!于)|(?<![占对同环])比(?![重例值率价分]|$))[^，、从由比]*|实际|累计|基本|进一步|再|预计|同比|环比|逐步|明显|大幅度?|每年)$/;

/** The noun phrase before a linking cue, without times, promises and adverbs. */
export function indicatorOf(text: string, range: Range): Range | null {
  const { range: rest } = withoutTime(text, withoutLead(text, range));
  const promise =
    /^(?:力争|确保|争取|努力|保证|使|推动|促进|要|力求)+/.exec(text.slice(rest.start, rest.end))?.[0].length ?? 0;
  const { range: own } = withoutTime(text, { start: rest.start + promise, end: rest.end });
  const end = own.start + lengthWithoutTail(text.slice(own.start, own.end), BEFORE_LINK);
  // 在基础研究领域: the preposition is no part of the name.
  const lead = /^(?:在|使|对)/.exec(text.slice(own.start, own.end))?.[0].length ?? 0;
  const named = { start: own.start + lead, end };
  return named.end - named.start >= 2 ? named : null;
}

/** Splits what follows a leading cue into indicator and state. */
export function partsOf(
  framed: Framed,
  text: string,
  rest: Range,
  cueWord: string,
  cueStart: number,
): { indicator: Range | null; state: Range } {
  const { range: own } = withoutTime(text, rest);
  const words = text.slice(own.start, own.end);
  const lead = /^在/.test(words) ? 1 : 0;
  const cut = (index: number, until = own.end): { indicator: Range; state: Range } => ({
    indicator: { start: own.start + lead, end: own.start + index - (words[index - 1] === '的' ? 1 : 0) },
    state: { start: own.start + index, end: until },
  });
  if (cueWord === '完成' || cueWord === '努力完成')
    return { indicator: own, state: { start: cueStart, end: rest.start } };
  // 今年目标任务的完成, 全面建成小康社会目标
  const nominal = /的(?=(?:完成|实现|落实|达成)$)/.exec(words);
  if (nominal)
    return {
      indicator: { start: own.start, end: own.start + nominal.index },
      state: { start: own.start + nominal.index + 1, end: own.end },
    };
  const aim = /^(?<state>全面建成|基本建成|建成)(?<name>[^，]+?)(?:的)?(?:奋斗)?目标$/.exec(words)?.groups;
  if (aim?.state && aim.name)
    return {
      indicator: { start: own.start + aim.state.length, end: own.start + aim.state.length + aim.name.length },
      state: { start: own.start, end: own.start + aim.state.length },
    };
  // 1亿左右农业转移人口在城镇落户
  const settled =
    /(?<name>[\u4e00-\u9fff、]{2,24})(?<state>在[\u4e00-\u9fff]{2,8}(?:落户|就业|定居|安家|就近城镇化))$/.exec(words);
  if (settled?.groups) return cut(settled.index + (settled.groups.name as string).length);
  const negative =
    /(?:一个|一[\u4e00-\u9fff])?(?:都|也)?不[\u4e00-\u9fff]{1,3}(?:、(?:一个)?(?:都|也)?[\u4e00-\u9fff]{0,2}不[\u4e00-\u9fff])?$/.exec(
      words,
    );
  if (negative && negative.index > 0) return cut(negative.index);
  const reached = /(?:尽快|逐步|全面|稳步)*(?:回归到|恢复到|达到|保持|控制在)/.exec(words);
  if (reached && reached.index > 0 && reached.index + reached[0].length < words.length)
    return {
      indicator: { start: own.start, end: own.start + reached.index },
      state: { start: own.start + reached.index + reached[0].length, end: own.end },
    };
  const process =
    /(?:的)?(?<state>定向[\u4e00-\u9fff]{0,6}服务|[\u4e00-\u9fff]{2}化|全覆盖|无缝对接|翻番|零[\u4e00-\u9fff]{2})$/.exec(
      words,
    );
  if (process?.groups?.state && process.index >= 2)
    return {
      indicator: { start: own.start, end: own.start + process.index },
      state: { start: own.end - process.groups.state.length, end: own.end },
    };
  const predicate = STATE_PREDICATE.exec(words);
  if (predicate && predicate.index >= 2)
    return cut(predicate.index - (/(?:能够|能|得以)$/.exec(words.slice(0, predicate.index))?.[0].length ?? 0));
  // 确保考核数据客观真实: a run of nouns, then what is said of them.
  const subject = nounRun(framed.tokens, own);
  return subject ? cut(subject.end - own.start) : { indicator: null, state: own };
}

/** The nouns at the start of `range`, if something other than a noun follows. */
function nounRun(tokens: readonly Token[], range: Range): Range | undefined {
  const words = tokensIn(tokens, range);
  const stop = words.findIndex(
    ({ tag, word }) => !/^(?:n|j|b|vn|l|s|r|m|q|ng|nt|ns|nz)/.test(tag) && !/^[、和与及的]$/.test(word),
  );
  const last = words[stop - 1];
  return last && stop > 0 && /^(?:n|j|l|s|vn)/.test(last.tag) ? { start: range.start, end: last.end } : undefined;
}

export function directionOf(state: string): Direction {
  if (/零增长/.test(state)) return 'reach';
  if (/不(?:散|撤|减|变|降|断|乱|松|退)|稳定|平稳|保持/.test(state)) return 'keep';
  if (/提高|提升|增强|增长|增加|扩大|翻/.test(state)) return 'rise';
  return /下降|降低|减少|缩小/.test(state) ? 'fall' : 'reach';
}
