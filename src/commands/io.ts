import type { Language } from '../types.js';

/** The world as a command sees it; only `cli.ts` knows the process behind it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array> & { isTerminal: boolean };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** What people are told things in. Standard error is put into it on its way out: write English there. */
  language: Language;
  /** Milliseconds since some moment. */
  now(): number;
  /** Aborted when the user wants the run to stop (Ctrl-C). */
  interrupted: AbortSignal;
  /** Of node and what it is built with. */
  versions: Readonly<Record<string, string | undefined>> & { readonly node: string };
}

export interface Output {
  /** Resolves when the text has been taken, so that a slow reader slows the writer. */
  write(text: string | Uint8Array): Promise<void>;
  isTerminal: boolean;
  /** Of the terminal; `undefined` without one. */
  columns: number | undefined;
}
