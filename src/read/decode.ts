import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';

/** `sha256:` and the hexadecimal digest of the bytes: the id of a document. */
export const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** What an input is called in messages. */
export const labelOf = (name: string): string => (name === '-' ? 'standard input' : name);

/** First bytes of formats that are no text, as Latin-1, and what to call them. */
const SIGNATURES: readonly { bytes: string; what: string; hint: string }[] = [
  { bytes: '%PDF-', what: 'a PDF file', hint: 'extract its text first: pdftotext -layout' },
  { bytes: 'PK\x03\x04', what: 'a zip archive or an Office file (docx, xlsx)', hint: 'save it as plain text in UTF-8' },
  { bytes: '\xd0\xcf\x11\xe0', what: 'an old Office file (doc, xls)', hint: 'save it as plain text in UTF-8' },
  { bytes: '{\\rtf', what: 'a Rich Text file', hint: 'save it as plain text in UTF-8' },
  { bytes: '\x1f\x8b', what: 'a gzip file', hint: 'unpack it first: gunzip' },
  { bytes: '\x89PNG', what: 'an image', hint: 'its text must be recognised (OCR) first' },
  { bytes: '\xff\xd8\xff', what: 'an image', hint: 'its text must be recognised (OCR) first' },
];

/** Byte-order marks of UTF-16 and UTF-32; the longer ones first, because UTF-32's little-endian mark starts with UTF-16's. */
const WIDE_MARKS: readonly { bytes: string; encoding: string }[] = [
  { bytes: '\xff\xfe\x00\x00', encoding: 'UTF-32LE' },
  { bytes: '\x00\x00\xfe\xff', encoding: 'UTF-32BE' },
  { bytes: '\xff\xfe', encoding: 'UTF-16LE' },
  { bytes: '\xfe\xff', encoding: 'UTF-16BE' },
];

/**
 * The text of UTF-8 bytes, its byte-order mark removed, line ends as they are.
 *
 * @throws UserError `empty`, `utf-16`, `binary` or `not-utf-8`, naming `name` and what to do.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const fail = (code: string, message: string): UserError => new UserError(code, `${labelOf(name)}: ${message}`, 1);
  if (bytes.length === 0) throw fail('empty', 'nothing in it (0 bytes); nothing to analyse');
  const head = String.fromCharCode(...bytes.subarray(0, 8));

  const wide = WIDE_MARKS.find((mark) => head.startsWith(mark.bytes));
  if (wide) {
    const { encoding } = wide;
    throw fail('utf-16', `written in ${encoding}, not UTF-8; convert it: ${conversion(encoding, name)}`);
  }
  const known = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  if (known) throw fail('binary', `${known.what}, not text; ${known.hint}`);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw fail('binary', `not text (a NUL byte at offset ${nul}); if it is UTF-16: ${conversion('UTF-16LE', name)}`);

  const bad = firstBadByte(bytes);
  if (bad >= 0) {
    const byte = (bytes[bad] as number).toString(16).toUpperCase();
    throw fail(
      'not-utf-8',
      `line ${lineOf(bytes, bad)}: byte 0x${byte} is not UTF-8; convert the file first: ${conversion('GB18030', name)} (or BIG5)`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isBlank(text)) throw fail('empty', 'only blanks in it; nothing to analyse');
  return text;
}

/** Whether a text has nothing to read: white space and invisible characters only. */
export const isBlank = (text: string): boolean => /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(text);

const conversion = (from: string, name: string): string =>
  `iconv -f ${from} -t UTF-8 ${name === '-' ? '' : `${shellWord(name)} `}> text.txt`;

/** `name` as one word of a shell's line. */
const shellWord = (name: string): string =>
  /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;

/** The line of the byte at `index`, from 1; a line ends at LF, CRLF or CR. */
function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  }
  return line;
}

/** Index of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7); -1 when all are. */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

/** Number of bytes of the well-formed sequence at `i`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] as number;
  if (first < 0x80) return 1;
  const second = bytes[i + 1] ?? 0;
  const trails = (from: number, to: number): boolean => {
    for (let k = from; k <= to; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    return true;
  };
  if (first >= 0xc2 && first <= 0xdf) return trails(1, 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    // No overlong forms (E0 80…), no surrogates (ED A0…).
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return trails(1, 2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
    return trails(1, 3) ? 4 : 0;
  }
  return 0;
}
