import { LEXICON } from '../lexicon/lexicon.js';
import { shift } from '../text/span.js';
import type { Framed, Lexicon, Segmenter, Sentence, Structure, Token } from '../types.js';
import { settingsOf } from './settings.js';

/**
 * Gives each sentence its words and what the speech around it says about it. Sees the whole speech; the extractors after it see one
 * sentence at a time.
 */
export const frame = (structure: Structure, segmenter: Segmenter, lexicon: Lexicon = LEXICON): Framed[] =>
  settingsOf(structure).map((setting) => ({ ...setting, tokens: segment(setting.sentence, segmenter), lexicon }));

/** The words of a sentence; its numbering is cut apart, so that no word runs over into it (三是|按). */
function segment({ normal, body }: Sentence, segmenter: Segmenter): Token[] {
  if (body === 0) return segmenter(normal);
  const words = segmenter(normal.slice(body)).map((token) => ({ ...token, ...shift(token, body) }));
  return [...segmenter(normal.slice(0, body)), ...words];
}
