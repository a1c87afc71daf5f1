import type { Edit } from '../types.js';
import { codeAt, codeBefore, isChineseMark, isDigit, isHan, isLatin, SPACES } from './characters.js';
import { strayDigits } from './digits.js';
import { linesOf, type Step } from './step.js';

/**
 * Takes stray spaces out, but for the tabs between the cells of a row: between Chinese characters, beside Chinese punctuation, between a digit and Chinese, inside numbers
 * (核心 目 標 → 核心目標, 13 .8 ‰ → 13.8‰) and around a line. One space stays between Latin words and between two numbers, one
 * U+3000 between two things that stand apart on a line of their own (区长　萨国文), so that no later pass takes it for stray.
 */
export const space: Step = { name: 'space', edits: spaceEdits };

/** A run of spaces. */
const RUN = new RegExp(`[${SPACES}]+`, 'gu');

/** Characters that take no room: soft hyphen, joiners, byte-order mark. */
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/u;

/** Two spaces, a tab or an ideographic space: wide enough to set two things apart. */
const WIDE = /[\t\u3000]|[^\u00ad\u200b-\u200d\u2060\ufeff]{2}/u;

/** Marks that end a sentence: a line that has one is prose. */
const SENTENCE_END = /[。！？；!?;]/u;

/** Marks that a title, a name list or a table row lacks. */
const CLAUSE_MARK = /[，：,:]/u;

/** A title is at most this long, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** 。　　今年: how a report that lies on one line marks its paragraphs. */
const PARAGRAPH_MARK = /(?<=[。！？；：”）]) *\u3000{2,}/gu;

/** A line that holds a whole report is longer than this and has at least this many paragraph marks. */
const FLAT = { length: 300, marks: 3 };

const OPENING = '“‘（《〈【〔([';
const CLOSING = '”’）》〉】〕)]';
const DASH = /[-~–—－]/u;
/** # 标题, * 条目, - 条目: the space belongs to the mark. */
const LIST_MARK = /^(?:#{1,6}|[*+-])$/u;

const COMPARISON = /[<>=≥≤≧≦±]/u;

function spaceEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of linesOf(text)) {
    let from = start;
    for (const mark of paragraphMarks(text.slice(start, end))) {
      lineEdits(text, from, start + mark.start, edits);
      edits.push({ start: start + mark.start, end: start + mark.end, text: '\n', reason: 'space' });
      from = start + mark.end;
    }
    lineEdits(text, from, end, edits);
  }
  return edits;
}

/** Where a line that holds a whole report has its paragraphs end; headings and titles are then marked like them. */
function paragraphMarks(line: string): { start: number; end: number }[] {
  if (line.length < FLAT.length || (line.match(PARAGRAPH_MARK)?.length ?? 0) < FLAT.marks) return [];
  return [...line.matchAll(RUN)]
    .filter(({ 0: run }) => run.includes('\u3000\u3000'))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
    .filter(({ start, end }) => start > 0 && end < line.length);
}

interface Run {
  start: number;
  end: number;
  text: string;
}

/** Adds the edits of one line; handed the list, because a line may hold more than a call takes arguments. */
function lineEdits(text: string, start: number, end: number, edits: Edit[]): void {
  const line = text.slice(start, end);
  const runs: Run[] = [...line.matchAll(RUN)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    text: run,
  }));
  if (runs.length === 0) return;
  const digits = strayDigits(line);
  const layout = {
    tabbed: runs.filter(({ text }) => text.includes('\t')).length >= 2,
    apart: setsApart(line, runs),
    row: isRow(line, runs, digits),
    han: /\p{sc=Han}/u.test(line),
  };
  for (const [i, run] of runs.entries()) {
    const kept =
      digits.has(run.start) && !(layout.tabbed && run.text.includes('\t'))
        ? ''
        : spaceFor(line, run, runs[i - 1], runs[i + 1], layout);
    if (kept !== run.text) edits.push({ start: start + run.start, end: start + run.end, text: kept, reason: 'space' });
  }
}

/** What a line is like as a whole. */
interface LineLayout {
  /** A row with tabs between its cells: they stay. */
  tabbed: boolean;
  /** A title, a list of names, a row of cells: wide spaces set things apart. */
  apart: boolean;
  /** A row of numbers. */
  row: boolean;
  han: boolean;
}

/** Whether wide spaces mean something on this line: no prose, and either short or without any punctuation of clauses. */
function setsApart(line: string, runs: readonly Run[]): boolean {
  if (SENTENCE_END.test(line)) return runs.filter(({ text }) => text.includes('\t')).length >= 2;
  return line.trim().length <= LONGEST_TITLE || !CLAUSE_MARK.test(line);
}

/** 小計 7 19 5 9 5 45: at least two places where number stands beside number and they are not one. */
const isRow = (line: string, runs: readonly Run[], stray: ReadonlySet<number>): boolean =>
  runs.filter(({ start, end }) => !stray.has(start) && isDigit(codeBefore(line, start)) && isDigit(codeAt(line, end)))
    .length >= 2;

/** What a run of spaces becomes: nothing, one space, or U+3000 between things set apart. */
function spaceFor(line: string, run: Run, before: Run | undefined, after: Run | undefined, layout: LineLayout): string {
  const left = codeBefore(line, run.start);
  const right = codeAt(line, run.end);
  if (left < 0 || right < 0 || INVISIBLE.test(run.text)) return '';
  if (layout.tabbed && run.text.includes('\t')) return run.text.replace(/[^\t]/g, '');
  if (layout.apart && WIDE.test(run.text) && endsThing(left) && startsThing(right) && (isHan(left) || isHan(right))) {
    // 政　府　工　作: letters set apart are one word, and so is a name of two (李　强).
    const spaced = isSingle(line, before?.end ?? 0, run.start) && isSingle(line, run.end, after?.start ?? line.length);
    if (!spaced) return '\u3000';
  }
  if (run.start < LONGEST_TITLE && LIST_MARK.test(line.slice(0, run.start).trim()))
    return DASH.test(String.fromCodePoint(right)) ? '' : ' ';
  if (isHan(left) || isHan(right)) return layout.row && (isDigit(left) || isDigit(right)) ? ' ' : '';
  if (isChineseMark(left) || isChineseMark(right)) return '';
  const [leftMark, rightMark] = [String.fromCodePoint(left), String.fromCodePoint(right)];
  if (
    layout.han &&
    (OPENING.includes(leftMark) ||
      CLOSING.includes(rightMark) ||
      '“”‘’—…'.includes(leftMark) ||
      '“”‘’—…'.includes(rightMark))
  )
    return '';
  if (isDigit(left) && /[%‰°℃]/u.test(rightMark)) return '';
  if (COMPARISON.test(leftMark) && isDigit(right)) return '';
  if (isRange(line, run)) return '';
  return ' ';
}

const endsThing = (code: number): boolean =>
  isHan(code) || isDigit(code) || isLatin(code) || CLOSING.includes(String.fromCodePoint(code)) || code === 0x25;
const startsThing = (code: number): boolean =>
  isHan(code) || isDigit(code) || isLatin(code) || OPENING.includes(String.fromCodePoint(code));

/** Whether `[start, end)` is one Chinese character, or one before a mark (标　　题：). */
function isSingle(line: string, start: number, end: number): boolean {
  if (end <= start || !isHan(codeAt(line, start))) return false;
  const next = start + (codeAt(line, start) > 0xffff ? 2 : 1);
  return next === end || isChineseMark(codeAt(line, next));
}

/** 3500 ~4500, 6.5% - 7%: a number, a dash, a number, the run on either side of the dash. */
function isRange(line: string, { start, end }: Run): boolean {
  const near = line.slice(Math.max(0, start - 8), end + 8);
  const at = Math.min(8, start);
  const leftPart = near.slice(0, at).trimEnd();
  const rightPart = near.slice(at + (end - start)).trimStart();
  return (
    (DASH.test(rightPart[0] ?? '') && /[\d%‰]$/u.test(leftPart) && /^.\s*\d/u.test(rightPart)) ||
    (DASH.test(leftPart.at(-1) ?? '') && /[\d%‰]\s*.$/u.test(leftPart) && /^\d/u.test(rightPart))
  );
}
