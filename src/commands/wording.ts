import { LEAST_LETTERS } from '../lexical/passages.js';
import { atLeast, type OptionSpec } from './options.js';

/** Of the commands that look for shared wording. */
export const MIN_LENGTH_OPTION: OptionSpec = {
  flags: '--min-length <n>',
  description: `letters that a shared passage must have, numbers and marks apart (default: ${LEAST_LETTERS})`,
  group: 'Wording:',
  parse: atLeast('--min-length', 2),
};
