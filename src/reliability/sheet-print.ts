import { line } from '../write/csv.js';
import { workbookOf } from '../write/workbook.js';
import type { Sheet } from './sheet.js';

/** A way to write a sheet. */
export interface SheetFormat {
  name: 'csv' | 'xlsx';
  extensions: readonly string[];
  isBinary: boolean;
  print(sheet: Sheet, bom: boolean): Promise<string | Uint8Array>;
}

/** The first is the default. */
export const SHEET_FORMATS: readonly SheetFormat[] = [
  {
    name: 'csv',
    extensions: ['.csv'],
    isBinary: false,
    print: async ({ head, rows }, bom) => (bom ? '\uFEFF' : '') + [head, ...rows].map((row) => line(row, ',')).join(''),
  },
  {
    name: 'xlsx',
    extensions: ['.xlsx'],
    isBinary: true,
    print: ({ head, rows }) =>
      workbookOf({ name: 'sample', head, rows, widths: head.map((name) => WIDTHS[name] ?? 14) }),
  },
];

/** Of columns of the workbook, in characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  item: 6,
  line: 6,
  column: 8,
  id: 6,
  text: 40,
  sentence: 60,
  comment: 30,
};
