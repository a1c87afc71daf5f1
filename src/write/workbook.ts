import type { CellValue } from '../columns.js';

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
  return withoutTimes(await file.toBuffer());
}

function cellOf(value: CellValue) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' as const };
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
  return { value: text, type: String, wrap: true, alignVertical: 'top' as const };
}

/** Signatures in a zip file, and where in its headers the time of a file stands. */
const LOCAL = { signature: 0x04034b50, time: 10 };
const CENTRAL = { signature: 0x02014b50, time: 12, names: 28, local: 42, length: 46 };
const END = { signature: 0x06054b50, entries: 10, central: 16, length: 22 };
/** The first of January 1980, where the calendar of zip files begins. */
const NO_TIME = (1 << 21) | (1 << 16);

/** A zip file with the times in it set to the earliest there is: they are the only thing that a second run changes. */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END.length;
  if (view.getUint32(end, true) !== END.signature) throw new Error('a zip file without an end');
  let at = view.getUint32(end + END.central, true);
  for (let entry = view.getUint16(end + END.entries, true); entry > 0; entry--) {
    const local = view.getUint32(at + CENTRAL.local, true);
    if (view.getUint32(at, true) !== CENTRAL.signature || view.getUint32(local, true) !== LOCAL.signature)
      throw new Error('a zip file without headers');
    view.setUint32(at + CENTRAL.time, NO_TIME, true);
    view.setUint32(local + LOCAL.time, NO_TIME, true);
    const [name, extra, comment] = [0, 2, 4].map((by) => view.getUint16(at + CENTRAL.names + by, true)) as [
      number,
      number,
      number,
    ];
    at += CENTRAL.length + name + extra + comment;
  }
  return bytes;
}
