import type { SentenceRow } from '../../types.js';

/** A word as written, in code points. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Part of speech, in the tag set of jieba. */
  tag: string;
}

/**
 * The words of a sentence without blanks at their ends, each character in one at most: where normalising put one word for another
 * (網際網路 for 互联网) and the segmenter cut that, the first of them has all of it.
 */
export function wordsOf({ tokens = [] }: SentenceRow): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { start, end, text, tag } of tokens) {
    const characters = [...text];
    const isBlank = (index: number): boolean => /^\s$/.test(characters[index] ?? '');
    let from = Math.max(start, before);
    let to = end;
    while (from < to && isBlank(from - start)) from++;
    while (to > from && isBlank(to - 1 - start)) to--;
    if (from === to) continue;
    words.push({ start: from, end: to, text: characters.slice(from - start, to - start).join(''), tag });
    before = to;
  }
  return words;
}
