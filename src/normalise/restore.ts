import { ENOUGH_MARKS, RESTORE, type RestoreRow } from '../lexicon/restore.js';
import type { Edit } from '../types.js';
import type { Step, StepContext } from './step.js';

/**
 * Machine-made Taiwan vocabulary back to the mainland words it stands for (网际网路 → 互联网). Without word from the user only in
 * a text that shows several {@link RestoreRow.mark marks} of the machine; never in a text that is natively Taiwan's or Hong Kong's.
 */
export const restore: Step = { name: 'restore', edits: restoreEdits };

/** A word of the table or of its exceptions. */
interface Entry {
  word: string;
  /** `null` for an exception, which stays. */
  row: RestoreRow | null;
}

interface Match extends Entry {
  start: number;
}

function restoreEdits(text: string, { restore: wish }: StepContext): Edit[] {
  if (wish === false) return [];
  const matches = matchesIn(text);
  if (wish === undefined && !isMachineMade(matches)) return [];
  return matches.flatMap(({ start, row }): Edit[] => (row ? [coreEdit(row, start)] : []));
}

function isMachineMade(matches: readonly Match[]): boolean {
  const marks = matches.filter(({ row }) => row?.mark).map(({ word }) => word);
  return marks.length >= ENOUGH_MARKS.occurrences || new Set(marks).size >= ENOUGH_MARKS.distinct;
}

/** The words of the table from left to right, at each place the longest; none overlaps another. */
function matchesIn(text: string): Match[] {
  const entries = entriesByStart();
  const matches: Match[] = [];
  for (let i = 0; i < text.length; ) {
    const entry = entries.get(text.charCodeAt(i))?.find(({ word }) => text.startsWith(word, i));
    if (entry) matches.push({ start: i, ...entry });
    i += entry ? entry.word.length : 1;
  }
  return matches;
}

let byStart: ReadonlyMap<number, readonly Entry[]> | undefined;

/** All entries by their first UTF-16 unit, the longest first. */
function entriesByStart(): ReadonlyMap<number, readonly Entry[]> {
  if (byStart) return byStart;
  const rows = RESTORE.map((row): Entry => ({ word: row.from, row }));
  const exceptions = RESTORE.flatMap(({ unless }) => unless ?? []).map((word): Entry => ({ word, row: null }));
  const map = new Map<number, Entry[]>();
  for (const entry of [...exceptions, ...rows].sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charCodeAt(0);
    const list = map.get(first) ?? [];
    list.push(entry);
    map.set(first, list);
  }
  byStart = map;
  return map;
}

/** The edit for a row found at `start`, of no more than the word that changes: 许可权 of 管理许可权, where a shorter row says so. */
function coreEdit(row: RestoreRow, start: number): Edit {
  const shorter = RESTORE.filter(({ from, to }) => row.from.includes(from) && row.from.replace(from, to) === row.to);
  const core = shorter.reduce((least, other) => (other.from.length < least.from.length ? other : least), row);
  const at = start + row.from.indexOf(core.from);
  return { start: at, end: at + core.from.length, text: core.to, reason: 'restore' };
}
