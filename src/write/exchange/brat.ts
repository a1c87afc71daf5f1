/**
 * Standoff annotation for brat: `NAME.txt` with the text, `NAME.ann` with a line an annotation, `annotation.conf` for all. Source of
 * the form: brat's manual, “Brat standoff format” and “Configuration”; what a reader checks: its server's `annotation.py`.
 */
import type { Folder, Report } from '../../types.js';
import { annotated, capital, LABELS, NOTES, type Note, ROLES, type Span, withoutFields } from './spans.js';

/** A stretch of a line without blanks at its ends. Readers of .ann part lines at all of these marks, and fields at tabs. */
const FRAGMENT = /\S(?:[^\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]*\S)?/gu;

/** The stretches of a span that stand on one line each: places in code points, and their words. */
function fragmentsOf({ start, text }: Span): { start: number; end: number; text: string }[] {
  let units = 0;
  let count = start;
  return [...text.matchAll(FRAGMENT)].map(({ index, 0: words }) => {
    count += [...text.slice(units, index)].length;
    units = index;
    return { start: count, end: count + [...words].length, text: words };
  });
}

const isClosed = ({ name }: Note): boolean => NOTES.some((note) => note.name === name && note.values !== null);

/** `T1\tDirective 9 15;16 20\t各级政府 要加强`: fragments are parted by `;`, their words by a blank. */
function annOf(report: Report): string {
  const { spans, links } = annotated(report);
  const bound = spans.flatMap((span) => {
    const fragments = fragmentsOf(span);
    return fragments.length === 0 ? [] : [{ span, fragments }];
  });
  const ids = new Map(bound.map(({ span }, index) => [span.id, `T${index + 1}`]));
  const texts = bound.map(({ span: { id, label }, fragments }) => {
    const places = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
    return `${ids.get(id)}\t${label} ${places}\t${fragments.map(({ text }) => text).join(' ')}`;
  });
  const relations = links.flatMap(({ from, to, role }) =>
    ids.has(from) && ids.has(to) ? [`${role} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`] : [],
  );
  const attributes = bound.flatMap(({ span: { id, notes } }) =>
    notes.filter(isClosed).map(({ name, value }) => `${capital(name)} ${ids.get(id)} ${value}`),
  );
  const comments = bound.flatMap(({ span: { id, notes } }) => {
    const said = notes.filter((note) => !isClosed(note)).map(({ name, value }) => `${name}=${value}`);
    return said.length === 0 ? [] : [`AnnotatorNotes ${ids.get(id)}\t${[`id=${id}`, ...said].join('; ')}`];
  });
  const lines = [...texts, ...numbered('R', relations), ...numbered('A', attributes), ...numbered('#', comments)];
  return lines.map((line) => `${line}\n`).join('');
}

const numbered = (letter: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `${letter}${index + 1}\t${line}`);

const section = (name: string, lines: readonly string[]): string =>
  [`[${name}]`, ...lines].map((line) => `${line}\n`).join('');

/** What brat is told of the labels. Spans may lie in one another and cross. */
export const annotationConf = (): string =>
  [
    section('entities', LABELS),
    section('relations', [
      ...ROLES.map(({ role, from, to }) => `${role}\tArg1:${from.join('|')}, Arg2:${to}`),
      '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    ]),
    section('events', []),
    section(
      'attributes',
      NOTES.flatMap(({ name, of, values }) =>
        values === null ? [] : [`${capital(name)}\tArg:${of.join('|')}, Value:${values.join('|')}`],
      ),
    ),
  ].join('\n');

export const brat: Folder = {
  name: 'brat',
  summary: 'a folder (-o) with .txt and .ann of each document, for brat',
  extensions: [],
  needs: ['text', 'parts'],
  common(options) {
    withoutFields('brat', options);
    return [{ name: 'annotation.conf', text: annotationConf() }];
  },
  document: (report) => ({
    source: report.document.source,
    recordId: report.document.recordId,
    files: [
      { ending: '.txt', text: report.document.text ?? '' },
      { ending: '.ann', text: annOf(report) },
    ],
  }),
};
