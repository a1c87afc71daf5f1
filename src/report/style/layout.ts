/** Head of the page, bar of tabs and filters, the three columns, the panel. */
export const LAYOUT = `
.page { max-width: 88rem; margin: 0 auto; padding: 0 2.5rem 4rem; }
.page-head { padding: 3rem 0 1.75rem; }
.title { display: flex; gap: 2rem; justify-content: space-between; align-items: baseline; }
h1 { font: 600 2rem/1.35 var(--serif); text-wrap: balance; }
.languages { display: flex; gap: 0.25rem; flex: none; }
.languages button { padding: 0.15rem 0.55rem; border-radius: 1rem; color: var(--soft); font-size: 0.8125rem; }
.languages [aria-pressed=true] { background: var(--shade); color: var(--ink); box-shadow: inset 0 0 0 1px var(--rule); }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin-top: 0.6rem; font-size: 0.8125rem; color: var(--soft); }
.facts div { display: flex; gap: 0.45em; min-width: 0; }
.facts dt { color: var(--faint); }
.facts dd { overflow-wrap: anywhere; }
.restored { margin-top: 0.4rem; font-size: 0.8125rem; color: var(--soft); }
.restored summary { width: fit-content; cursor: pointer; }
.restored ul { columns: 12rem; margin-top: 0.5rem; font-family: var(--serif); }
.problems { margin-top: 1rem; padding: 0.7rem 1rem; border-inline-start: 3px solid var(--directive); background: var(--shade); font-size: 0.875rem; }
.problems li { overflow-wrap: anywhere; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.25rem 3rem; margin-top: 2rem; }
.counts b { font: 400 2.5rem/1 var(--serif); font-variant-numeric: lining-nums; margin-inline-end: 0.15em; }
.counts small { display: block; margin-top: 0.35rem; }
.counts small span { white-space: nowrap; }

.bar {
  position: sticky; top: 0; z-index: 10; display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: center; min-height: var(--bar);
  background: var(--paper); border-block: 1px solid var(--rule);
}
.tabs { display: flex; gap: 1.5rem; align-self: stretch; }
.tabs button { padding: 0.75rem 0; border-bottom: 2px solid transparent; margin-bottom: -1px; color: var(--soft); }
.tabs [aria-selected=true] { color: var(--ink); border-color: var(--ink); font-weight: 600; }
#filters { display: flex; flex-wrap: wrap; flex: 1; gap: 0.35rem 1.1rem; align-items: center; justify-content: flex-end; padding: 0.35rem 0; font-size: 0.8125rem; }
.kinds { display: flex; gap: 1rem; }
.kind { display: flex; align-items: center; gap: 0.35rem; cursor: pointer; }
.kind input { accent-color: var(--soft); margin: 0; }
.kind:not(:has(:checked)) { color: var(--faint); }
#filters input[type=search], #filters input[type=text], #filters select {
  width: 100%; min-height: 1.9rem; padding: 0.2rem 0.6rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 4px;
}
#filters input::placeholder { color: var(--faint); opacity: 1; }
#filters .search { width: 11rem; }
.more { position: relative; }
.more summary, #filters button { cursor: pointer; color: var(--soft); text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 0.25em; }
.more summary { list-style: none; }
.more summary::-webkit-details-marker { display: none; }
.more[open] summary { color: var(--ink); }
.more .fields {
  position: absolute; right: 0; top: calc(100% + 0.6rem); display: grid; grid-template-columns: 1fr 1fr; gap: 0.8rem 1rem; width: 26rem;
  padding: 1.1rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; box-shadow: 0 8px 30px rgb(0 0 0 / 0.13);
}
.more .fields label { color: var(--soft); }
.more .fields label:first-child { grid-column: 1 / -1; }
body:not(.is-filtered) #filters [type=reset] { visibility: hidden; }
#shown { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 9.5em; text-align: end; }

.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr) 20rem; gap: 2.5rem; align-items: start; padding-top: 2rem; }
.has-script:not([data-view=text]) .columns { grid-template-columns: minmax(0, 1fr); }
.has-script:not([data-view=text]) :is(nav.outline, #panel) { display: none; }
.has-script .view-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav.outline, #panel { position: sticky; top: calc(var(--bar) + 2rem); max-height: calc(100vh - var(--bar) - 3.5rem); overflow: auto; scrollbar-width: thin; }
nav.outline { font-size: 0.8125rem; }
nav.outline h2, #panel h2, #panel h3 { color: var(--faint); font-weight: 500; margin-bottom: 0.5rem; }
nav.outline ol ol { padding-inline-start: 0.9rem; }
nav.outline div > ol > li > a { font-weight: 600; color: var(--ink); }
nav.outline div > ol > li { margin-bottom: 0.9rem; }
nav.outline a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding: 0.14rem 0.6rem; border-inline-start: 2px solid transparent; color: var(--soft); text-decoration: none; line-height: 1.5; }
nav.outline a:hover { color: var(--ink); }
nav.outline a[aria-current] { border-color: var(--directive); color: var(--ink); }
.document-link { margin-top: 1rem; font-weight: 600; }

#panel { padding: 1.1rem 1.25rem; background: var(--shade); border-radius: 6px; font-size: 0.8125rem; }
#panel .empty p { color: var(--soft); margin-bottom: 1.25rem; }
.marks-legend li { margin-bottom: 0.6rem; }
.marks-legend .mark { font-size: 0.9375rem; }
#panel .what { padding-inline-end: 5.5rem; color: var(--soft); font-variant-numeric: tabular-nums; }
#panel .what .swatch { color: var(--ink); font-weight: 600; }
#panel .at { margin-inline-start: 0.5em; }
#panel .signs { position: absolute; top: 0.75rem; right: 0.75rem; display: flex; }
#panel .signs button { width: 1.75rem; height: 1.75rem; font-size: 1.25rem; line-height: 1; color: var(--soft); }
#panel .signs button:hover { color: var(--ink); }
#panel .chosen { position: static; background: none; }
#panel .words { margin: 0.5rem 0 0.9rem; font: 600 1.1875rem/1.6 var(--serif); white-space: pre-line; overflow-wrap: anywhere; }
#panel .value { margin: -0.5rem 0 0.9rem; font-size: 1.0625rem; font-variant-numeric: tabular-nums; }
#panel dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.28rem 0.9rem; }
#panel dt { color: var(--faint); max-width: 8.5em; }
#panel dd { overflow-wrap: anywhere; }
#panel dd[lang^=zh] { font-family: var(--serif); font-size: 0.9375rem; line-height: 1.5; }
#panel .item { display: block; }
#panel .why { color: var(--soft); }
#panel .sentence { margin-top: 0.9rem; padding-inline-start: 0.8rem; border-inline-start: 2px solid var(--rule); font: 0.9375rem/1.75 var(--serif); color: var(--soft); white-space: pre-line; overflow-wrap: anywhere; }
#panel .sentence b { color: var(--ink); font-weight: 600; }
#panel .open { margin-top: 0.9rem; color: var(--faint); }
#panel h3 { margin-top: 1.1rem; }
#panel .also li { margin-bottom: 0.3rem; }
#panel .also button { text-align: start; }
#panel .also button:hover, #panel .buttons button:not(:disabled):hover { text-decoration: underline; text-underline-offset: 0.25em; }
#panel .also [lang] { font-family: var(--serif); }
#panel .buttons { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1.1rem; padding-top: 0.8rem; border-top: 1px solid var(--rule); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: 0.8125rem; }
`;
