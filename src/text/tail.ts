/** What a tail is looked for in: longer ones are prose. */
const WINDOW = 48;

/**
 * How long `text` is without the words at its end that `word` matches, taken off one by one: a loop and no starred group, so
 * that no text makes it backtrack.
 *
 * @param word one word at the end, e.g. /(?:分别|达到)$/
 */
export function lengthWithoutTail(text: string, word: RegExp): number {
  let end = text.length;
  for (;;) {
    const from = Math.max(0, end - WINDOW);
    const cut = word.exec(text.slice(from, end))?.[0].length ?? 0;
    if (cut === 0) return end;
    end -= cut;
  }
}
