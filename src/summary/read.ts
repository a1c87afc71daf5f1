import { UserError } from '../errors.js';
import { filesOf, namesIn, type Stdin } from '../read/files.js';
import { LIMITS } from '../read/limits.js';
import { labelOf } from '../read/source.js';
import { gather, linesOf, openStream } from '../read/stream.js';
import { type Result, resultOf, UNREADABLE } from './result.js';

/** What could not be read, where, and what to do. */
export interface Unread {
  message: string;
}

/** So many bad lines of a file are told one by one. */
const MOST_TOLD = 5;

/** Files in a folder, or that fit a pattern, that hold results. */
const RESULTS = /\.(?:ndjson|jsonl)$/i;

/** Where results are read from. */
export interface ResultNames {
  names: readonly string[];
  filesFrom: string | undefined;
  stdin: Stdin;
}

/** How a line of results is understood. */
interface Reading<Line> {
  stdin: Stdin;
  /** What the line says, or why it says nothing that is known. */
  parse(line: string): Line | string;
  /** Stands for a line that cannot be read. */
  unreadable: Line;
}

/**
 * Reads results, one line at a time in memory, in the order given: files of NDJSON, folders, quoted patterns; `-` is standard input.
 * A line that cannot be read yields what is wrong, then `unreadable`; a file that cannot, what is wrong.
 *
 * @throws UserError when the list of names cannot be read.
 */
export async function* readLines<Line>(
  { names, filesFrom, stdin }: ResultNames,
  reading: Omit<Reading<Line>, 'stdin'>,
): AsyncIterable<Line | Unread> {
  const listed =
    filesFrom === undefined ? [] : await namesIn(filesFrom, async () => gather(await openStream(filesFrom, stdin)));
  for (const name of [...names, ...listed]) yield* telling(name, () => readName(name, { stdin, ...reading }));
}

/** The same, as a summary needs them; {@link UNREADABLE} stands for a line that cannot be read. */
export const readResults = (
  names: readonly string[],
  { filesFrom, stdin }: { filesFrom: string | undefined; stdin: Stdin },
): AsyncIterable<Result | Unread> =>
  readLines({ names, filesFrom, stdin }, { parse: resultOf, unreadable: UNREADABLE });

async function* readName<Line>(name: string, reading: Reading<Line>): AsyncIterable<Line | Unread> {
  let any = false;
  for await (const file of filesOf(name)) {
    if (file.found && !RESULTS.test(file.name)) continue;
    any = true;
    yield* telling(file.name, () => readFile(file.name, reading));
  }
  if (!any) throw new UserError('no-files', 'no file of results in it; their names end in .ndjson or .jsonl', 1);
}

async function* telling<Line>(name: string, results: () => AsyncIterable<Line | Unread>): AsyncIterable<Line | Unread> {
  try {
    yield* results();
  } catch (error) {
    if (!(error instanceof UserError) || error.exit === 2) throw error;
    yield { message: `${labelOf(name)}: ${error.message}` };
  }
}

async function* readFile<Line>(
  name: string,
  { stdin, parse, unreadable }: Reading<Line>,
): AsyncIterable<Line | Unread> {
  const { head, chunks } = await openStream(name, stdin);
  const why = whyNoLines(head);
  if (why !== undefined) throw new UserError('no-results', why, 1);
  let number = 0;
  let bad = 0;
  for await (const { bytes } of linesOf(chunks)) {
    number++;
    const result = readLine(bytes, parse);
    if (result === undefined) continue;
    if (typeof result !== 'string') {
      yield result;
      continue;
    }
    bad++;
    if (bad <= MOST_TOLD) yield { message: `${labelOf(name)}, line ${number}: ${result}` };
    yield unreadable;
  }
  if (bad > MOST_TOLD)
    yield { message: `${labelOf(name)}: ${bad - MOST_TOLD} more of its lines could not be read either` };
}

/** Why a file that begins so has no result on any of its lines. */
function whyNoLines(head: Uint8Array): string | undefined {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return 'UTF-16, as PowerShell writes behind “>”; write results with -o FILE';
  const [first = ''] = new TextDecoder().decode(head).trimStart().split(/\r?\n/, 1);
  return /^[[{]\s*$/.test(first) ? 'JSON over many lines; make the results anew with -f ndjson' : undefined;
}

/** The result, or what is wrong with the line; `undefined` for a blank one. */
function readLine<Line>(
  bytes: Uint8Array | undefined,
  parse: (line: string) => Line | string,
): Line | string | undefined {
  if (!bytes)
    return `more than ${LIMITS.line / 1024 / 1024} MB in one line; make the results anew without --sentences and --tokens`;
  let text: string;
  try {
    // Each line by itself: one that is no UTF-8 spoils no other.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return 'not UTF-8; convert the file first';
    throw error;
  }
  return text.trim() === '' ? undefined : parse(text);
}
