import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UserError } from '../../errors.js';
import type { Extraction } from '../extraction.js';
import { LIMITS } from '../limits.js';
import type { Page, Piece } from './layout.js';
import { linesOf } from './lines.js';

/** What pdfjs gives of a piece of text: `transform` is a matrix whose last two numbers are the place. */
interface Item {
  str: string;
  transform: number[];
  width: number;
}

/** Characters that a font without a table of its own leaves behind: control, private use, not assigned, �. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu;
/** Tabs and line ends among them: a piece has no use for any. */
const CONTROL = /\p{Cc}/gu;

/** @throws UserError `encrypted`, `damaged`, `too-large`. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const task = await openPdf(bytes);
  try {
    const pdf = await ofPdfjs(task.promise);
    if (pdf.numPages > LIMITS.pages)
      throw new UserError(
        'too-large',
        `${pdf.numPages.toLocaleString('en')} pages, more than one document may have; split it`,
        1,
      );
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await ofPdfjs(pdf.getPage(number));
      const items = await itemsOf(page, LIMITS.characters - characters);
      const { transform, width, height } = page.getViewport({ scale: 1 / (page.userUnit || 1) });
      const { pieces, ...size } = turned(items, { transform, width, height });
      pages.push({ number, ...size, lines: linesOf(pieces, number), ...readability(items) });
      characters += items.reduce((sum, { str }) => sum + str.length, 0);
      page.cleanup();
    }
    return pages;
  } finally {
    // A file that pdfjs cannot open it cannot close either; nothing is left of it then.
    await task.destroy().catch(() => {});
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await loadPdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return getDocument({
    // A copy: pdfjs takes the buffer over.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', '/'),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
}

/** pdfjs throws errors of many kinds on damaged files; what this is given comes from pdfjs only. */
async function ofPdfjs<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UserError('encrypted', 'it is protected by a password; save it without one (qpdf --decrypt IN OUT)', 1);
    throw new UserError(
      'damaged',
      'a damaged PDF; repair it (qpdf IN OUT), or print it to a new file from a viewer',
      1,
    );
  }
}

/** The pieces of text of a page, read bit by bit so that no more than `room` characters are ever held. */
async function itemsOf(page: PDFPageProxy, room: number): Promise<Item[]> {
  const reader = page.streamTextContent().getReader();
  const items: Item[] = [];
  for (;;) {
    const { value, done } = await ofPdfjs(reader.read());
    if (done) return items;
    for (const item of (value as { items: (Item | { type: string })[] }).items) {
      if (!('str' in item)) continue;
      room -= item.str.length;
      items.push(item);
    }
    if (room >= 0) continue;
    await reader.cancel(new Error('too much'));
    throw new UserError(
      'too-large',
      `more than ${LIMITS.characters.toLocaleString('en')} characters, more than one document may have; split it`,
      1,
    );
  }
}

function readability(items: readonly Item[]): { characters: number; unreadable: number } {
  let characters = 0;
  let unreadable = 0;
  for (const { str } of items) {
    characters += str.replace(/\s/g, '').length;
    unreadable += str.match(UNREADABLE)?.join('').length ?? 0;
  }
  return { characters, unreadable };
}

type Matrix = readonly number[];

/** First `by`, then `on`. */
function product(on: Matrix, by: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = on;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Text is upright if it rises by less than this part of its length. */
const SLOPE = 0.1;

/**
 * The pieces of text that run in the direction of most text of the page, as if they ran from left to right: wide tables stand
 * crosswise on their page.
 */
function turned(
  items: readonly Item[],
  page: { transform: Matrix; width: number; height: number },
): { pieces: Piece[]; width: number; height: number } {
  const placed = items.flatMap(({ str, transform, width }) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(page.transform, transform);
    const turns = (Math.atan2(b, a) / (Math.PI / 2) + 4) % 4;
    const piece: Piece = { text: str.replace(CONTROL, ''), x, y, width, size: Math.hypot(c, d) };
    const quarter = Math.round(turns) % 4;
    const isSloped = Math.abs(Math.tan((turns - Math.round(turns)) * (Math.PI / 2))) > SLOPE;
    const isSound = piece.text !== '' && piece.size > 0 && [x, y, width, piece.size].every(Number.isFinite);
    return isSloped || !isSound ? [] : [{ piece, quarter }];
  });
  const characters = [0, 0, 0, 0];
  for (const { piece, quarter } of placed) characters[quarter] = (characters[quarter] ?? 0) + piece.text.length;
  const main = characters.indexOf(Math.max(...characters));
  const pieces = placed.flatMap(({ piece, quarter }) => {
    if (quarter !== main) return [];
    const { x, y } = piece;
    const places = [
      [x, y],
      [y, page.width - x],
      [page.width - x, page.height - y],
      [page.height - y, x],
    ] as const;
    const [along, down] = places[main] ?? [x, y];
    return [{ ...piece, x: along, y: down }];
  });
  const isCrosswise = main % 2 === 1;
  return {
    pieces,
    width: isCrosswise ? page.height : page.width,
    height: isCrosswise ? page.width : page.height,
  };
}

/** More than this share of characters that say nothing: the fonts of the file do not tell what they show. */
const MOST_UNREADABLE = 0.3;

/** @throws UserError `no-text`. */
export function checkReadable(pages: readonly Page[]): void {
  const sum = (count: (page: Page) => number): number => pages.reduce((total, page) => total + count(page), 0);
  const characters = sum((page) => page.characters);
  if (characters === 0)
    throw new UserError(
      'no-text',
      'a scan: pages are images without text; recognise its text first (ocrmypdf -l chi_tra+chi_sim IN OUT)',
      1,
    );
  if (sum((page) => page.unreadable) > MOST_UNREADABLE * characters)
    throw new UserError(
      'no-text',
      'its fonts do not tell which characters they show; recognise its text first (ocrmypdf --force-ocr -l chi_tra+chi_sim IN OUT)',
      1,
    );
}

/** One problem for all pages in a row that have no text. */
export function tellEmpty(pages: readonly Page[], result: Extraction): void {
  const empty = pages.filter(({ characters }) => characters === 0).map(({ number }) => number);
  for (let from = 0; from < empty.length; ) {
    let to = from;
    while (empty[to + 1] === (empty[to] as number) + 1) to++;
    const which = from === to ? `page ${empty[from]}` : `pages ${empty[from]} to ${empty[to]}`;
    const message = `${which}: no text; blank, or an image whose text has to be recognised first (OCR)`;
    result.problem({ code: 'no-text', message, start: null, end: null });
    from = to + 1;
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What pdfjs takes from its canvas package, which not every machine has, to draw; nothing here draws. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

let loaded: Promise<Pdfjs> | undefined;

/** pdfjs without its warnings that it will not be able to draw: while it loads nothing but this keeps it from printing them. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  return loaded;
}

async function quietly(load: () => Promise<Pdfjs>): Promise<Pdfjs> {
  const { console: terminal } = globalThis;
  const { warn } = terminal;
  const scope: Record<string, unknown> = globalThis;
  const missing = DRAWING.filter((name) => !(name in scope));
  for (const name of missing) scope[name] = class {};
  terminal.warn = (...words) => {
    if (!/^Warning: Cannot (?:load|access|polyfill) /.test(String(words[0]))) warn.apply(terminal, words);
  };
  try {
    return await load();
  } finally {
    terminal.warn = warn;
    for (const name of missing) delete scope[name];
  }
}
