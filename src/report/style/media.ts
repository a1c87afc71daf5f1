/** Narrow windows and paper. */
export const MEDIA = `
@media (max-width: 75rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 19rem; }
  nav.outline { position: static; grid-column: 1 / -1; max-height: 14rem; padding: 0.75rem 1rem; background: var(--shade); border-radius: 6px; }
}
@media (max-width: 60rem) {
  .page { padding: 0 1.25rem 4rem; }
  .page-head { padding-top: 1.5rem; }
  .title { flex-direction: column-reverse; gap: 0.75rem; }
  h1 { font-size: 1.5rem; }
  .counts { grid-template-columns: 1fr; gap: 0.9rem; margin-top: 1.25rem; }
  .counts b { font-size: 1.75rem; }
  .bar { position: static; padding-bottom: 0.5rem; }
  #filters { justify-content: flex-start; flex-basis: 100%; }
  #filters .search { flex: 1; min-width: 9rem; }
  .more .fields { position: fixed; inset: auto 0.75rem 0.75rem; top: auto; width: auto; z-index: 25; }
  #shown { text-align: start; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding-top: 1.25rem; }
  .speech { font-size: 1.0625rem; }
  .speech > * { padding-inline-start: 2.1rem; }
  .speech > ::before { width: 1.4rem; font-size: 0.625rem; }
  #panel .empty { display: block; }
  .has-chosen #panel {
    position: fixed; inset: auto 0 0; top: auto; z-index: 20; max-height: 46vh; border-radius: 10px 10px 0 0; border-top: 1px solid var(--rule);
    box-shadow: 0 -6px 24px rgb(0 0 0 / 0.15);
  }
  .has-chosen .page { padding-bottom: 50vh; }
  .beside { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .chart svg text, .chart svg .number { font-size: 16px; }
}
@media screen and (max-width: 60rem) {
  .rows thead { position: static; }
  .rows thead tr { display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
  .rows tbody tr { grid-template-columns: 4.75rem minmax(0, 1fr); padding: 0.35rem 0; }
  .rows tbody { --row: 6rem; }
  .rows tbody :is(th, td) { padding: 0.08rem 0.5rem 0.08rem 0; }
  .rows tbody td { grid-column: 2; }
  .rows tbody .place { grid-row: 1; }
  .rows tbody td:empty { display: none; }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --shade: #fff; --ink: #000; --soft: #333; --faint: #555; --rule: #bbb; --figure: #2a5a88; --target: #2d6a48; --directive: #a5331f; --strong: #a5331f; --plain: #c98a79; --weak: #e3c3b8; --taken: #d8b4a9; --nobody: #cfc8b8; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9.5pt; }
  .page { max-width: none; padding: 0; }
  .bar, nav.outline, #panel, .languages, .skip { display: none !important; }
  .columns { display: block !important; padding-top: 0; }
  .view, .view[hidden] { display: block !important; }
  .view + .view { break-before: page; }
  .view .view-title { position: static; width: auto; height: auto; clip-path: none; font-size: 14pt; margin-bottom: 1rem; }
  #view-text .view-title { display: none; }
  .speech { max-width: none; font-size: 11.5pt; line-height: 1.9; orphans: 2; widows: 2; }
  .speech .chosen, .rows tr.chosen { background: none; }
  .speech :is(h3, h4, h5, h6), .findings h3, .chart h3 { break-after: avoid; }
  .rows tr, .numbers tr, .chart svg { break-inside: avoid; }
  .rows thead button { display: contents; }
  .rows thead button::after { content: none !important; }
  .rows { font-size: 8.5pt; }
  .rows thead { break-inside: avoid; }
  .rows :is(th, td) { padding-block: 0.25rem; overflow-wrap: break-word; }
  .rows :is(.short, .section, .value) { white-space: nowrap; }
  .rows td[lang^=zh] { font-size: 9pt; }
  .chart { break-inside: avoid-page; }
  .scroll { max-height: none; overflow: visible; }
  .beside { grid-template-columns: 1fr 1fr; gap: 8mm; }
}
`;
