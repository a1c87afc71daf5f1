import type { Language } from '../types.js';
import type { Find } from './match.js';
import type { ValueField } from './values.js';

/** What people are told, in their language. Each takes the English text and gives it back where that is the language, or where there is no other. */
export interface Say {
  readonly language: Language;
  /** A sentence, a heading, a line of counts: `7,382 characters`. */
  text(english: string): string;
  /** The head of a column. */
  label(english: string): string;
  /** A value of a field, `null` as it is. */
  value<V extends string | null>(field: ValueField | (string & {}), value: V): V;
  /** So many of these: `12 obligation`, `义务 12`. */
  counted(count: string | number, word: string): string;
  list(items: readonly string[]): string;
  /** Words that make one: `weak prohibition`, `弱禁止`. */
  phrase(words: readonly string[]): string;
}

export const ENGLISH: Say = {
  language: 'en',
  text: (english) => english,
  label: (english) => english,
  value: (_, value) => value,
  counted: (count, word) => `${count} ${word}`,
  list: (items) => items.join(', '),
  phrase: (words) => words.join(' '),
};

const made = new Map<Language, Promise<Say>>();

/** What speaks `language`; the catalogue of Chinese loads when it is first asked for. */
export async function sayer(language: Language = 'en'): Promise<Say> {
  if (language === 'en') return ENGLISH;
  const known = made.get(language) ?? chinese(language);
  made.set(language, known);
  return known;
}

async function chinese(language: Exclude<Language, 'en'>): Promise<Say> {
  const [{ LABELS, SENTENCES, VALUES }, { finder }] = await Promise.all([import('./chinese.js'), import('./match.js')]);
  const column = language === 'zh-Hans' ? 0 : 1;
  const find: Find = finder(SENTENCES, column);
  const wordFor = (field: string, value: string): string => {
    const words = Object.hasOwn(VALUES, field) ? VALUES[field as ValueField] : undefined;
    return words && Object.hasOwn(words, value)
      ? ((words as Record<string, readonly string[]>)[value]?.[column] ?? value)
      : value;
  };
  return {
    language,
    text: (english) => find(english) ?? english,
    label: (english) => LABELS[english]?.[column] ?? english,
    value: <V extends string | null>(field: string, value: V): V =>
      value === null ? value : (wordFor(field, value) as V),
    counted: (count, word) => `${word} ${count}`,
    list: (items) => items.join('、'),
    phrase: (words) => words.join(''),
  };
}
