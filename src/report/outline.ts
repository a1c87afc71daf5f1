/** The tree of speeches and sections, each a link to its place in the speech. */
import { oneLine } from '../text/visible.js';
import type { SpeechRow } from '../types.js';
import { type Html, html } from './html.js';
import { type Entry, textLang } from './keys.js';

export interface Node {
  key: string;
  text: string;
  children: Node[];
}

/** What a speech goes by: its title, else whom it addresses. */
export const nameOfSpeech = ({ id, title, salutation }: SpeechRow): string => oneLine(title ?? salutation ?? id);

/** What stands in a document, as a tree. */
export function treeOf({ document, prefix }: Entry): Node[] {
  const roots: Node[] = [];
  const nodes = new Map<string, Node>();
  const add = (id: string, parent: string | null, text: string): void => {
    const node: Node = { key: prefix + id, text: text || id, children: [] };
    nodes.set(id, node);
    const above = parent === null ? undefined : nodes.get(parent);
    (above?.children ?? roots).push(node);
  };
  for (const speech of document.speeches) add(speech.id, null, nameOfSpeech(speech));
  for (const { id, speech, parent, marker, heading } of document.sections)
    add(id, parent ?? speech, oneLine([marker, heading].filter((part) => part !== null).join(' ')));
  return roots;
}

/** `null` for a document without parts. */
export function outlineHtml(entry: Entry): Html | null {
  const list = (nodes: readonly Node[]): Html | null =>
    nodes.length === 0
      ? null
      : html`<ol>${nodes.map(
          ({ key, text, children }) =>
            html`<li><a href="#at-${key}" data-outline="${key}">${text}</a>${list(children)}</li>`,
        )}</ol>`;
  const tree = list(treeOf(entry));
  return tree && html`<div lang="${textLang(entry.document)}">${tree}</div>`;
}
