import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { labelOf } from './source.js';

/** What the name `-` stands for. Passed in, so that only the command line knows of processes. */
export type Stdin = AsyncIterable<Uint8Array>;

/** A file to read. */
export interface FileName {
  name: string;
  /** Whether it was found in a folder or by a pattern and not named itself: then it is left out unless it holds text. */
  found: boolean;
}

/**
 * The files that a name stands for: itself; those in a folder and the folders in it, by name; those that a quoted pattern such as
 * `speeches/20*.txt` fits. Hidden files are left out, and links in a folder are not followed, so that nothing outside it is read
 * and no loop is walked.
 *
 * @throws UserError `not-found`, `no-files`, `no-permission`, `unreadable`.
 */
export async function* filesOf(name: string): AsyncIterable<FileName> {
  if (name === '-') {
    yield { name, found: false };
    return;
  }
  const kind = await kindOf(name);
  if (kind === 'folder') {
    let any = false;
    for await (const file of walk(name)) {
      any = true;
      yield { name: file, found: true };
    }
    if (!any) throw new UserError('no-files', 'no files in this folder (hidden ones are left out)', 1);
  } else if (kind === undefined && PATTERN.test(name)) {
    const { glob } = await import('tinyglobby');
    const files = await glob(name, { dot: false, followSymbolicLinks: false, expandDirectories: false });
    if (files.length === 0) throw new UserError('not-found', 'no file fits this pattern; check it', 1);
    for (const file of files.sort(byName)) yield { name: file, found: true };
  } else yield { name, found: false };
}

const PATTERN = /[*?[\]{}]/;

/** By code units, the same in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function* walk(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileError(error);
  });
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** `undefined` for what is not there; reading it says so. */
async function kindOf(name: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(error.code as string)) return undefined;
    throw fileError(error);
  }
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/**
 * The names in a list, one a line (or apart by NUL, as `find -print0` writes them); blank lines are left out.
 *
 * @param bytes reads the list
 * @throws UserError what `bytes` throws, naming the list: without it there is nothing to do.
 */
export async function namesIn(list: string, bytes: () => Promise<Uint8Array>): Promise<string[]> {
  const text = await bytes().then(
    (all) => new TextDecoder().decode(all),
    (error: unknown) => {
      if (error instanceof UserError)
        throw new UserError(error.code, `--files-from ${labelOf(list)}: ${error.message}`);
      throw error;
    },
  );
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name.trim() !== '');
}

/** What the system's error means for the user; an error that is none of the system's comes back as it is. */
export function fileError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof UserError) return error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new UserError('not-found', 'no such file; check the name', 1);
    case 'EACCES':
    case 'EPERM':
      return new UserError('no-permission', 'no permission to read it; change its permissions or run as its owner', 1);
    default:
      // ERR_FS_FILE_TOO_LARGE, EIO, EMFILE …: not foreseen one by one, yet about the file and not about us.
      return 'syscall' in error || error.code === 'ERR_FS_FILE_TOO_LARGE'
        ? new UserError('unreadable', `cannot be read: ${error.message}`, 1)
        : error;
  }
}
