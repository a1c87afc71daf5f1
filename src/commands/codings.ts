import { stat } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { filesOf } from '../read/files.js';
import { labelOf } from '../read/source.js';
import { gather, linesOf, openStream } from '../read/stream.js';
import { readBrat } from '../reliability/brat.js';
import { type Coding, documentName } from '../reliability/code.js';
import { type CodedText, type ReadCodes, readCodes } from '../reliability/codes.js';
import { codingOfResult } from '../reliability/results.js';
import { parsedJson } from '../text/json.js';
import { named } from './inputs.js';
import type { Io } from './io.js';

/** One side of a comparison. */
export interface Side {
  codings: Coding[];
  /** Documents of results that are not needed, by name. */
  others: string[];
  /** Inputs that the run which made the results could not read, by name. */
  failed: string[];
}

/** The texts that codes refer to, by the names of their documents; one alone goes with any codes. */
export type Texts = ReadonlyMap<string, CodedText>;

/**
 * Texts of a file, a folder or a corpus, in any format that is read.
 *
 * @throws UserError for one that cannot be read.
 */
export async function textsOf(name: string | undefined, io: Io): Promise<Texts> {
  const texts = new Map<string, CodedText>();
  if (name === undefined) return texts;
  const { read } = await import('../read/index.js');
  for await (const input of read([name], { stdin: io.stdin })) {
    if ('error' in input) throw new UserError(input.error.code, `--text ${input.error.message}`, 1);
    texts.set(documentName(input.name, input.recordId), { name: input.name, text: input.text });
  }
  return texts;
}

/** Files in a folder that hold codes or results. */
const CODINGS = /\.(?:jsonl|ndjson|json|ann)$/i;

/**
 * Reads one side: a file of codes (JSONL), of brat (.ann) or of results (json, ndjson), or a folder of such; `-` is standard input.
 *
 * @param wanted whether a document of results is needed; the first always is, since two single ones go together
 * @throws UserError for what cannot be read, with what is wrong in it line by line
 */
export async function readSide(
  name: string,
  texts: Texts,
  io: Io,
  wanted: (document: string) => boolean = () => true,
): Promise<Side> {
  const side: Side = { codings: [], others: [], failed: [] };
  let any = false;
  for await (const file of naming(name, filesOf(name))) {
    if (file.found && !CODINGS.test(file.name)) continue;
    any = true;
    await readFile(file.name, texts, io, wanted, side);
  }
  if (!any)
    throw new UserError(
      'no-files',
      `${name}: no codes or results in it; their names end in .jsonl, .ann, .ndjson or .json`,
      1,
    );
  const seen = new Set<string>();
  for (const { name: document } of side.codings) {
    if (seen.has(document))
      throw new UserError(
        'bad-codes',
        `${labelOf(name)}: two documents are called “${document}”; give each its own name or id`,
        1,
      );
    seen.add(document);
  }
  return side;
}

/** Names the file in the reader's own errors. */
async function* naming<T>(name: string, items: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    throw named(name, error);
  }
}

async function readFile(
  name: string,
  texts: Texts,
  io: Io,
  wanted: (document: string) => boolean,
  side: Side,
): Promise<void> {
  const { head, chunks } = await openStream(name, io.stdin).catch((error: unknown) => {
    throw named(name, error);
  });
  const whole = async (): Promise<string> => utf8(await gather({ name, head, chunks }), labelOf(name));
  const kind = kindOf(name, head);
  if (kind === 'brat') {
    const text = await textFor(name, texts);
    const ann = await whole();
    add(side, name, text?.text ?? null, readBrat(ann, { name: text?.name ?? '', text: text?.text ?? null }));
  } else if (kind === 'codes') {
    const text = await textFor(name, texts);
    if (!text)
      throw new UserError(
        'no-text',
        `${labelOf(name)}: its codes quote a text; name it with --text speech.txt, or lay ${documentName(name)}.txt beside it`,
        1,
      );
    add(side, name, text.text, readCodes(await whole(), text));
  } else if (kind === 'json') addResults(side, parsedJson(await whole()), labelOf(name), wanted);
  else {
    let line = 0;
    for await (const { bytes } of linesOf(chunks)) {
      line++;
      const text = bytes ? utf8(bytes, `${labelOf(name)}, line ${line}`) : '';
      if (bytes && text.trim() === '') continue;
      addResults(side, parsedJson(text), `${labelOf(name)}, line ${line}`, wanted);
    }
  }
}

/** What a file holds, by its name and by how it begins. */
function kindOf(name: string, head: Uint8Array): 'brat' | 'codes' | 'json' | 'ndjson' {
  if (/\.ann$/i.test(name)) return 'brat';
  const lines = new TextDecoder()
    .decode(head)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('//')) ?? '';
  const value = parsedJson(first);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (Object.hasOwn(value, 'documents')) return 'json';
    return Object.hasOwn(value, 'source') ? 'ndjson' : 'codes';
  }
  // One object or list over several lines, as `-f json` breaks it.
  if (/^\s*(?:\[|\{\s*$)/.test(first)) return 'json';
  // A line that goes on behind what was read of it: no code is as long.
  if (lines.length === 1 && head.length >= LONG) return /"documents"\s*:/.test(first) ? 'json' : 'ndjson';
  return first === '' && /\.ndjson$/i.test(name) ? 'ndjson' : 'codes';
}

const LONG = 10_000;

/** So many mistakes of a file are told one by one. */
const MOST_TOLD = 10;

function add(side: Side, name: string, text: string | null, { codes, problems }: ReadCodes): void {
  if (problems.length > 0) {
    const more = problems.length > MOST_TOLD ? [`and ${problems.length - MOST_TOLD} more lines`] : [];
    const told = [...problems.slice(0, MOST_TOLD), ...more].map((problem) => `${labelOf(name)}, ${problem}`);
    throw new UserError('bad-codes', told.join('\n'), 1);
  }
  side.codings.push({ name: documentName(name), length: text === null ? null : [...text].length, kinds: null, codes });
}

function addResults(side: Side, value: unknown, where: string, wanted: (document: string) => boolean): void {
  const { documents, offsetUnit, source, recordId, error } = (value ?? {}) as Record<string, unknown>;
  if (offsetUnit === 'utf16')
    throw new UserError('bad-results', `${where}: its places count UTF-16 units; make it anew without --offsets`, 1);
  const several = Array.isArray(value) ? value : documents;
  if (Array.isArray(several)) {
    for (const document of several) addResults(side, document, where, wanted);
    return;
  }
  const id = typeof recordId === 'string' ? recordId : null;
  if (typeof source === 'string' && typeof error === 'object' && error !== null) {
    side.failed.push(documentName(source, id));
    return;
  }
  if (typeof source === 'string' && side.codings.length > 0 && !wanted(documentName(source, id))) {
    side.others.push(documentName(source, id));
    return;
  }
  const coding = codingOfResult(value);
  if (typeof coding === 'string') throw new UserError('bad-results', `${where}: ${coding}`, 1);
  side.codings.push(coding);
}

/** The text of a file of codes: the one of its name, the only one there is, or NAME.txt beside it. */
async function textFor(name: string, texts: Texts): Promise<CodedText | undefined> {
  const known = texts.get(documentName(name)) ?? (texts.size === 1 ? [...texts.values()][0] : undefined);
  if (known || texts.size > 0) return known;
  const beside = name.replace(/\.[^./\\]*$/, '.txt');
  if (name === '-' || beside === name || !(await isFile(beside))) return undefined;
  const { read } = await import('../read/index.js');
  for await (const input of read([beside], { from: 'text' })) {
    if ('error' in input) throw new UserError(input.error.code, input.error.message, 1);
    return { name: beside, text: input.text };
  }
  return undefined;
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

function utf8(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError('encoding', `${where}: not UTF-8; convert it first`, 1);
  }
}
