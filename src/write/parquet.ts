/** Apache Parquet: one table of all kinds, as CSV has it, with typed columns; a row group after the other. */
import type { Column } from '../columns.js';
import type { Binder, CellValue, Kind, WriteOptions } from '../types.js';
import { columnsFor, isWhole, leafOf } from './leaf.js';
import { TOOL } from './tool.js';

/** Rows that are held at a time. */
const GROUP = 20_000;

const TYPES = { string: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
const typeOf = (column: Column): 'STRING' | 'DOUBLE' | 'BOOLEAN' | 'INT32' =>
  isWhole(column) ? 'INT32' : TYPES[column.type];

const tableColumns = (options: WriteOptions): readonly Column[] => columnsFor(options.kinds, options);

export const parquet: Binder = {
  name: 'parquet',
  summary: 'one table of all kinds with typed columns, for DuckDB, pandas, R',
  extensions: ['.parquet'],
  document(report, options) {
    const columns = tableColumns(options);
    return leafOf(report, options, (_kind: Kind) => columns);
  },
  async *bind(leaves, options) {
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
    const columns = tableColumns(options);
    const typed = columns.map((column) => ({ name: column.name, type: typeOf(column), data: [] }));
    const writer = new ByteWriter();
    const file = new ParquetWriter({
      writer,
      schema: schemaFromColumnData({ columnData: typed }),
      createdBy: `${TOOL.name} version ${TOOL.version}`,
      kvMetadata: [{ key: 'offsetUnit', value: options.offsetUnit }],
    });
    /** The bytes since the last time. */
    const written = (): Uint8Array => {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      return bytes;
    };
    let rows: CellValue[][] = [];
    const writeGroup = async (): Promise<Uint8Array> => {
      const group = rows;
      rows = [];
      const columnData = typed.map((column, index) => ({ ...column, data: group.map((cells) => cells[index]) }));
      await file.write({ columnData, rowGroupSize: GROUP });
      return written();
    };
    for await (const leaf of leaves) {
      if ('error' in leaf) continue;
      for (const { cells } of leaf.rows) {
        rows.push(cells);
        if (rows.length === GROUP) yield await writeGroup();
      }
    }
    if (rows.length > 0) yield await writeGroup();
    await file.finish();
    yield written();
  },
};
