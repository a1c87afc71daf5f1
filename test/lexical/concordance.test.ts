import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordance } from '../../src/lexical/concordance.js';
import { patternOf } from '../../src/lexical/pattern.js';
import { alignedLines } from '../../src/lexical/print-lines.js';
import { displayWidth } from '../../src/text/width.js';
import { painter } from '../../src/write/table.js';
import { structured } from './sample.js';

const found = (pattern: string, text: string, isRegex = false, context = 4): string[] =>
  concordance(structured(text), patternOf(pattern, isRegex), context).map(
    ({ left, keyword, right }) => `${left}[${keyword}]${right}`,
  );

describe('a pattern', () => {
  it.each<[string, string, string[]]>([
    ['計畫', '完成计划。', ['完成[计划]。']],
    ['计划', '這個計劃和那個計畫。', ['這個[計劃]和那個計', '劃和那個[計畫]。']],
    ['計生', '執行 計 生政策', ['執行 [計 生]政策']],
    ['後', '以后再说。', ['以[后]再说。']],
    ['徵收', '征收税款。', ['[征收]税款。']],
    ['6.5％', '增长６．５％左右', ['增长[６．５％]左右']],
    ['6.5', '增长6a5', []],
    ['𠮷野', '在𠮷野家', ['在[𠮷野]家']],
    ['改革', '改革。\n改革', ['[改革]。', '[改革]']],
    ['没有', '改革', []],
  ])('%s in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['(?:確保|力爭).{0,3}增长', '力争稳定增长', ['[力争稳定增长]']],
    ['計畫?', '计划计', ['[计划]计', '计划[计]']],
    ['[發计]展', '发展', ['[发展]']],
    ['^改革', '要改革\n改革', ['[改革]']],
    ['(?<年>\\d+)年\\k<年>', '3年3', ['[3年3]']],
    ['\\p{Script=Han}+', 'GDP增長', ['GDP[增長]']],
    ['x*', 'ab', []],
  ])('--regex %s in %j', (pattern, text, expected) => {
    expect(found(pattern, text, true)).toEqual(expected);
  });

  it.each([
    ['', false, /empty pattern/],
    [' ', true, /empty pattern/],
    ['(改革', true, /--regex \(改革: Unterminated group/],
  ])('%j is none', (pattern, isRegex, message) => {
    expect(() => patternOf(pattern, isRegex)).toThrow(message);
  });
});

describe('concordance', () => {
  it('shows as many characters as asked for, of the paragraph', () => {
    const text = '头\n𠮷二三四五改革六七八九𠮷\n尾';
    expect(found('改革', text, false, 2)).toEqual(['四五[改革]六七']);
    expect(found('改革', text, false, 0)).toEqual(['[改革]']);
    expect(found('改革', text, false, 9)).toEqual(['𠮷二三四五[改革]六七八九𠮷']);
  });

  it('shows slices of the original that lie side by side', () => {
    const text = readFileSync('fixtures/family-planning-speeches.txt', 'utf8');
    const lines = concordance(structured(text), patternOf('计划生育', false), 30);
    expect(lines.length).toBeGreaterThan(50);
    for (const { left, keyword, right, speech } of lines) {
      expect(text.includes(left + keyword + right)).toBe(true);
      expect(keyword.replace(/\s/g, '')).toBe('計畫生育');
      expect([null, 's1', 's2']).toContain(speech);
    }
  });
});

describe('alignedLines', () => {
  const line = fc.record({
    place: fc.constantFrom('1:1', '12:345'),
    left: fc.string({ unit: fc.constantFrom(...'一二ab，\n𠮷'), maxLength: 40 }),
    keyword: fc.constantFrom('改革', 'GDP'),
    right: fc.string({ unit: fc.constantFrom(...'一二ab，\n𠮷'), maxLength: 40 }),
  });

  it('fit the width and have all keywords in one column', async () => {
    const paint = await painter(false);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.integer({ min: 40, max: 120 }), (lines, width) => {
        const printed = alignedLines(lines, width, paint).split('\n').slice(0, -1);
        expect(printed).toHaveLength(lines.length);
        for (const each of printed) expect(displayWidth(each)).toBeLessThanOrEqual(width);
        const columns = printed.map((each) => displayWidth(each.slice(0, each.search(/改革|GDP/))));
        expect(new Set(columns).size).toBe(1);
      }),
    );
  });
});
