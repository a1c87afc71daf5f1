import type { Counts } from '../lexical/frequency.js';
import { keyness } from '../lexical/keyness.js';
import { lettersOf } from '../lexical/letters.js';
import { LEAST_LETTERS, sharedPassages } from '../lexical/passages.js';
import type { Analysis, Deontic, Lexicon, Strength } from '../types.js';
import { compareActors } from './actors.js';
import { compareDirectives } from './directives.js';
import { type Reading, readingOf } from './reading.js';
import { compareTargets } from './targets.js';
import type { Comparison, PassageRow, ProfileRow, Side, TermRow } from './types.js';
import { within } from './within.js';
import { isContentWord } from './words.js';

export interface CompareOptions {
  /** The one speech of each that is compared, `s1`; left out, the whole document. */
  speechA?: string | undefined;
  speechB?: string | undefined;
  /** Letters that a shared passage must have, numbers apart. Default 10. */
  leastLetters?: number | undefined;
  /** How often a term must occur in both together. Default 2. */
  leastCount?: number | undefined;
  /** What the analyses were made with, if not the built-in words. */
  lexicon?: Lexicon | undefined;
}

/**
 * Compares two texts: targets, directives, whom they address, how strong they are, terms, and wordings that both have. Pure; equal input gives
 * equal output. Analyses are made with {@link COMPARABLE}: `analyze(source, { segmenter, ...COMPARABLE })`.
 *
 * @throws UserError if an analysis lacks text or tokens, or the speech asked for.
 */
export function compare(a: Analysis, b: Analysis, options: CompareOptions = {}): Comparison {
  const { speechA, speechB, leastLetters = LEAST_LETTERS, leastCount = 2, lexicon } = options;
  const ofA = readingOf(speechA === undefined ? a : within(a, speechA));
  const ofB = readingOf(speechB === undefined ? b : within(b, speechB));
  const { passages, letters, covered } = wordings(ofA, ofB, leastLetters);
  const [wordsA, wordsB] = [countsOf(ofA), countsOf(ofB)];
  const sides = {
    a: sideOf(ofA, speechA ?? null, wordsA.words, letters[0], covered[0]),
    b: sideOf(ofB, speechB ?? null, wordsB.words, letters[1], covered[1]),
  };
  return {
    ...sides,
    targets: compareTargets(ofA, ofB),
    directives: compareDirectives(ofA, ofB),
    actors: compareActors(ofA, ofB, lexicon),
    profile: profileOf(ofA, ofB, sides.a.characters, sides.b.characters),
    terms: keyness(wordsA, wordsB, { min: leastCount }).map(
      (term): TermRow => ({ in: term.countB === 0 ? 'a' : term.countA === 0 ? 'b' : 'both', ...term }),
    ),
    passages,
  };
}

function sideOf(
  { analysis, place, normal }: Reading,
  speech: string | null,
  words: number,
  letters = 0,
  shared = 0,
): Side {
  const [own] = analysis.speeches;
  const alone = analysis.speeches.length === 1 ? own : undefined;
  return {
    source: analysis.source,
    recordId: analysis.recordId,
    speech,
    title: (speech === null ? (analysis.title ?? alone?.title) : own?.title) ?? null,
    speaker: alone?.speaker ?? null,
    date: alone?.date ?? null,
    script: analysis.script,
    characters: speech === null ? analysis.characters : [...place({ start: 0, end: normal.length }).text].length,
    words,
    targets: analysis.targets?.length ?? 0,
    directives: analysis.directives?.length ?? 0,
    letters,
    sharedLetters: shared,
    share: letters === 0 ? 0 : shared / letters,
  };
}

function wordings(a: Reading, b: Reading, least: number) {
  const letters = [a, b].map(({ normal, sentences }) => lettersOf(normal, sentences));
  const { passages, covered } = sharedPassages(letters, least);
  const places = (reading: Reading, text: number, of: (typeof passages)[number]['places']): PassageRow['a'] =>
    of.filter((place) => place.text === text).map((place) => reading.place(place));
  return {
    passages: passages.map(
      ({ length, places: all }): PassageRow => ({ length, a: places(a, 0, all), b: places(b, 1, all) }),
    ),
    letters: letters.map(({ codes }) => codes.length),
    covered,
  };
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** All words, and content words of two characters or more as terms. */
function countsOf({ tokens }: Reading): Counts {
  const terms = new Map<string, number>();
  let words = 0;
  for (const { word } of tokens) {
    if (!IN_WORD.test(word)) continue;
    words++;
    if (word.length > 1 && isContentWord(word)) terms.set(word, (terms.get(word) ?? 0) + 1);
  }
  return { words, terms };
}

const DEONTICS: readonly Deontic[] = ['obligation', 'prohibition', 'permission', 'recommendation', 'commitment'];
const STRENGTHS: readonly Strength[] = ['strong', 'plain', 'weak'];

/** A row for each deontic and strength that either text has. */
function profileOf(a: Reading, b: Reading, charactersA: number, charactersB: number): ProfileRow[] {
  const count = ({ analysis }: Reading, deontic: Deontic, strength: Strength): number =>
    (analysis.directives ?? []).filter((each) => each.deontic === deontic && each.strength === strength).length;
  const rate = (found: number, characters: number): number => (characters === 0 ? 0 : (found * 1000) / characters);
  return DEONTICS.flatMap((deontic) =>
    STRENGTHS.map((strength): ProfileRow => {
      const [ofA, ofB] = [count(a, deontic, strength), count(b, deontic, strength)];
      return { deontic, strength, a: ofA, b: ofB, rateA: rate(ofA, charactersA), rateB: rate(ofB, charactersB) };
    }),
  ).filter((row) => row.a + row.b > 0);
}
