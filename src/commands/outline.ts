import { KINDS } from '../fields.js';
import { type Say, sayer } from '../messages/say.js';
import type { Analysis, Counts, Mood, OffsetUnit, Range, Report, Source, Structure } from '../types.js';
import { writeAll } from '../write/index.js';
import { json } from '../write/json.js';
import type { Painter } from '../write/table.js';
import { facts, nameOf } from '../write/view.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf, lazySegmenter } from './inputs.js';
import { lexiconOf } from './lexicon-file.js';
import {
  COLOR_OPTIONS,
  DICT_OPTION,
  formatOption,
  INPUT_OPTIONS,
  LEXICON_OPTION,
  OFFSETS_OPTION,
  type OptionValues,
  OUTPUT_OPTION,
  RESTORE_OPTION,
  restoreOf,
  WIDTH_OPTION,
} from './options.js';

/** The tree of speeches and sections. Segments only for `--counts`. */
export const outline: Command = {
  name: 'outline',
  summary: 'the tree of speeches and sections, with places and counts',
  takesInputs: true,
  options: [
    formatOption(['tree', 'json']),
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    OFFSETS_OPTION,
    {
      flags: '--counts',
      description: 'count figures, targets and directives too (takes a second more)',
      group: 'Output:',
    },
    {
      flags: '--mood',
      description: 'say what most sentences of each section do: report, assess, plan, aims, norm, courtesy',
      group: 'Output:',
    },
    RESTORE_OPTION,
    DICT_OPTION,
    LEXICON_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['jianggao outline speech.txt', 'the tree, with line:column and sentences'],
    ['jianggao outline speech.txt --counts', 'and what each section holds'],
    ['jianggao outline speech.txt --mood', 'which sections report and which plan'],
    ['jianggao outline speech.txt -f json | jq -r \'.documents[].sections[] | .id + " " + .heading\'', 'for programs'],
  ],
  async run(names, options, io) {
    const inputs = inputsOf(names, options, io);
    const outlineFor = await outliner(options);
    async function* analyses(): AsyncIterable<Outlined> {
      for await (const source of inputs.sources()) yield outlineFor(source);
    }
    const chunks =
      options.format === 'json'
        ? jsonOf(analyses(), options.offsets)
        : trees(analyses(), widthOf(options, io), colorOf(options, io), await sayer(io.language));
    await deliver(chunks, { file: options.output, safe: true }, io);
    return inputs.exitCode();
  },
};

interface Outlined {
  /** With `line`, `column` and `counts` in speeches and sections. */
  document: Analysis;
  /** What stands in no speech, where there are speeches; `null` if nothing does. */
  outside: Entry | null;
}

/** A line of the tree. */
interface Entry {
  id: string;
  parent: string | null;
  text: string;
  line: number;
  column: number;
  counts: Counts;
  /** Of a section, where moods were asked for. */
  mood: Mood | null;
}

async function outliner(options: OptionValues): Promise<(source: Source) => Promise<Outlined>> {
  const [{ structureOf }, { outlineOf }, { placer }, frames] = await Promise.all([
    import('../structure.js'),
    import('../refine/outline.js'),
    import('../refine/placer.js'),
    options.mood && import('../frame/settings.js'),
  ]);
  const settings = { ...restoreOf(options.restore), offsets: options.offsets ?? ('codepoint' as const) };
  const lexicon = await lexiconOf(options.lexicon);
  const segmenter = options.counts && (await lazySegmenter(options.dict, lexicon));
  return async (source) => {
    const structure = structureOf(source, settings);
    const findings =
      segmenter &&
      (await import('../analyze.js')).analyze(source, {
        ...settings,
        ...(lexicon && { lexicon }),
        segmenter: await segmenter(),
      });
    const { position } = placer(structure, settings);
    const moods = frames ? frames.sectionMoods(structure, frames.settingsOf(structure)) : undefined;
    return outlined(structure, outlineOf(structure, settings, moods), findings || undefined, position);
  };
}

type Position = { line: number; column: number };

function outlined(
  structure: Structure,
  document: Analysis,
  findings: Analysis | undefined,
  positionOf: (range: Range) => Position,
): Outlined {
  const parents = new Map<string, string | null>();
  for (const { id } of structure.speeches) parents.set(id, null);
  for (const { id, parent, speech } of structure.sections) parents.set(id, parent ?? speech);

  const zero = (): Counts => ({ sentences: 0, ...(findings && { figures: 0, targets: 0, directives: 0 }) });
  const counts = new Map<string | null, Counts>();
  const countsOf = (id: string | null): Counts => counts.get(id) ?? zero();
  const add = (key: keyof Counts, speech: string | null, section: string | null): void => {
    // A section counts for all above it; what is in no speech is counted apart.
    if (speech === null) counts.set(null, plusOne(countsOf(null), key));
    for (let id: string | null = section ?? speech; id !== null; id = parents.get(id) ?? null)
      counts.set(id, plusOne(countsOf(id), key));
  };
  for (const { speech, section } of structure.sentences) add('sentences', speech, section);
  for (const { plural } of KINDS)
    for (const { speech, section } of findings?.[plural] ?? []) add(plural, speech, section);

  const located = <T extends { id: string }>(rows: readonly T[], ranges: readonly Range[]) =>
    rows.map((row, index) => ({ ...row, ...positionOf(ranges[index] as Range), counts: countsOf(row.id) }));
  const first = structure.sentences.find(({ speech }) => speech === null);
  return {
    document: {
      ...document,
      speeches: located(document.speeches, structure.speeches),
      sections: located(document.sections, structure.sections),
    },
    outside:
      first && structure.speeches.length > 0
        ? {
            id: '',
            parent: null,
            text: '(outside the speeches)',
            mood: null,
            ...positionOf(first),
            counts: countsOf(null),
          }
        : null,
  };
}

const plusOne = (counts: Counts, key: keyof Counts): Counts => ({ ...counts, [key]: (counts[key] ?? 0) + 1 });

async function* jsonOf(outlines: AsyncIterable<Outlined>, offsets: OffsetUnit | undefined): AsyncIterable<string> {
  async function* reports(): AsyncIterable<Report> {
    for await (const { document } of outlines)
      yield { document, rows: [], omitted: { figure: 0, target: 0, directive: 0 } };
  }
  yield* writeAll(json, reports(), {
    kinds: [],
    fields: null,
    width: 0,
    color: false,
    bom: false,
    explain: false,
    offsetUnit: offsets ?? 'codepoint',
  });
}

async function* trees(
  outlines: AsyncIterable<Outlined>,
  width: number,
  color: boolean,
  say: Say,
): AsyncIterable<string> {
  const print = await (await import('../write/table.js')).painter(color);
  const measure = await import('../text/width.js');
  const { oneLine } = await import('../text/visible.js');
  let first = true;
  for await (const { document, outside } of outlines) {
    yield `${first ? '' : '\n'}${print.paragraph('title', nameOf(document, say), width)}${print.paragraph('plain', facts(document, say), width)}\n`;
    const place = outside && { ...outside, text: say.text(outside.text) };
    yield treeOf(entriesOf(document, place, oneLine), width, print, say, measure);
    first = false;
  }
}

function entriesOf(document: Analysis, outside: Entry | null, oneLine: (text: string) => string): Entry[] {
  const entry = (
    id: string,
    parent: string | null,
    text: string,
    { line = 0, column = 0, counts = { sentences: 0 }, mood = null }: Partial<Entry>,
  ): Entry => ({
    ...{ id, parent, line, column, counts, mood },
    text: oneLine(text),
  });
  return [
    ...(outside ? [outside] : []),
    ...document.speeches.map((speech) => entry(speech.id, null, speech.title ?? '', speech)),
    ...document.sections.map((section) =>
      entry(section.id, section.parent ?? section.speech, `${section.marker ?? ''}${section.heading ?? ''}`, section),
    ),
  ];
}

/** How wide text is on a terminal; loaded only for trees. */
type Measure = Pick<typeof import('../text/width.js'), 'wrap' | 'displayWidth'>;

const ROOM_FOR_HEADINGS = 40;
const SHORT: Readonly<Record<keyof Counts, string>> = {
  sentences: 'sen',
  figures: 'fig',
  targets: 'tar',
  directives: 'dir',
};

/** Places and counts on the left, the tree on the right; long headings go on under their own beginning. */
function treeOf(
  entries: readonly Entry[],
  width: number,
  print: Painter,
  say: Say,
  { wrap, displayWidth }: Measure,
): string {
  const padded = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
  const keys = (['sentences', 'figures', 'targets', 'directives'] as const).filter(
    (key) => entries[0]?.counts[key] !== undefined,
  );
  const moods = entries.some(({ mood }) => mood !== null);
  if (entries.length === 0) return `${say.text('neither speeches nor sections')}\n`;
  const columnsWith = (nameOf: (key: keyof Counts) => string): { label: string; cells: string[]; width: number }[] =>
    [
      { label: 'place', cells: entries.map(({ line, column }) => `${line}:${column}`) },
      ...keys.map((key) => ({ label: nameOf(key), cells: entries.map(({ counts }) => String(counts[key])) })),
      ...(moods ? [{ label: 'mood', cells: entries.map(({ mood }) => say.value('mood', mood) ?? '') }] : []),
    ].map(({ label, cells }) => {
      const head = say.label(label);
      return { label: head, cells, width: Math.max(...[head, ...cells].map(displayWidth)) };
    });
  const widthOfAll = (all: readonly { width: number }[]): number =>
    all.reduce((sum, column) => sum + column.width + 2, 0);
  // The headings need the room more than the heads of the counts do.
  const long = columnsWith((key) => key);
  const columns = width - widthOfAll(long) < ROOM_FOR_HEADINGS ? columnsWith((key) => SHORT[key]) : long;
  const left = widthOfAll(columns);

  const children = new Map<string | null, Entry[]>();
  for (const each of entries) children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  const lines = [
    columns
      .map(({ label, width: to }) => `${print.paint('dim', padded(label, to))}  `)
      .join('')
      .trimEnd(),
  ];
  const numbers = new Map(
    entries.map((each, index) => [
      each,
      columns.map(({ cells, width: to }) => `${padded(cells[index] ?? '', to)}  `).join(''),
    ]),
  );

  const walk = (each: Entry, branch: string, under: string): void => {
    const label = each.id === '' ? '' : `${each.id} `;
    const hang = under + (children.has(each.id) ? '│ ' : '  ');
    const room = Math.max(10, width - left - hang.length);
    const [head = '', ...rest] = wrap(label + each.text, room);
    lines.push(
      `${print.paint('dim', (numbers.get(each) ?? '') + branch)}${print.paint(each.parent === null ? 'strong' : 'plain', head)}`.trimEnd(),
    );
    for (const line of rest) lines.push(`${' '.repeat(left)}${print.paint('dim', hang)}${line}`);
    const below = children.get(each.id) ?? [];
    for (const [index, child] of below.entries()) {
      const last = index === below.length - 1;
      walk(child, `${under}${last ? '└─ ' : '├─ '}`, `${under}${last ? '   ' : '│  '}`);
    }
  };
  for (const each of children.get(null) ?? []) walk(each, '', '');
  return `${lines.join('\n')}\n`;
}
