/** The few parts of man(7) that a manual page is made of. */

/**
 * Text in which no character is a request or an escape. What is not ASCII is named by its code, so that the page reads the same whatever
 * encoding the formatter expects; a line may end between two Chinese characters.
 *
 * @example escaped('-o 今年') // '\\-o \\[u4ECA]\\:\\[u5E74]'
 */
export function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(/(\p{sc=Han})(?=\p{sc=Han})/gu, '$1\\:')
    .replace(/[^\x00-\x7f]/gu, (character) => `\\[u${hex(character)}]`);
}

const hex = (character: string): string =>
  (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');

/** One line: a request would end at a line break. */
const line = (text: string): string => escaped(text.replace(/\s*\n\s*/g, ' '));

/** Running text, a sentence or less on each line of the source, as formatters and readers of differences like it. */
const running = (text: string): string =>
  text
    .split(/(?<=[.;:]) |\s*\n\s*/)
    .flatMap((part) => part.match(/.{1,60}\S*(?: |$)/g) ?? [part])
    .map((part) => escaped(part.trim()))
    .join('\n');

export const section = (title: string): string => `.SH ${line(title.toUpperCase())}\n`;
export const subsection = (title: string): string => `.SS ${line(title)}\n`;
/** What stands right below a heading; further paragraphs come apart by themselves. */
export const text = (words: string): string => `${running(words)}\n`;
export const paragraph = (words: string): string => `.PP\n${running(words)}\n`;
export const bold = (text: string): string => `\\fB${line(text)}\\fR`;
export const italic = (text: string): string => `\\fI${line(text)}\\fR`;

/** A term, in roff already, and what it means. */
export const item = (term: string, meaning: string): string => `.TP\n${term}\n${running(meaning)}\n`;
