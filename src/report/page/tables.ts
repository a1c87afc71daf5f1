/** The tables: rows are hidden and put in order, never made anew. */
import type { PageFinding } from '../data.js';
import { byKey, data, element, elements, state } from './page.js';

const order = new Map(data.findings.map(({ key }, index) => [key, index]));
const rows = new Map(
  data.findings.flatMap((finding) => {
    const row = document.getElementById(finding.key);
    return row ? [[finding, row] as const] : [];
  }),
);

export const rowOf = (finding: PageFinding): HTMLElement | undefined => rows.get(finding);

/** The finding of the row that an element stands in. */
export const findingOf = (node: Element): PageFinding | undefined => byKey.get(node.closest('tr')?.id ?? '');

/**
 * Tells each group of rows how many of its rows are seen, so that it takes its room before it is laid out. Groups that are far from
 * what is seen wait: when they were small all may have been near, and the browser would lay out every one of them at once.
 */
function measure(bodies: readonly HTMLTableSectionElement[]): void {
  for (const body of bodies) {
    const shown = [...body.rows].reduce((count, row) => count + (row.hidden ? 0 : 1), 0);
    body.style.setProperty('--shown', String(shown));
    body.style.contentVisibility = 'hidden';
  }
  const near = (body: Element): boolean => {
    const { top, bottom } = body.getBoundingClientRect();
    return bottom > -window.innerHeight && top < 2 * window.innerHeight;
  };
  const places = bodies.map((body) => ({ body, isNear: near(body) }));
  for (const { body, isNear } of places) if (isNear) body.style.contentVisibility = '';
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const { body } of places) body.style.contentVisibility = '';
    }),
  );
}

/** Hides the rows of findings that are not shown, and counts. */
export function showRows(): void {
  const counts = new Map<string, number>();
  for (const [finding, row] of rows) {
    const shown = state.shown.has(finding);
    if (row.hidden === shown) row.hidden = !shown;
    if (shown) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  }
  for (const section of elements('section.findings')) {
    const count = counts.get(section.dataset.kind ?? '') ?? 0;
    element('.count', section).textContent = String(count);
    for (const hint of elements('.nothing', section)) hint.hidden = count > 0;
    keepStop(section);
  }
  measure(elements<HTMLTableSectionElement>('.rows tbody'));
}

export function markRow(before: PageFinding | null): void {
  if (before) rowOf(before)?.classList.remove('chosen');
  if (state.chosen) rowOf(state.chosen)?.classList.add('chosen');
}

const linksOf = (table: Element): HTMLElement[] => elements('tbody tr:not([hidden]) .place a', table);

/** One row of each table is where the Tab key comes to. */
function keepStop(table: Element, wanted?: HTMLElement): void {
  const old = table.querySelector<HTMLElement>('tbody a[tabindex="0"]');
  const stop =
    wanted ?? (old && !old.closest('tr')?.hidden ? old : table.querySelector<HTMLElement>('tbody tr:not([hidden]) a'));
  if (old && old !== stop) old.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

/** Arrow keys, Home and End go from row to row. */
export function moveInTable(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  const table = from.closest('table.rows');
  if (!table || !from.matches('tbody a')) return;
  const links = linksOf(table);
  const at = links.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  keepStop(table, link);
  link.focus();
}

const collator = new Intl.Collator('zh', { numeric: true });

/** What a row is sorted by; `null`, which comes last either way, for an empty cell. */
function sortKey(row: HTMLTableRowElement, column: number): number | string | null {
  if (column === 0) return order.get(row.id) ?? 0;
  const cell = row.cells[column];
  const number = cell?.dataset.sort;
  if (number !== undefined) return number === '' ? null : Number(number);
  return cell?.textContent || null;
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Sorts a table by the column of a heading; again, the other way round. Groups of rows keep their sizes. */
export function sortBy(heading: HTMLTableCellElement): void {
  const table = heading.closest('table');
  if (!table) return;
  const way = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const each of elements('thead th', table)) each.setAttribute('aria-sort', 'none');
  heading.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
  const bodies = [...table.tBodies];
  const keyed = bodies
    .flatMap((body) => [...body.rows])
    .map((row) => ({ row, key: sortKey(row, heading.cellIndex), at: order.get(row.id) ?? 0 }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
    return way * compare(a.key, b.key) || a.at - b.at;
  });
  let from = 0;
  for (const { body, size } of bodies.map((body) => ({ body, size: body.rows.length }))) {
    body.replaceChildren(...keyed.slice(from, from + size).map(({ row }) => row));
    from += size;
  }
  measure(bodies);
  keepStop(table);
}
