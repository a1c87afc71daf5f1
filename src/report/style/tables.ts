/**
 * Tables of findings, charts and the tables beside them. On a screen rows are laid out one by one and only where they are seen, so that
 * thousands of them are no burden; on paper they are a table like any other.
 */
export const TABLES = `
.findings { margin: 1.5rem 0 3rem; }
.findings h3 { font-size: 1rem; margin-bottom: 0.4rem; }
.rows, .numbers { border-collapse: collapse; width: 100%; font-size: 0.8125rem; }
.rows :is(th, td) { padding: 0.42rem 0.7rem 0.42rem 0; text-align: start; font-weight: 400; vertical-align: top; overflow-wrap: anywhere; }
.rows thead button { color: var(--faint); text-align: start; }
.rows thead button:hover { color: var(--ink); }
.rows thead button::after { content: " ↕"; opacity: 0.35; }
.rows [aria-sort=ascending] button, .rows [aria-sort=descending] button { color: var(--ink); }
.rows [aria-sort=ascending] button::after { content: " ↑"; opacity: 1; }
.rows [aria-sort=descending] button::after { content: " ↓"; opacity: 1; }
.rows tbody tr { border-top: 1px solid var(--rule); cursor: pointer; }
.rows tbody tr:hover { background: var(--shade); }
.rows tbody tr.chosen { background: var(--chosen); }
.rows .place { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.rows :is(th, td).place { padding-inline-start: 0.4rem; }
.rows .place a { text-decoration: none; }
.rows tr:hover .place a { text-decoration: underline; }
.rows .value { font-variant-numeric: tabular-nums; }
.rows .section { color: var(--faint); font-variant-numeric: tabular-nums; }
.rows .chosen :is(.place, .section) { color: var(--ink); }
.rows td[lang^=zh] { font-family: var(--serif); font-size: 0.9375rem; }
.rows td.words { font-weight: 600; }
.rows.directive td.words { font-weight: 400; }
@media screen {
  .rows, .rows :is(thead, tbody, th, td) { display: block; }
  .rows tr { display: grid; grid-template-columns: var(--tracks); }
  .rows tbody { --row: 2.45rem; content-visibility: auto; contain-intrinsic-block-size: calc(var(--shown, 50) * var(--row)); }
  .rows thead { position: sticky; top: calc(var(--bar) + 2px); background: var(--paper); z-index: 1; }
  .rows.figure { --tracks: 5.5rem minmax(8rem, 1.2fr) minmax(7rem, 1fr) minmax(9rem, 2fr) minmax(6rem, 1fr) 5.5rem 5.5rem 5.5rem; }
  .rows.target { --tracks: 5.5rem minmax(8rem, 1.5fr) minmax(9rem, 2fr) minmax(6rem, 1fr) 7rem minmax(6rem, 1fr) minmax(6rem, 1fr) 5.5rem; }
  .rows.directive { --tracks: 5.5rem 9rem minmax(7rem, 1fr) minmax(12rem, 4fr) minmax(5rem, 0.8fr) 5.5rem; }
}

.chart { max-width: 76rem; margin: 1.5rem 0 4rem; }
.chart h3 { font: 600 1.25rem/1.5 var(--serif); }
.chart .hint { max-width: 44rem; }
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 3.5rem; align-items: start; margin-top: 1.25rem; }
.is-wide { max-width: 56rem; }
.is-wide .beside { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
.scroll { max-height: 34rem; overflow: auto; scrollbar-width: thin; }
.drawing svg { display: block; width: 100%; height: auto; overflow: visible; }
.chart svg text { font: 13px var(--sans); fill: var(--ink); }
.chart svg :lang(zh-Hans), .chart svg :lang(zh-Hant) { font-family: var(--serif); }
.chart svg .label { text-anchor: end; }
.chart svg .lane { text-anchor: start; }
.chart svg .group { font-weight: 600; }
.chart svg .number { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.chart svg .axis { stroke: var(--rule); }
.chart svg .tick { stroke-width: 1; fill: none; }
.chart svg .tick.figure { stroke: var(--figure); } .chart svg .tick.target { stroke: var(--target); } .chart svg .tick.directive { stroke: var(--directive); }
.chart svg .begin { stroke: var(--faint); stroke-dasharray: 2 3; }
.chart svg .end { stroke: var(--target); stroke-width: 2; fill: none; }
.chart svg rect.aim { fill: color-mix(in srgb, var(--target) 28%, transparent); }
.chart svg .now { fill: var(--figure); }
.chart svg rect { fill: var(--plain); }
.chart svg :is(.strong, .named) { fill: var(--strong); }
.chart svg rect.weak { fill: var(--weak); } .chart svg rect.taken { fill: var(--taken); } .chart svg rect.nobody { fill: var(--nobody); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.75rem; font-size: 0.8125rem; color: var(--soft); }
.key::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.4em; vertical-align: -0.05em; background: var(--plain); }
.key:is(.strong, .named)::before { background: var(--strong); } .key.weak::before { background: var(--weak); } .key.taken::before { background: var(--taken); }
.key.now::before { background: var(--figure); border-radius: 50%; }
.key.aim::before { background: color-mix(in srgb, var(--target) 28%, transparent); border-inline: 2px solid var(--target); }

.numbers { font-variant-numeric: tabular-nums; }
.numbers caption { text-align: start; color: var(--faint); padding-bottom: 0.25rem; }
.numbers :is(th, td) { padding: 0.3rem 0 0.3rem 1rem; text-align: end; font-weight: 400; vertical-align: top; }
.numbers :is(th, td):first-child { padding-inline-start: 0; text-align: start; }
.numbers thead th { color: var(--faint); vertical-align: bottom; }
.numbers :is(tbody tr, thead tr) { border-bottom: 1px solid var(--rule); }
.numbers [lang^=zh] { font-family: var(--serif); }
.numbers b { font-weight: 600; }
.wide { overflow-x: auto; margin-top: 1rem; }
.wide .numbers { width: auto; min-width: 34rem; }
.wide .numbers thead th { max-width: 18rem; }
.comparison .numbers :is(th, td) { padding-inline-start: 2.5rem; }
.comparison .numbers tbody tr { border: 0; }
.comparison .numbers tbody tr:has(b) :is(th, td) { padding-top: 1.1rem; border-bottom: 1px solid var(--rule); }
.comparison .numbers tbody th { padding-inline-start: 1.4rem; color: var(--soft); }
.comparison .numbers tbody tr:is(:first-child, :has(b)) th { padding-inline-start: 0; color: var(--ink); }
.pair h3 { font: 600 1.05rem/1.5 var(--serif); margin-top: 2.5rem; }
.pair .count { color: var(--faint); font-weight: 400; }
.pair { margin-top: 3rem; }
.pair .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); column-gap: 3rem; }
.pairs { border-collapse: collapse; font-size: 0.8125rem; }
.pairs :is(th, td) { padding: 0.35rem 1.5rem 0.35rem 0; text-align: start; font-weight: 400; vertical-align: top; max-width: 30rem; }
.pairs thead th { color: var(--faint); vertical-align: bottom; }
.pairs tr { border-bottom: 1px solid var(--rule); }
.pairs .number { text-align: end; font-variant-numeric: tabular-nums; }
.pairs :lang(zh) { font-family: var(--serif); font-size: 0.9375rem; }
.pairs .place { color: var(--soft); font-variant-numeric: tabular-nums; }
.pairs small { color: var(--soft); }
.comparison .numbers small { display: inline-block; width: 3.25em; }
`;
