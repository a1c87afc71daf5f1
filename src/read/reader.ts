import type { Failure, Source } from '../types.js';

/** Bytes and the name they go by (`-` for standard input). */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** An input that is read piece by piece: what it begins with, and all of it. */
export interface Stream {
  name: string;
  /** The first bytes, as many as tell what it is; fewer where there are no more. */
  head: Uint8Array;
  /** All bytes, those of `head` included; may be asked for once. */
  chunks: AsyncIterable<Uint8Array>;
}

/** What the user said about the inputs. */
export interface ReadOptions {
  /** Any WHATWG label; goes before what a file says or looks like. */
  encoding?: string | undefined;
  /** Name of a format; goes before what a file looks like. */
  from?: string | undefined;
  /** Columns of a corpus that hold the texts and their ids. Default `text` and `id`. */
  textColumn?: string | undefined;
  idColumn?: string | undefined;
}

/**
 * Turns an input into documents: one of a file, one a row of a corpus. A row that cannot be read is a {@link Failure} in its place.
 *
 * @throws UserError when the whole input cannot be read; its message names no file, the caller does.
 */
export type ReadInput = (input: Input, options: ReadOptions) => AsyncIterable<Source | Failure>;

/** The same of an input that is read piece by piece, so that a corpus of any size takes the memory of its largest document. */
export type ReadStream = (stream: Stream, options: ReadOptions) => AsyncIterable<Source | Failure>;

/** One input format. A reader passes on what its format tells, and never guesses at sections or speeches. */
export interface Reader {
  name: string;
  /** For `--help`. */
  summary: string;
  /** Endings of file names that mean this format, where the bytes do not tell. */
  extensions: readonly string[];
  /** Whether the bytes are of this format whatever the name; left out where only the name tells. */
  matches?(bytes: Uint8Array): boolean;
  /** The code that reads it, loaded when the first such input comes. */
  load(): Promise<ReadInput>;
  /** The same for UTF-8 that is read piece by piece; `undefined` where the whole is needed, as its beginning tells. */
  stream?(head: Uint8Array): Promise<ReadStream | undefined>;
}
