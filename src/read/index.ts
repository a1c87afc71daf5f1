import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import type { Failure, Source } from '../types.js';
import { labelOf } from './decode.js';
import type { Reader } from './reader.js';
import { text } from './text.js';

export type { Reader } from './reader.js';
export { sourceOf } from './text.js';

/** All input formats. The first that accepts an input reads it, so text, which accepts all, comes last. */
export const READERS: readonly Reader[] = [text];

export interface ReadOptions {
  /** What the name `-` stands for. Passed in, so that only the command line knows of processes. */
  stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files by name, in the order given; `-` is standard input. An input that cannot be read yields a {@link Failure} in its
 * place and the next one is read. Codes: `not-found`, `directory`, `no-permission`, `unreadable`, `empty`, `not-utf-8`, `utf-16`,
 * `binary`, `no-stdin`.
 */
export async function* read(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<Source | Failure> {
  for (const name of inputs) yield await readOne(name, options);
}

async function readOne(name: string, options: ReadOptions): Promise<Source | Failure> {
  try {
    return readBytes(await bytesOf(name, options), name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { source: name, error: { code: error.code, message: error.message } };
  }
}

/**
 * Reads bytes that are at hand with the reader that accepts them.
 *
 * @throws UserError as {@link read} lists.
 */
export function readBytes(bytes: Uint8Array, name: string): Source {
  const reader = READERS.find((candidate) => candidate.accepts(name, bytes));
  if (!reader) throw new UserError('unreadable', `${labelOf(name)}: no reader for this kind of file`, 1);
  return reader.read(bytes, name);
}

async function bytesOf(name: string, { stdin }: ReadOptions): Promise<Uint8Array> {
  if (name === '-' && !stdin) throw new UserError('no-stdin', 'standard input: there is none to read; name a file', 1);
  try {
    return name === '-' && stdin ? await drain(stdin) : await readFile(name);
  } catch (error) {
    throw fileError(name, error);
  }
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What the system's error means for the user; an error that is none of the system's comes back as it is. */
function fileError(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const fail = (code: string, message: string): UserError => new UserError(code, `${labelOf(name)}: ${message}`, 1);
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return fail('not-found', 'no such file; check the name');
    case 'EISDIR':
      return fail('directory', 'this is a directory; name the files in it');
    case 'EACCES':
    case 'EPERM':
      return fail('no-permission', 'no permission to read it; change its permissions or run as its owner');
    default:
      // ERR_FS_FILE_TOO_LARGE, EIO, EMFILE …: not foreseen one by one, yet about the file and not about us.
      return 'syscall' in error || error.code === 'ERR_FS_FILE_TOO_LARGE'
        ? fail('unreadable', `cannot be read: ${error.message}`)
        : error;
  }
}
