import { applyEdits, identityMap } from '../text/offset-map.js';
import { script } from './script.js';
import { space } from './space.js';
import type { Step } from './step.js';
import { width } from './width.js';

/**
 * Words in normal text. Blanks and marks go word by word; the script is told from all of them, a word a line, because one that both
 * scripts have (徵收) is Traditional in a Traditional file.
 */
export function normalForms(words: readonly string[]): string[] {
  // A line break within a word would shift all that follow.
  const bare = words.map((word) => applied(space, applied(width, word.replace(/[\r\n]+/g, ''))));
  return applied(script, bare.join('\n')).split('\n');
}

const applied = (step: Step, text: string): string =>
  applyEdits(text, identityMap(text.length), step.edits(text, { restore: false })).text;
