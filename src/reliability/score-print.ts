import type { CellValue } from '../columns.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { TOOL } from '../write/tool.js';
import { categoryOf } from './fields.js';
import type { Estimate } from './intervals.js';
import type { KindScore, Located, Score } from './score.js';
import { scoreTables, type TableOptions } from './score-tables.js';

export interface ScorePrintOptions extends TableOptions {
  bom: boolean;
}

export interface ScoreFormat {
  name: 'table' | 'csv' | 'json';
  extensions: readonly string[];
  safe: boolean;
  print(score: Score, options: ScorePrintOptions): Promise<string>;
}

/** The first is the default. */
export const SCORE_FORMATS: readonly ScoreFormat[] = [
  { name: 'table', extensions: ['.txt'], safe: true, print: scoreTables },
  { name: 'csv', extensions: ['.csv'], safe: false, print: async (score, options) => csv(score, options) },
  { name: 'json', extensions: ['.json'], safe: true, print: async (score, options) => json(score, options) },
];

// ---------------------------------------------------------------- json

function json({ gold, predicted, documents, leastOverlap, kinds }: Score, { show }: ScorePrintOptions): string {
  const object = {
    tool: TOOL,
    gold,
    predicted,
    documents: documents.length,
    leastOverlap,
    confidence: 0.95,
    kinds: kinds.map(({ missed, extra, wrong, unitizing, fields, ...score }) => ({
      ...score,
      unitizing: unitizing ?? { alpha: null, leftOut: null },
      fields,
      ...(show.includes(score.kind) && {
        missed: missed.map(told),
        extra: extra.map(told),
        wrong: wrong.map(({ field, gold: right, predicted: other, ...place }) => ({
          ...told(place),
          ...{ field, gold: right, predicted: other },
        })),
      }),
    })),
  };
  return escapeControls(`${pretty(object)}\n`);
}

const told = ({ document, code: { start, end, line: at, column, text, rule } }: Located) => ({
  ...{ document, start, end, line: at, column, text, rule },
});

// ---------------------------------------------------------------- csv

const NUMBERS = ['kind', 'measure', 'match', 'field', 'value', 'low', 'high', 'part', 'whole'] as const;
const LISTED = [
  'kind',
  'what',
  'document',
  'line',
  'column',
  'start',
  'end',
  'text',
  'field',
  'gold',
  'predicted',
  'rule',
] as const;

/** A number a line; with `show` a miss, false alarm or difference a line instead. */
function csv(score: Score, { show, bom }: ScorePrintOptions): string {
  const rows = show.length > 0 ? score.kinds.filter(({ kind }) => show.includes(kind)).flatMap(listed) : numbers(score);
  const head = show.length > 0 ? LISTED : NUMBERS;
  return (bom ? '\uFEFF' : '') + [head, ...rows].map((row) => line(row, ',')).join('');
}

function numbers({ kinds }: Score): CellValue[][] {
  return kinds.flatMap(({ kind, gold, predicted, unitizing, fields, ...score }) => {
    const row = (
      measure: string,
      match: string | null,
      field: string | null,
      { value, low, high }: Estimate,
      part: CellValue,
      whole: CellValue,
    ) => [kind, measure, match, field, value, low, high, part, whole] satisfies CellValue[];
    const bare = (value: number | null): Estimate => ({ value, low: null, high: null });
    return [
      ...(['overlap', 'sameSpan'] as const).flatMap((key) => {
        const { matched, precision, recall, f1 } = score[key];
        return [
          row('precision', key, null, precision, matched, predicted),
          row('recall', key, null, recall, matched, gold),
          row('f1', key, null, f1, 2 * matched, gold + predicted),
        ];
      }),
      row('unitizingAlpha', null, null, bare(unitizing?.alpha ?? null), null, null),
      ...fields.flatMap(({ field, accuracy, alpha, right, of }) => [
        row('accuracy', 'overlap', field, accuracy, right, of),
        row('alpha', 'overlap', field, bare(alpha), null, of),
      ]),
    ];
  });
}

function listed({ kind, missed, extra, wrong }: KindScore): CellValue[][] {
  const row = (what: string, { document, code }: Located, field: CellValue, gold: CellValue, predicted: CellValue) =>
    [
      ...[kind, what, document, code.line, code.column, code.start, code.end, code.text],
      ...[field, gold, predicted, code.rule],
    ] satisfies CellValue[];
  return [
    ...missed.map((each) => row('missed', each, null, null, null)),
    ...extra.map((each) => row('extra', each, null, null, null)),
    ...wrong.map((each) => row('wrong', each, each.field, cellOf(each.gold), cellOf(each.predicted))),
  ];
}

const cellOf = (value: unknown): CellValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) ? (value as CellValue) : categoryOf(value);
