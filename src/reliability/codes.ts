import { COLUMNS } from '../columns.js';
import { SHAPES } from '../fields.js';
import { parsedJson } from '../text/json.js';
import { indexText, type TextIndex } from '../text/lines.js';
import { nearest } from '../text/suggest.js';
import { oneLine } from '../text/visible.js';
import { type Code, comparedFields, isKind } from './code.js';
import { COMPARED } from './fields.js';

/** What was made of a file of codes, and what is wrong in it, a message for each row. */
export interface ReadCodes {
  codes: Code[];
  problems: string[];
}

/** A text that codes refer to, its lines found once. */
export interface CodedText {
  /** What it is called in messages. */
  name: string;
  text: string;
}

/** Keys that say where a code stands. */
const PLACE: readonly string[] = ['k', 'line', 'q', 'n'];

/**
 * Reads codes made by hand: one JSON object a line, `{"k": "figure", "line": 11, "q": "低於130", "n": 1, …fields}`. `line` counts from 1,
 * `q` is the quote as written (it may run over line ends), `n` which one on that line, from 1, left out for the first. Blank lines
 * and those that begin with `//` are passed over.
 */
export function readCodes(jsonl: string, { name, text }: CodedText): ReadCodes {
  const index = indexText(text);
  const starts = [0];
  for (const { index: at, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(at + mark.length);
  const codes: Code[] = [];
  const problems: string[] = [];
  for (const [row, line] of jsonl
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    const code = codeOf(parsedJson(line), { text, index, starts, name });
    if (typeof code === 'string') problems.push(`line ${row + 1}: ${code}`);
    else codes.push(code);
  }
  return { codes, problems };
}

interface Place extends CodedText {
  index: TextIndex;
  /** Where each line starts, in UTF-16 units. */
  starts: readonly number[];
}

/** The code, or what is wrong with it and what to do. */
function codeOf(row: unknown, { text, index, starts, name }: Place): Code | string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'no JSON object; mend or remove it';
  const { k: kind, line, q, n = 1, ...values } = row as Record<string, unknown>;
  if (!isKind(kind)) return `“k” is ${shown(kind)}; write figure, target or directive`;
  if (!isCount(line)) return `“line” is ${shown(line)}; write the line of the text, from 1`;
  if (typeof q !== 'string' || q === '') return `“q” is ${shown(q)}; quote the words as they are written`;
  if (!isCount(n)) return `“n” is ${shown(n)}; write which one on its line, from 1`;
  const wrong = wrongField(kind, values);
  if (wrong !== undefined) return wrong;
  if (line > starts.length)
    return `“${short(q)}” is to be on line ${line}, but ${name} has only ${starts.length}; correct “line”`;

  const from = starts[line - 1] as number;
  const quote = q.includes('\n') && text.includes('\r\n') ? q.replace(/\r?\n/g, '\r\n') : q;
  const to = q.includes('\n') ? text.length : (starts[line] ?? text.length);
  const at = nthIndex(text.slice(from, to), quote, n);
  // A quote may run over line ends, but begins on its line.
  if (at < 0 || from + at >= (starts[line] ?? text.length))
    return notThere(quote, line, n, text.slice(from, to), { text, index, starts, name });
  const start = from + at;
  return {
    kind,
    start: index.codepoint(start),
    end: index.codepoint(start + quote.length),
    text: quote,
    ...index.position(start),
    rule: null,
    fields: comparedFields(kind, values),
  };
}

/** Where in `text` the `n`th `quote` begins, -1 where there are not so many. */
function nthIndex(text: string, quote: string, n: number): number {
  let at = -1;
  for (let count = 0; count < n; count++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

function notThere(quote: string, line: number, n: number, lineText: string, { text, index, name }: Place): string {
  if (nthIndex(lineText, quote, 1) >= 0 && n > 1)
    return `“${short(quote)}” is not ${n} times on line ${line} of ${name}; correct “n”`;
  const first = text.indexOf(quote);
  return first < 0
    ? `“${short(quote)}” is nowhere in ${name}; quote it as it is written there, blanks and line ends included`
    : `“${short(quote)}” is not on line ${line} of ${name} but on line ${index.position(first).line}; correct “line”`;
}

/** What is wrong with the fields of a code: a value that there is not, a name that is nearly one. */
export function wrongField(kind: Code['kind'], values: Readonly<Record<string, unknown>>): string | undefined {
  const compared = COMPARED[kind];
  for (const [name, value] of Object.entries(values)) {
    const comparison = compared[name];
    if (comparison === undefined) {
      if (COLUMNS.some((column) => column.name === name)) continue;
      const [near] = nearest(
        name,
        Object.keys(compared).filter((each) => !Object.hasOwn(values, each)),
      );
      if (near !== undefined && !PLACE.includes(name)) return `a ${kind} has no field ${name}; did you mean ${near}?`;
      continue;
    }
    if (value === null || value === '') continue;
    const { type, values: allowed } = SHAPES[kind][name] ?? SHAPES.figure[name] ?? { type: 'string' };
    if (allowed && !Object.hasOwn(allowed, String(value)))
      return `${name} is ${shown(value)}; there are: ${Object.keys(allowed).join(', ')}`;
    if (type === 'number' && typeof value !== 'number') return `${name} is ${shown(value)}; write a number or null`;
    if (type === 'boolean' && typeof value !== 'boolean') return `${name} is ${shown(value)}; write true or false`;
    if (comparison === 'list' && !Array.isArray(value))
      return `${name} is ${shown(value)}; write a list, as in ["加强", "落实"]`;
  }
  return undefined;
}

const LONGEST = 30;

/** A quote in a message. */
function short(text: string): string {
  const points = [...oneLine(text)];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
