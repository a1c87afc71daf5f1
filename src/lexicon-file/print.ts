import type { Actor, Cue, Lexicon, Unit } from '../types.js';
import { pretty } from '../write/envelope.js';
import { ANCHORS, PARTS, type Part, unanchored } from './form.js';

type Value = string | number | boolean | readonly string[];
type PrintedRow = Readonly<Record<string, Value | null | undefined>>;

const PRINTED: { readonly [P in Part]: (rows: Lexicon[P]) => PrintedRow[] } = {
  cues: (cues) => cues.map(cueRow),
  actors: actorRows,
  indicators: (indicators) => indicators.map(({ id, names }) => ({ id, names })),
  units: (units) => units.map(unitRow),
};

// What a file may leave out is left out.
const cueRow = ({ words, deontic, strength, takes, opens, joined, before, after, followed }: Cue): PrintedRow => ({
  words,
  deontic,
  strength,
  takes: takes === 'verb' ? null : takes,
  opens: opens ? null : opens,
  joined,
  notAfter: before && unanchored(before, ANCHORS.notAfter),
  notBefore: after && unanchored(after, ANCHORS.notBefore),
  followedBy: followed && unanchored(followed, ANCHORS.followedBy),
});

/** Neighbours of one sort and level are one row. */
function actorRows(actors: readonly Actor[]): PrintedRow[] {
  const rows: { words: string[]; sort: string; level: string | null }[] = [];
  for (const { word, sort, level } of actors) {
    const last = rows.at(-1);
    if (last?.sort === sort && last.level === level) last.words.push(word);
    else rows.push({ words: [word], sort, level });
  }
  return rows;
}

const unitRow = ({ spellings, kind, dimension, base, factor, ucum }: Unit): PrintedRow => ({
  spellings,
  kind,
  dimension,
  base,
  factor,
  ucum,
});

/** A lexicon in the form that `parseLexicon` reads, the whole or one part. */
export function printLexicon(lexicon: Lexicon, format: 'yaml' | 'json', only?: Part): string {
  const parts = PARTS.filter((part) => only === undefined || part === only).map(
    (part) => [part, (PRINTED[part] as (rows: unknown) => PrintedRow[])(lexicon[part]).map(withoutGaps)] as const,
  );
  return format === 'json'
    ? `${pretty(Object.fromEntries(parts))}\n`
    : parts.map(([part, rows]) => `${part}:\n${rows.map(yamlRow).join('')}`).join('\n');
}

type FullRow = Readonly<Record<string, Value>>;

const withoutGaps = (row: PrintedRow): FullRow =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, Value] => entry[1] != null));

const WIDTH = 100;

/** A row on one line where it fits, else a line for each key. */
function yamlRow(row: FullRow): string {
  const entries = Object.entries(row);
  const flat = `  - {${entries.map(([key, value]) => `${key}: ${yamlValue(value)}`).join(', ')}}\n`;
  if (columns(flat) <= WIDTH) return flat;
  return entries.map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${yamlEntry(key, value)}\n`).join('');
}

function yamlEntry(key: string, value: Value): string {
  const flat = `${key}: ${yamlValue(value)}`;
  if (!isList(value) || columns(flat) + 4 <= WIDTH) return flat;
  const lines: string[] = [];
  for (const word of value.map(yamlValue)) {
    const last = lines.at(-1);
    if (last !== undefined && columns(`${last} ${word},`) <= WIDTH) lines[lines.length - 1] = `${last} ${word},`;
    else lines.push(`      ${word},`);
  }
  return `${key}: [\n${lines.join('\n')}\n    ]`;
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

/** Chinese takes two columns. */
const columns = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** A word that YAML can only take for one. */
const PLAIN = /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{M}\p{N}-]*$/iu;

const yamlValue = (value: Value): string =>
  isList(value)
    ? `[${value.map(yamlValue).join(', ')}]`
    : typeof value !== 'string' || PLAIN.test(value)
      ? String(value)
      : `'${value.replaceAll("'", "''")}'`;
