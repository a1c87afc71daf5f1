import { roman } from '../roman.js';
import type { PageElement } from './tree.js';

/** Gives the numbers of one list. */
export interface Numbering {
  /** The number of the next item with its mark, `2.` or `二、`; `''` in a list without numbers. */
  next(item: PageElement): string;
}

/** Writes a number, from 1. */
type Writer = (value: number) => string;

const DIGITS = '〇一二三四五六七八九';

/** 一 to 九十九. */
const chinese: Writer = (value) => {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
};

/** a to z. */
const letter: Writer = (value) => (value < 1 || value > 26 ? String(value) : String.fromCharCode(0x60 + value));

/** By the names of CSS and those of the `type` attribute, where case matters. */
const STYLES: readonly { names: RegExp; mark: string; write: Writer }[] = [
  {
    names: /^(?:cjk-ideographic|cjk-decimal|(?:simp|trad)-chinese-(?:in)?formal|japanese-informal)$/,
    mark: '、',
    write: chinese,
  },
  { names: /^(?:lower-alpha|lower-latin|a)$/, mark: '.', write: letter },
  { names: /^(?:upper-alpha|upper-latin|A)$/, mark: '.', write: (value) => letter(value).toUpperCase() },
  { names: /^(?:lower-roman|i)$/, mark: '.', write: roman },
  { names: /^(?:upper-roman|I)$/, mark: '.', write: (value) => roman(value).toUpperCase() },
  { names: /^(?:none|disc|circle|square)$/, mark: '', write: () => '' },
];
const DECIMAL = { mark: '.', write: String };

/** list-style: cjk-ideographic inside */
const LIST_STYLE = /list-style(?:-type)?\s*:\s*(?<style>[^;]{1,100})/i;

/** The numbers of a list's items as a browser shows them; none of one that is no `<ol>`. */
export function numberingOf({ tag, attributes }: PageElement): Numbering {
  if (tag !== 'ol') return { next: () => '' };
  const named = [
    ...(LIST_STYLE.exec(attributes.get('style') ?? '')?.groups?.style ?? '').toLowerCase().trim().split(/\s+/),
    attributes.get('type') ?? '',
  ];
  const { mark, write } =
    named.map((name) => STYLES.find(({ names }) => names.test(name))).find((style) => style !== undefined) ?? DECIMAL;
  let value = whole(attributes.get('start')) ?? 1;
  return {
    next(item) {
      value = whole(item.attributes.get('value')) ?? value;
      return `${write(value++)}${mark}`;
    },
  };
}

const whole = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;

/** 一、 （二） 3. 第四条 ⑤ 六是: an item that brings its own number; the browser's would be hidden by a style sheet. */
const OWN_NUMBER =
  /^[\s\u3000]*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．:：]|第(?:\d{1,3}|[一二三四五六七八九十百]{1,5})|[①-⑳]|[一二三四五六七八九十]{1,2}(?:是|要))/;

/** Whether the text of an item begins with a number. */
export const hasNumber = (text: string): boolean => OWN_NUMBER.test(text);
