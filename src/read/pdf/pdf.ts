import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';
import type { Extracted } from '../../types.js';
import { type Extraction, extraction } from '../extraction.js';
import { LIMITS } from '../limits.js';
import { furniture } from './furniture.js';
import { type Line, linesOf, type PdfItem } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

/**
 * The text of a PDF: lines joined to paragraphs over lines and pages, running heads and page numbers left out, big short lines as
 * headings, lines of cells as rows, the page of each place as marks. Reads no font of the system and nothing from a network.
 *
 * @throws UserError `encrypted`, `damaged`, `too-large`, `no-text` for a scan.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const { pages, empty } = await readPages(bytes);
  const lines = pages.flat();
  const characters = lines.map(({ text }) => text).join('');
  if (characters.trim() === '')
    throw new UserError(
      'no-text',
      'a scan: its pages are images without text; recognise its text first (ocrmypdf -l chi_tra+chi_sim IN OUT)',
      1,
    );
  if ((characters.match(UNREADABLE)?.length ?? 0) > MOST_UNREADABLE * characters.length)
    throw new UserError(
      'no-text',
      'its fonts do not tell which characters they show; recognise its text first (ocrmypdf --force-ocr IN OUT)',
      1,
    );
  const result = extraction();
  const skipped = furniture(pages);
  let page = 0;
  for (const { first, text, kind } of paragraphsOf(pages.map((own) => own.filter((line) => !skipped.has(line))))) {
    while (page < first.page) result.page(++page);
    result.line(text, kind);
  }
  tellEmpty(empty, result);
  return result.done();
}

/** Characters that a font without a table of its own leaves behind. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]/g;
const MOST_UNREADABLE = 0.3;

interface Pages {
  pages: Line[][];
  /** Numbers of the pages without text. */
  empty: number[];
}

async function readPages(bytes: Uint8Array): Promise<Pages> {
  const { getDocument } = await loadPdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A copy: pdfjs takes the buffer over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  // Asked for before anyone listens, so that a failure is nobody's unhandled rejection.
  task.promise.catch(() => {});
  try {
    const pdf = await task.promise;
    if (pdf.numPages > LIMITS.pages)
      throw new UserError('too-large', `${pdf.numPages} pages, more than one document may have; split it`, 1);
    const pages: Line[][] = [];
    const empty: number[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const lines = linesOf(
        items.filter((item): item is PdfItem & typeof item => 'str' in item),
        number,
        page.view,
      );
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > LIMITS.characters)
        throw new UserError('too-large', 'more characters than one document may have; split it', 1);
      if (lines.length === 0) empty.push(number);
      pages.push(lines);
      page.cleanup();
    }
    return { pages, empty };
  } catch (error) {
    throw pdfError(error);
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** What an error of pdfjs means for the user: it throws many kinds on damaged files, all of them about the file. */
function pdfError(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException')
    return new UserError('encrypted', 'it is protected by a password; save it without one (qpdf --decrypt IN OUT)', 1);
  const why = error.message.split('\n')[0];
  return new UserError('damaged', `the PDF is damaged (${why}); open it in a viewer and print it to a new file`, 1);
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** pdfjs warns of the canvas that it does not find on standard error while it loads, and nothing here draws. */
async function loadPdfjs(): Promise<Pdfjs> {
  const { DOMMatrix, ImageData, Path2D } = globalThis as Record<string, unknown>;
  const stub = class {};
  Object.assign(globalThis, { DOMMatrix: DOMMatrix ?? stub, ImageData: ImageData ?? stub, Path2D: Path2D ?? stub });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** A problem for each run of pages without text. */
function tellEmpty(empty: readonly number[], result: Extraction): void {
  for (let from = 0; from < empty.length; ) {
    let to = from;
    while (empty[to + 1] === (empty[to] as number) + 1) to++;
    const [first, last] = [empty[from], empty[to]];
    result.problem({
      code: 'no-text',
      message: `page${first === last ? ` ${first}` : `s ${first} to ${last}`}: no text; blank, or an image that has to be recognised (OCR)`,
      start: null,
      end: null,
    });
    from = to + 1;
  }
}
