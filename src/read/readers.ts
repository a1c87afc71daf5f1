import { UserError } from '../errors.js';
import { looksLikeHtml } from './html/look.js';
import type { Input, Reader, ReadInput, ReadOptions, ReadStream } from './reader.js';
import { headOf, unreadable } from './signatures.js';
import { extractedSource } from './source.js';
import { gather } from './stream.js';

/**
 * All input formats. Bytes that tell their format go before the name's ending; text accepts what no other claims, so it comes last.
 * The code of a format is loaded when the first file of it comes: plain text does not pay for PDF.
 */
export const READERS: readonly [Reader, ...Reader[]] = [
  {
    name: 'pdf',
    summary: 'PDF with text in it (scans need OCR first)',
    extensions: ['.pdf'],
    matches: (bytes) => headOf(bytes, 1024).includes('%PDF-'),
    async load() {
      const [{ extractPdf }, { loadPdfjs }] = await Promise.all([import('./pdf/pdf.js'), import('./pdf/pages.js')]);
      await loadPdfjs();
      return async function* (input) {
        yield extractedSource(input, await extractPdf(input.bytes));
      };
    },
  },
  {
    name: 'docx',
    summary: 'Word (.docx), its automatic numbering kept',
    extensions: ['.docx', '.docm', '.dotx'],
    matches: (bytes) => headOf(bytes).startsWith('PK\x03\x04'),
    async load() {
      const { extractDocx } = await import('./docx/docx.js');
      return async function* (input) {
        yield extractedSource(input, extractDocx(input.bytes));
      };
    },
  },
  {
    name: 'html',
    summary: 'web pages, without navigation and scripts',
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    matches: (bytes) => looksLikeHtml(headOf(bytes, 4096)),
    async load() {
      const [{ extractHtml, charsetOf }, { decode }] = await Promise.all([
        import('./html/html.js'),
        import('./decode.js'),
      ]);
      return async function* (input, { encoding }) {
        const page = decode(input.bytes, { forced: encoding, declared: charsetOf(input.bytes) });
        yield extractedSource(input, extractHtml(page.text), page);
      };
    },
  },
  {
    name: 'markdown',
    summary: 'Markdown, its headings and tables told apart',
    extensions: ['.md', '.markdown'],
    async load() {
      const [{ extractMarkdown }, { decode }] = await Promise.all([import('./markdown.js'), import('./decode.js')]);
      return async function* (input, { encoding }) {
        const file = decode(input.bytes, { forced: encoding });
        yield extractedSource(input, extractMarkdown(file.text), file);
      };
    },
  },
  {
    name: 'csv',
    summary: 'a corpus, one text a row: --text-column, --id-column',
    extensions: ['.csv'],
    load: async () => (await import('./corpus.js')).readTable(','),
    stream: async () => (await import('./corpus.js')).streamTable(','),
  },
  {
    name: 'tsv',
    summary: 'the same with tabs',
    extensions: ['.tsv', '.tab'],
    load: async () => (await import('./corpus.js')).readTable('\t'),
    stream: async () => (await import('./corpus.js')).streamTable('\t'),
  },
  {
    name: 'ndjson',
    summary: 'the same with a JSON object a line',
    extensions: ['.ndjson', '.jsonl', '.json'],
    matches: (bytes) => /^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(headOf(bytes, 64)),
    load: async () => (await import('./corpus.js')).readNdjson,
    stream: async (head) =>
      (await import('./corpus.js')).isLines(head) ? (await import('./corpus.js')).streamNdjson : undefined,
  },
  {
    name: 'text',
    summary: 'plain text in UTF-8, UTF-16, GB18030, Big5 …, told apart by its bytes',
    extensions: ['.txt'],
    load: async () => (await import('./text.js')).readText,
  },
];

const TEXT = READERS.at(-1) as Reader;

/**
 * The reader for an input: the one named, else the one that its bytes or its name tell.
 *
 * @throws UserError `binary` or `xml` for what is known and not read.
 */
function readerFor({ name, bytes }: Input, { from }: ReadOptions): Reader {
  const named = READERS.find((reader) => reader.name === from);
  if (named) return named;
  const known = unreadable(bytes);
  if (known) throw new UserError('binary', `${known.what}, not text; ${known.hint}`, 1);
  const told = READERS.find(({ matches }) => matches?.(bytes));
  if (told) return told;
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/.test(headOf(bytes, 64)))
    throw new UserError(
      'xml',
      'an XML file, which is none of the formats read; take its text out first, or read it as it is: --from text',
      1,
    );
  const ending = (reader: Reader): boolean =>
    reader.extensions.some((extension) => name.toLowerCase().endsWith(extension));
  return READERS.find(ending) ?? TEXT;
}

/** Documents of an input, with the reader that is right for it; see {@link ReadInput}. */
export const readInput: ReadInput = async function* (input, options) {
  const read = await readerFor(input, options).load();
  yield* read(input, options);
};

/**
 * Documents of a stream. A corpus in UTF-8 is read piece by piece, anything else whole.
 *
 * @throws UserError as {@link ReadInput}.
 */
export const readStream: ReadStream = async function* (stream, options) {
  const { name, head } = stream;
  const utf8 = options.encoding === undefined ? isUtf8(head) : /^utf-?8$/i.test(options.encoding);
  // An empty corpus has no documents; an empty file is no text.
  if (head.length === 0 && readerFor({ name, bytes: head }, options).stream) return;
  const read = utf8 && head.length > 0 && !unreadable(head) ? await streamReader(name, head, options) : undefined;
  if (read) yield* read(stream, options);
  else yield* readInput({ name, bytes: await gather(stream) }, options);
};

async function streamReader(name: string, head: Uint8Array, options: ReadOptions): Promise<ReadStream | undefined> {
  const reader = readerFor({ name, bytes: head }, options);
  return reader.stream?.(head);
}

/** Whether bytes that may end in the middle of a character are UTF-8. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !head.subarray(0, 2).includes(0);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
