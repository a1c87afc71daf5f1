import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** A zip archive whose parts are unpacked one by one, when they are asked for; nothing is written anywhere. */
export interface Archive {
  /** The names of all parts, in lower case: the parts of an Office file are the same in either case. */
  names: ReadonlySet<string>;
  /**
   * The bytes of a part; `undefined` if there is none of that name (in lower case).
   *
   * @throws UserError `damaged`; `too-large` if all parts read so far are more than {@link LIMITS.unpacked} bytes.
   */
  read(name: string): Uint8Array | undefined;
}

/** A part as the list at the end of the archive has it. Sizes in bytes. */
interface Entry {
  method: number;
  isLocked: boolean;
  checksum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** The error of every fault of an Office file's making. `why` stands in brackets: `its end is missing`. */
export const damaged = (why: string): UserError =>
  new UserError('damaged', `the Word file is damaged (${why}); open it in a word processor and save it anew`, 1);

const END = 0x06054b50;
const END_SIZE = 22;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Says that the number is in the zip64 field, which some writers add to small files too. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 0x0001;

/**
 * Reads the list of parts of a zip archive. The list has at most 65,535 entries, since no zip64 end record is read.
 *
 * @throws UserError `damaged`.
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let left: number = LIMITS.unpacked;
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.unpacked > left) throw tooLarge();
      const part = unpack(bytes, view, entry);
      left -= part.length;
      return part;
    },
  };
}

const tooLarge = (): UserError =>
  new UserError(
    'too-large',
    `it unpacks to more than ${LIMITS.unpacked / 1024 / 1024} MB, more than one document may have; split it`,
    1,
  );

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(view);
  if (end === undefined) throw damaged('its end is missing; it may not have been downloaded whole');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + LISTED_SIZE > end || view.getUint32(at, true) !== LISTED) throw damaged('its list of parts is broken');
    const nameEnd = at + LISTED_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged('its list of parts is broken');
    const name = Buffer.from(bytes.subarray(at + LISTED_SIZE, nameEnd)).toString('latin1');
    entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizesOf(view, at, nameEnd, extraEnd),
    });
    at = next;
  }
  return entries;
}

/** Where the end record begins: behind it is only its comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  return undefined;
}

/** The two sizes and the place of an entry at `at`; its extra fields are `[from, to)`. */
function sizesOf(view: DataView, at: number, from: number, to: number): Pick<Entry, 'packed' | 'unpacked' | 'offset'> {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64) continue;
    const fieldEnd = Math.min(to, field + 4 + view.getUint16(field + 2, true));
    let value = field + 4;
    // The field has those numbers only that are marked as elsewhere, in this order.
    for (const [index, size] of sizes.entries()) {
      if (size !== ELSEWHERE || value + 8 > fieldEnd) continue;
      sizes[index] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  const [unpacked = 0, packed = 0, offset = 0] = sizes;
  return { unpacked, packed, offset };
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed, unpacked, method } = entry;
  if (entry.isLocked) throw damaged('its parts are locked with a password');
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw damaged('a part is not where the list says');
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged('a part is cut off');
  const data = bytes.subarray(start, start + packed);
  const part = method === STORED ? data : method === DEFLATED ? inflate(data, unpacked) : undefined;
  if (!part) throw damaged(`a part is packed by method ${method}, which no word processor uses`);
  if (part.length !== unpacked || crc32(part) !== entry.checksum)
    throw damaged('a part is not what it was when packed');
  return part;
}

/** Stops as soon as there is more than the list says: what a small part unpacks to is not known before. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') throw damaged('a part cannot be unpacked');
    throw error;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** As zip has it. Node's own is younger than the oldest Node that is supported. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}
