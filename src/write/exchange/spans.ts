/** Findings as annotation tools know them: labelled spans of the text, and links between them. */
import { COLUMNS, type Column } from '../../columns.js';
import { UserError } from '../../errors.js';
import { KINDS } from '../../fields.js';
import { oneLine } from '../../text/visible.js';
import type { Kind, Report, Row, WriteOptions } from '../../types.js';

/** A stretch of the text: a finding, or what one of its fields quotes. `start`/`end` in code points. */
export interface Span {
  /** `f1`, `t1`, `d1` of a finding, else `p1` and so on. */
  id: string;
  /** `Directive`, `Cue`. */
  label: string;
  /** `null` for a part. */
  kind: Kind | null;
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** What a finding is understood to say; on one line each. */
  notes: readonly Note[];
}

export interface Note {
  name: string;
  value: string;
}

/** `from` is a finding; `role` is what `to` is in it: `cue`, `actor`. */
export interface Link {
  from: string;
  to: string;
  role: string;
}

export interface Annotated {
  /** By where they start; the longer first. */
  spans: Span[];
  links: Link[];
}

/** The fields of a kind that quote the text; each part has a label and a role after them. */
const PARTS: Readonly<Record<Kind, readonly string[]>> = {
  figure: ['property', 'entity', 'period', 'base'],
  target: ['indicator', 'state', 'period', 'actor', 'base'],
  directive: [
    ...['cue', 'actor', 'actorInherited', 'responsible', 'aims', 'objects'],
    ...['manner', 'purpose', 'condition', 'orElse', 'deadline'],
  ],
};

/** Columns that say how a finding is understood; where and in what words it stands is told by its spans. */
const NOTED: Readonly<Record<Kind, readonly string[]>> = {
  figure: [
    ...['kind', 'low', 'high', 'bound', 'unit', 'normalizedValue', 'normalizedUnit', 'change', 'status'],
    ...['periodEdtf', 'speech', 'section', 'rule'],
  ],
  target: [
    ...['direction', 'commitment', 'nature', 'quantified', 'low', 'high', 'bound', 'unit', 'indicatorId'],
    ...['periodEdtf', 'speech', 'section', 'rule'],
  ],
  directive: [...['deontic', 'strength', 'attribution', 'actorType', 'deadlineEdtf', 'speech', 'section', 'rule']],
};

const SINGULAR: Readonly<Record<string, string>> = { aims: 'aim', objects: 'object' };
const roleOf = (field: string): string => SINGULAR[field] ?? field;
const labelOf = (field: string): string => capital(field === 'actorInherited' ? 'actor' : roleOf(field));

/** The role of the figure that says how much of a target. */
const FIGURE = 'figure';

/** @example capital('orElse') // 'OrElse' */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ALL: readonly Kind[] = KINDS.map(({ kind }) => kind);

/** Every label there is, findings first. */
export const LABELS: readonly string[] = [
  ...new Set([...ALL.map(capital), ...ALL.flatMap((kind) => PARTS[kind].map(labelOf))]),
];

/** Every role there is, with the labels at either end. */
export const ROLES: readonly { role: string; from: readonly string[]; to: string }[] = [
  { role: FIGURE, from: ['Target'], to: 'Figure' },
  ...[...new Set(ALL.flatMap((kind) => PARTS[kind]))].map((field) => ({
    role: roleOf(field),
    from: ALL.filter((kind) => PARTS[kind].includes(field)).map(capital),
    to: labelOf(field),
  })),
];

const columnOf = (name: string): Column => COLUMNS.find((column) => column.name === name) as Column;

/** Every note there is, with the labels that have it; `values` where they are few and known. */
export const NOTES: readonly {
  name: string;
  meaning: string;
  of: readonly string[];
  values: readonly string[] | null;
}[] = [...new Set(ALL.flatMap((kind) => NOTED[kind]))].map((name) => {
  const { values, meaning } = columnOf(name);
  return {
    name,
    meaning,
    of: ALL.filter((kind) => NOTED[kind].includes(name)).map(capital),
    values: values ? Object.keys(values) : null,
  };
});

/** The spans and links of a document whose findings have their parts. What several findings quote is one span. */
export function annotated({ rows }: Pick<Report, 'rows'>): Annotated {
  const findings = rows.map((row): Span => ({ ...placeOf(row), id: row.finding.id, notes: notesOf(row) }));
  const parts = new Map<string, Span>();
  const quoted: { from: string; role: string; key: string }[] = [];
  for (const { finding } of rows) {
    for (const { field, start, end, text } of finding.parts ?? []) {
      const label = labelOf(field);
      const key = `${label} ${start} ${end}`;
      if (!parts.has(key)) parts.set(key, { id: key, label, kind: null, start, end, text, notes: [] });
      quoted.push({ from: finding.id, role: roleOf(field), key });
    }
  }
  const ids = new Map([...parts].sort(([, a], [, b]) => byPlace(a, b)).map(([key], index) => [key, `p${index + 1}`]));
  const named = [...parts].map(([key, part]): Span => ({ ...part, id: ids.get(key) as string }));
  const links = quoted.map(({ from, role, key }): Link => ({ from, to: ids.get(key) as string, role }));
  const known = new Set(findings.map(({ id }) => id));
  const figures = rows.flatMap((row): Link[] =>
    row.kind === 'target' && row.finding.figure !== null && known.has(row.finding.figure)
      ? [{ from: row.finding.id, to: row.finding.figure, role: FIGURE }]
      : [],
  );
  return { spans: [...findings, ...named].sort(byPlace), links: distinct([...figures, ...links]) };
}

const placeOf = ({ kind, finding: { start, end, text } }: Row): Omit<Span, 'id' | 'notes'> => ({
  ...{ label: capital(kind), kind, start, end, text },
});

const notesOf = (row: Row): Note[] =>
  NOTED[row.kind].flatMap((name) => {
    const value = columnOf(name).cell(row);
    return value === null ? [] : [{ name, value: oneLine(String(value)) }];
  });

const byPlace = (a: Span, b: Span): number =>
  a.start - b.start || b.end - a.end || LABELS.indexOf(a.label) - LABELS.indexOf(b.label);

/** The same words may be quoted twice by one field. */
function distinct(links: readonly Link[]): Link[] {
  const seen = new Map(links.map((link) => [`${link.from} ${link.role} ${link.to}`, link]));
  return [...seen.values()];
}

/** @throws UserError for `--fields` in a format that has none to choose from */
export function withoutFields(name: string, { fields }: Pick<WriteOptions, 'fields'>): void {
  if (fields)
    throw new UserError('bad-usage', `--fields: ${name} has no columns; leave it out or use csv, xlsx or parquet`);
}
