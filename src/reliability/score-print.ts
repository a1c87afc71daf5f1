import type { CellValue } from '../columns.js';
import { kindName } from '../fields.js';
import { oneLine } from '../text/visible.js';
import type { Kind } from '../types.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { type Grid, type Printer, printer } from '../write/table.js';
import { TOOL } from '../write/tool.js';
import type { ViewCell } from '../write/view.js';
import { categoryOf } from './fields.js';
import type { Estimate } from './intervals.js';
import type { Difference, KindScore, Located, Rates } from './score.js';
import { coefficient, interval, percent, plain } from './shown.js';

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

export interface ScorePrintOptions {
  /** Kinds whose misses, false alarms and differences are listed. */
  show: readonly Kind[];
  width: number;
  color: boolean;
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
  { name: 'table', extensions: ['.txt'], safe: true, print: tables },
  { name: 'csv', extensions: ['.csv'], safe: false, print: async (score, options) => csv(score, options) },
  { name: 'json', extensions: ['.json'], safe: true, print: async (score, options) => json(score, options) },
];

const RULES: readonly { key: 'overlap' | 'sameSpan'; label: (score: Score) => string }[] = [
  { key: 'overlap', label: ({ leastOverlap }) => `overlap ≥ ${leastOverlap}` },
  { key: 'sameSpan', label: () => 'same span' },
];

const RATES = ['precision', 'recall', 'f1'] as const;

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
      ...RULES.flatMap(({ key }) => {
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

// ---------------------------------------------------------------- tables

async function tables(score: Score, { show, width, color }: ScorePrintOptions): Promise<string> {
  const print = await printer(color);
  const { gold, predicted, documents, kinds } = score;
  const many = documents.length === 1 ? 'one document' : `${documents.length} documents`;
  const head = print.paragraph('title', oneLine(`${gold} and ${predicted}, ${many}`), width);
  return [head, ...kinds.map((each) => kindTable(each, score, print, width))]
    .concat(kinds.filter(({ kind }) => show.includes(kind)).map((each) => lists(each, score, print, width)))
    .join('\n');
}

function kindTable(kindScore: KindScore, score: Score, print: Printer, width: number): string {
  const { kind, gold, predicted, unitizing, fields } = kindScore;
  const { plural } = kindName(kind);
  const title = `${plural[0]?.toUpperCase()}${plural.slice(1)}: ${gold} in ${score.gold}, ${predicted} in ${score.predicted}`;
  const rates: Grid = {
    head: [
      { label: 'match by' },
      { label: 'pairs', right: true },
      ...RATES.map((label) => ({ label: label === 'f1' ? 'F1' : label, right: true as const })),
    ],
    rows: RULES.map(({ key, label }) => {
      const rate: Rates = kindScore[key];
      return [plain(label(score)), plain(String(rate.matched)), ...RATES.map((name) => plain(both(rate[name])))];
    }),
  };
  const parts = [print.paragraph('head', oneLine(title), width), print.grid(rates, width)];
  if (unitizing?.alpha != null) {
    const leftOut = unitizing.leftOut > 0 ? ` (${unitizing.leftOut} inside another left out)` : '';
    parts.push(print.paragraph('dim', `alpha for unitizing ${coefficient(unitizing.alpha)}${leftOut}`, width));
  }
  if (fields.length > 0 && kindScore.overlap.matched > 0)
    parts.push(
      '\n',
      print.grid(
        {
          head: [
            { label: 'field' },
            ...['right', 'of', '%', '95 %', 'alpha'].map((label) => ({ label, right: true as const })),
          ],
          rows: fields.map(({ field, right, of, accuracy, alpha }) => [
            plain(field),
            ...[String(right), String(of), percent(accuracy.value), interval(accuracy), coefficient(alpha)].map(
              (text) => plain(text),
            ),
          ]),
        },
        width,
      ),
    );
  return parts.join('');
}

const both = (estimate: Estimate): string =>
  estimate.value === null ? '–' : `${percent(estimate.value)} (${interval(estimate)})`;

function lists({ kind, missed, extra, wrong }: KindScore, score: Score, print: Printer, width: number): string {
  const many = score.documents.length > 1;
  const placeOf = ({ document, code: { line: at, column, start } }: Located): string =>
    `${many ? `${oneLine(document)} ` : ''}${at === null ? `@${start}` : `${at}:${column}`}`;
  const place = { label: 'place', right: true as const };
  const text = (each: Located): ViewCell => plain(oneLine(each.code.text), 'strong');
  const part = (title: string, head: Grid['head'], rows: ViewCell[][]): string =>
    print.paragraph('head', `${title} (${rows.length})`, width) +
    (rows.length === 0 ? '' : print.grid({ head, rows }, width));
  const at = (each: Located): ViewCell => plain(placeOf(each), 'dim');
  return [
    part(
      `Missed ${kindName(kind).plural}, in ${oneLine(score.gold)} only`,
      [place, { label: 'text' }],
      missed.map((each) => [at(each), text(each)]),
    ),
    part(
      `False alarms, in ${oneLine(score.predicted)} only`,
      [place, { label: 'text' }, { label: 'rule' }],
      extra.map((each) => [at(each), text(each), plain(oneLine(each.code.rule ?? ''), 'dim')]),
    ),
    part(
      'Fields that differ',
      [place, { label: 'text' }, { label: 'field' }, { label: 'gold' }, { label: 'predicted' }],
      wrong.map((each) => [
        at(each),
        text(each),
        plain(each.field),
        plain(wordOf(each.gold)),
        plain(wordOf(each.predicted)),
      ]),
    ),
  ].join('\n');
}

const wordOf = (value: Difference['gold']): string =>
  value === null || value === '' ? '–' : oneLine(Array.isArray(value) ? value.join('|') : String(value));
