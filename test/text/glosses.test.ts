import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossesIn } from '../../src/text/glosses.js';

/** The text without what is found. */
function without(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of glossesIn(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}

describe('glossesIn', () => {
  it.each([
    ['要加強學(xué)習(xí)。', '要加強學習。'],
    ['落實(shí)計(jì)劃', '落實計劃'],
    ['學（xué）生', '學生'],
    ['双(shuāng)创', '双创'],
    ['女(nǚ)性和绿(lǜ)色', '女性和绿色'],
    ['强( qiáng )化', '强化'],
    ['个(gè)，儿(ér)', '个，儿'],
    // The tone as a character of its own, the single-storey a and g of printed pinyin.
    ['劃(hua\u0300)', '劃'],
    ['广(ɡuǎnɡ)，安(\u0251\u0304n)', '广，安'],
    // The breve for the third tone.
    ['好(hăo)', '好'],
    // Of the neutral tone, among several with one.
    ['學(xué)習(xí)計(jì)劃，我們(men)的(de)', '學習計劃，我們的'],
  ])('%s → %s', (text, rest) => {
    expect(without(text)).toBe(rest);
  });

  it.each([
    '细颗粒物(PM2.5)浓度',
    '国内生产总值(GDP)',
    '第3條第(1)款(a)項',
    '執行長(CEO)',
    '我们(men)要',
    '咖啡馆(café)',
    '习近平(Xí Jìnpíng)',
    '學習(xuéxí)',
    'A(xué)',
    '（xué）',
    '習xí',
    '',
  ])('leaves %s', (text) => {
    expect(glossesIn(text)).toEqual([]);
  });

  it('leaves abbreviations on a page with glosses', () => {
    const text = '學(xué)習(xí)計(jì)劃：細顆粒物(PM2.5)、總值(GDP)、執行長(CEO)、項(a)、股(ETF)、号(No)、次(the)';
    expect(without(text)).toBe('學習計劃：細顆粒物(PM2.5)、總值(GDP)、執行長(CEO)、項(a)、股(ETF)、号(No)、次(the)');
  });

  it('gives ranges in order, whatever comes', () => {
    const part = fc.constantFrom(
      '學',
      '(',
      '（',
      ')',
      '）',
      'xué',
      'xí',
      'jì',
      'men',
      ' ',
      'GDP',
      '\u0301',
      '𠀀',
      '。',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          let before = 0;
          for (const { start, end } of glossesIn(text)) {
            expect(start).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(text.slice(start, end)).toMatch(/^[(（].+[)）]$/u);
            before = end;
          }
        },
      ),
    );
  });

  it.each(['學(', '學(xué', '(xué)', 'a\u0301', '學(abcdefghijk'])('ends on a long run of %s', (part) => {
    expect(glossesIn(part.repeat(200_000))).toEqual([]);
  });
});
