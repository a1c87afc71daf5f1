/** The speech and the marks in it. Each kind has a line or a ground of its own, so that all three can lie over one word. */
export const TEXT = `
.speech { max-width: 43rem; margin: 0 auto; font: 1.125rem/2.05 var(--serif); line-break: strict; text-autospace: normal; overflow-wrap: anywhere; }
.speech > * { position: relative; padding-inline-start: 3.25rem; white-space: pre-wrap; }
.speech > p { margin-bottom: 0.55em; }
.speech > ::before {
  content: attr(data-line); position: absolute; inset-inline-start: 0; width: 2.25rem; text-align: end;
  font: 0.6875rem/3.35 var(--sans); color: var(--faint); font-variant-numeric: tabular-nums; user-select: none;
}
.speech h3.title { font: 600 1.5rem/1.6 var(--serif); margin: 2.2em 0 0.9em; letter-spacing: 0; }
.speech h3.title::before { line-height: 3.6; }
.speech > :first-child { margin-top: 0; }
.speech :is(h4, h5, h6) { font: 600 1.125rem/2.05 var(--serif); margin: 1.1em 0 0.35em; }
.speech h4 { font-size: 1.25rem; }
.speech h4::before { line-height: 3.75; }
.speech span.heading { font-weight: 600; }
.speech .salutation { margin-bottom: 1em; }
.speech .note { color: var(--soft); font-size: 0.9375rem; }
.document + .document { margin-top: 5rem; padding-top: 2.5rem; border-top: 1px solid var(--rule); }
.document > header { max-width: 43rem; margin: 0 auto 2rem; padding-inline-start: 3.25rem; }
.document-title { font: 600 1.5rem/1.4 var(--serif); }
#view-charts .document-title { margin-bottom: 1.5rem; }
.anchor { position: relative; }

.mark { color: inherit; text-decoration: none; cursor: pointer; border-radius: 1px; }
.mark.directive { text-decoration: underline solid var(--directive) 1px; text-underline-offset: 0.26em; text-decoration-skip-ink: none; }
.mark.directive.strong { text-decoration-thickness: 2px; }
.mark.directive.weak { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.mark.directive.forbids { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.mark.target { border-bottom: 1.5px dashed var(--target); padding-bottom: 0.14em; }
.mark.figure { background: color-mix(in srgb, var(--figure) 13%, transparent); border-top: 1px solid color-mix(in srgb, var(--figure) 70%, transparent); }
.mark:hover { background: color-mix(in srgb, var(--chosen) 55%, transparent); }
.speech .chosen { background: var(--chosen); }
.speech .mark:focus-visible { outline-offset: 1px; }
@media (forced-colors: active) { .speech .chosen { outline: 2px solid; } }
@media screen { .speech > * { content-visibility: auto; contain-intrinsic-size: auto 9rem; } }
`;
