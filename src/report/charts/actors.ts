/** Whom directives name. */
import { oneLine } from '../../text/visible.js';
import { type Html, html } from '../html.js';
import { type Entry, ofKind, textLang } from '../keys.js';
import type { Labels } from '../words.js';
import { type Bar, barsDrawing, sumOf } from './bars.js';
import { chartHtml, numbersTable } from './svg.js';

/** So many actors have a bar of their own. */
const MOST_ACTORS = 15;

/** Actors by how often they are to act; `null` for a document without directives. */
export function actorsChart(entry: Entry, id: string, labels: Labels): Html | null {
  const directives = ofKind(entry.found, 'directive');
  if (directives.length === 0) return null;
  const lang = textLang(entry.document);
  const counts = new Map<string, { named: number; taken: number }>();
  let nobody = 0;
  for (const { finding } of directives) {
    const name = finding.actor ?? finding.actorInherited;
    if (name === null) {
      nobody++;
      continue;
    }
    // One name written with a blank in it is the same name.
    const actor = oneLine(name).replace(/\s+/g, '');
    const own = counts.get(actor) ?? { named: 0, taken: 0 };
    if (finding.actor === null) own.taken++;
    else own.named++;
    counts.set(actor, own);
  }
  const bars = [...counts]
    .map(
      ([text, { named, taken }]): Bar => ({
        label: { text, lang },
        parts: [
          { className: 'named', value: named },
          { className: 'taken', value: taken },
        ],
      }),
    )
    // The sort is stable: those named as often stay in the order of the text.
    .sort((a, b) => sumOf(b) - sumOf(a));
  const last: Bar = { label: { word: 'nobody' }, parts: [{ className: 'nobody', value: nobody }] };
  const shown = [...bars.slice(0, MOST_ACTORS), ...(nobody > 0 ? [last] : [])];
  const rows = [
    ...bars.map((bar) => [
      'text' in bar.label && html`<span lang="${lang}">${bar.label.text}</span>`,
      ...bar.parts.map(({ value }) => value),
      sumOf(bar),
    ]),
    ...(nobody > 0 ? [[labels.word('nobody'), '', '', nobody]] : []),
  ];
  const head = ['field.actor', 'named', 'taken.over', 'total'].map((key) => labels.word(key));
  return chartHtml(
    {
      name: 'chart.actors',
      id,
      legend: [
        { className: 'named', word: 'named' },
        { className: 'taken', word: 'taken.over' },
      ],
      ...barsDrawing(shown, labels),
      ...(bars.length > MOST_ACTORS && { cut: [MOST_ACTORS, bars.length] as const }),
      table: numbersTable('numbers', head, rows, labels),
    },
    labels,
  );
}
