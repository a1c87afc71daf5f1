import { UserError } from '../errors.js';
import { encodingOf } from '../read/encoding.js';
import { READERS } from '../read/readers.js';
import type { Allocation } from '../reliability/allocate.js';
import { unknown } from '../text/suggest.js';
import type { Language, Lexicon, OffsetUnit } from '../types.js';
import { FORMATS } from '../write/index.js';
import { parseShard, type Shard } from './shard.js';

/** An option as data; `cli.ts` makes it one of the parser's. */
export interface OptionSpec {
  /** As commander writes them: `-o, --output <file>`. `<file>`, `<folder>`, `<list>` and `<path>` are names of files, for completion and settings. */
  flags: string;
  description: string;
  /** Heading in `--help`. */
  group: string;
  /**
   * Turns the word into the value; `before` is the value so far of an option that may be repeated, which a parser of one parameter is
   * not. `choices` are the only words that it takes. Throws UserError.
   */
  parse?: ((word: string, before: unknown) => unknown) & { choices?: readonly string[] };
  /** Words to complete where `parse` takes others too. One that ends in `=` or `~` goes on. */
  choices?: readonly string[];
  /** Takes several of its choices in one word, a comma between. */
  commas?: true;
  /** Names a file that is read, so that a configuration file may set it; there its path counts from that file. */
  reads?: true;
  /** Makes sense for one run only, so that neither a configuration file nor the environment may set it. */
  once?: true;
}

export type When = 'auto' | 'always' | 'never';
export type ChangeFormat = 'table' | 'ndjson';
export type OutlineFormat = 'tree' | 'json';
export type TextScript = 'hans' | 'hant' | 'tw' | 'hk' | 'original';

/** The values of all options of all commands; absent where not given. */
export interface OptionValues {
  format?: string;
  output?: string;
  width?: number;
  /** `false` is `--no-color`. */
  color?: When | false;
  bom?: true;
  fields?: string[];
  offsets?: OffsetUnit;
  sentences?: true;
  tokens?: true;
  /** `true` adds the text to results; of `score` the file that codes quote. */
  text?: true | string;
  from?: string;
  encoding?: string;
  textColumn?: string;
  idColumn?: string;
  filesFrom?: string;
  where?: string[];
  speech?: string;
  section?: string;
  limit?: number;
  date?: string;
  vague?: true;
  restore?: When;
  dict?: string[];
  lexicon?: string[];
  only?: keyof Lexicon;
  allowErrors?: true;
  jobs?: number;
  resume?: true;
  shard?: Shard;
  rejects?: string;
  /** `false` is `--no-progress`. */
  progress?: boolean;
  quiet?: true;
  counts?: true;
  mood?: true;
  explain?: true;
  /** `true` asks for places, a number is one of `dispersion`. */
  parts?: true | number;
  to?: TextScript;
  changes?: true;
  /** `true` of segment, parts of speech of commands that count words. */
  pos?: true | string[];
  by?: string[];
  overlap?: number;
  show?: string;
  manifest?: string;
  number?: number;
  seed?: number;
  allocation?: Allocation;
  lang?: Language;
  /** `false` is `--no-pager`. */
  pager?: boolean;
  /** `false` is `--no-config`. */
  config?: string | false;
  printConfig?: true;
  part?: string;
  minLength?: number;
  minDocuments?: number;
  dateColumn?: string;
  /** Of the commands that count words. */
  stopwords?: string[];
  ngrams?: number;
  min?: number;
  sort?: string;
  against?: string[];
  reference?: string;
  referenceWords?: number;
  alpha?: number;
  regex?: true;
  context?: number;
  unit?: string;
  window?: number;
  top?: number;
  terms?: string[];
  measure?: string;
}

const OUTPUT = 'Output:';
const SELECTION = 'Which findings:';
const READING = 'Reading:';
const RUNNING = 'Many documents:';

const WHEN: readonly When[] = ['auto', 'always', 'never'];

/** A parser for one of a few words, which it tells. */
export const oneOf = (what: string, words: readonly string[]) =>
  Object.assign(
    (word: string): string => {
      if (!words.includes(word)) throw new UserError(`unknown-${what}`, unknown(what, word, words));
      return word;
    },
    { choices: words },
  );

export const atLeast =
  (option: string, least: number) =>
  (word: string): number => {
    const number = Number(word);
    if (!/^\d+$/.test(word) || number < least)
      throw new UserError('bad-number', `${option} ${word}: give a whole number from ${least}`);
    return number;
  };

export const list = (word: string, before: unknown): string[] => [...((before as string[] | undefined) ?? []), word];

/** The narrowest table. */
export const LEAST_WIDTH = 40;

/** @throws UserError unless `word` is a year, a month or a day that there is. */
function date(word: string): string {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(word)?.groups;
  const full = parts && `${parts.year}-${parts.month ?? '01'}-${parts.day ?? '01'}`;
  // A day that there is none of rolls over into the next month.
  const exists = full && !Number.isNaN(Date.parse(full)) && new Date(full).toISOString().startsWith(full);
  if (!exists) throw new UserError('bad-date', `--date ${word}: write 2014, 2014-04 or 2014-04-01`);
  return word;
}

/** `a,b,c`, blanks aside. */
function names(word: string): string[] {
  const found = word
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (found.length === 0) throw new UserError('bad-usage', '--fields: name at least one, as in line,text');
  return found;
}

export const FORMAT_OPTION: OptionSpec = {
  flags: '-f, --format <name>',
  description: `${FORMATS.map(({ name, summary }, index) => `${name}: ${summary}${index === 0 ? ' (default)' : ''}`).join('\n')}`,
  group: OUTPUT,
  parse: oneOf(
    'format',
    FORMATS.map(({ name }) => name),
  ),
};

export const formatOption = (words: readonly string[]): OptionSpec => ({
  flags: '-f, --format <name>',
  description: `${words.join(' or ')} (default: ${words[0]})`,
  group: OUTPUT,
  parse: oneOf('format', words),
});

export const OUTPUT_OPTION: OptionSpec = {
  flags: '-o, --output <file>',
  description: 'write to a file, whole or not at all',
  group: OUTPUT,
};

export const WIDTH_OPTION: OptionSpec = {
  flags: '-w, --width <columns>',
  description: 'width of tables (default: the terminal’s, else COLUMNS, else 100)',
  group: OUTPUT,
  parse: atLeast('--width', LEAST_WIDTH),
};

export const COLOR_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--color <when>',
    description: 'auto, always or never (default: auto; NO_COLOR and FORCE_COLOR count)',
    group: OUTPUT,
    parse: oneOf('color', WHEN),
  },
  { flags: '--no-color', description: 'the same as --color never', group: OUTPUT },
];

export const BOM_OPTION: OptionSpec = {
  flags: '--bom',
  description: 'byte-order mark before csv, for Excel',
  group: OUTPUT,
};

export const OFFSETS_OPTION: OptionSpec = {
  flags: '--offsets <unit>',
  description: 'what start and end count: codepoint or utf16 (default: codepoint)',
  group: OUTPUT,
  parse: oneOf('offsets', ['codepoint', 'utf16']),
};

export const REPORT_OPTIONS: readonly OptionSpec[] = [
  { ...FORMAT_OPTION },
  OUTPUT_OPTION,
  {
    flags: '--fields <names>',
    description: 'only these columns, in this order: line,text,low,high',
    group: OUTPUT,
    parse: names,
    commas: true,
  },
  WIDTH_OPTION,
  ...COLOR_OPTIONS,
  { flags: '--bom', description: 'byte-order mark before csv and tsv, for Excel', group: OUTPUT },
  OFFSETS_OPTION,
  {
    flags: '--sentences',
    description: 'add the sentences, with what their passage does (json, ndjson)',
    group: OUTPUT,
  },
  { flags: '--text', description: 'add the text that places count in (json, ndjson)', group: OUTPUT },
  {
    flags: '--explain',
    description: 'add why each finding is there: rule, words, mood, what was taken over (a column in csv and tables)',
    group: OUTPUT,
  },
  { flags: '--tokens', description: 'add the sentences with their words (json, ndjson)', group: OUTPUT },
  {
    flags: '--parts',
    description: 'add to findings the places of what their fields quote: actor, cue, property … (json, ndjson)',
    group: OUTPUT,
  },
];

export const SELECTION_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--where <condition>',
    description: 'FIELD=VALUE, !=, >=, <= or ~ (contains); FIELD= means null; may be repeated, all must hold',
    group: SELECTION,
    parse: list,
  },
  { flags: '--speech <id>', description: 'of one speech: s1', group: SELECTION },
  { flags: '--section <id>', description: 'of one section and those below it: s1.2', group: SELECTION },
  {
    flags: '--limit <n>',
    description: 'at most so many of each kind a document',
    group: SELECTION,
    parse: atLeast('--limit', 0),
  },
];

export const DATE_OPTION: OptionSpec = {
  flags: '--date <date>',
  description: 'when the speech was given (2014, 2014-04, 2014-04-01): tells which year 今年 is',
  group: READING,
  parse: date,
};

export const VAGUE_OPTION: OptionSpec = {
  flags: '--vague',
  description: 'counts without a value (几十, 数百家) as figures too, open above',
  group: READING,
};

export const RESTORE_OPTION: OptionSpec = {
  flags: '--restore <when>',
  description:
    'read machine-made words (網際網路) as what they stand for (互联网): auto, always or never (default: auto)',
  group: READING,
  parse: oneOf('restore', WHEN),
};

export const DICT_OPTION: OptionSpec = {
  flags: '--dict <file>',
  description: 'add words for the segmenter, one a line; may be repeated',
  group: READING,
  parse: list,
  reads: true,
};

export const LEXICON_OPTION: OptionSpec = {
  flags: '--lexicon <file>',
  description: 'add cues, actors, indicators and units (“jianggao lexicon” shows the form); may be repeated',
  group: READING,
  parse: list,
  reads: true,
};

/** How inputs are found and read: of every command that takes any. */
export const INPUT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--from <format>',
    description: `read as ${READERS.map(({ name }) => name).join(', ')} (default: what bytes and name tell)`,
    group: READING,
    parse: oneOf(
      'format',
      READERS.map(({ name }) => name),
    ),
  },
  {
    flags: '--encoding <label>',
    description: 'of text, web pages and corpora: gb18030, big5, utf-16le … (default: what the bytes tell)',
    group: READING,
    parse: encodingOf,
    choices: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'],
  },
  {
    flags: '--text-column <name>',
    description: 'column of a corpus (csv, tsv, ndjson) that holds the texts (default: text)',
    group: READING,
  },
  { flags: '--id-column <name>', description: 'column that holds their ids (default: id)', group: READING },
  {
    flags: '--files-from <list>',
    description: 'read the files that a list names, one a line; - is standard input',
    group: READING,
  },
  {
    flags: '--allow-errors',
    description: 'exit with 0 even if some input could not be read',
    group: READING,
  },
];

/** How a run over many documents goes. */
export const RUN_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '-j, --jobs <n>',
    description: 'threads (default: as many as there are cores, and memory for 400 MB each)',
    group: RUNNING,
    parse: atLeast('--jobs', 1),
  },
  {
    flags: '--resume',
    description: 'go on where a run with -o and --resume was cut off (ndjson)',
    group: RUNNING,
    once: true,
  },
  {
    flags: '--shard <i/n>',
    description: 'only the documents of one share of n, told by their id: 1/4',
    group: RUNNING,
    parse: parseShard,
    once: true,
  },
  {
    flags: '--rejects <file>',
    description: 'write what could not be read to a file, one JSON object a line, with the reason',
    group: RUNNING,
  },
  { flags: '--no-progress', description: 'no progress on a terminal', group: RUNNING },
  { flags: '-q, --quiet', description: 'neither progress nor messages about single inputs', group: RUNNING },
];

/** `auto` leaves it to the text. */
export const restoreOf = (when: When | undefined): { restore?: boolean } =>
  when === undefined || when === 'auto' ? {} : { restore: when === 'always' };

/** Of `summary`, which reads results and no texts. */
export const BY_OPTION: OptionSpec = {
  flags: '--by <columns>',
  description:
    'a row for each group and not for each document: columns of metadata (year,region), source, script; metadata.source is a column of that name',
  group: 'Grouping:',
  parse: (word, before) => {
    const found = word
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (found.length === 0) throw new UserError('bad-usage', '--by: name at least one column, as in year,region');
    return [...new Set([...((before as string[] | undefined) ?? []), ...found])];
  },
  choices: ['source', 'script'],
  commas: true,
};

export const RESULT_OPTIONS: readonly OptionSpec[] = INPUT_OPTIONS.filter(({ flags }) =>
  /^--(?:files-from|allow-errors)\b/.test(flags),
);
