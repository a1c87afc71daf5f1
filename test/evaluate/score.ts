import type { Analysis } from '../../src/types.js';

/** A hand-made or machine-made finding, as scored: a place in code points and flat fields. */
export interface Row {
  k: 'figure' | 'target' | 'directive';
  start: number;
  end: number;
  text: string;
  [field: string]: unknown;
}

type Comparison = 'value' | 'text';

/** The fields scored beside the place. `text` fields agree when one holds the other, blanks and quotes apart. */
export const SCORED: Readonly<Record<Row['k'], Readonly<Record<string, Comparison>>>> = {
  figure: {
    low: 'value',
    high: 'value',
    bound: 'value',
    unit: 'value',
    kind: 'value',
    property: 'text',
    status: 'value',
  },
  target: { indicator: 'text', commitment: 'value', low: 'value', high: 'value', bound: 'value', unit: 'value' },
  directive: { deontic: 'value', strength: 'value', cue: 'text', actor: 'text' },
};

export interface KindScore {
  gold: number;
  found: number;
  matched: number;
  /** Field → pairs that agree. */
  fields: Record<string, number>;
  missed: Row[];
  extra: Row[];
  wrong: { gold: Row; found: Row; field: string }[];
}

/**
 * Resolves hand codes (JSONL: `line` from 1, `q` the quote, `n` which one) to places.
 *
 * @throws Error naming the row whose quote is not on its line
 */
export function resolveCodes(text: string, jsonl: string): Row[] {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + [...line].length + 1);
  return jsonl.split('\n').flatMap((row, index): Row[] => {
    if (row.trim() === '') return [];
    const { k, line, q, n = 1, ...fields } = JSON.parse(row) as { k: Row['k']; line: number; q: string; n?: number };
    const from = lines.slice(line - 1, q.includes('\n') ? undefined : line).join('\n');
    let at = -1;
    for (let count = 0; count < n; count++) at = from.indexOf(q, at + 1);
    if (at < 0) throw new Error(`row ${index + 1}: “${q}” (${n}) is not on line ${line}`);
    const start = (starts[line - 1] as number) + [...from.slice(0, at)].length;
    return [{ k, start, end: start + [...q].length, text: q, ...fields }];
  });
}

/** The program's findings as rows; a target carries the value of its figure. */
export function rowsOf({ figures = [], targets = [], directives = [] }: Analysis): Row[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return [
    ...figures.map((figure): Row => ({ k: 'figure', ...figure })),
    ...targets.map((target): Row => {
      const { low, high, bound, unit } = byId.get(target.figure ?? '') ?? {};
      return { k: 'target', ...target, low, high, bound, unit };
    }),
    ...directives.map((directive): Row => ({ k: 'directive', ...directive })),
  ];
}

/** Matches one to one, best overlap first; a match needs half of intersection over union. */
export function scoreKind(k: Row['k'], goldRows: readonly Row[], foundRows: readonly Row[]): KindScore {
  const gold = goldRows.filter((row) => row.k === k);
  const found = foundRows.filter((row) => row.k === k);
  const pairs = gold
    .flatMap((g) => found.map((f) => ({ g, f, share: shareOf(g, f) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const used = new Set<Row>();
  const matches = pairs.filter(({ g, f }) => {
    if (used.has(g) || used.has(f)) return false;
    used.add(g).add(f);
    return true;
  });
  const score: KindScore = {
    gold: gold.length,
    found: found.length,
    matched: matches.length,
    fields: {},
    missed: gold.filter((row) => !used.has(row)),
    extra: found.filter((row) => !used.has(row)),
    wrong: [],
  };
  for (const [field, comparison] of Object.entries(SCORED[k])) {
    score.fields[field] = 0;
    for (const { g, f } of matches) {
      if (agree(comparison, g[field], f[field])) score.fields[field]++;
      else score.wrong.push({ gold: g, found: f, field });
    }
  }
  return score;
}

function shareOf(a: Row, b: Row): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + b.end - b.start - common);
}

function agree(comparison: Comparison, a: unknown, b: unknown): boolean {
  const empty = (value: unknown): boolean => value === undefined || value === null || value === '';
  if (empty(a) || empty(b)) return empty(a) && empty(b);
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  const [x, y] = [tidy(a), tidy(b)];
  return comparison === 'value' ? x === y : x.includes(y) || y.includes(x);
}

const tidy = (value: unknown): string => String(value).replace(/[\s“”"‘’「」『』]/g, '');
