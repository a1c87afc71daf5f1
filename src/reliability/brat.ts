import { indexText } from '../text/lines.js';
import { type Code, comparedFields, isKind } from './code.js';
import { type ReadCodes, wrongField } from './codes.js';
import { COMPARED } from './fields.js';

/** `T1	directive 12 30	各部門要…`, also in pieces: `12 20;25 30`. */
const SPAN = /^(?<id>T\S+)\t(?<type>\S+) (?<places>\d+ \d+(?:;\d+ \d+)*)(?:\t(?<words>.*))?$/;

/** `A1	Deontic T1 obligation`; without a value it is true. `M1` is an old spelling of it. */
const ATTRIBUTE = /^[AM]\S*\t(?<name>\S+) (?<of>T\S+)(?: (?<value>.+))?$/;

/** `R1	actor Arg1:T1 Arg2:T3`: the words of T3 are the actor of T1. */
const RELATION = /^R\S*\t(?<name>\S+) Arg1:(?<of>T\S+) Arg2:(?<words>T\S+)\s*$/;

/** `#1	AnnotatorNotes T1	low=5; unit=元` */
const NOTE = /^#\S*\t\S+ (?<of>T\S+)\t(?<note>.*)$/;
const SAID = /(?:^|[;；])\s*(?<name>[A-Za-z]+)\s*=\s*(?<value>[^;；]*)/g;

/** A text-bound annotation. Places in code points. */
interface Span {
  id: string;
  type: string;
  start: number;
  end: number;
  isWhole: boolean;
  /** As the annotation has them. */
  words: string | undefined;
}

type Values = Record<string, unknown>;

/**
 * Reads the annotations of brat (.ann): text-bound ones whose type is a kind, in small or capital letters. Fields are attributes
 * (`A1 Deontic T1 obligation`), relations to the words that say them (`R1 actor Arg1:T1 Arg2:T3`; `aim` once for each aim), or stand in
 * notes (`low=5; unit=元`). Places count code points. A place in several pieces is taken whole, from the first to the last. Other types
 * and events are passed over.
 *
 * @param text `null` where it is not at hand: lines are then unknown, and words are those of the file
 */
export function readBrat(ann: string, { name, text }: { name: string; text: string | null }): ReadCodes {
  const index = text === null ? null : indexText(text);
  const points = text === null ? null : [...text];
  const starts = points && startsOf(points);
  const problems: string[] = [];
  const rows = ann.replace(/^\ufeff/, '').split(/\r?\n/);
  const spans = rows.map(spanOf);
  const wordsOf = ({ start, end, words }: Span): string => points?.slice(start, end).join('') ?? words ?? '';
  const values = fieldsOf(rows, new Map(spans.flatMap((span) => (span ? [[span.id, span]] : []))), wordsOf);
  const codes = rows.flatMap((row, at): Code[] => {
    const fail = (why: string): Code[] => {
      problems.push(`line ${at + 1}: ${why}`);
      return [];
    };
    const span = spans[at];
    if (!span)
      return row.startsWith('T') ? fail('no annotation of brat; write it as in “T1	directive 12 30	各部门要…”') : [];
    const { id, start, end, isWhole, words } = span;
    const kind = span.type.toLowerCase();
    if (!isKind(kind)) return [];
    if (end <= start) return fail(`${id} is empty; mark at least a character`);
    const written = wordsOf(span);
    if (points && words !== undefined && isWhole && flat(written) !== flat(words))
      return fail(
        `${id}: “${words}” is not at ${start} to ${end} of ${name}, where “${flat(written)}” stands; is it another text?`,
      );
    const fields = typed(kind, values.get(id) ?? {});
    const wrong = wrongField(kind, fields);
    if (wrong !== undefined) return fail(`${id}: ${wrong}`);
    const unit = starts?.[start];
    const place = index && unit !== undefined ? index.position(unit) : { line: null, column: null };
    return [{ kind, start, end, text: written, ...place, rule: null, fields: comparedFields(kind, fields) }];
  });
  return { codes, problems };
}

function spanOf(row: string): Span | undefined {
  const found = SPAN.exec(row)?.groups;
  if (!found) return undefined;
  const { id = '', type = '', places = '', words } = found;
  const ends = places.split(/[ ;]/).map(Number);
  return { id, type, start: Math.min(...ends), end: Math.max(...ends), isWhole: !places.includes(';'), words };
}

/** Where each code point starts, in UTF-16 units. */
function startsOf(points: readonly string[]): number[] {
  let at = 0;
  return points.map((point) => {
    at += point.length;
    return at - point.length;
  });
}

/** brat writes a line end as a blank. */
const flat = (text: string): string => text.replace(/[\r\n]/g, ' ');

/** What is said of each annotation, by its id; names and values as the file has them, words that stand behind relations in a list. */
function fieldsOf(
  rows: readonly string[],
  spans: ReadonlyMap<string, Span>,
  wordsOf: (span: Span) => string,
): Map<string, Values> {
  const all = new Map<string, Values>();
  const set = (of = '', name = '', value: unknown = true): void => {
    all.set(of, { ...all.get(of), [name]: value });
  };
  const quoted = new Map<string, { of: string; name: string; spans: Span[] }>();
  for (const row of rows) {
    const attribute = ATTRIBUTE.exec(row)?.groups;
    if (attribute) set(attribute.of, attribute.name, attribute.value);
    const { of, note = '' } = NOTE.exec(row)?.groups ?? {};
    for (const { groups } of note.matchAll(SAID)) set(of, groups?.name, groups?.value?.trim());
    const relation = RELATION.exec(row)?.groups;
    const target = spans.get(relation?.words ?? '');
    if (!relation || !target) continue;
    const { of: from = '', name = '' } = relation;
    const known = quoted.get(`${from} ${name}`) ?? { of: from, name, spans: [] };
    quoted.set(`${from} ${name}`, { ...known, spans: [...known.spans, target] });
  }
  for (const { of, name, spans: found } of quoted.values())
    set(of, name, found.toSorted((a, b) => a.start - b.start).map(wordsOf));
  return all;
}

/** An aim stands behind each of its relations. */
const PLURAL: Readonly<Record<string, string>> = { aim: 'aims' };

/** The fields of a kind under their own names, in their own types. */
function typed(kind: Code['kind'], values: Values): Values {
  const names = Object.keys(COMPARED[kind]);
  return Object.fromEntries(
    Object.entries(values).map(([given, value]) => {
      const small = given.toLowerCase();
      const name = names.find((each) => each.toLowerCase() === (PLURAL[small] ?? small)) ?? given;
      return [name, typedValue(name, COMPARED[kind][name] === 'list', value)];
    }),
  );
}

function typedValue(name: string, isList: boolean, value: unknown): unknown {
  if (Array.isArray(value)) return isList ? value : value[0];
  if (typeof value !== 'string') return value;
  if (value === '' || value === 'null') return null;
  if (isList) return value.split('|');
  if (name === 'quantified' && /^(?:true|false)$/.test(value)) return value === 'true';
  return (name === 'low' || name === 'high') && Number.isFinite(Number(value)) ? Number(value) : value;
}
