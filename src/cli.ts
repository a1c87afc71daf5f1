import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { COMMANDS } from './commands/index.js';
import type { Io } from './commands/io.js';
import type { Config } from './commands/shell/config.js';
import { findConfig } from './commands/shell/find-config.js';
import { parserOf } from './commands/shell/parser.js';
import { UserError } from './errors.js';
import { LANGUAGES, spokenIn } from './messages/language.js';
import { sayer } from './messages/say.js';
import { type ProcessIo, processIo } from './process-io.js';
import { nearest } from './text/suggest.js';
import { visible } from './text/visible.js';
import type { Language } from './types.js';
import { TOOL } from './write/tool.js';

const OK = 0;
const WRONG_USAGE = 2;
const OUR_BUG = 70;

/**
 * The command line: runs the command that `args` (without node and script) ask for and returns the exit code. 0 done; 1 some
 * input could not be read; 2 wrong usage; 70 a bug of ours. A reader that closes the pipe has had enough: 0.
 */
export async function main(args: string[]): Promise<number> {
  const io = processIo(languageFor(args, undefined, process.env));
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (isClosedPipe(error)) return OK;
    if (error instanceof CommanderError && error.exitCode === 0) return OK;
    const { message, code } = explain(error);
    try {
      await io.stderr.write(message);
    } catch (closed) {
      if (!isClosedPipe(closed)) throw closed;
    }
    return code;
  }
}

function explain(error: unknown): { message: string; code: number } {
  if (error instanceof UserError) return { message: `jianggao: ${visible(error.message, '\n')}\n`, code: error.exit };
  if (error instanceof CommanderError) {
    // `error: unknown option '--formt'\n(Did you mean --format?)`, in our own manner.
    const said = error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.+)\?\)/s, '; did you mean $1?');
    return { message: `jianggao: ${visible(said, '\n')} (see --help)\n`, code: WRONG_USAGE };
  }
  const missing = missingPackage(error);
  if (missing !== undefined) return { message: `jianggao: ${notWhole(missing)}\n`, code: 1 };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `jianggao ${TOOL.version}: a bug of ours, please report it with the lines below\n${visible(stack, '\n')}\n`,
    code: OUR_BUG,
  };
}

/** The package, or file of ours, that an installation lacks. */
const missingPackage = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    ? (/'(?<name>[^']+)'/.exec(error.message)?.groups?.name ?? '')
    : undefined;

const notWhole = (missing: string): string =>
  `${missing} is missing: this installation is not whole; run “npm ci” in a checkout, else “npm install --yes” anew`;

async function dispatch(args: readonly string[], io: ProcessIo): Promise<number> {
  const [first = '', ...rest] = args;
  if (first === 'help') {
    const [asked] = rest;
    const names = COMMANDS.map(({ name }) => name);
    if (asked !== undefined && !asked.startsWith('-') && !names.includes(asked))
      throw new UserError('unknown-command', `${asked}: no such command; commands are ${names.join(', ')}`);
    return dispatch([...rest, '--help'], io);
  }
  const named = COMMANDS.find(({ name }) => name === first);
  const command = named ?? COMMANDS[0];

  const words = named ? rest : args;
  const config = await configFor(words, io.env);
  io.language = languageFor(words, config?.languageOf(command.name), io.env);
  const say = await sayer(io.language);

  const shown: string[] = [];
  const parser = parserOf(command, named === undefined, io, say).configureOutput({
    writeOut: (text) => shown.push(text),
    // Told by `explain`.
    writeErr: () => {},
    ...(io.stdout.columns !== undefined && { getOutHelpWidth: () => io.stdout.columns as number }),
  });
  try {
    parser.parse(words, { from: 'user' });
  } finally {
    for (const text of shown) await io.stdout.write(text);
  }
  if (command.takesInputs) checkOperands(parser.args, args, named !== undefined);
  const { settingsOf, valuesOf } = await import('./commands/shell/settings.js');
  const onCommandLine = (key: string): unknown =>
    parser.getOptionValueSource(key) === 'cli' ? parser.opts()[key] : undefined;
  const settings = settingsOf(command, onCommandLine, io.env, config, COMMANDS);
  const { pager, lang: _lang, config: _config, printConfig, ...options } = valuesOf(settings, command);
  if (printConfig) {
    const { settingsTable } = await import('./commands/shell/print-config.js');
    await io.stdout.write(await settingsTable(command, settings, config?.file, options, io, say));
    return OK;
  }
  return runPaged(pager, io, (world) => command.run(parser.args, options, world));
}

/** Runs with standard output in a pager, if one is wanted and there is a terminal to show it. */
async function runPaged(wanted: boolean | undefined, io: Io, run: (io: Io) => Promise<number>): Promise<number> {
  if (!wanted && !io.env.JIANGGAO_PAGER) return run(io);
  const { paged, pagerOf } = await import('./commands/shell/pager.js');
  const pager = pagerOf(wanted, io.env);
  if (!pager || !io.stdout.isTerminal) return run(io);
  // The pager is in the same terminal: what Ctrl-C means there must not end what it shows.
  const { io: world, close } = paged(io, pager, () => process.on('SIGINT', () => {}));
  try {
    return await run(world);
  } finally {
    await close();
  }
}

/** The word behind an option, before the parser is there to read it. */
function wordOf(args: readonly string[], flag: string): string | undefined {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const found = own.findLastIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  if (found < 0) return undefined;
  return own[found] === flag ? own[found + 1] : (own[found] as string).slice(flag.length + 1);
}

/** The language asked for: by `--lang`, JIANGGAO_LANG, the configuration, the locale. What is no language is told later, by the parser. */
function languageFor(args: readonly string[], configured: string | undefined, env: Io['env']): Language {
  const word = [wordOf(args, '--lang'), env.JIANGGAO_LANG, configured].find(
    (each) => each !== undefined && each !== '',
  );
  return LANGUAGES.find((language) => language === word) ?? spokenIn(env).language;
}

/**
 * The configuration file in force. Help and version are shown whatever it says.
 *
 * @throws UserError for one that cannot be read, or that says what no option takes.
 */
async function configFor(args: readonly string[], env: Io['env']): Promise<Config | undefined> {
  const named = wordOf(args, '--config');
  if (named === undefined && args.includes('--no-config')) return undefined;
  const cwd = process.cwd();
  const path = named ?? findConfig(cwd, env.HOME ?? env.USERPROFILE);
  if (path === undefined) return undefined;
  const { readConfig } = await import('./commands/shell/config.js');
  try {
    return readConfig(resolve(path), cwd, COMMANDS);
  } catch (error) {
    const asksOnly = args.some((arg) => ['-h', '--help', '-V', '--version'].includes(arg));
    if (error instanceof UserError && asksOnly) return undefined;
    throw error;
  }
}

/**
 * A command must come first, and without one the first argument must be a file. A word that could as well be a command, and is
 * neither, is wrong usage; what looks like a path is left to the reader, which says that it is missing and goes on with the others.
 *
 * @throws UserError with the commands and files that come near.
 */
function checkOperands(operands: readonly string[], args: readonly string[], isNamed: boolean): void {
  const names = COMMANDS.map(({ name }) => name);
  const isFile = (word: string): boolean => word === '-' || existsSync(word);
  const late = isNamed ? undefined : operands.find((word) => names.includes(word) && !isFile(word));
  if (late !== undefined)
    throw new UserError(
      'bad-usage',
      `the command comes first: ${TOOL.name} ${late} ${args.filter((word) => word !== late).join(' ')}`,
    );
  const [first] = operands;
  if (isNamed || first === undefined || isFile(first)) return;
  const commands = nearest(first, names);
  const files = nearest(basename(first), filesIn(dirname(first))).map((name) => join(dirname(first), name));
  if (/[./\\]/.test(first) && commands.length === 0 && files.length === 0) return;
  const near = [...commands.map((name) => `the command ${name}`), ...files.map((name) => `the file ${name}`)];
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `commands are ${names.join(', ')}`;
  throw new UserError('unknown-command', `${first}: neither a command nor a file; ${hint}`);
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    // A directory that cannot be listed has nothing to suggest.
    if (error instanceof Error && 'syscall' in error) return [];
    throw error;
  }
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
