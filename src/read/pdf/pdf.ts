import type { Extracted } from '../../types.js';
import { extraction } from '../extraction.js';
import { bodyOf, dropFurniture } from './furniture.js';
import type { Layout } from './layout.js';
import { framesOf } from './margins.js';
import { checkReadable, readPages, tellEmpty } from './pages.js';
import { headingLevels, type Paragraph, paragraphsOf } from './paragraphs.js';

/**
 * The text of a PDF, a paragraph a line: lines that run up to the margin are joined, over pages too; a paragraph belongs to the page
 * where it starts. Running heads and page numbers are left out, and so is text that runs in another direction than most of its page.
 * Marks: pages; headings, by the size of their letters only; rows of tables of three columns and more, cells apart by tabs; footnotes,
 * after the text of their page. Elsewhere a wide gap is U+3000; between Chinese and Latin characters there is no blank.
 *
 * Raised small digits: behind a Latin letter or digit they become superscripts (m²), elsewhere they are marks of notes and left out.
 *
 * Reads nothing but the bytes and the tables of characters in the package of pdfjs.
 *
 * @throws UserError `encrypted`, `damaged`, `too-large`; `no-text` for a scan, or fonts that do not say what they show.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes);
  checkReadable(pages);
  const result = extraction();
  tellEmpty(pages, result);
  const body = bodyOf(dropFurniture(pages));
  const layout: Layout = {
    body,
    frames: framesOf(body.pages, body.size),
    levels: headingLevels(body.pages, body.size),
  };
  const paragraphs = paragraphsOf(body.pages, layout);
  let next = 0;
  for (const { number, notes } of body.pages) {
    result.page(number);
    for (; paragraphs[next]?.page === number; next++) {
      const { text, kind } = paragraphs[next] as Paragraph;
      result.line(text, kind);
    }
    for (const { text } of paragraphsOf([{ number, lines: notes }], layout)) result.line(text, { kind: 'note' });
  }
  return result.done();
}
