import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/commands/command.js';
import type { Io } from '../../src/commands/io.js';
import type { OptionValues } from '../../src/commands/options.js';
import { UserError } from '../../src/errors.js';
import { fakeIo } from '../commands/fake-io.js';

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs a command as the command line does, all its words caught; `input` is what comes through a pipe. */
export async function runCommand(
  command: Command,
  names: readonly string[],
  options: OptionValues = {},
  input?: string,
): Promise<Said> {
  const err: string[] = [];
  const io = fakeIo();
  const stdin = {
    async *[Symbol.asyncIterator]() {
      if (input !== undefined) yield new TextEncoder().encode(input);
    },
    isTerminal: input === undefined,
  };
  const write: Io['stderr']['write'] = async (text) => {
    err.push(String(text));
  };
  try {
    const code = await command.run(names, options, { ...io, stdin, stderr: { ...io.stderr, write } });
    return { code, out: io.said.join(''), err: err.join('') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: error.exit, out: io.said.join(''), err: `${err.join('')}${error.message}` };
  }
}

/** A folder of one's own; `file` writes into it and tells the path. */
export function workplace(): {
  at(name: string): string;
  file(name: string, text: string | Uint8Array): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'jianggao-reliability-'));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    file(name, text) {
      writeFileSync(at(name), text);
      return at(name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
