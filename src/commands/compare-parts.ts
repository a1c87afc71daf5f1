import type { CellValue } from '../columns.js';
import type {
  ActorRow,
  AimSide,
  Comparison,
  DirectiveRow,
  PassageRow,
  Place,
  TargetRow,
  TargetSide,
} from '../compare/index.js';
import { line } from '../write/csv.js';
import type { OptionValues } from './options.js';

/** A part of a comparison as a table of plain values: what csv prints. */
export interface Part {
  name: 'targets' | 'directives' | 'actors' | 'profile' | 'terms' | 'passages';
  rows(comparison: Comparison): Record<string, CellValue>[];
  /** In order. */
  columns: readonly string[];
}

/** A column of each text: `textA`, `textB`. */
const both = (names: readonly string[]): string[] => ['A', 'B'].flatMap((side) => names.map((name) => name + side));

/** The values of one side under names that end in its letter; nothing where it has none. */
const ofSide = (side: 'A' | 'B', values: Record<string, CellValue> | null): Record<string, CellValue> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name + side, value]));

const TARGET = [
  'id',
  'text',
  'indicator',
  'state',
  'low',
  'high',
  'bound',
  'unit',
  'direction',
  'commitment',
  'nature',
  'period',
  'periodEdtf',
  'actor',
  'start',
  'end',
  'line',
  'column',
];
const AIM = [
  'id',
  'actor',
  'inherited',
  'verb',
  'object',
  'deontic',
  'strength',
  'text',
  'start',
  'end',
  'line',
  'column',
];
const PLACE = ['text', 'start', 'end', 'line', 'column'];

const targetOf = (side: TargetSide | null): Record<string, CellValue> | null =>
  side && { ...side, period: side.period?.text ?? null, periodEdtf: side.period?.edtf ?? null };

const targetRow = ({ a, b, ...row }: TargetRow): Record<string, CellValue> => ({
  ...row,
  ...ofSide('A', targetOf(a)),
  ...ofSide('B', targetOf(b)),
});

const aimOf = (side: AimSide | null): Record<string, CellValue> | null => side && { ...side };

const directiveRow = ({ a, b, ...row }: DirectiveRow): Record<string, CellValue> => ({
  ...row,
  ...ofSide('A', aimOf(a)),
  ...ofSide('B', aimOf(b)),
});

const actorRow = ({ sorts, ...row }: ActorRow): Record<string, CellValue> => ({ ...row, sorts: sorts.join('|') });

/** A row for each place: `text` is A or B, and those of one passage have one number. */
const passageRows = ({ length, a, b }: PassageRow, passage: number): Record<string, CellValue>[] => {
  const rowsOf = (side: 'a' | 'b', places: readonly Place[]): Record<string, CellValue>[] =>
    places.map((place) => ({ passage: passage + 1, length, in: side, ...place }));
  return [...rowsOf('a', a), ...rowsOf('b', b)];
};

/** In the order in which tables show them. */
export const PARTS: readonly Part[] = [
  {
    name: 'targets',
    rows: ({ targets }) => targets.map(targetRow),
    columns: [
      'in',
      'match',
      'indicator',
      'indicatorId',
      'differenceLow',
      'differenceHigh',
      'differenceUnit',
      ...both(TARGET),
    ],
  },
  {
    name: 'directives',
    rows: ({ directives }) => directives.map(directiveRow),
    columns: ['in', 'aim', 'overlap', 'sameActor', ...both(AIM)],
  },
  {
    name: 'actors',
    rows: ({ actors }) => actors.map(actorRow),
    columns: ['in', 'by', 'actor', 'sorts', 'a', 'b', 'inheritedA', 'inheritedB'],
  },
  {
    name: 'profile',
    rows: ({ profile }) => profile.map((row) => ({ ...row })),
    columns: ['deontic', 'strength', 'a', 'b', 'rateA', 'rateB'],
  },
  {
    name: 'terms',
    rows: ({ terms }) => terms.map((row) => ({ ...row })),
    columns: [
      'in',
      'term',
      'side',
      'countA',
      'countB',
      'rateA',
      'rateB',
      'logLikelihood',
      'logRatio',
      'p',
      'pCorrected',
      'bic',
    ],
  },
  {
    name: 'passages',
    rows: ({ passages }) => passages.flatMap(passageRows),
    columns: ['passage', 'length', 'in', ...PLACE],
  },
];

/** The part that `--part` names. */
export async function* partCsv(comparison: Comparison, { part, bom }: OptionValues): AsyncIterable<string> {
  const { columns, rows } = PARTS.find(({ name }) => name === part) as Part;
  yield (bom ? '\uFEFF' : '') + line(columns, ',');
  for (const row of rows(comparison))
    yield line(
      columns.map((column) => row[column] ?? null),
      ',',
    );
}
