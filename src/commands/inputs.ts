import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { labelOf } from '../read/source.js';
import { visible } from '../text/visible.js';
import type { Failure, Lexicon, Segmenter, Source } from '../types.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';

/** The inputs of one run, and how many of them could not be read. */
export interface Inputs {
  /** In the order given. Each failure has been told on standard error when it comes. */
  all(): AsyncIterable<Source | Failure>;
  /** The same without the failures. */
  sources(): AsyncIterable<Source>;
  /** 1 if some input could not be read, unless that is allowed; once all have been read. */
  exitCode(): 0 | 1;
}

/**
 * Standard input if no file is named and something is piped in.
 *
 * @throws UserError `no-input` if there is neither.
 */
export function inputsOf(names: readonly string[], options: OptionValues, io: Io): Inputs {
  const { from, encoding, textColumn, idColumn, filesFrom, allowErrors } = options;
  const given = names.length === 0 && filesFrom === undefined ? ['-'] : names;
  if (names.length === 0 && filesFrom === undefined && io.stdin.isTerminal)
    throw new UserError(
      'no-input',
      'nothing to read: name a file, or - for standard input\nusage: jianggao [command] [options] FILE…\nmore:  jianggao --help',
    );
  // Not awaited yet, so that it loads beside what the command itself needs.
  const reading = import('../read/index.js');
  let failed = false;
  async function* all(): AsyncIterable<Source | Failure> {
    const { read } = await reading;
    const settings = { from, encoding, textColumn, idColumn, filesFrom, stdin: io.stdin };
    for await (const input of read(given, settings)) {
      if ('error' in input) {
        failed = true;
        await io.stderr.write(`jianggao: ${visible(input.error.message)}\n`);
      } else if (input.problems.length > 0) await io.stderr.write(warnings(input));
      yield input;
    }
  }
  return {
    all,
    async *sources() {
      for await (const input of all()) if (!('error' in input)) yield input;
    },
    exitCode: () => (failed && !allowErrors ? 1 : 0),
  };
}

/** So many problems of a document are told one by one. */
const MOST_TOLD = 5;

/** What was wrong with a document that was read all the same, a line each. */
function warnings({ name, problems }: Source): string {
  const told = problems.slice(0, MOST_TOLD).map(({ message }) => message);
  const more = problems.length - told.length;
  if (more > 0) told.push(`and ${more} more; --format json lists all under “problems”`);
  return told.map((message) => `jianggao: ${visible(`${labelOf(name)}: ${message}`)}\n`).join('');
}

/**
 * Loads the segmenter with the words of the user's dictionaries and of a lexicon when it is first asked for: it takes about a second.
 * The dictionaries are checked at once.
 *
 * @throws UserError for a dictionary that cannot be read or has a malformed line.
 */
export async function lazySegmenter(
  files: readonly string[] = [],
  lexicon?: Lexicon,
): Promise<() => Promise<Segmenter>> {
  const { loadSegmenter, parseDictionary } = await import('../segment.js');
  const words = (
    await Promise.all(
      files.map(async (file) => parseDictionary(await fileText('--dict', file, 'bad-dictionary'), visible(file))),
    )
  ).flat();
  let segmenter: Segmenter | undefined;
  return async () => {
    segmenter ??= loadSegmenter(words, lexicon);
    return segmenter;
  };
}

/**
 * The text of a file that an option names.
 *
 * @throws UserError `code` if it cannot be read or is not UTF-8.
 */
export async function fileText(option: string, file: string, code: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why =
      error.code === 'ENOENT'
        ? 'no such file'
        : error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'not UTF-8; convert it first'
          : error.message;
    throw new UserError(code, `${option} ${visible(file)}: ${why}`);
  }
}
