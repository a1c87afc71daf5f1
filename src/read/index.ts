import { UserError } from '../errors.js';
import type { Failure, Source } from '../types.js';
import { filesOf, namesIn, type Stdin } from './files.js';
import type { ReadOptions } from './reader.js';
import { readInput, readStream } from './readers.js';
import { unreadable } from './signatures.js';
import { labelOf } from './source.js';
import { gather, type Hearing, openStream } from './stream.js';

export type { Input, Reader, ReadOptions } from './reader.js';
export { READERS } from './readers.js';
export { sourceOf } from './source.js';

export interface InputOptions extends ReadOptions, Hearing {
  /** A list of further names, one a line; `-` is standard input. */
  filesFrom?: string | undefined;
  stdin?: Stdin;
}

/**
 * Reads what the names stand for, in the order given: files, folders, quoted patterns; `-` is standard input. What cannot be read
 * yields a {@link Failure} in its place and the next is read. Binary files that a folder happens to hold are left out.
 *
 * Codes: `not-found`, `no-files`, `no-permission`, `unreadable`, `no-stdin`, `too-large`, `empty`, `binary`, `xml`, `encoding`,
 * `no-column`, `bad-table`, `bad-record`, and those of the formats (`damaged`, `encrypted`, `no-text` …).
 *
 * @throws UserError when the list of names cannot be read, or an option is wrong.
 */
export async function* read(names: readonly string[], options: InputOptions = {}): AsyncIterable<Source | Failure> {
  const { filesFrom, stdin } = options;
  const listed =
    filesFrom === undefined ? [] : await namesIn(filesFrom, async () => gather(await openStream(filesFrom, stdin)));
  for (const name of [...names, ...listed]) yield* failing(name, () => readName(name, options));
}

async function* readName(name: string, options: InputOptions): AsyncIterable<Source | Failure> {
  let files = 0;
  let passed = 0;
  const pass = (): void => {
    passed++;
  };
  for await (const file of filesOf(name)) {
    files++;
    yield* failing(file.name, () => readFile(file.name, file.found ? pass : undefined, options));
  }
  if (files > 0 && passed === files)
    throw new UserError('no-files', 'no text in this folder, only pictures, programs and the like', 1);
}

/** `pass`: for a file that was found in a folder; hears of one that is no text, which nobody asked to read. */
async function* readFile(
  name: string,
  pass: (() => void) | undefined,
  options: InputOptions,
): AsyncIterable<Source | Failure> {
  const stream = await openStream(name, options.stdin, options);
  if (pass && unreadable(stream.head)?.isDocument === false) {
    pass();
    return;
  }
  try {
    yield* readStream(stream, options);
  } catch (error) {
    if (!pass || !(error instanceof UserError) || error.code !== 'binary' || unreadable(stream.head)) throw error;
    pass();
  }
}

/** What `documents` yields, and the user's error that ends it as a failure. */
async function* failing(
  name: string,
  documents: () => AsyncIterable<Source | Failure>,
): AsyncIterable<Source | Failure> {
  try {
    yield* documents();
  } catch (error) {
    // Wrong usage is wrong for all inputs: it ends the run.
    if (!(error instanceof UserError) || error.exit === 2) throw error;
    yield { source: name, error: { code: error.code, message: `${labelOf(name)}: ${error.message}` } };
  }
}

/**
 * Reads bytes that are at hand: one document of a file; of a corpus one a row, or a {@link Failure} for a row that cannot be read.
 * `name` tells the format where the bytes do not.
 *
 * @throws UserError as {@link read} lists, when the whole cannot be read.
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<(Source | Failure)[]> {
  const documents: (Source | Failure)[] = [];
  for await (const document of readInput({ name, bytes }, options)) documents.push(document);
  return documents;
}
