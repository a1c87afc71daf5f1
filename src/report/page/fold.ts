/**
 * Makes texts comparable for a search: Simplified, half-width, lower case, without blanks. `from` and `to` are characters and, at the
 * same index, what each becomes.
 *
 * @example folder('們', '们')('同志 們') // '同志们'
 */
export function folder(from: string, to: string): (text: string) => string {
  const targets = [...to];
  const become = new Map([...from].map((character, index) => [character, targets[index] ?? character]));
  return (text) => {
    let folded = '';
    for (const character of text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''))
      folded += become.get(character) ?? character;
    return folded;
  };
}
