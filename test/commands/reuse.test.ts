/** Whole runs of `jianggao reuse`; one of the built program, since each that segments takes a second. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OptionValues } from '../../src/commands/options.js';
import { reuse } from '../../src/commands/reuse.js';
import { UserError } from '../../src/errors.js';
import { displayWidth } from '../../src/text/width.js';
import { fakeIo } from './fake-io.js';

const BIN = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const SPEECHES = fileURLToPath(new URL('../../fixtures/family-planning-speeches.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-reuse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

/** A run in this process, which has its dictionary already: what is written, and the exit code, of an error of the user's too. */
async function run(
  names: readonly string[],
  options: OptionValues = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const said: string[] = [];
  const io = {
    ...fakeIo(),
    stderr: {
      write: async (text: string | Uint8Array) => void said.push(String(text)),
      isTerminal: false,
      columns: undefined,
    },
  };
  try {
    const status = await reuse.run(names.map(at), options, io);
    return { status, stdout: io.said.join(''), stderr: said.join('') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: error.exit, stdout: io.said.join(''), stderr: said.join('') + error.message };
  }
}

const ROWS = [
  { id: 'late', year: 2017, text: '坚持以人民为中心的发展思想,全面推进乡村振兴战略。' },
  { id: 'early', year: 2012, text: '要堅持以人民為中心的發展思想。別的話。' },
  { id: 'middle', year: 2015, text: '我们坚持以人民为中心的发展思想,增长8.5%。' },
  { id: 'other', year: 2016, text: '完全不同的内容。' },
];

beforeAll(() => {
  writeFileSync(at('two.txt'), readFileSync(SPEECHES));
  writeFileSync(join(folder, 'corpus.ndjson'), ROWS.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(
    join(folder, 'bad.ndjson'),
    `${JSON.stringify({ ...ROWS[0], year: 'last year' })}\n${JSON.stringify(ROWS[1])}\n`,
  );
});

interface Output {
  documents: {
    recordId: string | null;
    speech: string | null;
    date: string | null;
    letters: number;
    sharedLetters: number;
    share: number;
  }[];
  passages: { documents: number; places: { document: number; text: string }[] }[];
  phrases: {
    phrase: string;
    documents: number;
    occurrences: number;
    places: { document: number; text: string; line: number; column: number }[];
  }[];
}

const json = async (names: readonly string[], options: OptionValues = {}): Promise<Output> =>
  JSON.parse((await run(names, { ...options, format: 'json' })).stdout) as Output;

describe('jianggao reuse', () => {
  it('puts documents in order of time, and finds what they share in both scripts', async () => {
    const { documents, passages, phrases } = await json(['corpus.ndjson'], { dateColumn: 'year' });
    expect(documents.map(({ recordId, date }) => [recordId, date])).toEqual([
      ['early', '2012'],
      ['middle', '2015'],
      ['other', '2016'],
      ['late', '2017'],
    ]);
    expect(documents.map(({ share }) => share > 0)).toEqual([true, true, false, true]);
    expect(passages.map(({ documents: count, places }) => [count, ...places.map(({ text }) => text)])).toEqual([
      [3, '堅持以人民為中心的發展思想', '坚持以人民为中心的发展思想', '坚持以人民为中心的发展思想'],
    ]);
    expect(phrases.map(({ phrase, documents: count, occurrences }) => [phrase, count, occurrences])).toEqual([
      ['坚持以人民为中心的发展思想', 3, 3],
    ]);
    expect(phrases[0]?.places[0]).toMatchObject({
      document: 0,
      line: 1,
      column: 2,
      text: '堅持以人民為中心的發展思想',
    });
  });

  it('keeps the order of the input without dates', async () => {
    expect((await json(['corpus.ndjson'])).documents.map(({ recordId }) => recordId)).toEqual(ROWS.map(({ id }) => id));
  });

  it('takes each speech of a file as a document, or those that are named', async () => {
    const ids = async (names: string[]) => (await json(names)).documents.map(({ speech }) => speech);
    expect(await ids(['two.txt'])).toEqual(['s1', 's2']);
    expect((await ids(['two.txt#2', 'corpus.ndjson'])).slice(0, 2)).toEqual(['s2', null]);
  });

  it.each([
    ['document', 'source,recordId,speech,title,date,letters,sharedLetters,share', 4],
    ['passage', 'passage,length,documents,date,source,recordId,speech,text,start,end,line,column', 3],
    ['phrase', 'phrase,words,documents,occurrences,date,source,recordId,speech,text,start,end,line,column', 1],
  ])('prints a row for each %s as csv', async (by, head, count) => {
    const { status, stdout } = await run(['corpus.ndjson'], { by: [by], format: 'csv' });
    const [first, ...rows] = stdout.trimEnd().split('\n');
    expect([status, first, rows.length]).toEqual([0, head, count]);
  });

  it.each([60, 80, 120])('prints tables that fit a width of %d', async (width) => {
    const { status, stdout } = await run(['corpus.ndjson', 'two.txt'], { dateColumn: 'year', minDocuments: 2, width });
    expect(status).toBe(0);
    for (const title of ['Documents, by the share', 'Set phrases', 'Longest passages']) expect(stdout).toContain(title);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('warns of dates that are not there or are none', async () => {
    const { stderr } = await run(['corpus.ndjson'], { dateColumn: 'yaer' });
    expect(stderr).toContain('no document has a date in a column yaer');
    const bad = await run(['bad.ndjson'], { dateColumn: 'year' });
    expect(bad.status).toBe(0);
    expect(bad.stderr).toContain('“last year” is no date; write 2014, 2014-04 or 2014-04-01');
    expect(bad.stderr).toContain('1 of 2 documents have no date and count as the last');
    expect((await run(['bad.ndjson'], { dateColumn: 'year', quiet: true })).stderr).toBe('');
  });

  it('reads on where a file is missing', async () => {
    const { status, stdout, stderr } = await run(['nosuch.txt', 'corpus.ndjson']);
    expect(status).toBe(1);
    expect(stderr).toContain('nosuch.txt');
    expect(stdout).toContain('Set phrases · 1');
  });

  it('takes what comes through a pipe, and nothing too', () => {
    const piped = (input: string) =>
      spawnSync(process.execPath, [BIN, 'reuse', '--from', 'ndjson', '--by', 'document', '-f', 'csv'], {
        input,
        encoding: 'utf8',
      });
    expect(piped('')).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = piped(readFileSync(at('corpus.ndjson'), 'utf8'));
    expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, 5]);
  });

  it.each<[string[], OptionValues, string]>([
    [['corpus.ndjson'], { format: 'csv' }, 'csv holds one table: add --by document|passage|phrase'],
    [['two.txt#7'], {}, 'there is no speech s7'],
    [[], {}, 'nothing to read'],
  ])('refuses %j %j', async (names, options, message) => {
    const { status, stdout, stderr } = await run(names, options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    ['--by', 'phrases', 'unknown unit phrases; did you mean phrase?'],
    ['--min-documents', '1', '--min-documents 1: give a whole number from 2'],
  ])('refuses %s %s', (flag, word, message) => {
    const option = reuse.options.find(({ flags }) => flags.startsWith(flag));
    expect(() => option?.parse?.(word, undefined)).toThrow(message);
  });
});
