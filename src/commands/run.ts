import { open, stat } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { UserError } from '../errors.js';
import { nearest } from '../text/suggest.js';
import { visible } from '../text/visible.js';
import type { Failure, Kind, Source, WriteOptions, Writer } from '../types.js';
import { WRITERS } from '../write/index.js';
import { TOOL } from '../write/tool.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';
import { ordered } from './ordered.js';
import { poolOf, roomOf } from './pool.js';
import { progressOf } from './progress.js';
import { after, markOf, type Resumable, settle, takeUp } from './resume.js';
import { isUnder } from './select.js';
import { columnNamed } from './where.js';
import { type Work, worker } from './work.js';

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
  const writer = writerOf(options);
  const whole = (['sentences', 'tokens', 'text'] as const).find((name) => options[name]);
  if (whole && writer.name !== 'json' && writer.name !== 'ndjson')
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
  const opening = writer.open?.(writing) ?? '';
  const work: Work = { kinds, options, writer: writer.name, writing };
  // Checks conditions, dictionaries and lexicons before anything is read.
  const here = await worker(work);
  const before = options.resume ? await resumed(kinds, writer, names, options) : { done: 0, last: undefined };
  if (!before) {
    await io.stderr.write(`jianggao: ${visible(options.output as string)} is complete; nothing to resume\n`);
    return 0;
  }
  const places = placesAskedFor(options);
  const rejects = await rejectsTo(options.rejects);
  const progress = progressOf(io, options.progress !== false && !options.quiet, await sizeOf(names));
  const inputs = inputsOf(names, options, io, {
    read: progress.read,
    clear: progress.clear,
    failed: async (failure) => {
      progress.failure();
      await rejects.add(failure);
    },
  });
  async function* chunks(): AsyncIterable<string> {
    if (before?.done === 0) yield opening;
    let first = before?.done === 0;
    const each = inputs.all((all) => (before && before.done > 0 ? after(before, all) : all));
    const { ahead, many } = await peek(each);
    const jobs = many ? (options.jobs ?? defaultJobs()) : 1;
    const pool = jobs > 1 ? poolOf(work, jobs) : undefined;
    const task = async (input: Source | Failure): Promise<string> => {
      if ('error' in input) return writer.failure?.(input) ?? '';
      const isFirst = first;
      first = false;
      const { text, ids } = await (pool ? pool.run(input, isFirst) : here(input, isFirst));
      progress.document(input.text.length);
      places.see(ids);
      return text;
    };
    try {
      yield* ordered(ahead, pool ? roomOf(jobs) : 1, task, io.interrupted);
    } finally {
      await pool?.close();
      await progress.clear();
    }
    if (io.interrupted.aborted)
      throw new UserError('interrupted', options.resume ? 'stopped; the same command goes on' : 'stopped', 130);
    yield writer.close?.(writing, first) ?? '';
  }

  try {
    await deliver(chunks(), { file: options.output, safe: writer.safe, goesOn: options.resume ?? false }, io);
  } finally {
    await rejects.close();
  }
  if (options.resume) await settle(options.output as string);
  for (const message of places.missing()) await io.stderr.write(`jianggao: ${message}\n`);
  return inputs.exitCode();
}

/** What was done of a run that was cut off; `undefined` if all of it. */
async function resumed(
  kinds: readonly Kind[],
  writer: Writer,
  names: readonly string[],
  options: OptionValues,
): Promise<Resumable | undefined> {
  if (writer.name !== 'ndjson' || options.output === undefined || options.output === '-')
    throw new UserError('bad-usage', '--resume goes with -o FILE.ndjson: only lines can be taken up again');
  return takeUp(options.output, await markOf(TOOL.version, kinds, names, options));
}

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
const THREAD = 350 * 1024 * 1024;

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
function writerOf({ format, output }: OptionValues): Writer {
  const byName = WRITERS.find(({ name }) => name === format);
  const byEnding = WRITERS.find(({ extensions }) =>
    extensions.some((ending) => output?.toLowerCase().endsWith(ending)),
  );
  return byName ?? byEnding ?? (WRITERS[0] as Writer);
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
