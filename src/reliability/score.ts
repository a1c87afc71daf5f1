import { KINDS } from '../fields.js';
import type { Kind } from '../types.js';
import { nominalAlpha } from './alpha.js';
import type { Code, Coding } from './code.js';
import { agree, COMPARED, type Comparison, categoryOf } from './fields.js';
import { type Estimate, f1, wilson } from './intervals.js';
import { LEAST_OVERLAP, match, type Pair } from './match.js';
import { type Unitizing, unitizingAlpha } from './unitizing.js';

/** One document, coded twice. */
export interface Twice {
  document: string;
  /** What is held to be right, or the first coder. */
  gold: Coding;
  /** What is held against it, or the second coder. */
  predicted: Coding;
}

/** A code and its document. */
export interface Located {
  document: string;
  code: Code;
}

/** A field that two matched codes differ in. */
export interface Difference extends Located {
  field: string;
  gold: unknown;
  predicted: unknown;
}

/** How many of both sides match by one rule, and what that makes. */
export interface Rates {
  matched: number;
  precision: Estimate;
  recall: Estimate;
  f1: Estimate;
}

/** A field, over the matched pairs. */
export interface FieldScore {
  field: string;
  comparison: Comparison;
  right: number;
  of: number;
  accuracy: Estimate;
  /** Krippendorff's nominal alpha: words are one category only where they are the same. */
  alpha: number | null;
}

export interface KindScore {
  kind: Kind;
  gold: number;
  predicted: number;
  overlap: Rates;
  /** Of the pairs that overlap those that begin and end in the same place. */
  sameSpan: Rates;
  /** `null` where the length of a text is not known. */
  unitizing: Unitizing | null;
  fields: FieldScore[];
  missed: Located[];
  extra: Located[];
  wrong: Difference[];
}

/** All that a comparison gives. */
export interface Score {
  /** The names of both sides, as they were given. */
  gold: string;
  predicted: string;
  /** Names of the documents that both have. */
  documents: readonly string[];
  leastOverlap: number;
  kinds: readonly KindScore[];
}

/** The kinds that both sides looked for; a side of codes looked for those that it has any of. */
export function kindsOf(codings: readonly Coding[]): Kind[] {
  return KINDS.map(({ kind }) => kind).filter((kind) =>
    codings.some(({ kinds, codes }) => kinds?.includes(kind) ?? codes.some((code) => code.kind === kind)),
  );
}

/** Compares all documents in one kind of findings. `least`: the overlap from which two match, see {@link match}. */
export function scoreKind(kind: Kind, documents: readonly Twice[], least = LEAST_OVERLAP): KindScore {
  const pairs: (Pair<Code> & { document: string })[] = [];
  const [missed, extra]: [Located[], Located[]] = [[], []];
  const sides: Record<'gold' | 'predicted', Located[]> = { gold: [], predicted: [] };
  for (const { document, gold, predicted } of documents) {
    const located = (codes: readonly Code[]): Located[] => codes.map((code) => ({ document, code }));
    const ofKind = ({ codes }: Coding): Code[] => codes.filter((code) => code.kind === kind);
    const matching = match(ofKind(gold), ofKind(predicted), least);
    pairs.push(...matching.pairs.map((pair) => ({ document, ...pair })));
    missed.push(...located(matching.onlyFirst));
    extra.push(...located(matching.onlySecond));
    sides.gold.push(...located(ofKind(gold)));
    sides.predicted.push(...located(ofKind(predicted)));
  }
  const rates = (matched: number): Rates => ({
    matched,
    precision: wilson(matched, sides.predicted.length),
    recall: wilson(matched, sides.gold.length),
    f1: f1(matched, sides.gold.length, sides.predicted.length),
  });
  const compared = fieldScores(kind, pairs, sides);
  return {
    kind,
    gold: sides.gold.length,
    predicted: sides.predicted.length,
    overlap: rates(pairs.length),
    sameSpan: rates(pairs.filter(({ share }) => share === 1).length),
    unitizing: unitizing(documents, sides),
    fields: compared.map(({ wrong: _wrong, ...score }) => score),
    missed,
    extra,
    wrong: compared.flatMap(({ wrong }) => wrong),
  };
}

/** Fields that both sides code at all, in the order of the codebook. */
function fieldScores(
  kind: Kind,
  pairs: readonly (Pair<Code> & { document: string })[],
  sides: Readonly<Record<'gold' | 'predicted', readonly Located[]>>,
): (FieldScore & { wrong: Difference[] })[] {
  const coded = (side: readonly Located[], field: string): boolean =>
    side.some(({ code }) => Object.hasOwn(code.fields, field));
  return Object.entries(COMPARED[kind])
    .filter(([field]) => coded(sides.gold, field) && coded(sides.predicted, field))
    .map(([field, comparison]) => {
      const values = pairs.map(({ document, first, second }) => ({
        ...{ document, code: first, field },
        ...{ gold: first.fields[field] ?? null, predicted: second.fields[field] ?? null },
      }));
      const wrong = values.filter(({ gold, predicted }) => !agree(comparison, gold, predicted));
      const right = pairs.length - wrong.length;
      const alpha = nominalAlpha(values.map(({ gold, predicted }) => [categoryOf(gold), categoryOf(predicted)]));
      return { field, comparison, right, of: pairs.length, accuracy: wilson(right, pairs.length), alpha, wrong };
    });
}

/** Over all texts, laid end to end. */
function unitizing(
  documents: readonly Twice[],
  sides: Readonly<Record<'gold' | 'predicted', readonly Located[]>>,
): Unitizing | null {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { document, gold, predicted } of documents) {
    const own = gold.length ?? predicted.length;
    if (own === null) return null;
    starts.set(document, length);
    length += own;
  }
  const moved = (side: readonly Located[]) =>
    side.map(({ document, code }) => {
      const by = starts.get(document) as number;
      return { start: code.start + by, end: code.end + by };
    });
  return unitizingAlpha([moved(sides.gold), moved(sides.predicted)], length);
}

/**
 * Brings the codings of two sides together by the names of their documents; two single documents go together whatever they are called.
 *
 * @param others how many documents the second side has besides
 * @returns the pairs in the order of the first side, and the names that only the first side has
 */
export function pairUp(
  gold: readonly Coding[],
  predicted: readonly Coding[],
  others = 0,
): { twice: Twice[]; alone: string[] } {
  const [one, other] = [gold[0], predicted[0]];
  if (one && other && gold.length === 1 && predicted.length + others === 1)
    return { twice: [{ document: one.name, gold: one, predicted: other }], alone: [] };
  const byName = new Map(predicted.map((coding) => [coding.name, coding]));
  const twice = gold.flatMap((coding): Twice[] => {
    const partner = byName.get(coding.name);
    return partner ? [{ document: coding.name, gold: coding, predicted: partner }] : [];
  });
  return { twice, alone: gold.filter(({ name }) => !byName.has(name)).map(({ name }) => name) };
}

/** Why two codings of a document are not of one text, as far as they tell. */
export function notOneText({ gold, predicted }: Twice): string | undefined {
  if (gold.length !== null && predicted.length !== null && gold.length !== predicted.length)
    return `one text has ${gold.length} characters, the other ${predicted.length}`;
  const places = new Map(gold.codes.map(({ start, end, text }) => [`${start} ${end}`, text]));
  for (const { start, end, text } of predicted.codes) {
    const other = places.get(`${start} ${end}`);
    // An annotation of brat without its text has blanks for line ends.
    if (other !== undefined && other.replace(/\s/g, ' ') !== text.replace(/\s/g, ' '))
      return `at ${start} to ${end} the one has “${other}”, the other “${text}”`;
  }
  return undefined;
}
