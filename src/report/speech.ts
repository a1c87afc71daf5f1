/** The speech as written, its findings marked in place. */

import { overlapping } from '../text/span.js';
import type { Range, SentenceRole } from '../types.js';
import { type Html, html, type Part, raw } from './html.js';
import { type Entry, type Found, placeKey, textLang } from './keys.js';
import { type Piece, piecesOf } from './pieces.js';

interface Mark extends Range {
  found: Found;
}

/** Lines of the text that belong together: those that a sentence or a finding goes across. Its number is that of the first line. */
interface Paragraph extends Range {
  line: number;
}

/** A speech or section that begins at a place. */
interface Anchor {
  at: number;
  key: string;
}

/** The text of a document, a paragraph an element. */
export function speechHtml(entry: Entry): Html {
  const { document, prefix, found } = entry;
  const { text, sentences } = document;
  const marks = found.map((each): Mark => ({ start: each.finding.start, end: each.finding.end, found: each }));
  const anchors = anchorsOf(entry);
  const paragraphs = paragraphsOf(text, [...sentences, ...marks]);
  const special = sentences.filter(({ role }) => role !== 'text');
  const cuts = [
    ...anchors.map(({ at }) => at),
    ...[...paragraphs, ...special].flatMap(({ start, end }) => [start, end]),
  ];
  const pieces = piecesOf(text.length, marks, cuts);
  const levels = new Map(document.sections.map(({ id, level }) => [id, level]));
  let piece = 0;
  let anchor = 0;
  const shown = paragraphs.map((paragraph): Html => {
    const own = overlapping(sentences, paragraph);
    const roles = own.filter(({ role }) => role !== 'text');
    const [only] = roles;
    const whole = own.length === 1 && only && covers(only, paragraph, text) ? only.role : undefined;
    const parts: Part[] = [];
    while (piece < pieces.length && (pieces[piece] as Piece<Mark>).end <= paragraph.start) piece++;
    for (; piece < pieces.length && (pieces[piece] as Piece<Mark>).start < paragraph.end; piece++) {
      const each = pieces[piece] as Piece<Mark>;
      for (; anchor < anchors.length && (anchors[anchor] as Anchor).at <= each.start; anchor++)
        parts.push(html`<span class="anchor" id="at-${(anchors[anchor] as Anchor).key}"></span>`);
      const role = whole ? undefined : roles.find(({ start, end }) => start <= each.start && each.end <= end)?.role;
      const inner = pieceHtml(each, text);
      parts.push(role ? html`<span class="${role}">${inner}</span>` : inner);
    }
    const { speech = null, section = null } = own.at(-1) ?? {};
    const attributes = html`data-line="${paragraph.line}" data-at="${placeKey(prefix, { speech, section })}"`;
    return paragraphHtml(whole, (section && levels.get(section)) || 1, attributes, parts);
  });
  return html`<div class="speech" lang="${textLang(document)}">${shown.map((each) => [each, raw('\n')])}</div>`;
}

/** Headings are headings of the page too, below that of its view. */
function paragraphHtml(role: SentenceRole | undefined, level: number, attributes: Html, parts: readonly Part[]): Html {
  if (role === 'title') return html`<h3 class="title" ${attributes}>${parts}</h3>`;
  if (role === 'heading') {
    const name = raw(`h${Math.min(6, 3 + level)}`);
    return html`<${name} ${attributes}>${parts}</${name}>`;
  }
  return role ? html`<p class="${role}" ${attributes}>${parts}</p>` : html`<p ${attributes}>${parts}</p>`;
}

/** A piece with a finding that begins in it can be chosen by keyboard; the rest of a finding follows it. */
function pieceHtml({ start, end, marks, opens }: Piece<Mark>, text: string): Part {
  const words = text.slice(start, end).replace(/\r\n?/g, '\n');
  if (marks.length === 0) return words;
  const keys = marks.map(({ found }) => found.key).join(' ');
  const classes = classesOf(marks.map(({ found }) => found));
  const first = opens[0]?.found;
  if (!first) return html`<span class="${classes}" data-of="${keys}">${words}</span>`;
  const kinds = new Set(opens.map(({ found }) => found.kind));
  const described = [...kinds].map((kind) => `kind-${kind}`).join(' ');
  return html`<a class="${classes}" data-of="${keys}" id="${wordsId(first.key)}" href="#${first.key}" tabindex="-1" aria-describedby="${described}">${words}</a>`;
}

export const wordsId = (key: string): string => `words-${key}`;

/** `mark figure directive forbids strong`: what it is, by class and not by colour alone. */
function classesOf(found: readonly Found[]): string {
  const classes = new Set(['mark']);
  for (const each of found) {
    classes.add(each.kind);
    if (each.kind !== 'directive') continue;
    if (each.finding.deontic === 'prohibition') classes.add('forbids');
    if (each.finding.strength !== 'plain') classes.add(each.finding.strength);
  }
  return [...classes].join(' ');
}

/** By key of a finding, the id of the element that its words begin with: two that begin together share one. */
export function wordsIds(found: readonly Found[]): Map<string, string> {
  const first = new Map<number, string>();
  for (const { key, finding } of found) if (!first.has(finding.start)) first.set(finding.start, wordsId(key));
  return new Map(found.map(({ key, finding }) => [key, first.get(finding.start) as string]));
}

function anchorsOf({ document, prefix }: Entry): Anchor[] {
  const anchors = [...document.speeches, ...document.sections].map(({ start, id }) => ({
    at: start,
    key: prefix + id,
  }));
  return anchors.sort((a, b) => a.at - b.at);
}

/** Whether a range is all that a paragraph holds but blanks. */
const covers = (range: Range, paragraph: Range, text: string): boolean =>
  text.slice(paragraph.start, range.start).trim() === '' && text.slice(range.end, paragraph.end).trim() === '';

/** The lines that hold anything, those that one of `ranges` goes across made one. */
export function paragraphsOf(text: string, ranges: readonly Range[]): Paragraph[] {
  // By line, how far the ranges that start in it reach.
  const across = [...ranges].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  let reach = 0;
  let line = 1;
  let start = 0;
  const add = (end: number, number: number): void => {
    const last = paragraphs.at(-1);
    if (last && reach > start) last.end = end;
    else if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end, line: number });
    for (let range = across[next]; range && range.start < end; range = across[++next])
      reach = Math.max(reach, range.end);
  };
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) {
    add(index, line);
    line++;
    start = index + mark.length;
  }
  add(text.length, line);
  return paragraphs;
}
