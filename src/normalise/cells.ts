import type { Edit } from '../types.js';
import { type LayoutLine, layoutOf } from './layout.js';
import type { Step } from './step.js';

/**
 * Joins the cells of an indicator table that stand a line each (指标⏎单位⏎2020年⏎2025年⏎属性⏎出生率⏎‰⏎…⏎约束性) to rows with tabs
 * between. Such a table shows itself by its head, which ends in 属性, and by the rows, which end in 约束性 or 预期性.
 */
export const cells: Step = { name: 'cells', edits: cellEdits };

const HEAD_CELL =
  /^(?:序号|序號|编号|類別|类别|分类|领域|(?:主要|具体)?(?:指标|指標)(?:名称|名稱)?|(?:指标|指標)?(?:属性|屬性)|名称|名稱|项目|項目|单位|單位|计量单位|基期值?|现状值?|現狀值?|目标值?|目標值?|规划目标|規劃目標|\d{4}年?(?:现状|現狀|实际|實際|完成|预计|預計|目标|目標|规划|規劃|基期)?值?|[〔[(（]?\d{4}-\d{4}年?[〕\])）]?|年均.{0,8}|累计.{0,8}|累計.{0,8})$/u;
const HEAD_END = /(?:属性|屬性)$/u;
const NAMES = /指标|指標/u;
const ROW_END = /^(?:约束性|約束性|预期性|預期性|指导性|指導性)$/u;

const LEAST_HEAD = 3;
const LEAST_ROW = 3;
/** A row may have a few cells more than the head: a category that is broken over lines. */
const MORE_THAN_HEAD = 4;
/** Columns of a display. */
const LONGEST_CELL = 60;

function cellEdits(text: string): Edit[] {
  const lines = layoutOf(text).filter(({ width }) => width > 0);
  const wordsOf = (line: LayoutLine): string => text.slice(line.from, line.to);
  const edits: Edit[] = [];
  const join = (row: readonly LayoutLine[]): void => {
    for (const [index, cell] of row.entries()) {
      const next = row[index + 1];
      // The head of the last column, broken in two: 指标⏎属性.
      const broken = next && /^(?:指标|指標)$/u.test(wordsOf(cell)) && HEAD_END.test(wordsOf(next));
      if (next) edits.push({ start: cell.to, end: next.from, text: broken ? '' : '\t', reason: 'unwrap' });
    }
  };
  for (const [index, line] of lines.entries()) {
    if (!HEAD_END.test(wordsOf(line)) || !HEAD_CELL.test(wordsOf(line))) continue;
    let first = index;
    while (first > 0 && HEAD_CELL.test(wordsOf(lines[first - 1] as LayoutLine))) first--;
    const head = lines.slice(first, index + 1);
    if (head.length < LEAST_HEAD || !head.slice(0, -1).some((cell) => NAMES.test(wordsOf(cell)))) continue;
    const rows = rowsAfter(lines, index + 1, head.length, wordsOf);
    if (rows.length === 0) continue;
    for (const row of [head, ...rows]) join(row);
  }
  return edits;
}

/** The rows from `from` on, as long as they look like rows of a table with `columns` columns. */
function rowsAfter(
  lines: readonly LayoutLine[],
  from: number,
  columns: number,
  wordsOf: (line: LayoutLine) => string,
): LayoutLine[][] {
  const rows: LayoutLine[][] = [];
  let row: LayoutLine[] = [];
  for (const line of lines.slice(from)) {
    if (line.width > LONGEST_CELL || line.finished || row.length > columns + MORE_THAN_HEAD) break;
    row.push(line);
    if (!ROW_END.test(wordsOf(line))) continue;
    if (row.length < LEAST_ROW) break;
    rows.push(row);
    row = [];
  }
  return rows;
}
