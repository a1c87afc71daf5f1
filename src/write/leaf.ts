/** Findings as rows of typed tables: what spreadsheets and columnar files are made of. */
import { COLUMNS, type Column, columnsOf } from '../columns.js';
import { KINDS, SHAPES } from '../fields.js';
import type { CellValue, Kind, Leaf, Report, WriteOptions } from '../types.js';

/** The columns asked for, else all of `kinds`; explanations only where there are any. */
export function columnsFor(kinds: readonly Kind[], { fields, explain }: WriteOptions): readonly Column[] {
  if (!fields) return columnsOf(kinds).filter(({ name }) => explain || name !== 'explanation');
  return fields.flatMap((name) =>
    COLUMNS.filter((column) => column.name === name && column.kinds.some((kind) => kinds.includes(kind))),
  );
}

/** Whether all numbers of a column are whole. */
export const isWhole = ({ name }: Column): boolean => KINDS.some(({ kind }) => SHAPES[kind][name]?.type === 'integer');

/** @param columnsOfKind the columns that a finding of that kind has cells for */
export function leafOf(
  { document, rows }: Report,
  { kinds }: Pick<WriteOptions, 'kinds'>,
  columnsOfKind: (kind: Kind) => readonly Column[],
): Leaf {
  const { source, recordId, title, script, characters, encoding, placesIn, id, metadata } = document;
  const counts = KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ kind, plural }): [string, number] => [
    plural,
    rows.filter((row) => row.kind === kind).length,
  ]);
  const columns = new Map(kinds.map((kind) => [kind, columnsOfKind(kind)]));
  return {
    about: {
      ...{ source, recordId, title, script, characters },
      ...Object.fromEntries(counts),
      ...{ encoding, placesIn, id },
      ...Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [`metadata.${name}`, cellOf(value)])),
    },
    rows: rows.map((row) => ({ kind: row.kind, cells: (columns.get(row.kind) ?? []).map(({ cell }) => cell(row)) })),
  };
}

/** A value of a corpus as a cell: what is none of a table's stands there as JSON. */
function cellOf(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : JSON.stringify(value);
}
