import { noSpeech } from '../compare/within.js';
import { UserError } from '../errors.js';
import type { Vocabulary } from '../lexical/reuse.js';
import { sayer } from '../messages/say.js';
import { unknown } from '../text/suggest.js';
import { visible } from '../text/visible.js';
import type { Source, Speech, Structure } from '../types.js';
import type { Command } from './command.js';
import { type Dates, datesOf } from './dates.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf, lazySegmenter } from './inputs.js';
import type { Io } from './io.js';
import {
  atLeast,
  BOM_OPTION,
  COLOR_OPTIONS,
  DICT_OPTION,
  formatOption,
  INPUT_OPTIONS,
  OFFSETS_OPTION,
  type OptionValues,
  OUTPUT_OPTION,
  RESTORE_OPTION,
  RUN_OPTIONS,
  restoreOf,
  WIDTH_OPTION,
} from './options.js';
import { progressOf } from './progress.js';
import { csv, json, type ReuseDocument, type Reused, UNITS, type Unit } from './reuse-print.js';
import { operandOf } from './speech-operand.js';
import { MIN_LENGTH_OPTION } from './wording.js';

/** The first is the default. */
const FORMATS = ['table', 'csv', 'json'] as const;

/** What the texts of a corpus have in common, word for word. */
export const reuse: Command = {
  name: 'reuse',
  summary: 'wording that documents share: passages, set phrases (提法), the share of each that is boilerplate',
  takesInputs: true,
  operands: {
    usage: 'FILE…',
    meaning:
      'files, folders or quoted patterns; speech.txt#1 is one speech of a file; - is standard input, and so is no file with a pipe',
  },
  options: [
    { ...formatOption(FORMATS), description: 'table (default), csv (with --by) or json' },
    {
      flags: '--by <unit>',
      description: `only one kind of row: ${UNITS.join(', ')}`,
      group: 'Output:',
      parse: (word) => {
        if (!UNITS.some((unit) => unit === word)) throw new UserError('unknown-unit', unknown('unit', word, UNITS));
        return [word];
      },
    },
    OUTPUT_OPTION,
    {
      flags: '--limit <n>',
      description: 'at most so many rows in each table (default: 20); csv and json have all',
      group: 'Output:',
      parse: atLeast('--limit', 0),
    },
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    BOM_OPTION,
    OFFSETS_OPTION,
    MIN_LENGTH_OPTION,
    {
      flags: '--min-documents <k>',
      description: 'documents that a set phrase must stand in (default: 3, or 2 where there are only two)',
      group: 'Wording:',
      parse: atLeast('--min-documents', 2),
    },
    {
      flags: '--date-column <name>',
      description: 'column of a corpus that says when a text was given (default: what the speech itself says)',
      group: 'Reading:',
    },
    RESTORE_OPTION,
    DICT_OPTION,
    ...INPUT_OPTIONS,
    ...RUN_OPTIONS.filter(({ flags }) => /--(?:no-progress|quiet)\b/.test(flags)),
  ],
  examples: [
    ['jianggao reuse speeches/', 'set phrases, longest passages, and how much of each speech is boilerplate'],
    ['jianggao reuse corpus.csv --date-column year --by phrase --min-documents 5', 'set phrases with their first use'],
    ['jianggao reuse speeches/ -f csv --by document -o boilerplate.csv', 'the share of each document, as a table'],
  ],
  async run(names, options, io) {
    const format = formatOf(options);
    const by = options.by?.[0] as Unit | undefined;
    if (format === 'csv' && by === undefined)
      throw new UserError('bad-usage', `csv holds one table: add --by ${UNITS.join('|')}`);
    const operands = await Promise.all(names.map(operandOf));
    const progress = progressOf(io, options.progress !== false && !options.quiet, undefined, await sayer(io.language));
    const inputs = inputsOf([...new Set(operands.map(({ file }) => file))], options, io, {
      read: (bytes) => progress.read(bytes.length),
      clear: progress.clear,
      failed: async () => progress.failure(),
    });
    const speechesOf = (source: Source): (string | null)[] =>
      operands.filter(({ file }) => file === source.name).map(({ speech }) => speech);
    const vocabulary: Vocabulary = new Map();
    const dates = datesOf(options.dateColumn);
    const documents: ReuseDocument[] = [];
    for await (const document of documentsOf(inputs.sources(), speechesOf, vocabulary, dates, options)) {
      documents.push(document);
      progress.document(document.text.letters.codes.length);
    }
    await progress.clear();
    documents.sort(byDate);
    for (const message of dates.problems(documents))
      if (!options.quiet) await io.stderr.write(`jianggao: ${visible(message)}\n`);
    const { reuse: reuseOf } = await import('../lexical/reuse.js');
    const { LEAST_LETTERS } = await import('../lexical/passages.js');
    const found = reuseOf(
      documents.map(({ text }) => text),
      vocabulary,
      {
        leastLetters: options.minLength ?? LEAST_LETTERS,
        leastTexts: options.minDocuments ?? (documents.length < 3 ? 2 : 3),
      },
    );
    const reused: Reused = { documents, ...found };
    const chunks = {
      table: () => tables(reused, by, options, io),
      csv: () => csv(reused, by as Unit, options.bom ?? false),
      json: () => json(reused, by, options.offsets ?? 'codepoint'),
    }[format]();
    await deliver(chunks, { file: options.output, safe: format !== 'csv' }, io);
    return inputs.exitCode();
  },
};

/** The format asked for, else the one that the name of the output file tells, else the first. */
function formatOf({ format, output }: OptionValues): (typeof FORMATS)[number] {
  const ending = FORMATS.find((name) => output?.toLowerCase().endsWith(`.${name}`));
  return FORMATS.find((name) => name === format) ?? ending ?? FORMATS[0];
}

async function* tables(reused: Reused, by: Unit | undefined, options: OptionValues, io: Io): AsyncIterable<string> {
  const { reuseTables } = await import('./reuse-tables.js');
  const { limit } = options;
  const { language } = io;
  yield* reuseTables(reused, { by, limit, language, width: widthOf(options, io), color: colorOf(options, io) });
}

/** In order of time. Stable: those of one date stay in the order of the input, and so do those without one, which come last. */
function byDate(a: ReuseDocument, b: ReuseDocument): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/**
 * Every document, or each speech of one that holds several.
 *
 * @param speechesOf which speeches of a file were named; `null` among them is the whole file
 */
async function* documentsOf(
  sources: AsyncIterable<Source>,
  speechesOf: (source: Source) => readonly (string | null)[],
  vocabulary: Vocabulary,
  dates: Dates,
  { dict, restore, offsets }: OptionValues,
): AsyncIterable<ReuseDocument> {
  const segmenter = await lazySegmenter(dict);
  const [{ structureOf }, { reuseTextOf }] = await Promise.all([
    import('../structure.js'),
    import('../lexical/reuse.js'),
  ]);
  for await (const source of sources) {
    const structure = structureOf(source, restoreOf(restore));
    const { speeches } = structure;
    for (const speech of partsOf(source, speechesOf(source), speeches)) {
      const own = speeches.find(({ id }) => id === speech) ?? (speeches.length === 1 ? speeches[0] : undefined);
      yield {
        ...{ source: source.name, recordId: source.recordId, speech },
        title: titleOf(structure, own),
        date: dates.dateOf(structure, own),
        text: reuseTextOf(structure, speech, await segmenter(), vocabulary, { ...(offsets && { offsets }) }),
      };
    }
  }
}

/** The speeches that were named, else all of several; `null` is the whole document. */
function partsOf(
  source: Source,
  named: readonly (string | null)[],
  speeches: readonly Speech[],
): readonly (string | null)[] {
  const ids = speeches.map(({ id }) => id);
  if (named.length === 0 || named.includes(null)) return ids.length > 1 ? ids : [null];
  const missing = named.find((id) => id !== null && !ids.includes(id));
  if (typeof missing === 'string') throw noSpeech(source.name, missing, ids);
  return [...new Set(named)];
}

function titleOf({ document, title }: Structure, speech: Speech | undefined): string | null {
  const range = speech?.title ?? title;
  return range && document.normal.slice(range.start, range.end);
}
