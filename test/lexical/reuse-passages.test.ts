import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Letters, lettersOf } from '../../src/lexical/letters.js';
import { sharedPassages } from '../../src/lexical/passages.js';

const whole = (text: string): Letters => lettersOf(text, [{ start: 0, end: text.length }]);

/** Passages as people see them: the words in each place, `index:words`. */
function passagesOf(texts: readonly string[], least?: number): string[][] {
  return sharedPassages(texts.map(whole), least).passages.map(({ places }) =>
    places.map(({ text, start, end }) => `${text}:${(texts[text] as string).slice(start, end)}`),
  );
}

describe('sharedPassages', () => {
  it.each<[string, string[], number, string[][]]>([
    [
      'the longest alone',
      ['今年要全面加强管理。', '明年要全面加强管理,'],
      4,
      [['0:年要全面加强管理', '1:年要全面加强管理']],
    ],
    [
      'over punctuation and blanks',
      ['不忘初心、牢记使命,走好', '要“不忘初心，牢记 使命”!'],
      6,
      [['0:不忘初心、牢记使命', '1:不忘初心，牢记 使命']],
    ],
    [
      'numbers are alike, and unreadable ones',
      ['增长8.5%以上的目标', '增长 9% 以上的目标', '在20xx年全面完成', '在2014年全面完成'],
      5,
      [
        ['0:增长8.5%以上的目标', '1:增长 9% 以上的目标'],
        ['2:在20xx年全面完成', '3:在2014年全面完成'],
      ],
    ],
    ['numbers are no letters', ['12 13 14 15 16 17 18', '21 22 23 24 25 26 27'], 4, []],
    ['capital letters are small ones', ['完成GDP目标', '完成gdp目标'], 5, [['0:完成GDP目标', '1:完成gdp目标']]],
    ['astral characters are whole', ['𠀀𠀁𠀂甲', '𠀃𠀁𠀂乙'], 2, [['0:𠀁𠀂', '1:𠀁𠀂']]],
    ['nothing within one text', ['加强管理,加强管理', '别的事情'], 3, []],
    [
      'a part of it in a third text',
      ['甲乙丙丁戊己', '甲乙丙丁戊辛', '丙丁戊'],
      3,
      [
        ['0:甲乙丙丁戊', '1:甲乙丙丁戊'],
        ['0:丙丁戊', '1:丙丁戊', '2:丙丁戊'],
      ],
    ],
    ['everywhere it stands', ['加强管理。再加强管理', '要加强管理'], 4, [['0:加强管理', '0:加强管理', '1:加强管理']]],
    ['the whole of equal texts', ['一样的话语', '一样的话语'], 4, [['0:一样的话语', '1:一样的话语']]],
    ['no texts', [], 4, []],
    ['empty texts', ['', '。。', '甲'], 1, []],
  ])('finds %s', (_, texts, least, expected) => {
    expect(passagesOf(texts, least)).toEqual(expected);
  });

  it('needs ten letters if not told otherwise', () => {
    expect(passagesOf(['一二三四五六七八九', '一二三四五六七八九'])).toEqual([]);
    expect(passagesOf(['一二三四五六七八九十', '一二三四五六七八九十'])).toHaveLength(1);
  });

  const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '7', '。'), maxLength: 30 }), {
    maxLength: 4,
  });

  it('covers just those letters of which the slow way finds a stretch elsewhere', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (all, least) => {
        const letters = all.map(whole);
        const keys = letters.map(({ codes }) => String.fromCodePoint(...codes));
        const slow = keys.map((key, own) => {
          const covered = new Set<number>();
          for (let from = 0; from < key.length; from++)
            for (let to = from + 1; to <= key.length; to++) {
              const stretch = key.slice(from, to);
              if (stretch.replaceAll('0', '').length < least) continue;
              if (!keys.some((other, index) => index !== own && other.includes(stretch))) continue;
              for (let at = from; at < to; at++) covered.add(at);
            }
          return covered.size;
        });
        expect(sharedPassages(letters, least).covered).toEqual(slow);
      }),
    );
  });

  it('names places that all hold the same letters, all of them, in two texts or more', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const letters = all.map(whole);
        const keyOf = (text: string): string => String.fromCodePoint(...whole(text).codes);
        for (const { places, length, texts: count } of sharedPassages(letters, 2).passages) {
          const words = places.map(({ text, start, end }) => keyOf((all[text] as string).slice(start, end)));
          expect(new Set(words).size).toBe(1);
          expect(words[0]).toHaveLength(length);
          expect(count).toBe(all.filter((text) => keyOf(text).includes(words[0] as string)).length);
          expect(count).toBeGreaterThan(1);
        }
      }),
    );
  });

  it.each([
    ['one letter', '加'.repeat(50_000), '加'.repeat(40_000)],
    ['two letters', '加强'.repeat(25_000), '强加'.repeat(25_000)],
  ])('takes texts of %s', (_, a, b) => {
    expect(sharedPassages([whole(a), whole(b)]).covered).toEqual([a.length, b.length]);
  });
});
