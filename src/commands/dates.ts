import { toEdtf } from '../text/time.js';
import type { Speech, Structure } from '../types.js';

/** When texts were given. */
export interface Dates {
  /** Extended Date/Time Format, to the year, month or day; `null` where nobody knows. */
  dateOf(structure: Structure, speech: Speech | undefined): string | null;
  /** What a person should know before relying on an order of time. */
  problems(documents: readonly { date: string | null }[]): string[];
}

/** Dates by a column of the corpus, if one is named; else by what the texts say themselves. */
export function datesOf(column: string | undefined): Dates {
  let bad: string | undefined;
  return {
    dateOf({ document: { source, normal } }, speech) {
      if (column === undefined) return speech?.date ? calendar(normal.slice(speech.date.start, speech.date.end)) : null;
      const value = String(source.metadata?.[column] ?? '').trim();
      const date = calendar(value);
      if (date === null && value !== '') bad ??= value;
      return date;
    },
    problems(documents) {
      const undated = documents.filter(({ date }) => date === null).length;
      return [
        ...(bad === undefined ? [] : [`column ${column}: “${bad}” is no date; write 2014, 2014-04 or 2014-04-01`]),
        ...(column !== undefined && undated > 0 && undated === documents.length
          ? [`no document has a date in a column ${column}; first use is by the order of the input`]
          : undated > 0 && undated < documents.length
            ? [
                `${undated} of ${documents.length} documents have no date and count as the last; mind it where first use is told`,
              ]
            : []),
      ];
    },
  };
}

/** `2014`, `2014-04` or `2014-04-01` of a date as people write it; `null` if it names no year. */
function calendar(value: string): string | null {
  const edtf = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : toEdtf(value);
  return /^\d{4}(?!\d|X)(?:-\d\d(?:-\d\d)?)?/.exec(edtf ?? '')?.[0] ?? null;
}
