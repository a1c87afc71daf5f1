/** Workbooks, read back by read-excel-file and unzipped with fflate; Parquet, read back by DuckDB, whose reader of it is in the package. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/columns.js';
import { UserError } from '../../src/errors.js';
import type { Analysis, Binder, Failure, Leaf, WriteOptions } from '../../src/types.js';
import { parquet } from '../../src/write/parquet.js';
import { xlsx } from '../../src/write/xlsx.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bound(binder: Binder, options: WriteOptions, ...inputs: (Analysis | Failure)[]): Promise<Buffer> {
  const leaves = inputs.map((input) =>
    'error' in input ? input : (structuredClone(binder.document(reportOf(input, options.kinds), options)) as Leaf),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of binder.bind(stream<Leaf | Failure>(...leaves), options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const CORPUS_ROW: Analysis = {
  ...SAMPLE,
  recordId: '=1+1',
  metadata: { year: 2017, region: '𠮷林', constructor: 'toString', parts: [1, 2] },
};

describe('xlsx', () => {
  const cells = async (bytes: Buffer, sheet: string): Promise<Record<string, unknown>[]> => {
    const [head = [], ...rows] = await readSheet(bytes, sheet);
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(head[index]), cell])));
  };

  it('has a sheet of documents and one for each kind, with typed cells', async () => {
    const bytes = await bound(xlsx, optionsWith(), SAMPLE, FAILURE, CORPUS_ROW);
    const figures = await cells(bytes, 'figures');
    expect(figures).toHaveLength(8);
    expect(figures[0]).toMatchObject({
      id: 'f1',
      text: '13 .8 ‰以內',
      line: 4,
      low: null,
      high: 13.8,
      bound: 'at-most',
      unit: '‰',
    });
    expect(figures[2]).toMatchObject({ text: '-5', low: -5 });
    expect((await cells(bytes, 'targets'))[0]).toMatchObject({ quantified: true, figure: 'f1', high: 13.8 });
    const directives = await cells(bytes, 'directives');
    // A text is never a formula, and what has no glyph is shown.
    expect(directives[1]?.text).toBe('=HYPERLINK("http://x")不得␇截留,"挪用"');
    expect(Object.keys(directives[0] ?? {})).not.toContain('low');
    const [first, failed, row] = await cells(bytes, 'documents');
    expect(first).toMatchObject({
      source: 'speech␛[31m.txt',
      characters: 7382,
      figures: 4,
      targets: 2,
      directives: 3,
      error: null,
    });
    expect(failed).toMatchObject({ source: 'missing.txt', characters: null, error: 'missing.txt: no such file' });
    expect(row).toMatchObject({
      ...{ recordId: '=1+1', 'metadata.year': 2017, 'metadata.region': '𠮷林', 'metadata.parts': '[1,2]' },
      'metadata.constructor': 'toString',
    });
  });

  it('has frozen heads, filters and widths', async () => {
    const files = unzipSync(await bound(xlsx, optionsWith(), SAMPLE));
    const sheet = (number: number): string => strFromU8(files[`xl/worksheets/sheet${number}.xml`] as Uint8Array);
    expect(strFromU8(files['xl/workbook.xml'] as Uint8Array).match(/name="\w+"/g)).toEqual(
      ['documents', 'figures', 'targets', 'directives'].map((name) => `name="${name}"`),
    );
    for (const number of [1, 2, 3, 4]) {
      expect(sheet(number)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet(number)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
      const widths = [...sheet(number).matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(6);
      expect(Math.max(...widths)).toBeLessThanOrEqual(50);
    }
    const columns = COLUMNS.filter(
      ({ kinds, name }) => kinds.includes('figure') && name !== 'type' && name !== 'explanation',
    );
    expect(columns).toHaveLength(27);
    expect(sheet(2)).toContain('<autoFilter ref="A1:AA5"/>');
    expect(sheet(2)).not.toContain('<f>');
  });

  it('is the same bytes at each time, whatever the clock says', async () => {
    const [a, b] = [await bound(xlsx, optionsWith(), SAMPLE), await bound(xlsx, optionsWith(), SAMPLE)];
    expect(a.equals(b)).toBe(true);
    expect(a.readUInt32LE(10)).toBe(0x00210000);
  });

  it('keeps the kinds and columns asked for', async () => {
    const bytes = await bound(xlsx, optionsWith({ kinds: ['target'], fields: ['type', 'high', 'text'] }), SAMPLE);
    expect(await cells(bytes, 'targets')).toEqual([
      { type: 'target', high: 13.8, text: '人口出生率控制在13 .8 ‰以內' },
      { type: 'target', high: null, text: '力爭環境\n優美' },
    ]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(2);
  });

  it('may be empty', async () => {
    const bytes = await bound(xlsx, optionsWith());
    expect(await cells(bytes, 'documents')).toEqual([]);
    expect(await cells(bytes, 'directives')).toEqual([]);
  });

  it('cuts a text that no cell holds, not inside of a character, and keeps what looks like an escape', async () => {
    const title = `x${'𠮷'.repeat(20_000)}`;
    const bytes = await bound(xlsx, optionsWith(), { ...SAMPLE, title, source: 'a_x0041_b' });
    const xml = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] as Uint8Array);
    const longest = [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
      .map(([, text = '']) => text)
      .find((text) => text.startsWith('x𠮷'));
    expect(longest).toHaveLength(32_766);
    expect(longest).toMatch(/^x𠮷+…$/u);
    expect(xml).toContain('<t>a_x005F_x0041_b</t>');
  });

  it('says that a sheet holds no more', async () => {
    const row = { kind: 'figure', cells: [] } as const;
    const leaf: Leaf = { about: {}, rows: Array.from({ length: 1_048_576 }, () => ({ ...row, cells: [] })) };
    const binding = xlsx.bind(stream(leaf), optionsWith())[Symbol.asyncIterator]().next();
    await expect(binding).rejects.toThrow(UserError);
    await expect(binding).rejects.toThrow(
      'xlsx: more than 1,048,575 figures, and Excel holds no more; use parquet or csv',
    );
  });
});

describe('xlsx of a large corpus', () => {
  it('is refused before memory is used up', async () => {
    const cells = Array.from({ length: 1000 }, () => null);
    async function* leaves(): AsyncIterable<Leaf> {
      for (let count = 0; count < 1000; count++)
        yield { about: {}, rows: Array.from({ length: 100 }, () => ({ kind: 'figure' as const, cells })) };
    }
    const binding = xlsx.bind(leaves(), optionsWith())[Symbol.asyncIterator]().next();
    await expect(binding).rejects.toThrow(
      /^xlsx: after [\d,]+ figures, a workbook needs more memory than Node may take/,
    );
  });
});

describe('parquet', () => {
  async function rowsOf(
    bytes: Buffer,
    query = 'SELECT * FROM read_parquet($file)',
  ): Promise<Record<string, unknown>[]> {
    const file = join(folder, 'found.parquet');
    writeFileSync(file, bytes);
    const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    const connection = await instance.connect();
    try {
      const reader = await connection.runAndReadAll(query.replaceAll('$file', `'${file.replaceAll("'", "''")}'`));
      return reader.getRowObjects();
    } finally {
      connection.closeSync();
    }
  }

  it('is the table of CSV with typed columns', async () => {
    const bytes = await bound(parquet, optionsWith(), SAMPLE, FAILURE, CORPUS_ROW);
    const types = await rowsOf(
      bytes,
      'SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet($file))',
    );
    expect(types.map(({ name }) => name)).toEqual(
      COLUMNS.map(({ name }) => name).filter((name) => name !== 'explanation'),
    );
    const typed = new Map(types.map(({ name, type }) => [name, type]));
    expect(
      ['type', 'start', 'line', 'page', 'low', 'high', 'normalizedValue', 'quantified', 'text'].map((name) =>
        typed.get(name),
      ),
    ).toEqual([...['VARCHAR', 'INTEGER', 'INTEGER', 'INTEGER', 'DOUBLE', 'DOUBLE', 'DOUBLE', 'BOOLEAN', 'VARCHAR']]);
    const rows = await rowsOf(bytes);
    expect(rows).toHaveLength(18);
    const columns = COLUMNS.filter(({ name }) => name !== 'explanation');
    const expected = [SAMPLE, CORPUS_ROW].flatMap((document) =>
      reportOf(document).rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))),
    );
    expect(rows).toEqual(expected);
    expect(bytes.equals(await bound(parquet, optionsWith(), SAMPLE, CORPUS_ROW))).toBe(true);
  });

  it('keeps the kind and the columns asked for', async () => {
    const bytes = await bound(parquet, optionsWith({ kinds: ['figure'], fields: ['line', 'low'] }), SAMPLE);
    expect(await rowsOf(bytes)).toEqual([
      { line: 4, low: null },
      { line: 5, low: 108000 },
      { line: 6, low: -5 },
      { line: 7, low: 3500 },
    ]);
  });

  it('may be empty', async () => {
    expect(await rowsOf(await bound(parquet, optionsWith()))).toEqual([]);
  });

  it('is written in groups of rows, none of which is held once it is written', async () => {
    const options = optionsWith({ kinds: ['figure'], fields: ['line', 'text'] });
    async function* leaves(): AsyncIterable<Leaf> {
      for (let document = 0; document < 50; document++)
        yield {
          about: {},
          rows: Array.from({ length: 1000 }, (_, line) => ({
            kind: 'figure' as const,
            cells: [line, `𠮷${document}`],
          })),
        };
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of parquet.bind(leaves(), options)) chunks.push(chunk);
    expect(chunks).toHaveLength(4);
    const bytes = Buffer.concat(chunks);
    expect(
      await rowsOf(
        bytes,
        'SELECT count(*)::INT AS rows, sum(line)::INT AS sum, count(DISTINCT text)::INT AS texts FROM read_parquet($file)',
      ),
    ).toEqual([{ rows: 50_000, sum: 50 * 499_500, texts: 50 }]);
    const groups = 'SELECT count(DISTINCT row_group_id)::INT AS groups FROM parquet_metadata($file)';
    expect(await rowsOf(bytes, groups)).toEqual([{ groups: 3 }]);
  });
});
