import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { visible } from '../text/visible.js';
import type { Io } from './io.js';

/**
 * Writes the chunks to standard output or to `file`. A file appears whole or not at all: it is written beside itself as
 * `FILE.part` and then renamed. What `goesOn` is written behind what `FILE.part` holds, which stays if the run ends early. `safe` chunks may go to a terminal as they are; of others the control characters are shown.
 *
 * @throws UserError `cannot-write` before the first chunk is asked for, if the file cannot be made.
 */
export async function deliver(
  chunks: AsyncIterable<string | Uint8Array>,
  {
    file,
    safe,
    goesOn = false,
    option = '-o',
  }: { file: string | undefined; safe: boolean; goesOn?: boolean; option?: string },
  { stdout }: Io,
): Promise<void> {
  if (file !== undefined && file !== '-') return deliverToFile(chunks, file, goesOn, option);
  const guard = stdout.isTerminal && !safe;
  for await (const chunk of chunks) {
    if (chunk.length > 0) await stdout.write(guard && typeof chunk === 'string' ? visible(chunk, '\n\t') : chunk);
  }
}

async function deliverToFile(
  chunks: AsyncIterable<string | Uint8Array>,
  file: string,
  goesOn: boolean,
  option: string,
): Promise<void> {
  const cannot = (error: unknown): unknown => cannotWrite(`${option} ${visible(file)}`, error);
  const { target, isRegular } = await resolve(file, option, cannot);
  // A device or a named pipe is written straight: renaming would put a plain file in its place.
  const path = isRegular ? `${target}.part` : target;
  const handle = await open(path, goesOn ? 'a' : 'w').catch((error: unknown) => {
    throw cannot(error);
  });
  let whole = false;
  try {
    try {
      for await (const chunk of chunks) await write(handle, chunk, cannot);
    } finally {
      await handle.close();
    }
    if (isRegular) await rename(path, target);
    whole = true;
  } finally {
    if (!whole && isRegular && !goesOn) await rm(path, { force: true });
  }
}

type Cannot = (error: unknown) => unknown;

async function write(handle: FileHandle, chunk: string | Uint8Array, cannot: Cannot): Promise<void> {
  await handle.writeFile(chunk).catch((error: unknown) => {
    throw cannot(error);
  });
}

/** Follows links, so that a link stays one. A file that is not there yet is a regular one. */
async function resolve(file: string, option: string, cannot: Cannot): Promise<{ target: string; isRegular: boolean }> {
  try {
    const target = await realpath(file);
    const found = await stat(target);
    if (found.isDirectory())
      throw new UserError('cannot-write', `${option} ${visible(file)}: this is a directory; name a file in it`);
    return { target, isRegular: found.isFile() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { target: file, isRegular: true };
    throw error instanceof UserError ? error : cannot(error);
  }
}

/** What the system's error means for the user; one that is none of the system's comes back as it is. */
function cannotWrite(where: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const why = error.code === 'ENOENT' ? 'there is no such directory' : error.message;
  return new UserError('cannot-write', `${where}: ${why}`);
}
