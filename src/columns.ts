/** The columns of the one table that all kinds share: what CSV prints, `--fields` keeps and `--where` asks of. */
import { type Field, KINDS, SHAPES } from './fields.js';
import type { ActorType, CellValue, Explanation, Kind, Responsible, Row, Time } from './types.js';

export type { CellValue };

/** A column of the one table that all kinds share. */
export interface Column {
  name: string;
  label: string;
  meaning: string;
  type: 'string' | 'number' | 'boolean';
  values?: Readonly<Record<string, string>>;
  /** The kinds that have it. */
  kinds: readonly Kind[];
  /** The value of a cell; a list is joined by `|`. `null` also where the row's kind lacks the column. */
  cell(row: Row): CellValue;
  /** The single values of a list, else the cell alone. */
  items(row: Row): readonly CellValue[];
  /** What JSON shows under the column's name. */
  json(row: Row): unknown;
}

const ALL_KINDS: readonly Kind[] = KINDS.map(({ kind }) => kind);

/** Columns that a target has from its figure. */
const OF_ITS_FIGURE: readonly string[] = ['low', 'high', 'bound', 'unit'];

/** Long ones stand at the end of a line. */
const LAST: readonly string[] = ['rule', 'sentence'];

const FIRST: readonly Column[] = [
  ofDocument(
    'type',
    'type',
    'Kind of the finding.',
    ({ kind }) => kind,
    Object.fromEntries(KINDS.map(({ kind, meaning }) => [kind, meaning])),
  ),
  ofDocument('source', 'source', SHAPES.document.source?.meaning ?? '', ({ document }) => document.source),
  ofDocument('recordId', 'record', SHAPES.document.recordId?.meaning ?? '', ({ document }) => document.recordId),
];

/** The union of all kinds' columns: `type` and the document's first, then the place, each kind's own, the sentence last. */
export const COLUMNS: readonly Column[] = columnList();

/** The columns that at least one of `kinds` has. */
export const columnsOf = (kinds: readonly Kind[]): readonly Column[] =>
  COLUMNS.filter((column) => column.kinds.some((kind) => kinds.includes(kind)));

function columnList(): Column[] {
  const names = new Map<string, { field: Field; kinds: Kind[] }>();
  for (const kind of ALL_KINDS) {
    for (const [name, field] of Object.entries(SHAPES[kind])) {
      // Too much for a cell.
      if (field.type === 'list') continue;
      const known = names.get(name);
      if (known) known.kinds.push(kind);
      else names.set(name, { field, kinds: [kind] });
    }
  }
  for (const name of OF_ITS_FIGURE) names.get(name)?.kinds.push('target');
  const own = [...names].flatMap(([name, { field, kinds }]) => ofFinding(name, field, kinds));
  const isLast = ({ name }: Column): boolean => LAST.includes(name);
  return [...FIRST, ...own.filter((column) => !isLast(column)), ...own.filter(isLast)];
}

function ofDocument(
  name: string,
  label: string,
  meaning: string,
  value: (row: Row) => string | null,
  values?: Readonly<Record<string, string>>,
): Column {
  const items = (row: Row): CellValue[] => [value(row)];
  return {
    name,
    label,
    meaning,
    type: 'string',
    ...(values && { values }),
    kinds: ALL_KINDS,
    cell: value,
    items,
    json: value,
  };
}

/** The columns of one field: a time has two. */
function ofFinding(name: string, field: Field, kinds: readonly Kind[]): Column[] {
  const { label, meaning, values } = field;
  const raw = (row: Row): unknown => fieldOf(row, name);
  const column = (over: Partial<Column> & { items: Column['items'] }): Column => ({
    ...{ name, label, meaning, kinds, json: raw },
    ...(values && { values }),
    type:
      field.type === 'integer' || field.type === 'number' ? 'number' : field.type === 'boolean' ? 'boolean' : 'string',
    cell: (row) => over.items(row)[0] ?? null,
    ...over,
  });
  const list = (items: (row: Row) => string[]): Column[] => [
    column({
      items,
      cell: (row) => items(row).join('|') || null,
      meaning: `${meaning.replace(/\.$/, '')}; joined by | in one cell.`,
    }),
  ];
  switch (field.type) {
    case 'time': {
      const time = (row: Row): Time | null => (raw(row) as Time | null | undefined) ?? null;
      const edtf = (row: Row): string | null => time(row)?.edtf ?? null;
      return [
        column({ items: (row) => [time(row)?.text ?? null] }),
        column({
          name: `${name}Edtf`,
          label: `${label} (EDTF)`,
          meaning: `The ${name} as Extended Date/Time Format, where it can be told.`,
          items: (row) => [edtf(row)],
          json: edtf,
        }),
      ];
    }
    case 'strings':
      return list((row) => (raw(row) as string[] | undefined) ?? []);
    case 'responsible':
      return list((row) =>
        ((raw(row) as Responsible[] | undefined) ?? []).map(({ text, role }) => (role ? `${text}(${role})` : text)),
      );
    case 'gaps':
      return list((row) => ((raw(row) as (string | null)[] | undefined) ?? []).map((item) => item ?? ''));
    case 'actors':
      return list((row) =>
        ((raw(row) as ActorType[] | undefined) ?? []).map(({ level, sort }) => (level ? `${level} ${sort}` : sort)),
      );
    case 'explanation': {
      const told = (row: Row): string | null => explained(raw(row) as Explanation | undefined);
      return [column({ items: (row) => [told(row)] })];
    }
    default:
      return [column({ items: (row) => [(raw(row) as CellValue | undefined) ?? null] })];
  }
}

/** `“要”: a deontic word that stands as one · plan: heading 主要任务 · actor 各级政府 from line 3` */
export function explained(explanation: Explanation | undefined): string | null {
  if (!explanation) return null;
  const { meaning, words, mood, moodReason, inherited } = explanation;
  return [
    `${words.map((word) => `“${word}”`).join(' ')}: ${meaning}`,
    `${mood}: ${moodReason}`,
    ...inherited.map(({ field, text, line }) => `${field} “${text}” from line ${line}`),
  ].join(' · ');
}

/** A field of a finding by name; a target's `low`, `high`, `bound` and `unit` are its figure's. */
function fieldOf(row: Row, name: string): unknown {
  const finding = row.finding as unknown as Record<string, unknown>;
  if (name in finding) return finding[name];
  if (row.kind === 'target' && row.figure && OF_ITS_FIGURE.includes(name))
    return (row.figure as unknown as Record<string, unknown>)[name];
  return null;
}
