import type { Command } from '../command.js';
import type { OptionSpec } from '../options.js';
import { choicesOf, type Flag, flagOf, repeats, takesPath } from './flags.js';

/** An option as a shell completes it, and the commands that have just this one. */
export interface Completion {
  spec: OptionSpec;
  flag: Flag;
  /** `-f`, `--format`. */
  flags: readonly string[];
  commands: readonly string[];
  choices: readonly string[];
  /** What stands behind it: nothing, some word, one of the choices, several of them with commas between, the name of a file. */
  takes: 'nothing' | 'word' | 'choice' | 'choices' | 'path';
  repeats: boolean;
}

/**
 * All options of all commands; what several have in common comes once.
 *
 * @param alike whether options are the same that differ in their choices alone
 */
export function completionsOf(commands: readonly Command[], alike = false): Completion[] {
  const found = new Map<string, Completion>();
  for (const { name, options } of commands)
    for (const spec of options) {
      const choices = choicesOf(spec);
      const id = JSON.stringify([spec.flags, spec.description, alike ? [] : choices]);
      const known = found.get(id);
      found.set(id, known ? { ...known, commands: [...known.commands, name] } : completionOf(spec, choices, name));
    }
  return [...found.values()];
}

function completionOf(spec: OptionSpec, choices: readonly string[], command: string): Completion {
  const flag = flagOf(spec);
  const takes =
    flag.word === undefined
      ? 'nothing'
      : choices.length > 0
        ? spec.commas
          ? 'choices'
          : 'choice'
        : takesPath(flag)
          ? 'path'
          : 'word';
  const flags = [...(flag.short === undefined ? [] : [flag.short]), flag.long];
  return { spec, flag, flags, commands: [command], choices, takes, repeats: repeats(spec) };
}

/** What may stand behind `help`, and first. */
export const HELP = { name: 'help', summary: 'options and examples of a command' } as const;
