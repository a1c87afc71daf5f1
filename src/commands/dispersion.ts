import { UserError } from '../errors.js';
import type { Dispersion, InParts } from '../lexical/dispersion.js';
import type { Column } from '../lexical/print.js';
import type { TermRow } from '../lexical/tally.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { groupingBy, groupOption, type Key } from './grouping.js';
import { atLeast, INPUT_OPTIONS, type OptionSpec, oneOf } from './options.js';
import { columnsAskedFor } from './summary.js';
import {
  askedTerms,
  CUTTING_OPTIONS,
  countedOf,
  displayOf,
  formatOf,
  limitOf,
  listOptions,
  minOption,
  NGRAMS_OPTION,
  POS_OPTION,
  STOPWORDS_OPTION,
  TERMS_OPTION,
  tell,
  tellMissing,
  termOptionsOf,
} from './words.js';

const LEAST_COUNT = 5;

const OWN_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--parts <n>',
    description: 'over n equal slices of all texts in their order, in place of --by',
    group: 'Grouping:',
    parse: atLeast('--parts', 2),
  },
  {
    flags: '--sort <measure>',
    description: 'count, or dp: the most uneven first (default: count)',
    group: 'Output:',
    parse: oneOf('order', ['count', 'dp']),
  },
];

/** How evenly terms are spread over a corpus. */
export const dispersion: Command = {
  name: 'dispersion',
  summary: 'how evenly words are spread over documents, speeches, sections or slices',
  takesInputs: true,
  options: [
    ...listOptions(),
    groupOption('the parts (default: document)'),
    ...OWN_OPTIONS,
    TERMS_OPTION,
    STOPWORDS_OPTION,
    POS_OPTION,
    NGRAMS_OPTION,
    minOption(`only terms that occur at least n times (default: ${LEAST_COUNT}, 1 with --terms)`),
    ...CUTTING_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  notes: [
    {
      title: 'Measures',
      lines: [
        'range   in how many parts a term occurs',
        'D       Juilland’s D, of the rates in the parts: 1 even, 0 all in one part',
        'DP      deviation of proportions (Gries 2008): 0 even, near 1 all in one small part; DPnorm reaches 1 (Lijffijt and Gries 2012)',
      ],
    },
  ],
  examples: [
    ['jianggao dispersion speeches/', 'over documents'],
    ['jianggao dispersion speech.txt --by section --terms 就业,改革', 'two words over the sections of a speech'],
    ['jianggao dispersion speech.txt --parts 10 --sort dp', 'over ten slices, the most uneven first'],
    ['jianggao dispersion corpus.csv --by year -f json', 'over the years of a corpus, with the counts in each'],
  ],
  async run(names, options, io) {
    if (options.by && options.parts !== undefined)
      throw new UserError('bad-usage', '--by and --parts are two ways to cut the texts; give one of them');
    const asked = await askedTerms(options);
    const [
      { documents, exitCode },
      termOptions,
      { tallyOf },
      { printList, whole },
      { dispersionOver, partIndex, slicedIndex },
    ] = await Promise.all([
      countedOf(names, options, io),
      termOptionsOf(options, asked),
      import('../lexical/tally.js'),
      import('../lexical/print.js'),
      import('../lexical/dispersion.js'),
    ]);
    const grouping = groupingBy(options.by ?? ['document']);
    const columns = columnsAskedFor(grouping.metadata);
    const tally = tallyOf(termOptions);
    const slices = options.parts === undefined ? undefined : slicedIndex(termOptions);
    const index = partIndex(termOptions);
    const parts = new Map<string, { number: number; key: Key }>();
    for await (const document of documents()) {
      tally.add(document.words);
      columns.see({ metadata: document.structure.document.source.metadata ?? {}, tally: { documents: 1 } });
      if (slices) slices.add(document.words);
      else
        for (const { key, words } of grouping.groupsOf(document)) {
          // A part without words has no rate.
          if (words.length === 0) continue;
          const id = grouping.isWithinDocument ? String(parts.size) : JSON.stringify(key);
          const part = parts.get(id) ?? { number: parts.size, key };
          parts.set(id, part);
          index.add(part.number, words);
        }
    }
    if (Number(options.parts) > tally.words)
      throw new UserError('bad-usage', `--parts ${options.parts}: the texts have only ${tally.words} words`);
    if (tally.missing > 0)
      throw new UserError(
        'too-many-terms',
        'too many different terms to hold; name some with --terms, or take shorter n-grams',
      );

    const { sizes, terms } = slices ? slices.cut(options.parts as number) : index;
    const measure = dispersionOver(sizes);
    const rows = tally.rows(options.min ?? (asked ? 1 : LEAST_COUNT)).map((row): Row => {
      const inParts = terms.get(row.term) ?? [];
      return { ...row, ...measure(inParts), inParts };
    });
    if (options.sort === 'dp') rows.sort((a, b) => (b.dpNorm ?? 0) - (a.dpNorm ?? 0));
    const format = formatOf(options);
    const limit = limitOf(options, format);
    const keys = Array.from(parts.values(), ({ key }) => key);
    const facts = (): Record<string, unknown> => ({
      words: tally.words,
      parts: sizes.map((words, part) => ({
        part,
        // Columns of a corpus may be called as ours are.
        ...(keys[part] && {
          group: Object.fromEntries(grouping.columns.map((name, at) => [name, keys[part]?.[at] ?? null])),
        }),
        words,
      })),
    });
    const block = {
      title: `${whole(tally.words)} words in ${whole(sizes.length)} ${sizes.length === 1 ? 'part' : 'parts'}`,
      rows: rows.slice(0, limit),
      left: Math.max(0, rows.length - limit),
    };
    const chunks = printList([block], {
      ...{ format, facts, columns: COLUMNS, extra: ({ inParts }) => ({ inParts: pairsOf(inParts) }) },
      ...displayOf(options, io),
    });
    await deliver(chunks, { file: options.output, safe: format === 'table' || format === 'json' }, io);
    for (const message of columns.missing()) await tell(message, io);
    if (sizes.length === 1)
      await tell('there is one part only, so nothing is known of the spread; try --by section or --parts 10', io);
    await tellMissing(asked, terms.keys(), io);
    return exitCode();
  },
};

function pairsOf(inParts: InParts): { part: number; count: number }[] {
  return Array.from({ length: inParts.length / 2 }, (_, at) => ({
    part: inParts[2 * at] as number,
    count: inParts[2 * at + 1] as number,
  }));
}

type Row = TermRow & Dispersion & { inParts: InParts };

const COLUMNS: readonly Column<Row>[] = [
  { name: 'term', label: 'term', value: ({ term }) => term },
  {
    name: 'written',
    label: 'as written',
    value: ({ written }) => written,
    shown: ({ term, written }) => (written === term ? '' : written),
  },
  { name: 'count', label: 'count', decimals: 0, value: ({ count }) => count },
  { name: 'per1000', label: '/1,000', decimals: 2, value: ({ per1000 }) => per1000 },
  { name: 'range', label: 'range', decimals: 0, value: ({ range }) => range },
  { name: 'juillandD', label: 'D', decimals: 3, value: ({ juillandD }) => juillandD },
  { name: 'dp', label: 'DP', decimals: 3, value: ({ dp }) => dp },
  { name: 'dpNorm', label: 'DPnorm', decimals: 3, value: ({ dpNorm }) => dpNorm },
];
