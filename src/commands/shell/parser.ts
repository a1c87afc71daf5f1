import { Option, Command as Parser } from 'commander';
import type { Say } from '../../messages/say.js';
import { displayWidth, wrap } from '../../text/width.js';
import { TOOL } from '../../write/tool.js';
import type { Command } from '../command.js';
import { COMMANDS } from '../index.js';
import type { Io } from '../io.js';
import type { OptionSpec } from '../options.js';
import { flagOf } from './flags.js';
import { isSettable } from './setting.js';

/** The option parser of one command; `isDefault` is the program itself, with no command named. */
export function parserOf(command: Command, isDefault: boolean, io: Io, say: Say): Parser {
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
