import { tokensIn } from '../text/tokens.js';
import type { FoundDirective, FoundFigure, FoundTarget, Framed, Range } from '../types.js';

/** 从…, 由…: a start value, which is so already. */
const START_VALUE = /(?:从|由)(?:人均|现时|目前|现行|去年)?[^，。]{0,6}$/;
/** What stands beside a figure is read in so many characters. */
const BESIDE = 24;
/** 满…, 超过…, 按…: what a rule applies to, or by how much. */
const RULE_BEFORE = /(?:满|超过|超|按照?|不足|高于|低于|达到?|最高|最多|标准为?|比例为?|给予|上限为?|缴费|标准的|的)$/;

/**
 * How the speech presents each figure: what a target states, and what stands in a directive or commitment, is to be (`target`), a
 * criterion in a notice is a rule (`norm`); the rest keeps what its sentence says. A target's figure takes over its period and indicator.
 */
export function presented(
  figures: readonly FoundFigure[],
  targets: readonly FoundTarget[],
  directives: readonly FoundDirective[],
  framed: readonly Framed[],
): FoundFigure[] {
  const sentenceOf = cursor(
    framed.map((frame) => ({ ...frame, start: frame.sentence.start, end: frame.sentence.end })),
  );
  const targetOf = new Map(
    targets.flatMap((target) => (target.figure ? [[target.figure.start, target] as const] : [])),
  );
  const directiveOf = cursor(directives);
  return figures.map((figure) => {
    if (figure.status !== 'fact') return figure;
    const frame = sentenceOf(figure);
    const target = targetOf.get(figure.start);
    if (target)
      return {
        ...figure,
        status: 'target',
        period: figure.period ?? target.period,
        property: figure.property ?? target.indicator,
      };
    const directive = directiveOf(figure);
    if (!frame || frame.mood === 'report') return figure;
    const [start, end] = [figure.start - frame.sentence.start, figure.end - frame.sentence.start];
    if (!directive) return isPlanned(frame, start) ? { ...figure, status: 'target' } : figure;
    const before = frame.sentence.normal.slice(Math.max(0, start - BESIDE), start);
    const after = frame.sentence.normal.slice(end, end + BESIDE);
    if (START_VALUE.test(before) && /^[^，。]{0,8}(?:提高|增加|降|减|上升|扩大|放宽|至|到)/.test(after)) return figure;
    if (
      frame.assigns &&
      (figure.bound !== 'exact' || RULE_BEFORE.test(before) || /^的/.test(after)) &&
      figure.bound !== 'about'
    )
      return { ...figure, status: 'norm' };
    // 投资4800万元的工程: an attribute of what there is already; 100亿元是…: a statement about it.
    if (/^(?:的|是)/.test(after)) return figure;
    return { ...figure, status: 'target' };
  });
}

/**
 * 将可提供…, 拟投入…, 计划在…划定…: the clause says before the figure that it is still to come. 将 before a noun is 把; a plan that a
 * noun names (货运量计划完成105%) is a noun itself.
 */
function isPlanned({ tokens, sentence }: Framed, at: number): boolean {
  const clause = Math.max(...['，', '；', '：'].map((mark) => sentence.normal.lastIndexOf(mark, at - 1))) + 1;
  const words = tokensIn(tokens, { start: clause, end: at });
  return words.some(
    ({ word }, index) =>
      PLANNING.has(word) &&
      /^(?:v|p|d)/.test(words[index + 1]?.tag ?? '') &&
      !(word === '计划' && /^(?:n|vn)/.test(words[index - 1]?.tag ?? '')),
  );
}

const PLANNING: ReadonlySet<string> = new Set(['将', '拟', '计划', '预定', '打算', '准备', '预留']);

/** Finds the last of `ranges` (ordered by start) that holds a place, for places that are asked in order. */
function cursor<Place extends Range>(ranges: readonly Place[]): (place: Range) => Place | undefined {
  let next = 0;
  let open: Place[] = [];
  return (place) => {
    while (next < ranges.length && (ranges[next] as Place).start <= place.start) open.push(ranges[next++] as Place);
    open = open.filter(({ end }) => end >= place.end);
    return open.at(-1);
  };
}
