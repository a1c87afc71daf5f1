import { UserError } from '../errors.js';
import { looksLikeHtml } from './html/look.js';
import type { Input, Reader, ReadInput, ReadOptions } from './reader.js';
import { headOf, unreadable } from './signatures.js';
import { extractedSource } from './source.js';

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
      const { extractPdf } = await import('./pdf/pdf.js');
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
  },
  {
    name: 'tsv',
    summary: 'the same with tabs',
    extensions: ['.tsv', '.tab'],
    load: async () => (await import('./corpus.js')).readTable('\t'),
  },
  {
    name: 'ndjson',
    summary: 'the same with a JSON object a line',
    extensions: ['.ndjson', '.jsonl', '.json'],
    matches: (bytes) => /^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(headOf(bytes, 64)),
    load: async () => (await import('./corpus.js')).readNdjson,
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
