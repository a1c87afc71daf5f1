/** The side panel: all fields of the finding that is chosen. */
import type { PageField, PageFinding } from '../data.js';
import { label, word } from './language.js';
import { byKey, data, element, neighbour } from './page.js';
import { keysAt } from './text.js';

type Child = Node | string;

function make(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

function labelled(name: string, key: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const node = make(name, attributes);
  label(node, key);
  return node;
}

/** What the panel's buttons do. */
export interface PanelActions {
  choose(finding: PageFinding): void;
  toRow(finding: PageFinding): void;
  toWords(finding: PageFinding): void;
  close(): void;
}

/** Shows a finding, or what the marks mean where none is chosen. */
export function showInPanel(finding: PageFinding | null, actions: PanelActions): void {
  const chosen = element('#panel .chosen');
  element('#panel .empty').hidden = finding !== null;
  chosen.hidden = finding === null;
  document.body.classList.toggle('has-chosen', finding !== null);
  chosen.replaceChildren(...(finding ? contents(finding, actions) : []));
  element('#panel').scrollTop = 0;
}

function contents(finding: PageFinding, actions: PanelActions): Child[] {
  const { key, kind, text, value, place, fields, open } = finding;
  const lang = data.textLang[finding.document] ?? 'zh';
  const button = (name: string, act: () => void): HTMLElement => {
    const node = labelled('button', name, { type: 'button' });
    node.addEventListener('click', act);
    return node;
  };
  const sign = (name: string, text: string, act: () => void, disabled = false): HTMLElement => {
    const attributes = { type: 'button', 'aria-label': word(name), 'data-word-aria-label': name };
    const node = make('button', { ...attributes, ...(disabled && { disabled: '' }) }, text);
    node.addEventListener('click', act);
    return node;
  };
  const [before, after] = [neighbour(finding, -1), neighbour(finding, 1)];
  return [
    make(
      'p',
      { class: 'what', 'aria-live': 'polite' },
      labelled('span', kind, { class: `swatch ${kind}` }),
      ` ${key} `,
      make('span', { class: 'at' }, place),
    ),
    make(
      'p',
      { class: 'signs' },
      sign('previous', '‹', () => before && actions.choose(before), before === null),
      sign('next', '›', () => after && actions.choose(after), after === null),
      sign('close', '×', actions.close),
    ),
    make('p', { class: 'words', lang }, text),
    ...(value === '' ? [] : [make('p', { class: 'value' }, value)]),
    make('dl', {}, ...fields.flatMap((field) => [labelled('dt', `field.${field.name}`), content(field, lang)])),
    ...sentenceOf(finding, lang),
    ...(open.length === 0 ? [] : [notSaid(open)]),
    ...alsoHere(finding, actions),
    make(
      'p',
      { class: 'buttons' },
      button('to.words', () => actions.toWords(finding)),
      button('to.row', () => actions.toRow(finding)),
    ),
  ];
}

function content(field: PageField, lang: string): HTMLElement {
  if ('text' in field) {
    const texts = field.text.map((text, index) => {
      const note = field.notes?.[index];
      return make('span', { class: 'item' }, text, ...(note ? [' ', labelled('small', note, { lang: '' })] : []));
    });
    return make('dd', { lang }, ...texts);
  }
  if ('plain' in field)
    return make('dd', field.name === 'explanation' ? { lang: 'en', class: 'why' } : {}, ...field.plain);
  return make('dd', {}, ...field.words.flatMap((key, index) => [index > 0 ? ' ' : '', labelled('span', key)]));
}

/** The sentence, the words of the finding marked in it. */
function sentenceOf({ text, sentence: number }: PageFinding, lang: string): Child[] {
  const sentence = data.sentences[number] ?? '';
  const at = sentence.indexOf(text);
  if (at < 0 || sentence === text) return [];
  return [
    make(
      'p',
      { class: 'sentence', lang },
      sentence.slice(0, at),
      make('b', {}, text),
      sentence.slice(at + text.length),
    ),
  ];
}

function notSaid(names: readonly string[]): HTMLElement {
  const node = make('p', { class: 'open' }, labelled('span', 'not.said'), ': ');
  for (const [index, name] of names.entries()) node.append(index > 0 ? ', ' : '', labelled('span', `field.${name}`));
  return node;
}

/** Findings that share words with this one. */
function alsoHere(finding: PageFinding, actions: PanelActions): Child[] {
  const others = keysAt(finding.key).flatMap((key) => byKey.get(key) ?? []);
  if (others.length === 0) return [];
  const list = others.map((other) => {
    const choose = make('button', { type: 'button', class: `swatch ${other.kind}` }, `${other.key} `);
    choose.append(make('span', { lang: data.textLang[other.document] ?? 'zh' }, other.text.slice(0, 24)));
    choose.addEventListener('click', () => actions.choose(other));
    return make('li', {}, choose);
  });
  return [labelled('h3', 'also.here'), make('ul', { class: 'also' }, ...list)];
}
