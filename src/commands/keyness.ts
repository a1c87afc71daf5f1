import { UserError } from '../errors.js';
import type { Counts } from '../lexical/frequency.js';
import type { Keyness } from '../lexical/keyness.js';
import type { Block, Column } from '../lexical/print.js';
import type { Tally } from '../lexical/tally.js';
import type { Failure, Source } from '../types.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { atLeast, INPUT_OPTIONS, list, type OptionSpec, type OptionValues, oneOf } from './options.js';
import {
  CUTTING_OPTIONS,
  countedOf,
  displayOf,
  formatOf,
  limitOf,
  listOptions,
  minOption,
  NGRAMS_OPTION,
  normalWords,
  POS_OPTION,
  STOPWORDS_OPTION,
  tellDropped,
  termOptionsOf,
} from './words.js';

const AGAINST = 'Against what:';

const OWN_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--against <files...>',
    description: 'the texts to compare with: files, folders or quoted patterns, up to the next option',
    group: AGAINST,
    parse: list,
  },
  {
    flags: '--reference <list>',
    description: 'or a list with the columns term and count, as “jianggao terms -f csv” writes it',
    group: AGAINST,
  },
  {
    flags: '--reference-words <n>',
    description:
      'all words of the corpus behind the list (default: what its column per1000 tells, else the sum of its counts)',
    group: AGAINST,
    parse: atLeast('--reference-words', 1),
  },
  {
    flags: '--alpha <p>',
    description: 'only terms whose p, corrected for how many are compared (Bonferroni), is at most this: 0.01',
    group: 'What is counted:',
    parse: (word) => {
      const p = Number(word);
      if (word.trim() === '' || !(p > 0 && p <= 1))
        throw new UserError('bad-number', `--alpha ${word}: give a number above 0, at most 1`);
      return p;
    },
  },
  {
    flags: '--sort <measure>',
    description: 'likelihood (how sure) or ratio (how large the difference is) (default: likelihood)',
    group: 'Output:',
    parse: oneOf('order', ['likelihood', 'ratio']),
  },
];

/** What one text or corpus says more often than another. */
export const keyness: Command = {
  name: 'keyness',
  summary: 'words that one text or corpus uses more than another',
  takesInputs: true,
  options: [
    ...OWN_OPTIONS,
    ...listOptions(),
    STOPWORDS_OPTION,
    POS_OPTION,
    NGRAMS_OPTION,
    minOption('only terms that occur at least n times in both together (default: 1)'),
    ...CUTTING_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  notes: [
    {
      title: 'Measures',
      lines: [
        'LL         log-likelihood, after Rayson and Garside 2000: how sure the difference is; 3.84 is p = .05, 10.83 p = .001',
        'ratio      log ratio, after Hardie 2014: how large it is; 1 is twice as often, 2 four times, -1 half',
        'p          of LL, times the number of terms compared (Bonferroni); csv and json have the plain p and BIC too',
      ],
    },
  ],
  examples: [
    ['jianggao keyness 2023.txt --against 2013.txt', 'what one report says more than another, and less'],
    ['jianggao keyness new/ --against old/ --alpha 0.01 --sort ratio', 'folders; sure differences, the largest first'],
    ['jianggao keyness speech.txt --reference corpus-terms.csv', 'against a list made by jianggao terms -f csv'],
  ],
  async run(names, options, io) {
    const { against, reference, alpha = Number.POSITIVE_INFINITY, min = 1 } = options;
    if ((against === undefined) === (reference === undefined))
      throw new UserError(
        'bad-usage',
        'say what to compare with: either --against FILE… or --reference LIST.csv; the texts themselves come first',
      );
    const [target, termOptions, { tallyOf }, { printList, whole }, { keyness: compare }] = await Promise.all([
      countedOf(names, options, io),
      termOptionsOf(options),
      import('../lexical/tally.js'),
      import('../lexical/print.js'),
      import('../lexical/keyness.js'),
    ]);
    const first = tallyOf(termOptions);
    for await (const { words } of target.documents()) first.add(words);
    let code = target.exitCode();
    let other: Tally | undefined;
    if (against) {
      const texts = await countedOf(against, forOthers(options), io);
      other = tallyOf(termOptions);
      for await (const { words } of texts.documents()) other.add(words);
      code = code || texts.exitCode() ? 1 : 0;
    }
    const theirs = other?.counts() ?? (await countsIn(reference as string, options, io));
    for (const [words, what] of [
      [first.words, 'the texts'],
      [theirs.words, against ? 'those of --against' : '--reference'],
    ] as const)
      if (words === 0) throw new UserError('no-words', `nothing to compare: no words in ${what}`, 1);

    const spellings = new Map([...(other?.rows() ?? []), ...first.rows()].map(({ term, written }) => [term, written]));
    const key = compare(first.counts(), theirs, { min }).filter(({ pCorrected }) => pCorrected <= alpha);
    if (options.sort === 'ratio') key.sort((a, b) => Math.abs(b.logRatio) - Math.abs(a.logRatio));
    const format = formatOf(options);
    const limit = limitOf(options, format);
    const block = (side: Keyness['side'], title: string): Block<Row> => {
      const rows = key.filter((each) => each.side === side);
      return {
        title,
        rows: rows.slice(0, limit).map((row) => ({ ...row, written: spellings.get(row.term) ?? row.term })),
        left: Math.max(0, rows.length - limit),
      };
    };
    const blocks = [
      block('a', `More in ${nameOf(names)} (${whole(first.words)} words)`),
      block('b', `More in ${nameOf(against ?? [reference as string])} (${whole(theirs.words)} words)`),
    ];
    const facts = (): Record<string, unknown> => ({ words: first.words, referenceWords: theirs.words });
    const chunks = printList(blocks, { ...{ format, facts, columns: COLUMNS }, ...displayOf(options, io) });
    await deliver(chunks, { file: options.output, safe: format === 'table' || format === 'json' }, io);
    await tellDropped(Math.max(first.missing, other?.missing ?? 0), io);
    return code;
  },
};

type Row = Keyness & { written: string };

const COLUMNS: readonly Column<Row>[] = [
  { name: 'side', value: ({ side }) => (side === 'a' ? 'target' : 'reference') },
  { name: 'term', label: 'term', value: ({ term }) => term },
  {
    name: 'written',
    label: 'as written',
    value: ({ written }) => written,
    shown: ({ term, written }) => (written === term ? '' : written),
  },
  { name: 'logLikelihood', label: 'LL', decimals: 1, value: ({ logLikelihood }) => logLikelihood },
  { name: 'logRatio', label: 'ratio', decimals: 2, value: ({ logRatio }) => logRatio },
  { name: 'count', label: 'count', decimals: 0, value: ({ countA }) => countA },
  { name: 'referenceCount', label: 'ref.', decimals: 0, value: ({ countB }) => countB },
  { name: 'per1000', label: '/1,000', decimals: 2, value: ({ rateA }) => rateA },
  { name: 'referencePer1000', label: 'ref.', decimals: 2, value: ({ rateB }) => rateB },
  { name: 'p', value: ({ p }) => p },
  {
    name: 'pCorrected',
    label: 'p corr.',
    decimals: 4,
    value: ({ pCorrected }) => pCorrected,
    shown: ({ pCorrected }) => (pCorrected < 0.0001 ? '<.0001' : pCorrected.toFixed(4).replace(/^0/, '')),
  },
  { name: 'bic', value: ({ bic }) => bic },
];

/** What the inputs are called in a title. */
const nameOf = (names: readonly string[]): string =>
  names.length > 1
    ? `${names.length} inputs`
    : names[0] === undefined || names[0] === '-'
      ? 'standard input'
      : names[0];

/** The list of files is of the texts themselves. */
function forOthers({ filesFrom: _, ...options }: OptionValues): OptionValues {
  return options;
}

/**
 * The counts of a list: a table with the columns `term` and `count`.
 *
 * @throws UserError `bad-list`.
 */
async function countsIn(file: string, options: OptionValues, io: Io): Promise<Counts> {
  const { read } = await import('../read/index.js');
  const bad = (why: string): UserError => new UserError('bad-list', `--reference ${why}`);
  const rows: { term: string; count: number; rate: number }[] = [];
  for await (const row of read([file], { textColumn: 'term', stdin: io.stdin })) {
    if ('error' in row) throw bad(reason(row));
    rows.push({ term: row.text, ...numbersOf(row, (why) => bad(`${file}: “${row.text}”: ${why}`)) });
  }
  const normal = await normalWords(rows.map(({ term }) => term));
  const terms = new Map<string, number>();
  for (const [index, { count }] of rows.entries())
    if (count > 0) terms.set(normal[index] as string, (terms.get(normal[index] as string) ?? 0) + count);
  return { words: options.referenceWords ?? wordsBehind(rows), terms };
}

const reason = ({ error }: Failure): string =>
  error.code === 'no-column' || error.code === 'bad-record'
    ? `${error.message.replace(/; name it: --text-column$|: name one with --text-column$/, '')}; give it the columns term and count, as “jianggao terms -f csv” writes them`
    : error.message;

function numbersOf({ metadata }: Source, bad: (why: string) => UserError): { count: number; rate: number } {
  const count = Number(metadata?.count ?? Number.NaN);
  if (metadata === null || metadata.count === undefined) throw bad('no column “count”');
  if (!Number.isInteger(count) || count < 0) throw bad(`“${metadata.count}” is no count`);
  return { count, rate: Number(metadata.per1000 ?? 0) };
}

/** All words of the corpus that a list is of: by the rate of its most frequent term, else as many as the list counts. */
function wordsBehind(rows: readonly { count: number; rate: number }[]): number {
  const [most] = [...rows].sort((a, b) => b.count - a.count);
  if (most && most.rate > 0) return Math.round((most.count * 1000) / most.rate);
  return rows.reduce((sum, { count }) => sum + count, 0);
}
