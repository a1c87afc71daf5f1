import { applyEdits, identityMap, toOriginal } from '../text/offset-map.js';
import type { Change, Document, EditReason, OffsetMap, Range, Source } from '../types.js';
import { cells } from './cells.js';
import { fragments } from './fragments.js';
import { glosses } from './glosses.js';
import { glyphs } from './glyphs.js';
import { restore } from './restore.js';
import { script, scriptOf } from './script.js';
import { space } from './space.js';
import type { Step, StepContext } from './step.js';
import { unwrap } from './unwrap.js';
import { width } from './width.js';

export { convert } from './script.js';

export interface NormaliseOptions {
  /** `true` restores machine-made vocabulary, `false` never does; left out, the text decides. */
  restore?: boolean;
}

/**
 * The steps, in order. Lost glyphs come back and pinyin goes first, since all else asks what is a Chinese character; then the cells of tables and lines are joined, while blanks and line breaks still tell how the page was laid out; then marks get
 * one width, so that the rules on spaces know one comma and one decimal point; spaces go before the script is converted, because a
 * stray space inside a word (瞭 解) hides it from OpenCC's phrases; and vocabulary comes last, in one script for one table.
 */
export const STEPS: readonly Step[] = [glyphs, glosses, cells, unwrap, fragments, width, space, script, restore];

/** After so many rounds the text is taken as it is. One is the rule; a second finds nothing in any text that people wrote. */
const MOST_ROUNDS = 8;

/**
 * The text that rules read, and where each of its units came from. The steps are repeated until none finds anything more, so that
 * normalising `normal` again changes nothing, whatever the text.
 */
export function normalise(source: Source, options: NormaliseOptions = {}): Document {
  const original = source.text;
  const context: StepContext = { restore: options.restore };
  let text = original;
  let map = identityMap(original.length);
  const touched: Touched[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let found = 0;
    for (const step of STEPS) {
      const edits = step.edits(text, context);
      if (edits.length === 0) continue;
      found += edits.length;
      for (const edit of edits) {
        const { start, end } = placeOf(map, edit);
        touched.push({ start, end, reason: edit.reason });
      }
      ({ text, map } = applyEdits(text, map, edits));
    }
    if (found === 0) break;
  }
  return {
    source,
    text: original,
    normal: text,
    map,
    script: scriptOf(original),
    changes: changesOf(original, text, map, touched),
  };
}

/** A place of the original that some step changed, and why. */
interface Touched extends Range {
  reason: EditReason;
}

/** The place in the original of what an edit replaces. */
const placeOf = (map: OffsetMap, { start, end }: Range): Range => toOriginal(map, { start, end });

/**
 * What was changed, each place of the original once: where a later step changed what an earlier one had made (網際網路 → 网际网路
 * → 互联网), the change is that of both, with the later one's reason. Put into the original, the changes give `normal`.
 */
function changesOf(original: string, normal: string, map: OffsetMap, touched: Touched[]): Change[] {
  // Stable: of two that start together the later step's comes later.
  const ordered = touched
    .map(({ start, end, reason }, order) => ({ start, end, reason, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const merged: typeof ordered = [];
  for (const place of ordered) {
    const last = merged.at(-1);
    if (!last || place.start >= last.end) {
      merged.push(place);
      continue;
    }
    last.end = Math.max(last.end, place.end);
    if (place.order > last.order) [last.order, last.reason] = [place.order, place.reason];
  }
  const changes: Change[] = [];
  let unit = 0;
  for (const { start, end, reason } of merged) {
    while (unit < normal.length && (map.starts[unit] as number) < start) unit++;
    const first = unit;
    while (unit < normal.length && (map.ends[unit] as number) <= end) unit++;
    const text = original.slice(start, end);
    const to = normal.slice(first, unit);
    if (text !== to) changes.push({ start, end, text, to, reason });
  }
  return changes;
}
