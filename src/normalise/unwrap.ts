import type { Edit } from '../types.js';
import { codeAt, codeBefore, isDigit, isHan, isLatin } from './characters.js';
import { findFurniture } from './furniture.js';
import { type LayoutLine, layoutOf } from './layout.js';
import type { Step } from './step.js';

/**
 * Joins the lines of a text that was wrapped at a fixed width (gazettes and Hansard as PDF gives them), so that a line is a
 * paragraph, and takes running heads and page numbers out. A text with a paragraph a line passes unchanged.
 */
export const unwrap: Step = { name: 'unwrap', edits: unwrapEdits };

/** (一) 一、 1. 1、 （1） 第三章 第二条 ● — */
const LIST_MARKER =
  /^(?:[（(]\s*[一二三四五六七八九十百\d]{1,3}\s*[)）]|[一二三四五六七八九十百]{1,3}\s*、|\d{1,2}\s*[.．、](?!\d)|第\s*[一二三四五六七八九十百\d]{1,4}\s*[章节節条條篇编編]|[●•○■◆▪*─—-]\s)/u;

/** 環境局局長： 主席： 陳偉業議員： 问： */
const SPEAKER_TURN =
  /^(?:\p{sc=Han}{0,12}(?:局長|司長|主席|議員|部長|院長|主任|委員|秘書|官員|发言人|發言人|部长|主持人|记者|記者)|[问答問])[：:]/u;

/** A text whose lines are narrower was set in columns of verse, a list or a table, and stays as it is. In columns. */
const NARROWEST = 24;

function unwrapEdits(text: string): Edit[] {
  const lines = layoutOf(text);
  const measure = measureOf(text, lines);
  if (measure === undefined) return [];

  const furniture = findFurniture(text, lines);
  const full = fullLines(text, lines, measure);
  const indent = commonIndent(lines);
  const edits: Edit[] = [];
  let previous = -1;
  for (const [index, line] of lines.entries()) {
    if (line.width === 0 || furniture.has(index)) continue;
    const before = lines[previous];
    if (before) {
      const skipped = furniture.has(previous + 1) || hasBetween(furniture, previous, index);
      const adjacent = previous === index - 1;
      const starts = line.from - line.start > indent || startsParagraph(text, line);
      const joins = full.has(previous) && !starts && (adjacent || (skipped && !before.finished));
      if (joins) {
        const glue = glueOf(text, before, line);
        edits.push({ start: before.to, end: line.from, text: glue, reason: skipped ? 'skip' : 'unwrap' });
      } else if (skipped) {
        edits.push(...skips(lines, furniture, previous + 1, index));
      }
    } else {
      edits.push(...skips(lines, furniture, 0, index));
    }
    previous = index;
  }
  edits.push(...skips(lines, furniture, previous + 1, lines.length));
  return edits;
}

const hasBetween = (furniture: ReadonlySet<number>, after: number, before: number): boolean => {
  for (let i = after + 1; i < before; i++) if (furniture.has(i)) return true;
  return false;
};

/** Edits that take the furniture among `lines[from … to)` out, their line breaks too. */
function skips(lines: readonly LayoutLine[], furniture: ReadonlySet<number>, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i] as LayoutLine;
    if (furniture.has(i)) edits.push({ start: line.start, end: line.next, text: '', reason: 'skip' });
  }
  return edits;
}

const startsParagraph = (text: string, line: LayoutLine): boolean => {
  const head = text.slice(line.from, Math.min(line.to, line.from + 24));
  return LIST_MARKER.test(head) || SPEAKER_TURN.test(head);
};

/** What stands for the break between two lines that belong together: a space between Latin words, else nothing. */
function glueOf(text: string, before: LayoutLine, after: LayoutLine): string {
  const left = codeBefore(text, before.to);
  const right = codeAt(text, after.from);
  const word = isLatin(right) || isDigit(right);
  const open = left === 0x2d || left === 0x28 || left === 0x2f; // - ( /
  return word && left < 0x80 && !open ? ' ' : '';
}

/**
 * The width at which an evidently wrapped text was wrapped; `undefined` for any other. The evidence: of the lines that break off
 * before a sentence ends, with the next line directly below, most are equally long to a character, most have punctuation inside
 * (prose, not a list of titles) and not at the end (verse has), and hardly a line is longer.
 */
function measureOf(text: string, lines: readonly LayoutLine[]): number | undefined {
  const open = lines.filter((line, i) => line.width >= NARROWEST && !line.finished && (lines[i + 1]?.width ?? 0) > 0);
  if (open.length < 3) return undefined;
  const counts = new Map<number, number>();
  for (const { width } of open) counts.set(width, (counts.get(width) ?? 0) + 1);
  const around = (width: number): number => {
    let sum = 0;
    for (let w = width - 2; w <= width + 2; w++) sum += counts.get(w) ?? 0;
    return sum;
  };
  let measure = 0;
  let most = 0;
  for (const width of counts.keys()) {
    const count = around(width);
    if (count > most || (count === most && width > measure)) [measure, most] = [width, count];
  }
  const near = open.filter(({ width }) => Math.abs(width - measure) <= 2);
  const long = open.filter(({ width }) => width >= 0.6 * measure);
  const prose = near.filter(({ from, to }) => /[，。；、：,;]/.test(text.slice(from, to)));
  const clauses = near.filter(({ to }) => /[，、,]/.test(text[to - 1] ?? ''));
  const written = lines.filter(({ width }) => width > 0);
  const longer = written.filter(({ width }) => width > measure + 6);
  const evident =
    near.length >= 3 &&
    near.length >= 0.5 * long.length &&
    prose.length >= 0.5 * near.length &&
    clauses.length <= 0.4 * near.length &&
    longer.length <= 0.1 * written.length;
  return evident ? measure : undefined;
}

/** Indexes of the lines that run up to the margin, so that what follows may belong to them. */
function fullLines(text: string, lines: readonly LayoutLine[], measure: number): ReadonlySet<number> {
  const full = new Set<number>();
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while ((lines[last]?.width ?? 0) > 0) last++;
    const block = lines.slice(first, last);
    // An indented list has a margin of its own; it is prose when its last line ends a sentence or clause.
    const widest = block.reduce((most, { width }) => Math.max(most, width), 0);
    const end = block.at(-1);
    const prose = end !== undefined && (end.finished || /[，、,]$/.test(text.slice(end.from, end.to)));
    for (const [i, line] of block.entries()) {
      const next = block[i + 1];
      // A number or Latin word that did not fit leaves room at the end of the line.
      const room = 10 + (next ? leadingWord(text, next) : 0);
      const ownMargin = prose && line.width >= 0.6 * measure && line.width >= widest - 6;
      if (line.width >= measure - room || ownMargin) full.add(first + i);
    }
    first = last + 1;
  }
  return full;
}

/** Columns of the Latin word or number that a line starts with. */
function leadingWord(text: string, line: LayoutLine): number {
  let i = line.from;
  while (i < line.to && codeAt(text, i) < 0x80 && !isHan(codeAt(text, i)) && text[i] !== ' ') i++;
  return Math.min(i - line.from, 20);
}

/** The indentation (in units) that most lines of text have: 0 in most texts; a first line has more. */
function commonIndent(lines: readonly LayoutLine[]): number {
  const counts = new Map<number, number>();
  for (const { width, from, start } of lines)
    if (width > 0) counts.set(from - start, (counts.get(from - start) ?? 0) + 1);
  let common = 0;
  let most = 0;
  for (const [indent, count] of counts) if (count > most) [common, most] = [indent, count];
  return common;
}
