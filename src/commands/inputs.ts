import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { labelOf } from '../read/source.js';
import { visible } from '../text/visible.js';
import type { Failure, Lexicon, Segmenter, Source } from '../types.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';
import { isIn } from './shard.js';

/** The inputs of one run, and how many of them could not be read. */
export interface Inputs {
  /**
   * In the order given. Each failure is told on standard error when it comes.
   *
   * @param take passes over what is done already
   */
  all(
    take?: (inputs: AsyncIterable<Source | Failure>) => AsyncIterable<Source | Failure>,
  ): AsyncIterable<Source | Failure>;
  /** The same without the failures. */
  sources(): AsyncIterable<Source>;
  /** 1 if some input could not be read, unless that is allowed; once all have been read. */
  exitCode(): 0 | 1;
}

/** What hears of a run while its inputs are read. */
export interface Listener {
  /** Bytes were read of the input of that name. */
  read?(bytes: Uint8Array, name: string): void;
  /** An input was read to its end. */
  ended?(name: string): void;
  /** A document was read, also one that is passed over. */
  document?(source: Source): void;
  /** An input could not be read, also one that is passed over. */
  failed?(failure: Failure): Promise<void>;
  /** Something is about to be written to standard error. */
  clear?(): Promise<void>;
}

/**
 * Standard input if no file is named and something is piped in.
 *
 * @throws UserError `no-input` if there is neither.
 */
export function inputsOf(names: readonly string[], options: OptionValues, io: Io, listener: Listener = {}): Inputs {
  const { from, encoding, textColumn, idColumn, filesFrom, allowErrors, shard, quiet } = options;
  const given = names.length === 0 && filesFrom === undefined ? ['-'] : names;
  if (names.length === 0 && filesFrom === undefined && io.stdin.isTerminal)
    throw new UserError(
      'no-input',
      'nothing to read: name a file, or - for standard input\nusage: jianggao [command] [options] FILE…\nmore:  jianggao --help',
    );
  // Not awaited yet, so that it loads beside what the command itself needs.
  const reading = import('../read/index.js');
  let failed = false;
  async function* shared(): AsyncIterable<Source | Failure> {
    const { read } = await reading;
    const hearing = { seen: listener.read, ended: listener.ended };
    const settings = { from, encoding, textColumn, idColumn, filesFrom, stdin: io.stdin, ...hearing };
    for await (const input of read(given, settings)) {
      if (shard && !isIn(shard, input)) continue;
      if ('error' in input) {
        failed = true;
        await listener.failed?.(input);
      } else listener.document?.(input);
      yield input;
    }
  }
  const tell = async (message: string): Promise<void> => {
    if (quiet || message === '') return;
    await listener.clear?.();
    await io.stderr.write(message);
  };
  async function* all(take: Parameters<Inputs['all']>[0] = (inputs) => inputs): AsyncIterable<Source | Failure> {
    for await (const input of take(shared())) {
      await tell('error' in input ? `jianggao: ${visible(input.error.message)}\n` : warnings(input));
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

/** A reader's error with the name of the file in front; any other as it is. */
export const named = (name: string, error: unknown): unknown =>
  error instanceof UserError ? new UserError(error.code, `${labelOf(name)}: ${error.message}`, error.exit) : error;

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
