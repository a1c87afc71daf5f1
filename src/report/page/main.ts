/** What the page does: filters, choices, ways from words to rows and back. */
import type { Lang, PageFinding } from '../data.js';
import { type Conditions, matches, type Searched } from './conditions.js';
import { label, speak } from './language.js';
import { byKey, data, element, fold, neighbour, state } from './page.js';
import { showInPanel } from './panel.js';
import { findingOf, markRow, moveInTable, rowOf, showRows, sortBy } from './tables.js';
import { findingAt, markChosen, markShown, wordsOf } from './text.js';
import { currentView, followOutline, moveInTabs, showView } from './views.js';

// ---------------------------------------------------------------- choosing

function choose(finding: PageFinding | null): void {
  const before = state.chosen;
  state.chosen = finding;
  markChosen(before);
  markRow(before);
  showInPanel(finding, {
    choose: go,
    toWords,
    toRow,
    close() {
      choose(null);
      if (finding) focusOn(currentView() === 'tables' ? rowLink(finding) : wordsOf(finding.key));
    },
  });
  history.replaceState(null, '', finding ? `#${finding.key}` : location.pathname + location.search);
}

const rowLink = (finding: PageFinding): HTMLElement | undefined =>
  rowOf(finding)?.querySelector<HTMLElement>('a') ?? undefined;

function focusOn(node: HTMLElement | undefined): void {
  node?.focus({ preventScroll: true });
}

function bring(node: HTMLElement | undefined): void {
  node?.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusOn(node);
}

function toWords(finding: PageFinding): void {
  if (currentView() !== 'text') showView('text');
  choose(finding);
  bring(wordsOf(finding.key));
}

function toRow(finding: PageFinding): void {
  if (currentView() !== 'tables') showView('tables');
  choose(finding);
  bring(rowLink(finding));
}

/** To a finding, in the view that one is in. */
function go(finding: PageFinding): void {
  if (currentView() === 'tables') toRow(finding);
  else toWords(finding);
}

// ---------------------------------------------------------------- filters

const form = element<HTMLFormElement>('#filters');
const searched = new Map<PageFinding, Searched>();

/** Folded when it is first asked for. */
function searchedOf(finding: PageFinding): Searched {
  const known = searched.get(finding);
  if (known) return known;
  const words = finding.fields.flatMap((field) => ('text' in field ? field.text : []));
  const made = { actor: fold(finding.actor), words: fold([finding.text, ...words].join('\n')) };
  searched.set(finding, made);
  return made;
}

function conditions(): Conditions {
  const values = new FormData(form);
  const value = (name: string): string => String(values.get(name) ?? '');
  return {
    kinds: new Set(values.getAll('kind').map(String)),
    at: value('at'),
    deontic: value('deontic'),
    strength: value('strength'),
    commitment: value('commitment'),
    actor: fold(value('actor')),
    words: fold(value('words')),
  };
}

function filter(): void {
  const asked = conditions();
  state.shown = new Set(data.findings.filter((finding) => matches(finding, asked, () => searchedOf(finding))));
  label(element('#shown'), 'shown', state.shown.size, data.findings.length);
  const { kinds, ...others } = asked;
  document.body.classList.toggle('is-filtered', kinds.size < 3 || Object.values(others).some((each) => each !== ''));
  markShown();
  showRows();
}

form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
// The fields are empty only after the event.
form.addEventListener('reset', () => setTimeout(filter));

// ---------------------------------------------------------------- the mouse and the keys

/** Whether a click ended the selection of some words, which must not lead away from them. */
const selects = (): boolean => getSelection()?.isCollapsed === false;

const more = element<HTMLDetailsElement>('.more');

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (more.open && !more.contains(target)) more.open = false;
  const mark = target.closest<HTMLElement>('.speech [data-of]');
  const row = target.closest<HTMLElement>('table.rows tbody tr');
  const named = byKey.get(target.closest<HTMLElement>('a[data-finding]')?.dataset.finding ?? '');
  const heading = target.closest<HTMLTableCellElement>('table.rows thead th');
  const tab = target.closest<HTMLElement>('[role=tab]');
  const link = target.closest<HTMLElement>('nav.outline a, a.skip');
  const language = target.closest<HTMLElement>('[data-lang]');
  if (mark) {
    if (mark.matches('a')) event.preventDefault();
    const finding = findingAt(mark);
    if (finding && !selects()) choose(finding);
  } else if (row) {
    const finding = findingOf(row);
    if (!finding || (selects() && !target.closest('a'))) return;
    event.preventDefault();
    toWords(finding);
  } else if (named) {
    event.preventDefault();
    toWords(named);
  } else if (heading) sortBy(heading);
  else if (tab) showView(tab.id.slice('tab-'.length));
  else if (link && currentView() !== 'text') showView('text');
  else if (language) speak(language.dataset.lang as Lang);
});

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  moveInTabs(event);
  moveInTable(event);
  if (target.matches('.speech a')) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const from = state.chosen && wordsOf(state.chosen.key) === target ? state.chosen : findingAt(target);
    const next = step && neighbour(from, step);
    if (next) toWords(next);
    if (event.key === 'Enter') setTimeout(() => element('#panel').focus());
    if (step) event.preventDefault();
  }
  if (event.key === 'Escape' && more.open) {
    more.open = false;
    element('summary', more).focus();
  } else if (event.key === 'Escape' && state.chosen && !target.matches('input, select')) {
    const { chosen } = state;
    choose(null);
    focusOn(currentView() === 'tables' ? rowLink(chosen) : wordsOf(chosen.key));
  }
});

// ---------------------------------------------------------------- the start

document.body.classList.add('has-script');
showView('text');
markChosen(null);
followOutline();
showRows();
// So that the first search is as quick as the next.
setTimeout(() => data.findings.forEach(searchedOf), 500);
const asked = byKey.get(decodeURIComponent(location.hash.slice(1)));
if (asked) toWords(asked);
