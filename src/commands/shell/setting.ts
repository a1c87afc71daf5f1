import { UserError } from '../../errors.js';
import type { OptionSpec } from '../options.js';
import { flagOf, repeats, takesPath } from './flags.js';

/** Whether a configuration file and the environment may set an option: none of one run, and none that names a file to write. */
export const isSettable = (spec: OptionSpec): boolean =>
  !spec.once && (spec.reads === true || !takesPath(flagOf(spec)));

/** What a setting is given as: words, or yes and no. */
export type Given = readonly string[] | boolean;

/**
 * The value of an option, as the command line would make it of the same words. Of an option without a word `true` is as if it stood there,
 * `false` as if it did not; of `--no-progress` the other way round.
 *
 * @throws UserError for a word that it does not take, or for words where it takes none.
 */
export function readValue(spec: OptionSpec, given: Given): unknown {
  const { word } = flagOf(spec);
  if (typeof given === 'boolean') {
    if (word !== undefined) throw new UserError('bad-setting', 'give a word, not true or false');
    return given;
  }
  if (word === undefined) throw new UserError('bad-setting', 'write true or false');
  const words = spec.commas ? [given.join(',')] : given;
  if (words.length > 1 && !repeats(spec)) throw new UserError('bad-setting', 'it takes one value, not a list');
  const parse = spec.parse ?? ((each: string): unknown => each);
  return words.reduce<unknown>((before, each) => parse(each, before), undefined);
}

/** The option that a setting called `name` is for: `--color`, not `--no-color`, unless it is yes or no. */
export function specNamed(options: readonly OptionSpec[], name: string, given?: Given): OptionSpec | undefined {
  const named = options.filter((spec) => flagOf(spec).name === name);
  return named.find((spec) => (flagOf(spec).word === undefined) === (typeof given === 'boolean')) ?? named[0];
}
