/** Whole runs that make folders, files of bytes and the files of annotation tools. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverFolder, type Named } from '../../src/commands/deliver-folder.js';
import type { OptionValues } from '../../src/commands/options.js';
import { run } from '../../src/commands/run.js';
import type { Kind } from '../../src/types.js';
import { readBrat, readCas, readConllu, readXml } from '../write/exchange/readers.js';
import { fakeIo } from './fake-io.js';

const JIANGGAO = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-exchange-'));
const at = (...names: string[]): string => join(folder, ...names);
/** The built program, on two threads. */
const threaded = (...args: readonly string[]): Buffer =>
  spawnSync(process.execPath, [JIANGGAO, 'corpus.ndjson', '-j', '2', '-q', '--allow-errors', ...args], { cwd: folder })
    .stdout;

const KINDS: readonly Kind[] = ['figure', 'target', 'directive'];
/** A run in this process, on one thread. */
async function done(names: readonly string[], options: OptionValues, kinds = KINDS) {
  const io = fakeIo();
  const status = await run(
    kinds,
    names.map((name) => at(name)),
    { jobs: 1, ...options },
    io,
  );
  return { status, out: Buffer.concat(io.said.map((said) => Buffer.from(said))) };
}

const RECORDS = [
  ...[
    '各部门要落实责任，完成投资12亿元。',
    '😀嚴禁挪用𠮷資金。\r\n請大家支持。',
    '天气很好。',
    '各部门要加强管理。',
  ].map((text, index) => JSON.stringify({ id: `n/${index % 3}`, year: 2000 + index, text })),
  '{"id": "broken", "text": ',
];
const CORPUS = ['corpus.ndjson'];
const PAGE = ['page.html'];

beforeAll(() => {
  writeFileSync(at('corpus.ndjson'), `${RECORDS.join('\n')}\n`);
  writeFileSync(at('page.html'), '<h1>讲话</h1><p>各部门要落实&amp;责任。</p><p>完成投资12亿元以上。</p>');
  writeFileSync(at('empty.csv'), 'id,text\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('brat', () => {
  it('is a folder with two files of each document', async () => {
    expect((await done([...CORPUS, ...PAGE], { format: 'brat', output: at('brat/') })).status).toBe(1);
    const names = readdirSync(at('brat'));
    expect(names).toEqual([
      ...['annotation.conf', 'corpus_n_0-2.ann', 'corpus_n_0-2.txt', 'corpus_n_0.ann', 'corpus_n_0.txt'],
      ...['corpus_n_1.ann', 'corpus_n_1.txt', 'corpus_n_2.ann', 'corpus_n_2.txt', 'page.ann', 'page.txt'],
    ]);
    const read = (name: string): string => readFileSync(at('brat', name), 'utf8');
    const labels = (stem: string): string[] =>
      readBrat(read(`${stem}.txt`), read(`${stem}.ann`), read('annotation.conf')).spans.map(
        ({ label, covered }) => `${label} ${covered}`,
      );
    expect(labels('corpus_n_1')).toContain('Cue 嚴禁');
    expect(read('corpus_n_1.txt')).toBe('😀嚴禁挪用𠮷資金。\r\n請大家支持。');
    expect(labels('corpus_n_2')).toEqual([]);
    // The text that was taken out of the page: places count in it.
    expect(labels('page')).toContain('Directive 各部门要落实&责任');
    expect(existsSync(at('brat.part'))).toBe(false);
  });

  it('is the same on any number of threads', () => {
    threaded('-f', 'brat', '-o', 'threaded');
    const names = readdirSync(at('threaded'));
    expect(names).toHaveLength(9);
    for (const name of names) expect(readFileSync(at('threaded', name))).toEqual(readFileSync(at('brat', name)));
  });

  it('takes one kind, and what the filters keep', async () => {
    await done(PAGE, { format: 'brat', output: at('one'), where: ['deontic=prohibition'] }, ['directive']);
    expect(readFileSync(at('one', 'page.ann'), 'utf8')).toBe('');
  });
});

describe('cas', () => {
  it('is a folder with a file of each document', async () => {
    expect((await done(CORPUS, { format: 'cas', output: at('cas'), allowErrors: true })).status).toBe(0);
    const { spans } = readCas(readFileSync(at('cas', 'corpus_n_1.json'), 'utf8'));
    expect(spans.map(({ covered }) => covered)).toContain('嚴禁');
    readXml(readFileSync(at('cas', 'typesystem.xml'), 'utf8'));
  });
});

describe('xlsx and parquet', () => {
  it('xlsx is told by the ending, and tells of failures in the sheet of documents', async () => {
    expect((await done(CORPUS, { output: at('found.XLSX') })).status).toBe(1);
    const [head = [], ...documents] = await readSheet(at('found.XLSX'), 'documents');
    expect(documents).toHaveLength(5);
    expect(documents[4]?.[head.indexOf('error')]).toContain('no valid JSON');
    expect(documents[1]?.[head.indexOf('metadata.year')]).toBe(2001);
  });

  it('parquet is the same through a pipe, in a file and on any number of threads', async () => {
    await done(CORPUS, { output: at('found.parquet') });
    const bytes = readFileSync(at('found.parquet'));
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    expect((await done(CORPUS, { format: 'parquet' })).out.equals(bytes)).toBe(true);
    // `source` is the name as given.
    threaded('-f', 'parquet', '-o', 'threaded.parquet', '--fields', 'recordId,text');
    await done(CORPUS, { output: at('one.parquet'), fields: ['recordId', 'text'] });
    expect(readFileSync(at('threaded.parquet')).equals(readFileSync(at('one.parquet')))).toBe(true);
  });

  it.each(['xlsx', 'parquet'])('%s is refused on a terminal, before anything is read', async (format) => {
    const io = fakeIo({ isTerminal: true });
    await expect(run(KINDS, [at('missing.txt')], { format }, io)).rejects.toThrow(
      `${format} is not for a terminal; name a file, as in -o found.${format}`,
    );
    expect(io.said).toEqual([]);
  });
});

describe('formats of one text', () => {
  const FORMATS = ['label-studio', 'doccano', 'web-annotation', 'conllu', 'tei'];

  it('are the same on any number of threads', async () => {
    const { out } = await done(CORPUS, { format: 'doccano' });
    const sourceless = (text: Buffer): string => text.toString().replace(/"source":"[^"]*"/g, '');
    expect(sourceless(threaded('-f', 'doccano'))).toBe(sourceless(out));
  });

  it.each([...FORMATS, 'xlsx', 'parquet'])('%s of an empty corpus is whole', async (format) => {
    const { status, out } = await done(['empty.csv'], { format });
    expect(status).toBe(0);
    if (format === 'tei') readXml(out.toString());
    else if (format === 'conllu') readConllu(out.toString());
    else if (format === 'label-studio' || format === 'web-annotation') JSON.parse(out.toString());
    else if (format === 'doccano') expect(out).toHaveLength(0);
    else expect(out.length).toBeGreaterThan(100);
  });

  it('are told by the ending', async () => {
    for (const name of ['found.conllu', 'found.xml']) await done(PAGE, { output: at(name) });
    expect(readConllu(readFileSync(at('found.conllu'), 'utf8'))[0]?.text).toBe('讲话');
    expect(readXml(readFileSync(at('found.xml'), 'utf8')).name).toBe('teiCorpus');
  });
});

it('--parts tells in JSON where that stands which fields quote', async () => {
  const { out } = await done(PAGE, { format: 'json', parts: true, text: true });
  const [document] = JSON.parse(out.toString()).documents;
  const [directive] = document.directives;
  expect(directive.parts.map(({ field, item, text }: Record<string, unknown>) => [field, item, text])).toEqual([
    ['cue', null, '要'],
    ['actor', null, '各部门'],
    ['aims', 0, '落实'],
    ['objects', 0, '&责任'],
  ]);
  for (const { start, end, text } of directive.parts) expect([...document.text].slice(start, end).join('')).toBe(text);
});

describe('bad usage', () => {
  it.each<[OptionValues, string]>([
    [{ format: 'brat' }, 'brat makes files of each document; name a folder: -o FOLDER'],
    [{ format: 'cas', output: '-' }, 'cas makes files of each document; name a folder: -o FOLDER'],
    [{ format: 'brat', output: at('page.html') }, 'page.html: this is a file; name a folder'],
    [{ format: 'brat', output: at('full') }, 'full: this folder is not empty; name a new one'],
    [{ format: 'brat', output: at('no', 'such') }, 'such: there is no folder to make it in'],
    [
      { format: 'brat', output: at('left') },
      'left.part is left of a run that was cut off; remove it or name another folder',
    ],
    [{ format: 'tei', fields: ['text'] }, '--fields: tei has no columns; leave it out or use csv, xlsx or parquet'],
    [{ format: 'doccano', offsets: 'utf16' }, '--offsets: doccano counts as its readers do; leave it out'],
    [{ format: 'csv', parts: true }, '--parts shows in json and ndjson only; add --format json'],
    [{ resume: true, output: at('x.parquet') }, '--resume goes with -o FILE.ndjson'],
  ])('%j', async (options, message) => {
    for (const name of ['full', 'left.part']) mkdirSync(at(name, 'x'), { recursive: true });
    await expect(done(PAGE, options)).rejects.toThrow(message);
  });
});

describe('a folder', () => {
  async function* files(fail = false): AsyncIterable<Named> {
    yield { name: 'a.txt', text: '一' };
    if (fail) throw new Error('a bug');
    yield { name: 'b.txt', text: '二' };
  }

  it('takes the place of an empty one', async () => {
    mkdirSync(at('ready'));
    await deliverFolder(files(), at('ready'));
    expect(readdirSync(at('ready'))).toEqual(['a.txt', 'b.txt']);
  });

  it('appears whole or not at all', async () => {
    await expect(deliverFolder(files(true), at('half'))).rejects.toThrow('a bug');
    expect(existsSync(at('half')) || existsSync(at('half.part'))).toBe(false);
  });
});
