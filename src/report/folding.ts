/** Simplified and Traditional as one, for a search. */
import { simplifiedCharacters } from '../normalise/script.js';
import { folder } from './page/fold.js';

export interface Folding {
  /** For the page: Traditional characters and, at the same index, what each becomes. */
  pairs: readonly [string, string];
  fold: (text: string) => string;
}

/** Of all characters whose Simplified form may be looked for in `texts`. */
export function foldOf(texts: readonly string[]): Folding {
  const simplified = simplifiedCharacters();
  const folded = new Set<string>();
  for (const text of texts) for (const character of text) folded.add(simplified.get(character) ?? character);
  const pairs = [...simplified].filter(([, to]) => folded.has(to));
  const [from, to] = [pairs.map(([hant]) => hant).join(''), pairs.map(([, hans]) => hans).join('')];
  return { pairs: [from, to], fold: folder(from, to) };
}
