import type { CellValue } from '../columns.js';
import { visible } from '../text/visible.js';
import { unstamped } from './zip-times.js';

/** A table for a spreadsheet program. */
export interface Workbook {
  /** Of its one sheet; at most 31 characters. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** Width of each column, in characters. */
  widths: readonly number[];
}

/** Most characters that Excel lets a cell have. */
const LONGEST = 32_767;

/**
 * An Excel workbook (.xlsx) of one sheet, its head in bold and always in sight. Text is text, never a formula. The same table gives
 * the same bytes.
 */
export async function workbookOf({ name, head, rows, widths }: Workbook): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const cells = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const file = write(cells, { sheet: name, stickyRowsCount: 1, columns: widths.map((width) => ({ width })) });
  return unstamped(await file.toBuffer());
}

function cellOf(value: CellValue) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' as const };
  return { value: textOf(value), type: String, wrap: true, alignVertical: 'top' as const };
}

/** Text as a cell holds it: control characters are shown, `_x0041_` stays what it is, what is too long is cut. */
export function textOf(value: string): string {
  const safe = visible(value.replace(/\r\n?/g, '\n'), '\n\t').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const cut = safe.length > LONGEST ? `${safe.slice(0, LONGEST - 2).replace(/[\ud800-\udbff]$/, '')}…` : safe;
  // The library takes such a text for a member of its table of texts.
  return cut in {} ? `${cut} ` : cut;
}
