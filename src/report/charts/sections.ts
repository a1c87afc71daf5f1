/** Directives by section and strength. */
import { SHAPES } from '../../fields.js';
import { oneLine } from '../../text/visible.js';
import type { SectionRow } from '../../types.js';
import { type Html, html } from '../html.js';
import { type Entry, ofKind, textLang } from '../keys.js';
import { nameOfSpeech } from '../outline.js';
import type { Labels } from '../words.js';
import { type Bar, barsDrawing, sumOf } from './bars.js';
import { chartHtml, MOST_ROWS, numbersTable } from './svg.js';

const STRENGTHS = Object.keys(SHAPES.directive.strength?.values ?? {});

/** The sections with what stands below those that are drawn, speech by speech; `null` for a document without directives. */
export function sectionsChart(entry: Entry, id: string, labels: Labels): Html | null {
  const bars = barsOf(entry);
  if (bars.every((bar) => sumOf(bar) === 0)) return null;
  const shown = bars.slice(0, MOST_ROWS);
  const rows = bars.map((bar) => [
    'word' in bar.label ? labels.word(bar.label.word) : html`<span lang="${bar.label.lang}">${bar.label.text}</span>`,
    ...(bar.isHeading ? ['', '', '', ''] : [...bar.parts.map(({ value }) => value), sumOf(bar)]),
  ]);
  const head = [
    labels.word('section'),
    ...STRENGTHS.map((each) => labels.word(`strength.${each}`)),
    labels.word('total'),
  ];
  return chartHtml(
    {
      name: 'chart.sections',
      id,
      legend: STRENGTHS.map((each) => ({ className: each, word: `strength.${each}` })),
      ...barsDrawing(shown, labels),
      ...(shown.length < bars.length && { cut: [shown.length, bars.length] as const }),
      table: numbersTable('numbers', head, rows, labels),
    },
    labels,
  );
}

/** As many levels are drawn as make no more rows than this. */
const MOST_DETAIL = 30;

function barsOf(entry: Entry): Bar[] {
  const { document } = entry;
  const lang = textLang(document);
  const depth = depthOf(document.sections);
  const sections = new Map(document.sections.map((each) => [each.id, each]));
  /** The section that stands for one deeper than is drawn. */
  const drawn = (id: string): string => {
    let at = sections.get(id);
    while (at && at.level > depth && at.parent !== null) at = sections.get(at.parent);
    return at?.id ?? id;
  };
  const counts = new Map<string, Map<string, number>>();
  for (const { finding } of ofKind(entry.found, 'directive')) {
    const key = finding.section === null ? `${finding.speech ?? ''}/` : drawn(finding.section);
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own.set(finding.strength, (own.get(finding.strength) ?? 0) + 1));
  }
  const parts = (key: string): Bar['parts'] =>
    STRENGTHS.map((each) => ({ className: each, value: counts.get(key)?.get(each) ?? 0 }));
  const rest = (speech: string, word: string): Bar[] =>
    counts.has(`${speech}/`) ? [{ label: { word }, parts: parts(`${speech}/`) }] : [];
  const parents = new Set(document.sections.filter(({ level }) => level <= depth).map(({ parent }) => parent));
  const ofSpeech = (speech: string | null): Bar[] =>
    document.sections
      .filter((each) => each.speech === speech && each.level <= depth)
      .map(({ id, marker, heading }): Bar => {
        const label = { text: oneLine([marker, heading].filter((part) => part !== null).join(' ')) || id, lang };
        // One that has sections below it is a heading over them, unless something stands in itself.
        return parents.has(id) && !counts.has(id) ? { label, isHeading: true, parts: [] } : { label, parts: parts(id) };
      });
  return [
    ...rest('', document.speeches.length > 0 ? 'outside.speeches' : 'outside.sections'),
    ...ofSpeech(null),
    ...document.speeches.flatMap((speech): Bar[] => [
      ...(document.speeches.length > 1
        ? [{ label: { text: nameOfSpeech(speech), lang }, isHeading: true as const, parts: [] }]
        : []),
      ...rest(speech.id, 'outside.sections'),
      ...ofSpeech(speech.id),
    ]),
  ];
}

/** How many levels to draw: the first, and more as long as the rows stay few. */
function depthOf(sections: readonly SectionRow[]): number {
  let depth = 1;
  const rows = (to: number): number => sections.filter(({ level }) => level <= to).length;
  while (rows(depth + 1) > rows(depth) && rows(depth + 1) <= MOST_DETAIL) depth++;
  return depth;
}
