import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { Extracted, Source } from '../types.js';
import type { Decoded } from './decode.js';
import { LIMITS } from './limits.js';
import type { Input } from './reader.js';

/** `sha256:` and the hexadecimal digest of the bytes: the id of a document. */
export const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** What an input is called in messages. */
export const labelOf = (name: string): string => (name === '-' ? 'standard input' : name);

/** A file of plain text as a {@link Source}: places count in the file itself. */
export const plainSource = ({ name, bytes }: Input, { text, encoding, confidence, problems }: Decoded): Source =>
  bounded({
    name,
    id: idOf(bytes),
    recordId: null,
    metadata: null,
    encoding,
    encodingConfidence: confidence,
    placesIn: 'original',
    text,
    marks: [],
    problems,
  });

/**
 * A file of another format: places count in the text that was extracted. Problems of decoding keep their words and lose their
 * places, which were of the file.
 *
 * @throws UserError `empty`.
 */
export function extractedSource(
  { name, bytes }: Input,
  { text, marks, problems }: Extracted,
  decoded?: Decoded,
): Source {
  if (text.trim() === '') throw new UserError('empty', 'no text in it; nothing to analyse', 1);
  const lost = (decoded?.problems ?? []).map((problem) => ({ ...problem, start: null, end: null }));
  return bounded({
    name,
    id: idOf(bytes),
    recordId: null,
    metadata: null,
    encoding: decoded?.encoding ?? null,
    encodingConfidence: decoded?.confidence ?? null,
    placesIn: 'extracted',
    text,
    marks,
    problems: [...lost, ...problems],
  });
}

/** @throws UserError `too-large`. */
function bounded(source: Source): Source {
  if (source.text.length > LIMITS.characters)
    throw new UserError(
      'too-large',
      `${source.text.length.toLocaleString('en')} characters, more than one document may have; split it`,
      1,
    );
  return source;
}

/**
 * A text of one's own as a {@link Source}, for users of the library: `analyze(sourceOf('全年新增就业5700人。'), …)`.
 * A byte-order mark is removed; the id is that of the text's UTF-8 bytes as given.
 */
export const sourceOf = (given: string, name = '-'): Source => ({
  name,
  id: idOf(new TextEncoder().encode(given)),
  recordId: null,
  metadata: null,
  encoding: 'utf-8',
  encodingConfidence: 1,
  placesIn: 'original',
  text: given.replace(/^\ufeff/, ''),
  marks: [],
  problems: [],
});
