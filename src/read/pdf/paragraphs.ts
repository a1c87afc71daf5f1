import type { LineKind } from '../extraction.js';
import { columnsOf, type Line, textOf } from './lines.js';

export interface PdfParagraph {
  /** Its first line. */
  first: Line;
  text: string;
  kind: LineKind;
}

/** Letters so much bigger than those of the text are a heading's. */
const BIGGER = 1.18;
const LONGEST_HEADING = 60;
/** A line is full if no more than so many letters were missing; a first line is indented by more than one of them. */
const ROOM = 2.2;
const INDENT = 1;
/** Lines of a paragraph stand no further apart than so many times what is usual in the document. */
const FURTHER = 1.3;
/** Lines under a numbered one hang by no more letters than this. */
const HANGING = 6;
/** （一） 一、 1. ● — 主席：: what begins a paragraph wherever it stands. */
const BEGINS =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节節条條篇编編]|[●•○■◆▪]|\p{sc=Han}{0,12}(?:局長|司長|主席|議員|局长|部长|主持人|记者|記者)：)/u;
const FINISHED = /[。！？!?；;：:][”’」』）)》]*$/;

/** The paragraphs of all pages: lines joined where a line is full and the next goes on at the left margin, over pages too. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): PdfParagraph[] {
  const lines = pages.flat();
  const body = commonest(lines, ({ size }) => Math.round(2 * size) / 2);
  const text = lines.filter(({ size }) => Math.abs(size - body) <= 0.12 * body);
  const right = commonest(
    text.filter((line) => line.right - line.left > 12 * body),
    (line) => Math.round(line.right),
  );
  const gaps = new Map(text.slice(1).map((line, index) => [line, Math.round((text[index] as Line).y - line.y)]));
  const leading = commonest(
    text.filter((line) => (gaps.get(line) ?? 0) > 0),
    (line) => gaps.get(line) as number,
  );
  const rows = rowsAmong(lines);
  const levels = headingLevels(lines, body);
  const paragraphs: PdfParagraph[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const level = levels.get(Math.round(line.size));
    const isHeading = level !== undefined && line.text.length <= LONGEST_HEADING;
    const row = rows.get(line);
    if (row !== undefined) paragraphs.push({ first: line, text: row, kind: { kind: 'row' } });
    else if (isHeading) paragraphs.push({ first: line, text: flat(line.text), kind: { kind: 'heading', level } });
    else if (current?.kind.kind === 'text' && last && goesOn(current.first, last, line, { right, leading, body }))
      current.text = joined(current.text, flat(line.text));
    else paragraphs.push({ first: line, text: flat(line.text), kind: { kind: 'text' } });
    last = line;
  }
  return paragraphs;
}

interface Frame {
  /** Where most lines end. */
  right: number;
  /** How far apart most lines stand. */
  leading: number;
  body: number;
}

/** Whether `line` goes on with the paragraph that `before` is the last line of and `first` the first. */
function goesOn(first: Line, before: Line, line: Line, { right, leading, body }: Frame): boolean {
  if (BEGINS.test(line.text) || Math.abs(before.size - line.size) > 0.12 * body) return false;
  if (before.right < right - ROOM * line.size) return false;
  // Under （一） the lines hang; elsewhere what is indented against the line before begins a paragraph.
  const hangs = before === first && BEGINS.test(first.text) && line.left <= first.left + HANGING * line.size;
  if (line.left > before.left + INDENT * line.size && !hangs) return false;
  if (before.page !== line.page) return !FINISHED.test(before.text);
  const gap = before.y - line.y;
  return gap > 0 && gap <= FURTHER * leading;
}

/** A column's gap inside a sentence is a blank. */
const flat = (text: string): string => text.replaceAll('\t', '\u3000');

/** Nothing stands between Chinese characters and inside a number, a blank between Latin words. */
function joined(before: string, after: string): string {
  const words = /[A-Za-z,.;:)]$/.test(before) && /^[\x21-\x7e]/.test(after);
  return `${before}${words || (/[\x21-\x7e]$/.test(before) && /^[A-Za-z(]/.test(after)) ? ' ' : ''}${after}`;
}

/**
 * Lines of cells, by their words with tabs between: three cells or more, or two where a line beside has as many. A cell may begin
 * under another without a gap before it.
 */
function rowsAmong(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const cells = (text: string | undefined): number => text?.split('\t').length ?? 0;
  const rows = new Map<Line, string>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const columns = before && rows.has(before) && before.page === line.page ? columnsOf(before) : [];
    const text = textOf(line, columns);
    const beside = Math.max(cells(before?.text), cells(lines[index + 1]?.text));
    if (FINISHED.test(text) || DOTS.test(text)) continue;
    if (cells(text) >= 3 || (cells(text) === 2 && beside === 2)) rows.set(line, text);
  }
  return rows;
}

/** 目标……12: a line of contents, not of cells. */
const DOTS = /[.…·]{3,}/;

/** By the size of its letters the level of a heading, the biggest first; sizes of many characters are no headings'. */
function headingLevels(lines: readonly Line[], body: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  for (const { size, text } of lines)
    characters.set(Math.round(size), (characters.get(Math.round(size)) ?? 0) + text.length);
  const total = [...characters.values()].reduce((sum, count) => sum + count, 0);
  const sizes = [...characters]
    .filter(([size, count]) => size >= BIGGER * body && count < 0.25 * total)
    .map(([size]) => size)
    .sort((a, b) => b - a);
  return new Map(sizes.map((size, index) => [size, Math.min(6, index + 1)]));
}

/** The value that most characters have. */
function commonest(lines: readonly Line[], measure: (line: Line) => number): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(measure(line), (counts.get(measure(line)) ?? 0) + line.text.length);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}
