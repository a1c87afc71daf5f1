import { fromPrivateUse } from '../text/hkscs.js';
import type { Edit } from '../types.js';
import type { Step } from './step.js';

/** Private-use characters that stand for one of Hong Kong's (隨 → 隨着). Others, glyphs that a converter lost, stay as they are. */
export const glyphs: Step = { name: 'glyphs', edits: glyphEdits };

function glyphEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: glyph } of text.matchAll(/[\ue000-\uf8ff]/g)) {
    const character = fromPrivateUse(glyph);
    if (character !== glyph) edits.push({ start: index, end: index + 1, text: character, reason: 'script' });
  }
  return edits;
}
