import { ENOUGH_MARKS, RESTORE, type RestoreRow } from '../lexicon/restore.js';
import type { Edit } from '../types.js';
import { addWord, type Dictionary, eachWord, emptyDictionary } from './dictionary.js';
import type { Step, StepContext } from './step.js';

/**
 * Machine-made Taiwan vocabulary back to the mainland words it stands for (网际网路 → 互联网). Without word from the user only in
 * a text that shows several {@link RestoreRow.mark marks} of the machine; never in a text that is natively Taiwan's or Hong Kong's.
 */
export const restore: Step = { name: 'restore', edits: restoreEdits };

/** A row of the table found in a text. */
interface Match {
  start: number;
  row: RestoreRow;
}

function restoreEdits(text: string, { restore: wish }: StepContext): Edit[] {
  if (wish === false) return [];
  const matches = matchesIn(text);
  if (wish === undefined && !isMachineMade(matches)) return [];
  return matches.map(({ start, row }) => coreEdit(row, start));
}

function isMachineMade(matches: readonly Match[]): boolean {
  const marks = matches.filter(({ row }) => row.mark).map(({ row }) => row.from);
  return marks.length >= ENOUGH_MARKS.occurrences || new Set(marks).size >= ENOUGH_MARKS.distinct;
}

/** The words of the table from left to right, at each place the longest; none overlaps another or a word that stays. */
function matchesIn(text: string): Match[] {
  const { dictionary, rows } = loadTable();
  const matches: Match[] = [];
  eachWord(dictionary, text, (start, end) => {
    const row = rows.get(text.slice(start, end));
    if (row) matches.push({ start, row });
  });
  return matches;
}

interface Table {
  /** The words of all rows and their exceptions, which stay. */
  dictionary: Dictionary;
  rows: ReadonlyMap<string, RestoreRow>;
}

let table: Table | undefined;

function loadTable(): Table {
  if (table) return table;
  const dictionary = emptyDictionary();
  for (const { from, to, unless = [] } of RESTORE) {
    addWord(dictionary, from, to);
    for (const word of unless) addWord(dictionary, word, word);
  }
  table = { dictionary, rows: new Map(RESTORE.map((row) => [row.from, row])) };
  return table;
}

/** The edit for a row found at `start`, of no more than the word that changes: 许可权 of 管理许可权, where a shorter row says so. */
function coreEdit(row: RestoreRow, start: number): Edit {
  const shorter = RESTORE.filter(({ from, to }) => row.from.includes(from) && row.from.replace(from, to) === row.to);
  const core = shorter.reduce((least, other) => (other.from.length < least.from.length ? other : least), row);
  const at = start + row.from.indexOf(core.from);
  return { start: at, end: at + core.from.length, text: core.to, reason: 'restore' };
}
