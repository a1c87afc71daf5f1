import type { OptionSpec } from '../options.js';

/** What the flags of an option say: `-o, --output <file>`. */
export interface Flag {
  /** `-o`, where it has one. */
  short?: string;
  /** `--output`. */
  long: string;
  /** Its long name without `--` and `no-`: what configuration files and the environment call it. */
  name: string;
  /** Key of its value: `textColumn`. */
  key: string;
  /** What stands for the word behind it, `file`; `undefined` where it takes none. */
  word: string | undefined;
  /** Whether it is `--no-…`. */
  isNegative: boolean;
}

/** Words behind a flag that stand for the name of a file or folder. */
const PATHS: readonly string[] = ['file', 'files', 'folder', 'directory', 'list', 'path'];

/** Reads the flags as the parser does. */
export function flagOf({ flags }: Pick<OptionSpec, 'flags'>): Flag {
  const short = /(?:^|[ ,])(-[^-\s,])/.exec(flags)?.[1];
  const long = /--[^\s,]+/.exec(flags)?.[0] as string;
  const isNegative = long.startsWith('--no-');
  const name = long.replace(/^--(?:no-)?/, '');
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const word = /[<[](.+?)[>\]]/.exec(flags)?.[1];
  return { ...(short !== undefined && { short }), long, name, key, word, isNegative };
}

export const takesPath = ({ word }: Flag): boolean => word !== undefined && PATHS.includes(word);

/** The words that an option takes, if they are few: its own, else those that its parser knows. */
export const choicesOf = ({ choices, parse }: OptionSpec): readonly string[] => choices ?? parse?.choices ?? [];

/** Whether an option may be given again: its parser looks at the value before. */
export const repeats = ({ parse }: OptionSpec): boolean => (parse?.length ?? 0) > 1;

/**
 * What an option does, in a few words, for a list of completions: without what stands in brackets or behind a semicolon, and of a list of
 * choices the choices.
 */
export function briefOf(spec: OptionSpec, say: (english: string) => string): string {
  const { description } = spec;
  if (description.includes('\n')) return choicesOf(spec).join(', ');
  return say(description)
    .replace(/ ?[(（].*$/, '')
    .replace(/[;；].*$/, '')
    .trim();
}
