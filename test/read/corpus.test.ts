import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readBytes } from '../../src/read/index.js';
import type { ReadOptions } from '../../src/read/reader.js';

async function rowsOf(text: string | Uint8Array, name: string, options: ReadOptions = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return (await readBytes(bytes, name, options)).map((row) =>
    'error' in row ? [row.recordId, row.error.code, row.error.message] : [row.recordId, row.text, row.metadata],
  );
}

describe('a table', () => {
  it('is a document a row, the other columns carried along', async () => {
    const csv = 'id,year,text\r\na1,2016,"要落实,""责任""\r\n不得推诿。"\r\na2,2017,要加强。\r\n';
    expect(await rowsOf(csv, 'reports.csv')).toEqual([
      ['a1', '要落实,"责任"\r\n不得推诿。', { year: '2016' }],
      ['a2', '要加强。', { year: '2017' }],
    ]);
  });

  it('has columns of any names, tabs, any encoding, a byte-order mark', async () => {
    const tsv = iconv.encode('文號\t內容\n府一\t各級政府要加強管理，落實責任。\n', 'big5');
    expect(await rowsOf(tsv, 'notices.tsv', { textColumn: '內容', idColumn: '文號' })).toEqual([
      ['府一', '各級政府要加強管理，落實責任。', {}],
    ]);
    expect(await rowsOf('\ufefftext\n要加强。\n', 'reports.csv')).toEqual([['1', '要加强。', {}]]);
  });

  it('tells of each bad row, and goes on', async () => {
    const csv = 'id,text\na1,\na2,要加强。,多\na3,"要落实。"\n';
    expect(await rowsOf(csv, 'reports.csv')).toEqual([
      ['a1', 'empty', 'reports.csv, line 2 (record a1): nothing in “text”; nothing to analyse'],
      ['a2', 'bad-record', expect.stringContaining('line 3 (record a2): 3 cells, the header has 2')],
      ['a3', '要落实。', {}],
    ]);
  });

  it.each([
    ['a,b\n1,2\n', 'no-column', /no column “text”.*there are: a, b.*--text-column/],
    ['text,text\n1,2\n', 'bad-table', /two columns are named “text”/],
    ['text\n"要加强\n', 'bad-table', /^line 2: a quote opens there that is never closed/],
  ])('%j is refused', async (csv, code, message) => {
    const error = await rowsOf(csv, 'reports.csv').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message), exit: 1 });
  });
});

describe('JSON', () => {
  it('is a document a line', async () => {
    const lines = '{"id": 7, "text": "要加强。", "year": 2016}\n\n{"text": "要落实。"}\n';
    expect(await rowsOf(lines, '-')).toEqual([
      ['7', '要加强。', { year: 2016 }],
      ['2', '要落实。', {}],
    ]);
  });

  it('may be one array, or one object over many lines', async () => {
    expect(await rowsOf('[\n{"text": "甲要加强。"},\n{"text": "乙要加强。"}]', 'a.json')).toHaveLength(2);
    expect(await rowsOf('{\n  "text": "要加强。"\n}\n', 'a.json')).toEqual([['1', '要加强。', {}]]);
  });

  it('tells of each bad record, and goes on', async () => {
    const lines = '{"text": 5}\n{"text": "要\n[1]\n{"title": "无"}\n{"text": null}\n{"text": "要加强。"}';
    expect(await rowsOf(lines, 'a.ndjson')).toEqual([
      ['1', 'bad-record', expect.stringContaining('“text” is no text (number)')],
      ['2', 'bad-record', expect.stringContaining('line 2 (record 2): no valid JSON')],
      ['3', 'bad-record', expect.stringContaining('no JSON object')],
      ['4', 'bad-record', expect.stringContaining('there is no “text”; it has title: name one with --text-column')],
      ['5', 'bad-record', expect.stringContaining('null')],
      ['6', '要加强。', {}],
    ]);
  });
});
