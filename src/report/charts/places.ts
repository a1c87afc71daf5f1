/** Where findings stand: a lane for each kind, from the start of the document to its end. */
import { KINDS } from '../../fields.js';
import type { Kind } from '../../types.js';
import { type Html, html, type Part } from '../html.js';
import { type Entry, ofKind } from '../keys.js';
import type { Labels } from '../words.js';
import { chartHtml, numbersTable, round, WIDE } from './svg.js';

const FROM = 96;
const LANE = 34;
const TICK = 20;
const TOP = 8;

/** The text is told in so many parts in the table. */
const PARTS = 10;

/** `null` for a document without findings. */
export function placesChart(entry: Entry, id: string, labels: Labels): Html | null {
  if (entry.found.length === 0) return null;
  const { text, speeches } = entry.document;
  const x = (place: number): number => round(FROM + (place / text.length) * (WIDE - FROM - 2));
  const places = (kind: Kind): number[] => ofKind(entry.found, kind).map(({ finding }) => finding.start);
  const lanes = KINDS.map(({ kind, plural }, index): Html => {
    const top = TOP + index * LANE;
    const ticks = places(kind).map((place) => `M${x(place)} ${top}v${TICK}`);
    return html`<text class="label lane" x="0" y="${top + 15}"><tspan ${labels.mark(plural)}>${labels.plain(plural)}</tspan></text><path class="axis" d="M${FROM} ${top + TICK}H${WIDE}"/><path class="tick ${kind}" d="${ticks.join('')}"/>`;
  });
  const height = TOP + KINDS.length * LANE;
  const begins = speeches.map(({ start }) => html`<path class="begin" d="M${x(start)} 0V${height - 8}"/>`);
  const part = (place: number): number => Math.min(PARTS - 1, Math.floor((place / text.length) * PARTS));
  const counts = KINDS.map(({ kind }) => {
    const found = new Array<number>(PARTS).fill(0);
    for (const place of places(kind)) found[part(place)] = (found[part(place)] ?? 0) + 1;
    return found;
  });
  const head: Part[] = [
    labels.word('quarter'),
    ...Array.from({ length: PARTS }, (_, index) => `${index * 10}–${index * 10 + 10}\u00a0%`),
  ];
  const rows = KINDS.map(({ plural }, index): Part[] => [labels.word(plural), ...(counts[index] ?? [])]);
  return chartHtml(
    {
      name: 'chart.places',
      id,
      legend: [],
      height,
      isWide: true,
      drawing: [begins, lanes],
      table: numbersTable('numbers', head, rows, labels),
    },
    labels,
  );
}
