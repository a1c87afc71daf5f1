import type { Extracted, Mark, Problem } from '../types.js';

/** What is known of a line besides its words. */
export type LineKind = { kind: 'heading'; level: number } | { kind: 'row' } | { kind: 'note' } | { kind: 'text' };

/** Collects the lines of a format that is not plain text, and the marks upon them. */
export interface Extraction {
  /** Adds a line. Line breaks inside become blanks; a line of blanks is left out. */
  line(text: string, kind?: LineKind): void;
  /** Starts a page; the one before ends. */
  page(number: number): void;
  problem(problem: Problem): void;
  done(): Extracted;
}

/** An empty {@link Extraction}. */
export function extraction(): Extraction {
  const lines: string[] = [];
  const marks: Mark[] = [];
  const problems: Problem[] = [];
  let length = 0;
  let page: { page: number; start: number } | undefined;
  const endPage = (): void => {
    if (page && page.start < length) marks.push({ kind: 'page', page: page.page, start: page.start, end: length });
  };
  return {
    line(text, kind = { kind: 'text' }) {
      const line = text.replace(/[\r\n\u2028\u2029]+/g, ' ').trimEnd();
      if (line.trim() === '') return;
      if (kind.kind !== 'text') marks.push({ ...kind, start: length, end: length + line.length });
      lines.push(line);
      length += line.length + 1;
    },
    page(number) {
      endPage();
      page = { page: number, start: length };
    },
    problem: (problem) => void problems.push(problem),
    done() {
      endPage();
      const text = lines.length > 0 ? `${lines.join('\n')}\n` : '';
      return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), problems };
    },
  };
}
