import type { Io } from './io.js';
import type { OptionSpec, OptionValues } from './options.js';

/** One word after `jianggao`. A new command is one file and one line in `index.ts`. */
export interface Command {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** Whether it reads FILE…; without it, arguments are wrong usage. */
  takesInputs: boolean;
  /** What stands for FILE… in its usage line, and what that is; `choices` where it is no file but one of a few words. */
  operands?: { usage: string; meaning: string; choices?: readonly string[] };
  options: readonly OptionSpec[];
  /** More for `--help`, above the examples: a heading and lines for each. */
  notes?: readonly { title: string; lines: readonly string[] }[];
  /** Command lines that work as they stand, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  /**
   * Reads the inputs, writes to `io`, returns the exit code.
   *
   * @throws UserError for wrong usage.
   */
  run(inputs: readonly string[], options: OptionValues, io: Io): Promise<number>;
}
