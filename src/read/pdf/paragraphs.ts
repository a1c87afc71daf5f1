import type { LineKind } from '../extraction.js';
import {
  type Cell,
  FEWEST_COLUMNS,
  type Frame,
  half,
  isSameSize,
  isWide,
  type Layout,
  type Line,
  SAME_EDGE,
  type Text,
  WIDER,
} from './layout.js';

export interface Paragraph {
  page: number;
  text: string;
  kind: LineKind;
  lines: Line[];
}

/** Letters so much bigger than those of the text are a heading's, if they are few in all and in the line. */
const BIGGER = 1.2;
const LONGEST_HEADING = 60;
const MOST_BIG = 0.25;
const DEEPEST = 6;

const DEEPEST_INDENT = 4.5;
const OFF_CENTRE = 1.5;
/** Beyond what the next word would have needed, in sizes: letters are set apart or together to fill a line. */
const SLACK = 1.2;
const TITLE_LEADING = 1.9;

/** The end of a sentence, or of the words before a list or speech. */
const FINISHED = /[。！？!?；;：︰:…][”’」』）)》]*$/;
/** （一） 一、 1. ● 第三條 主席：: what begins a paragraph behind a finished line. */
const BEGINS =
  /^(?:[（(][一二三四五六七八九十\divx]{1,4}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节節条條篇编編]|[●•○■◆▪]|\p{sc=Han}{1,12}[：︰])/u;

export function paragraphsOf(pages: readonly Text[], layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { number, lines } of pages) {
    const rows = rowsAmong(lines);
    for (const line of lines) {
      const row = rows.get(line);
      const last = paragraphs.at(-1);
      if (row !== undefined) paragraphs.push({ page: number, text: row, kind: { kind: 'row' }, lines: [line] });
      else if (last && last.kind.kind === 'text' && goesOn(last, line, layout)) {
        last.text = joined(last.text, line.text);
        last.lines.push(line);
      } else paragraphs.push({ page: number, text: line.text, kind: { kind: 'text' }, lines: [line] });
    }
  }
  for (const paragraph of paragraphs) {
    const level = layout.levels.get(half((paragraph.lines[0] as Line).size));
    const isShort = paragraph.text.length <= LONGEST_HEADING;
    if (level !== undefined && isShort && paragraph.kind.kind === 'text') paragraph.kind = { kind: 'heading', level };
  }
  return paragraphs;
}

/** Whether a line belongs to the paragraph before it. */
function goesOn({ lines, text }: Paragraph, line: Line, { frames, body, levels }: Layout): boolean {
  const before = lines.at(-1) as Line;
  const frame = frames.get(before.page) as Frame;
  const here = frames.get(line.page) as Frame;
  if (!isSameSize(before.size, line.size)) return false;
  const isFinished = FINISHED.test(before.text);
  const isSamePage = before.page === line.page;
  const gap = line.y - before.y;
  if (levels.has(half(line.size)) && isCentred(before, frame) && isCentred(line, here))
    return (
      isSamePage &&
      gap > 0 &&
      gap <= TITLE_LEADING * line.size &&
      !isFinished &&
      text.length + line.text.length <= LONGEST_HEADING
    );
  if (isFinished && (!isSamePage || BEGINS.test(line.text))) return false;
  const room = (firstWord(line) + SLACK) * line.size;
  const inColumn = here.columns.some(
    ({ left, right }) => isSamePage && Math.abs(left - line.left) <= 1 && Math.abs(right - before.right) <= room,
  );
  if (frame.right - before.right > room && !(inColumn && !isFinished)) return false;
  // On the same page a line further up begins another column.
  const usual = Math.max(frame.leading * Math.max(1, line.size / body.size), line.size);
  if (isSamePage && (gap <= 0 || gap > WIDER * usual)) return false;
  return isAtMargin(lines, line, (one) => (one.left - (frames.get(one.page) as Frame).left) / one.size);
}

/** Whether the line begins where lines of the paragraph do, its first one aside. `edge`: from the left margin, in sizes. */
function isAtMargin(lines: readonly Line[], line: Line, edge: (line: Line) => number): boolean {
  const [first, second] = lines as [Line, ...Line[]];
  if (second) return Math.abs(edge(line) - edge(second)) <= SAME_EDGE;
  const indent = edge(first) - edge(line);
  if (indent >= -SAME_EDGE) return indent <= DEEPEST_INDENT;
  // A hanging number: the second line begins below the words of the first.
  const isHanging = first.starts.some((start) => start > first.left && Math.abs(start - line.left) <= line.size / 2);
  return isHanging && (BEGINS.test(first.text) || !FINISHED.test(first.text));
}

const isCentred = ({ left, right, size }: Line, frame: Frame): boolean =>
  Math.abs((left + right) / 2 - (frame.left + frame.right) / 2) <= OFF_CENTRE * size && left - frame.left > size;

/** How wide the first thing on a line is that may not be parted, in sizes: a character with the marks behind it, or a number. */
function firstWord({ text }: Line): number {
  const [word = ''] = /^[「『（(《“‘]*(?:[!-~]+|.)[，。、；：！？」』）》”’]*/u.exec(text) ?? [];
  return [...word].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.55), 0);
}

/** Nothing stands between Chinese characters, a blank between Latin words. */
const joined = (before: string, after: string): string =>
  `${before}${/[!-~]$/.test(before) && /^[!-~]/.test(after) && !/[-(/]$/.test(before) ? ' ' : ''}${after}`;

/** By the size of letters the level of a heading in them, the biggest first. */
export function headingLevels(pages: readonly Text[], size: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  let total = 0;
  for (const line of pages.flatMap(({ lines }) => lines)) {
    characters.set(half(line.size), (characters.get(half(line.size)) ?? 0) + line.text.length);
    total += line.text.length;
  }
  const sizes = [...characters]
    .filter(([each, count]) => each >= BIGGER * size && count < MOST_BIG * total)
    .map(([each]) => each)
    .sort((a, b) => b - a);
  const levels = new Map<number, number>();
  let level = 0;
  for (const [i, each] of sizes.entries()) {
    if (i === 0 || !isSameSize(each, sizes[i - 1] as number)) level = Math.min(DEEPEST, level + 1);
    levels.set(each, level);
  }
  return levels;
}

/** Of the lines of a page those that are rows of a table: lines one below the other whose cells stand in the same columns. */
function rowsAmong(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const rows = new Map<Line, string>();
  for (let from = 0; from < lines.length; ) {
    let columns: Cell[] | undefined = [];
    let known: Cell[] = [];
    let to = from;
    for (; to < lines.length; to++) {
      const { cells } = lines[to] as Line;
      columns = cells.length < 2 ? undefined : withCells(known, cells);
      if (!columns) break;
      known = columns;
    }
    if (to - from >= 2 && known.length >= FEWEST_COLUMNS)
      for (const line of lines.slice(from, to)) rows.set(line, rowOf(line, known));
    from = Math.max(to, from + 1);
  }
  return rows;
}

const overlaps = (a: Cell, b: Cell): boolean => a.left < b.right && b.left < a.right;

/** The columns grown by the cells of a line; `undefined` if a cell reaches over two columns, or two cells are in one. */
function withCells(columns: readonly Cell[], cells: readonly Cell[]): Cell[] | undefined {
  const grown = columns.map((column) => ({ ...column }));
  let shared = 0;
  for (const cell of cells) {
    const [column, other] = grown.filter((one) => overlaps(one, cell));
    if (other) return undefined;
    if (column) {
      shared++;
      column.left = Math.min(column.left, cell.left);
      column.right = Math.max(column.right, cell.right);
    } else grown.push({ ...cell });
  }
  const isTwiceUsed = grown.some((column) => cells.filter((cell) => overlaps(column, cell)).length > 1);
  if (isTwiceUsed || (columns.length > 0 && shared < 2)) return undefined;
  return grown.sort((a, b) => a.left - b.left);
}

const rowOf = ({ cells }: Line, columns: readonly Cell[]): string =>
  columns.map((column) => cells.find((cell) => overlaps(column, cell))?.text ?? '').join('\t');
