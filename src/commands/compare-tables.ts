import type { Comparison, DirectiveRow, TermRow, Where } from '../compare/index.js';
import { SIGNIFICANT } from '../lexical/keyness.js';
import { ACTOR_SORTS } from '../lexicon/actors.js';
import { type Say, sayer } from '../messages/say.js';
import type { ActorSort, Language } from '../types.js';
import { type Grid, type Printer, printer } from '../write/table.js';
import type { ViewCell } from '../write/view.js';
import {
  actorOf,
  aimOf,
  cell,
  differenceOf,
  forceOf,
  placeOf,
  placesOf,
  stateOf,
  thousands,
  withActor,
  withPlace,
} from './compare-cells.js';
import type { Part } from './compare-parts.js';

export interface TableOptions {
  /** Only this part. */
  part?: string | undefined;
  /** Most rows of each table. */
  limit?: number | undefined;
  width: number;
  color: boolean;
  language: Language;
}

const DEFAULT_LIMIT = 10;

/** A table, and what it is called; `count` is how many rows there are, `null` where that goes without saying, `more` how many were left out. */
interface Titled {
  title: string;
  count: number | null;
  grid: Grid;
  more: number;
}

/** A comparison for a person at a terminal: which texts, then a table or some for each part. */
export async function* comparisonTables(comparison: Comparison, options: TableOptions): AsyncIterable<string> {
  const { width, color, part, limit = DEFAULT_LIMIT, language } = options;
  const [print, say] = await Promise.all([printer(color), sayer(language)]);
  yield print.grid(sidesGrid(comparison, say), width);
  for (const [name, tables] of Object.entries(TABLES)) {
    if (part !== undefined && part !== name) continue;
    yield* titled(tables(comparison, limit, say), name, { print, width, say });
  }
}

function* titled(
  tables: readonly Titled[],
  part: string,
  { print, width, say }: { print: Printer; width: number; say: Say },
): Iterable<string> {
  for (const { title, count, grid, more } of tables) {
    yield `\n${print.paragraph('head', say.text(title) + (count === null ? '' : ` · ${thousands(count)}`), width)}`;
    const head = grid.head.map((column) => ({ ...column, label: say.label(column.label) }));
    yield grid.rows.length > 0 ? print.grid({ ...grid, head }, width) : print.paragraph('dim', say.text('none'), width);
    if (more > 0) yield print.paragraph('dim', say.text(`… ${more} more (--limit N, or -f csv --part ${part})`), width);
  }
}

function sidesGrid({ a, b }: Comparison, say: Say): Grid {
  const facts: [string, (side: typeof a) => string | null][] = [
    [
      'text',
      ({ source, speech }) =>
        `${source === '-' ? say.text('standard input') : source}${speech === null ? '' : `#${speech}`}`,
    ],
    ['title', ({ title }) => title],
    ['speaker', ({ speaker }) => speaker],
    ['date', ({ date }) => date],
    ['characters', ({ characters }) => thousands(characters)],
    ['targets', ({ targets }) => thousands(targets)],
    ['directives', ({ directives }) => thousands(directives)],
    ['in shared passages', ({ share }) => `${(share * 100).toFixed(1)} %`],
  ];
  return {
    head: [{ label: '' }, { label: 'A' }, { label: 'B' }],
    rows: facts
      .filter(([, of]) => of(a) !== null || of(b) !== null)
      .map(([label, of]) => [cell(say.label(label), 'dim'), cell(of(a)), cell(of(b))]),
  };
}

type Tables = (comparison: Comparison, limit: number, say: Say) => Titled[];

const TABLES: Readonly<Record<Part['name'], Tables>> = {
  targets({ targets }, limit, say) {
    const only = (side: 'a' | 'b'): Titled =>
      table(
        `Targets of ${side.toUpperCase()} alone`,
        [{ label: 'place', right: true }, { label: 'indicator' }, { label: 'state' }, { label: 'commitment' }],
        targets.filter((row) => row.in === side),
        ({ [side]: own }) => [
          cell(placeOf(own), 'dim'),
          cell(own?.indicator ?? null, 'strong'),
          cell(stateOf(own)),
          cell(say.value('commitment', own?.commitment ?? null)),
        ],
        limit,
      );
    const shared = table(
      'Targets for the same indicator',
      [{ label: 'indicator' }, { label: 'A' }, { label: 'B' }, { label: 'B − A', right: true }],
      targets.filter((row) => row.in === 'both'),
      (row) => [
        cell((row.indicator ?? '') + (row.match === 'near' ? ' ≈' : ''), 'strong'),
        cell(withPlace(row.a, stateOf(row.a))),
        cell(withPlace(row.b, stateOf(row.b))),
        cell(differenceOf(row, say)),
      ],
      limit,
    );
    return [shared, only('a'), only('b')];
  },

  directives({ directives }, limit, say) {
    const only = (side: 'a' | 'b'): Titled =>
      table(
        `What ${side.toUpperCase()} alone orders`,
        [{ label: 'place', right: true }, { label: 'force' }, { label: 'actor' }, { label: 'aim' }],
        directives.filter((row) => row.in === side),
        ({ [side]: own }: DirectiveRow) => [
          cell(placeOf(own), 'dim'),
          cell(forceOf(own, say), own?.deontic === 'prohibition' ? 'forbidden' : 'plain'),
          cell(actorOf(own)),
          cell(aimOf(own)),
        ],
        limit,
      );
    const shared = table(
      'What both order',
      [{ label: 'alike', right: true }, { label: 'A' }, { label: 'B' }],
      // The most alike first.
      directives.filter((row) => row.in === 'both').toSorted((x, y) => (y.overlap ?? 0) - (x.overlap ?? 0)),
      ({ overlap, a, b }) => [
        cell(`${Math.round((overlap ?? 0) * 100)} %`, 'dim'),
        cell(withPlace(a, withActor(a, say))),
        cell(withPlace(b, withActor(b, say))),
      ],
      limit,
    );
    return [shared, only('a'), only('b')];
  },

  actors({ actors }, limit, say) {
    const count = (named: number, inherited: number): ViewCell =>
      cell(named + inherited === 0 ? '' : inherited === 0 ? named : `${named} (+${inherited})`);
    const sortsOf = (sorts: readonly ActorSort[]): string =>
      say.list(sorts.map((sort) => say.value('actorType', sort)));
    const named = actors.filter(({ by }) => by === 'name');
    const rows = (title: string, where: Where): Titled =>
      table(
        title,
        [{ label: 'actor' }, { label: 'sort' }, { label: 'A', right: true }, { label: 'B', right: true }],
        named.filter((row) => row.in === where),
        (row) => [
          cell(row.actor),
          cell(sortsOf(row.sorts), 'dim'),
          count(row.a, row.inheritedA),
          count(row.b, row.inheritedB),
        ],
        limit,
      );
    return [
      table(
        'Whom directives address, by sort (in brackets: taken over from before)',
        [{ label: 'sort' }, { label: '' }, { label: 'A', right: true }, { label: 'B', right: true }],
        actors.filter(({ by }) => by === 'sort'),
        (row) => [
          cell(say.value('actorType', row.actor)),
          cell(say.text(ACTOR_SORTS[row.actor as ActorSort]), 'dim'),
          count(row.a, row.inheritedA),
          count(row.b, row.inheritedB),
        ],
        Number.POSITIVE_INFINITY,
      ),
      rows('Addressed in both', 'both'),
      rows('Addressed in A alone', 'a'),
      rows('Addressed in B alone', 'b'),
    ];
  },

  profile: ({ profile }, _limit, say) => [
    table(
      'Directives by strength',
      [
        { label: 'deontic' },
        { label: 'strength' },
        { label: 'A', right: true },
        { label: 'B', right: true },
        { label: 'A /1,000', right: true },
        { label: 'B /1,000', right: true },
      ],
      profile,
      ({ deontic, strength, a, b, rateA, rateB }) => [
        cell(say.value('deontic', deontic)),
        cell(say.value('strength', strength)),
        cell(a),
        cell(b),
        cell(rateA.toFixed(2)),
        cell(rateB.toFixed(2)),
      ],
      Number.POSITIVE_INFINITY,
    ),
  ],

  terms({ terms }, limit) {
    const rows = (title: string, of: readonly TermRow[]): Titled =>
      table(
        title,
        [
          { label: 'term' },
          { label: 'A', right: true },
          { label: 'B', right: true },
          { label: 'log-likelihood', right: true },
          { label: 'log ratio', right: true },
        ],
        of,
        ({ term, countA, countB, logLikelihood, logRatio }) => [
          cell(term, 'strong'),
          cell(countA),
          cell(countB),
          cell(logLikelihood.toFixed(1)),
          cell(logRatio.toFixed(1)),
        ],
        limit,
      );
    const differs = ({ logLikelihood }: TermRow): boolean => logLikelihood >= SIGNIFICANT;
    const key = (side: 'a' | 'b'): TermRow[] => terms.filter((term) => term.side === side && differs(term));
    const alike = terms
      .filter((term) => term.in === 'both' && !differs(term))
      .toSorted((x, y) => Math.min(y.countA, y.countB) - Math.min(x.countA, x.countB));
    return [
      rows('Terms key in A', key('a')),
      rows('Terms key in B', key('b')),
      rows('Terms that both use alike', alike),
    ];
  },

  passages: ({ passages }, limit) => [
    table(
      'Wording that both have',
      [
        { label: 'letters', right: true },
        { label: 'A', right: true },
        { label: 'B', right: true },
        { label: 'text in A' },
      ],
      passages,
      ({ length, a, b }) => [cell(length), cell(placesOf(a), 'dim'), cell(placesOf(b), 'dim'), cell(a[0]?.text ?? '')],
      limit,
    ),
  ],
};

function table<Row>(
  title: string,
  head: Grid['head'],
  rows: readonly Row[],
  cells: (row: Row) => ViewCell[],
  limit: number,
): Titled {
  const shown = rows.slice(0, limit);
  const count = rows.length > 0 && Number.isFinite(limit) ? rows.length : null;
  return { title, count, grid: { head, rows: shown.map(cells) }, more: rows.length - shown.length };
}
