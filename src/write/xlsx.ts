/** An Excel workbook: a sheet of the documents and one for each kind of finding, with typed cells. */
import { getHeapStatistics } from 'node:v8';
import type { Cell } from 'write-excel-file/node';
import type { Column } from '../columns.js';
import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import { visible } from '../text/visible.js';
import { displayWidth } from '../text/width.js';
import type { Binder, CellValue, Failure, Kind, Leaf, WriteOptions } from '../types.js';
import { columnsFor, leafOf } from './leaf.js';
import { textOf } from './workbook.js';
import { unstamped } from './zip-times.js';

/** What a sheet holds, its head included: a limit of Excel. */
const MOST_ROWS = 1_048_576;
/** Bytes of memory that a cell takes while the workbook is made, as measured, and some more. */
const CELL = 800;

const sheetColumns = (kind: Kind, options: WriteOptions): readonly Column[] =>
  columnsFor([kind], options).filter(({ name }) => options.fields || name !== 'type');

interface Sheet {
  name: string;
  head: string[];
  /** Cells as the workbook holds them. */
  rows: CellValue[][];
}

export const xlsx: Binder = {
  name: 'xlsx',
  summary: 'an Excel workbook: a sheet of documents and one for each kind',
  extensions: ['.xlsx'],
  document: (report, options) => leafOf(report, options, (kind) => sheetColumns(kind, options)),
  async *bind(leaves, options) {
    const sheets = await sheetsOf(leaves, options);
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const data = sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: [head.map(headCell), ...rows],
      columns: head.map((label, column) => ({ width: widthOf(label, rows, column) })),
      stickyRowsCount: 1,
    }));
    const filter = {
      transform: (content: string, _sheet: unknown, { sheetIndex }: { sheetIndex: number }): string =>
        withFilter(content, sheets[sheetIndex] as Sheet),
    };
    const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': filter } } }];
    try {
      yield unstamped(await writeExcelFile(data, { features }).toBuffer());
    } catch (error) {
      // The library makes each sheet as one text, and there is a longest text.
      if (error instanceof RangeError) throw tooLarge('more text than a workbook can be made of');
      throw error;
    }
  },
};

/** @throws UserError for more rows than a sheet holds */
async function sheetsOf(leaves: AsyncIterable<Leaf | Failure>, options: WriteOptions): Promise<Sheet[]> {
  const kinds = KINDS.filter(({ kind }) => options.kinds.includes(kind));
  const found = new Map(kinds.map(({ kind }) => [kind, [] as CellValue[][]]));
  const documents: Leaf['about'][] = [];
  const mostCells = getHeapStatistics().heap_size_limit / CELL;
  let cellCount = 0;
  const check = (rows: readonly unknown[], what: string): void => {
    if (rows.length >= MOST_ROWS)
      throw tooLarge(`more than ${(MOST_ROWS - 1).toLocaleString('en')} ${what}, and Excel holds no more`);
    if (cellCount > mostCells)
      throw tooLarge(
        `after ${rows.length.toLocaleString('en')} ${what}, a workbook needs more memory than Node may take (NODE_OPTIONS=--max-old-space-size=8192 gives 8 GB)`,
      );
  };
  for await (const leaf of leaves) {
    documents.push('error' in leaf ? aboutFailure(leaf) : leaf.about);
    check(documents, 'documents');
    if ('error' in leaf) continue;
    for (const { kind, cells } of leaf.rows) {
      found.get(kind)?.push(cells.map(cellOf));
      cellCount += cells.length;
    }
    for (const { kind, plural } of kinds) check(found.get(kind) ?? [], plural);
  }
  const head = headOf(documents, options);
  return [
    { name: 'documents', head, rows: documents.map((about) => head.map((name) => cellOf(about[name] ?? null))) },
    ...kinds.map(({ kind, plural }) => ({
      name: plural,
      head: sheetColumns(kind, options).map(({ name }) => name),
      rows: found.get(kind) ?? [],
    })),
  ];
}

const aboutFailure = ({ source, recordId = null, error }: Failure): Leaf['about'] => ({
  ...{ source, recordId, error: error.message },
});

/** What is said of documents, in the order of the first that says it; `error` where one failed. */
function headOf(documents: readonly Leaf['about'][], { kinds }: WriteOptions): string[] {
  const counts = KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ plural }) => plural);
  const usual = ['source', 'recordId', 'title', 'script', 'characters', ...counts, 'encoding', 'placesIn', 'id'];
  return [...new Set([...usual, ...documents.flatMap((about) => Object.keys(about))])];
}

const tooLarge = (what: string): UserError =>
  new UserError('too-large', `xlsx: ${what}; use parquet or csv, or make one file for each --shard`);

const headCell = (value: string): Cell => ({ value: textOf(value), type: String, fontWeight: 'bold' });

/** A text alone is one to the library, also one that looks like a formula. */
const cellOf = (value: CellValue): CellValue => (typeof value === 'string' ? textOf(value) : value);

/** Rows that the width of a column goes by. */
const SEEN = 200;
const LEAST = 6;
const MOST = 50;

function widthOf(label: string, rows: readonly CellValue[][], column: number): number {
  const widths = rows.slice(0, SEEN).map((cells) => {
    const value = cells[column] ?? null;
    return value === null ? 0 : displayWidth(visible(String(value).slice(0, MOST)));
  });
  // The button of the filter takes room beside the head.
  return Math.min(MOST, Math.max(LEAST, displayWidth(label) + 3, ...widths.map((width) => width + 1)));
}

/** A filter over all that a sheet holds: an element behind its data. */
function withFilter(sheet: string, { head, rows }: Sheet): string {
  const range = `A1:${lettersOf(head.length)}${rows.length + 1}`;
  return sheet.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
}

/** @example lettersOf(28) // 'AB' */
const lettersOf = (column: number): string =>
  column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
