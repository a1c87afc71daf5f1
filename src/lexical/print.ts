import type { CellValue } from '../columns.js';
import { sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Language } from '../types.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { TOOL } from '../write/tool.js';

/** One column of a list. */
export interface Column<Row> {
  /** Head in csv, key in JSON. */
  name: string;
  /** Head in a table; without one it is no column of tables. */
  label?: string;
  /** A number, with so many decimals in a table. */
  decimals?: number;
  value(row: Row): CellValue;
  /** What a table shows, where that is not the value. */
  shown?: (row: Row) => string;
}

/** Rows that stand together under one title. */
export interface Block<Row> {
  title: string | null;
  rows: readonly Row[];
  /** How many further rows were left out. */
  left: number;
}

export type ListFormat = 'table' | 'csv' | 'tsv' | 'json';
/** The first is the default. */
export const LIST_FORMATS: readonly ListFormat[] = ['table', 'csv', 'tsv', 'json'];

export interface ListSettings<Row> {
  format: ListFormat;
  columns: readonly Column<Row>[];
  /** What JSON says above the rows; asked for when all blocks have come. */
  facts(): Readonly<Record<string, unknown>>;
  /** What a row has in JSON alone. */
  extra?: (row: Row) => Readonly<Record<string, unknown>>;
  width: number;
  color: boolean;
  bom: boolean;
  /** Of the tables; English where it is left out. */
  language?: Language;
}

/** Prints a list: as tables for people, or as one table or object for programs. */
export async function* printList<Row>(
  blocks: AsyncIterable<Block<Row>> | Iterable<Block<Row>>,
  settings: ListSettings<Row>,
): AsyncIterable<string> {
  if (settings.format === 'json') yield* json(blocks, settings);
  else if (settings.format === 'table') yield* tables(blocks, settings);
  else yield* delimited(blocks, settings, settings.format === 'csv' ? ',' : '\t');
}

type Blocks<Row> = AsyncIterable<Block<Row>> | Iterable<Block<Row>>;

/** Floating point's last digits say nothing: twelve are kept. */
export const rounded = (value: CellValue): CellValue =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;

async function* delimited<Row>(
  blocks: Blocks<Row>,
  { columns, bom }: ListSettings<Row>,
  delimiter: string,
): AsyncIterable<string> {
  yield (bom ? '\uFEFF' : '') +
    line(
      columns.map(({ name }) => name),
      delimiter,
    );
  for await (const { rows } of blocks)
    yield rows
      .map((row) =>
        line(
          columns.map(({ value }) => rounded(value(row))),
          delimiter,
        ),
      )
      .join('');
}

async function* json<Row>(blocks: Blocks<Row>, { columns, facts, extra }: ListSettings<Row>): AsyncIterable<string> {
  yield `{\n  "tool": ${pretty(TOOL)},\n  "rows": [`;
  let first = true;
  for await (const { rows } of blocks)
    for (const row of rows) {
      const members = Object.fromEntries(columns.map(({ name, value }) => [name, rounded(value(row))]));
      yield `${first ? '' : ','}\n    ${escapeControls(pretty({ ...members, ...extra?.(row) }, '    '))}`;
      first = false;
    }
  const rest = Object.entries(facts()).map(([name, value]) => `,\n  ${JSON.stringify(name)}: ${pretty(value, '  ')}`);
  yield escapeControls(`${first ? '' : '\n  '}]${rest.join('')}\n}\n`);
}

async function* tables<Row>(
  blocks: Blocks<Row>,
  { columns, width, color, language }: ListSettings<Row>,
): AsyncIterable<string> {
  const print = await (await import('../write/table.js')).printer(color);
  const say = await sayer(language);
  let first = true;
  for await (const { title, rows, left } of blocks) {
    const heading = title === null ? '' : print.paragraph('head', say.text(oneLine(title)), width);
    // A column that says nothing takes room from the others.
    const shown = columns.filter(
      (column) => column.label !== undefined && rows.some((row) => cellOf(column, row) !== ''),
    );
    const head = shown.map(({ label = '', decimals }) => ({
      label: say.label(label),
      ...(decimals !== undefined && { right: true as const }),
    }));
    const cells = rows.map((row) =>
      shown.map((column) => ({ text: oneLine(cellOf(column, row)), style: 'plain' as const })),
    );
    const grid = rows.length > 0 ? print.grid({ head, rows: cells }, width) : `${say.text('nothing found')}\n`;
    const more = say.text(`… and ${whole(left)} more (--limit ${rows.length + left}, or -f csv for all)`);
    yield `${first ? '' : '\n'}${heading}${grid}${left > 0 ? print.paragraph('dim', more, width) : ''}`;
    first = false;
  }
}

function cellOf<Row>({ value, shown, decimals = 0 }: Column<Row>, row: Row): string {
  if (shown) return shown(row);
  const cell = value(row);
  if (cell === null) return '';
  if (typeof cell !== 'number') return String(cell);
  return decimals === 0 ? whole(cell) : cell.toFixed(decimals);
}

/** 12,345 */
export const whole = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
