import { STATE_PREDICATE } from '../lexicon/targets.js';
import type { Range } from '../types.js';
import type { Clause } from './scope.js';

/** 一个不漏, 人员不散, 均等化服务: states that stand side by side. */
export const STATE_IN_LIST =
  /[\u4e00-\u9fff]{2,6}到位$|不(?:散|撤|减|变|降|断|乱|松|退|漏|少|留|出|脱|缺|误)[\u4e00-\u9fff]{0,2}$|(?<each>[村户人家镇乡县处校班])\k<each>有[\u4e00-\u9fff]{2,4}$|[\u4e00-\u9fff]{2}化[\u4e00-\u9fff]{2}$|零[\u4e00-\u9fff]{2}$|全覆盖$/;

/** 风险可防控, 品质有提升: beside another state, one of its own. */
export const SHORT_STATE = /^[\u4e00-\u9fff]{2}[可有能][\u4e00-\u9fff]{2}$/;

/** A state is looked for in so many characters on either side. */
const LONGEST_ITEM = 60;

/** The items of a clause: cut at 、 and 和 where what stands on both sides says a state of its own. */
export function itemsOf(text: string, clause: Clause): Range[] {
  const items: Range[] = [];
  let start = clause.start;
  let left = clause.start;
  for (const { index, 0: mark } of clause.text.matchAll(/、|和(?!谐|平|睦)|以及/g)) {
    const at = clause.start + index;
    const before = text.slice(Math.max(left, at - LONGEST_ITEM), at).replace(/＿+$/, '');
    const after = clause.text.slice(index + mark.length, index + mark.length + LONGEST_ITEM).split('、')[0] as string;
    const and = /^.*?和(?!谐|平|睦)/.exec(after)?.[0];
    const states =
      statesEnd(before) && (statesEnd(after) || (and !== undefined && statesEnd(and.slice(0, -1).replace(/＿+$/, ''))));
    // 分别增长7%和8%左右
    const paired = mark !== '、' && /分别/.test(before) && /[%‰元个人]$|左右$|以上$/.test(before) && /^\d/.test(after);
    if (paired) {
      items.push({ start, end: at });
      start = at + mark.length;
      left = start;
      continue;
    }
    // 创建示范作坊100家、标准化集中区10个: each is a count of its own.
    if (mark === '、' && COUNTED_END.test(before) && COUNTED_END.test(after)) {
      items.push({ start, end: at });
      start = at + mark.length;
      left = start;
      continue;
    }
    // 一个不漏、一个不少 is one state in two halves.
    // 制度化、规范化、程序化水平: what is said of the last is said of all.
    if (
      /[\u4e00-\u9fff]{2}化$/.test(before) &&
      /^(?:[\u4e00-\u9fff]{2}化、?和?)+(?:水平|程度|建设)/.test(clause.text.slice(index + mark.length))
    )
      continue;
    const doubled = /[一]个不[\u4e00-\u9fff]$/.test(before) && /^一个不/.test(after);
    if (
      !states ||
      doubled ||
      (mark !== '、' && !/(?:稳定|平衡|到位|提高|监测|管理|达标|落实|完成|下降|服务)$/.test(before))
    )
      continue;
    items.push({ start, end: at });
    start = at + mark.length;
    left = start;
  }
  items.push({ start, end: clause.end });
  return items;
}

/** A name, then how many of it. */
const COUNTED_END = /[\u4e00-\u9fff”]{3,}\d[\d.,]*[万亿]?[\u4e00-\u9fff]{1,2}(?:以上|左右|以内)?$/;

/** Whether a phrase says a state of its own. */
function statesEnd(phrase: string): boolean {
  const words = phrase.replace(/[＿\s]+$/, '');
  if (STATE_IN_LIST.test(words) || SHORT_STATE.test(words)) return true;
  if (
    /(?:达到|控制在|保持在|稳定在|增长|下降|提高到|降到|覆盖|达|回归到|恢复到)[^、]{0,16}(?:[\d%‰万亿]|水平)/.test(
      words,
    )
  )
    return true;
  return words.length >= 6 && (STATE_PREDICATE.exec(words)?.index ?? 0) >= 2;
}
