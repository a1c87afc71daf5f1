import { UserError } from '../errors.js';
import { decode } from './decode.js';

/** A row of a sheet below its head: the line (or row) it stands on, from 1, and its cells by the names of their columns. */
export interface SheetRow {
  line: number;
  values: Readonly<Record<string, string>>;
}

/** Between cells; spreadsheets of some countries write semicolons. */
const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a sheet that a spreadsheet saved: Excel (.xlsx, its first sheet), or CSV with commas, semicolons or tabs, in any encoding
 * that bytes tell. Blank rows are left out.
 *
 * @throws UserError `bad-table`, `no-column`; its message names no file, the caller does.
 */
export async function readSheet(bytes: Uint8Array, needed: readonly string[]): Promise<SheetRow[]> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const [head, ...rows] = isWorkbook ? await workbookRows(bytes) : await csvRows(decode(bytes).text, needed);
  const names = (head?.cells ?? []).map((name) => name.trim());
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new UserError(
      'no-column',
      `no column “${missing}”; ${
        names.length === 0
          ? 'it is empty'
          : `there are: ${names
              .slice(0, 20)
              .map((name) => name.slice(0, 40))
              .join(', ')}`
      }`,
      1,
    );
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      line,
      values: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
    }));
}

interface Cells {
  line: number;
  cells: string[];
}

async function workbookRows(bytes: Uint8Array): Promise<Cells[]> {
  const { readSheet: read } = await import('read-excel-file/node');
  const rows = await read(Buffer.from(bytes)).catch((error: unknown) => {
    // What a damaged file makes the library throw is told by no one class of errors.
    throw new UserError(
      'bad-table',
      `no workbook that can be read (${error instanceof Error ? error.message : error}); save it anew as .xlsx or .csv`,
      1,
    );
  });
  return rows.map((row, index) => ({
    line: index + 1,
    cells: row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
  }));
}

async function csvRows(text: string, needed: readonly string[]): Promise<Cells[]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const [first = ''] = text.split(/\r?\n/, 1);
  const found = DELIMITERS.find((delimiter) => {
    const names = first.split(delimiter).map((name) => name.replace(/^"|"$/g, '').trim());
    return needed.every((name) => names.includes(name));
  });
  try {
    const rows = parse(text, {
      ...{ delimiter: found ?? ',', info: true, relax_column_count: true, relax_quotes: true },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let line = 1;
    return rows.map(({ record, info }) => {
      const starts = line;
      line = info.lines + 1;
      return { line: starts, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError('bad-table', `${error.message}; mend it in a spreadsheet`, 1);
  }
}
