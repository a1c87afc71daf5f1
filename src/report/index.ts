/** A page to read a speech by: one HTML text that needs nothing beside it. Pure. */
import { createHash } from 'node:crypto';
import { KINDS } from '../fields.js';
import type { Failure } from '../types.js';
import { TOOL } from '../write/tool.js';
import { actorsChart } from './charts/actors.js';
import { placesChart } from './charts/places.js';
import { sectionsChart } from './charts/sections.js';
import { targetsChart } from './charts/targets.js';
import { comparisonHtml } from './comparison.js';
import type { Lang, ReadDocument } from './data.js';
import { filtersHtml } from './filters.js';
import { foldOf } from './folding.js';
import { countsHtml, factsHtml, problemsHtml, titleHtml, titleOf } from './head.js';
import { type Html, html, jsonForHtml, type Part, raw } from './html.js';
import { type Entry, entriesOf } from './keys.js';
import { outlineHtml } from './outline.js';
import { pageDataOf } from './page-data.js';
import { speechHtml } from './speech.js';
import { STYLE } from './style/index.js';
import { tablesHtml } from './tables.js';
import { LANGS, type Labels, labelsIn } from './words.js';

export interface ReportOptions {
  /** Of the labels, until the reader chooses another. */
  lang: Lang;
  /** The page's own script, as `link` makes it. */
  script: string;
  /** Inputs that could not be read. */
  failures?: readonly Failure[];
}

/** @returns the page; equal input gives equal bytes. */
export function report(documents: readonly ReadDocument[], { lang, script, failures = [] }: ReportOptions): string {
  const labels = labelsIn(lang);
  const entries = entriesOf(documents);
  const fold = foldOf(documents.map(({ text }) => text));
  const [only] = documents;
  const title = only && documents.length === 1 ? titleOf(only) : labels.plain('documents', documents.length);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${TOOL.name} ${TOOL.version}">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${bodyHtml(entries, failures, fold, labels)}
<script type="application/json" id="data">${jsonForHtml(pageDataOf(entries, lang, fold))}</script>
<script>${raw(script)}</script>
</body>
</html>
`.html;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing may be loaded, and no script or style run, but our own two. */
const policy = (script: string): string =>
  `default-src 'none'; script-src ${hash(script)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;

type Fold = ReturnType<typeof foldOf>;

function bodyHtml(entries: readonly Entry[], failures: readonly Failure[], fold: Fold, labels: Labels): Html {
  const { word, attribute } = labels;
  const header = html`<a class="skip" href="#view-text">${word('skip')}</a>
<header class="page-head">
<div class="title">${titleHtml(entries, labels)}${languagesHtml(labels)}</div>
${entries.length === 1 && entries[0] && factsHtml(entries[0], labels)}
${problemsHtml(
  'failures',
  failures.map(({ error }) => error),
  labels,
)}
${entries.length > 0 ? countsHtml(entries, labels) : html`<p class="hint">${word('nothing')}</p>`}
</header>`;
  if (entries.length === 0) return html`<div class="page">${header}<main></main></div>`;
  const comparison = comparisonHtml(entries, labels);
  const views: { name: string; content: Part }[] = [
    { name: 'text', content: entries.map((entry) => documentHtml(entry, entries.length > 1, labels)) },
    { name: 'tables', content: [html`<p class="hint">${word('inherited.hint')}</p>`, tablesHtml(entries, labels)] },
    { name: 'charts', content: entries.map((entry) => chartsHtml(entry, entries.length > 1, fold, labels)) },
    ...(comparison ? [{ name: 'comparison', content: comparison }] : []),
  ];
  return html`<div class="page">${header}
<div class="bar">
<div class="tabs" role="tablist" ${attribute('aria-label', 'views')}>${views.map(
    ({ name }, index) =>
      html`<button type="button" role="tab" id="tab-${name}" aria-controls="view-${name}" aria-selected="${index === 0 ? 'true' : 'false'}" ${index > 0 && raw('tabindex="-1"')} ${labels.mark(name)}>${labels.plain(name)}</button>`,
  )}</div>
${filtersHtml(entries, labels)}
</div>
<div class="columns">
<nav class="outline" tabindex="0" ${attribute('aria-label', 'outline')}><h2>${word('outline')}</h2>${entries.map(
    (entry) => [
      entries.length > 1 &&
        html`<p class="document-link"><a href="#document-${entry.prefix.slice(0, -1)}">${entry.prefix.slice(0, -1)}. ${titleOf(entry.document)}</a></p>`,
      outlineHtml(entry),
    ],
  )}</nav>
<main>${views.map(
    ({ name, content }) =>
      html`<section class="view" id="view-${name}" role="tabpanel" aria-labelledby="tab-${name}"><h2 class="view-title" ${labels.mark(name)}>${labels.plain(name)}</h2>
${content}</section>
`,
  )}</main>
${panelHtml(labels)}
</div>
<footer><p>${word('made.by', TOOL.version)}</p></footer>
</div>
<div hidden>${KINDS.map(({ kind }) => html`<span id="kind-${kind}" ${labels.mark(kind)}>${labels.plain(kind)}</span>`)}</div>`;
}

const languagesHtml = (labels: Labels): Html =>
  html`<div class="languages" role="group" ${labels.attribute('aria-label', 'language')}>${LANGS.map(
    ({ lang, name }) =>
      html`<button type="button" data-lang="${lang}" lang="${lang}" aria-pressed="${lang === labels.lang ? 'true' : 'false'}">${name}</button>`,
  )}</div>`;

/** A document's heading and facts stand at the top of the page where it is the only one. */
function documentHtml(entry: Entry, isOneOfMany: boolean, labels: Labels): Html {
  const number = entry.prefix.slice(0, -1);
  return isOneOfMany
    ? html`<article class="document" id="document-${number}"><header>${documentHeading(entry, labels)}${factsHtml(entry, labels)}</header>${speechHtml(entry)}</article>`
    : html`<article class="document">${speechHtml(entry)}</article>`;
}

const documentHeading = ({ document, prefix }: Entry, _labels: Labels): Html =>
  html`<p class="document-title">${prefix.slice(0, -1)}. ${titleOf(document)}</p>`;

function chartsHtml(entry: Entry, isOneOfMany: boolean, fold: Fold, labels: Labels): Part {
  const id = (name: string): string => `chart-${entry.prefix}${name}`;
  return [
    isOneOfMany && documentHeading(entry, labels),
    sectionsChart(entry, id('sections'), labels),
    actorsChart(entry, id('actors'), labels),
    targetsChart(entry, id('targets'), fold.fold, labels),
    placesChart(entry, id('places'), labels),
  ];
}

/** The page's script fills it. */
const panelHtml = ({ word, attribute, mark, plain }: Labels): Html =>
  html`<aside id="panel" tabindex="-1" ${attribute('aria-label', 'finding')}><div class="empty"><p>${word('finding.choose')}</p>
<h2 ${mark('legend')}>${plain('legend')}</h2>
<ul class="marks-legend">${KINDS.map(({ kind, plural }) => html`<li><span class="mark ${kind}">${word(plural)}</span> <small>${word(`${plural}.meaning`)}</small></li>`)}</ul></div>
<div class="chosen" hidden></div></aside>`;
