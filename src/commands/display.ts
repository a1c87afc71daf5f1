import type { Io } from './io.js';
import { LEAST_WIDTH, type OptionValues } from './options.js';

/** Whether what is printed goes to a file and not to standard output. */
const toFile = ({ output }: OptionValues): boolean => output !== undefined && output !== '-';

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Whether to colour: as told, else as NO_COLOR and FORCE_COLOR say, else on a terminal that is not dumb. Never in a file. */
export function colorOf(options: OptionValues, { stdout, env }: Io): boolean {
  const { color } = options;
  if (color === 'always') return true;
  if (color === 'never' || color === false) return false;
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTerminal && !toFile(options) && env.TERM !== 'dumb';
}

const DEFAULT_WIDTH = 100;

/** Columns for tables: as told, else the terminal's, else COLUMNS, else 100; never less than the narrowest table. */
export function widthOf(options: OptionValues, { stdout, env }: Io): number {
  if (options.width !== undefined) return options.width;
  const terminal = !toFile(options) && stdout.isTerminal ? stdout.columns : undefined;
  const columns = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
  return Math.max(LEAST_WIDTH, terminal ?? columns ?? DEFAULT_WIDTH);
}

/** The format asked for, else the one that the name of the output file tells, else the first. */
export function formatFor<Format extends { name: string; extensions: readonly string[] }>(
  formats: readonly Format[],
  { format, output }: OptionValues,
): Format {
  const byEnding = formats.find(({ extensions }) =>
    extensions.some((ending) => output?.toLowerCase().endsWith(ending)),
  );
  return formats.find(({ name }) => name === format) ?? byEnding ?? (formats[0] as Format);
}
