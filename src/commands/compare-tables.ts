import type { Comparison, DirectiveRow, TermRow, Where } from '../compare/index.js';
import { SIGNIFICANT } from '../lexical/keyness.js';
import { ACTOR_SORTS } from '../lexicon/actors.js';
import type { ActorSort } from '../types.js';
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
}

const DEFAULT_LIMIT = 10;

/** A table, and what it is called; `more` is how many rows were left out. */
interface Titled {
  title: string;
  grid: Grid;
  more: number;
}

/** A comparison for a person at a terminal: which texts, then a table or some for each part. */
export async function* comparisonTables(comparison: Comparison, options: TableOptions): AsyncIterable<string> {
  const { width, color, part, limit = DEFAULT_LIMIT } = options;
  const print = await printer(color);
  yield print.grid(sidesGrid(comparison), width);
  for (const [name, tables] of Object.entries(TABLES)) {
    if (part !== undefined && part !== name) continue;
    yield* titled(tables(comparison, limit), name, print, width);
  }
}

function* titled(tables: readonly Titled[], part: string, print: Printer, width: number): Iterable<string> {
  for (const { title, grid, more } of tables) {
    yield `\n${print.paragraph('head', title, width)}`;
    yield grid.rows.length > 0 ? print.grid(grid, width) : print.paragraph('dim', 'none', width);
    if (more > 0) yield print.paragraph('dim', `… ${more} more (--limit N, or -f csv --part ${part})`, width);
  }
}

function sidesGrid({ a, b }: Comparison): Grid {
  const facts: [string, (side: typeof a) => string | null][] = [
    [
      'text',
      ({ source, speech }) => `${source === '-' ? 'standard input' : source}${speech === null ? '' : `#${speech}`}`,
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
      .map(([label, of]) => [cell(label, 'dim'), cell(of(a)), cell(of(b))]),
  };
}

type Tables = (comparison: Comparison, limit: number) => Titled[];

const TABLES: Readonly<Record<Part['name'], Tables>> = {
  targets({ targets }, limit) {
    const only = (side: 'a' | 'b'): Titled =>
      table(
        `Targets of ${side.toUpperCase()} alone`,
        [{ label: 'place', right: true }, { label: 'indicator' }, { label: 'state' }, { label: 'commitment' }],
        targets.filter((row) => row.in === side),
        ({ [side]: own }) => [
          cell(placeOf(own), 'dim'),
          cell(own?.indicator ?? null, 'strong'),
          cell(stateOf(own)),
          cell(own?.commitment ?? null),
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
        cell(differenceOf(row)),
      ],
      limit,
    );
    return [shared, only('a'), only('b')];
  },

  directives({ directives }, limit) {
    const only = (side: 'a' | 'b'): Titled =>
      table(
        `What ${side.toUpperCase()} alone orders`,
        [{ label: 'place', right: true }, { label: 'force' }, { label: 'actor' }, { label: 'aim' }],
        directives.filter((row) => row.in === side),
        ({ [side]: own }: DirectiveRow) => [
          cell(placeOf(own), 'dim'),
          cell(forceOf(own), own?.deontic === 'prohibition' ? 'forbidden' : 'plain'),
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
        cell(withPlace(a, withActor(a))),
        cell(withPlace(b, withActor(b))),
      ],
      limit,
    );
    return [shared, only('a'), only('b')];
  },

  actors({ actors }, limit) {
    const count = (named: number, inherited: number): ViewCell =>
      cell(named + inherited === 0 ? '' : inherited === 0 ? named : `${named} (+${inherited})`);
    const sortsOf = (sorts: readonly ActorSort[]): string => sorts.join(', ');
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
          cell(row.actor),
          cell(ACTOR_SORTS[row.actor as ActorSort], 'dim'),
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

  profile: ({ profile }) => [
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
        cell(deontic),
        cell(strength),
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
  const count = rows.length > 0 && Number.isFinite(limit) ? ` · ${thousands(rows.length)}` : '';
  return { title: title + count, grid: { head, rows: shown.map(cells) }, more: rows.length - shown.length };
}
