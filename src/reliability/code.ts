import { KINDS } from '../fields.js';
import type { Kind, Range } from '../types.js';
import { COMPARED } from './fields.js';

/** A code of a coder's or a finding of the program's, as they are compared. Places count code points. */
export interface Code extends Range {
  kind: Kind;
  /** The words as written. */
  text: string;
  /** From 1; `null` where the text is not at hand. */
  line: number | null;
  column: number | null;
  /** Name of the pattern that found it; `null` for a code. */
  rule: string | null;
  /** Those of {@link COMPARED} that it has. */
  fields: Readonly<Record<string, unknown>>;
}

/** What one coder, or the program, found in one document. */
export interface Coding {
  /** What it is matched by: the id of its record, else the name of its file without folder and ending. */
  name: string;
  /** Code points of the text; `null` where it is not at hand. */
  length: number | null;
  /** The kinds that were looked for; `null` where only the codes tell. */
  kinds: readonly Kind[] | null;
  codes: readonly Code[];
}

/** The name of a document: `r7`; `speech` for `texts/speech.txt`. */
export const documentName = (source: string, recordId: string | null = null): string =>
  recordId ?? (source.split(/[/\\]/).at(-1) as string).replace(/(?<=.)\.[^.]*$/, '');

export const isKind = (word: unknown): word is Kind => KINDS.some(({ kind }) => kind === word);

/** The fields that are compared, of all that `values` has. */
export const comparedFields = (kind: Kind, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(COMPARED[kind])
      .filter((name) => Object.hasOwn(values, name))
      .map((name) => [name, values[name]]),
  );
