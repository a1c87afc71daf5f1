import { COLUMNS } from '../columns.js';
import { KINDS } from '../fields.js';
import type { Kind, Report, Row, WriteOptions } from '../types.js';

/** The document as JSON shows it: whole, or with the findings cut down to `fields`, in their order. */
export function documentOf(
  { document, rows }: Report,
  { kinds, fields }: Pick<WriteOptions, 'kinds' | 'fields'>,
): unknown {
  if (!fields) return document;
  const columns = fields.flatMap((name) => COLUMNS.filter((column) => column.name === name));
  const pruned = (row: Row): unknown =>
    Object.fromEntries(
      columns.filter((column) => column.kinds.includes(row.kind)).map(({ name, json }) => [name, json(row)]),
    );
  const lists = KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ kind, plural }): [string, unknown] => [
    plural,
    rows.filter(ofKind(kind)).map(pruned),
  ]);
  return { ...document, ...Object.fromEntries(lists) };
}

const ofKind =
  (kind: Kind) =>
  (row: Row): boolean =>
    row.kind === kind;

/**
 * Control characters that JSON itself lets through (DEL, C1, line separators, marks that reorder text) are escaped as well:
 * the same data, and safe in a terminal.
 */
export const escapeControls = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const LINE = 100;

/** JSON for people: what fits on one line stands on one, all else is broken and indented by two. */
export function pretty(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat === '[]' || flat === '{}') return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const nested = entries.some(
    ([, item]) => typeof item === 'object' && item !== null && Object.keys(item).length > 0 && !isFlat(item),
  );
  if (!nested && flat.length + indent.length <= LINE) return spaced(value);
  const lines = entries.map(
    ([key, item]) => `${inner}${isList ? '' : `${JSON.stringify(key)}: `}${pretty(item, inner)}`,
  );
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

const isFlat = (value: object): boolean =>
  Object.values(value).every((item) => typeof item !== 'object' || item === null);

/** One line with a blank after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`).join(', ')}}`;
}
