import { toOriginal } from '../text/offset-map.js';
import type { Range, Segmenter, Structure } from '../types.js';

/** A word of a document as it is counted. `start` and `end` are of `normal`. */
export interface Word extends Range {
  /** Normal form: Simplified, half-width. What is counted. */
  word: string;
  /** As written: the slice of the original. */
  text: string;
  /** Part of speech, in the tag set of jieba. */
  tag: string;
  /** Index of its sentence in `structure.sentences`. */
  sentence: number;
  /** Number of its paragraph, from 0. */
  paragraph: number;
  section: string | null;
  speech: string | null;
  /** Its place in the original, in UTF-16 units. */
  original: Range;
  /** Whether nothing but blanks stands between it and the word before it in its sentence: an n-gram may hold both. */
  follows: boolean;
}

/** A letter or digit of any script: marks and blanks are no words. Common ideographs come first, which is quicker. */
const IN_WORD = /[\u4e00-\u9fff\p{L}\p{N}]/u;

/** What does not part two words. A tab or an ideographic space does: it stands between the cells of a table. */
const BLANK = /^[ \n]*$/;

/**
 * The words of a document in order, headings and titles among them; punctuation, blanks and notes of an editor or web page are left
 * out. Those of one speech are `wordsOf(…).filter(({ speech }) => speech === 's1')`.
 */
export function wordsOf(structure: Structure, segmenter: Segmenter): Word[] {
  const { document, sentences } = structure;
  const { text, map } = document;
  const words: Word[] = [];
  for (const [index, { start: offset, normal, role, paragraph, section, speech }] of sentences.entries()) {
    if (role === 'note') continue;
    let follows = false;
    for (const { word, tag, start: from, end: to } of segmenter(normal)) {
      if (!IN_WORD.test(word)) {
        follows &&= BLANK.test(word);
        continue;
      }
      const start = offset + from;
      const end = offset + to;
      const original = toOriginal(map, { start, end });
      // Member by member: a corpus has millions of words, and spreading objects takes several times as long.
      words.push({
        start,
        end,
        word,
        text: text.slice(original.start, original.end),
        tag,
        sentence: index,
        paragraph,
        section,
        speech,
        original,
        follows,
      });
      follows = true;
    }
  }
  return words;
}
