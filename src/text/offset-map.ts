import type { Edit, OffsetMap, Range } from '../types.js';

/** The map of a text onto itself. `length` in UTF-16 units. */
export function identityMap(length: number): OffsetMap {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { starts, ends };
}

/**
 * Applies one step's edits (ordered, disjoint, within `text`) and composes their map with the one so far.
 *
 * An edit that keeps its length maps unit by unit; any other maps every new unit onto all that it replaced, so that a place
 * inside it widens to the whole.
 */
export function applyEdits(text: string, map: OffsetMap, edits: Edit[]): { text: string; map: OffsetMap } {
  if (edits.length === 0) return { text, map };
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const starts = new Int32Array(text.length + grown);
  const ends = new Int32Array(text.length + grown);
  const parts: string[] = [];
  let read = 0;
  let write = 0;
  const keep = (until: number): void => {
    starts.set(map.starts.subarray(read, until), write);
    ends.set(map.ends.subarray(read, until), write);
    parts.push(text.slice(read, until));
    write += until - read;
    read = until;
  };
  for (const edit of edits) {
    if (edit.start < read || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edit ${edit.start}-${edit.end} is out of order or out of a text of ${text.length} units`);
    keep(edit.start);
    const same = edit.text.length === edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++) {
      starts[write] = map.starts[same ? edit.start + i : edit.start] as number;
      ends[write] = map.ends[same ? edit.start + i : edit.end - 1] as number;
      write++;
    }
    parts.push(edit.text);
    read = edit.end;
  }
  keep(text.length);
  return { text: parts.join(''), map: { starts, ends } };
}

/** The place in the original of `[start, end)` of the mapped text; an empty range maps to an empty one. */
export function toOriginal(map: OffsetMap, range: Range): Range {
  const { starts, ends } = map;
  if (range.start < 0 || range.end < range.start || range.end > starts.length)
    throw new RangeError(`range ${range.start}-${range.end} is out of a text of ${starts.length} units`);
  if (range.start === range.end) {
    const at = range.start < starts.length ? (starts[range.start] as number) : (ends.at(-1) ?? 0);
    return { start: at, end: at };
  }
  return { start: starts[range.start] as number, end: ends[range.end - 1] as number };
}
