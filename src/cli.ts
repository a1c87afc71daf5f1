import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommanderError, Option, Command as Parser } from 'commander';
import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import type { Io, Output } from './commands/io.js';
import type { OptionSpec } from './commands/options.js';
import type { Config } from './commands/shell/config.js';
import { findConfig } from './commands/shell/find-config.js';
import { flagOf } from './commands/shell/flags.js';
import { isSettable } from './commands/shell/setting.js';
import { UserError } from './errors.js';
import { LANGUAGES, spokenIn } from './messages/language.js';
import { type Say, sayer } from './messages/say.js';
import { nearest } from './text/suggest.js';
import { visible } from './text/visible.js';
import { displayWidth, wrap } from './text/width.js';
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
  if (first === 'help') return dispatch([...rest, '--help'], io);
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

/** The option parser of one command; `isDefault` is the program itself, with no command named. */
function parserOf(command: Command, isDefault: boolean, io: Io, say: Say): Parser {
  const parser = new Parser(isDefault ? TOOL.name : `${TOOL.name} ${command.name}`)
    .exitOverride()
    .usage(
      isDefault
        ? '[command] [options] FILE…'
        : `[options]${command.takesInputs ? ` ${command.operands?.usage ?? 'FILE…'}` : ''}`,
    )
    .description(isDefault ? overview(say) : capital(say.text(command.summary)))
    .helpOption('-h, --help', say.text('show this help'))
    .allowExcessArguments(command.takesInputs);
  if (command.takesInputs)
    parser.argument(
      '[FILE…]',
      command.operands?.meaning ??
        'files, folders or quoted patterns; - is standard input, and so is no file with a pipe',
    );
  // Commander would print the brackets of an argument that may be left out; the usage line says it already.
  parser.configureHelp({
    visibleArguments: () => [],
    styleTitle: say.text,
    // Chinese has no blanks to break lines at, and its characters take two columns.
    ...(say.language !== 'en' && { displayWidth, boxWrap }),
  });
  const names = command.options.map((spec) => flagOf(spec).name);
  for (const spec of command.options) {
    const { flags, description, group, parse } = spec;
    const option = new Option(flags, say.text(description)).helpGroup(group);
    parser.addOption(parse ? option.argParser(parse) : option);
    const opposite = oppositeOf(spec, names);
    if (opposite) parser.addOption(new Option(opposite).hideHelp());
  }
  if (isDefault) parser.version(TOOL.version, '-V, --version', say.text('show the version'));
  const notes = isDefault ? [] : (command.notes ?? []);
  const sections = [
    ...notes.map(({ title, lines }) => ({ title, lines: lines.flatMap((line) => noteLines(line, io, say)) })),
    { title: 'Examples', lines: exampleLines(command, io, say) },
  ];
  return parser.addHelpText(
    'after',
    sections
      .map(({ title, lines }) => `\n${say.text(`${title}:`)}\n${lines.map((line) => `  ${line}`).join('\n')}`)
      .join('\n'),
  );
}

/** A flag that takes back what a configuration file switches on: `--no-vague`, `--progress`. */
function oppositeOf(spec: OptionSpec, names: readonly string[]): string | undefined {
  const { name, word, isNegative } = flagOf(spec);
  const isAlone = names.indexOf(name) === names.lastIndexOf(name);
  return word === undefined && isAlone && isSettable(spec) ? `--${isNegative ? '' : 'no-'}${name}` : undefined;
}

/** Breaks the lines of a text for help; a line goes on under its own beginning, that of a list of commands under what they do. */
const boxWrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const head = /^ *(?:\S+ {2,})?/.exec(line)?.[0] ?? '';
      const lines = wrap(line.slice(head.length), width - head.length);
      return lines.map((each, index) => (index === 0 ? head : ' '.repeat(head.length)) + each);
    })
    .join('\n');

/** `name  meaning` in the width of the terminal, the meaning going on under its own beginning. */
function noteLines(line: string, io: Io, say: Say): string[] {
  const indent = /^\S+ +/.exec(line)?.[0].length ?? 0;
  const [first = '', ...rest] = wrap(say.text(line.slice(indent)), widthOfHelp(io) - 2 - indent);
  return [line.slice(0, indent) + first, ...rest.map((text) => ' '.repeat(indent) + text)];
}

const widthOfHelp = ({ stdout }: Io): number => Math.max(40, stdout.columns ?? 100);

/** What each does stands behind it, or above it where that would be too long. */
function exampleLines(command: Command, io: Io, say: Say): string[] {
  const examples = command.examples.map(([line, does]) => [line, say.text(does)] as const);
  const width = Math.max(...examples.map(([line]) => displayWidth(line)));
  const besides = examples.map(([line, does]) => `${line}${' '.repeat(width - displayWidth(line))}  # ${does}`);
  const fits = besides.every((line) => displayWidth(line) < widthOfHelp(io));
  return fits ? besides : examples.flatMap(([line, does]) => [`# ${does}`, line]);
}

function overview(say: Say): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    say.text('Reads Chinese policy speeches: figures, targets and directives, each with its place in the text.'),
    '',
    say.text('Commands:'),
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${say.text(summary)}`),
    `  ${'help'.padEnd(width)}  ${say.text('options and examples of a command')}: ${TOOL.name} help figures`,
  ].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/** The language is known for good once the configuration has been read. */
type ProcessIo = Io & { language: Language };

/** Each stream is opened when it is used: that takes some milliseconds, which every command would wait for. */
function processIo(language: Language): ProcessIo {
  const stdout = once(() => output(process.stdout));
  const stderr = once(() => told(output(process.stderr), () => io.language));
  // Listened for only by a run that can end well: any other is ended by the signal itself, as is one that is told twice.
  const interrupted = once(() => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
    return controller.signal;
  });
  const io: ProcessIo = {
    language,
    stdin: {
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    env: process.env,
    now: () => performance.now(),
    get interrupted() {
      return interrupted();
    },
    versions: process.versions,
  };
  return io;
}

/** Puts each message, `jianggao: …`, into the language of the user. */
function told(stderr: Output, language: () => Language): Output {
  return {
    ...stderr,
    async write(text) {
      const { text: say } = await sayer(language());
      await stderr.write(
        typeof text === 'string'
          ? text.replace(
              /^(jianggao: )((?:.|\n(?!jianggao: |$))+)/gm,
              (_, name: string, message: string) => name + say(message),
            )
          : text,
      );
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // Each write hears of its own error; without a listener the stream would end the process.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
