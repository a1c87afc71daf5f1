import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structured, wordsIn, wrapped } from './sample.js';

/** Words as counted, a mark `|` where the next does not follow the one before. */
const shown = (text: string): string =>
  wordsIn(text)
    .map(({ word, follows }, index) => `${index > 0 && !follows ? '|' : ''}${word}`)
    .join(' ');

describe('wordsOf', () => {
  it.each([
    ['', ''],
    ['。，！', ''],
    ['深化改革，扩大开放。', '深化改革 |扩大开放'],
    ['要深化改革，加快发展。推进就业。', '要 深化改革 |加快 发展 |推进 就业'],
    ['經濟發展與「就業」', '经济 发展 与 |就业'],
    ['GDP 增长６．５％左右', 'GDP 增长 6.5 |左右'],
    ['𠮷野家开业', '𠮷 野 家 开业'],
    ['指标\t单位\n增长\t%', '指标 |单位 |增长'],
  ])('of %j are %j', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  it('knows where each stands and how it is written', () => {
    const sentence = '今年以來我們全面加強人口工作取得了明顯成效，各級各部門都要認真落實計劃生育責任制';
    const text = wrapped(`${`${sentence}，`.repeat(8)}${sentence}。`);
    const words = wordsIn(text).filter(({ word }) => word === '计划生育');
    expect(words).toHaveLength(9);
    expect(words.map((word) => word.text)).toContain('計劃\n生育');
    for (const { text: written, original } of words) expect(text.slice(original.start, original.end)).toBe(written);
  });

  it('tells the speeches of a compilation apart', () => {
    const words = wordsIn(readFileSync('fixtures/family-planning-speeches.txt', 'utf8'));
    expect(new Set(words.map(({ speech }) => speech))).toEqual(new Set([null, 's1', 's2']));
    expect(words.filter(({ speech }) => speech === 's2').length).toBeGreaterThan(1000);
  });

  it('leaves out the notes of a web page', () => {
    const text = `关于就业工作的讲话\n\n来源：人民网\n\n同志们：\n${'要加强就业工作。'.repeat(30)}\n`;
    expect(structured(text).sentences.map(({ role }) => role)).toContain('note');
    expect(wordsIn(text).map(({ word }) => word)).not.toContain('人民网');
  });

  it('holds slices of both texts, in order', () => {
    const piece = fc.constantFrom(...'發展改革，。：\n 　\t１３.8％GDP𠮷、一是（二）“就业”计劃網際網路');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
        const { document } = structured(text);
        let before = 0;
        for (const { word, text: written, start, end, original } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(document.normal.slice(start, end)).toBe(word);
          expect(document.text.slice(original.start, original.end)).toBe(written);
          expect(word).toMatch(/[\p{L}\p{N}]/u);
          before = end;
        }
      }),
    );
  });
});
