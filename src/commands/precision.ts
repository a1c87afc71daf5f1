import { UserError } from '../errors.js';
import { labelOf } from '../read/source.js';
import { gather, openStream } from '../read/stream.js';
import { NEEDED, precisionOf } from '../reliability/precision.js';
import { PRECISION_FORMATS } from '../reliability/precision-print.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, formatFor, widthOf } from './display.js';
import { named } from './inputs.js';
import type { Io } from './io.js';
import { COLOR_OPTIONS, formatOption, OUTPUT_OPTION, WIDTH_OPTION } from './options.js';

/** Estimates precision from a sheet that was drawn by `sample` and judged by hand. */
export const precision: Command = {
  name: 'precision',
  summary: 'precision with its interval, from a sheet of “sample” that was judged by hand',
  takesInputs: true,
  operands: { usage: 'SHEET', meaning: 'the filled sheet (.csv or .xlsx); - is standard input' },
  options: [
    formatOption(PRECISION_FORMATS.map(({ name }) => name)),
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    { flags: '--bom', description: 'byte-order mark before csv, for Excel', group: 'Output:' },
  ],
  examples: [
    ['jianggao precision sheet.xlsx', 'overall and for each stratum, with 95 % intervals'],
    ['jianggao precision sheet.csv -f json | jq .precision', 'for programs'],
  ],
  async run(names, options, io) {
    const [sheet] = names;
    if (sheet === undefined || names.length > 1)
      throw new UserError('bad-usage', 'precision: name one sheet, as in: jianggao precision sheet.csv');
    const found = precisionOf(await rowsOf(sheet, io));
    if (Array.isArray(found)) throw new UserError('bad-sheet', told(sheet, found), 1);
    if (found.total.judged === 0)
      throw new UserError('not-judged', `${labelOf(sheet)}: no row is judged; write y, n or ? under “correct”`, 1);
    const format = formatFor(PRECISION_FORMATS, options);
    const settings = {
      sheet,
      width: widthOf(options, io),
      color: colorOf(options, io),
      bom: options.bom ?? false,
      language: io.language,
    };
    async function* chunks(): AsyncIterable<string> {
      yield await format.print(found as Exclude<typeof found, string[]>, settings);
    }
    await deliver(chunks(), { file: options.output, safe: format.safe }, io);
    const left = found.total.drawn - found.total.judged - found.total.unsure;
    if (left > 0) await io.stderr.write(`jianggao: ${left} of ${found.total.drawn} rows are not judged yet\n`);
    return 0;
  },
};

async function rowsOf(name: string, { stdin }: Io) {
  const { readSheet } = await import('../read/sheet.js');
  try {
    return await readSheet(await gather(await openStream(name, stdin)), NEEDED);
  } catch (error) {
    throw named(name, error);
  }
}

/** So many mistakes are told one by one. */
const MOST_TOLD = 10;

function told(name: string, problems: readonly string[]): string {
  const more = problems.length > MOST_TOLD ? [`and ${problems.length - MOST_TOLD} more`] : [];
  return [...problems.slice(0, MOST_TOLD), ...more].map((problem) => `${labelOf(name)}, ${problem}`).join('\n');
}
