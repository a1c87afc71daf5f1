import type { Comparison } from '../compare/index.js';
import { UserError } from '../errors.js';
import type { Analysis } from '../types.js';
import { ANALYSIS_OPTIONS, type Analysing, analysingOf } from './analysing.js';
import type { Command } from './command.js';
import { PARTS, partCsv } from './compare-parts.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import {
  BOM_OPTION,
  COLOR_OPTIONS,
  DATE_OPTION,
  formatOption,
  INPUT_OPTIONS,
  OFFSETS_OPTION,
  type OptionValues,
  OUTPUT_OPTION,
  oneOf,
  SELECTION_OPTIONS,
  WIDTH_OPTION,
} from './options.js';
import { type Operand, operandOf } from './speech-operand.js';
import { MIN_LENGTH_OPTION } from './wording.js';

/** The first is the default. */
const FORMATS = ['table', 'csv', 'json'] as const;

/** Two texts side by side. */
export const compare: Command = {
  name: 'compare',
  summary: 'two speeches side by side: targets, directives, actors, terms, shared wording',
  takesInputs: true,
  operands: {
    usage: 'A B',
    meaning: 'two files, two speeches of files (speech.txt#1 speech.txt#2), or one file that holds two speeches',
  },
  options: [
    { ...formatOption(FORMATS), description: 'table (default), csv (one part, with --part) or json' },
    {
      flags: '--part <name>',
      description: `only one part: ${PARTS.map(({ name }) => name).join(', ')}`,
      group: 'Output:',
      parse: oneOf(
        'part',
        PARTS.map(({ name }) => name),
      ),
    },
    OUTPUT_OPTION,
    {
      ...(SELECTION_OPTIONS.find(({ flags }) => flags.startsWith('--limit')) as (typeof SELECTION_OPTIONS)[number]),
      description: 'at most so many rows in each table (default: 10); csv and json have all',
      group: 'Output:',
    },
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    BOM_OPTION,
    OFFSETS_OPTION,
    MIN_LENGTH_OPTION,
    // One date would not do for two texts.
    ...ANALYSIS_OPTIONS.filter((option) => option !== DATE_OPTION),
    ...INPUT_OPTIONS.filter(({ flags }) => !/^--(?:files-from|allow-errors)\b/.test(flags)),
  ],
  examples: [
    ['jianggao compare 2017.txt 2018.txt', 'what changed from one year to the next'],
    ['jianggao compare speeches.txt#1 speeches.txt#2', 'two speeches of one file'],
    ['jianggao compare 2017.txt 2018.txt -f csv --part targets -o targets.csv', 'the targets of both as one table'],
    ['jianggao compare a.txt b.txt -f json | jq \'.actors[] | select(.in == "a") | .actor\'', 'whom only A addresses'],
  ],
  async run(names, options, io) {
    const format = formatOf(options);
    if (format === 'csv' && options.part === undefined)
      throw new UserError('bad-usage', `csv holds one part: add --part ${PARTS.map(({ name }) => name).join('|')}`);
    if (names.length > 2)
      throw new UserError(
        'bad-usage',
        `compare: ${names.length} texts; name two (FILE#1 is the first speech of a file)`,
      );
    if (names.length === 0 && io.stdin.isTerminal)
      throw new UserError('no-input', 'compare: name two texts, or one file that holds two speeches');
    const operands = await Promise.all((names.length === 0 ? ['-'] : names).map(operandOf));
    const analysing = await analysingOf(options);
    const analyses = await analysesOf(operands, analysing, options, io);
    if (!analyses) return 1;
    const [a, b] = sidesOf(operands, analyses);
    const { compare: compareAll } = await import('../compare/index.js');
    const comparison = compareAll(a.analysis, b.analysis, {
      speechA: a.speech ?? undefined,
      speechB: b.speech ?? undefined,
      leastLetters: options.minLength,
      lexicon: analysing.settings.lexicon,
    });
    const chunks = { table: tables, csv: partCsv, json }[format](comparison, options, io);
    await deliver(chunks, { file: options.output, safe: format !== 'csv' }, io);
    return 0;
  },
};

/** The format asked for, else the one that the name of the output file tells, else the first. */
function formatOf({ format, output }: OptionValues): (typeof FORMATS)[number] {
  const ending = FORMATS.find((name) => output?.toLowerCase().endsWith(`.${name}`));
  return FORMATS.find((name) => name === format) ?? ending ?? FORMATS[0];
}

/** The analysis of each file that is named, each read once; `undefined` if one cannot be read, which has been told. */
async function analysesOf(
  operands: readonly Operand[],
  { settings, segmenter }: Analysing,
  options: OptionValues,
  io: Io,
): Promise<ReadonlyMap<string, Analysis> | undefined> {
  const [{ analyze }, { COMPARABLE }] = await Promise.all([import('../analyze.js'), import('../compare/index.js')]);
  const analyses = new Map<string, Analysis>();
  for (const file of new Set(operands.map((operand) => operand.file))) {
    const inputs = inputsOf([file], options, io);
    let count = 0;
    for await (const source of inputs.sources()) {
      if (++count > 1)
        throw new UserError('bad-usage', `${file}: more than one document; compare takes one of each file`);
      analyses.set(file, analyze(source, { ...settings, ...COMPARABLE, segmenter: await segmenter() }));
    }
    if (count === 0) return undefined;
  }
  return analyses;
}

interface Chosen {
  analysis: Analysis;
  speech: string | null;
}

/**
 * What is compared with what.
 *
 * @throws UserError where one file is named that does not hold two speeches.
 */
function sidesOf(operands: readonly Operand[], analyses: ReadonlyMap<string, Analysis>): [Chosen, Chosen] {
  const [a, b] = operands.map(({ file, speech }): Chosen => ({ analysis: analyses.get(file) as Analysis, speech })) as [
    Chosen,
    Chosen?,
  ];
  if (b) return [a, b];
  const { speeches, source } = a.analysis;
  const label = source === '-' ? 'standard input' : source;
  if (a.speech !== null) throw new UserError('bad-usage', `compare: ${label}#${a.speech} and what? Name a second text`);
  if (speeches.length !== 2)
    throw new UserError(
      'bad-usage',
      speeches.length < 2
        ? `${label} holds one speech; name a second file to compare it with`
        : `${label} holds ${speeches.length} speeches; name two of them: jianggao compare ${label}#1 ${label}#2`,
    );
  const [first, second] = speeches.map(({ id }): Chosen => ({ analysis: a.analysis, speech: id }));
  return [first as Chosen, second as Chosen];
}

async function* tables(comparison: Comparison, options: OptionValues, io: Io): AsyncIterable<string> {
  const { comparisonTables } = await import('./compare-tables.js');
  const { part, limit } = options;
  const { language } = io;
  yield* comparisonTables(comparison, {
    ...{ part, limit, language },
    ...{ width: widthOf(options, io), color: colorOf(options, io) },
  });
}

async function* json(comparison: Comparison, { part, offsets = 'codepoint' }: OptionValues): AsyncIterable<string> {
  const [{ escapeControls, pretty }, { TOOL }] = await Promise.all([
    import('../write/envelope.js'),
    import('../write/tool.js'),
  ]);
  const { a, b } = comparison;
  const wanted = part === undefined ? comparison : { a, b, [part]: comparison[part as keyof Comparison] };
  yield escapeControls(`${pretty({ tool: TOOL, offsetUnit: offsets, ...wanted })}\n`);
}
