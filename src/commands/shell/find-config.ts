import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const CONFIG_NAME = 'jianggao.config.json';

/**
 * Looks for a configuration file in `cwd` and the folders above it, as far as the one that holds `.git`, or the user's home.
 *
 * @returns its path, `undefined` if there is none
 */
export function findConfig(cwd: string, home: string | undefined): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (folder === home || folder === dirname(folder) || existsSync(join(folder, '.git'))) return undefined;
  }
}
