import type { Lang } from '../data.js';
import { data, elements, state } from './page.js';

const LANGUAGES: readonly Lang[] = ['en', 'zh-Hans', 'zh-Hant'];
const ATTRIBUTES = ['aria-label', 'placeholder'] as const;

/** A label in the language of the page, its places filled. */
export function word(key: string, ...fill: readonly (string | number)[]): string {
  const text = data.words[key]?.[LANGUAGES.indexOf(state.lang)] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(fill[Number(index)] ?? ''));
}

/** Gives an element a label that follows the language. */
export function label(node: Element, key: string, ...fill: readonly (string | number)[]): void {
  node.setAttribute('data-word', key);
  if (fill.length > 0) node.setAttribute('data-fill', fill.join('|'));
  node.textContent = word(key, ...fill);
}

/** Writes every label of the page in another language. */
export function speak(lang: Lang): void {
  state.lang = lang;
  document.documentElement.lang = lang;
  for (const node of elements<Element>('[data-word]')) {
    const fill = node.getAttribute('data-fill')?.split('|') ?? [];
    node.textContent = word(node.getAttribute('data-word') ?? '', ...fill);
  }
  for (const name of ATTRIBUTES)
    for (const node of elements<Element>(`[data-word-${name}]`))
      node.setAttribute(name, word(node.getAttribute(`data-word-${name}`) ?? ''));
  for (const button of elements('[data-lang]'))
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
}
