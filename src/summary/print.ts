import { type Say, sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Language } from '../types.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import type { Grid } from '../write/table.js';
import { TOOL } from '../write/tool.js';
import type { Style, ViewCell } from '../write/view.js';
import { COUNTS, type Count, NOTHING, numberOf, plus, type Tally } from './counts.js';
import { columnName, headOf, type SummaryRow } from './groups.js';

export interface PrintOptions {
  /** The columns that the rows are grouped by. */
  by: readonly string[];
  width: number;
  color: boolean;
  bom: boolean;
  /** Of the tables; English where it is left out. */
  language?: Language;
}

/** A way to print a summary. */
export interface SummaryFormat {
  name: 'table' | 'csv' | 'json';
  extensions: readonly string[];
  /** Whether control characters are shown or escaped by the format itself. */
  safe: boolean;
  print(rows: AsyncIterable<SummaryRow>, options: PrintOptions): AsyncIterable<string>;
}

/** The first is the default. */
export const SUMMARY_FORMATS: readonly SummaryFormat[] = [
  { name: 'table', extensions: ['.txt'], safe: true, print: tables },
  { name: 'csv', extensions: ['.csv'], safe: false, print: csv },
  { name: 'json', extensions: ['.json'], safe: true, print: json },
];

/** No total: a sum over a column would count everything twice. */
async function* csv(rows: AsyncIterable<SummaryRow>, { by, bom }: PrintOptions): AsyncIterable<string> {
  yield (bom ? '\uFEFF' : '') + line([...by.map(headOf), ...COUNTS.map(({ name }) => name)], ',');
  for await (const { key, tally } of rows)
    yield line([...key, ...COUNTS.map(({ name }) => numberOf(tally, name))], ',');
}

async function* json(rows: AsyncIterable<SummaryRow>, { by }: PrintOptions): AsyncIterable<string> {
  const numbers = (tally: Tally): Record<string, number | null> =>
    Object.fromEntries(COUNTS.map(({ name }) => [name, numberOf(tally, name)]));
  yield escapeControls(`{\n  "tool": ${pretty(TOOL)},\n  "by": ${pretty(by)},\n  "rows": [`);
  let total = NOTHING;
  let first = true;
  for await (const { key, tally } of rows) {
    const group = Object.fromEntries(by.map((name, index) => [name, key[index] ?? null]));
    yield `${first ? '' : ','}\n    ${escapeControls(pretty({ group, ...numbers(tally) }, '    '))}`;
    total = plus(total, tally);
    first = false;
  }
  yield `${first ? '' : '\n  '}],\n  "total": ${pretty(numbers(total), '  ')}\n}\n`;
}

/** How a column that is grouped by is headed in a table. */
const LABELS: Readonly<Record<string, string>> = { recordId: 'record' };

/** How a column that is grouped by is headed: a field of the document in the user's language, a column of the corpus as it is called. */
function headIn(name: string, say: Say): string {
  const label = LABELS[name] ?? headOf(name);
  return columnName(name) === undefined ? say.label(label) : label;
}

/** A rate that stands right behind its number. */
const PER_1000 = '/1,000';

const labelIn = ({ label, part }: Count, say: Say): string =>
  label === PER_1000 ? say.text(label) : part === 'all' || part === 'rate' ? say.label(label) : say.value(part, label);

/** What the tables behind the first one show. */
const SECTIONS: readonly { title: string; of: string; parts: readonly Count['part'][] }[] = [
  { title: 'Directives', of: 'directives', parts: ['deontic', 'strength'] },
  { title: 'Targets', of: 'targets', parts: ['commitment'] },
];

/** The names of documents and groups are not squeezed further than this. */
const LEAST_NAME = 15;

const plain = (text: string, style: Style = 'plain'): ViewCell => ({ text, style });

/** One table of all, then one of each kind's findings by their values; more than one where they are too wide. What no document tells is left out. */
async function* tables(
  rows: AsyncIterable<SummaryRow>,
  { by, width, color, language }: PrintOptions,
): AsyncIterable<string> {
  const all: SummaryRow[] = [];
  for await (const row of rows) all.push(row);
  if (all.length === 0) return;
  const { columnWidths, printer } = await import('../write/table.js');
  const print = await printer(color);
  const say = await sayer(language);
  const total = all.reduce((sum, { tally }) => plus(sum, tally), NOTHING);

  const named = by
    .map((name, index) => ({ label: oneLine(headIn(name, say)), least: LEAST_NAME, index }))
    .filter(({ index }) => index === 0 || all.some(({ key }) => key[index] !== null));
  const gridOf = (counts: readonly Count[]): Grid => {
    const row = (names: readonly string[], tally: Tally, style: Style): ViewCell[] => [
      ...names.map((name) => plain(name, style)),
      ...counts.map(({ name, part }) => plain(shown(numberOf(tally, name), part), style)),
    ];
    const lines = all.map(({ key, tally }) =>
      row(
        named.map(({ index }) => oneLine(key[index] ?? '')),
        tally,
        'plain',
      ),
    );
    const last = row(
      named.map((_, at) => (at === 0 ? say.text('total') : '')),
      total,
      'strong',
    );
    return {
      head: [
        ...named.map(({ label, least }) => ({ label, least })),
        ...counts.map((count) => ({ label: labelIn(count, say), right: true as const })),
      ],
      rows: all.length === 1 ? lines : [...lines, last],
    };
  };
  const fits = (counts: readonly Count[]): boolean => columnWidths(gridOf(counts), width) !== undefined;
  const table = (title: string | null, counts: readonly Count[]): string =>
    (title === null ? '' : `\n${print.paragraph('head', title, width)}`) + print.grid(gridOf(counts), width);

  const told = COUNTS.filter(({ name }) => numberOf(total, name) !== null);
  // A row that is a document counts one, and failures are seldom.
  const isOne = all.every(({ tally }) => tally.documents === 1);
  const whole = told.filter(
    ({ name, part }) =>
      part === 'all' && !(name === 'documents' && isOne) && !(name === 'failures' && total.failures === 0),
  );
  const rateOf = ({ name }: Count): Count[] => told.filter((rate) => rate.name === `${name}Per1000`);
  // Each rate right behind its number.
  const both = whole.flatMap((count) => [count, ...rateOf(count).map((rate) => ({ ...rate, label: PER_1000 }))]);
  if (fits(both)) yield table(null, both);
  else {
    yield table(null, whole);
    yield table(say.text('Per 1,000 characters'), whole.flatMap(rateOf));
  }
  for (const { title, of, parts } of SECTIONS) {
    const counts = told.filter(({ part }) => parts.includes(part));
    if (counts.length === 0 || !total[of]) continue;
    if (fits(counts)) yield table(say.text(title), counts);
    else
      for (const part of parts)
        yield table(
          `${say.text(title)}: ${say.label(part)}`,
          counts.filter((count) => count.part === part),
        );
  }
}

/** `7,382`, `3.25`; nothing where nobody knows. */
function shown(value: number | null, part: Count['part']): string {
  if (value === null) return '';
  return part === 'rate' ? value.toFixed(2) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
