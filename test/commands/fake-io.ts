import type { Io } from '../../src/commands/io.js';

/** A world of one's own: what is written to standard output stands in `said`. */
export function fakeIo(
  stdout: { isTerminal?: boolean; columns?: number } = {},
  env: Io['env'] = {},
): Io & { said: string[] } {
  const said: string[] = [];
  const write = async (text: string): Promise<void> => {
    said.push(text);
  };
  const silent = { write: async (): Promise<void> => {}, isTerminal: false, columns: undefined };
  return {
    said,
    env,
    language: 'en',
    versions: process.versions,
    now: () => 0,
    interrupted: new AbortController().signal,
    stdin: { async *[Symbol.asyncIterator]() {}, isTerminal: true },
    stdout: { write, isTerminal: stdout.isTerminal ?? false, columns: stdout.columns },
    stderr: silent,
  };
}
