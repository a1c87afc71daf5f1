import type { Extracted } from '../../types.js';
import { extraction, type LineKind } from '../extraction.js';
import { isFootnote, leftOut } from './content.js';
import { hasNumber, type Numbering, numberingOf } from './lists.js';
import { dataTables, isCell, type Rows, rowsOf } from './tables.js';
import { BLOCKS, isHeading, type PageElement, type PageNode, parseHtml } from './tree.js';

/**
 * The text of a web page, without navigation, scripts and what else is beside the text: a paragraph a line, white space as browsers
 * show it. Headings and rows of tables are marked, cells apart by tabs; tables that only place text are none. Numbers of lists are
 * written out, readings above characters (ruby) left out, footnotes put at the end.
 *
 * @param page decoded
 * @throws UserError `too-deep`, `too-large`
 */
export function extractHtml(page: string): Extracted {
  const nodes = parseHtml(page);
  const out = leftOut(nodes);
  const result = extraction();
  const notes: string[] = [];
  const lines = linesOf(nodes, dataTables(nodes, out), (text, kind) => {
    if (kind.kind === 'note') notes.push(text);
    else result.line(text, kind);
  });
  const open: { end: number; element: PageElement }[] = [];
  for (let i = 0; i < nodes.length; ) {
    while (open.length > 0 && (open.at(-1) as { end: number }).end <= i)
      lines.close((open.pop() as { element: PageElement }).element);
    const node = nodes[i] as PageNode;
    if (node.tag === undefined) lines.text(node.text);
    else if (out[i] || isReference(nodes, node, i)) {
      if (BLOCKS.has(node.tag)) lines.break();
      i = node.end;
      continue;
    } else {
      lines.open(node, i);
      open.push({ end: node.end, element: node });
    }
    i++;
  }
  while (open.length > 0) lines.close((open.pop() as { element: PageElement }).element);
  for (const note of notes) result.line(note, { kind: 'note' });
  return result.done();
}

/** Bytes in which a page must name its encoding; browsers look no further than 1024. */
const HEAD = 4096;
const COMMENT = /<!--[\s\S]*?-->/g;
/** <meta charset="gb2312"> · <meta http-equiv=Content-Type content="text/html; charset=gb2312"> */
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w.:-]+)/i;
/** <?xml version="1.0" encoding="UTF-8"?> */
const XML = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']\s*(?<name>[\w.:-]+)/i;

/**
 * The encoding that a page names in its head, as it is written there (`gb2312`); `undefined` if it names none, or one that it cannot
 * be in.
 */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(COMMENT, '');
  const name = (META.exec(head) ?? XML.exec(head))?.groups?.name?.toLowerCase();
  // In UTF-16 these letters would not be single bytes.
  return name === undefined || /^(?:utf-?16|utf-?32|ucs-?2|x-user-defined)/.test(name) ? undefined : name;
}

/** [1], ［12］ */
const BRACKETED = /^\s*[[［〔]\s*\d{1,3}\s*[\]］〕]\s*$/;
const NUMBER = /^\s*\d{1,3}\s*$/;

/** Whether an element is the sign of a footnote: a number in brackets or with a link. */
function isReference(
  nodes: readonly PageNode[],
  { tag, attributes, parent, end }: PageElement,
  index: number,
): boolean {
  // A sign holds few elements; nothing longer is looked into.
  if ((tag !== 'sup' && tag !== 'a') || end - index > 8) return false;
  const inside = nodes.slice(index + 1, end);
  const text = inside.map((node) => node.text ?? '').join('');
  if (tag === 'a') return BRACKETED.test(text) && (attributes.get('href') ?? '').includes('#');
  const isLinked = nodes[parent]?.tag === 'a' || inside.some((node) => node.tag === 'a');
  return BRACKETED.test(text) || (isLinked && NUMBER.test(text));
}

/** Takes the nodes of a page in order and gives lines. */
interface Lines {
  open(element: PageElement, index: number): void;
  close(element: PageElement): void;
  text(text: string): void;
  /** Ends the line. */
  break(): void;
}

/** Longer headings than this, in characters or lines, are text in large letters. */
const LONGEST_HEADING = { characters: 150, lines: 3 };
/** ——在全县工作会议上的讲话 · （2019年3月12日） · 2019年3月12日: under a title, not the rest of it. */
const SUBTITLE = /^[\s\u3000]*[—―─－\-（(\d]/;
const PREFORMATTED = /white-space\s*:\s*pre/i;
const PRE: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
/** Written small and high: m<sup>2</sup> is no m2, 10<sup>4</sup> no 104. */
const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹-⁻−⁻'.matchAll(/../gu)].map(({ 0: [plain, raised] }) => [plain as string, raised as string]),
);
const EXPONENT = /^[-−]?\d{1,3}$/;

function linesOf(
  nodes: readonly PageNode[],
  tables: ReadonlySet<number>,
  line: (text: string, kind: LineKind) => void,
): Lines {
  let pieces: string[] = [];
  let isBlank = true;
  let endsInSpace = false;
  /** The number of a list's item, until its first words come. */
  let number = '';
  let heading: { level: number; lines: string[] } | undefined;
  let rows: (Rows & { hasCells: boolean }) | undefined;
  let isInCell = false;
  const lists: Numbering[] = [];
  const depth = { pre: 0, raised: 0, note: 0 };

  const add = (text: string): void => {
    if (number !== '' && text.trim() !== '') {
      if (!hasNumber(text)) pieces.push(number);
      number = '';
    }
    pieces.push(text);
    isBlank = false;
    endsInSpace = text.endsWith(' ');
  };
  const take = (): string => {
    const text = pieces.join('');
    pieces = [];
    isBlank = true;
    endsInSpace = false;
    return text;
  };
  const lineBreak = (): void => {
    if (isBlank) return;
    if (isInCell) {
      if (!endsInSpace) add(' ');
      return;
    }
    const text = take();
    if (heading) heading.lines.push(text.trim());
    else line(text, { kind: depth.note > 0 ? 'note' : 'text' });
  };
  const endHeading = (): void => {
    if (!heading) return;
    const { level, lines } = heading;
    heading = undefined;
    headingLines(lines).forEach((text, i) => {
      const isText = i > 0 || isLong(lines);
      line(text, isText ? { kind: 'text' } : { kind: 'heading', level });
    });
  };
  const endRow = (): void => {
    if (!rows) return;
    const { cells, isOne } = rows.end();
    rows.hasCells = false;
    line(cells.join('\t'), { kind: isOne ? 'text' : 'row' });
  };

  return {
    open(element, index) {
      const { tag } = element;
      if (isPre(element)) depth.pre++;
      if (tag === 'sup') depth.raised++;
      if (tag === 'q') add('“');
      if (tag === 'br' || isBlock(element)) lineBreak();
      if (isFootnote(element)) depth.note++;
      if (isHeading(tag) && !isInCell) heading ??= { level: Number(tag[1]), lines: [] };
      else if (tag === 'ol' || tag === 'ul') lists.push(numberingOf(element));
      else if (tag === 'li') number = nodes[element.parent]?.tag === 'ol' ? (lists.at(-1)?.next(element) ?? '') : '';
      else if (tables.has(index)) rows = { ...rowsOf(), hasCells: false };
      else if (rows && tag === 'tr' && rows.hasCells) endRow();
      else if (rows && isCell(element)) {
        isInCell = true;
        // A number stays with the words of its own list.
        number = '';
      }
    },
    close(element) {
      const { tag } = element;
      if (tag === 'q') add('”');
      if (rows && isInCell && isCell(element)) {
        rows.cell(
          take()
            .replace(/[\t\n\r]/g, ' ')
            .trim(),
          element,
        );
        rows.hasCells = true;
        isInCell = false;
      } else if (isBlock(element)) lineBreak();
      if (isPre(element)) depth.pre--;
      if (tag === 'sup') depth.raised--;
      if (isFootnote(element)) depth.note--;
      if (isHeading(tag)) endHeading();
      else if (tag === 'ol' || tag === 'ul') lists.pop();
      else if (tag === 'li') number = '';
      else if (rows && tag === 'tr') endRow();
      else if (rows && tag === 'table') {
        if (rows.hasCells) endRow();
        rows = undefined;
      }
    },
    text(text) {
      if (depth.pre > 0) {
        text.split(/\r\n?|\n/).forEach((each, i) => {
          if (i > 0) lineBreak();
          if (each !== '') add(each);
        });
        return;
      }
      let words = text.replace(/[ \t\n\r\f]+/g, ' ');
      if ((isBlank || endsInSpace) && words.startsWith(' ')) words = words.slice(1);
      if (words === '') return;
      const isExponent = depth.raised > 0 && !isBlank && EXPONENT.test(words);
      add(isExponent ? [...words].map((digit) => RAISED.get(digit) ?? digit).join('') : words);
    },
    break: lineBreak,
  };
}

const isBlock = ({ tag, attributes }: PageElement): boolean =>
  BLOCKS.has(tag) || /display\s*:\s*(?:block|flex|table)\b/i.test(attributes.get('style') ?? '');

const isPre = ({ tag, attributes }: PageElement): boolean =>
  PRE.has(tag) || PREFORMATTED.test(attributes.get('style') ?? '');

const isLong = (lines: readonly string[]): boolean =>
  lines.length > LONGEST_HEADING.lines ||
  lines.reduce((sum, { length }) => sum + length, 0) > LONGEST_HEADING.characters;

/** A heading broken in two for its looks is one line; what stands under it is its own. */
function headingLines(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  if (isLong(filled)) return filled;
  const joined: string[] = [];
  for (const line of filled) {
    const before = joined.at(-1);
    if (before === undefined || SUBTITLE.test(line) || SUBTITLE.test(before)) joined.push(line);
    else
      joined[joined.length - 1] =
        /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(line) ? `${before} ${line}` : before + line;
  }
  return joined;
}
