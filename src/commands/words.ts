/** What the commands that count words have in common. */
import { stat } from 'node:fs/promises';
import { UserError } from '../errors.js';
import type { TermOptions } from '../lexical/frequency.js';
import { LIST_FORMATS, type ListFormat } from '../lexical/print.js';
import { TAG_NAMES, tagFilter } from '../lexical/tags.js';
import type { Word } from '../lexical/words.js';
import { visible } from '../text/visible.js';
import type { Language, Structure } from '../types.js';
import { colorOf, widthOf } from './display.js';
import { fileText, type Inputs, inputsOf, lazySegmenter } from './inputs.js';
import type { Io } from './io.js';
import {
  atLeast,
  COLOR_OPTIONS,
  DICT_OPTION,
  formatOption,
  list,
  type OptionSpec,
  type OptionValues,
  OUTPUT_OPTION,
  RESTORE_OPTION,
  restoreOf,
  WIDTH_OPTION,
} from './options.js';

const COUNTING = 'What is counted:';

/** `a,b` and again `c`. */
export const commaList =
  (option: string) =>
  (word: string, before: unknown): string[] => {
    const found = word
      .split(/[,，]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (found.length === 0) throw new UserError('bad-usage', `${option}: name at least one`);
    return [...new Set([...((before as string[] | undefined) ?? []), ...found])];
  };

export const STOPWORDS_OPTION: OptionSpec = {
  flags: '--stopwords <list>',
  description:
    'words that are not listed: default (function words and numbers), none, or a file with one a line; may be repeated',
  group: COUNTING,
  parse: list,
};

export const POS_OPTION: OptionSpec = {
  flags: '--pos <classes>',
  description: `only words of these classes: ${TAG_NAMES.slice(0, 6).join(', ')} …, or tags of jieba: vn`,
  group: COUNTING,
  parse: commaList('--pos'),
};

const MOST_WORDS = 5;

export const NGRAMS_OPTION: OptionSpec = {
  flags: '--ngrams <n>',
  description: `runs of n words, 1 to ${MOST_WORDS}, within a sentence and between its marks (default: 1)`,
  group: COUNTING,
  parse: (word) => {
    const length = atLeast('--ngrams', 1)(word);
    if (length > MOST_WORDS) throw new UserError('bad-number', `--ngrams ${word}: at most ${MOST_WORDS}`);
    return length;
  },
};

export const minOption = (what: string): OptionSpec => ({
  flags: '--min <n>',
  description: what,
  group: COUNTING,
  parse: atLeast('--min', 1),
});

export const TERMS_OPTION: OptionSpec = {
  flags: '--terms <list>',
  description: 'only these terms: words apart by commas, in either script, or a file with one a line',
  group: COUNTING,
  parse: list,
};

/** Rows of a table where nothing else is asked for. */
export const SHOWN_ROWS = 30;

export const ROWS_OPTION: OptionSpec = {
  flags: '--limit <n>',
  description: `at most so many rows (default: ${SHOWN_ROWS} in a table, else all)`,
  group: 'Output:',
  parse: atLeast('--limit', 1),
};

/** How texts are cut into words. */
export const CUTTING_OPTIONS: readonly OptionSpec[] = [DICT_OPTION, RESTORE_OPTION];

export const listOptions = (formats: readonly string[] = LIST_FORMATS): readonly OptionSpec[] => [
  formatOption(formats),
  ROWS_OPTION,
  OUTPUT_OPTION,
  WIDTH_OPTION,
  ...COLOR_OPTIONS,
  { flags: '--bom', description: 'byte-order mark before csv and tsv, for Excel', group: 'Output:' },
];

/** The format asked for, else the one that the name of the output file tells, else the first. */
export function formatOf<Name extends string = ListFormat>(
  { format, output }: OptionValues,
  formats: readonly Name[] = LIST_FORMATS as readonly string[] as readonly Name[],
): Name {
  const byEnding = formats.find((name) => output?.toLowerCase().endsWith(`.${name}`));
  return formats.find((name) => name === format) ?? byEnding ?? (formats[0] as Name);
}

export const limitOf = ({ limit }: OptionValues, format: string): number =>
  limit ?? (format === 'table' ? SHOWN_ROWS : Number.POSITIVE_INFINITY);

export const displayOf = (
  options: OptionValues,
  io: Io,
): { width: number; color: boolean; bom: boolean; language: Language } => ({
  width: widthOf(options, io),
  color: colorOf(options, io),
  bom: options.bom ?? false,
  language: io.language,
});

/** A document and its words. */
export interface Counted {
  structure: Structure;
  words: Word[];
}

/** The documents of a run with their words, one in memory at a time. */
export async function countedOf(
  names: readonly string[],
  options: OptionValues,
  io: Io,
): Promise<{ documents(): AsyncIterable<Counted>; exitCode: Inputs['exitCode'] }> {
  const inputs = inputsOf(names, options, io);
  const segmenter = await lazySegmenter(options.dict);
  const [{ structureOf }, { wordsOf }] = await Promise.all([import('../structure.js'), import('../lexical/words.js')]);
  return {
    async *documents() {
      for await (const source of inputs.sources()) {
        const structure = structureOf(source, restoreOf(options.restore));
        yield { structure, words: wordsOf(structure, await segmenter()) };
      }
    },
    exitCode: inputs.exitCode,
  };
}

/**
 * Which terms are counted, as the options tell. Who asks for terms by name means stop words too.
 *
 * @param asked the terms of `--terms`
 * @throws UserError for a list that cannot be read or a part of speech that there is none of.
 */
export async function termOptionsOf(
  { stopwords, pos, ngrams }: OptionValues,
  asked?: readonly string[],
): Promise<TermOptions> {
  const wanted = new Set(asked);
  return {
    length: ngrams ?? 1,
    isStopWord: await stopWordsOf(stopwords ?? [asked ? 'none' : 'default']),
    ...(Array.isArray(pos) && { isTag: tagFilter(pos) }),
    ...(asked && { isTerm: (term) => wanted.has(term) }),
  };
}

async function stopWordsOf(lists: readonly string[]): Promise<(word: string) => boolean> {
  const { isStopWord } = await import('../lexical/stopwords.js');
  const files = lists.filter((name) => name !== 'default' && name !== 'none');
  const own = new Set(await normalWords((await Promise.all(files.map((file) => linesIn('--stopwords', file)))).flat()));
  const builtIn = lists.includes('default');
  return (word) => own.has(word) || (builtIn && isStopWord(word));
}

/**
 * The terms of `--terms`, in normal form; `undefined` where none are asked for.
 *
 * @throws UserError for a file that cannot be read, or holds none.
 */
export async function askedTerms({ terms }: OptionValues): Promise<string[] | undefined> {
  if (!terms) return undefined;
  const found = await Promise.all(
    terms.map(async (value) => ((await isFile(value)) ? linesIn('--terms', value) : value.split(/[,，、]/))),
  );
  const words = found.flat().flatMap((word) => word.trim().replace(/\s+/g, ' ') || []);
  if (words.length === 0) throw new UserError('bad-usage', '--terms: name at least one, as in --terms 就业,改革');
  return [...new Set(await normalWords(words))];
}

const isFile = async (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isFile(),
    () => false,
  );

/** The lines of a list, `#` starting a comment. */
async function linesIn(option: string, file: string): Promise<string[]> {
  const text = await fileText(option, file, 'bad-list');
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** Words in normal form; blanks between the words of an n-gram stay. */
export async function normalWords(words: readonly string[]): Promise<string[]> {
  const { normalForms } = await import('../normalise/words.js');
  const normal = normalForms(words.flatMap((word) => word.split(' '))).values();
  return words.map((word) => Array.from(word.split(' '), () => normal.next().value).join(' '));
}

/** Tells how far off counts may be where more terms came than can be held. */
export async function tellDropped(missing: number, io: Io): Promise<void> {
  if (missing > 0)
    await tell(
      `too many different terms to hold: those that occur ${missing} times or fewer may be missing, and counts be up to ${missing} too low`,
      io,
    );
}

/** Tells of the terms asked for that are not found. */
export async function tellMissing(
  asked: readonly string[] | undefined,
  found: Iterable<string>,
  io: Io,
): Promise<void> {
  const there = new Set(found);
  const missing = (asked ?? []).filter((term) => !there.has(term));
  if (missing.length > 0)
    await tell(
      `--terms: no word of these texts: ${missing.slice(0, MOST_TOLD).join(', ')}${missing.length > MOST_TOLD ? ' …' : ''}; if the segmenter cuts them apart (jianggao segment), add them with --dict`,
      io,
    );
}

const MOST_TOLD = 10;

export const tell = (message: string, { stderr }: Io): Promise<void> => stderr.write(`jianggao: ${visible(message)}\n`);
