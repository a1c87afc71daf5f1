import { KINDS } from '../fields.js';
import type { Kind } from '../types.js';
import { type Code, type Coding, comparedFields, documentName } from './code.js';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A document as `-f json` or `-f ndjson` writes it, as a coding.
 *
 * @returns what is wrong with it and what to do, if it is none.
 */
export function codingOfResult(document: unknown): Coding | string {
  if (!isObject(document) || typeof document.source !== 'string' || typeof document.characters !== 'number')
    return 'no result of jianggao; make it with -f json or -f ndjson';
  const { source, recordId, characters } = document;
  const kinds = KINDS.filter(({ plural }) => Array.isArray(document[plural]));
  const figures = new Map(listOf(document.figures).map((figure) => [figure.id, figure]));
  const codes: Code[] = [];
  for (const { kind, plural } of kinds)
    for (const finding of listOf(document[plural])) {
      const code = codeOf(kind, finding, kind === 'target' ? figures.get(finding.figure) : undefined);
      if (code === undefined)
        return `a ${kind} of ${source} has no place or no text, as --fields leaves them out; make the results anew without it`;
      if ([...code.text].length !== code.end - code.start)
        return `${kind} “${code.text}” of ${source} is not as long as its place; make the results anew without --offsets`;
      codes.push(code);
    }
  return {
    name: documentName(source, typeof recordId === 'string' ? recordId : null),
    length: characters,
    kinds: kinds.map(({ kind }) => kind),
    codes,
  };
}

const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** `figure`: the one that says how much of a target, whose value it has. */
function codeOf(kind: Kind, finding: Values, figure: Values | undefined): Code | undefined {
  const { start, end, text, line, column, rule } = finding;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof text !== 'string') return undefined;
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const { low = null, high = null, bound = null, unit = null } = figure ?? {};
  const fields = comparedFields(kind, kind === 'target' ? { ...finding, low, high, bound, unit } : finding);
  // A time is told by its words.
  const told = Object.entries(fields).map(([name, value]) => [name, isObject(value) ? (value.text ?? null) : value]);
  return {
    ...{ kind, start, end, text, line: number(line), column: number(column) },
    rule: typeof rule === 'string' ? rule : null,
    fields: Object.fromEntries(told),
  };
}
