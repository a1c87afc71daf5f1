import type { Source } from '../types.js';
import { decode, idOf } from './decode.js';
import type { Reader } from './reader.js';

/** Plain text in UTF-8, with or without a byte-order mark; line ends are kept. */
export const text: Reader = {
  name: 'text',
  summary: 'plain text in UTF-8',
  // Last of the list: whatever no other reader claims is read as text, and told apart from binary data while decoding.
  accepts: () => true,
  read: (bytes, name) => ({
    name,
    id: idOf(bytes),
    recordId: null,
    encoding: 'utf-8',
    text: decode(bytes, name),
    problems: [],
  }),
};

/**
 * A text of one's own as a {@link Source}, for users of the library: `analyze(sourceOf('全年新增就业5700人。'), …)`.
 * A byte-order mark is removed; the id is that of the text's UTF-8 bytes as given.
 */
export const sourceOf = (given: string, name = '-'): Source => ({
  name,
  id: idOf(new TextEncoder().encode(given)),
  recordId: null,
  encoding: 'utf-8',
  text: given.replace(/^\ufeff/, ''),
  problems: [],
});
