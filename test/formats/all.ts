/** The same speech in every format: what `npm run fixtures` writes, and the tests compare. */
import iconv from 'iconv-lite';
import { docxOf } from './docx.js';
import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { speechParagraphs, speechText } from './paragraphs.js';
import { pdfOf } from './pdf.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded =
  (encoding: string, addBOM = false) =>
  (): Uint8Array =>
    iconv.encode(speechText(), encoding, { addBOM });

/** By file name in `fixtures/formats/`, the bytes. */
export const FORMATS: Readonly<Record<string, () => Uint8Array>> = {
  'speech.utf-8-bom.txt': encoded('utf8', true),
  'speech.utf-16le.txt': encoded('utf-16le', true),
  'speech.utf-16be.txt': encoded('utf-16be', true),
  'speech.gb18030.txt': encoded('gb18030'),
  'speech.big5.txt': encoded('big5'),
  'speech.md': () => utf8(markdownOf(speechParagraphs())),
  'speech.html': () => utf8(htmlOf(speechParagraphs())),
  'speech.docx': () => docxOf(speechParagraphs()),
  'speech.pdf': () => pdfOf(speechParagraphs()),
};
