import { describe, expect, it } from 'vitest';
import type { PageFinding } from '../../src/report/data.js';
import { foldOf } from '../../src/report/folding.js';
import { type Conditions, isUnder, matches } from '../../src/report/page/conditions.js';
import { folder } from '../../src/report/page/fold.js';

const ALL: Conditions = {
  kinds: new Set(['figure', 'target', 'directive']),
  ...{ at: '', deontic: '', strength: '', commitment: '', actor: '', words: '' },
};

const base = { document: 0, place: '1:1', value: '', text: '', sentence: 0, actor: '', fields: [], open: [] };
const directive: PageFinding = {
  ...base,
  ...{ key: 'd1', kind: 'directive', at: 's1.2.1', deontic: 'obligation', strength: 'strong' },
};
const figure: PageFinding = { ...base, key: 'f1', kind: 'figure', at: 's1' };

describe('matches', () => {
  it.each<[Partial<Conditions>, boolean, boolean]>([
    [{}, true, true],
    [{ kinds: new Set(['figure']) }, false, true],
    [{ kinds: new Set() }, false, false],
    [{ deontic: 'obligation' }, true, false],
    [{ deontic: 'prohibition' }, false, false],
    [{ strength: 'strong' }, true, false],
    [{ commitment: 'plan' }, false, false],
    [{ at: 's1' }, true, true],
    [{ at: 's1.2' }, true, false],
    [{ at: 's1.20' }, false, false],
    [{ actor: '部门' }, true, false],
    [{ words: '就业' }, true, false],
    [{ words: '就业', kinds: new Set(['figure']) }, false, false],
  ])('%j', (conditions, isDirective, isFigure) => {
    const asked = { ...ALL, ...conditions };
    expect(matches(directive, asked, () => ({ actor: '各部门', words: '促进就业' }))).toBe(isDirective);
    expect(matches(figure, asked, () => ({ actor: '', words: '5700人' }))).toBe(isFigure);
  });
});

describe('isUnder', () => {
  it.each([
    ['s1.2', 's1', true],
    ['s1', 's1', true],
    ['s12', 's1', false],
    ['2-s1', '2-', true],
    ['12-s1', '2-', false],
    ['', 's1', false],
  ])('%s in %s: %s', (at, above, expected) => {
    expect(isUnder(at, above)).toBe(expected);
  });
});

describe('folding', () => {
  const { fold, pairs } = foldOf(['促进就业，發展經濟，計畫']);
  it.each([
    ['發展', '发展'],
    ['促進 就業', '促进就业'],
    ['１２％', '12%'],
    ['GDP', 'gdp'],
    // One word for a thing in one script is two in the other.
    ['計畫', fold('计划')],
    ['計劃', fold('计划')],
  ])('%s is %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('knows all ways to write the characters of the text, and no others', () => {
    expect(fold('髮')).toBe('发');
    expect(fold('鐵')).toBe('鐵');
    expect([...pairs[0]].length).toBe([...pairs[1]].length);
    expect(folder(...pairs)('發髮')).toBe('发发');
  });
});
