import { createReadStream } from 'node:fs';
import { UserError } from '../errors.js';
import { fileError, type Stdin } from './files.js';
import { LIMITS } from './limits.js';
import type { Stream } from './reader.js';

const HEAD = 64 * 1024;

/** What hears of a stream while it is read. */
export interface Hearing {
  /** Bytes were read, piece by piece. */
  seen?: ((bytes: Uint8Array, name: string) => void) | undefined;
  /** All of it was read. */
  ended?: ((name: string) => void) | undefined;
}

/**
 * Opens a file, or standard input, and looks at its beginning.
 *
 * @throws UserError `not-found`, `no-permission`, `unreadable`, `no-stdin`.
 */
export async function openStream(name: string, stdin?: Stdin, { seen, ended }: Hearing = {}): Promise<Stream> {
  if (name === '-' && !stdin) throw new UserError('no-stdin', 'there is none to read; name a file', 1);
  const iterator = (name === '-' ? (stdin as Stdin) : createReadStream(name))[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      const step = await iterator.next();
      if (step.done) ended?.(name);
      else seen?.(step.value, name);
      return step;
    } catch (error) {
      throw fileError(error);
    }
  };
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { done, value } = await next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  return {
    name,
    head: Buffer.concat(first),
    chunks: (async function* () {
      yield* first;
      first.length = 0;
      try {
        for (let step = await next(); !step.done; step = await next()) yield step.value;
      } finally {
        // Whoever stops reading closes the file.
        await iterator.return?.();
      }
    })(),
  };
}

/**
 * All bytes of a stream.
 *
 * @throws UserError `too-large`.
 */
export async function gather({ chunks }: Stream): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMITS.bytes)
      throw new UserError('too-large', `more than ${LIMITS.bytes / 1024 / 1024} MB; split it into documents`, 1);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** A line without its end; `undefined` for one of more bytes than a line may have, which is passed over. */
export type Line = { bytes: Uint8Array | undefined };

/** The lines of a stream, one at a time in memory. They end at LF or CRLF. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line = size > LIMITS.line ? undefined : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return { bytes: line?.at(-1) === CR ? line.subarray(0, -1) : line };
  };
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= LIMITS.line) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const LF = 0x0a;
const CR = 0x0d;
