/** What must not reach a terminal as it is: control characters, and marks that reorder the text around them. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** Characters without a glyph and without a width: zero-width spaces and joiners, soft hyphens, variation selectors, tags; those that reorder text aside. */
const INVISIBLE = /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;

/**
 * `text` with its control characters shown instead of obeyed: ESC as `␛`, a C1 control or a bidirectional override as
 * `\u{9b}`. Newline and tab are controls as well, unless `keep` names them.
 *
 * @example visible('\u001b[31m紅') // '␛[31m紅'
 */
export function visible(text: string, keep = ''): string {
  return text.replace(UNSAFE, (character) => {
    if (keep.includes(character)) return character;
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `\\u{${code.toString(16)}}`;
  });
}

/**
 * `text` as one line for people: the line ends of a hard-wrapped original are joined (between Chinese characters without a
 * blank), tabs are blanks, controls are shown, characters without a glyph are left out.
 *
 * @example oneLine('加大力\n度投資') // '加大力度投資'
 */
export function oneLine(text: string): string {
  const joined = text
    .replace(/[ \t\u3000]*(?:\r\n?|\n)[ \t\u3000\r\n]*/g, (_, at: number) => {
      const before = text[at - 1] ?? '';
      return /[!-~]/.test(before) ? ' ' : '';
    })
    .replace(/\t/g, ' ');
  return visible(joined.replace(INVISIBLE, ''));
}
