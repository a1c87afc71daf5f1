import { type ChildProcess, spawn } from 'node:child_process';
import type { Io, Output } from '../io.js';

/** A world whose standard output goes through a pager. */
export interface Paged {
  io: Io;
  /** Resolves when the user has closed the pager; then says what was told meanwhile. */
  close(): Promise<void>;
}

/** How less is to be: colours as they are, long lines cut off, no waiting where all fits the screen, nothing wiped away. */
const LESS = 'FRSX';

/**
 * The command of the pager as words, `undefined` where there is to be none: JIANGGAO_PAGER where it holds a command, else PAGER, else less.
 * JIANGGAO_PAGER turns it on as well, or off: a command or a yes, a no.
 *
 * @param wanted what `--pager` and `--no-pager` say
 */
export function pagerOf(wanted: boolean | undefined, env: Io['env']): readonly string[] | undefined {
  const own = env.JIANGGAO_PAGER ?? '';
  const isWord = /^(?:1|true|yes|on|0|false|no|off|)$/i.test(own);
  if (!(wanted ?? (own !== '' && !/^(?:0|false|no|off)$/i.test(own)))) return undefined;
  const command = wordsOf(isWord ? env.PAGER || 'less' : own);
  return command.length === 0 || (command.length === 1 && command[0] === 'cat') ? undefined : command;
}

/** The words of a command as a shell parts them, quotes and backslashes minded; nothing is expanded and no shell is run. */
export function wordsOf(command: string): string[] {
  const words = command.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/gs);
  return Array.from(words, ([word]) =>
    word.replace(
      /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gs,
      (_, single?: string, double?: string, escaped?: string) =>
        (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped) as string,
    ),
  );
}

/**
 * Sends standard output to a pager, which starts with the first write; one that does not start is told, and all goes on without. What is
 * told on a terminal while the pager has the screen waits until it is closed.
 *
 * @param started is called when the pager has the terminal: from then on Ctrl-C is its own affair
 */
export function paged(io: Io, [name = '', ...words]: readonly string[], started: () => void): Paged {
  let pager: Promise<ChildProcess | undefined> | undefined;
  const held: string[] = [];
  const start = async (): Promise<ChildProcess | undefined> => {
    const child = spawn(name, words, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS, LESSCHARSET: 'utf-8', ...io.env },
    });
    // Each write hears of its own error; that it was closed early is heard by the next write.
    child.stdin.on('error', () => {});
    const failure = await new Promise<Error | undefined>((resolve) => {
      child.once('spawn', () => resolve(undefined));
      child.once('error', resolve);
    });
    if (!failure) {
      started();
      return child;
    }
    const why = 'code' in failure && failure.code === 'ENOENT' ? 'not found' : failure.message;
    await io.stderr.write(`jianggao: the pager ${name}: ${why}; going on without it\n`);
    return undefined;
  };
  const stdout: Output = {
    isTerminal: io.stdout.isTerminal,
    columns: io.stdout.columns,
    async write(text) {
      pager ??= start();
      const child = await pager;
      if (!child) return io.stdout.write(text);
      await new Promise<void>((resolve, reject) =>
        child.stdin?.write(text, (error) => (error ? reject(error) : resolve())),
      );
    },
  };
  const isShared = io.stderr.isTerminal;
  const stderr: Output = {
    isTerminal: false,
    columns: io.stderr.columns,
    async write(text) {
      if (isShared && (await pager)) held.push(String(text));
      else await io.stderr.write(text);
    },
  };
  return {
    io: {
      ...{ stdin: io.stdin, stdout, stderr, env: io.env, versions: io.versions, language: io.language },
      now: io.now,
      get interrupted() {
        return io.interrupted;
      },
    },
    async close() {
      const child = await pager;
      if (child) {
        const closed = new Promise<void>((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) resolve();
          else child.once('exit', () => resolve());
        });
        child.stdin?.end();
        await closed;
      }
      for (const text of held) await io.stderr.write(text);
    },
  };
}
