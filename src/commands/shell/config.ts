import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../../errors.js';
import { nearest, unknown } from '../../text/suggest.js';
import { visible } from '../../text/visible.js';
import type { Command } from '../command.js';
import type { OptionSpec } from '../options.js';
import { flagOf } from './flags.js';
import { type Given, isSettable, readValue, specNamed } from './setting.js';

/** What a configuration file says: for all commands and for single ones, by the names of options. It has been checked. */
export interface Config {
  /** As messages name it. */
  file: string;
  sections: ReadonlyMap<string, ReadonlyMap<string, Given>>;
  /** What a command is to speak: that is needed before there is a parser. */
  languageOf(command: string): string | undefined;
}

/** The section that is for every command. */
export const ALL = 'all';

/**
 * Reads a configuration file. Paths in it count from its own folder.
 *
 * @throws UserError `bad-config` naming the file, the key and what to write.
 */
export function readConfig(path: string, cwd: string, commands: readonly Command[]): Config {
  const file = visible(relative(cwd, path) || path);
  const bad = (why: string): UserError => new UserError('bad-config', `${file}: ${why}`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw bad(error.code === 'ENOENT' ? 'no such file' : error.message);
  }
  const sections = new Map<string, Map<string, Given>>();
  for (const [name, section] of entriesOf(jsonOf(text, bad), () =>
    bad('write an object: {"all": {"lang": "zh-Hans"}}'),
  )) {
    const owners = name === ALL ? commands : commands.filter((command) => command.name === name);
    if (owners.length === 0) throw bad(noSection(name, commands));
    const settings = new Map<string, Given>();
    sections.set(name, settings);
    const notSection = (): UserError => bad(`${visible(name)} must hold options: {"format": "csv"}`);
    for (const [key, value] of entriesOf(section, notSection)) {
      const faulty = (why: string): UserError => bad(`${visible(name)}.${visible(key)}: ${why}`);
      const given = givenOf(value, faulty);
      const specs = owners.flatMap(({ options }) => specNamed(options, key, given) ?? []);
      settings.set(key, checked(key, given, specs, optionsOf(owners), { path, cwd, faulty }));
    }
  }
  return {
    file,
    sections,
    languageOf(command) {
      const given = sections.get(command)?.get('lang') ?? sections.get(ALL)?.get('lang');
      return typeof given === 'object' ? given[0] : undefined;
    },
  };
}

const optionsOf = (commands: readonly Command[]): OptionSpec[] => commands.flatMap(({ options }) => options);

/** What is given for an option, if one of those that it may be for takes it. */
function checked(
  key: string,
  given: Given,
  specs: readonly OptionSpec[],
  all: readonly OptionSpec[],
  { path, cwd, faulty }: { path: string; cwd: string; faulty: (why: string) => UserError },
): Given {
  const names = [...new Set(all.filter(isSettable).map((spec) => flagOf(spec).name))];
  const [first] = specs;
  if (!first) throw faulty(unknown('option', visible(key), names));
  if (!specs.some(isSettable)) throw faulty('this cannot be set in a file; give it on the command line');
  const errors = specs.map((spec) => faultOf(spec, given));
  if (errors.every((error) => error !== undefined)) throw faulty(errors[0] as string);
  return first.reads && typeof given !== 'boolean'
    ? given.map((word) => relative(cwd, resolve(dirname(path), word)))
    : given;
}

/** Why an option does not take what is given; `undefined` if it does. */
export function faultOf(spec: OptionSpec, given: Given): string | undefined {
  try {
    readValue(spec, given);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function noSection(name: string, commands: readonly Command[]): string {
  const sections = [ALL, ...commands.map((command) => command.name)];
  const isOption = specNamed(optionsOf(commands), name) !== undefined;
  if (isOption && nearest(name, sections).length === 0)
    return `${visible(name)} is an option; put it under a command, or under all: {"all": {"${visible(name)}": …}}`;
  return unknown('section', visible(name), sections);
}

function jsonOf(text: string, bad: (why: string) => UserError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (?<at>\d+)/.exec(error.message)?.groups?.at;
    const line = text
      .slice(0, at === undefined ? undefined : Number(at))
      .trimEnd()
      .split(/\r\n?|\n/).length;
    throw bad(`no valid JSON in line ${line}; is a comma, quote or bracket astray?`);
  }
}

function entriesOf(value: unknown, fault: () => UserError): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault();
  return Object.entries(value);
}

function givenOf(value: unknown, faulty: (why: string) => UserError): Given {
  if (typeof value === 'boolean') return value;
  const words = Array.isArray(value) ? value : [value];
  if (words.length === 0 || !words.every((word) => typeof word === 'string' || typeof word === 'number'))
    throw faulty('write a word, a number, true or false, or a list of words');
  return words.map(String);
}
