import { displayWidth } from './characters.js';
import { type Line, linesOf } from './step.js';

/** A line with what the rules ask about it, looked up once. */
export interface LayoutLine extends Line {
  /** Where its text starts and ends, blanks around it left out; both `start` of an empty line. */
  from: number;
  to: number;
  /** Columns its text takes on a fixed-width display, without blanks: stray spaces are many in such texts. */
  width: number;
  /** Whether its text ends a sentence. */
  finished: boolean;
}

/** 发展。 发展：” 4.7%。 (圖三 ) */
const FINISHED = /[。！？!?；;：:…][”’」』）)》〉】]*\s*(?:[（(][^（）()]{1,12}[）)])?$/u;

/** The lines of a text, measured. */
export const layoutOf = (text: string): LayoutLine[] => linesOf(text).map((line) => measured(text, line));

function measured(text: string, line: Line): LayoutLine {
  const raw = text.slice(line.start, line.end);
  const content = raw.trim();
  const from = content === '' ? line.start : line.start + raw.length - raw.trimStart().length;
  const finished = FINISHED.test(content.slice(-40));
  return { ...line, from, to: from + content.length, width: displayWidth(content), finished };
}
