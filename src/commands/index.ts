import { analyze, directives, figures, targets } from './analyze.js';
import type { Command } from './command.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { lexicon } from './lexicon.js';
import { normalize } from './normalize.js';
import { outline } from './outline.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { segment } from './segment.js';
import { summary } from './summary.js';

/** Every command, in the order that `--help` names them; the first is the default. */
export const COMMANDS: readonly [Command, ...Command[]] = [
  analyze,
  figures,
  targets,
  directives,
  outline,
  explain,
  summary,
  report,
  normalize,
  segment,
  lexicon,
  schema,
  doctor,
];
