import { type CellValue, COLUMNS, type Column, columnsOf } from '../columns.js';
import { UserError } from '../errors.js';
import { kindName } from '../fields.js';
import { unknown } from '../text/suggest.js';
import type { Kind, Row } from '../types.js';

type Operator = '=' | '!=' | '>=' | '<=' | '~';

/** What a row must be like: `deontic=prohibition`. */
export interface Condition {
  column: Column;
  operator: Operator;
  /** `null` was written as nothing: `actor=`. */
  value: CellValue;
}

const CONDITION = /^\s*(?<name>[\p{L}\p{N}_]*)\s*(?<operator>!=|>=|<=|=|~)\s*(?<value>.*?)\s*$/su;

/**
 * Reads `FIELD=VALUE`, `!=`, `>=`, `<=` (numbers) or `~` (contains). Fields are the columns of `kinds`.
 *
 * @throws UserError for a field, operator or value that there is none of.
 */
export function parseCondition(text: string, kinds: readonly Kind[]): Condition {
  const parts = CONDITION.exec(text)?.groups;
  if (!parts?.name)
    throw new UserError(
      'bad-condition',
      `--where ${text}: write FIELD=VALUE, with =, !=, >=, <= or ~, in quotes: --where 'low>=5'`,
    );
  const operator = parts.operator as Operator;
  const column = columnNamed(parts.name, kinds);
  const { type, values, name } = column;
  const word = parts.value as string;
  const bad = (why: string): UserError => new UserError('bad-condition', `--where ${text}: ${why}`);
  const ordered = operator === '>=' || operator === '<=';
  if (ordered && type !== 'number') throw bad(`${operator} compares numbers, and ${name} is none`);
  if (word === '') {
    if (ordered || operator === '~') throw bad(`${operator} needs a value`);
    return { column, operator, value: null };
  }
  if (operator === '~') return { column, operator, value: word };
  if (type === 'number') {
    const number = Number(word);
    if (Number.isNaN(number)) throw bad(`${name} is a number, and ${word} is none`);
    return { column, operator, value: number };
  }
  const known = type === 'boolean' ? ['true', 'false'] : values && Object.keys(values);
  if (known && !known.includes(word)) throw bad(unknown(`value of ${name}`, word, known));
  return { column, operator, value: type === 'boolean' ? word === 'true' : word };
}

/**
 * The column of that name.
 *
 * @throws UserError, with a suggestion, if none of `kinds` has it.
 */
export function columnNamed(name: string, kinds: readonly Kind[]): Column {
  const columns = columnsOf(kinds);
  const column = columns.find((each) => each.name === name);
  if (column) return column;
  const elsewhere = COLUMNS.find((each) => each.name === name);
  if (elsewhere) {
    const those = elsewhere.kinds.map((kind) => kindName(kind).plural).join(' and ');
    throw new UserError(
      'unknown-field',
      `${kinds.map((kind) => kindName(kind).plural).join(' and ')} have no field ${name} (${those} have)`,
    );
  }
  throw new UserError(
    'unknown-field',
    unknown(
      'field',
      name,
      columns.map((each) => each.name),
    ),
  );
}

/** Whether the row is as the condition says. A row of a kind without the field never is; a list is if one of its items is. */
export function matches({ column, operator, value }: Condition, row: Row): boolean {
  if (!column.kinds.includes(row.kind)) return false;
  const items = column.items(row).filter((item) => item !== null);
  const equal = (): boolean => (value === null ? items.length === 0 : items.includes(value));
  switch (operator) {
    case '=':
      return equal();
    case '!=':
      return !equal();
    case '~':
      return items.some((item) => String(item).includes(String(value)));
    case '>=':
      return items.some((item) => Number(item) >= Number(value));
    case '<=':
      return items.some((item) => Number(item) <= Number(value));
  }
}
