import { UserError } from '../errors.js';
import { columnName, DOCUMENT, groups, keyOf, type SummaryRow } from '../summary/groups.js';
import { type PrintOptions, SUMMARY_FORMATS } from '../summary/print.js';
import { type Result, UNREADABLE } from '../summary/result.js';
import { nearest } from '../text/suggest.js';
import { visible } from '../text/visible.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, formatFor, widthOf } from './display.js';
import type { Io } from './io.js';
import { BY_OPTION, COLOR_OPTIONS, formatOption, OUTPUT_OPTION, RESULT_OPTIONS, WIDTH_OPTION } from './options.js';

/** Counts what is in results that have been made already. */
export const summary: Command = {
  name: 'summary',
  summary: 'counts and rates over results (-f ndjson), for each document or group',
  takesInputs: true,
  operands: {
    usage: 'RESULTS…',
    meaning: 'files of NDJSON, folders or quoted patterns; - is standard input, and so is no file with a pipe',
  },
  options: [
    BY_OPTION,
    formatOption(SUMMARY_FORMATS.map(({ name }) => name)),
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    { flags: '--bom', description: 'byte-order mark before csv, for Excel', group: 'Output:' },
    ...RESULT_OPTIONS,
  ],
  examples: [
    ['jianggao corpus.csv -f ndjson | jianggao summary', 'a line for each document and one for all'],
    ['jianggao summary found.ndjson --by year,region', 'a line for each year and region of the corpus'],
    [
      'jianggao summary shards/ --by source -f csv -o counts.csv',
      'results in several files, as a table for statistics',
    ],
  ],
  async run(names, options, io) {
    if (names.length === 0 && options.filesFrom === undefined && io.stdin.isTerminal)
      throw new UserError(
        'no-input',
        'nothing to read: name a file of results (jianggao FILE… -f ndjson -o found.ndjson), or - for standard input',
      );
    const columns = columnsAskedFor(options.by ?? []);
    let failed = false;
    async function* results(): AsyncIterable<Result> {
      const { readResults } = await import('../summary/read.js');
      const given = names.length === 0 && options.filesFrom === undefined ? ['-'] : names;
      for await (const result of readResults(given, { filesFrom: options.filesFrom, stdin: io.stdin })) {
        if ('message' in result) {
          failed = true;
          await tell(result.message, io);
        } else {
          columns.see(result);
          yield result;
        }
      }
    }
    const format = formatFor(SUMMARY_FORMATS, options);
    const settings: PrintOptions = {
      by: options.by ?? DOCUMENT,
      width: widthOf(options, io),
      color: colorOf(options, io),
      bom: options.bom ?? false,
      language: io.language,
    };
    const rows = options.by ? grouped(results(), options.by) : documents(results());
    await deliver(format.print(rows, settings), { file: options.output, safe: format.safe }, io);
    for (const message of columns.missing()) await tell(message, io);
    return failed && !options.allowErrors ? 1 : 0;
  },
};

const tell = (message: string, { stderr }: Io): Promise<void> => stderr.write(`jianggao: ${visible(message)}\n`);

/** A row for each line, as it comes, and a last one for the lines that no document can be told from. */
async function* documents(results: AsyncIterable<Result>): AsyncIterable<SummaryRow> {
  const unreadable = groups(DOCUMENT);
  for await (const result of results) {
    if (result === UNREADABLE) unreadable.add(result);
    else yield { key: DOCUMENT.map((name) => keyOf(result, name)), tally: result.tally };
  }
  yield* unreadable.rows();
}

async function* grouped(results: AsyncIterable<Result>, by: readonly string[]): AsyncIterable<SummaryRow> {
  const found = groups(by);
  for await (const result of results) found.add(result);
  yield* found.rows();
}

/** So many names of columns are remembered, and so many told. */
const MOST_COLUMNS = 1000;
const MOST_TOLD = 20;

/** Remembers whether the columns of `--by` are columns of any document. */
function columnsAskedFor(by: readonly string[]): { see(result: Result): void; missing(): string[] } {
  const missing = new Set(by.filter((name) => columnName(name) !== undefined));
  const columns = new Set<string>();
  let any = false;
  return {
    see({ metadata, tally }) {
      if (!tally.documents || missing.size === 0) return;
      any = true;
      for (const name of Object.keys(metadata)) if (columns.size < MOST_COLUMNS) columns.add(name);
      for (const name of missing) if (Object.hasOwn(metadata, columnName(name) as string)) missing.delete(name);
    },
    // Where there is no document there is nothing to compare a name with.
    missing: () => (any ? [...missing].map((name) => noColumn(name, [...columns])) : []),
  };
}

function noColumn(name: string, columns: readonly string[]): string {
  const [near] = nearest(name, [...columns, 'source', 'script']);
  const all = columns.length === 0 ? 'none: only rows of a corpus have any' : columns.slice(0, MOST_TOLD).join(', ');
  return `no document has a column ${name} in its metadata${near ? `; did you mean ${near}? There are: ` : '; there are: '}${all}`;
}
