import type { Styles } from './styles.js';
import { child, type Element, switchOf, valOf } from './xml.js';

/** Elements that only stand around others, tracked insertions among them. */
const AROUND: ReadonlySet<string> = new Set(['sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

/** What an element that only stands around others holds; nothing for one that says something itself. */
export function insideOf(element: Element): readonly Element[] {
  if (AROUND.has(element.name)) return element.children;
  if (element.name === 'AlternateContent')
    return (child(element, 'Choice') ?? child(element, 'Fallback'))?.children ?? [];
  if (element.name !== 'sdt') return [];
  const properties = child(element, 'sdtPr');
  const isContents = properties?.children.some(
    (one) => one.name === 'docPartObj' && valOf(one, 'docPartGallery') === 'Table of Contents',
  );
  return isContents || switchOf(properties, 'showingPlcHdr') ? [] : (child(element, 'sdtContent')?.children ?? []);
}

/** The words of a paragraph as they are gathered. */
export interface Words {
  /** Line breaks are `\n`. */
  text: string;
  /** Fields that are open, whether their code or their result is being read, and how many are at their code. */
  fields: ('code' | 'result')[];
  codes: number;
  boxes: Element[];
  styles: Styles;
}

/** Not read, with all that is in them: properties, what a tracked change took away, codes of fields, pinyin. */
const UNREAD: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'smartTagPr',
  'customXmlPr',
]);

/** What stands for a character, or parts the two halves of a formula. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\u3000',
  ptab: '\u3000',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  den: '/',
  sup: '^',
};

export function inline(elements: readonly Element[], words: Words, isHidden: boolean): void {
  for (const element of elements) {
    const { name, attributes, children } = element;
    if (UNREAD.has(name)) continue;
    if (name === 'r') inline(children, words, isHiddenRun(element, words.styles) ?? isHidden);
    else if (name === 'fldChar') field(attributes.fldCharType, words);
    else if (name === 'drawing' || name === 'pict' || name === 'object') boxesIn(children, words.boxes);
    else if (name === 'sdt' || name === 'AlternateContent') inline(insideOf(element), words, isHidden);
    else if (!isHidden && words.codes === 0) {
      words.text += Object.hasOwn(SIGNS, name) ? SIGNS[name] : name === 't' ? wordsOf(element) : '';
      if (name === 'sym') words.text += symbol(attributes.char);
      inline(children, words, isHidden);
    } else inline(children, words, isHidden);
  }
}

function isHiddenRun(run: Element, styles: Styles): boolean | undefined {
  const properties = child(run, 'rPr');
  if (!properties) return undefined;
  const style = valOf(properties, 'rStyle');
  return switchOf(properties, 'vanish') ?? (style === undefined ? undefined : styles.of(style).isHidden);
}

/** Blanks at either end are of the file's layout unless it says otherwise. */
function wordsOf({ text, attributes }: Element): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  if (attributes.space === 'preserve') return line;
  let [start, end] = [0, line.length];
  while (line[start] === ' ') start += 1;
  while (end > start && line[end - 1] === ' ') end -= 1;
  return line.slice(start, end);
}

/** The first half of a field is its code. A paragraph ends all fields, so that a broken one takes no more than its paragraph. */
function field(type: string | undefined, words: Words): void {
  if (type === 'begin') {
    words.fields.push('code');
    words.codes += 1;
  } else if (type === 'separate' || type === 'end') {
    if (words.fields.pop() === 'code') words.codes -= 1;
    if (type === 'separate') words.fields.push('result');
  }
}

/** A character of an ordinary font; those of Symbol and Wingdings are in the private area, and unknown. */
function symbol(char: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char ?? '') ? Number.parseInt(char ?? '', 16) : 0;
  const isKnown = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xf8ff);
  return isKnown ? String.fromCodePoint(code) : '';
}

/** Text boxes in a drawing. Boxes in boxes are found when those are read. */
function boxesIn(elements: readonly Element[], boxes: Element[]): void {
  for (const element of elements) {
    if (element.name === 'txbxContent') boxes.push(element);
    else if (element.name === 'AlternateContent') boxesIn(insideOf(element), boxes);
    else boxesIn(element.children, boxes);
  }
}
