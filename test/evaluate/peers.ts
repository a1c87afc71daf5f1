/**
 * Runs the public test cases of other engines through the program:
 *
 *   npm run evaluate -- --peers FOLDER [--show-peers FILE]
 *
 * FOLDER holds JSONL files, a case a line: `{"text", "expected": [{"text", "start", "end", "value", "unit"}]}`. Prints for each file
 * how many of the expected values are found at an overlapping place with the right value and unit: by `text/numeral` alone where the
 * whole text is a numeral, and by the figures of a sentence. Cases outside the codebook are set aside by `peer-exclusions.ts`.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantitiesIn } from '../../src/extract/quantities.js';
import type { Quantity } from '../../src/extract/quantity.js';
import { LEXICON } from '../../src/lexicon/lexicon.js';
import { normalise } from '../../src/normalise/index.js';
import { sourceOf } from '../../src/read/index.js';
import { normalised } from '../../src/refine/normalised.js';
import { parseNumeral } from '../../src/text/numeral.js';
import { toOriginal } from '../../src/text/offset-map.js';
import type { Document, Segmenter } from '../../src/types.js';
import { EXCLUDED, RULES } from './peer-exclusions.js';
import { PEER_UNITS } from './peer-units.js';

interface Expected {
  text: string;
  start: number | null;
  end: number | null;
  value: number | [number | null, number | null] | string | null;
  unit: string | null;
  type: string;
}

interface Case {
  text: string;
  expected: Expected[];
  /** What is wrong with the case. */
  suspect?: string;
}

/** How a case is known without its text: the first ten characters of its SHA-256. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

interface Tally {
  expected: number;
  figures: number;
  numerals: number;
  bare: number;
  excluded: Map<string, number>;
  missed: string[];
}

/** Why a case, or one of its values, is outside the codebook; `undefined` if it is inside. */
function whyExcluded(file: string, { text, suspect }: Case, value: Expected): string | undefined {
  const by = EXCLUDED[`${file}:${keyOf(text)}`];
  return by ?? RULES.find(({ applies }) => applies(value, text, suspect !== undefined))?.reason;
}

const near = (a: number | null, b: number | null, part = 1e-9): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b)));

type Found = Pick<Quantity, 'kind' | 'low' | 'high' | 'unit'>;

/** Both ends in the unit that all of its dimension are turned into; in their own where there is none. */
function ends({ kind, low, high, unit }: Found): { low: number | null; high: number | null; unit: string | null } {
  const one = normalised({ kind, low: 1, high: 1, unit }, LEXICON);
  if (one.normalizedValue === null || kind === 'count' || kind === 'index') return { low, high, unit };
  const times = (value: number | null): number | null =>
    value === null ? null : value * (one.normalizedValue as number);
  return { low: times(low), high: times(high), unit: one.normalizedUnit };
}

/** Values are compared in the unit of their dimension: 3斤 is right where 1500 grams are wanted. */
function isRight(quantity: Found, { value, unit, text }: Expected): boolean {
  const wanted = unit === null ? undefined : (PEER_UNITS[unit] ?? unit);
  const own = ends(quantity);
  // By the codebook a share is in %: 三分之二 is 66.67, to the last digit that it has.
  const isShare = unit === null && quantity.kind === 'percent';
  const one = ends({ kind: 'measure', low: 1, high: 1, unit: wanted ?? null });
  if (wanted !== undefined && one.unit !== own.unit) return false;
  const scaled = (end: number | null): number | null =>
    end === null ? null : end * (wanted === undefined ? 1 : (one.low as number));
  const found = wanted === undefined && !isShare ? quantity : own;
  const part = isShare && /分/.test(text) ? 1e-3 : 1e-9;
  if (Array.isArray(value)) return near(scaled(value[0]), found.low, part) && near(scaled(value[1]), found.high, part);
  if (typeof value !== 'number') return true;
  return near(scaled(value), found.low, part) || near(scaled(value), found.high, part);
}

function found(document: Document, quantities: readonly Quantity[], value: Expected): boolean {
  return quantities.some((quantity) => {
    const { start, end } = toOriginal(document.map, quantity);
    const overlaps = value.start === null || value.end === null || (start < value.end && end > value.start);
    return overlaps && isRight(quantity, value);
  });
}

function tallyOf(file: string, cases: readonly Case[], segmenter: Segmenter): Tally {
  const tally: Tally = { expected: 0, figures: 0, numerals: 0, bare: 0, excluded: new Map(), missed: [] };
  for (const each of cases) {
    const document = normalise(sourceOf(each.text));
    const quantities = quantitiesIn(document.normal, segmenter(document.normal));
    for (const value of each.expected) {
      const excluded = whyExcluded(file, each, value);
      if (excluded !== undefined) {
        tally.excluded.set(excluded, (tally.excluded.get(excluded) ?? 0) + 1);
        continue;
      }
      tally.expected++;
      const isWhole = value.unit === null && value.text.trim() === each.text.trim() && !/[分成折%％]/.test(value.text);
      const numeral = isWhole ? parseNumeral(document.normal.trim()) : undefined;
      const byNumeral = numeral !== undefined && isRight({ ...numeral, kind: 'index', unit: null }, value);
      const byFigure = found(document, quantities, value);
      if (isWhole) {
        tally.bare++;
        if (byNumeral) tally.numerals++;
      }
      // A bare numeral is no figure by the codebook: nothing is counted. There text/numeral alone is asked.
      if (byNumeral || byFigure) tally.figures++;
      else
        tally.missed.push(
          `${keyOf(each.text)}  ${each.text}  wants ${value.text} = ${JSON.stringify(value.value)} ${value.unit ?? ''}; found ${quantities.map(({ low, high, unit }) => `${low === high ? low : `${low}..${high}`} ${unit ?? ''}`).join(' | ')}${numeral ? ` numeral ${numeral.low}` : ''}`,
        );
    }
  }
  return tally;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

export function printPeers(folder: string, segmenter: Segmenter, show: string | undefined): void {
  console.log('\nfile                             values  found      %   of which bare numerals   set aside');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const cases = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
    const name = file.replace(/\.jsonl$/, '');
    const { expected, figures, numerals, bare, excluded, missed } = tallyOf(name, cases, segmenter);
    const aside = [...excluded].map(([reason, count]) => `${count} ${reason}`).join('; ');
    console.log(
      `${name.padEnd(32)} ${String(expected).padStart(6)} ${String(figures).padStart(6)} ${percent(figures, expected).padStart(6)}   ${`${numerals} of ${bare}`.padStart(12)}             ${aside}`,
    );
    if (show !== undefined && name.includes(show)) for (const line of missed) console.log(`    ${line}`);
  }
}
