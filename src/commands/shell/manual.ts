import { COLUMNS } from '../../columns.js';
import { KINDS, kindName } from '../../fields.js';
import { TOOL } from '../../write/tool.js';
import type { Command } from '../command.js';
import { type Completion, completionsOf } from './completions.js';
import { CONFIG_NAME } from './find-config.js';
import { bold, escaped, italic, item, paragraph, section, subsection, text } from './roff.js';
import { variableOf } from './settings.js';

/** The manual page, in man(7). Always English. */
export function manual(commands: readonly Command[]): string {
  return [
    `.\\" Made by: jianggao man\n.TH JIANGGAO 1 "" "${TOOL.name} ${escaped(TOOL.version)}" "User Commands"\n`,
    section('Name'),
    `jianggao \\- read Chinese policy speeches: figures, targets and directives\n`,
    section('Synopsis'),
    `.B jianggao\n.RI [ command ]\n.RI [ options ]\n.RI [ file ...]\n`,
    section('Description'),
    text(
      'Reads Chinese policy speeches, work reports, notices and laws, and lists what they count (figures), what they promise (targets) and what they order (directives), each with its place in the text.',
    ),
    paragraph(
      'The command comes first; without one it is analyze. Files may be text, web pages, Word, PDF, Markdown and corpora, folders or quoted patterns; - is standard input, and so is no file with a pipe. Results go to standard output, all else to standard error.',
    ),
    section('Commands'),
    ...commands.map(({ name, operands, takesInputs, summary }) =>
      item(`${bold(name)}${takesInputs ? ` ${italic(operands?.usage ?? 'FILE…')}` : ''}`, sentence(summary)),
    ),
    item(`${bold('help')} ${italic('command')}`, 'Options and examples of a command.'),
    ...options(commands),
    section('Fields'),
    text('Names for --fields and --where, and columns of CSV.'),
    ...COLUMNS.map(({ name, kinds, meaning, values }) => {
      const among = values ? ` One of ${Object.keys(values).join(', ')}.` : '';
      const of = kinds.length < KINDS.length ? ` (${kinds.map((kind) => kindName(kind).plural).join(', ')})` : '';
      return item(`${bold(name)}${escaped(of)}`, `${meaning}${among}`);
    }),
    section('Exit status'),
    ...EXITS.map(([code, meaning]) => item(bold(code), meaning)),
    section('Environment'),
    text(
      `Any option that a configuration file may set has a variable as well: ${variableOf('format')} for --format, ${variableOf('text-column')} for --text-column. The command line goes before the environment, that before the file.`,
    ),
    ...VARIABLES.map(([name, meaning]) => item(bold(name), meaning)),
    section('Files'),
    item(
      bold(CONFIG_NAME),
      'Settings, in the working directory or a folder above it, as far as one that holds .git, or the home directory. A JSON object of sections, “all” and the names of commands, each an object of options by their long names. Paths count from the file. It cannot name files to write, nor programs to run.',
    ),
    section('Examples'),
    ...commands.flatMap(({ name, examples }) => [
      subsection(name),
      ...examples.map(([line, does]) => item(escaped(line), sentence(does))),
    ]),
  ].join('');
}

const EXITS: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'Done.'],
  ['1', 'Some input could not be read; the rest is printed. --allow-errors makes it 0.'],
  ['2', 'Wrong usage.'],
  ['70', 'A bug of the program.'],
  ['130', 'Stopped by Ctrl-C.'],
];

const VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  [
    'LC_ALL, LC_MESSAGES, LANG, LANGUAGE',
    'The language of tables, messages and help: Simplified Chinese for zh_CN and zh_SG, Traditional for zh_TW, zh_HK and zh_MO, else English.',
  ],
  ['JIANGGAO_PAGER', 'The command of a pager, or 1 for that of PAGER: shows what goes to a terminal in it.'],
  ['PAGER, LESS', 'The pager, less where it is not set, and how less is to be.'],
  ['NO_COLOR, FORCE_COLOR', 'No colour; colour wherever the output goes.'],
  ['COLUMNS', 'Width of tables where the output is no terminal.'],
];

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

/** A section for each group, an entry for each option, which says whose it is unless it is everybody's. */
function options(commands: readonly Command[]): string[] {
  const completions = completionsOf(commands, true);
  const groups = [...new Set(completions.map(({ spec }) => spec.group))];
  const whose = ({ commands: of }: Completion): string => {
    const without = commands.map(({ name }) => name).filter((name) => !of.includes(name));
    if (without.length === 0) return '';
    return without.length < of.length ? ` (not ${without.join(', ')})` : ` (only ${of.join(', ')})`;
  };
  return [
    section('Options'),
    ...groups.flatMap((group) => [
      subsection(group.replace(/:$/, '')),
      ...completions
        .filter(({ spec }) => spec.group === group)
        .map((completion) => {
          const { flags, flag, spec } = completion;
          const word = flag.word === undefined ? '' : ` ${italic(flag.word)}`;
          const description = spec.description.split('\n').join('; ');
          return item(`${flags.map(bold).join(', ')}${word}`, `${description}${whose(completion)}`);
        }),
    ]),
    subsection('Help'),
    item(`${bold('-h')}, ${bold('--help')}`, 'Show the help of the command.'),
    item(`${bold('-V')}, ${bold('--version')}`, 'Show the version.'),
  ];
}
