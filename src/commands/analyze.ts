import { columnsOf } from '../columns.js';
import { KINDS } from '../fields.js';
import type { Kind } from '../types.js';
import { ANALYSIS_OPTIONS } from './analysing.js';
import type { Command } from './command.js';
import { MANIFEST_OPTION } from './manifest.js';
import { INPUT_OPTIONS, type OptionSpec, REPORT_OPTIONS, RUN_OPTIONS, SELECTION_OPTIONS } from './options.js';

/** A command that finds `kinds` and prints them: all kinds, or one. */
function findingCommand(kinds: readonly Kind[], command: Pick<Command, 'name' | 'summary' | 'examples'>): Command {
  return {
    ...command,
    takesInputs: true,
    options: [
      ...[...REPORT_OPTIONS, ...SELECTION_OPTIONS].map((option) => withFields(option, kinds)),
      ...ANALYSIS_OPTIONS,
      ...INPUT_OPTIONS,
      ...RUN_OPTIONS,
      MANIFEST_OPTION,
    ],
    notes: [{ title: 'Fields, for --fields and --where', lines: fieldLines(kinds) }],
    run: async (names, options, io) => (await import('./run.js')).run(kinds, names, options, io),
  };
}

/** `--fields` and `--where` with what there is to choose from. */
function withFields(option: OptionSpec, kinds: readonly Kind[]): OptionSpec {
  const columns = columnsOf(kinds);
  if (option.flags.startsWith('--fields')) return { ...option, choices: columns.map(({ name }) => name) };
  if (!option.flags.startsWith('--where')) return option;
  return {
    ...option,
    choices: columns.flatMap(({ name, type, values }) => {
      const known = type === 'boolean' ? ['true', 'false'] : Object.keys(values ?? {});
      return known.length > 0 ? known.map((value) => `${name}=${value}`) : [`${name}=`];
    }),
  };
}

/** `bound  How the value is bounded: exact, about, …` */
function fieldLines(kinds: readonly Kind[]): string[] {
  const columns = columnsOf(kinds);
  const width = Math.max(...columns.map(({ name }) => name.length));
  return columns.map(({ name, meaning, values }) => {
    const among = values ? `${meaning.replace(/\.$/, '')}: ${Object.keys(values).join(', ')}` : meaning;
    return `${name.padEnd(width)}  ${among}`;
  });
}

export const analyze = findingCommand(
  KINDS.map(({ kind }) => kind),
  {
    name: 'analyze',
    summary: 'figures, targets and directives (the default)',
    examples: [
      ['jianggao speech.txt', 'tables for reading'],
      ['jianggao speech.txt --section s1.2', 'one section and those below it'],
      ['jianggao speeches/*.txt -f csv -o findings.csv --bom', 'one table of all, for Excel'],
      ["jianggao speech.txt -f ndjson | jq '.targets[] | select(.quantified)'", 'on through a pipe'],
      ['iconv -f gb18030 -t utf-8 old.txt | jianggao --date 2009-03', 'from standard input; 今年 is 2009'],
    ],
  },
);

export const figures = findingCommand(['figure'], {
  name: 'figures',
  summary: 'only figures: stated quantities',
  examples: [
    ['jianggao figures speech.txt', 'a table for reading'],
    ["jianggao figures speech.txt --where unit=元 --where 'low>=1e8'", 'sums from 1亿元'],
    [
      'jianggao figures speech.txt --where status=target --fields line,text,property,period',
      'what is planned, four columns',
    ],
  ],
});

export const targets = findingCommand(['target'], {
  name: 'targets',
  summary: 'only targets: end states to be reached',
  examples: [
    ['jianggao targets speech.txt', 'a table for reading'],
    ['jianggao targets speech.txt --where quantified=true -f csv', 'those with a number, and its low and high'],
    ["jianggao targets speech.txt --where 'commitment!=plan'", 'more or less than plainly promised'],
  ],
});

export const directives = findingCommand(['directive'], {
  name: 'directives',
  summary: 'only directives: what is to be done, or not',
  examples: [
    ['jianggao directives speech.txt', 'a table for reading'],
    [
      'jianggao directives speech.txt --where deontic=prohibition --where strength=strong',
      'what is strictly forbidden',
    ],
    ["jianggao directives speech.txt --where 'actor~教育' -f markdown", 'what the education authorities are to do'],
    ['jianggao directives speech.txt --where actor= --limit 10', 'the first ten that name nobody'],
  ],
});
