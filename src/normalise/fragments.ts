import type { Edit } from '../types.js';
import { type LayoutLine, layoutOf } from './layout.js';
import type { Step } from './step.js';

/**
 * Joins the pieces of a sentence that a page broke where a link or a subscript stood (实施⏎宪法⏎和⏎基本法⏎，落实; PM⏎2.5⏎）: a line
 * never begins with a mark that closes something, nor ends with one that opens. What a blank line sets apart stays apart.
 */
export const fragments: Step = { name: 'fragments', edits: fragmentEdits };

/** Marks that no line begins with. */
const CLOSES = /^[，。、；：！？）》」』〉】〕]/u;
/** Marks that no line ends with. */
const OPENS = /[（《「『〈【〔、]$/u;
/** 和, 及, 与: a word between two links, alone on its line. */
const JOINS = /^[和及与與或、]$/u;
/** What a link or a subscript is no longer than, in columns. */
const LONGEST_LINK = 50;

function fragmentEdits(text: string): Edit[] {
  const lines = layoutOf(text);
  const edits: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.width === 0 || next.width === 0 || line.finished) continue;
    if (joined(text, line, next, lines[index + 2]))
      edits.push({ start: line.to, end: next.from, text: '', reason: 'unwrap' });
  }
  return edits;
}

function joined(text: string, line: LayoutLine, next: LayoutLine, afterNext: LayoutLine | undefined): boolean {
  const [words, nextWords] = [text.slice(line.from, line.to), text.slice(next.from, next.to)];
  if (CLOSES.test(nextWords) || (OPENS.test(words) && !line.finished) || JOINS.test(nextWords) || JOINS.test(words))
    return true;
  // A short line that itself goes on with a closing mark was set into a sentence: the one before begins it.
  return (
    next.width <= LONGEST_LINK &&
    !next.finished &&
    afterNext !== undefined &&
    CLOSES.test(text.slice(afterNext.from, afterNext.from + 1)) &&
    line.width > next.width
  );
}
