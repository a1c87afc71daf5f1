/** The views of the page, of which one is seen at a time, and where in it one was. */
import { element, elements } from './page.js';

const scrolled = new Map<string, number>();

export const currentView = (): string => element('[role=tab][aria-selected=true]').id.slice('tab-'.length);

export function showView(name: string): void {
  scrolled.set(currentView(), window.scrollY);
  for (const tab of elements('[role=tab]')) {
    const isIt = tab.id === `tab-${name}`;
    tab.setAttribute('aria-selected', String(isIt));
    tab.tabIndex = isIt ? 0 : -1;
  }
  for (const view of elements('.view')) view.hidden = view.id !== `view-${name}`;
  document.body.dataset.view = name;
  const bar = element('.bar').offsetTop;
  const top = scrolled.get(name);
  // A view that is seen first begins below the bar, if one has scrolled past the head of the page.
  window.scrollTo({ top: top ?? Math.min(window.scrollY, bar), behavior: 'instant' });
}

/** Arrow keys go from tab to tab. */
export function moveInTabs(event: KeyboardEvent): void {
  const tabs = elements('[role=tab]');
  const at = tabs.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
  if (!tab) return;
  event.preventDefault();
  showView(tab.id.slice('tab-'.length));
  tab.focus();
}

/** Marks in the outline where in the speech one is. */
export function followOutline(): void {
  const links = new Map(elements<HTMLAnchorElement>('[data-outline]').map((link) => [link.dataset.outline, link]));
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      const link = entry && links.get((entry.target as HTMLElement).dataset.at ?? '');
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
    },
    { rootMargin: '-25% 0px -70% 0px' },
  );
  for (const paragraph of elements('.speech [data-at]')) observer.observe(paragraph);
}
