import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../errors.js';
import type { Failure, Source } from '../types.js';
import { type Decoded, decode, isBlank } from './decode.js';
import { LIMITS } from './limits.js';
import type { Input, ReadInput, ReadOptions, ReadStream } from './reader.js';
import { labelOf, sourceOf } from './source.js';
import { linesOf } from './stream.js';

const DEFAULTS = { text: 'text', id: 'id' };

/** One row: its cells or members by name, and where it stands in its file. */
interface Row {
  /** From 1, the header not counted. */
  number: number;
  /** Line of the file, from 1. */
  line: number;
  /** What is wrong with the row, if something is. */
  bad?: string;
  values: Readonly<Record<string, unknown>>;
}

/** A reader of tables with a header, their cells apart by `delimiter`, quoted as in RFC 4180. */
export const readTable = (delimiter: string): ReadInput =>
  async function* (input, options) {
    const file = decode(input.bytes, { forced: options.encoding });
    yield* documentsOf(input, file, tableRows(file.text, delimiter, options), options);
  };

/** Only UTF-8 is read piece by piece. */
const STREAMED = { encoding: 'utf-8', confidence: 1 };

/** The same, read piece by piece. */
export const streamTable = (delimiter: string): ReadStream =>
  async function* ({ name, chunks }, options) {
    yield* documentsOf({ name }, STREAMED, tableRows(textOf(chunks), delimiter, options), options);
  };

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** JSON objects, one a line; also one array of objects, or one object. */
export const readNdjson: ReadInput = async function* (input, options) {
  const file = decode(input.bytes, { forced: options.encoding });
  yield* documentsOf(input, file, jsonRows(file.text), options);
};

/** JSON objects, one a line, read piece by piece. */
export const streamNdjson: ReadStream = async function* ({ name, chunks }, options) {
  yield* documentsOf({ name }, STREAMED, jsonLines(chunks), options);
};

/** Whether JSON that begins so has an object a line: it is neither an array nor one object over many lines. */
export function isLines(head: Uint8Array): boolean {
  const [first = ''] = new TextDecoder().decode(head).trimStart().split(/\r?\n/, 1);
  return first === '' || (first.startsWith('{') && !/[{,]\s*$/.test(first));
}

async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Row> {
  // Each line by itself: one that is no UTF-8 spoils no other.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const utf8 = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
  let number = 0;
  let line = 0;
  for await (const { bytes } of linesOf(chunks)) {
    line++;
    const words = bytes && utf8(bytes);
    if (words?.trim() === '') continue;
    number++;
    if (words !== undefined) yield rowOf(parsed(words), number, line);
    else if (bytes) yield { number, line, values: {}, bad: 'not UTF-8; convert the file first' };
    else yield { number, line, values: {}, bad: `a line of more than ${LIMITS.line / 1024 / 1024} MB` };
  }
}

/** Each row as a document, or as a failure where it has no text. */
async function* documentsOf(
  { name }: Pick<Input, 'name'>,
  file: Pick<Decoded, 'encoding' | 'confidence'>,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { textColumn = DEFAULTS.text, idColumn = DEFAULTS.id }: ReadOptions,
): AsyncIterable<Source | Failure> {
  for await (const { number, line, bad, values } of rows) {
    const { [textColumn]: text, [idColumn]: id, ...metadata } = values;
    const recordId = typeof id === 'string' || typeof id === 'number' ? String(id) : String(number);
    const fail = (code: string, why: string): Failure => ({
      source: name,
      recordId,
      error: { code, message: `${labelOf(name)}, line ${line} (record ${recordId}): ${why}` },
    });
    if (bad !== undefined) yield fail('bad-record', bad);
    else if (typeof text !== 'string') yield fail('bad-record', whyNoText(text, textColumn, values));
    else if (isBlank(text)) yield fail('empty', `nothing in “${textColumn}”; nothing to analyse`);
    else if (text.length > LIMITS.characters) yield fail('too-large', 'more characters than one document may have');
    else
      yield {
        ...sourceOf(text, name),
        ...{ recordId, metadata, encoding: file.encoding, encodingConfidence: file.confidence },
      };
  }
}

function whyNoText(text: unknown, column: string, values: Readonly<Record<string, unknown>>): string {
  if (text !== undefined) return `“${column}” is no text (${text === null ? 'null' : typeof text})`;
  return `there is no “${column}”; it has ${Object.keys(values).map(shown).join(', ')}: name one with --text-column`;
}

// ---------------------------------------------------------------- tables

/** The rows behind the header; one whose cells are too many or too few is bad, since a quote may have gone astray in it. */
async function* tableRows(
  text: string | AsyncIterable<string>,
  delimiter: string,
  options: ReadOptions,
): AsyncIterable<Row> {
  const settings = {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LIMITS.characters,
  };
  const parser = typeof text === 'string' ? parse(text, settings) : Readable.from(text).pipe(parse(settings));
  let header: string[] | undefined;
  let number = 0;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const starts = line;
      line = info.lines + 1;
      if (!header) {
        header = record.map((name) => name.trim());
        checkHeader(header, options);
        continue;
      }
      number++;
      const same = record.length === header.length;
      const values = Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
      const bad = `${record.length} cells, the header has ${header.length}; is a quote or ${delimiter === '\t' ? 'tab' : 'comma'} astray?`;
      yield { number, line: starts, values, ...(!same && { bad }) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote opens there that is never closed' : error.message;
    // Rows come later than the parser reads: its own message knows the line better than the last row does.
    const at = /at line (?<line>\d+)/.exec(error.message)?.groups?.line ?? line;
    throw new UserError('bad-table', `line ${at}: ${why}; mend it in an editor or a spreadsheet`, 1);
  }
  if (!header) throw new UserError('empty', 'no header and no rows; nothing to analyse', 1);
}

/** A column's name in a message: a broken table may take pages for one. */
const shown = (name: string): string => name.replace(/\s+/g, ' ').slice(0, 40);

/** @throws UserError `no-column`, naming those that there are. */
function checkHeader(header: readonly string[], { textColumn, idColumn }: ReadOptions): void {
  const there = `there are: ${header.map(shown).join(', ')}`;
  const text = textColumn ?? DEFAULTS.text;
  if (!header.includes(text))
    throw new UserError('no-column', `no column “${text}” for the texts; ${there}; name it: --text-column`, 1);
  if (idColumn !== undefined && !header.includes(idColumn))
    throw new UserError('no-column', `no column “${idColumn}” for the ids; ${there}; name it: --id-column`, 1);
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new UserError('bad-table', `two columns are named “${shown(twice)}”; rename one`, 1);
}

// ---------------------------------------------------------------- JSON

function* jsonRows(text: string): Iterable<Row> {
  const lines = text.split(/\r\n?|\n/);
  const whole = /^\s*\[/.test(text) || !isObject(parsed(lines.find((line) => line.trim() !== '') ?? ''));
  const all = whole ? parsed(text) : undefined;
  if (all !== undefined) {
    for (const [index, value] of (Array.isArray(all) ? all : [all]).entries()) yield rowOf(value, index + 1, 1);
    return;
  }
  let number = 0;
  for (const [index, line] of lines.entries()) if (line.trim() !== '') yield rowOf(parsed(line), ++number, index + 1);
}

function rowOf(value: unknown, number: number, line: number): Row {
  if (isObject(value)) return { number, line, values: value };
  return { number, line, values: {}, bad: value === undefined ? 'no valid JSON' : 'no JSON object' };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `undefined` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
