/** The page as its script knows it: what it was given, and what is chosen now. */
import type { Lang, PageData, PageFinding } from '../data.js';
import { folder } from './fold.js';

/** An element that the page was made with. */
export function element<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`no element ${selector}`);
  return found;
}

export const elements = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] => [
  ...within.querySelectorAll<E>(selector),
];

export const data = JSON.parse(element('#data').textContent ?? '') as PageData;
export const byKey: ReadonlyMap<string, PageFinding> = new Map(data.findings.map((finding) => [finding.key, finding]));
export const fold = folder(...data.fold);

export const state: {
  lang: Lang;
  /** Whose fields the panel shows. */
  chosen: PageFinding | null;
  /** What the filters let through. */
  shown: ReadonlySet<PageFinding>;
} = { lang: data.lang, chosen: null, shown: new Set(data.findings) };

/** The finding so many steps behind (before, where negative) `from` among those shown; stays at either end. */
export function neighbour(from: PageFinding | null, step: 1 | -1): PageFinding | null {
  const last = data.findings.length - 1;
  let at = from ? data.findings.indexOf(from) + step : step > 0 ? 0 : last;
  for (; at >= 0 && at <= last; at += step) {
    const finding = data.findings[at];
    if (finding && state.shown.has(finding)) return finding;
  }
  return null;
}
