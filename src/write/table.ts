import type { TableConstructorOptions } from 'cli-table3';
import { type Say, sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import { displayWidth, widestUnit, wrap } from '../text/width.js';
import type { Report, WriteOptions, Writer } from '../types.js';
import { facts, groupsOf, headingOf, nameOf, plural, type Style, type ViewCell, viewOf } from './view.js';

/** For a person at a terminal: what a document is, what each speech holds, then a table a kind, never wider than asked for. */
export const table: Writer = {
  name: 'table',
  summary: 'headings and tables for a terminal',
  extensions: ['.txt'],
  safe: true,
  document: async (report, options, first) =>
    `${first ? '' : '\n'}${documentTable(report, options, await printer(options.color), await sayer(options.language))}`,
};

/** A head and its rows of cells, to be drawn as columns. */
export interface Grid {
  /** `right`: a column of numbers; `least`: the width it may be squeezed to for the sake of the others. */
  head: readonly { label: string; right?: true; least?: number }[];
  rows: readonly (readonly ViewCell[])[];
}

/** Writes with or without colour. */
export interface Painter {
  paint(style: Style | 'title' | 'head', text: string): string;
  /** Text broken to `width`, `indent` columns from the left. */
  paragraph(style: Style | 'title' | 'head', text: string, width: number, indent?: number): string;
}

/** Draws tables too. */
export interface Printer extends Painter {
  /** Columns side by side; records one below the other where `width` is too small for that. */
  grid(grid: Grid, width: number): string;
}

/** The library for colours loads only here. */
async function colours() {
  const { Chalk } = await import('chalk');
  const { bold, dim, red, cyan } = new Chalk({ level: 1 });
  return { dim, strong: bold, forbidden: red, aim: cyan, title: bold, head: bold.underline };
}

/** What paints, in colour or not. */
export async function painter(color: boolean): Promise<Painter> {
  const paints = color ? await colours() : undefined;
  const paint: Painter['paint'] = (style, text) =>
    text === '' || style === 'plain' || !paints ? text : paints[style](text);
  return {
    paint,
    paragraph(style, text, width, indent = 0) {
      const lines = wrap(text, width - indent).map((line) => ' '.repeat(indent) + paint(style, line));
      return `${lines.join('\n')}\n`;
    },
  };
}

/** What draws tables too; the library for tables loads only here. */
export async function printer(color: boolean): Promise<Printer> {
  const [{ paint, paragraph }, { default: Table }] = await Promise.all([painter(color), import('cli-table3')]);
  /** The lines of a row: cells wrapped to their columns, painted line by line, short ones filled up with nothing. */
  const linesOf = (row: readonly ViewCell[], widths: readonly number[]): string[][] => {
    const cells = row.map(({ text, style }, column) =>
      wrap(text, widths[column] as number).map((line) => paint(style, line)),
    );
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
  };

  // The library measures a cell anew for each of its lines and looks for spans in all rows before, so it gets line after line,
  // some at a time.
  const draw = (head: Grid['head'], rows: Grid['rows'], widths: number[]): string => {
    const options = {
      chars: CHARS,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
      colWidths: widths,
      colAligns: head.map(({ right }) => (right ? 'right' : 'left')),
    } satisfies TableConstructorOptions;
    const drawn = (lines: readonly string[][]): string => {
      const table = new Table(options);
      table.push(...lines.map((line) => [...line]));
      return `${table.toString().replace(/ +$/gm, '')}\n`;
    };
    const labels = head.map(({ label }): ViewCell => ({ text: label, style: 'dim' }));
    const rule = widths.map((width) => '─'.repeat(width));
    const top = labels.some(({ text }) => text !== '') ? [...linesOf(labels, widths), rule] : [];
    const lines = [...top, ...rows.flatMap((row) => linesOf(row, widths))];
    return Array.from({ length: Math.ceil(lines.length / AT_A_TIME) }, (_, at) =>
      drawn(lines.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME)),
    ).join('');
  };

  return {
    paint,
    paragraph,
    grid({ head, rows }, width) {
      const widths = columnWidths({ head, rows }, width);
      if (widths) return draw(head, rows, widths);
      const labels = Math.max(...head.map(({ label }) => displayWidth(label)));
      const record = (row: readonly ViewCell[]): string => {
        const filled = head.flatMap(({ label }, index): ViewCell[][] => {
          const value = row[index] as ViewCell;
          return value.text === '' ? [] : [[{ text: label, style: 'dim' }, value]];
        });
        return draw([{ label: '' }, { label: '' }], filled, [labels, width - labels - GAP]);
      };
      return rows.map(record).join('\n');
    },
  };
}

const GAP = 2;
const AT_A_TIME = 100;
/** Blanks between columns and no frame: the text is what matters. */
const CHARS = {
  ...{
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
  },
  ...{ left: '', 'left-mid': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '', middle: ' '.repeat(GAP) },
};

/** No column is made narrower than this to please another, the first that leaves room for all; nor than its longest word up to `WORD`. */
const NARROW = [16, 12, 8];
const WORD = 14;
/** Rows that are looked at to share out the room. */
const SAMPLE = 100;
/** How far ahead to look for the width that saves a line. */
const AHEAD = 24;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Lines that a text of `length` columns takes; Chinese fills only an even number of them. */
const linesIn = (length: number, width: number): number => Math.max(1, Math.ceil(length / (width - (width % 2))));

/**
 * Shares `width` among the columns: each gets what it needs if that fits; else each starts from its least, and the rest goes
 * bit by bit to the column where it saves most lines. `undefined` if not even the least fits.
 */
export function columnWidths({ head, rows }: Grid, width: number): number[] | undefined {
  const room = width - GAP * (head.length - 1);
  const lengths = rows.map((row) => row.map(({ text }) => displayWidth(text)));
  const needs = head.map(({ label }, column) =>
    lengths.reduce((most, row) => Math.max(most, row[column] as number), Math.max(1, displayWidth(label))),
  );
  if (sum(needs) <= room) return needs;

  const words = head.map(({ label }, column) =>
    Math.max(
      displayWidth(label),
      ...rows.slice(0, SAMPLE).map((row) => Math.min(WORD, widestUnit(row[column]?.text ?? ''))),
    ),
  );
  const least = NARROW.map((narrow) =>
    needs.map((need, column) => Math.min(need, Math.max(head[column]?.least ?? narrow, words[column] as number))),
  );
  const widths = least.find((each) => sum(each) <= room);
  if (!widths) return undefined;

  // A row is as high as its highest cell; the sum of all cells decides where two are equally high.
  const sample = lengths.slice(0, SAMPLE);
  const cost = (at: readonly number[]): number =>
    sum(
      sample.map((row) => {
        const heights = row.map((length, column) => linesIn(length, at[column] as number));
        return Math.max(...heights) + sum(heights) / 100;
      }),
    );
  for (let left = room - sum(widths); left > 0; ) {
    const now = cost(widths);
    let best = { gain: 0, column: -1, step: 0 };
    for (const [column, width] of widths.entries()) {
      const most = Math.min(left, AHEAD, (needs[column] as number) - width);
      for (let step = 1; step <= most; step++) {
        const gain = (now - cost(widths.with(column, width + step))) / step;
        if (gain > best.gain + 1e-9) best = { gain, column, step };
      }
    }
    if (best.column < 0) return withRest(widths, needs, left);
    widths[best.column] = (widths[best.column] as number) + best.step;
    left -= best.step;
  }
  return widths;
}

/**
 * Room that saves no line by the count of columns may still do so, since words do not fill their lines: columns that it makes
 * wide enough get it, those that lack least first, and the one that lacks most gets what is left.
 */
function withRest(widths: readonly number[], needs: readonly number[], rest: number): number[] {
  const result = [...widths];
  const wants = needs
    .map((need, column) => ({ column, want: need - (widths[column] as number) }))
    .sort((a, b) => a.want - b.want);
  let left = rest;
  for (const [order, { column, want }] of wants.entries()) {
    const more = want <= left ? want : order === wants.length - 1 ? left : 0;
    result[column] = (result[column] as number) + more;
    left -= more;
  }
  return result;
}

function documentTable(report: Report, { kinds, fields, width }: WriteOptions, print: Printer, say: Say): string {
  const { document, omitted } = report;
  const parts = [
    print.paragraph('title', nameOf(document, say), width) + print.paragraph('plain', facts(document, say), width),
  ];
  if (document.problems.length > 0)
    parts.push(
      document.problems.map(({ message }) => print.paragraph('aim', `! ${say.text(oneLine(message))}`, width)).join(''),
    );
  for (const [index, { title, details, rows, counts }] of groupsOf(report, kinds, say).entries()) {
    const heading = title === null ? '' : print.paragraph('title', title, width);
    const who = details === null ? '' : print.paragraph('dim', details, width);
    const cells = counts.map(({ count, detail }): ViewCell[] => [
      { text: count, style: 'plain' },
      { text: detail, style: 'dim' },
    ]);
    // Two blank lines between speeches: they are the largest parts.
    parts.push(
      (index === 0 ? '' : '\n') +
        heading +
        who +
        print.grid({ head: [{ label: '' }, { label: '' }], rows: cells }, width),
    );
    for (const kind of kinds) {
      const own = rows.filter((row) => row.kind === kind);
      const view = viewOf(kind, own, fields, width, say);
      if (own.length === 0 || view.length === 0) continue;
      const grid = { head: view, rows: own.map((row) => view.map(({ cell }) => cell(row))) };
      parts.push(print.paragraph('head', headingOf(kind, say), width) + print.grid(grid, width));
    }
  }
  const more = kinds.filter((kind) => omitted[kind] > 0).map((kind) => say.text(plural(omitted[kind], `more ${kind}`)));
  if (more.length > 0)
    parts.push(print.paragraph('dim', say.text(`… and ${say.list(more)} (left out by --limit)`), width));
  return parts.join('\n');
}
