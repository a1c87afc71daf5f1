/** What people see of a document: headings, counts, and the few columns of each kind that matter most. */
import { type CellValue, COLUMNS, type Column, explained } from '../columns.js';
import { kindName } from '../fields.js';
import { ENGLISH, type Say } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Analysis, Figure, Kind, Report, Row, Script, Time } from '../types.js';

/** How a cell is to stand out; what that looks like is the writer's affair. */
export type Style = 'plain' | 'dim' | 'strong' | 'forbidden' | 'aim';

export interface ViewCell {
  text: string;
  style: Style;
}

export interface ViewColumn {
  label: string;
  /** A column of numbers. */
  right?: true;
  /** Width that it may be squeezed to for the sake of the others, in columns. */
  least?: number;
  /** Only where there is this much room. */
  from?: number;
  cell(row: Row, say?: Say): ViewCell;
}

const EMPTY: ViewCell = { text: '', style: 'plain' };
const cell = (text: string | null, style: Style = 'plain'): ViewCell =>
  text === null ? EMPTY : { text: oneLine(text), style };

const MYRIADS: readonly [number, string][] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** `12,345.6`. Not by the language's own formatter: the first use of that costs as much as all else that an outline does. */
function grouped(value: number): string {
  const [, whole = '', rest = ''] = /^(-?\d+)(.*)$/.exec(String(value)) ?? [];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest;
}

/**
 * A number as a reader of Chinese takes it in at a glance: by 万 and 亿 where two decimals hold it, else in groups of three.
 *
 * @example readable(108000) // '10.8万'
 * @example readable(35578) // '35,578'
 */
export function readable(value: number): string {
  for (const [size, name] of MYRIADS) {
    const part = Math.abs(value) / size;
    if (part >= 1 && part < 1e6 && Math.abs(part * 100 - Math.round(part * 100)) < 1e-6)
      return `${value < 0 ? '-' : ''}${Math.round(part * 100) / 100}${name}`;
  }
  return grouped(value);
}

const SIGNS = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  above: '> ',
  below: '< ',
  range: '',
} as const;

/** What a figure was understood to say: `≤ 13.8 ‰`, `3,500–4,500 例`, `≈ 10万 人`. */
export function understood({ low, high, bound, unit }: Pick<Figure, 'low' | 'high' | 'bound' | 'unit'>): string {
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  const value = ends.map(readable).join('–');
  return value === '' ? '' : `${SIGNS[bound]}${value}${unit === null ? '' : ` ${unit}`}`;
}

const joined = (parts: readonly (string | null | undefined)[], between: string): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(between) || null;

/** The date that was worked out stands beside the words only where its year is not in them. */
const time = (value: Time | null): string | null =>
  value &&
  (value.edtf === null || value.text.toUpperCase().includes(value.edtf.slice(0, 4))
    ? value.text
    : `${value.text} (${value.edtf})`);

/** `出生人口性別比 (全市)`; the entity once, where the property names it already. */
const withEntity = ({ property, entity }: Figure): string | null =>
  joined([property, entity && !property?.includes(entity) ? `(${entity})` : null], ' ');

const place: ViewColumn = {
  label: 'place',
  right: true,
  cell: ({ finding }) => cell(`${finding.line}:${finding.column}`, 'dim'),
};

/** A column of rows of one kind. */
function of<K extends Kind>(
  kind: K,
  label: string,
  show: (row: Extract<Row, { kind: K }>, say: Say) => ViewCell,
  more: Partial<ViewColumn> = {},
): ViewColumn {
  return {
    label,
    ...more,
    cell: (row, say = ENGLISH) => (row.kind === kind ? show(row as Extract<Row, { kind: K }>, say) : EMPTY),
  };
}

/** Only with --explain. */
const why: ViewColumn = {
  label: 'why',
  cell: (row) => cell(explained(row.finding.explanation), 'dim'),
};

const section: ViewColumn = { label: 'section', from: 110, cell: ({ finding }) => cell(finding.section, 'dim') };

const STATUS: Readonly<Record<Figure['status'], Style>> = { fact: 'plain', target: 'aim', norm: 'dim' };

const VIEWS: Readonly<Record<Kind, readonly ViewColumn[]>> = {
  figure: [
    place,
    of('figure', 'text', ({ finding }) => cell(finding.text, 'strong')),
    of('figure', 'value', ({ finding }) => cell(understood(finding))),
    of('figure', 'property', ({ finding }) => cell(withEntity(finding))),
    of('figure', 'period', ({ finding }) => cell(time(finding.period))),
    of('figure', 'change', ({ finding: { change, base } }, say) =>
      cell(base ? say.text(joined([change, `vs ${base}`], ' ') ?? '') : say.value('change', change)),
    ),
    of('figure', 'status', ({ finding: { status } }, say) => cell(say.value('status', status), STATUS[status])),
    section,
    why,
  ],
  target: [
    place,
    of('target', 'indicator', ({ finding }) => cell(finding.indicator)),
    of('target', 'state', ({ finding }) => cell(finding.state, 'strong')),
    of('target', 'value', ({ figure }) => (figure ? cell(understood(figure)) : EMPTY)),
    of('target', 'commitment', ({ finding: { commitment, nature } }, say) =>
      cell(
        say.list([say.value('commitment', commitment), ...(nature === null ? [] : [say.value('nature', nature)])]),
        commitment === 'ensure' ? 'aim' : 'plain',
      ),
    ),
    of('target', 'period', ({ finding }) => cell(time(finding.period))),
    of('target', 'actor', ({ finding }) => cell(finding.actor)),
    of('target', 'direction', ({ finding }, say) => cell(say.value('direction', finding.direction)), { from: 110 }),
    section,
    why,
  ],
  directive: [
    place,
    of(
      'directive',
      'force',
      ({ finding: { deontic, strength } }, say) =>
        cell(
          say.phrase([
            ...(strength === 'plain' ? [] : [say.value('strength', strength)]),
            say.value('deontic', deontic),
          ]),
          deontic === 'prohibition'
            ? 'forbidden'
            : strength === 'strong'
              ? 'strong'
              : strength === 'weak'
                ? 'dim'
                : 'plain',
        ),
      { least: 8 },
    ),
    of(
      'directive',
      'actor',
      ({ finding: { actor, actorInherited } }) =>
        actor === null ? cell(actorInherited && `(${actorInherited})`, 'dim') : cell(actor),
      { least: 10 },
    ),
    of('directive', 'text', ({ finding }) => cell(finding.text)),
    of('directive', 'deadline', ({ finding }) => cell(time(finding.deadline))),
    of('directive', 'responsible', ({ finding }, say) =>
      cell(
        joined(
          finding.responsible.map(({ text, role }) => (role ? `${text} (${say.value('responsible', role)})` : text)),
          '; ',
        ),
      ),
    ),
    of('directive', 'orElse', ({ finding }) => cell(finding.orElse), { from: 110 }),
    section,
    why,
  ],
};

/** The columns to show of `kind`: those asked for, else the few that matter most and that some row fills. */
export function viewOf(
  kind: Kind,
  rows: readonly Row[],
  fields: readonly string[] | null,
  width: number,
  say: Say = ENGLISH,
): readonly ViewColumn[] {
  if (fields) {
    const columns = fields.flatMap((name) =>
      COLUMNS.filter((column) => column.name === name && column.kinds.includes(kind)),
    );
    return columns.map((column) => ({
      label: say.label(column.label),
      ...(column.type === 'number' && { right: true }),
      cell: (row) => cell(shown(column, column.cell(row), say)),
    }));
  }
  return VIEWS[kind]
    .filter(({ from = 0, cell: show }) => width >= from && rows.some((row) => show(row).text !== ''))
    .map((column) => ({ ...column, label: say.label(column.label), cell: (row) => column.cell(row, say) }));
}

function shown({ name, type, values }: Column, value: CellValue, say: Say): string | null {
  if (value === null) return null;
  const text = String(value);
  if (type === 'boolean') return say.value('boolean', text);
  if (name !== 'actorType') return values ? say.value(name, text) : text;
  const actors = text.split('|').map((actor) => actor.split(' ').map((word) => say.value(name, word)));
  return actors.map(say.phrase).join('|');
}

// ---------------------------------------------------------------- headings and counts

const SCRIPTS: Readonly<Record<Script, string>> = {
  Hans: 'Simplified',
  Hant: 'Traditional',
  mixed: 'Simplified and Traditional',
};

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** What a document is, in a few words. */
export function facts(document: Analysis, say: Say = ENGLISH): string {
  const { title, script, characters, restored, encoding } = document;
  const words = restored.length === 0 ? null : `${plural(restored.length, 'word')} restored`;
  const read = encoding === null || encoding === 'utf-8' ? null : `read as ${encoding}`;
  const told = [SCRIPTS[script], plural(characters, 'character'), read, words].map((part) => part && say.text(part));
  return joined([title && oneLine(title), ...told], ' · ') ?? '';
}

/** The name a document goes by: its source and, in a corpus, the row. */
export const nameOf = ({ source, recordId }: Analysis, say: Say = ENGLISH): string =>
  joined([source === '-' ? say.text('standard input') : oneLine(source), recordId && oneLine(recordId)], ' · ') ?? '';

/** The findings of one speech, or those outside any. */
export interface Group {
  /** `null` where the document has no speeches to tell apart. */
  title: string | null;
  /** Who, when, where; `null` if nothing is known. */
  details: string | null;
  rows: Row[];
  counts: { count: string; detail: string }[];
}

/** A document's findings, speech by speech; what stands before the first is the preface. */
export function groupsOf({ document, rows, omitted }: Report, kinds: readonly Kind[], say: Say = ENGLISH): Group[] {
  const known = new Set(document.speeches.map(({ id }) => id));
  const isCut = kinds.some((kind) => omitted[kind] > 0);
  // That there is none of a kind is worth a line, unless it is only because the rest was left out.
  const told = (own: readonly Row[], isSpeech: boolean): Kind[] =>
    kinds.filter((kind) => own.some((row) => row.kind === kind) || (isSpeech && omitted[kind] === 0));

  const outside = rows.filter(({ finding: { speech } }) => speech === null || !known.has(speech));
  const groups: Group[] = [];
  if (outside.length > 0 || known.size === 0) {
    const title = known.size === 0 ? null : say.text('outside the speeches');
    groups.push({
      title,
      details: null,
      rows: outside,
      counts: countsOf(outside, told(outside, known.size === 0), 0, say),
    });
  }
  for (const speech of document.speeches) {
    const own = rows.filter(({ finding }) => finding.speech === speech.id);
    if (own.length === 0 && isCut) continue;
    const sections = document.sections.filter((each) => each.speech === speech.id).length;
    groups.push({
      title: joined([speech.id, speech.title && oneLine(speech.title)], '  '),
      details: joined(
        [speech.speaker, speech.date, speech.place].map((part) => part && oneLine(part)),
        ' · ',
      ),
      rows: own,
      counts: countsOf(own, told(own, true), sections, say),
    });
  }
  return groups;
}

function countsOf(rows: readonly Row[], kinds: readonly Kind[], sections: number, say: Say): Group['counts'] {
  const counts = kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return { count: say.text(plural(own.length, kind)), detail: tally(own, say) };
  });
  return sections > 0 ? [{ count: say.text(plural(sections, 'section')), detail: '' }, ...counts] : counts;
}

/** How many of each: `12 obligation (3 strong), 2 prohibition`. */
function tally(rows: readonly Row[], say: Say): string {
  const groups = new Map<string, Map<string, number>>();
  let field = '';
  for (const row of rows) {
    const [of, group, member] =
      row.kind === 'figure'
        ? ['status', row.finding.status, '']
        : row.kind === 'target'
          ? ['commitment', row.finding.commitment, '']
          : ['deontic', row.finding.deontic, row.finding.strength];
    field = of;
    const members = groups.get(group) ?? new Map<string, number>();
    groups.set(group, members.set(member, (members.get(member) ?? 0) + 1));
  }
  const size = (members: Map<string, number>): number => [...members.values()].reduce((sum, count) => sum + count, 0);
  const told = [...groups]
    .sort(([, a], [, b]) => size(b) - size(a))
    .map(([group, members]) => {
      const apart = ['strong', 'weak'].flatMap((strength) => {
        const count = members.get(strength) ?? 0;
        const word = say.value('strength', strength);
        return count === 0 ? [] : [count === size(members) ? word : say.counted(count, word)];
      });
      return `${say.counted(size(members), say.value(field, group))}${apart.length > 0 ? ` (${say.list(apart)})` : ''}`;
    });
  return say.list(told);
}

/** `Figures`, `Targets`, `Directives`. */
export const headingOf = (kind: Kind, say: Say = ENGLISH): string => {
  const { plural: name } = kindName(kind);
  return say.text(name.charAt(0).toUpperCase() + name.slice(1));
};
