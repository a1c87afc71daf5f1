import { existsSync } from 'node:fs';
import { COLUMNS } from '../columns.js';
import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import { ALLOCATIONS } from '../reliability/allocate.js';
import { type Lottery, lottery } from '../reliability/draw.js';
import { sheetOf } from '../reliability/sheet.js';
import { SHEET_FORMATS } from '../reliability/sheet-print.js';
import { columnName, keyOf } from '../summary/groups.js';
import { objectOf, type Result, resultFrom, UNREADABLE } from '../summary/result.js';
import { nearest } from '../text/suggest.js';
import { visible } from '../text/visible.js';
import type { Analysis, Row } from '../types.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { formatFor } from './display.js';
import type { Io } from './io.js';
import {
  atLeast,
  BY_OPTION,
  formatOption,
  OUTPUT_OPTION,
  oneOf,
  REPORT_OPTIONS,
  RESULT_OPTIONS,
  SELECTION_OPTIONS,
} from './options.js';
import { select } from './select.js';
import { columnNamed, parseCondition } from './where.js';

const SAMPLING = 'Drawing:';
const DEFAULT_NUMBER = 200;
const DEFAULT_SEED = 1;
const ALL = KINDS.map(({ kind }) => kind);

/** Draws a sheet of findings for people to judge. */
export const sample: Command = {
  name: 'sample',
  summary: 'a stratified random sample of findings (-f ndjson) as a sheet to judge by hand',
  takesInputs: true,
  operands: {
    usage: 'RESULTS…',
    meaning: 'files of NDJSON, folders or quoted patterns; - is standard input, and so is no file with a pipe',
  },
  options: [
    {
      flags: '-n, --number <n>',
      description: `findings to draw (default: ${DEFAULT_NUMBER})`,
      group: SAMPLING,
      parse: atLeast('--number', 1),
    },
    {
      ...BY_OPTION,
      description:
        'strata: fields of findings (type,rule,deontic), columns of metadata (year), source, script; metadata.type is a column of that name (default: type)',
      group: SAMPLING,
    },
    {
      flags: '--allocation <how>',
      description: 'rows to each stratum: proportional to its size, or equal (default: proportional)',
      group: SAMPLING,
      parse: oneOf('allocation', ALLOCATIONS),
    },
    {
      flags: '--seed <n>',
      description: `another number draws another sample (default: ${DEFAULT_SEED})`,
      group: SAMPLING,
      parse: atLeast('--seed', 0),
    },
    ...SELECTION_OPTIONS.filter(({ flags }) => flags.startsWith('--where')),
    formatOption(SHEET_FORMATS.map(({ name }) => name)),
    OUTPUT_OPTION,
    // The fields to judge, instead of those of the codebook.
    ...REPORT_OPTIONS.filter(({ flags }) => flags.startsWith('--fields')),
    { flags: '--bom', description: 'byte-order mark before csv, for Excel', group: 'Output:' },
    ...RESULT_OPTIONS,
  ],
  examples: [
    ['jianggao sample found.ndjson -n 200 -o sheet.xlsx', 'figures, targets and directives in proportion'],
    [
      'jianggao sample found.ndjson --by type,year --allocation equal -o sheet.csv --bom',
      'as many of each kind and year',
    ],
    [
      'jianggao sample found.ndjson --where type=directive --by deontic --seed 2 -o sheet.csv',
      'only directives, another draw',
    ],
    ['jianggao precision sheet.csv', 'once y, n or ? stands under “correct” in each row'],
  ],
  async run(names, options, io) {
    if (names.length === 0 && options.filesFrom === undefined && io.stdin.isTerminal)
      throw new UserError(
        'no-input',
        'nothing to read: name a file of results (jianggao FILE… -f ndjson -o found.ndjson), or - for standard input',
      );
    const format = formatFor(SHEET_FORMATS, options);
    const toScreen = (options.output === undefined || options.output === '-') && io.stdout.isTerminal;
    if (format.isBinary && toScreen)
      throw new UserError('bad-usage', `${format.name} is not for a terminal; add -o sheet.${format.name}`);
    // What was judged by hand is not to be lost.
    if (options.output !== undefined && options.output !== '-' && existsSync(options.output))
      throw new UserError(
        'exists',
        `${options.output} is there already, perhaps filled in; give another name, or delete it first`,
      );
    const fields = options.fields?.map((name) => columnNamed(name, ALL).name);
    const where = (options.where ?? []).map((text) => parseCondition(text, ALL));
    const by = options.by ?? ['type'];
    const drawing = lottery<Row>(
      options.number ?? DEFAULT_NUMBER,
      options.seed ?? DEFAULT_SEED,
      options.allocation ?? 'proportional',
    );
    const metadata = new Set<string>();
    let failed = false;

    const { readLines } = await import('../summary/read.js');
    const given = names.length === 0 && options.filesFrom === undefined ? ['-'] : names;
    const inputs = { names: given, filesFrom: options.filesFrom, stdin: io.stdin };
    for await (const read of readLines<Found>(inputs, { parse: foundIn, unreadable: NOTHING_FOUND })) {
      if ('message' in read) {
        failed = true;
        await tell(read.message, io);
      } else if (read.document) {
        for (const name of Object.keys(read.result.metadata)) metadata.add(name);
        for (const row of select(read.document, { kinds: ALL, where }).rows) enter(drawing, row, read.result, by);
      }
    }
    const { items, strata } = drawing.count();
    if (items === 0)
      throw new UserError('nothing-found', 'no findings to draw from; look at the results, and at --where', 1);
    checkColumns(by, metadata);
    const sheet = sheetOf(drawing.draw(), by, fields);
    async function* chunks(): AsyncIterable<string | Uint8Array> {
      yield await format.print(sheet, options.bom ?? false);
    }
    await deliver(chunks(), { file: options.output, safe: false }, io);
    await tell(
      `${sheet.rows.length} of ${items} findings drawn, from ${strata === 1 ? 'one stratum' : `${strata} strata`}`,
      io,
    );
    return failed && !options.allowErrors ? 1 : 0;
  },
};

const tell = (message: string, { stderr }: Io): Promise<void> => stderr.write(`jianggao: ${visible(message)}\n`);

/** A line of results; without a document for an input that could not be analysed. */
interface Found {
  result: Result;
  document?: Analysis;
}

const NOTHING_FOUND: Found = { result: UNREADABLE };

/** @returns what is wrong with the line, if it cannot be drawn from. */
function foundIn(text: string): Found | string {
  const value = objectOf(text);
  if (typeof value === 'string') return value;
  const result = resultFrom(value);
  if (typeof result === 'string') return result;
  if (result.tally.documents === 0) return { result };
  for (const { plural } of KINDS)
    for (const finding of (value[plural] ?? []) as { id?: unknown; text?: unknown }[])
      if (typeof finding?.id !== 'string' || typeof finding.text !== 'string')
        return `one of its ${plural} has no id or no text, as --fields leaves them out; make the results anew without it`;
  // A column that these results lack is empty.
  return { result, document: { ...EMPTY, ...value } as unknown as Analysis };
}

function enter(drawing: Lottery<Row>, row: Row, result: Result, by: readonly string[]): void {
  const key = by.map((name) => {
    const column = COLUMNS.find((each) => each.name === name);
    if (!column) return keyOf(result, name);
    const value = column.cell(row) ?? '';
    return value === '' ? null : String(value);
  });
  const { id, recordId } = row.document;
  const identity = JSON.stringify([id, recordId, row.kind, row.finding.id]);
  // Only what the sheet shows is held.
  drawing.add(key, identity, () => ({ ...row, document: { ...row.document, ...EMPTY, ...NO_FINDINGS } }));
}

/** The parts of a document that its rows do not need. */
const EMPTY = { sections: [], speeches: [], sentences: [], restored: [], times: [], problems: [] };

/** Its findings. */
const NO_FINDINGS = { figures: [], targets: [], directives: [] };

/** @throws UserError for a column that no document has. */
function checkColumns(by: readonly string[], metadata: ReadonlySet<string>): void {
  for (const name of by) {
    const column = columnName(name);
    if (column === undefined || COLUMNS.some((each) => each.name === name) || metadata.has(column)) continue;
    const there = [...metadata, ...COLUMNS.map((each) => each.name), 'script'];
    const [near] = nearest(name, there);
    const columns = metadata.size === 0 ? 'none' : [...metadata].slice(0, 20).join(', ');
    throw new UserError(
      'unknown-column',
      `--by ${name}: neither a field of findings nor a column of metadata${near ? `; did you mean ${near}?` : ''} (columns of metadata: ${columns})`,
    );
  }
}
