import { UserError } from '../errors.js';
import type { ConcordanceLine } from '../lexical/concordance.js';
import type { Column } from '../lexical/print.js';
import { sayer } from '../messages/say.js';
import { labelOf } from '../read/source.js';
import type { Source } from '../types.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { inputsOf } from './inputs.js';
import type { Io } from './io.js';
import {
  atLeast,
  COLOR_OPTIONS,
  formatOption,
  INPUT_OPTIONS,
  OFFSETS_OPTION,
  type OptionSpec,
  type OptionValues,
  OUTPUT_OPTION,
  oneOf,
  RESTORE_OPTION,
  restoreOf,
  WIDTH_OPTION,
} from './options.js';
import { displayOf, formatOf } from './words.js';

const FINDING = 'What is looked for:';
const DEFAULT_CONTEXT = 40;

const OWN_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--regex',
    description: 'the pattern is a regular expression (of JavaScript, with the u flag)',
    group: FINDING,
  },
  {
    flags: '--context <n>',
    description: `characters on either side (default: as many as fit in a table, else ${DEFAULT_CONTEXT})`,
    group: 'Output:',
    parse: atLeast('--context', 0),
  },
  {
    flags: '--sort <side>',
    description: 'place, left or right: by what stands on that side, from the keyword outwards (default: place)',
    group: 'Output:',
    parse: oneOf('order', ['place', 'left', 'right']),
  },
  { flags: '--limit <n>', description: 'at most so many lines', group: 'Output:', parse: atLeast('--limit', 1) },
];

/** A concordance: every hit of a pattern with what stands around it. */
export const kwic: Command = {
  name: 'kwic',
  summary: 'every hit of a word or pattern with what stands around it',
  takesInputs: true,
  operands: {
    usage: 'PATTERN FILE…',
    meaning:
      'what to look for, then files, folders or quoted patterns; - is standard input, and so is no file with a pipe',
  },
  options: [
    ...OWN_OPTIONS,
    formatOption(['table', 'csv', 'tsv', 'json']),
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    { flags: '--bom', description: 'byte-order mark before csv and tsv, for Excel', group: 'Output:' },
    OFFSETS_OPTION,
    RESTORE_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['jianggao kwic 计划 speech.txt', 'finds 计划, 計劃 and 計畫, with line:column'],
    ['jianggao kwic 改革 speeches/ --sort right', 'what follows 改革 most often'],
    ["jianggao kwic --regex '(?:确保|力争).{0,6}增长' speech.txt -f csv", 'a regular expression, as a table'],
  ],
  async run([pattern, ...names], options, io) {
    if (pattern === undefined)
      throw new UserError('bad-usage', 'say what to look for, then where: jianggao kwic 计划 speech.txt');
    const inputs = inputsOf(names, options, io);
    const { patternOf } = await import('../lexical/pattern.js');
    const wanted = patternOf(pattern, options.regex ?? false);
    const format = formatOf(options);
    const { width } = displayOf(options, io);
    const context = options.context ?? (format === 'table' ? width : DEFAULT_CONTEXT);
    const counts = { documents: 0, hits: 0 };
    const hits = sorted(hitsIn(inputs.sources(), wanted, context, options, counts), options);
    const shown = limited(hits, options.limit);
    const chunks = format === 'table' ? aligned(shown, options, io) : listed(shown, pattern, counts, options, io);
    await deliver(chunks, { file: options.output, safe: format === 'table' || format === 'json' }, io);
    const left = counts.hits - (options.limit ?? Number.POSITIVE_INFINITY);
    if (left > 0 && !options.quiet)
      await io.stderr.write(`jianggao: ${left} more ${left === 1 ? 'hit' : 'hits'} left out by --limit\n`);
    return inputs.exitCode();
  },
};

/** A hit and its place in the document. */
interface Hit extends Omit<ConcordanceLine, 'place'> {
  source: Source;
  line: number;
  column: number;
  page: number | null;
  start: number;
  end: number;
}

interface Found {
  documents: number;
  hits: number;
}

async function* hitsIn(
  sources: AsyncIterable<Source>,
  wanted: RegExp,
  context: number,
  options: OptionValues,
  counts: Found,
): AsyncIterable<Hit> {
  const [{ structureOf }, { concordance }, { placer }] = await Promise.all([
    import('../structure.js'),
    import('../lexical/concordance.js'),
    import('../refine/placer.js'),
  ]);
  const offsets = { offsets: options.offsets ?? ('codepoint' as const) };
  for await (const source of sources) {
    const structure = structureOf(source, restoreOf(options.restore));
    const { position, page, range } = placer(structure, offsets);
    counts.documents++;
    // Of the text itself only the name goes on.
    const named: Source = { ...source, text: '', marks: [] };
    for (const { place, ...line } of concordance(structure, wanted, context)) {
      counts.hits++;
      yield { ...line, source: named, ...position(place), page: page(place), ...range(place) };
    }
  }
}

/** By place they pass as they come; another order takes all of them. */
async function* sorted(hits: AsyncIterable<Hit>, { sort = 'place' }: OptionValues): AsyncIterable<Hit> {
  if (sort === 'place') yield* hits;
  else {
    const { byTerm } = await import('../lexical/frequency.js');
    const all: Hit[] = [];
    for await (const hit of hits) all.push(hit);
    yield* all.sort((a, b) => (sort === 'left' ? byTerm(a.before, b.before) : byTerm(a.behind, b.behind)));
  }
}

/** All are read, so that it can be told how many there are. */
async function* limited(hits: AsyncIterable<Hit>, limit = Number.POSITIVE_INFINITY): AsyncIterable<Hit> {
  let count = 0;
  for await (const hit of hits) if (count++ < limit) yield hit;
}

const titleOf = ({ name, recordId }: Source): string =>
  name === '-' ? labelOf(name) : recordId === null ? name : `${name} · ${recordId}`;

/** Below the name of each document; sorted by their context, with the name in each line. */
async function* aligned(hits: AsyncIterable<Hit>, options: OptionValues, io: Io): AsyncIterable<string> {
  const [{ painter }, { alignedLines }, { oneLine }] = await Promise.all([
    import('../write/table.js'),
    import('../lexical/print-lines.js'),
    import('../text/visible.js'),
  ]);
  const { width, color, language } = displayOf(options, io);
  const [print, say] = await Promise.all([painter(color), sayer(language)]);
  const isByPlace = (options.sort ?? 'place') === 'place';
  let open: Hit[] = [];
  let first = true;
  const block = (): string => {
    const [any] = open;
    if (!any) return '';
    const many =
      !isByPlace &&
      open.some(({ source }) => source.name !== any.source.name || source.recordId !== any.source.recordId);
    const lines = open.map(({ source, line, column, ...hit }) => ({
      ...hit,
      place: `${many ? `${oneLine(shortName(source))} ` : ''}${line}:${column}`,
    }));
    const title = many ? '' : print.paragraph('title', say.text(oneLine(titleOf(any.source))), width);
    const text = `${first ? '' : '\n'}${title}${alignedLines(lines, width, print)}`;
    open = [];
    first = false;
    return text;
  };
  for await (const hit of hits) {
    if (isByPlace && open[0] && open[0].source !== hit.source) yield block();
    open.push(hit);
  }
  yield block();
  if (first) yield `${say.text('nothing found')}\n`;
}

const LONGEST_NAME = 20;

/** The end of a document's name, which tells it from the others of a folder. */
function shortName({ name, recordId }: Source): string {
  const characters = Array.from(recordId ?? name.replace(/^.*[\\/]/, ''));
  return characters.length > LONGEST_NAME ? `…${characters.slice(1 - LONGEST_NAME).join('')}` : characters.join('');
}

async function* listed(
  hits: AsyncIterable<Hit>,
  pattern: string,
  counts: Found,
  options: OptionValues,
  io: Io,
): AsyncIterable<string> {
  const { printList } = await import('../lexical/print.js');
  async function* blocks() {
    for await (const hit of hits) yield { title: null, rows: [hit], left: 0 };
  }
  yield* printList(blocks(), {
    ...{ format: formatOf(options), columns: COLUMNS, ...displayOf(options, io) },
    facts: () => ({ pattern, offsetUnit: options.offsets ?? 'codepoint', ...counts }),
  });
}

const COLUMNS: readonly Column<Hit>[] = [
  { name: 'source', value: ({ source }) => source.name },
  { name: 'recordId', value: ({ source }) => source.recordId },
  { name: 'speech', value: ({ speech }) => speech },
  { name: 'section', value: ({ section }) => section },
  { name: 'line', value: ({ line }) => line },
  { name: 'column', value: ({ column }) => column },
  { name: 'page', value: ({ page }) => page },
  { name: 'start', value: ({ start }) => start },
  { name: 'end', value: ({ end }) => end },
  { name: 'left', value: ({ left }) => left },
  { name: 'keyword', value: ({ keyword }) => keyword },
  { name: 'right', value: ({ right }) => right },
];
