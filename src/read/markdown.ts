import { Marked, type Token, type Tokens } from 'marked';
import type { Extracted } from '../types.js';
import { type Extraction, extraction, type LineKind } from './extraction.js';

/**
 * The text of a Markdown file (CommonMark with GitHub's tables and footnotes): headings, table rows and footnotes as marks, emphasis
 * and links as their words, the numbers of lists kept as they are written. What only looks like Markdown in Chinese prose stays: a
 * paragraph indented like a block of code is a paragraph, and a line of a paragraph is a line, since many write a paragraph a line.
 */
export function extractMarkdown(text: string): Extracted {
  const result = extraction();
  const parser = new Marked({ gfm: true });
  blocks(parser.lexer(text.replace(FRONT_MATTER, '')), result);
  return result.done();
}

/** What a site's generator reads: title and date between two lines of three hyphens. */
const FRONT_MATTER = /^---[^\S\n]*\n(?:[^\n]*\n){0,60}?---[^\S\n]*(?:\n|$)/;

/** [^1]: 见统计公报。 */
const FOOTNOTE = /^\[\^[^\]\s]{1,20}\]:\s*/;

function blocks(tokens: readonly Token[], result: Extraction): void {
  for (const token of tokens) block(token, result);
}

function block(token: Token, result: Extraction): void {
  switch (token.type) {
    case 'heading':
      lines(words(token), result, { kind: 'heading', level: token.depth });
      break;
    case 'paragraph':
    case 'text': {
      const text = words(token);
      if (FOOTNOTE.test(text)) lines(text.replace(FOOTNOTE, ''), result, { kind: 'note' });
      else lines(text, result);
      break;
    }
    case 'def':
      // [^1]: 见公报 looks like the address of a link.
      if (FOOTNOTE.test(token.raw)) lines(token.raw.replace(FOOTNOTE, ''), result, { kind: 'note' });
      break;
    case 'code':
      for (const line of (token as Tokens.Code).text.split('\n')) result.line(line);
      break;
    case 'blockquote':
      blocks(token.tokens ?? [], result);
      break;
    case 'list':
      list(token as Tokens.List, result);
      break;
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      for (const row of [header, ...rows])
        result.line(row.map((cell) => inline(cell.tokens).replaceAll('\n', ' ').trim()).join('\t'), { kind: 'row' });
      break;
    }
    case 'html':
      for (const line of withoutTags(token.raw).split('\n')) result.line(line.trim());
      break;
  }
}

/** The marker of an item, and what stands behind it: `1. `, `2）`, `- `. */
const ITEM_MARKER = /^\s*(?<marker>\d{1,9}[.)]|[-*+])[^\S\n]*/;

function list({ items, ordered }: Tokens.List, result: Extraction): void {
  for (const item of items) {
    const inner = extraction();
    blocks(item.tokens, inner);
    const { text, marks } = inner.done();
    const number = ordered ? (ITEM_MARKER.exec(item.raw)?.groups?.marker ?? '') : '';
    let at = 0;
    for (const line of text.split('\n')) {
      const kind = marks.find(({ start }) => start === at);
      const numbered = at === 0 ? number + line : line;
      result.line(numbered, kind && kind.kind !== 'page' ? kind : { kind: 'text' });
      at += line.length + 1;
    }
  }
}

const lines = (text: string, result: Extraction, kind?: LineKind): void => {
  for (const line of text.split('\n')) result.line(line, kind);
};

/** The words of a block; its hard breaks as line ends. */
const words = (token: Token): string =>
  'tokens' in token && token.tokens ? inline(token.tokens) : plain((token as Tokens.Text).text);

function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineText).join('');
}

function inlineText(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(token.raw.trim()) ? '\n' : '';
    case 'image':
      return '';
    case 'link':
      return token.raw.startsWith('[^') ? '' : inline((token as Tokens.Link).tokens);
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'codespan':
      return (token as Tokens.Codespan).text;
    default:
      return 'tokens' in token && token.tokens ? inline(token.tokens) : plain((token as Tokens.Text).text);
  }
}

/** Text without the marks of footnotes. */
const plain = (text: string): string => text.replace(/\[\^[^\]\s]{1,20}\](?!:)/g, '');

/** A block of HTML in Markdown: its words, without comments and tags. */
const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]{0,10000}?-->/g, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, '');
