import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, setPhrases } from '../../src/lexical/set-phrases.js';

/** Texts of words with blanks between; `|` ends a sentence, a word in small letters may stand at no edge. */
function phrasesOf(texts: readonly string[], least = 2): string[] {
  const vocabulary: string[] = [];
  const numbers = texts.map((text) =>
    Int32Array.from(
      text.split(' ').filter((word) => word !== ''),
      (word) => {
        if (word === '|') return -1;
        if (!vocabulary.includes(word)) vocabulary.push(word);
        return vocabulary.indexOf(word);
      },
    ),
  );
  const isContent = (word: number): boolean => /^[A-Z]/.test(vocabulary[word] as string);
  return setPhrases(numbers, { least, mayBegin: isContent, mayEnd: isContent }).map(
    ({ words, texts: count, places }) =>
      `${words.map((word) => vocabulary[word]).join(' ')} ${count}/${places.length} ${places.map(({ text, word }) => `${text}.${word}`).join(' ')}`,
  );
}

describe('setPhrases', () => {
  it.each<[string, string[], number, string[]]>([
    ['what two texts share', ['A B C', 'X A B'], 2, ['A B 2/2 0.0 1.1']],
    ['nothing that one repeats', ['A B A B', 'B C'], 2, []],
    ['not over the end of a sentence', ['A | B', 'A | B'], 2, []],
    ['nothing that ends in a word that may not', ['A of', 'A of'], 2, []],
    ['such words within', ['A of B', 'A of B of'], 2, ['A of B 2/2 0.0 1.0']],
    [
      'the part of a longer one that more texts have',
      ['A B C', 'A B C', 'A B'],
      2,
      ['A B 3/3 0.0 1.0 2.0', 'A B C 2/2 0.0 1.0'],
    ],
    ['no part that only they have', ['A B C', 'A B C', 'B'], 2, ['A B C 2/2 0.0 1.0']],
    ['a part that is held only where it may not end', ['A B of', 'A B of'], 2, ['A B 2/2 0.0 1.0']],
    ['as many as asked for', ['A B', 'A B', 'A C'], 3, []],
    ['all its places', ['A B A B', 'A B'], 2, ['A B 2/3 0.0 0.2 1.0']],
    ['nothing in nothing', [], 2, []],
    ['nothing in empty texts', ['', '|'], 2, []],
  ])('finds %s', (_, texts, least, expected) => {
    expect(phrasesOf(texts, least)).toEqual(expected);
  });

  it('leaves longer wordings to the passages', () => {
    const text = Array.from({ length: MOST_WORDS + 5 }, (_, index) => `W${index}`);
    expect(phrasesOf([text.join(' '), text.join(' ')])).toEqual([]);
    const most = text.slice(0, MOST_WORDS).join(' ');
    expect(phrasesOf([most, most])).toEqual([`${most} 2/2 0.0 1.0`]);
  });

  it('finds what the slow way finds', () => {
    const word = fc.constantFrom('A', 'B', 'C', 'of', '|');
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }),
        fc.integer({ min: 2, max: 3 }),
        (texts, least) => {
          const grams = new Map<string, Set<number>>();
          for (const [index, words] of texts.entries())
            for (let from = 0; from < words.length; from++)
              for (let to = from + 2; to <= words.length; to++) {
                const gram = words.slice(from, to);
                if (gram.includes('|') || gram[0] === 'of' || gram.at(-1) === 'of') continue;
                const key = gram.join(' ');
                grams.set(key, (grams.get(key) ?? new Set()).add(index));
              }
          const often = [...grams].filter(([, found]) => found.size >= least);
          const isPart = (gram: string, count: number): boolean =>
            often.some(([other, { size }]) => other !== gram && size === count && ` ${other} `.includes(` ${gram} `));
          const expected = often
            .filter(([gram, { size }]) => !isPart(gram, size))
            .map(([gram, { size }]) => `${gram} ${size}`);
          const found = phrasesOf(
            texts.map((words) => words.join(' ')),
            least,
          ).map((line) => line.replace(/\/.*/, ''));
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
