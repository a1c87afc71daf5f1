import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/fields.js';
import { convert } from '../../src/normalise/script.js';
import { WORDS } from '../../src/report/words.js';

/** Other words, and not only other characters, in Taiwan. */
const OTHER_WORDS = new Set([
  'views',
  'pair.desc',
  'log.likelihood',
  'restored',
  'search',
  'facts',
  'field.metadata',
  'made.by',
  'placesIn.extracted',
]);

const places = (word: string): string => (word.match(/\{\d\}/g) ?? []).sort().join();

describe('labels', () => {
  it('are in three languages', () => {
    for (const [key, words] of Object.entries(WORDS)) {
      const [en, hans, hant] = words;
      for (const word of words) expect([key, word.trim()]).not.toEqual([key, '']);
      // A key in place of a label means that the label was forgotten.
      expect([key, hans]).not.toEqual([key, key]);
      expect([key, hans, /\p{Script=Han}/u.test(hans)]).toEqual([key, hans, true]);
      expect([key, places(hans), places(hant)]).toEqual([key, places(en), places(en)]);
    }
  });

  it('are the same words in both scripts', async () => {
    const same = Object.entries(WORDS).filter(([key]) => !OTHER_WORDS.has(key));
    const converted = (await convert(same.map(([, [, hans]]) => hans).join('\n'), 'tw')).split('\n');
    expect(same.map(([key, [, , hant]]) => `${key} ${hant}`)).toEqual(
      same.map(([key], index) => `${key} ${converted[index]}`),
    );
  });

  it('name every field and value of a finding', () => {
    // The page shows places by its marks, and asks for no places of parts.
    const elsewhere = ['start', 'end', 'parts'];
    for (const shape of ['figure', 'target', 'directive'] as const)
      for (const [name, { values }] of Object.entries(SHAPES[shape])) {
        if (!elsewhere.includes(name)) expect(WORDS).toHaveProperty([`field.${name}`]);
        for (const value of Object.keys(values ?? {})) expect(WORDS).toHaveProperty([`${name}.${value}`]);
      }
  });

  it('are all used', () => {
    const sources = readdirSync('src/report', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('words.ts'))
      .map((file) => readFileSync(`src/report/${file}`, 'utf8'))
      .join('\n');
    const made =
      /^(?:field|level|sort|kind|bound|change|status|quantified|direction|commitment|nature|deontic|strength|attribution|script|placesIn|role)\.|\.(?:desc|meaning)$/;
    // Names of kinds are made as well.
    const unused = Object.keys(WORDS)
      .filter((key) => !/^(?:figure|target|directive)s?$/.test(key))
      .filter((key) => !made.test(key) && !sources.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});
