import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/columns.js';
import type { Failure, Report } from '../../src/types.js';
import { cell, csv, tsv } from '../../src/write/csv.js';
import { FORMATS, type WRITERS, writeAll } from '../../src/write/index.js';
import { json } from '../../src/write/json.js';
import { markdown } from '../../src/write/markdown.js';
import { ndjson } from '../../src/write/ndjson.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream, textOf } from './sample.js';

const written = (writer: (typeof WRITERS)[number], over: Parameters<typeof optionsWith>[0] = {}): Promise<string> =>
  textOf(writeAll(writer, stream<Report | Failure>(reportOf(SAMPLE), FAILURE, reportOf(SAMPLE)), optionsWith(over)));

/** Reads delimited text back (RFC 4180). */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\n|$)`, 'y');
  for (let match = pattern.exec(text); match && pattern.lastIndex <= text.length; match = pattern.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows.slice(0, -1);
}

describe.each([
  [csv, ','],
  [tsv, '\t'],
] as const)('$name', (writer, delimiter) => {
  it('is one table of all kinds that reads back', async () => {
    const [head = [], ...rows] = parse(await written(writer), delimiter);
    // Explanations have a column only where they were asked for.
    expect(head).toEqual(COLUMNS.map(({ name }) => name).filter((name) => name !== 'explanation'));
    const [explained] = parse(await written(writer, { explain: true }), delimiter);
    expect(explained).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const named = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    expect(named.map(({ type, id }) => `${type} ${id}`).slice(0, 9)).toEqual([
      ...['figure f1', 'figure f2', 'figure f3', 'figure f4', 'target t1', 'target t2'],
      ...['directive d1', 'directive d2', 'directive d3'],
    ]);
    expect(named[4]).toMatchObject({
      low: '',
      high: '13.8',
      bound: 'at-most',
      unit: '‰',
      period: '到2020年',
      periodEdtf: '2020',
      kind: '',
    });
    expect(named[5]?.text).toBe('力爭環境\n優美');
    expect(named[6]?.aims).toBe('謀劃|布局|統籌');
    expect(named[8]).toMatchObject({ responsible: '税务总局(lead)|财政部', deadlineEdtf: '2019-06' });
  });

  it('is harmless in a spreadsheet, and keeps numbers numbers', async () => {
    const [head = [], ...rows] = parse(await written(writer), delimiter);
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[head.indexOf(name)]);
    expect(column('text')).toContain('\'=HYPERLINK("http://x")不得\u0007截留,"挪用"');
    expect(column('text')).toContain("'-5");
    expect(column('low')).toContain('-5');
    for (const [index, name] of head.entries())
      if (COLUMNS.find((each) => each.name === name)?.type !== 'number')
        for (const row of rows) expect(row[index]).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('keeps the columns asked for, in their order', async () => {
    const text = await written(writer, { fields: ['line', 'type', 'unit'], bom: true });
    expect(text.split('\n').slice(0, 2)).toEqual([
      `\uFEFF${['line', 'type', 'unit'].join(delimiter)}`,
      ['4', 'figure', '‰'].join(delimiter),
    ]);
  });

  it('reads back whatever a cell holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', '=', "'", '人') }), { minLength: 1 }),
        (texts) => {
          const line = `${texts.map((text) => cell(text, delimiter)).join(delimiter)}\n`;
          expect(parse(line, delimiter)).toEqual([texts.map((text) => (/^[=\t\r\n]/.test(text) ? `'${text}` : text))]);
        },
      ),
    );
  });
});

describe('json', () => {
  it('is one envelope, without failures, safe in a terminal', async () => {
    const text = await written(json);
    const parsed = JSON.parse(text);
    expect(Object.keys(parsed)).toEqual(['schemaVersion', 'tool', 'offsetUnit', 'documents']);
    expect(parsed.tool).toEqual({ name: 'jianggao', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(parsed.documents).toEqual([SAMPLE, SAMPLE]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => line.endsWith('},'))
          .map((line) => line.length),
      ),
    ).toBeLessThan(120);
  });

  it('is whole without documents', async () => {
    expect(JSON.parse(await textOf(writeAll(json, stream(FAILURE), optionsWith()))).documents).toEqual([]);
  });

  it('keeps the one kind and the fields asked for', async () => {
    const report = reportOf(SAMPLE, ['target']);
    const text = await textOf(
      writeAll(json, stream(report), optionsWith({ kinds: ['target'], fields: ['indicator', 'high', 'period'] })),
    );
    const [document] = JSON.parse(text).documents;
    expect(document).not.toHaveProperty('figures');
    expect(document.targets).toEqual([
      { indicator: '人口出生率', high: 13.8, period: { text: '到2020年', edtf: '2020' } },
      { indicator: '環境', high: null, period: { text: '到2020年', edtf: '2020' } },
    ]);
  });
});

it('ndjson has a line for each document and each failure', async () => {
  const lines = (await written(ndjson)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([SAMPLE, FAILURE, SAMPLE]);
});

it('markdown keeps its tables whole, whatever is in the text', async () => {
  const text = await written(markdown);
  expect(text).toContain('## s1  講話稿篇1');
  expect(text).toContain('請大家\\|認真\\*領會\\*');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  for (const block of text.split('\n\n').filter((each) => each.startsWith('|'))) {
    const bars = block
      .trimEnd()
      .split('\n')
      .map((line) => line.match(/(?<!\\)\|/g)?.length);
    expect(new Set(bars).size).toBe(1);
  }
});

it('every format has its own name and endings', () => {
  const names = FORMATS.map(({ name }) => name);
  const endings = FORMATS.flatMap(({ extensions }) => extensions);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(endings).size).toBe(endings.length);
});
