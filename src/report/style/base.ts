/** Colours, type, and what every part shares. Vermilion is the ink of the reader's mark, so it is the colour of what is ordered. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4; --shade: #f3efe5; --ink: #24211c; --soft: #5d574b; --faint: #716a5d; --rule: #dcd5c5;
  --figure: #2a5a88; --target: #2d6a48; --directive: #a5331f; --chosen: #fbeab5; --focus: #1f5fa8;
  --strong: #a5331f; --plain: #c98a79; --weak: #e3c3b8; --taken: #d8b4a9; --nobody: #cfc8b8;
  --sans: -apple-system, "Segoe UI", "Source Sans 3", "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  --serif: "Songti SC", "STSong", "Source Han Serif SC", "Noto Serif CJK SC", "SimSun", Georgia, serif;
  --bar: 3.25rem;
}
:root:lang(zh-Hant) {
  --sans: -apple-system, "Segoe UI", "Source Sans 3", "Source Han Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif;
}
:lang(zh-Hant) { --serif: "Songti TC", "Source Han Serif TC", "Noto Serif CJK TC", "PMingLiU", Georgia, serif; }
:lang(zh-Hans) { --serif: "Songti SC", "STSong", "Source Han Serif SC", "Noto Serif CJK SC", "SimSun", Georgia, serif; }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --shade: #252320; --ink: #e5dfd3; --soft: #b3ac9e; --faint: #9a9386; --rule: #3c3933;
    --figure: #93bbe2; --target: #8fc7a5; --directive: #ec9480; --chosen: #4d4015; --focus: #8ab8ec;
    --strong: #ec9480; --plain: #a35f50; --weak: #66423a; --taken: #7a4b40; --nobody: #57534a;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: calc(var(--bar) + 1.5rem); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.55 var(--sans); }
[hidden] { display: none !important; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
h2, h3 { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.02em; }
ul, ol { list-style: none; }
small { font-size: 0.8125rem; color: var(--soft); }
a { color: inherit; }
button, input, select { font: inherit; color: inherit; }
button { background: none; border: 0; padding: 0; cursor: pointer; }
button:disabled { color: var(--faint); opacity: 0.55; cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: 0.5rem; left: 0.5rem; z-index: 30; padding: 0.4rem 0.9rem; background: var(--ink); color: var(--paper); }
.hint { color: var(--soft); font-size: 0.875rem; }
.count { color: var(--faint); font-weight: 400; font-variant-numeric: tabular-nums; }
/* The same small sign for a kind wherever it is named, of the shape that its mark has in the speech. */
.swatch::before {
  content: ""; display: inline-block; width: 0.95em; height: 0.95em; margin-inline-end: 0.45em; vertical-align: -0.1em;
}
.swatch.figure::before { background: color-mix(in srgb, var(--figure) 16%, transparent); border-top: 1.5px solid var(--figure); }
.swatch.target::before { border-bottom: 2px dashed var(--target); }
.swatch.directive::before { border-bottom: 2px solid var(--directive); }
`;
