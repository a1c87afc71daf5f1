import { toOriginal } from '../text/offset-map.js';
import { slice } from '../text/span.js';
import type { Range, Sentence, Structure } from '../types.js';

/** One hit and what stands around it, in its paragraph. All texts are slices of the original. */
export interface ConcordanceLine {
  left: string;
  keyword: string;
  right: string;
  /** Place of the keyword in `normal`. */
  place: Range;
  speech: string | null;
  section: string | null;
  /** What stands before and behind it in normal text, by which lines are sorted; the former backwards, from the keyword on. */
  before: string;
  behind: string;
}

/** Every hit of `pattern` in a document, by place. `context` in characters; no hit goes beyond its paragraph. */
export function concordance(structure: Structure, pattern: RegExp, context: number): ConcordanceLine[] {
  const { document } = structure;
  const { text, normal, map } = document;
  const original = (start: number, end: number): Range => toOriginal(map, { start, end });
  const lines: ConcordanceLine[] = [];
  for (const { sentences, start, end } of paragraphsOf(structure.sentences)) {
    const paragraph = normal.slice(start, end);
    let index = 0;
    for (const { 0: found, index: at } of paragraph.matchAll(pattern)) {
      if (found === '') continue;
      const place = { start: start + at, end: start + at + found.length };
      while (index + 1 < sentences.length && (sentences[index + 1] as Sentence).start <= place.start) index++;
      const { speech, section } = sentences[index] as Sentence;
      const before = lastOf(paragraph.slice(0, at), context);
      const behind = firstOf(normal.slice(place.end, end), context);
      const keyword = original(place.start, place.end);
      // What normalising took out between the keyword and its neighbours (a stray blank) stays in between.
      const left = before === '' ? keyword.start : original(place.start - before.length, place.start).start;
      const right = behind === '' ? keyword.end : original(place.end, place.end + behind.length).end;
      lines.push({
        left: text.slice(left, keyword.start),
        keyword: slice(text, keyword),
        right: text.slice(keyword.end, right),
        ...{ place, speech, section, before: Array.from(before).reverse().join(''), behind },
      });
    }
  }
  return lines;
}

/** The first `count` characters of a text; twice as many units hold them all. */
const firstOf = (text: string, count: number): string =>
  Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');

const lastOf = (text: string, count: number): string => {
  const characters = Array.from(text.slice(Math.max(0, text.length - 2 * count)));
  return characters.slice(Math.max(0, characters.length - count)).join('');
};

function paragraphsOf(sentences: readonly Sentence[]): { sentences: Sentence[]; start: number; end: number }[] {
  const paragraphs: { number: number; sentences: Sentence[]; start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.number === sentence.paragraph) {
      last.sentences.push(sentence);
      last.end = sentence.end;
    } else {
      const { paragraph: number, start, end } = sentence;
      paragraphs.push({ number, sentences: [sentence], start, end });
    }
  }
  return paragraphs;
}
