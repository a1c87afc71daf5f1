import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { visible } from '../text/visible.js';
import type { Failure, Source } from '../types.js';
import type { OptionValues } from './options.js';

/** A run whose output is kept if it is cut off: where it stands, and what it must be to go on. */
export interface Resumable {
  /** Documents that are in the output already, failures included. */
  done: number;
  /** The last of them. */
  last: Told | undefined;
}

/** What a line of the output says of its document. */
interface Told {
  id?: string;
  recordId?: string | null;
  source: string;
}

/** Where the output stands while it is not whole. */
export const partOf = (file: string): string => `${file}.part`;
const stateOf = (file: string): string => `${file}.part.json`;

/**
 * Looks for a run to `file` that was cut off: takes away a line that is not whole, counts those that are.
 *
 * @returns `undefined` if the output is complete
 * @throws UserError `other-run` if what is there is of other inputs or options, or was not kept for going on
 */
export async function takeUp(file: string, mark: string): Promise<Resumable | undefined> {
  const [part, state] = [partOf(file), stateOf(file)];
  const hasPart = await exists(part);
  if (!hasPart && (await exists(file))) {
    await rm(state, { force: true });
    return undefined;
  }
  const before = (await exists(state)) ? await readFile(state, 'utf8') : undefined;
  if (hasPart && before !== mark)
    throw new UserError(
      'other-run',
      `-o ${visible(file)} --resume: ${visible(part)} is of ${before === undefined ? 'a run without --resume' : 'other inputs, options or another version'}; remove it to begin anew`,
    );
  if (!hasPart) {
    await writeFile(state, mark);
    return { done: 0, last: undefined };
  }
  const { lines, end, last } = await wholeLines(part);
  await truncate(part, end);
  return { done: lines, last: last === undefined ? undefined : (JSON.parse(last) as Told) };
}

/** Forgets a run that has come to its end. */
export const settle = (file: string): Promise<void> => rm(stateOf(file), { force: true });

/**
 * Passes over what is done already.
 *
 * @throws UserError `other-run` if the last document that was done is not the one that the inputs have there
 */
export async function* after(
  { done, last }: Resumable,
  inputs: AsyncIterable<Source | Failure>,
): AsyncIterable<Source | Failure> {
  let seen = 0;
  for await (const input of inputs) {
    seen++;
    if (seen > done) yield input;
    else if (seen === done && last && !isSame(input, last))
      throw new UserError(
        'other-run',
        '--resume: the inputs are not those that the run began with; remove the .part file to begin anew',
      );
  }
  if (seen < done)
    throw new UserError(
      'other-run',
      '--resume: the inputs are fewer than what is done already; remove the .part file to begin anew',
    );
}

function isSame(input: Source | Failure, { id, recordId, source }: Told): boolean {
  if ('error' in input)
    return id === undefined && input.source === source && (input.recordId ?? null) === (recordId ?? null);
  return input.id === id && input.recordId === (recordId ?? null) && input.name === source;
}

/** What a run is: of two with one mark, one can go on where the other stopped. Files count by name and size. */
export async function markOf(
  version: string,
  kinds: readonly string[],
  names: readonly string[],
  options: OptionValues,
): Promise<string> {
  const {
    jobs: _jobs,
    quiet: _quiet,
    progress: _progress,
    allowErrors: _allow,
    manifest: _manifest,
    ...told
  } = options;
  const sizes = await Promise.all(names.map(async (name) => ((await exists(name)) ? (await stat(name)).size : null)));
  const words = [...(options.dict ?? []), ...(options.lexicon ?? [])];
  const hashes = await Promise.all(words.map(async (word) => hashOf(await readFile(word))));
  const settings = Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ version, kinds, names, sizes, hashes, settings });
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** How many whole lines a file has, where the last of them ends, and what it says. */
async function wholeLines(path: string): Promise<{ lines: number; end: number; last: string | undefined }> {
  let lines = 0;
  let end = 0;
  let offset = 0;
  let last: string | undefined;
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, start)) {
      lines++;
      end = offset + at + 1;
      const following = chunk.indexOf(0x0a, at + 1);
      // Only the last line of a chunk may be the last of all.
      if (following < 0) last = Buffer.concat([...pieces, chunk.subarray(start, at)]).toString('utf8');
      pieces = [];
      start = at + 1;
    }
    pieces.push(chunk.subarray(start));
    offset += chunk.length;
  }
  return { lines, end, last };
}
