import type { Block, Column } from '../lexical/print.js';
import type { Tally, TermRow } from '../lexical/tally.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { byKey, type Grouping, groupingBy, groupOption, type Key, titleOf } from './grouping.js';
import { INPUT_OPTIONS } from './options.js';
import { columnsAskedFor } from './summary.js';
import {
  type Counted,
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
  tell,
  tellDropped,
  termOptionsOf,
} from './words.js';

/** The words of a corpus and how often they occur. */
export const terms: Command = {
  name: 'terms',
  summary: 'words or n-grams and how often they occur',
  takesInputs: true,
  options: [
    ...listOptions(),
    STOPWORDS_OPTION,
    POS_OPTION,
    NGRAMS_OPTION,
    minOption('only terms that occur at least n times (default: 1)'),
    groupOption('a list for each'),
    ...CUTTING_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['jianggao terms speech.txt', 'the most frequent words'],
    ['jianggao terms speech.txt --ngrams 2 --min 3', 'pairs of words, thrice or more'],
    ['jianggao terms speech.txt --pos noun --by speech', 'the nouns of each speech'],
    ['jianggao terms corpus.csv --by year -f csv -o terms.csv', 'a list for each year, for statistics'],
  ],
  async run(names, options, io) {
    const [{ documents, exitCode }, termOptions, { tallyOf }, { printList }] = await Promise.all([
      countedOf(names, options, io),
      termOptionsOf(options),
      import('../lexical/tally.js'),
      import('../lexical/print.js'),
    ]);
    const grouping = groupingBy(options.by ?? []);
    const asked = columnsAskedFor(grouping.metadata);
    const format = formatOf(options);
    const limit = limitOf(options, format);
    const whole = tallyOf(termOptions);
    let documentsRead = 0;
    let words = 0;
    let missing = 0;

    async function* read(): AsyncIterable<Counted> {
      for await (const document of documents()) {
        documentsRead++;
        words += document.words.length;
        asked.see({ metadata: document.structure.document.source.metadata ?? {}, tally: { documents: 1 } });
        yield document;
      }
    }
    const blockOf = ({ key, tally }: Group): Block<Listed> => {
      missing = Math.max(missing, tally.missing);
      const all = tally.rows(options.min);
      const title = options.by
        ? `${titleOf(key)}: ${counted(tally.words, 'word')}`
        : `${counted(tally.words, 'word')} in ${counted(documentsRead, 'document')}, ${counted(tally.size, 'term')}`;
      return {
        title,
        rows: all.slice(0, limit).map((row) => ({ ...row, key })),
        left: Math.max(0, all.length - limit),
      };
    };
    async function* blocks(): AsyncIterable<Block<Listed>> {
      if (!options.by) {
        for await (const { words: found } of read()) whole.add(found);
        yield blockOf({ key: [], tally: whole });
      } else for await (const group of groupsOf(read(), grouping, () => tallyOf(termOptions))) yield blockOf(group);
    }
    const facts = (): Record<string, unknown> => ({ documents: documentsRead, words });
    const chunks = printList(blocks(), {
      ...{ format, facts, ...displayOf(options, io) },
      columns: columnsOf(grouping, format === 'table'),
    });
    await deliver(chunks, { file: options.output, safe: format === 'table' || format === 'json' }, io);
    for (const message of asked.missing()) await tell(message, io);
    await tellDropped(missing, io);
    return exitCode();
  },
};

interface Group {
  key: Key;
  tally: Tally;
}

type Listed = TermRow & { key: Key };

/** Each group when its document is done, if it goes no further; else all at the end, in the order of their keys. */
async function* groupsOf(
  documents: AsyncIterable<Counted>,
  { groupsOf, isWithinDocument }: Grouping,
  newTally: () => Tally,
): AsyncIterable<Group> {
  const open = new Map<string, Group>();
  for await (const document of documents)
    for (const { key, words } of groupsOf(document)) {
      const id = JSON.stringify(key);
      const group = (isWithinDocument ? undefined : open.get(id)) ?? { key, tally: newTally() };
      group.tally.add(words);
      if (isWithinDocument) yield group;
      else open.set(id, group);
    }
  yield* [...open.values()].sort((a, b) => byKey(a.key, b.key));
}

/** Of which a column of metadata may have the name. */
const OWN = ['term', 'written', 'pos', 'count', 'per1000', 'documents'];

function columnsOf({ columns, isWithinDocument }: Grouping, isTable: boolean): Column<Listed>[] {
  const keys = columns.map(
    (name, index): Column<Listed> => ({
      name: OWN.includes(name) ? `metadata.${name}` : name,
      value: ({ key }) => key[index] ?? null,
    }),
  );
  return [
    ...(isTable ? [] : keys),
    { name: 'term', label: 'term', value: ({ term }) => term },
    {
      name: 'written',
      label: 'as written',
      value: ({ written }) => written,
      shown: ({ term, written }) => (written === term ? '' : written),
    },
    { name: 'pos', label: 'pos', value: ({ tag }) => tag },
    { name: 'count', label: 'count', decimals: 0, value: ({ count }) => count },
    { name: 'per1000', label: '/1,000', decimals: 2, value: ({ per1000 }) => per1000 },
    {
      name: 'documents',
      ...(!isWithinDocument && { label: 'documents' }),
      decimals: 0,
      value: ({ documents }) => documents,
    },
  ];
}

/** 1 word · 1,234 words */
const counted = (count: number, what: string): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${what}${count === 1 ? '' : 's'}`;
