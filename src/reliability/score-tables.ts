import { kindName } from '../fields.js';
import { type Say, sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Kind, Language } from '../types.js';
import { type Grid, type Printer, printer } from '../write/table.js';
import type { ViewCell } from '../write/view.js';
import type { Estimate } from './intervals.js';
import type { Difference, KindScore, Located, Rates, Score } from './score.js';
import { coefficient, interval, percent, plain } from './shown.js';

export interface TableOptions {
  /** Kinds whose misses, false alarms and differences are listed. */
  show: readonly Kind[];
  width: number;
  color: boolean;
  language: Language;
}

/** What a table is drawn with. */
interface Drawing {
  print: Printer;
  width: number;
  say: Say;
}

const headIn = (say: Say, head: Grid['head']): Grid['head'] =>
  head.map((column) => ({ ...column, label: say.label(column.label) }));

const RULES: readonly { key: 'overlap' | 'sameSpan'; label: (score: Score) => string }[] = [
  { key: 'overlap', label: ({ leastOverlap }) => `overlap ≥ ${leastOverlap}` },
  { key: 'sameSpan', label: () => 'same span' },
];

const RATES = ['precision', 'recall', 'f1'] as const;

/** For a person at a terminal: for each kind what matches, then its fields, then the lists that were asked for. */
export async function scoreTables(score: Score, { show, width, color, language }: TableOptions): Promise<string> {
  const [print, say] = await Promise.all([printer(color), sayer(language)]);
  const drawing = { print, width, say };
  const { gold, predicted, documents, kinds } = score;
  const many = documents.length === 1 ? 'one document' : `${documents.length} documents`;
  const head = print.paragraph('title', say.text(oneLine(`${gold} and ${predicted}, ${many}`)), width);
  return [head, ...kinds.map((each) => kindTable(each, score, drawing))]
    .concat(kinds.filter(({ kind }) => show.includes(kind)).map((each) => lists(each, score, drawing)))
    .join('\n');
}

function kindTable(kindScore: KindScore, score: Score, { print, width, say }: Drawing): string {
  const { kind, gold, predicted, unitizing, fields } = kindScore;
  const { plural } = kindName(kind);
  const title = `${plural[0]?.toUpperCase()}${plural.slice(1)}: ${gold} in ${score.gold}, ${predicted} in ${score.predicted}`;
  const rates: Grid = {
    head: headIn(say, [
      { label: 'match by' },
      { label: 'pairs', right: true },
      ...RATES.map((label) => ({ label: label === 'f1' ? 'F1' : label, right: true as const })),
    ]),
    rows: RULES.map(({ key, label }) => {
      const rate: Rates = kindScore[key];
      return [
        plain(say.text(label(score))),
        plain(String(rate.matched)),
        ...RATES.map((name) => plain(both(rate[name]))),
      ];
    }),
  };
  const parts = [print.paragraph('head', say.text(oneLine(title)), width), print.grid(rates, width)];
  if (unitizing?.alpha != null) {
    const leftOut = unitizing.leftOut > 0 ? ` (${unitizing.leftOut} inside another left out)` : '';
    const alpha = say.text(`alpha for unitizing ${coefficient(unitizing.alpha)}${leftOut}`);
    parts.push(print.paragraph('dim', alpha, width));
  }
  if (fields.length > 0 && kindScore.overlap.matched > 0)
    parts.push(
      '\n',
      print.grid(
        {
          head: headIn(say, [
            { label: 'field' },
            ...['right', 'of', '%', '95 %', 'alpha'].map((label) => ({ label, right: true as const })),
          ]),
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

function lists({ kind, missed, extra, wrong }: KindScore, score: Score, { print, width, say }: Drawing): string {
  const many = score.documents.length > 1;
  const placeOf = ({ document, code: { line: at, column, start } }: Located): string =>
    `${many ? `${oneLine(document)} ` : ''}${at === null ? `@${start}` : `${at}:${column}`}`;
  const place = { label: 'place', right: true as const };
  const text = (each: Located): ViewCell => plain(oneLine(each.code.text), 'strong');
  const part = (title: string, head: Grid['head'], rows: ViewCell[][]): string =>
    print.paragraph('head', `${say.text(title)} (${rows.length})`, width) +
    (rows.length === 0 ? '' : print.grid({ head: headIn(say, head), rows }, width));
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
