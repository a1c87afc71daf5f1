import { type CellValue, COLUMNS } from '../columns.js';
import type { Kind, Row } from '../types.js';
import type { Drawn, Key } from './draw.js';
import { COMPARED } from './fields.js';

/** A coding sheet: rows of cells under a head. */
export interface Sheet {
  head: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** What a row of the sheet says of where it comes from. */
const PLACE: readonly string[] = ['source', 'recordId', 'id', 'type', 'line', 'column'];
const WORDS: readonly string[] = ['text', 'sentence'];

/** The columns that a coder fills in. */
export const TO_FILL = { correct: 'correct', comment: 'comment' } as const;

/** The columns that tell what a row stands for. */
export const STRATUM = { name: 'stratum', size: 'stratumSize' } as const;

/** What a value of a stratum's key reads as; one that is not there too. */
const NOTHING = '–';

/** The name of a stratum: `directive · obligation`. */
export const stratumName = (key: Key): string =>
  key.length === 0 ? 'all' : key.map((part) => part ?? NOTHING).join(' · ');

/**
 * The sheet of what was drawn: number, where it comes from, the words and their sentence, the fields to judge, two empty columns to
 * fill in, and what the row stands for.
 *
 * @param by the columns that strata are made of; those that no other column shows are added
 * @param fields the fields to judge; by default those that the codebook has for the kinds that were drawn
 */
export function sheetOf(drawn: readonly Drawn<Row>[], by: readonly string[], fields?: readonly string[]): Sheet {
  const kinds = [...new Set(drawn.map(({ item }) => item.kind))];
  const judged = fields ?? fieldsOf(kinds);
  const shown = [...PLACE, ...WORDS, ...judged.filter((name) => ![...PLACE, ...WORDS].includes(name))];
  const columns = shown.flatMap((name) => COLUMNS.filter((column) => column.name === name));
  const strata = by.filter((name) => !columns.some((column) => column.name === name));
  return {
    head: [
      'item',
      ...columns.map(({ name }) => name),
      ...[TO_FILL.correct, TO_FILL.comment],
      ...[STRATUM.name, STRATUM.size],
      ...strata,
    ],
    rows: drawn.map(({ item, stratum, size }, index) => [
      index + 1,
      // Results of another version may lack a field.
      ...columns.map((column) => column.cell(item) ?? null),
      ...[null, null],
      ...[stratumName(stratum), size],
      ...strata.map((name) => stratum[by.indexOf(name)] ?? null),
    ]),
  };
}

/** In the order of columns, those of several kinds once. */
const fieldsOf = (kinds: readonly Kind[]): string[] =>
  COLUMNS.map(({ name }) => name).filter((name) => kinds.some((kind) => Object.hasOwn(COMPARED[kind], name)));
