/** Targets and the present figures of the same property. */
import { indicatorIdOf } from '../../lexicon/indicators.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import { oneLine } from '../../text/visible.js';
import type { Figure } from '../../types.js';
import { understood } from '../../write/view.js';
import { type Html, html, type Part } from '../html.js';
import { type Entry, type Found, ofKind, textLang } from '../keys.js';
import type { Labels } from '../words.js';
import { chartHtml, LEFT, MOST_ROWS, numbersTable, RIGHT, ROW, round, shortened, WIDTH } from './svg.js';

/** A target with the figure that says how much of it, and how it stands. */
export interface Pair {
  name: string;
  aim: Figure;
  now: Figure;
}

/** Turns words into what those that mean the same share: Simplified, without blanks. */
export type Fold = (text: string) => string;

/**
 * Targets with a number whose speech states a fact of the same property, in a unit that can be compared, a level like the target or
 * a difference like it. The last such fact before the target counts, else the first behind it.
 */
export function pairsOf({ found }: Pick<Entry, 'found'>, fold: Fold): Pair[] {
  const facts = ofKind(found, 'figure').filter(({ finding: { status } }) => status === 'fact');
  const properties = new Map<string, Figure[]>();
  for (const { finding } of facts) {
    if (finding.property === null) continue;
    const key = propertyOf(finding.property, fold);
    properties.set(key, [...(properties.get(key) ?? []), finding]);
  }
  return ofKind(found, 'target').flatMap(({ finding, figure }): Pair[] => {
    const name = finding.indicator ?? figure?.property;
    if (!figure || !name || sizeOf(figure) === null) return [];
    const same = (properties.get(propertyOf(name, fold)) ?? []).filter((fact) => comparable(fact, figure));
    const now = same.findLast(({ start }) => start < finding.start) ?? same[0];
    return now ? [{ name, aim: figure, now }] : [];
  });
}

const propertyOf = (name: string, fold: Fold): string => indicatorIdOf(fold(name), LEXICON.indicators) ?? fold(name);

const comparable = (a: Figure, b: Figure): boolean =>
  a.speech === b.speech &&
  a.id !== b.id &&
  sizeOf(a) !== null &&
  (a.change === null) === (b.change === null) &&
  (a.normalizedUnit === null ? a.unit === b.unit : a.normalizedUnit === b.normalizedUnit);

/** How many of the unit that both are compared in one of the figure's own is; `null` for a figure without a number. */
function sizeOf({ low, high, normalizedValue }: Figure): number | null {
  const value = low ?? high;
  if (value === null) return null;
  return normalizedValue === null || value === 0 ? 1 : normalizedValue / value;
}

/** The ends of a figure in the unit that it is compared in. */
function endsOf(figure: Figure): { low: number | null; high: number | null } {
  const size = sizeOf(figure) ?? 1;
  const { low, high } = figure;
  return { low: low === null ? null : low * size, high: high === null ? null : high * size };
}

/** `null` for a document without targets. */
export function targetsChart(entry: Entry, id: string, fold: Fold, labels: Labels): Html | null {
  if (!entry.found.some(({ kind }: Found) => kind === 'target')) return null;
  const pairs = pairsOf(entry, fold);
  if (pairs.length === 0)
    return html`<section class="chart"><h3 ${labels.mark('chart.targets')}>${labels.plain('chart.targets')}</h3><p class="hint" ${labels.mark('chart.targets.none')}>${labels.plain('chart.targets.none')}</p></section>`;
  const lang = textLang(entry.document);
  const shown = pairs.slice(0, MOST_ROWS);
  const rows = pairs.map(({ name, aim, now }) => [
    html`<span lang="${lang}">${oneLine(name)}</span>`,
    understood(now),
    understood(aim),
  ]);
  return chartHtml(
    {
      name: 'chart.targets',
      id,
      legend: [
        { className: 'now', word: 'now' },
        { className: 'aim', word: 'aim' },
      ],
      height: shown.length * ROW * 1.5,
      drawing: shown.map((pair, index) => pairDrawing(pair, index * ROW * 1.5, lang)),
      ...(shown.length < pairs.length && { cut: [shown.length, pairs.length] as const }),
      table: numbersTable(
        'numbers',
        ['field.indicator', 'now', 'aim'].map((key) => labels.word(key)),
        rows,
        labels,
      ),
    },
    labels,
  );
}

/** A line with where it stands as a point, and where it is to be as a band that ends where the text sets an end. */
function pairDrawing({ name, aim, now }: Pair, top: number, lang: string): Part {
  const to = endsOf(aim);
  const is = endsOf(now);
  const values = [to.low, to.high, is.low, is.high].filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values) * 1.15 || 1];
  const x = (value: number): number => round(LEFT + ((value - least) / (most - least)) * (WIDTH - LEFT - RIGHT));
  const y = top + ROW * 0.95;
  const [from, until] = [to.low === null ? LEFT : x(to.low), to.high === null ? WIDTH - RIGHT : x(to.high)];
  const end = (value: number | null): Part => value !== null && html`<path class="end" d="M${x(value)} ${y - 8}v16"/>`;
  const band =
    until > from && html`<rect class="aim" x="${from}" y="${y - 5}" width="${round(until - from)}" height="10"/>`;
  const point = is.low ?? is.high ?? 0;
  return html`<text class="label" x="${LEFT - 10}" y="${y + 4.5}"><tspan lang="${lang}">${shortened(oneLine(name))}</tspan></text><path class="axis" d="M${LEFT} ${y}H${WIDTH - RIGHT}"/>${band}${end(to.low)}${to.high !== to.low && end(to.high)}<circle class="now" cx="${x(point)}" cy="${y}" r="5"/><text class="number" x="${LEFT}" y="${y - 12}">${understood(now)} → ${understood(aim)}</text>`;
}
