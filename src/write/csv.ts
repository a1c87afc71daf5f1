import { type CellValue, COLUMNS, type Column, columnsOf } from '../columns.js';
import type { WriteOptions, Writer } from '../types.js';

/** What a spreadsheet would take for a formula, in half and full width, or hides one behind. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell of a delimited line, quoted where it must be (RFC 4180). Text that a spreadsheet would run as a formula gets a `'`
 * in front; a number stays one.
 *
 * @example cell('=1+1', ',') // "'=1+1"
 */
export function cell(value: CellValue, delimiter: string): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line with its end. */
export const line = (values: readonly CellValue[], delimiter: string): string =>
  `${values.map((value) => cell(value, delimiter)).join(delimiter)}\n`;

const BOM = '\uFEFF';

/** One table of all kinds, a finding a line, under one head. */
function delimited(name: string, delimiter: string, summary: string, extensions: string[]): Writer {
  return {
    name,
    summary,
    extensions,
    safe: false,
    open: (options) =>
      (options.bom ? BOM : '') +
      line(
        columnsFor(options).map((column) => column.name),
        delimiter,
      ),
    document(report, options) {
      const columns = columnsFor(options);
      return report.rows
        .map((row) =>
          line(
            columns.map((column) => column.cell(row)),
            delimiter,
          ),
        )
        .join('');
    },
  };
}

/** The columns asked for, else all; explanations only where there are any. */
const columnsFor = ({ kinds, fields, explain }: WriteOptions): readonly Column[] =>
  fields ? named(fields) : columnsOf(kinds).filter(({ name }) => explain || name !== 'explanation');

const named = (names: readonly string[]): Column[] =>
  names.flatMap((name) => COLUMNS.filter((column) => column.name === name));

export const csv = delimited('csv', ',', 'one table of all kinds for spreadsheets and statistics (--bom for Excel)', [
  '.csv',
]);
export const tsv = delimited('tsv', '\t', 'the same with tabs between', ['.tsv', '.tab']);
