import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorsChart } from '../../src/report/charts/actors.js';
import { placesChart } from '../../src/report/charts/places.js';
import { sectionsChart } from '../../src/report/charts/sections.js';
import { shortened } from '../../src/report/charts/svg.js';
import { pairsOf, targetsChart } from '../../src/report/charts/targets.js';
import { foldOf } from '../../src/report/folding.js';
import { type Entry, entriesOf } from '../../src/report/keys.js';
import { labelsIn } from '../../src/report/words.js';
import { understood } from '../../src/write/view.js';
import { documentOf } from './documents.js';

const labels = labelsIn('en');
const entryOf = (text: string): Entry => entriesOf([documentOf(text)])[0] as Entry;
const FAMILY = entryOf(readFileSync('fixtures/family-planning-speeches.txt', 'utf8'));
const EMPTY = entryOf('会议到此结束。');

/** The cells of the last column of a table. */
const lastColumn = (made: string): number[] =>
  [...made.matchAll(/<td>(?:<[^>]*>)*(\d*)(?:<[^>]*>)*<\/td><\/tr>/g)].map(([, number]) => Number(number));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('charts', () => {
  it('of sections and actors count every directive once', () => {
    const { length } = FAMILY.document.directives;
    expect(sum(lastColumn(sectionsChart(FAMILY, 'x', labels)?.html ?? ''))).toBe(length);
    expect(sum(lastColumn(actorsChart(FAMILY, 'x', labels)?.html ?? ''))).toBe(length);
  });

  it('of places has a tick for each finding', () => {
    const made = placesChart(FAMILY, 'x', labels)?.html ?? '';
    for (const [kind, findings] of [
      ['figure', FAMILY.document.figures],
      ['target', FAMILY.document.targets],
      ['directive', FAMILY.document.directives],
    ] as const) {
      const path = new RegExp(`class="tick ${kind}" d="([^"]*)"`).exec(made)?.[1] ?? '';
      expect(path.match(/M/g)?.length).toBe(findings.length);
    }
  });

  it('name and describe themselves, and keep to SVG', () => {
    for (const chart of [sectionsChart, actorsChart, placesChart]) {
      const made = chart(FAMILY, 'x', labels)?.html ?? '';
      expect(made).toMatch(/<svg[^>]*role="img" aria-labelledby="x-title" aria-describedby="x-desc">/);
      const drawing = /<\/desc>(.*?)<\/svg>/s.exec(made)?.[1] ?? '';
      // Any other element would end the drawing where a browser reads it.
      const names = [...drawing.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
      expect(
        [...new Set(names)].filter((name) => !['text', 'tspan', 'rect', 'path', 'circle'].includes(name ?? '')),
      ).toEqual([]);
      expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('are left out where there is nothing to draw', () => {
    expect(sectionsChart(EMPTY, 'x', labels)).toBeNull();
    expect(actorsChart(EMPTY, 'x', labels)).toBeNull();
    expect(placesChart(EMPTY, 'x', labels)).toBeNull();
    expect(targetsChart(EMPTY, 'x', (text) => text, labels)).toBeNull();
  });
});

describe('pairsOf', () => {
  const pairs = (text: string): string[] => {
    const entry = entryOf(text);
    return pairsOf(entry, foldOf([text]).fold).map(
      ({ name, now, aim }) => `${name}: ${understood(now)} → ${understood(aim)}`,
    );
  };

  it.each([
    ['去年城镇登记失业率4.2%。今年城镇登记失业率控制在4.5%以内。', ['城镇登记失业率: 4.2 % → ≤ 4.5 %']],
    // The same indicator by another name.
    ['去年地区生产总值300亿元。今年国内生产总值达到330亿元。', ['国内生产总值: 300亿 元 → 330亿 元']],
    // A rate of change is no level.
    ['去年地区生产总值增长7.2%。今年地区生产总值达到330亿元。', []],
    ['去年地区生产总值增长7.2%。今年的主要目标是：地区生产总值增长7.5%。', ['地区生产总值: 7.2 % → 7.5 %']],
    ['今年地区生产总值达到330亿元。', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('shortened', () => {
  it.each([
    ['加强计划生育', '加强计划生育'],
    ['一'.repeat(13), '一'.repeat(13)],
    ['一'.repeat(14), `${'一'.repeat(12)}…`],
    ['𠀀'.repeat(20), `${'𠀀'.repeat(12)}…`],
  ])('%s', (text, expected) => {
    expect(shortened(text)).toBe(expected);
  });
});
