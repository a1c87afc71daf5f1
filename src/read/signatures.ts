/** Formats that are told by their first bytes and are not read, and what a user can do about each. */
export interface Unreadable {
  what: string;
  hint: string;
  /** Whether a document with text is behind it, so that a folder's reader is told and not only one who named the file. */
  isDocument: boolean;
}

const office = 'save it as .docx (LibreOffice: soffice --headless --convert-to docx FILE)';
const image = 'recognise its text first (OCR)';
const archive = 'unpack it and name what is in it';

/** First bytes as Latin-1. */
const SIGNATURES: readonly (Unreadable & { bytes: string })[] = [
  {
    bytes: '\xd0\xcf\x11\xe0',
    what: 'an old Office file (.doc, .xls, .wps) or one with a password',
    hint: office,
    isDocument: true,
  },
  { bytes: '{\\rtf', what: 'a Rich Text file', hint: office, isDocument: true },
  { bytes: 'AT&TFORM', what: 'a DjVu file', hint: 'extract its text first (djvutxt)', isDocument: true },
  { bytes: 'MIME-Version:', what: 'a web archive (.mht)', hint: 'save the page as .html', isDocument: true },
  { bytes: 'From: <Saved by', what: 'a web archive (.mht)', hint: 'save the page as .html', isDocument: true },
  { bytes: '\x1f\x8b', what: 'a gzip file', hint: 'unpack it first (gunzip)', isDocument: false },
  { bytes: 'BZh', what: 'a bzip2 file', hint: 'unpack it first (bunzip2)', isDocument: false },
  { bytes: '\xfd7zXZ', what: 'an xz file', hint: 'unpack it first (unxz)', isDocument: false },
  { bytes: '(\xb5/\xfd', what: 'a zstd file', hint: 'unpack it first (unzstd)', isDocument: false },
  { bytes: '7z\xbc\xaf', what: 'a 7-zip archive', hint: archive, isDocument: false },
  { bytes: 'Rar!', what: 'a RAR archive', hint: archive, isDocument: false },
  { bytes: '\x89PNG', what: 'an image', hint: image, isDocument: false },
  { bytes: '\xff\xd8\xff', what: 'an image', hint: image, isDocument: false },
  { bytes: 'GIF8', what: 'an image', hint: image, isDocument: false },
  { bytes: 'II*\0', what: 'an image', hint: image, isDocument: false },
  { bytes: 'MM\0*', what: 'an image', hint: image, isDocument: false },
];

const LONGEST = 16;

/** The first bytes as Latin-1, one character a byte. */
export const headOf = (bytes: Uint8Array, length = LONGEST): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/** What the bytes are, if they are of a format that is known and not read. */
export const unreadable = (bytes: Uint8Array): Unreadable | undefined =>
  SIGNATURES.find((signature) => headOf(bytes).startsWith(signature.bytes));
