import type { Range } from '../types.js';

/** 學(xué)習(xí), 落實(shí)： one Latin word in brackets right behind one Chinese character. */
const BRACKETED = /(?<=\p{Script=Han})[(（] ?(?<word>\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,11}) ?[)）]/gu;

/** The marks of the four tones, apart from their letter; pages write the breve for the third one too. */
const TONES = /[\u0300\u0301\u0304\u0306\u030c]/g;

/** A syllable of Hanyu Pinyin without its tone, ü as v. */
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iong|[iuv]ang|ueng|[aeio]ng|i[ae]n|iao|uai|[uv]an|[ae]n|[aeou]i|[ao]o|[ei]r|i[aeu]|in|ou|u[ano]|[uv]e|vn|ui|[aeiouv])|m|ng?|hm|hng)$/;

/** So many with tone marks show that a machine put them there; those of the neutral tone are glosses then too. */
const SEVERAL = 3;

/**
 * Where pinyin in brackets glosses the character before it, brackets included: machines that turned a text into Traditional
 * characters, or guarded it against copying, left it behind. Without a tone mark (們(men)) it is one only in a text that has
 * several with; abbreviations and the like (PM2.5), (GDP), (a) never are. In order of place; linear in the length of the text.
 *
 * @example glossesIn('計(jì)劃') // [{ start: 1, end: 5 }]
 */
export function glossesIn(text: string): Range[] {
  const found: (Range & { isToned: boolean })[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(BRACKETED)) {
    const word = groups?.word ?? '';
    const isToned = hasTone(word);
    if (isToned ? isSyllable(word.toLowerCase()) : word.length > 1 && isSyllable(word))
      found.push({ start: index, end: index + whole.length, isToned });
  }
  const isGlossed = found.filter(({ isToned }) => isToned).length >= SEVERAL;
  return found.filter(({ isToned }) => isToned || isGlossed).map(({ start, end }) => ({ start, end }));
}

const hasTone = (word: string): boolean => word.normalize('NFD').search(TONES) >= 0;

/** Whether a word in small letters is pinyin. */
const isSyllable = (word: string): boolean =>
  SYLLABLE.test(
    word
      .normalize('NFD')
      .replace(TONES, '')
      .replaceAll('u\u0308', 'v')
      .replaceAll('\u0251', 'a')
      .replaceAll('\u0261', 'g'),
  );
