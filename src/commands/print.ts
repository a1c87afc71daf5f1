import { UserError } from '../errors.js';
import type { Binder, Failure, Folder, Format, Leaf, Piece, WriteOptions, Writer } from '../types.js';
import { stemOf, uniqueNames } from '../write/exchange/file-names.js';
import { deliver } from './deliver.js';
import { deliverFolder, type Named } from './deliver-folder.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';

/** What a run has made, and where it goes. */
export interface Printing {
  /** What the format made of each document, or why there is none, in order. */
  pieces: AsyncIterable<Piece | Failure>;
  writing: WriteOptions;
  /** Nothing of the output is there yet; else it goes on behind what a run before has written. */
  isNew: boolean;
}

/**
 * What has to be right before anything is read.
 *
 * @throws UserError for options that the format has no use for, or an output that cannot be of its kind
 */
export function checkPrinting(format: Format, options: OptionValues, writing: WriteOptions, { stdout }: Io): void {
  const { output } = options;
  const isFile = output !== undefined && output !== '-';
  if (format.needs && options.offsets)
    throw new UserError('bad-usage', `--offsets: ${format.name} counts as its readers do; leave it out`);
  if (isText(format)) format.open?.(writing);
  else if (isFolder(format)) {
    format.common(writing);
    if (!isFile)
      throw new UserError('bad-usage', `${format.name} makes files of each document; name a folder: -o FOLDER`);
  } else if (!isFile && stdout.isTerminal)
    throw new UserError(
      'bad-usage',
      `${format.name} is not for a terminal; name a file, as in -o found${format.extensions[0]}, or send it on: > found${format.extensions[0]}`,
    );
}

export async function print(format: Format, printing: Printing, options: OptionValues, io: Io): Promise<void> {
  const { pieces, writing } = printing;
  const { output: file, resume: goesOn = false } = options;
  if (isFolder(format)) return deliverFolder(filesOf(format, pieces, writing), file as string);
  if (isText(format)) return deliver(textsOf(format, printing), { file, safe: format.safe, goesOn }, io);
  return deliver(format.bind(leavesOf(pieces), writing), { file, safe: true }, io);
}

const isFolder = (format: Format): format is Folder => 'common' in format;
const isText = (format: Format): format is Writer => !isFolder(format) && !isBinder(format);
const isBinder = (format: Format): format is Binder => 'bind' in format;

async function* textsOf(writer: Writer, { pieces, writing, isNew }: Printing): AsyncIterable<string> {
  if (isNew) yield writer.open?.(writing) ?? '';
  let empty = isNew;
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      yield piece;
      empty = false;
    } else if ('error' in piece) yield writer.failure?.(piece) ?? '';
  }
  yield writer.close?.(writing, empty) ?? '';
}

async function* leavesOf(pieces: Printing['pieces']): AsyncIterable<Leaf | Failure> {
  for await (const piece of pieces)
    if (typeof piece !== 'string' && ('error' in piece || 'about' in piece)) yield piece;
}

async function* filesOf(folder: Folder, pieces: Printing['pieces'], writing: WriteOptions): AsyncIterable<Named> {
  const nameOf = uniqueNames();
  for (const file of folder.common(writing)) {
    nameOf(file.name.replace(/\.[^.]*$/, ''));
    yield file;
  }
  for await (const piece of pieces) {
    if (typeof piece === 'string' || !('files' in piece)) continue;
    const name = nameOf(stemOf(piece));
    for (const { ending, text } of piece.files) yield { name: name + ending, text };
  }
}
