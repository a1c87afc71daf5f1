import { parsedJson } from '../text/json.js';
import { isObject, ONE_FAILURE, type Tally, tallyOf } from './counts.js';

/** What a summary keeps of one line: what the document is called by, and its numbers. */
export interface Result {
  /** Fields of the document that it may be grouped by; `null` where the line does not tell. */
  fields: Readonly<Record<'source' | 'recordId' | 'script', unknown>>;
  /** Further columns of its row in the corpus. */
  metadata: Readonly<Record<string, unknown>>;
  tally: Tally;
}

/** A line that no document can be told from. */
export const UNREADABLE: Result = {
  fields: { source: null, recordId: null, script: null },
  metadata: {},
  tally: ONE_FAILURE,
};

const ANEW = 'make the results anew with -f ndjson';

/**
 * Reads one line of NDJSON: a document, or an input that could not be analysed (`{"source", "error"}`).
 *
 * @returns why it is neither and what to do, for people.
 */
export function resultOf(line: string): Result | string {
  const value = objectOf(line);
  return typeof value === 'string' ? value : resultFrom(value);
}

/** The object that a line of NDJSON is; why it is none, for people. */
export function objectOf(line: string): Readonly<Record<string, unknown>> | string {
  const value = parsedJson(line);
  if (value === undefined) return `cut off or no JSON; ${ANEW}`;
  if (!isObject(value)) return `no object but ${Array.isArray(value) ? 'a list' : 'a single value'}; ${ANEW}`;
  if (Array.isArray(value.documents))
    return `all documents in one object, as -f json writes them; ${ANEW}, or take them out: jq -c '.documents[]'`;
  return value;
}

/** What {@link resultOf} makes of a line that is an object. */
export function resultFrom(value: Readonly<Record<string, unknown>>): Result | string {
  const { source = null, recordId = null, script = null, metadata } = value;
  const result = {
    fields: { source, recordId, script },
    metadata: isObject(metadata) ? metadata : {},
  };
  if (isObject(value.error) && typeof source === 'string') return { ...result, tally: ONE_FAILURE };
  const tally = typeof source === 'string' ? tallyOf(value) : 'no “source”';
  return typeof tally === 'string' ? `no result of jianggao (${tally}); ${ANEW}` : { ...result, tally };
}
