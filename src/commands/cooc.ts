import { UserError } from '../errors.js';
import { MEASURES, type Measure, type Network, type Pair, UNITS, type Unit } from '../lexical/cooccurrence.js';
import { type Column, whole } from '../lexical/print.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { atLeast, INPUT_OPTIONS, type OptionSpec, oneOf } from './options.js';
import {
  askedTerms,
  CUTTING_OPTIONS,
  countedOf,
  displayOf,
  formatOf,
  limitOf,
  listOptions,
  minOption,
  POS_OPTION,
  STOPWORDS_OPTION,
  TERMS_OPTION,
  tell,
  tellMissing,
  termOptionsOf,
} from './words.js';

const DEFAULT_TOP = 50;
/** Counts of pairs grow with the square. */
const MOST_TERMS = 2000;

const FORMATS = ['table', 'csv', 'tsv', 'json', 'matrix', 'graphml'] as const;

const OWN_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--unit <unit>',
    description: `what two words have to share: ${UNITS.join(', ')} (default: ${UNITS[0]})`,
    group: 'What is counted:',
    parse: oneOf('unit', UNITS),
  },
  {
    flags: '--window <n>',
    description: 'or: n words that follow each other in a sentence, stop words counted',
    group: 'What is counted:',
    parse: atLeast('--window', 2),
  },
  {
    flags: '--top <n>',
    description: `the n most frequent terms (default: ${DEFAULT_TOP})`,
    group: 'What is counted:',
    parse: (word) => {
      const top = atLeast('--top', 2)(word);
      if (top > MOST_TERMS) throw new UserError('bad-number', `--top ${word}: at most ${MOST_TERMS}`);
      return top;
    },
  },
  {
    flags: '--measure <name>',
    description: `by which pairs are sorted and a matrix is filled: ${MEASURES.join(', ')} (default: ${MEASURES[0]})`,
    group: 'Output:',
    parse: oneOf('measure', MEASURES),
  },
];

/** Which words stand together. */
export const cooc: Command = {
  name: 'cooc',
  summary: 'which words occur together in a sentence, paragraph, section or window',
  takesInputs: true,
  options: [
    ...listOptions(FORMATS),
    ...OWN_OPTIONS,
    TERMS_OPTION,
    STOPWORDS_OPTION,
    POS_OPTION,
    minOption('only pairs that occur together at least n times (default: 1); a matrix has all'),
    ...CUTTING_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  notes: [
    {
      title: 'Measures, of a and b units that hold one term, and ab that hold both',
      lines: [
        'count    ab',
        'ochiai   ab / √(a·b), the cosine: 0 to 1',
        'jaccard  ab / (a + b − ab): 0 to 1',
        'npmi     normalised pointwise mutual information (Bouma 2009): −1 never together, 0 as by chance, 1 only together',
      ],
    },
  ],
  examples: [
    ['jianggao cooc speech.txt --pos noun', 'pairs of frequent nouns in a sentence, the strongest first'],
    ['jianggao cooc speeches/ --terms 就业,增长,改革 --unit paragraph', 'between words of your own'],
    ['jianggao cooc speeches/ --top 100 --min 3 -f graphml -o net.graphml', 'a network for Gephi or igraph'],
    ['jianggao cooc speeches/ -f matrix --measure count -o matrix.csv', 'a square matrix'],
  ],
  async run(names, options, io) {
    if (options.unit !== undefined && options.window !== undefined)
      throw new UserError('bad-usage', '--unit and --window are two ways to stand together; give one of them');
    const asked = await askedTerms(options);
    if (asked && (asked.length < 2 || asked.length > MOST_TERMS))
      throw new UserError('bad-usage', `--terms: a pair takes two words; name 2 to ${MOST_TERMS}`);
    const [{ documents, exitCode }, termOptions, { tallyOf }, { byMeasure, cooccurrences }] = await Promise.all([
      countedOf(names, options, io),
      termOptionsOf(options, asked),
      import('../lexical/tally.js'),
      import('../lexical/cooccurrence.js'),
    ]);
    const unit = (options.unit ?? 'sentence') as Unit;
    const measure = (options.measure ?? 'ochiai') as Measure;
    const tally = tallyOf(termOptions);
    const found = cooccurrences(unit, options.window, termOptions);
    for await (const { words } of documents()) {
      tally.add(words);
      found.add(words);
    }
    const rows = tally.rows();
    const top = asked?.filter((term) => rows.some((row) => row.term === term)) ?? rows.map(({ term }) => term);
    const network = found.network(top.slice(0, asked ? MOST_TERMS : (options.top ?? DEFAULT_TOP)));
    const pairs = network.pairs.filter(({ count }) => count >= (options.min ?? 1)).sort(byMeasure(measure));
    const where = options.window === undefined ? unit : `window of ${options.window} words`;

    const format = formatOf(options, FORMATS);
    const limit = limitOf(options, format);
    async function* chunks(): AsyncIterable<string> {
      if (format === 'matrix')
        yield* (await import('../lexical/print-network.js')).matrix(network, measure, options.bom ?? false);
      else if (format === 'graphml') yield (await import('../lexical/print-network.js')).graphml(network, pairs);
      else
        yield* (await import('../lexical/print.js')).printList(
          [{ title: title(network, where), rows: pairs.slice(0, limit), left: Math.max(0, pairs.length - limit) }],
          {
            ...{ format, columns: COLUMNS, ...displayOf(options, io) },
            facts: () => ({
              unit: options.window === undefined ? unit : 'window',
              window: options.window ?? null,
              units: network.units,
              nodes: network.nodes,
            }),
          },
        );
    }
    await deliver(chunks(), { file: options.output, safe: format === 'table' || format === 'json' }, io);
    await tellMissing(
      asked,
      rows.map(({ term }) => term),
      io,
    );
    if (pairs.length === 0)
      await tell(`no two of these ${network.nodes.length} terms occur together in a ${where}`, io);
    return exitCode();
  },
};

const title = ({ nodes, units }: Network, where: string): string =>
  `${nodes.length} terms in ${whole(units)} ${where.replace(/^\w+/, '$&s')}`;

const COLUMNS: readonly Column<Pair>[] = [
  { name: 'termA', label: 'term', value: ({ termA }) => termA },
  { name: 'termB', label: 'and', value: ({ termB }) => termB },
  { name: 'count', label: 'both', decimals: 0, value: ({ count }) => count },
  { name: 'unitsA', label: 'first', decimals: 0, value: ({ unitsA }) => unitsA },
  { name: 'unitsB', label: 'second', decimals: 0, value: ({ unitsB }) => unitsB },
  { name: 'ochiai', label: 'ochiai', decimals: 3, value: ({ ochiai }) => ochiai },
  { name: 'jaccard', label: 'jaccard', decimals: 3, value: ({ jaccard }) => jaccard },
  { name: 'npmi', label: 'npmi', decimals: 3, value: ({ npmi }) => npmi },
];
