import { cellsOf } from '../text/cells.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { IndicatorTable, Range, Sentence } from '../types.js';

const NAME = /指标(?!属性)|项目|名称/;
const UNIT = /^(?:计量)?单位$/;
const NATURE = /属性$/;
const AIM = /目标|规划|计划|预期/;
const AS_IT_IS = /现状|实际|完成|基期|预计/;
const YEAR = /^[[［（(〔]?\d{4}/;

/** What the head of an indicator table says of its columns; `undefined` for any other row. */
export function tableHead({ normal, start }: Sentence): IndicatorTable | undefined {
  const cells = cellsOf(normal);
  const texts = cells.map((cell) => normal.slice(cell.start, cell.end));
  const indicator = texts.findIndex((text) => NAME.test(text));
  const values = texts.flatMap((text, column) =>
    column > indicator && (YEAR.test(text) || AIM.test(text) || AS_IT_IS.test(text)) && !NATURE.test(text)
      ? [column]
      : [],
  );
  if (indicator < 0 || values.length === 0 || texts.some((text) => /[。；]/.test(text))) return undefined;
  const optional = (column: number): number | null => (column < 0 ? null : column);
  return {
    cells: cells.length,
    indicator,
    unit: optional(texts.findIndex((text) => UNIT.test(text))),
    nature: optional(texts.findIndex((text) => NATURE.test(text))),
    values: values.map((column, order) => {
      const text = texts[column] as string;
      const [year] = timesIn(text);
      // Of columns that only name years the last is the aim.
      const last = order === values.length - 1 && values.length > 1;
      return {
        column,
        period: year ? shift(year, start + (cells[column] as Range).start) : null,
        isAim: AIM.test(text) || (last && !AS_IT_IS.test(text)),
      };
    }),
  };
}
