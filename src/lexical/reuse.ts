import { placer } from '../refine/placer.js';
import type { OutlineOptions, Range, Segmenter, Structure } from '../types.js';
import { type Letters, lettersOf } from './letters.js';
import { type Passage, sharedPassages } from './passages.js';
import { type SetPhrase, setPhrases, type WordNumbers } from './set-phrases.js';
import { isStopWord } from './stopwords.js';

/** The words of all texts, each with its number. */
export type Vocabulary = Map<string, number>;

/** A place in the original. `start` and `end` in the unit asked for, `line` and `column` from 1. */
export interface Place extends Range {
  line: number;
  column: number;
  /** As written. */
  text: string;
}

/** One text of a corpus, as wordings are looked for in it: a document, or a speech of one that holds several. */
export interface ReuseText {
  letters: Letters;
  words: WordNumbers;
  /** Where each of the words starts and ends in `normal`. */
  wordStarts: Int32Array;
  wordEnds: Int32Array;
  /** The place in the original of one in `normal`. */
  place(range: Range): Place;
}

/** A letter of any script; a number in digits parts phrases, and so do most marks. */
const WORD = /[\p{L}\p{N}]/u;
const DIGITS = /^\d/;
/** Marks that a set phrase goes on over: 不忘初心、牢记使命; “一国两制”方针. */
const JOINS = /^[、·“”‘’"'《》〈〉「」『』\s]+$/;

/**
 * Prepares a text. Notes of an editor or web page are left out.
 *
 * @param speech the one speech that is wanted; `null` for the whole document
 * @param vocabulary that of all texts of the corpus; words that it lacks are added
 */
export function reuseTextOf(
  structure: Structure,
  speech: string | null,
  segmenter: Segmenter,
  vocabulary: Vocabulary,
  options: OutlineOptions = {},
): ReuseText {
  const { document } = structure;
  const sentences = structure.sentences.filter(
    (sentence) => sentence.role !== 'note' && (speech === null || sentence.speech === speech),
  );
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (number: number, start: number, end: number): void => {
    words.push(number);
    starts.push(start);
    ends.push(end);
  };
  for (const { normal, start, end } of sentences) {
    for (const token of segmenter(normal)) {
      if (JOINS.test(token.word)) continue;
      const isWord = WORD.test(token.word) && !DIGITS.test(token.word);
      add(isWord ? numberOf(token.word, vocabulary) : -1, start + token.start, start + token.end);
    }
    add(-1, end, end);
  }
  // Sentences are not needed any more, and there may be thousands of documents.
  const at = placer({ ...structure, sentences: [] }, options);
  return {
    letters: lettersOf(document.normal, sentences),
    words: Int32Array.from(words),
    wordStarts: Int32Array.from(starts),
    wordEnds: Int32Array.from(ends),
    place: (range) => ({ ...at.range(range), ...at.position(range), text: at.text(range) }),
  };
}

function numberOf(word: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

export interface ReuseOptions {
  /** Letters that a passage must have, numbers apart. */
  leastLetters: number;
  /** How many texts a set phrase must stand in, from 2. */
  leastTexts: number;
}

/** What the texts of a corpus have in common. Texts are told by their index, places are of their `normal`. */
export interface Reuse {
  passages: Passage[];
  phrases: Phrase[];
  /** For each text, how many of its letters stand in a passage that another text has too. */
  covered: number[];
}

/** A set phrase (提法) with its words. */
export interface Phrase {
  /** Its words in normal form. */
  words: string[];
  texts: number;
  places: Passage['places'];
}

/** A phrase of fewer characters is hardly one: 抓 落实. */
const LEAST_PHRASE = 4;

/** Numerals that a set phrase may begin with: 三 去 一 降 一 补, 两 不愁. */
const LEADING_NUMERAL = /^[两三四五六七八九十百千万]+$/;

/**
 * Passages and set phrases that the texts share. Phrases are ordered by how much text they make up, texts times characters, so that
 * long ones come before the many short ones. First use is in the first place, so the texts come in order of time.
 */
export function reuse(
  texts: readonly ReuseText[],
  vocabulary: Vocabulary,
  { leastLetters, leastTexts }: ReuseOptions,
): Reuse {
  const { passages, covered } = sharedPassages(
    texts.map(({ letters }) => letters),
    leastLetters,
  );
  const spelled = [...vocabulary.keys()];
  const stops = spelled.map(isStopWord);
  const phrases = setPhrases(
    texts.map(({ words }) => words),
    {
      least: leastTexts,
      mayBegin: (word) => !stops[word] || LEADING_NUMERAL.test(spelled[word] as string),
      mayEnd: (word) => !stops[word],
    },
  );
  const weight = ({ words, texts: count }: Phrase): number => count * lengthOf(words);
  return {
    passages,
    phrases: phrases
      .map((phrase) => phraseOf(phrase, texts, spelled))
      .filter(({ words }) => lengthOf(words) >= LEAST_PHRASE)
      .sort((a, b) => weight(b) - weight(a)),
    covered,
  };
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

function phraseOf({ words, texts: count, places }: SetPhrase, texts: readonly ReuseText[], spelled: string[]): Phrase {
  return {
    words: words.map((word) => spelled[word] as string),
    texts: count,
    places: places.map(({ text, word }) => {
      const { wordStarts, wordEnds } = texts[text] as ReuseText;
      return { text, start: wordStarts[word] as number, end: wordEnds[word + words.length - 1] as number };
    }),
  };
}
