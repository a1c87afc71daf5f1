import { analyze, directives, figures, targets } from './analyze.js';
import type { Command } from './command.js';
import { completion } from './completion.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { lexicon } from './lexicon.js';
import { man } from './man.js';
import { normalize } from './normalize.js';
import { outline } from './outline.js';
import { precision } from './precision.js';
import { sample } from './sample.js';
import { schema } from './schema.js';
import { score } from './score.js';
import { segment } from './segment.js';
import { SHELL_OPTIONS } from './shell/options.js';
import { summary } from './summary.js';

const LIST: readonly [Command, ...Command[]] = [
  analyze,
  figures,
  targets,
  directives,
  outline,
  explain,
  summary,
  score,
  sample,
  precision,
  normalize,
  segment,
  lexicon,
  schema,
  doctor,
  completion(() => COMMANDS),
  man(() => COMMANDS),
];

const withShellOptions = (command: Command): Command => ({
  ...command,
  options: [...command.options, ...SHELL_OPTIONS],
});
const [first, ...others] = LIST;

/** Every command, in the order that `--help` names them; the first is the default. Each takes the options of the program itself as well. */
export const COMMANDS: readonly [Command, ...Command[]] = [withShellOptions(first), ...others.map(withShellOptions)];
