import { type Word, wordsOf } from '../../src/lexical/words.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { structureOf } from '../../src/structure.js';
import type { Structure } from '../../src/types.js';

const segmenter = loadSegmenter();

export const structured = (text: string): Structure => structureOf(sourceOf(text));
export const wordsIn = (text: string): Word[] => wordsOf(structured(text), segmenter);

/** Words by themselves, without a text: a blank between them, `|` where a mark stands, a line a sentence. */
export function madeUp(text: string, tag = 'n'): Word[] {
  return text.split('\n').flatMap((line, sentence) => {
    let follows = false;
    return line.split(' ').flatMap((word): Word[] => {
      if (word === '|' || word === '') {
        follows = false;
        return [];
      }
      const place = { start: 0, end: 0 };
      const made = { ...place, word, text: word, tag, sentence, paragraph: sentence, section: null, speech: null };
      const found = { ...made, original: place, follows };
      follows = true;
      return [found];
    });
  });
}

/** A paragraph broken into lines of 20 characters, as in a hard-wrapped file. */
export const wrapped = (text: string): string => (text.match(/.{1,20}/gsu) ?? []).join('\n');
