import { open, stat } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import { sayer } from '../messages/say.js';
import { nearest } from '../text/suggest.js';
import { visible } from '../text/visible.js';
import type { Failure, Format, Kind, Piece, Source, WriteOptions } from '../types.js';
import { FORMATS } from '../write/index.js';
import { TOOL } from '../write/tool.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import { manifestOf } from './manifest.js';
import type { OptionValues } from './options.js';
import { ordered } from './ordered.js';
import { poolOf, roomOf } from './pool.js';
import { checkPrinting, print } from './print.js';
import { progressOf } from './progress.js';
import { after, markOf, partOf, type Resumable, settle, takeUp } from './resume.js';
import { isUnder } from './select.js';
import { columnNamed } from './where.js';
import { type Found, type Work, worker } from './work.js';

/**
 * Reads the inputs, finds `kinds` in each and prints them.
 *
 * @returns the exit code
 * @throws UserError for wrong usage, or when the user stops it
 */
export async function run(
  kinds: readonly Kind[],
  names: readonly string[],
  options: OptionValues,
  io: Io,
): Promise<number> {
  const format = formatOf(options);
  const whole = (['sentences', 'tokens', 'text', 'parts'] as const).find((name) => options[name]);
  if (whole && format.name !== 'json' && format.name !== 'ndjson')
    throw new UserError('bad-usage', `--${whole} shows in json and ndjson only; add --format json`);
  const fields = options.fields?.map((name) => columnNamed(name, kinds).name) ?? null;
  const writing: WriteOptions = {
    kinds: [...kinds],
    fields,
    width: widthOf(options, io),
    color: colorOf(options, io),
    bom: options.bom ?? false,
    explain: options.explain ?? false,
    offsetUnit: options.offsets ?? 'codepoint',
    language: io.language,
  };
  checkPrinting(format, options, writing, io);
  const work: Work = { kinds, options, format: format.name, writing };
  // Checks conditions, dictionaries and lexicons before anything is read.
  const here = await worker(work);
  const before = options.resume ? await resumed(kinds, format, names, options) : { done: 0, last: undefined };
  if (!before) {
    await io.stderr.write(`jianggao: ${visible(options.output as string)} is complete; nothing to resume\n`);
    return 0;
  }
  const manifest = await manifestOf({ kinds, names, options, defaults: defaultsOf(format.name, writing) }, io);
  if (options.manifest !== undefined && before.done > 0)
    manifest.found(await foundIn(partOf(options.output as string)));
  const places = placesAskedFor(options);
  const rejects = await rejectsTo(options.rejects);
  const progress = progressOf(
    io,
    options.progress !== false && !options.quiet,
    await sizeOf(names),
    await sayer(io.language),
  );
  const inputs = inputsOf(names, options, io, {
    read: (bytes, name) => {
      progress.read(bytes.length);
      manifest.read(bytes, name);
    },
    ended: manifest.ended,
    document: manifest.document,
    clear: progress.clear,
    failed: async (failure) => {
      manifest.failed(failure);
      progress.failure();
      await rejects.add(failure);
    },
  });
  async function* pieces(): AsyncIterable<Piece | Failure> {
    let first = before?.done === 0;
    const each = inputs.all((all) => (before && before.done > 0 ? after(before, all) : all));
    const { ahead, many } = await peek(each);
    const jobs = many ? (options.jobs ?? defaultJobs()) : 1;
    const pool = jobs > 1 ? poolOf(work, jobs) : undefined;
    const task = async (input: Source | Failure): Promise<Piece | Failure> => {
      if ('error' in input) return input;
      const isFirst = first;
      first = false;
      const { piece, ids, found } = await (pool ? pool.run(input, isFirst) : here(input, isFirst));
      progress.document(input.text.length);
      places.see(ids);
      manifest.found(found);
      return piece;
    };
    try {
      yield* ordered(ahead, pool ? roomOf(jobs) : 1, task, io.interrupted);
    } finally {
      await pool?.close();
      await progress.clear();
    }
    if (io.interrupted.aborted)
      throw new UserError('interrupted', options.resume ? 'stopped; the same command goes on' : 'stopped', 130);
  }

  try {
    await print(format, { pieces: pieces(), writing, isNew: before.done === 0 }, options, io);
  } finally {
    await rejects.close();
  }
  if (options.resume) await settle(options.output as string);
  await manifest.write();
  for (const message of places.missing()) await io.stderr.write(`jianggao: ${message}\n`);
  return inputs.exitCode();
}

/** What was done of a run that was cut off; `undefined` if all of it. */
async function resumed(
  kinds: readonly Kind[],
  format: Format,
  names: readonly string[],
  options: OptionValues,
): Promise<Resumable | undefined> {
  if (format.name !== 'ndjson' || options.output === undefined || options.output === '-')
    throw new UserError('bad-usage', '--resume goes with -o FILE.ndjson: only lines can be taken up again');
  return takeUp(options.output, await markOf(TOOL.version, kinds, names, options));
}

/** What holds where the options say nothing, of those that decide what is found and written. */
const defaultsOf = (format: string, { fields, width }: WriteOptions): Readonly<Record<string, unknown>> => ({
  format,
  fields,
  ...(format === 'table' && { width }),
  offsets: 'codepoint',
  restore: 'auto',
  vague: false,
  date: null,
  textColumn: 'text',
  idColumn: 'id',
  where: [],
});

/** How many findings there are in results that have been written already. */
async function foundIn(file: string): Promise<Found> {
  const { readResults } = await import('../summary/read.js');
  const found = { figure: 0, target: 0, directive: 0 };
  for await (const result of readResults([file], { filesFrom: undefined, stdin: NO_INPUT })) {
    if ('message' in result) continue;
    for (const { kind, plural } of KINDS) found[kind] += result.tally[plural] ?? 0;
  }
  return found;
}

const NO_INPUT: Io['stdin'] = { async *[Symbol.asyncIterator]() {}, isTerminal: false };

/** Looks whether there is more than one input: one alone is worth no thread. */
async function peek<T>(items: AsyncIterable<T>): Promise<{ ahead: AsyncIterable<T>; many: boolean }> {
  const iterator = items[Symbol.asyncIterator]();
  const first = await iterator.next();
  const second = first.done ? first : await iterator.next();
  async function* ahead(): AsyncIterable<T> {
    try {
      if (!first.done) yield first.value;
      for (let step = second; !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { ahead: ahead(), many: second.done !== true };
}

/** Bytes that a segmenter takes, with what a thread needs beside. */
const THREAD = 400 * 1024 * 1024;

const defaultJobs = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / THREAD)));

/** Bytes of all inputs, if they are files. */
async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const name of names) {
    const found = name === '-' ? undefined : await stat(name).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    total += found.size;
  }
  return names.length === 0 ? undefined : total;
}

/** Where failures are collected; nowhere without a file. */
async function rejectsTo(file: string | undefined) {
  const handle =
    file === undefined
      ? undefined
      : await open(file, 'w').catch((error: unknown) => {
          throw new UserError(
            'cannot-write',
            `--rejects ${visible(file)}: ${error instanceof Error ? error.message : error}`,
          );
        });
  return {
    add: async (failure: Failure): Promise<void> => {
      await handle?.appendFile(`${JSON.stringify(failure)}\n`);
    },
    close: async (): Promise<void> => {
      await handle?.close();
    },
  };
}

/** The format asked for, else the one that the name of the output file tells, else the first. */
function formatOf({ format, output }: OptionValues): Format {
  const byName = FORMATS.find(({ name }) => name === format);
  const byEnding = FORMATS.find(({ extensions }) =>
    extensions.some((ending) => output?.toLowerCase().endsWith(ending)),
  );
  return byName ?? byEnding ?? (FORMATS[0] as Format);
}

/** Remembers whether `--speech` and `--section` named something that exists in any document. */
function placesAskedFor({ speech, section }: OptionValues): { see(ids: readonly string[]): void; missing(): string[] } {
  const asked = [
    ...(speech === undefined ? [] : [{ what: 'speech', id: speech }]),
    ...(section === undefined ? [] : [{ what: 'section', id: section }]),
  ];
  const seen = new Set<string>();
  return {
    see: (ids) => {
      for (const id of ids) seen.add(id);
    },
    missing: () =>
      asked
        .filter(({ id }) => ![...seen].some((each) => isUnder(each, id)))
        .map(({ what, id }) => {
          const [near] = nearest(id, seen);
          return `no ${what} ${id} was found${near ? `; did you mean ${near}?` : ''} (“jianggao outline” shows the ids)`;
        }),
  };
}
