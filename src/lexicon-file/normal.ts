import { normalForms } from '../normalise/words.js';
import type { Lexicon } from '../types.js';

/** The words of a lexicon as the rules read them: Simplified, half-width digits, no stray blanks. */
export function inNormalText(lexicon: Lexicon): Lexicon {
  const written = [...new Set(wordsIn(lexicon))];
  const read = normalForms(written);
  const normal = new Map(written.map((word, index) => [word, read[index] as string]));
  const one = (word: string): string => normal.get(word) ?? word;
  // Two spellings may be one in normal text: 標準箱, 标准箱.
  const all = (words: readonly string[]): string[] => [...new Set(words.map(one))];
  const pattern = ({ source }: RegExp): RegExp => new RegExp(source.replace(HAN, one));
  return {
    cues: lexicon.cues.map(({ words, joined, before, after, followed, ...cue }) => ({
      ...cue,
      words: all(words),
      ...(joined && { joined: all(joined) }),
      ...(before && { before: pattern(before) }),
      ...(after && { after: pattern(after) }),
      ...(followed && { followed: pattern(followed) }),
    })),
    actors: lexicon.actors.map((actor) => ({ ...actor, word: one(actor.word) })),
    indicators: lexicon.indicators.map(({ id, names }) => ({ id, names: all(names) })),
    units: lexicon.units.map((unit) => ({ ...unit, spellings: all(unit.spellings) })),
  };
}

/** Of a regular expression only the Chinese is text: its brackets and commas are signs of its own. */
const HAN = /\p{Script=Han}+/gu;

const wordsIn = ({ cues, actors, indicators, units }: Lexicon): string[] => [
  ...cues.flatMap(({ words, joined = [], before, after, followed }) => [
    ...words,
    ...joined,
    ...[before, after, followed].flatMap((pattern) => pattern?.source.match(HAN) ?? []),
  ]),
  ...actors.map(({ word }) => word),
  ...indicators.flatMap(({ names }) => names),
  ...units.flatMap(({ spellings }) => spellings),
];
