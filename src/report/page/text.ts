/** The marks in the speech. A mark is never made anew: classes come and go. */
import type { PageFinding } from '../data.js';
import { byKey, elements, state } from './page.js';

interface Piece {
  element: HTMLElement;
  /** The shortest first. */
  findings: readonly PageFinding[];
}

const KINDS = ['figure', 'target', 'directive'] as const;

const pieces: readonly Piece[] = elements('.speech [data-of]').map((node) => ({
  element: node,
  findings: (node.dataset.of ?? '').split(' ').flatMap((key) => byKey.get(key) ?? []),
}));

const piecesOf = new Map<string, Piece[]>();
for (const piece of pieces)
  for (const { key } of piece.findings) piecesOf.set(key, [...(piecesOf.get(key) ?? []), piece]);
const pieceAt = new Map<Element, Piece>(pieces.map((piece) => [piece.element, piece]));

/** The element that a finding's words begin with. */
export const wordsOf = (key: string): HTMLElement | undefined => piecesOf.get(key)?.[0]?.element;

/** Keys of the other findings that share a word with one, in the order of the text. */
export function keysAt(key: string): string[] {
  const keys = new Set<string>();
  for (const { findings } of piecesOf.get(key) ?? []) for (const finding of findings) keys.add(finding.key);
  keys.delete(key);
  return [...keys];
}

/** Marks what is shown and nothing else. */
export function markShown(): void {
  for (const { element, findings } of pieces) {
    const shown = findings.filter((finding) => state.shown.has(finding));
    for (const kind of KINDS)
      toggle(
        element,
        kind,
        shown.some((finding) => finding.kind === kind),
      );
    toggle(element, 'mark', shown.length > 0);
  }
}

/** Touches the element only where something changes: each touch makes the browser work. */
function toggle(node: Element, name: string, on: boolean): void {
  if (node.classList.contains(name) !== on) node.classList.toggle(name, on);
}

/** Sets the words of the chosen finding apart; the first of them is where the Tab key comes to. */
export function markChosen(before: PageFinding | null): void {
  if (before) for (const { element } of piecesOf.get(before.key) ?? []) element.classList.remove('chosen');
  if (state.chosen) for (const { element } of piecesOf.get(state.chosen.key) ?? []) element.classList.add('chosen');
  const stop = state.chosen ? wordsOf(state.chosen.key) : pieces.find(({ element }) => element.matches('a'))?.element;
  if (!stop) return;
  for (const old of elements('.speech a[tabindex="0"]')) old.tabIndex = -1;
  stop.tabIndex = 0;
}

/** The finding that was meant by a click: the shortest that is shown; one that is chosen gives way to the next longer one. */
export function findingAt(node: Element): PageFinding | null {
  const shown = (pieceAt.get(node)?.findings ?? []).filter((finding) => state.shown.has(finding));
  const at = state.chosen ? shown.indexOf(state.chosen) : -1;
  return shown[(at + 1) % shown.length] ?? null;
}
