import { decode } from './decode.js';
import type { ReadInput } from './reader.js';
import { plainSource } from './source.js';

/** Plain text in any encoding; line ends are kept. */
export const readText: ReadInput = async function* (input, { encoding }) {
  yield plainSource(input, decode(input.bytes, { forced: encoding }));
};
