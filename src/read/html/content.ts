import { BLOCKS, isHeading, type PageElement, type PageNode } from './tree.js';

/** Elements without text for a reader. Whatever they hold, it is never the page's text. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'title', 'textarea', 'rt', 'rp', 'rtc'],
]);

/** Elements, and the roles that stand for them, beside the text of a page. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['nav', 'footer', 'aside', 'iframe', 'svg', 'math', 'button', 'select', 'datalist', 'option', 'object', 'audio'],
  ...[
    'video',
    'canvas',
    'map',
    'del',
    'xml',
    'navigation',
    'contentinfo',
    'complementary',
    'search',
    'menu',
    'menubar',
  ],
  ...['toolbar', 'tablist', 'dialog', 'alert'],
]);

/** Words in class names and ids of what is beside the text; Chinese sites use pinyin too (相关文章 xgwz, 二维码 ewm, 当前位置 dqwz). */
const FURNITURE: ReadonlySet<string> = new Set([
  ...['nav', 'navbar', 'navigation', 'mainnav', 'subnav', 'topnav', 'menu', 'menus', 'submenu', 'dropdown', 'daohang'],
  ...['breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'curmb', 'dqwz', 'footer', 'foot', 'sidebar', 'share', 'sharing'],
  ...['bshare', 'bdshare', 'bdsharebuttonbox', 'jiathis', 'social', 'related', 'relate', 'recommend', 'recommended'],
  ...['xgwz', 'xgxw', 'xgyd', 'xglj', 'xgwd', 'comment', 'comments', 'pinglun', 'disqus', 'copyright', 'banquan'],
  ...['toolbar', 'pagination', 'pager', 'paging', 'pagebar', 'login', 'qrcode', 'ewm', 'erweima', 'ads', 'advert'],
  ...['friendlink', 'friendlinks', 'yqlj', 'sitemap', 'cookie', 'cookies', 'subscribe', 'gotop', 'backtop', 'fontsize'],
]);
/** The same glued to another word: footerwrap, sharebox. */
const FURNITURE_START = /^(?:navbar|breadcrumb|footer|sidebar|share|bdshare|jiathis|copyright|toolbar|pagination)/;
/** content-with-sidebar: the text beside one. */
const JOINT: ReadonlySet<string> = new Set(['with', 'has', 'no', 'without', 'and']);
/** Words that name the title's block as often as the site's. */
const HEADS: ReadonlySet<string> = new Set([
  ...[
    'header',
    'head',
    'top',
    'topbar',
    'banner',
    'bottom',
    'position',
    'location',
    'weizhi',
    'tags',
    'tools',
    'links',
  ],
]);

const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const FOOTNOTE = /^(?:ft|ed)n\d+$|^doc-(?:foot|end)notes?$/;
const FOOTNOTE_CLASS = /(?:^|\s)(?:footnotes?|endnotes?|MsoFootnoteText|MsoEndnoteText)(?:\s|$)/;
/** The address of a site's front page: its logo links there. */
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+)?(?:\/|\.\/)?(?:index\.\w{3,5})?$/i;

/** A link's text is not longer than this, in letters: an `<a>` that was never closed is none. */
const LONGEST_LINK = 120;
/** Of the letters of what is a list of links, at least this share is linked. */
const LINKED = 0.7;
/** 当前位置：首页 > 政务公开 > 正文 is not longer than this. */
const LONGEST_CRUMBS = 60;
/** With so much of the page's text in its articles, what stands before and behind them is not of it. */
const NEARLY_ALL = 0.9;

/** What is known of a node and all inside it. */
interface Measures {
  /** Letters and Chinese characters. */
  letters: Int32Array;
  /** Those in links. */
  linked: Int32Array;
  /** 。 and ；: what navigation never has. */
  stops: Int32Array;
  links: Int32Array;
  /** Marks between the links of a row: > | ›. */
  bars: Int32Array;
}

/** A reason to leave blocks out, which none is if they hold too much of the page's text. */
interface Reason {
  /** The greatest share of the page's letters outside of links that one block may have, and that all have together. */
  most: number;
  applies(element: PageElement, index: number, measures: Measures): boolean;
}

/**
 * Which nodes are not of a page's text: 1 for each element that is left out with all inside it. What holds much of the text stays,
 * whatever its name: better too much than a speech without its middle.
 */
export function leftOut(nodes: readonly PageNode[]): Uint8Array {
  const out = Uint8Array.from(nodes, ({ tag }) => (tag !== undefined && NO_TEXT.has(tag) ? 1 : 0));
  let measures = measure(nodes, out);
  const title = onlyTitle(nodes, out, measures);
  const isTitled = (index: number): boolean => title > index && title < endOf(nodes, index);
  const articles = articlesOf(nodes);
  const inArticle = new Uint8Array(nodes.length);
  for (const index of articles) inArticle.fill(1, index + 1, endOf(nodes, index));

  const reasons: readonly Reason[] = [
    {
      most: 0.4,
      applies: (element, index, { links }) => {
        const kind = BESIDE.has(element.tag) ? element.tag : (element.attributes.get('role') ?? '');
        if (!BESIDE.has(kind) || isFootnote(element)) return false;
        // The end of an article may stand in a footer of its own: who signed it and when.
        return kind !== 'footer' || links[index] !== 0 || inArticle[index] === 0;
      },
    },
    // A second copy of the text has half of the letters, so a hidden block must have more to be kept.
    { most: 0.6, applies: isHidden },
    {
      most: 0.4,
      applies: (element, index) =>
        isNamed(element, FURNITURE, FURNITURE_START) && !isTitled(index) && !isFootnote(element),
    },
    {
      most: 0.4,
      applies: (element, index, { letters, linked, stops, links }) =>
        (element.tag === 'header' || isNamed(element, HEADS)) &&
        !isTitled(index) &&
        stops[index] === 0 &&
        links[index]! >= 2 &&
        linked[index]! >= 0.4 * letters[index]!,
    },
    { most: 0.4, applies: (element, index, now) => isLinks(element, index, now) && !isTitled(index) },
    { most: 0.4, applies: (element, index, now) => isLogo(nodes, element, index, now) },
  ];
  for (const reason of reasons) {
    const found = blocksFor(reason, nodes, out, measures);
    if (found.length === 0) continue;
    for (const index of found) out[index] = 1;
    measures = measure(nodes, out);
  }
  leaveAround(nodes, out, articles, title, measures);
  return out;
}

const endOf = (nodes: readonly PageNode[], index: number): number => {
  const node = nodes[index];
  return node?.tag === undefined ? index + 1 : node.end;
};

/** Counts what each element holds, without what is left out. Children come behind their parents, so one pass from the end does. */
function measure(nodes: readonly PageNode[], out: Uint8Array): Measures {
  const of = (): Int32Array => new Int32Array(nodes.length);
  const [letters, linked, stops, links, bars] = [of(), of(), of(), of(), of()];
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i] as PageNode;
    if (out[i]) continue;
    if (node.tag === undefined) count(node.text, i);
    else if (node.tag === 'a' && node.attributes.has('href') && letters[i]! <= LONGEST_LINK && stops[i] === 0) {
      linked[i] = letters[i]!;
      links[i] = 1;
    }
    for (const sums of [letters, linked, stops, links, bars]) sums[node.parent]! += sums[i]!;
  }
  return { letters, linked, stops, links, bars };

  function count(text: string, at: number): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Latin letters, the blocks of Chinese characters, the first half of rarer ones.
      if (
        (code >= 0x3400 && code < 0xa000) ||
        (code >= 0xd840 && code <= 0xd888) ||
        isLatin(code) ||
        (code >= 0xf900 && code <= 0xfaff)
      )
        letters[at]!++;
      else if (code === 0x3002 || code === 0xff1b) stops[at]!++;
      else if (code === 0x3e || code === 0x7c || code === 0xff1e || code === 0xbb || code === 0x203a || code === 0xff5c)
        bars[at]!++;
    }
  }
}

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The outermost elements that a reason leaves out; none if that would take away too much. */
function blocksFor(reason: Reason, nodes: readonly PageNode[], out: Uint8Array, measures: Measures): number[] {
  const plain = (index: number): number => measures.letters[index]! - measures.linked[index]!;
  const most = reason.most * plain(0);
  const found: number[] = [];
  let sum = 0;
  for (let i = 1; i < nodes.length; ) {
    const node = nodes[i] as PageNode;
    if (node.tag !== undefined && !out[i] && plain(i) < most && reason.applies(node, i, measures)) {
      found.push(i);
      sum += plain(i);
    } else if (!out[i] || node.tag === undefined) {
      i++;
      continue;
    }
    i = endOf(nodes, i);
  }
  return sum < most ? found : [];
}

function isHidden({ attributes }: PageElement): boolean {
  if (attributes.size === 0) return false;
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDDEN.test(attributes.get('style') ?? '') ||
    /(?:^|\s)(?:sr-only|visually-hidden)(?:\s|$)/.test(attributes.get('class') ?? '')
  );
}

/** Whether a class name or id begins or ends with one of the words: `main-nav`, `navTop2`; not `content-with-sidebar`. */
function isNamed({ attributes }: PageElement, words: ReadonlySet<string>, start?: RegExp): boolean {
  if (attributes.size === 0) return false;
  for (const name of `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/)) {
    const parts = name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((part) => part !== '');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || parts.some((part) => JOINT.has(part))) continue;
    if (words.has(first) || words.has(last) || start?.test(first)) return true;
  }
  return false;
}

/** Whether a block is a list of links or a row of them with marks between. */
function isLinks({ tag }: PageElement, index: number, { letters, linked, stops, links, bars }: Measures): boolean {
  if (!BLOCKS.has(tag) || isHeading(tag) || stops[index] !== 0) return false;
  const [all, those, count] = [letters[index]!, linked[index]!, links[index]!];
  // Rows of figures have no letters and may link each of them.
  if (all === 0 && /^t[dhr]$/.test(tag)) return false;
  if (those >= LINKED * all && count >= (tag === 'p' ? 3 : 2)) return true;
  return all <= LONGEST_CRUMBS && count >= 2 && those * 3 >= all && bars[index]! >= count - 1;
}

/** The name of the site as a heading, with a link to its front page. */
function isLogo(nodes: readonly PageNode[], { tag }: PageElement, index: number, now: Measures): boolean {
  if (!isHeading(tag) || now.letters[index] === 0 || now.letters[index] !== now.linked[index]) return false;
  for (let i = index + 1; i < endOf(nodes, index); i++) {
    const node = nodes[i];
    if (node?.tag === 'a') return FRONT_PAGE.test(node.attributes.get('href') ?? '#');
  }
  return false;
}

/** The `<h1>` of a page that has one only, the site's name apart; -1 otherwise. */
function onlyTitle(nodes: readonly PageNode[], out: Uint8Array, now: Measures): number {
  let title = -1;
  for (const [i, node] of nodes.entries()) {
    if (node.tag !== 'h1' || out[i] || now.letters[i] === 0 || isLogo(nodes, node, i, now)) continue;
    if (title >= 0) return -1;
    title = i;
  }
  return title;
}

/** The outermost elements that are said to hold the text. */
function articlesOf(nodes: readonly PageNode[]): number[] {
  const found: number[] = [];
  for (let i = 1; i < nodes.length; ) {
    const node = nodes[i] as PageNode;
    const isArticle =
      node.tag !== undefined &&
      (node.tag === 'article' ||
        node.tag === 'main' ||
        node.attributes.get('role') === 'main' ||
        node.attributes.get('itemprop') === 'articleBody');
    if (isArticle) found.push(i);
    i = isArticle ? endOf(nodes, i) : i + 1;
  }
  return found;
}

/** Leaves out what stands before the title and behind the articles of a page, where these hold nearly all of its text. */
function leaveAround(
  nodes: readonly PageNode[],
  out: Uint8Array,
  articles: readonly number[],
  title: number,
  { letters, linked }: Measures,
): void {
  const kept = articles.filter((index) => letters[index]! > 0);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return;
  const plain = (index: number): number => letters[index]! - linked[index]!;
  if (kept.reduce((sum, index) => sum + plain(index), 0) < NEARLY_ALL * plain(0)) return;
  const from = title >= 0 ? Math.min(title, first) : first;
  const to = endOf(nodes, last);
  for (let i = 1; i < nodes.length; ) {
    const isBefore = endOf(nodes, i) <= from;
    if (isBefore || i >= to) out[i] = 1;
    i = isBefore ? endOf(nodes, i) : i + 1;
  }
}

/** Whether an element holds a footnote or all of them. */
export const isFootnote = ({ attributes }: PageElement): boolean =>
  attributes.size > 0 &&
  (FOOTNOTE.test(attributes.get('id') ?? '') ||
    FOOTNOTE.test(attributes.get('role') ?? '') ||
    FOOTNOTE_CLASS.test(attributes.get('class') ?? ''));
