import type { Lexicon } from '../types.js';
import { ACTORS } from './actors.js';
import { CUES } from './cues.js';
import { INDICATORS } from './indicators.js';
import { CLASSIFIERS, UNITS } from './units.js';

/** The words that come with the program. */
export const LEXICON: Lexicon = {
  cues: CUES,
  actors: ACTORS,
  indicators: INDICATORS,
  units: [
    ...CLASSIFIERS.map(
      (word) => ({ spellings: [word], kind: 'count', dimension: null, factor: null, base: null, ucum: null }) as const,
    ),
    ...UNITS,
  ],
};

/** A lexicon with rows of yours; of two rows for one word yours is the one that counts. */
export const withWords = (more: Lexicon, lexicon: Lexicon = LEXICON): Lexicon => ({
  cues: [...lexicon.cues, ...more.cues],
  actors: [...lexicon.actors, ...more.actors],
  indicators: [...lexicon.indicators, ...more.indicators],
  units: [...lexicon.units, ...more.units],
});
