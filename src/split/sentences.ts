import type { Range } from '../types.js';

const OPENERS = '（(【[［〔《“‘「『';
const CLOSERS = '）)】]］〕》”’」』';
/** Brackets in which no sentence ends; quotes and book-title marks are not among them. */
const ENCLOSING = new Set(['（', '(', '【', '[', '［', '〔']);
const TERMINAL = /[。！？!?；;]/;

/**
 * For each opening bracket or quote of `text` the index of its partner, and the other way round; -1 elsewhere. A mark whose
 * partner is missing counts as none. Linear.
 */
export function partners(text: string): Int32Array {
  const result = new Int32Array(text.length).fill(-1);
  const open: { at: number; sort: number }[] = [];
  const depth = new Array<number>(OPENERS.length).fill(0);
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const opener = OPENERS.indexOf(character);
    if (opener >= 0) {
      open.push({ at: i, sort: opener });
      depth[opener] = (depth[opener] as number) + 1;
      continue;
    }
    const closer = CLOSERS.indexOf(character);
    if (closer < 0 || depth[closer] === 0) continue;
    // What was opened inside and not closed has no partner.
    for (let top = open.pop(); top; top = open.pop()) {
      depth[top.sort] = (depth[top.sort] as number) - 1;
      if (top.sort !== closer) continue;
      result[top.at] = i;
      result[i] = top.at;
      break;
    }
  }
  return result;
}

/**
 * The sentences of one paragraph, in order, without the blanks between them. A sentence ends at 。！？； with the closing quotes
 * and brackets after it, or with the paragraph; inside brackets none ends.
 */
export function sentencesOf(paragraph: string): Range[] {
  const partner = partners(paragraph);
  const sentences: Range[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(paragraph[from])) from++;
    while (to > from && isBlank(paragraph[to - 1])) to--;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < paragraph.length; i++) {
    const character = paragraph[i] as string;
    const close = partner[i] as number;
    if (close > i && ENCLOSING.has(character)) {
      i = close;
      // 。） belongs to the sentence before only if the bracket opened inside it; a bracket is walked over whole.
      continue;
    }
    if (!TERMINAL.test(character)) continue;
    let end = i + 1;
    while (
      end < paragraph.length &&
      (TERMINAL.test(paragraph[end] as string) || CLOSERS.includes(paragraph[end] as string))
    )
      end++;
    push(end);
    i = end - 1;
  }
  push(paragraph.length);
  return sentences;
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
