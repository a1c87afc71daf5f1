import { UserError } from '../../errors.js';
import { WRITERS } from '../../write/index.js';
import type { Command } from '../command.js';
import type { OptionValues } from '../options.js';
import { ALL, type Config, faultOf } from './config.js';
import { choicesOf, flagOf } from './flags.js';
import { type Given, isSettable, readValue, specNamed } from './setting.js';

/** An option that has a value, and who said so. */
export interface Setting {
  /** The long name of the option, without dashes. */
  name: string;
  key: string;
  value: unknown;
  /** `command line`, `JIANGGAO_FORMAT`, `jianggao.config.json: figures`. */
  from: string;
}

export const COMMAND_LINE = 'command line';

/** @example variableOf('text-column') // 'JIANGGAO_TEXT_COLUMN' */
export const variableOf = (name: string): string => `JIANGGAO_${name.replaceAll('-', '_').toUpperCase()}`;

/**
 * The options of a command that have a value, in the order of its help. The command line goes before the environment, that before the
 * command's section of the configuration file, that before the section for all commands. A value that is for several commands and that this
 * one does not take (`format`: `csv` for an outline) is left to those that do.
 *
 * @param onCommandLine the value that the command line gives the option of a key, `undefined` where it gives none
 * @throws UserError for a value in the environment that no command takes.
 */
export function settingsOf(
  command: Command,
  onCommandLine: (key: string) => unknown,
  env: Readonly<Record<string, string | undefined>>,
  config: Config | undefined,
  commands: readonly Command[],
): Setting[] {
  const found = new Map<string, Setting>();
  for (const { name, key } of command.options.map(flagOf)) {
    if (found.has(name)) continue;
    const value = onCommandLine(key);
    const further = (): Found | undefined =>
      fromEnvironment(command, name, env, commands) ?? fromConfig(command, name, config);
    const ending = name === 'format' && further() ? formatTold(command, onCommandLine('output')) : undefined;
    const own = value ?? ending;
    const setting = own === undefined ? further() : { value: own, from: COMMAND_LINE };
    if (setting) found.set(name, { name, key, ...setting });
  }
  return [...found.values()];
}

/** The format that the name behind `-o` tells, if the command has it. It stands on the command line, so it goes before one set further away. */
function formatTold({ options }: Command, output: unknown): string | undefined {
  const file = typeof output === 'string' ? output.toLowerCase() : '';
  const writer = WRITERS.find(({ extensions }) => extensions.some((ending) => file.endsWith(ending)));
  const spec = specNamed(options, 'format');
  return writer && spec && choicesOf(spec).includes(writer.name) ? writer.name : undefined;
}

type Found = Pick<Setting, 'value' | 'from'>;

function fromEnvironment(
  command: Command,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  commands: readonly Command[],
): Found | undefined {
  const variable = variableOf(name);
  const word = env[variable];
  if (word === undefined || word === '') return undefined;
  const spec = specNamed(command.options, name);
  if (!spec || !isSettable(spec)) return undefined;
  const given: Given = flagOf(spec).word === undefined ? yesOrNo(variable, word) : [word];
  const fault = faultOf(spec, given);
  if (fault === undefined) return { value: readValue(spec, given), from: variable };
  const others = commands.flatMap(({ options }) => specNamed(options, name) ?? []);
  if (others.some((other) => faultOf(other, given) === undefined)) return undefined;
  throw new UserError('bad-setting', `${variable}: ${fault}`);
}

function yesOrNo(variable: string, word: string): boolean {
  if (/^(?:1|true|yes|on)$/i.test(word)) return true;
  if (/^(?:0|false|no|off)$/i.test(word)) return false;
  throw new UserError('bad-setting', `${variable}: write true or false`);
}

function fromConfig(command: Command, name: string, config: Config | undefined): Found | undefined {
  for (const section of [command.name, ALL]) {
    const given = config?.sections.get(section)?.get(name);
    const spec = given === undefined ? undefined : specNamed(command.options, name, given);
    if (given !== undefined && spec && faultOf(spec, given) === undefined)
      return { value: readValue(spec, given), from: `${config?.file}: ${section}` };
  }
  return undefined;
}

/** What a command is run with. An option that is switched off is absent, unless `--no-…` is what it is called. */
export function valuesOf(settings: readonly Setting[], { options }: Command): OptionValues {
  const isOff = ({ name, value }: Setting): boolean =>
    value === false && !options.some((spec) => flagOf(spec).isNegative && flagOf(spec).name === name);
  return Object.fromEntries(settings.filter((each) => !isOff(each)).map(({ key, value }) => [key, value]));
}
