import { cellsOf } from '../text/cells.js';
import { parseNumeral } from '../text/numeral.js';
import { shift } from '../text/span.js';
import type { FoundFigure, FoundTarget, Framed, IndicatorTable, Range } from '../types.js';
import { quantitiesIn } from './quantities.js';
import type { Quantity } from './quantity.js';
import { patternsOf } from './quantity-pattern.js';

/** The figures and targets of one row of an indicator table; places in the document. */
export interface RowFindings {
  figures: FoundFigure[];
  targets: FoundTarget[];
}

/** 人口出生率（‰）: the unit in brackets after a name. */
const UNIT_IN_NAME = /(?:（(?<unit>[^（）]{1,12})）)$/;

/** 1 | 人口出生率 | ‰ | 7.2 | ≤8 | 约束性: what stands in the columns of a year is a figure, in those of an aim a target as well. */
export function readRow({ sentence, lexicon }: Framed, table: IndicatorTable): RowFindings {
  const { normal, start: offset } = sentence;
  const cells = cellsOf(normal);
  const { unitOf } = patternsOf(lexicon);
  // A row with other cells than the head lacks some on the left, or has a broken one there.
  const at = (column: number): number => column + cells.length - table.cells;
  const textOf = (cell: Range | undefined): string => (cell ? normal.slice(cell.start, cell.end) : '');
  const found: RowFindings = { figures: [], targets: [] };
  const named = cells.slice(0, Math.max(0, at(table.values[0]?.column ?? 0)));
  const whole = cells.length === table.cells;
  const hasUnit = table.unit !== null && (whole || isUnit(textOf(named.at(-1)), unitOf));
  const unitCell = !hasUnit ? undefined : whole ? cells[table.unit as number] : named.at(-1);
  const cell = whole ? cells[table.indicator] : named.at(hasUnit ? -2 : -1);
  const name = textOf(cell);
  if (!cell || !/[\u4e00-\u9fff]{2}/.test(name)) return found;
  const inName = UNIT_IN_NAME.exec(name);
  const indicator = { start: cell.start + offset, end: cell.end - (inName?.[0].length ?? 0) + offset };
  const unit = textOf(unitCell) || (inName?.groups?.unit ?? '');
  const said = table.nature === null ? '' : textOf(cells[at(table.nature)]);
  const nature = /约束性/.test(said) ? 'binding' : /预期性/.test(said) ? 'expected' : null;
  for (const { column, period, isAim } of table.values) {
    const place = cells[at(column)];
    const quantity = place && valueIn(normal.slice(place.start, place.end), unit, lexicon);
    if (!place || !quantity) continue;
    const { start, end } = shift(quantity, place.start + offset);
    const figure: FoundFigure = {
      ...{ start, end, kind: quantity.kind, low: quantity.low, high: quantity.high, bound: quantity.bound },
      ...{ unit: quantity.unit, property: indicator, entity: null, period, change: null, base: null },
      ...{ status: isAim ? 'target' : 'fact', rule: 'table' },
    };
    found.figures.push(figure);
    if (!isAim) continue;
    found.targets.push({
      ...{ start: indicator.start, end, indicator, state: { start, end }, figure: { start, end } },
      ...{ direction: 'reach', commitment: 'plan', nature, period, actor: null, base: null, rule: 'table' },
    });
  }
  return found;
}

const isUnit = (words: string, units: ReadonlyMap<string, unknown>): boolean =>
  units.has(words) || /^[万亿千百]/.test(words) || /[%‰/]/.test(words);

/** The quantity that a cell says, in its own unit or that of its row; its place in the cell. */
function valueIn(words: string, unit: string, lexicon: Framed['lexicon']): Quantity | undefined {
  // 1/10万 begins with a digit, which would go on with the number.
  const ending = /\d$/.test(words) && !/^[\d/]/.test(unit) ? unit : '';
  const [own] = quantitiesIn(words + ending, [], 0, { lexicon });
  if (own) return { ...own, unit: own.unit ?? (unit || null), end: Math.min(own.end, words.length) };
  const numeral = /\d+(?:\.\d+)?/.exec(words);
  const value = numeral && parseNumeral(numeral[0]);
  return numeral && value
    ? {
        ...{ start: numeral.index, end: numeral.index + numeral[0].length, kind: 'index', unit: unit || null },
        ...{ low: value.low, high: value.high, bound: 'exact', rule: 'table' },
      }
    : undefined;
}
