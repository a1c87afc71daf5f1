/** Simplified and Traditional as one, for a search. */
import { sameCharacters } from '../normalise/script.js';
import { folder } from './page/fold.js';

export interface Folding {
  /** For the page: characters and, at the same index, the one that stands for each. */
  pairs: readonly [string, string];
  fold: (text: string) => string;
}

/** Of all characters that may stand for one of `texts`. */
export function foldOf(texts: readonly string[]): Folding {
  const same = sameCharacters();
  const folded = new Set<string>();
  for (const text of texts) for (const character of text) folded.add(same.get(character) ?? character);
  const pairs = [...same].filter(([, to]) => folded.has(to));
  const [from, to] = [pairs.map(([hant]) => hant).join(''), pairs.map(([, hans]) => hans).join('')];
  return { pairs: [from, to], fold: folder(from, to) };
}
