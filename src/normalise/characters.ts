/**
 * Kinds of characters that the steps tell apart. Functions on code points instead of regular expressions: they are asked
 * for every character of a document.
 */

/** What counts as a space, for a class in a regular expression: white space except line ends, and invisible characters. */
export const SPACES = '\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff\\u00ad';

/** A Chinese character: unified and compatibility ideographs, 〇, 々, and private-use ones (glyphs that a converter lost). */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  code === 0x3005 ||
  code === 0x3007 ||
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0xe000 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x3ffff);

/** An ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** An ASCII letter. */
export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Punctuation that only Chinese text uses: 、。〈〉《》「」『』【】〔〕 and full-width ，；：！？（）. */
export const isChineseMark = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x3003) ||
  (code >= 0x3008 && code <= 0x301f) ||
  (code >= 0xff01 && code <= 0xff65 && !isFullWidthAlphanumeric(code));

const isFullWidthAlphanumeric = (code: number): boolean =>
  (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);

/** The code point that starts at `index`; -1 behind the end. */
export const codeAt = (text: string, index: number): number => text.codePointAt(index) ?? -1;

/** The code point that ends before `index`; -1 at the start. */
export function codeBefore(text: string, index: number): number {
  if (index <= 0) return -1;
  const unit = text.charCodeAt(index - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return low && index > 1 ? codeAt(text, index - (codeAt(text, index - 2) > 0xffff ? 2 : 1)) : unit;
}

/** Columns of a fixed-width display that a text takes, blanks not counted: a Chinese character or mark two, any other one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Half of an astral character counts one, both together two.
    if (unit > 0x20 && unit < 0x2010 && unit !== 0xa0) width += 1;
    else if (unit >= 0x2010 && unit !== 0x3000 && unit !== 0xfeff) width += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
  }
  return width;
}
