import { sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Language } from '../types.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { printer } from '../write/table.js';
import { TOOL } from '../write/tool.js';
import type { Style, ViewCell } from '../write/view.js';
import type { Precision, StratumPrecision } from './precision.js';
import { interval, percent, plain } from './shown.js';

export interface PrecisionPrintOptions {
  /** The name of the sheet. */
  sheet: string;
  width: number;
  color: boolean;
  bom: boolean;
  language: Language;
}

export interface PrecisionFormat {
  name: 'table' | 'csv' | 'json';
  extensions: readonly string[];
  safe: boolean;
  print(precision: Precision, options: PrecisionPrintOptions): Promise<string>;
}

/** The first is the default. */
export const PRECISION_FORMATS: readonly PrecisionFormat[] = [
  { name: 'table', extensions: ['.txt'], safe: true, print: table },
  {
    name: 'csv',
    extensions: ['.csv'],
    safe: false,
    print: async (found, { bom }) => (bom ? '\uFEFF' : '') + csv(found),
  },
  { name: 'json', extensions: ['.json'], safe: true, print: async (found, { sheet }) => json(found, sheet) },
];

/** How the overall estimate is made, for people. */
const ESTIMATORS: Readonly<Record<Precision['estimator'], string>> = {
  simple:
    'Rows are spread over the strata as the findings are: overall is the share of all rows, with Wilson’s interval.',
  stratified:
    'Overall is the stratified estimate: each stratum’s share weighted by its size, with Wilson’s intervals of the strata combined (Zou, Huang and Zhang 2009).',
};

const COUNTS = ['size', 'drawn', 'judged', 'right', 'unsure'] as const;

function json({ strata, total, precision, estimator, unknown }: Precision, sheet: string): string {
  const object = { tool: TOOL, sheet, confidence: 0.95, estimator, ...total, precision, unknown, strata };
  return escapeControls(`${pretty(object)}\n`);
}

/** A stratum a line, and a last one without a stratum for all. */
function csv({ strata, total, precision, estimator }: Precision): string {
  const rows = [
    ...strata.map((each) => ({ ...each, estimator: 'simple' })),
    { ...total, stratum: null, precision, estimator },
  ];
  return [
    ['stratum', ...COUNTS, 'precision', 'low', 'high', 'estimator'],
    ...rows.map((row) => [
      row.stratum,
      ...COUNTS.map((name) => row[name]),
      ...[row.precision.value, row.precision.low, row.precision.high, row.estimator],
    ]),
  ]
    .map((cells) => line(cells, ','))
    .join('');
}

async function table(found: Precision, { sheet, width, color, language }: PrecisionPrintOptions): Promise<string> {
  const [print, say] = await Promise.all([printer(color), sayer(language)]);
  const { strata, total, precision, estimator, unknown } = found;
  const hasUnsure = total.unsure > 0;
  const row = (
    name: string,
    { size, drawn, judged, right, unsure, precision: share }: Omit<StratumPrecision, 'stratum'>,
    style: Style = 'plain',
  ): ViewCell[] => [
    plain(name, style),
    ...[size, drawn, judged, ...(hasUnsure ? [unsure] : []), right].map((number) => plain(String(number), style)),
    plain(percent(share.value), style),
    plain(interval(share), style),
  ];
  const numbers = ['findings', 'drawn', 'judged', ...(hasUnsure ? ['unsure'] : []), 'right', '%', '95 %'];
  const single = strata.length === 1;
  const grid = print.grid(
    {
      head: [
        { label: say.label('stratum') },
        ...numbers.map((label) => ({ label: say.label(label), right: true as const })),
      ],
      rows: [
        ...strata.map((each) => row(oneLine(each.stratum), each)),
        ...(single ? [] : [row(say.text('overall'), { ...total, precision }, 'strong')]),
      ],
    },
    width,
  );
  const notes = [
    ...(single ? [] : [ESTIMATORS[estimator]]),
    ...(unknown.length > 0
      ? [`Nothing was judged of ${unknown.map(oneLine).join(', ')}: overall is of the others.`]
      : []),
  ];
  return (
    print.paragraph('title', say.text(`Precision by ${oneLine(sheet)}`), width) +
    grid +
    (notes.length > 0 ? '\n' : '') +
    notes.map((note) => print.paragraph('dim', say.text(note), width)).join('')
  );
}
