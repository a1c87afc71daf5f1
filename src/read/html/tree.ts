import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { UserError } from '../../errors.js';
import { LIMITS } from '../limits.js';

/** An element of a page, among the nodes of {@link parseHtml}. */
export interface PageElement {
  /** Lower case; `#page` for the root. */
  tag: string;
  /** Those of {@link KEPT} that the tag has; of two of one name the first. */
  attributes: ReadonlyMap<string, string>;
  text?: undefined;
  /** Index of the element around it; -1 for the root. */
  parent: number;
  /** Index behind its last descendant: its inside is `(index, end)`. */
  end: number;
}

/** Running text; character references decoded, white space as it is in the file. */
export interface PageText {
  tag?: undefined;
  text: string;
  parent: number;
}

export type PageNode = PageElement | PageText;

/** The attributes that anything here asks for. */
const KEPT: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'hidden', 'role', 'aria-hidden', 'itemprop', 'href'],
  ...['rowspan', 'colspan', 'start', 'type', 'value'],
]);
const NONE: ReadonlyMap<string, string> = new Map();

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Whether a tag is `h1` to `h6`. */
export const isHeading = (tag: string): boolean => (HEADINGS as readonly string[]).includes(tag);

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl'],
  ...['dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup', 'hr', 'legend', 'li', 'listing'],
  ...['main', 'marquee', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'plaintext', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp', '#page', ...HEADINGS],
]);

const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'keygen', 'link'],
  ...['meta', 'param', 'source', 'track', 'wbr'],
]);

/** What says nothing about a page's lines. Old pages open these by the thousand and never close them. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['html', 'head', 'body', 'b', 'i', 'u', 'em', 'strong', 'font', 'big', 'small', 'tt', 'nobr', 's', 'strike'],
]);

const ROW_GROUPS = ['tbody', 'thead', 'tfoot'];

/** Start tags that end an element left open, and the elements beyond which they do not look for it; in the order they are asked. */
const ENDS: readonly { tags: readonly string[]; ended: readonly string[]; within: ReadonlySet<string> }[] = [
  { tags: ['li'], ended: ['li'], within: new Set(['ul', 'ol', 'menu', 'dir', 'td', 'th', 'table']) },
  { tags: ['dt', 'dd'], ended: ['dt', 'dd'], within: new Set(['dl', 'td', 'th', 'table']) },
  { tags: ['td', 'th', 'tr', ...ROW_GROUPS], ended: ['td', 'th', 'caption'], within: new Set(['table']) },
  { tags: ['tr', ...ROW_GROUPS], ended: ['tr'], within: new Set(['table']) },
  { tags: ROW_GROUPS, ended: ROW_GROUPS, within: new Set(['table']) },
  { tags: ['rt', 'rp'], ended: ['rt', 'rp'], within: new Set(['ruby', ...BLOCKS]) },
  { tags: ['a'], ended: ['a'], within: BLOCKS },
  { tags: ['option', 'optgroup'], ended: ['option'], within: new Set(['select']) },
  { tags: HEADINGS, ended: HEADINGS, within: new Set([...BLOCKS].filter((tag) => !isHeading(tag))) },
  // No paragraph holds a block; a cell in it does.
  {
    tags: [...BLOCKS].filter((tag) => !/^(?:t[dhr]|tbody|thead|tfoot|caption|option|optgroup|#page)$/.test(tag)),
    ended: ['p'],
    within: new Set(['td', 'th', 'caption', 'table', 'button', 'object', 'marquee']),
  },
];
const ENDS_OF: ReadonlyMap<string, typeof ENDS> = new Map(
  [...new Set(ENDS.flatMap(({ tags }) => tags))].map((tag) => [tag, ENDS.filter(({ tags }) => tags.includes(tag))]),
);

/** The end tags of these reach out of a cell; those of other blocks do not, and those of the rest not out of a block. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);
const TABLE: ReadonlySet<string> = new Set(['table']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/**
 * A page as its elements and texts in the order they begin, the root first. Flat, so that no depth of nesting can exhaust the stack.
 * Tags left open or closed in the wrong order end where browsers end them, but for formatting that they open anew.
 *
 * @throws UserError `too-deep`, `too-large`.
 */
export function parseHtml(page: string): PageNode[] {
  const root: PageElement = { tag: '#page', attributes: NONE, parent: -1, end: 0 };
  const nodes: PageNode[] = [root];
  const open: number[] = [0];
  /** How many elements of a name are open, so that an end tag of none costs nothing. */
  const counts = new Map<string, number>();
  let texts: string[] = [];
  let characters = 0;

  const tagAt = (depth: number): string => (nodes[open[depth] as number] as PageElement).tag;
  const isOpen = (tag: string): boolean => (counts.get(tag) ?? 0) > 0;
  const endText = (): void => {
    if (texts.length > 0) nodes.push({ text: texts.join(''), parent: open.at(-1) as number });
    texts = [];
  };
  const text = (piece: string): void => {
    characters += piece.length;
    if (characters > LIMITS.characters)
      throw new UserError(
        'too-large',
        `more than ${LIMITS.characters.toLocaleString('en')} characters in one page; split it`,
        1,
      );
    texts.push(piece);
  };
  const closeTo = (depth: number): void => {
    endText();
    while (open.length > depth) {
      const element = nodes[open.pop() as number] as PageElement;
      element.end = nodes.length;
      counts.set(element.tag, (counts.get(element.tag) ?? 0) - 1);
    }
  };
  /** Closes what was left open and `tag` ends. */
  const closeBefore = (tag: string): void => {
    for (const { ended, within } of ENDS_OF.get(tag) ?? []) {
      if (!ended.some(isOpen)) continue;
      let depth = open.length - 1;
      while (depth > 0 && !ended.includes(tagAt(depth)) && !within.has(tagAt(depth))) depth--;
      if (depth > 0 && ended.includes(tagAt(depth))) closeTo(depth);
    }
  };
  const start = (tag: string, attributes: ReadonlyMap<string, string>, isWhole: boolean): void => {
    if (TRANSPARENT.has(tag) && !/display|visibility|mso-hide/i.test(attributes.get('style') ?? '')) return;
    endText();
    closeBefore(tag);
    nodes.push({ tag, attributes, parent: open.at(-1) as number, end: nodes.length + 1 });
    if (isWhole || VOID.has(tag)) return;
    open.push(nodes.length - 1);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (open.length > LIMITS.depth)
      throw new UserError(
        'too-deep',
        `elements nested more than ${LIMITS.depth} deep, which no page needs; save it from a browser as text`,
        1,
      );
  };
  const end = (tag: string): void => {
    // What browsers make of an end tag without its start: a break, an empty paragraph, the end of another heading.
    if (tag === 'br' || (tag === 'p' && !isOpen(tag))) start(tag, NONE, true);
    const name = isHeading(tag) && !isOpen(tag) ? HEADINGS.find(isOpen) : tag;
    if (name === undefined || !isOpen(name)) return;
    const stops = TABLE_PARTS.has(name) ? TABLE : BLOCKS.has(name) ? CELLS : BLOCKS;
    for (let depth = open.length - 1; depth > 0; depth--) {
      const at = tagAt(depth);
      if (at === name) closeTo(depth);
      if (at === name || stops.has(at)) return;
    }
  };

  const options = { recognizeSelfClosing: true };
  const tokenizer = new Tokenizer(
    options,
    callbacks(page, { start, end, text, isForeign: () => isOpen('svg') || isOpen('math') }),
  );
  tokenizer.write(page);
  tokenizer.end();
  closeTo(1);
  root.end = nodes.length;
  return nodes;
}

interface Events {
  /** A start tag; `isWhole` for one that closes itself, `<p/>`, as pages in XHTML do. */
  start(tag: string, attributes: ReadonlyMap<string, string>, isWhole: boolean): void;
  end(tag: string): void;
  text(piece: string): void;
  /** Inside SVG or MathML, where `<title>` and `<script>` are no text to be skipped. */
  isForeign(): boolean;
}

/** Puts the places that the tokenizer tells together to tags with attributes; comments and declarations are left out. */
function callbacks(page: string, { start, end, text, isForeign }: Events): TokenizerCallbacks {
  let tag = '';
  let attributes: Map<string, string> | undefined;
  let name = '';
  let value: string[] = [];
  const nothing = (): void => {};
  return {
    onopentagname(from, to) {
      tag = page.slice(from, to).toLowerCase();
      attributes = undefined;
    },
    onattribname(from, to) {
      name = page.slice(from, to).toLowerCase();
    },
    onattribdata: (from, to) => void value.push(page.slice(from, to)),
    onattribentity: (code) => void value.push(String.fromCodePoint(code)),
    onattribend() {
      if (KEPT.has(name) && !attributes?.has(name)) {
        attributes ??= new Map();
        attributes.set(name, value.join(''));
      }
      value = [];
    },
    onopentagend: () => start(tag, attributes ?? NONE, false),
    onselfclosingtag: () => start(tag, attributes ?? NONE, true),
    onclosetag: (from, to) => end(page.slice(from, to).toLowerCase()),
    ontext: (from, to) => text(page.slice(from, to)),
    ontextentity: (code) => text(String.fromCodePoint(code)),
    isInForeignContext: isForeign,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
