import { overlapping } from '../text/span.js';
import type { Document, Mark, Range } from '../types.js';

/** A line of the unwrapped text that is not blank; `text` is its slice of `normal` without the blanks around it. */
export interface Paragraph extends Range {
  text: string;
  /** What the format told of it, if anything: a heading with its level, a row of a table, a footnote. */
  mark: Exclude<Mark, { kind: 'page' }> | undefined;
}

/** The paragraphs of a document, in order. */
export function paragraphsOf({ normal, map, source }: Document): Paragraph[] {
  const marks = source.marks.filter((mark) => mark.kind !== 'page');
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: line } of normal.matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text === '') continue;
    const start = index + line.indexOf(text);
    const at = map.starts[start] as number;
    const [mark] = marks.length === 0 ? [] : overlapping(marks, { start: at, end: at + 1 });
    paragraphs.push({ start, end: start + text.length, text, mark });
  }
  return paragraphs;
}

/** A text that ends a sentence or announces what follows: no heading. */
export const ENDS_SENTENCE = /[。！？!?；;，,：:][”’」』）)》】]*$/;

/** A heading alone on its line, or run in before text, is no longer than this. */
export const LONGEST_HEADING = 60;

/** A heading's words without the # of Markdown. */
export const withoutHashes = (text: string, { start, end }: Range): Range => ({
  start: start + (/^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0),
  end,
});
