import type { Source } from '../types.js';

/** One input format: turns bytes into text, and never guesses at sections or speeches. */
export interface Reader {
  name: string;
  /** For `--help`. */
  summary: string;
  /** Whether this reader is the one for these bytes; `name` is the input's name (`-` for standard input). */
  accepts(name: string, bytes: Uint8Array): boolean;
  /** @throws UserError when the bytes cannot be read, saying what, where and what to do. */
  read(bytes: Uint8Array, name: string): Source;
}
