import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { visible } from '../text/visible.js';

/** A file of the folder: its name and what it holds. */
export interface Named {
  name: string;
  text: string;
}

/**
 * Writes the files to `folder`, which appears whole or not at all: it is written beside itself as `FOLDER.part` and then renamed. A
 * folder that is there already must be empty, so that no one's work in it is written over.
 *
 * @throws UserError `cannot-write` before the first file is asked for, if the folder cannot be made
 */
export async function deliverFolder(files: AsyncIterable<Named>, folder: string): Promise<void> {
  const target = folder.replace(/(?<=.)[\\/]+$/, '');
  const part = `${target}.part`;
  const wrong = (why: string): UserError => new UserError('cannot-write', `-o ${visible(folder)}: ${why}`);
  const there = await contentOf(target, wrong);
  if (there && there.length > 0) throw wrong('this folder is not empty; name a new one');
  await mkdir(part).catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST')
      throw wrong(`${visible(part)} is left of a run that was cut off; remove it or name another folder`);
    throw codeOf(error) === 'ENOENT' ? wrong('there is no folder to make it in') : explained(error, wrong);
  });
  let whole = false;
  try {
    for await (const { name, text } of files)
      await writeFile(join(part, name), text, { flag: 'wx' }).catch((error: unknown) => {
        throw explained(error, wrong);
      });
    // Some systems put a folder in the place of an empty one, others do not.
    if (there) await rmdir(target);
    await rename(part, target);
    whole = true;
  } finally {
    if (!whole) await rm(part, { recursive: true, force: true });
  }
}

/** Names in the folder; `undefined` if there is none yet. */
async function contentOf(folder: string, wrong: (why: string) => UserError): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw codeOf(error) === 'ENOTDIR' ? wrong('this is a file; name a folder') : explained(error, wrong);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What the system's error means for the user; one that is none of the system's comes back as it is. */
const explained = (error: unknown, wrong: (why: string) => UserError): unknown =>
  error instanceof Error && 'syscall' in error ? wrong(error.message) : error;
