import { indexText } from '../text/lines.js';
import { type Code, comparedFields, isKind } from './code.js';
import { type ReadCodes, wrongField } from './codes.js';
import { COMPARED } from './fields.js';

/** `T1	directive 12 30	各部门要…`, also in pieces: `12 20;25 30`. */
const SPAN = /^(?<id>T\S+)\t(?<type>\S+) (?<places>\d+ \d+(?:;\d+ \d+)*)(?:\t(?<text>.*))?$/;

/** `A1	deontic T1 obligation`; without a value it is true. `M1` is an old spelling of it. */
const ATTRIBUTE = /^[AM]\S*\t(?<name>\S+) (?<of>T\S+)(?: (?<value>.+))?$/;

/** `#1	AnnotatorNotes T1	actor=各部门; low=5`: the way to fields of free words. */
const NOTE = /^#\S*\t\S+ (?<of>T\S+)\t(?<note>.*)$/;

/**
 * Reads the annotations of brat (.ann): text-bound ones whose type is a kind, in small or capital letters. Fields are attributes
 * (`A1 deontic T1 obligation`) or written in notes (`actor=各部门; low=5`). Places count code points. A place in several pieces is taken
 * whole, from the first to the last. Types that are no kind, relations and events are passed over.
 */
export function readBrat(ann: string, { name, text }: { name: string; text: string | null }): ReadCodes {
  const index = text === null ? null : indexText(text);
  const points = text === null ? null : [...text];
  const starts = points && startsOf(points);
  const problems: string[] = [];
  const rows = ann.replace(/^\ufeff/, '').split(/\r?\n/);
  const values = fieldsByTarget(rows);
  const codes = rows.flatMap((row, at): Code[] => {
    if (!row.startsWith('T')) return [];
    const found = SPAN.exec(row)?.groups;
    const fail = (why: string): Code[] => {
      problems.push(`line ${at + 1}: ${why}`);
      return [];
    };
    if (!found) return fail('no annotation of brat; it is written as in “T1	directive 12 30	各部门要…”');
    const { id = '', type = '', places = '' } = found;
    const kind = type.toLowerCase();
    if (!isKind(kind)) return [];
    const ends = places.split(/[ ;]/).map(Number);
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    if (end <= start) return fail(`${id} is empty; mark at least a character`);
    const fields = typed(kind, values.get(id) ?? {});
    const wrong = wrongField(kind, fields);
    if (wrong !== undefined) return fail(`${id}: ${wrong}`);
    const written = points?.slice(start, end).join('');
    // brat writes a line end as a blank.
    if (
      written !== undefined &&
      found.text !== undefined &&
      !places.includes(';') &&
      flat(written) !== flat(found.text)
    )
      return fail(
        `${id}: “${found.text}” is not at ${start} to ${end} of ${name}, where “${flat(written)}” stands; is it another text?`,
      );
    const unit = starts?.[start];
    const place = index && unit !== undefined ? index.position(unit) : { line: null, column: null };
    return [
      {
        kind,
        start,
        end,
        text: written ?? found.text ?? '',
        ...place,
        rule: null,
        fields: comparedFields(kind, fields),
      },
    ];
  });
  return { codes, problems };
}

/** Where each code point starts, in UTF-16 units. */
function startsOf(points: readonly string[]): number[] {
  let at = 0;
  return points.map((point) => {
    at += point.length;
    return at - point.length;
  });
}

const flat = (text: string): string => text.replace(/[\r\n]/g, ' ');

/** The fields of each annotation, in the words of the file. */
function fieldsByTarget(rows: readonly string[]): Map<string, Record<string, string | true>> {
  const all = new Map<string, Record<string, string | true>>();
  const set = (of: string, name: string, value: string | true): void => {
    all.set(of, { ...all.get(of), [name]: value });
  };
  for (const row of rows) {
    const attribute = ATTRIBUTE.exec(row)?.groups;
    if (attribute) set(attribute.of as string, attribute.name as string, attribute.value ?? true);
    const note = NOTE.exec(row)?.groups;
    for (const [, name, value] of (note?.note ?? '').matchAll(/(?:^|[;；])\s*([A-Za-z]+)\s*=\s*([^;；]*)/g))
      set(note?.of as string, name as string, (value as string).trim());
  }
  return all;
}

/** Fields under their own names, numbers and lists turned from the words that brat has for them. */
function typed(kind: Code['kind'], values: Readonly<Record<string, string | true>>): Record<string, unknown> {
  const names = Object.keys(COMPARED[kind]);
  return Object.fromEntries(
    Object.entries(values).map(([given, value]) => {
      const name = names.find((each) => each.toLowerCase() === given.toLowerCase()) ?? given;
      return [name, wordOf(name, COMPARED[kind][name] === 'list', value)];
    }),
  );
}

function wordOf(name: string, isList: boolean, value: string | true): unknown {
  if (value === true) return true;
  if (value === '' || value === 'null') return null;
  if (isList) return value.split('|');
  if (name === 'quantified' && /^(?:true|false)$/.test(value)) return value === 'true';
  return (name === 'low' || name === 'high') && Number.isFinite(Number(value)) ? Number(value) : value;
}
