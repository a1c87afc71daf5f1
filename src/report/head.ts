/** What the report is of: title, counts, facts, problems. */
import { KINDS, SHAPES } from '../fields.js';
import { oneLine } from '../text/visible.js';
import type { Kind } from '../types.js';
import { nameOf } from '../write/view.js';
import type { ReadDocument } from './data.js';
import { type Html, html, type Part } from './html.js';
import { type Entry, type Found, ofKind, textLang } from './keys.js';
import type { Labels } from './words.js';

/** The title of a single document, else how many there are. */
export function titleHtml(entries: readonly Entry[], labels: Labels): Html {
  const [only] = entries;
  if (!only || entries.length > 1)
    return html`<h1 ${labels.mark('documents', entries.length)}>${labels.plain('documents', entries.length)}</h1>`;
  return html`<h1 lang="${textLang(only.document)}">${titleOf(only.document)}</h1>`;
}

/** Its title, else the name of its file. */
export const titleOf = (document: ReadDocument): string =>
  oneLine(document.title ?? nameOf(document).replace(/^.*[/\\](?=[^/\\])/, ''));

/** `12,345` */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A line of what a document is, and what is to be known of it. */
export function factsHtml({ document }: Entry, labels: Labels): Html {
  const { script, characters, encoding, placesIn, restored, problems, metadata, id } = document;
  const facts: Part[] = [
    fact('field.source', nameOf(document), labels),
    fact('field.script', labels.word(`script.${script}`), labels),
    fact('field.characters', grouped(characters), labels),
    encoding !== null && fact('field.encoding', encoding, labels),
    placesIn === 'extracted' && fact('field.placesIn', labels.word('placesIn.extracted'), labels),
    Object.entries(metadata ?? {}).map(
      ([name, value]) =>
        html`<div><dt lang="">${oneLine(name)}</dt><dd lang="">${oneLine(typeof value === 'string' ? value : JSON.stringify(value))}</dd></div>`,
    ),
    fact('field.id', html`<code title="${id}">${id.replace(/^sha256:/, '').slice(0, 12)}</code>`, labels),
  ];
  return html`<dl class="facts">${facts}</dl>
${restored.length > 0 && restoredHtml(document, labels)}
${problemsHtml('problems', problems, labels)}`;
}

const fact = (key: string, value: Part, labels: Labels): Html =>
  html`<div><dt ${labels.mark(key)}>${labels.plain(key)}</dt><dd>${value}</dd></div>`;

/** Machine-made words by how they were read, each once. */
function restoredHtml(document: ReadDocument, labels: Labels): Html {
  const counts = new Map<string, number>();
  for (const { text, to } of document.restored) {
    const pair = `${oneLine(text)} → ${oneLine(to)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const pairs = [...counts].map(
    ([pair, count]) => html`<li>${pair}${count > 1 && html` <small>×${count}</small>`}</li>`,
  );
  return html`<details class="restored"><summary>${labels.word('restored')} <span class="count">${document.restored.length}</span></summary><ul lang="zh">${pairs}</ul></details>`;
}

/** The field that tells findings of a kind apart in a summary. */
const APART: Readonly<Record<Kind, string>> = { figure: 'status', target: 'commitment', directive: 'deontic' };

/** How many of each kind, and of which. */
export function countsHtml(entries: readonly Entry[], labels: Labels): Html {
  const found = entries.flatMap((entry) => entry.found);
  return html`<ul class="counts">${KINDS.map(({ kind, plural }) => {
    const own = ofKind(found, kind);
    return html`<li class="${kind}"><b>${grouped(own.length)}</b> <span class="swatch ${kind}">${labels.word(plural)}</span><small>${tally(own, kind, labels)}</small></li>`;
  })}</ul>`;
}

/** `obligation 91 (3 strong), prohibition 8` */
function tally(found: readonly Found[], kind: Kind, labels: Labels): Part {
  const field = APART[kind];
  const said = ({ finding }: Found): unknown => (finding as unknown as Record<string, unknown>)[field];
  const values = Object.keys(SHAPES[kind][field]?.values ?? {}).map((value) => ({
    value,
    count: found.filter((each) => said(each) === value).length,
  }));
  return values
    .filter(({ count }) => count > 0)
    .map(({ value, count }, index) => [
      index > 0 && ', ',
      html`<span>${labels.word(`${field}.${value}`)}\u00a0${count}</span>`,
    ]);
}

/** So many are told without being asked for. */
const MOST_TOLD = 3;

/** What people should know of a document, or of inputs that could not be read; nothing where all is well. */
export function problemsHtml(
  title: 'problems' | 'failures',
  problems: readonly { message: string }[],
  labels: Labels,
): Html | null {
  if (problems.length === 0) return null;
  const list = (some: readonly { message: string }[]): Html =>
    html`<ul>${some.map(({ message }) => html`<li lang="en">${oneLine(message)}</li>`)}</ul>`;
  const [first, more] = [problems.slice(0, MOST_TOLD), problems.slice(MOST_TOLD)];
  return html`<section class="problems"><h2>${labels.word(title)} <span class="count">${problems.length}</span></h2>${list(first)}${
    more.length > 0 && html`<details><summary>${labels.word('more', more.length)}</summary>${list(more)}</details>`
  }</section>`;
}
