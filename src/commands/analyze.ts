import { columnsOf } from '../columns.js';
import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import type { Failure, Kind, Report, Writer } from '../types.js';
import { WRITERS, writeAll } from '../write/index.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf, lazySegmenter } from './inputs.js';
import type { Io } from './io.js';
import { lexiconOf } from './lexicon-file.js';
import {
  DATE_OPTION,
  DICT_OPTION,
  INPUT_OPTIONS,
  LEXICON_OPTION,
  type OptionValues,
  REPORT_OPTIONS,
  RESTORE_OPTION,
  restoreOf,
  SELECTION_OPTIONS,
  VAGUE_OPTION,
} from './options.js';
import { isUnder, select } from './select.js';
import { nearest } from './suggest.js';
import { columnNamed, parseCondition } from './where.js';

/** A command that finds `kinds` and prints them: all kinds, or one. */
function findingCommand(kinds: readonly Kind[], command: Pick<Command, 'name' | 'summary' | 'examples'>): Command {
  return {
    ...command,
    takesInputs: true,
    options: [
      ...REPORT_OPTIONS,
      ...SELECTION_OPTIONS,
      DATE_OPTION,
      VAGUE_OPTION,
      RESTORE_OPTION,
      DICT_OPTION,
      LEXICON_OPTION,
      ...INPUT_OPTIONS,
    ],
    notes: [{ title: 'Fields, for --fields and --where', lines: fieldLines(kinds) }],
    run: (names, options, io) => run(kinds, names, options, io),
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

async function run(kinds: readonly Kind[], names: readonly string[], options: OptionValues, io: Io): Promise<number> {
  const writer = writerOf(options);
  const whole = (['sentences', 'tokens', 'text'] as const).find((name) => options[name]);
  if (whole && writer.name !== 'json' && writer.name !== 'ndjson')
    throw new UserError('bad-usage', `--${whole} shows in json and ndjson only; add --format json`);
  const selection = {
    kinds,
    where: (options.where ?? []).map((text) => parseCondition(text, kinds)),
    speech: options.speech,
    section: options.section,
    limit: options.limit,
  };
  const fields = options.fields?.map((name) => columnNamed(name, kinds).name) ?? null;
  const offsetUnit = options.offsets ?? 'codepoint';
  const inputs = inputsOf(names, options, io);
  const lexicon = await lexiconOf(options.lexicon);
  const segmenter = await lazySegmenter(options.dict, lexicon);
  const places = placesAskedFor(options);

  async function* reports(): AsyncIterable<Report | Failure> {
    const { analyze } = await import('../analyze.js');
    for await (const input of inputs.all()) {
      if ('error' in input) {
        yield input;
        continue;
      }
      const analysis = analyze(input, {
        segmenter: await segmenter(),
        offsets: offsetUnit,
        ...restoreOf(options.restore),
        ...(lexicon && { lexicon }),
        ...(options.date !== undefined && { date: options.date }),
        ...(options.vague && { vague: true }),
        ...(options.sentences && { sentences: true }),
        ...(options.tokens && { tokens: true }),
        ...(options.text && { text: true }),
        ...(options.explain && { explain: true }),
      });
      places.see([...analysis.speeches, ...analysis.sections].map(({ id }) => id));
      yield select(analysis, selection);
    }
  }

  const chunks = writeAll(writer, reports(), {
    kinds: [...kinds],
    fields,
    width: widthOf(options, io),
    color: colorOf(options, io),
    bom: options.bom ?? false,
    explain: options.explain ?? false,
    offsetUnit,
  });
  await deliver(chunks, { file: options.output, safe: writer.safe }, io);
  for (const message of places.missing()) await io.stderr.write(`jianggao: ${message}\n`);
  return inputs.exitCode();
}

/** The format asked for, else the one that the name of the output file tells, else the first. */
function writerOf({ format, output }: OptionValues): Writer {
  const byName = WRITERS.find(({ name }) => name === format);
  const byEnding = WRITERS.find(({ extensions }) =>
    extensions.some((ending) => output?.toLowerCase().endsWith(ending)),
  );
  return byName ?? byEnding ?? (WRITERS[0] as Writer);
}

/** Remembers whether `--speech` and `--section` named something that exists in any document. */
function placesAskedFor({ speech, section }: OptionValues): { see(ids: readonly string[]): void; missing(): string[] } {
  const asked = [
    ...(speech === undefined ? [] : [{ what: 'speech', id: speech }]),
    ...(section === undefined ? [] : [{ what: 'section', id: section }]),
  ];
  const seen = new Set<string>();
  return {
    see: (ids) => {
      for (const id of ids) seen.add(id);
    },
    missing: () =>
      asked
        .filter(({ id }) => ![...seen].some((each) => isUnder(each, id)))
        .map(({ what, id }) => {
          const [near] = nearest(id, seen);
          return `no ${what} ${id} was found${near ? `; did you mean ${near}?` : ''} (“jianggao outline” shows the ids)`;
        }),
  };
}
