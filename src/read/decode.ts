import { createRequire } from 'node:module';
import { UserError } from '../errors.js';
import { fromPrivateUse } from '../text/hkscs.js';
import type { Problem } from '../types.js';
import { encodingOf } from './encoding.js';

/** Bytes as text, how they were read, and what of them could not be. */
export interface Decoded {
  /** Byte-order mark removed, line ends as they are; U+FFFD where bytes are not of the encoding. */
  text: string;
  /** WHATWG label in lower case. */
  encoding: string;
  /** From 0 to 1: 1 for a byte-order mark or well-formed UTF-8, else what chardet says. */
  confidence: number;
  problems: Problem[];
}

export interface DecodeOptions {
  /** The encoding that the user named, any WHATWG label; goes before all else. */
  forced?: string | undefined;
  /** The encoding that the file itself names: `<meta charset>`. Believed if the bytes agree. */
  declared?: string | undefined;
}

/** With more of its characters than this not decoding, a file is taken for one of another encoding. */
const MOST_BAD = 0.01;

/** Byte-order marks, as Latin-1; the longer ones first, because UTF-32's little-endian mark starts with UTF-16's. */
const MARKS: readonly { bytes: string; encoding: string }[] = [
  { bytes: '\xff\xfe\x00\x00', encoding: 'utf-32le' },
  { bytes: '\x00\x00\xfe\xff', encoding: 'utf-32be' },
  { bytes: '\xff\xfe', encoding: 'utf-16le' },
  { bytes: '\xfe\xff', encoding: 'utf-16be' },
  { bytes: '\xef\xbb\xbf', encoding: 'utf-8' },
];

/**
 * The text of `bytes` in the encoding that was named, else that the byte-order mark tells, else UTF-8 where it is well-formed, else
 * what the file declares, else what its bytes look like.
 *
 * @throws UserError `empty`, `binary`, `encoding` (too much does not decode, or UTF-32), `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, { forced, declared }: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw new UserError('empty', 'nothing in it (0 bytes); nothing to analyse', 1);
  if (forced !== undefined) {
    const read = readAs(bytes, encodingOf(forced), 1);
    if (read.bad > MOST_BAD) throw undecodable(read, guess(bytes)?.encoding);
    return decoded(read);
  }
  const found = guess(bytes, declared);
  if (!found)
    throw new UserError(
      'binary',
      'not text: its bytes are of no known encoding; if it is text, name its encoding: --encoding',
      1,
    );
  if (found.bad > MOST_BAD) throw undecodable(found, undefined);
  return decoded(found);
}

/** Whether a text has nothing to read: white space and invisible characters only. */
export const isBlank = (text: string): boolean => /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(text);

/** The bytes read in one encoding; `bad` is the share of its characters that did not decode. */
interface Reading {
  text: string;
  encoding: string;
  confidence: number;
  bad: number;
}

const REPLACED = /\ufffd/g;

function readAs(bytes: Uint8Array, encoding: string, confidence: number): Reading {
  const plain = new TextDecoder(encoding).decode(bytes);
  // Node reads the characters that Hong Kong added to Big5 as private-use ones.
  const text = encoding === 'big5' ? fromPrivateUse(plain) : plain;
  // A file in UTF-8 may hold U+FFFD itself: what was lost before is no reason to refuse it.
  const lost = encoding === 'utf-8' ? occurrences(bytes, [0xef, 0xbf, 0xbd]) : 0;
  const bad = ((text.match(REPLACED)?.length ?? 0) - lost) / Math.max(1, text.length);
  return { text, encoding, confidence, bad };
}

function occurrences(bytes: Uint8Array, [first, second, third]: readonly [number, number, number]): number {
  let count = 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (bytes[at + 1] === second && bytes[at + 2] === third) count++;
  return count;
}

/** The best reading; `undefined` for bytes that are no text. */
function guess(bytes: Uint8Array, declared?: string): Reading | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const mark = MARKS.find((each) => head.startsWith(each.bytes));
  if (mark?.encoding.startsWith('utf-32'))
    throw new UserError('encoding', `written in ${mark.encoding.toUpperCase()}; save it as UTF-8`, 1);
  if (mark) return readAs(bytes, mark.encoding, 1);

  if (bytes.includes(0)) return wide(bytes);
  const hz = fromHz(bytes);
  if (hz) return { ...readAs(hz, 'gb18030', 0.95), encoding: 'hz-gb-2312' };
  const utf8 = readAs(bytes, 'utf-8', 1);
  if (utf8.bad === 0) return utf8;
  const named = declared === undefined ? undefined : declaredReading(bytes, declared);
  // A file whose end or some bytes were damaged is still in UTF-8; other encodings hardly ever look like it.
  const readings = [named, utf8.bad <= MOST_BAD ? { ...utf8, confidence: 0.9 } : undefined, ...likely(bytes)];
  const fit = readings.filter((reading) => reading !== undefined);
  return fit.find(({ bad }) => bad <= MOST_BAD) ?? fit.toSorted((a, b) => a.bad - b.bad)[0] ?? wide(bytes);
}

/** ~{<:Ky2;~}: two characters of GB 2312, their high bits off, between marks of ASCII, as mail and news groups sent them. */
const HZ = /~\{(?:[!-~]{2})+~\}/g;

/** A text in HZ (RFC 1843) as GB 2312; Node has no decoder for it. `undefined` for any other. */
function fromHz(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.some((byte) => byte > 0x7f)) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  if ((text.match(HZ)?.length ?? 0) < 2) return undefined;
  const high = (run: string): string =>
    [...run.slice(2, -2)].map((letter) => String.fromCharCode(letter.charCodeAt(0) | 0x80)).join('');
  return Buffer.from(text.replace(HZ, high).replaceAll('~~', '~'), 'latin1');
}

/** `undefined` where the bytes do not agree, or for an encoding that there is none of: such a page is read like one that names none. */
function declaredReading(bytes: Uint8Array, declared: string): Reading | undefined {
  if (!isSupported(declared)) return undefined;
  const reading = readAs(bytes, encodingOf(declared), 0.95);
  return reading.bad <= MOST_BAD ? reading : undefined;
}

/** Any Chinese text has more of its characters among the common ones; of random ones one in a hundred is. */
const LEAST_COMMON = 0.03;

/** Below so many bytes chardet guesses. */
const SHORT = 200;

/** So many bytes tell the encoding; chardet takes time for each. */
const SAMPLE = 64 * 1024;

/** The readings that chardet finds likely, the Chinese ones first: they are what is expected here. */
function likely(bytes: Uint8Array): Reading[] {
  const chardet = createRequire(import.meta.url)('chardet') as typeof import('chardet');
  const matches = chardet
    .analyse(bytes.subarray(0, SAMPLE))
    .flatMap(({ name, confidence }) =>
      isSupported(name) ? [{ encoding: encodingOf(name), confidence: confidence / 100 }] : [],
    );
  const isChinese = (match: { encoding: string }): boolean => match.encoding === 'gb18030' || match.encoding === 'big5';
  const chinese = matches.filter(isChinese).map((match) => readAs(bytes, match.encoding, match.confidence));
  // Texts of a few words are too short for its statistics: there the one with the more common characters.
  if (chinese.length === 0 || bytes.length < SHORT) {
    const pair = ['gb18030', 'big5'].map((encoding) => readAs(bytes, encoding, 0.6));
    const best = pair.sort((a, b) => commonness(b) - commonness(a))[0] as Reading;
    chinese.splice(0, 2, ...(best.bad === 0 || commonness(best) > LEAST_COMMON ? [best] : []));
  }
  const other = matches.find((match) => !isChinese(match) && match.confidence >= 0.3);
  const others = other ? [readAs(bytes, other.encoding, other.confidence)] : [];
  return [...chinese.filter(({ text }) => isHanText(text)), ...others];
}

function isSupported(name: string): boolean {
  try {
    return encodingOf(name) !== '';
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

const HAN = /\p{sc=Han}/gu;
/** Characters that any Chinese text is full of, in both scripts. */
const COMMON =
  /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到作地于於出就分对對成会會可主发發年动動同工也能下过過说說产產生全市政府各部和工作加强強]/g;

/** The share of common characters, less that of lost ones. */
const commonness = ({ text, bad }: Reading): number =>
  (text.match(COMMON)?.length ?? 0) / Math.max(1, text.length) - bad;

/** Whether what is not ASCII is for the greater part Chinese characters: bytes of French read as GB18030 are not. */
function isHanText(text: string): boolean {
  const others = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return others > 0 && (text.match(HAN)?.length ?? 0) >= 0.4 * others;
}

/** UTF-16 without a byte-order mark: what it says must be Chinese or ASCII nearly throughout. */
function wide(bytes: Uint8Array): Reading | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  return ['utf-16le', 'utf-16be']
    .map((encoding) => readAs(bytes, encoding, 0.9))
    .find(({ text }) => {
      const expected = text.match(/[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uffee\u2010-\u2030]/g)?.length ?? 0;
      return expected >= 0.95 * text.length;
    });
}

function undecodable({ text, encoding, bad }: Reading, likely: string | undefined): UserError {
  const lines = text.slice(0, text.search(REPLACED)).split(/\r\n?|\n/).length;
  const share = `${bad < 0.1 ? (100 * bad).toFixed(1) : Math.round(100 * bad)} %`;
  const hint =
    likely && likely !== encoding
      ? `it looks like ${likely}: --encoding ${likely}`
      : 'it is damaged, or in an encoding that is not known';
  return new UserError('encoding', `${share} of it is not ${encoding} (first in line ${lines}); ${hint}`, 1);
}

function decoded({ text, encoding, confidence }: Reading): Decoded {
  if (isBlank(text)) throw new UserError('empty', 'only blanks in it; nothing to analyse', 1);
  if (hasControls(text)) throw new UserError('binary', 'not text: it is full of control characters', 1);
  return { text, encoding, confidence, problems: lostCharacters(text, encoding) };
}

/** A share of control characters that no text has. A few occur in pages from the web. */
const hasControls = (text: string): boolean =>
  (text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > 0.05 * text.length;

/** A problem for each line with characters that did not decode. */
function lostCharacters(text: string, encoding: string): Problem[] {
  const problems: Problem[] = [];
  let line = 1;
  let start = 0;
  for (const each of text.split(/(\r\n?|\n)/)) {
    if (/^[\r\n]/.test(each)) line++;
    else if (each.includes('\ufffd')) {
      const [first, last] = [each.indexOf('\ufffd'), each.lastIndexOf('\ufffd')];
      const count = each.match(REPLACED)?.length ?? 0;
      problems.push({
        code: 'lost-characters',
        message: `line ${line}: ${count} ${count === 1 ? 'character is' : 'characters are'} lost (not ${encoding})`,
        start: start + first,
        end: start + last + 1,
      });
    }
    start += each.length;
  }
  return problems;
}
