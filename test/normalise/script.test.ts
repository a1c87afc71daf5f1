import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/normalise/index.js';
import { scriptOf } from '../../src/normalise/script.js';
import { FIXTURES, stepOf } from './normal.js';

const opencc = Converter({ from: 'tw', to: 'cn' });

describe('Traditional lines', () => {
  it.each([
    ['計畫生育工作成效顯著', '计划生育工作成效显著'],
    ['計生專乾要隨著形勢', '计生专干要随着形势'],
    ['瞭解情況、徵求意見', '了解情况、征求意见'],
    ['二噁英排放', '二𫫇英排放'],
    ['民眾藉此機會', '民众借此机会'],
  ])('%j → %j', (given, expected) => expect(stepOf('script', given)).toBe(expected));

  it('equal what OpenCC makes of them', () => {
    for (const { text } of FIXTURES) {
      if (scriptOf(text) === 'Hant') expect(stepOf('script', text)).toBe(opencc(text));
    }
  });

  it('equal what OpenCC makes of them, whatever they are', () => {
    const pieces = [
      '計畫',
      '著',
      '顯',
      '乾',
      '隨',
      '為',
      '二噁英',
      '裏',
      '說',
      '著名',
      '藉',
      '行',
      '、',
      '𠀀',
      '12',
      '於',
      '么',
      '只',
      '面',
      '臺',
      '⿰',
      '⿰亻',
      '⿲亻⿱艹',
      '\uf900',
      '\ufa5b',
      '\u{2f81a}',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces))
      .map((parts) => `體體體體體體體體體體體體體體體體體體體${parts.join('')}`);
    fc.assert(fc.property(text, (given) => stepOf('script', given) === opencc(given)));
  });
});

describe('Simplified text', () => {
  it.each(['成效显著，卓著、土著', '乾坤、于丹、於菟', '毕昇发明活字印刷', '一目了然', '随著 2020 年'])(
    '%j comes through',
    (text) => expect(stepOf('script', text)).toBe(text),
  );

  it('comes through beside Traditional lines', () => {
    expect(stepOf('script', '国务院会议显著\n經濟發展顯著')).toBe('国务院会议显著\n经济发展显著');
  });

  it('leaves fixtures in Simplified alone', () => {
    for (const { text } of FIXTURES) if (scriptOf(text) === 'Hans') expect(stepOf('script', text)).toBe(text);
  });

  it('takes a line without evidence for what the document is', () => {
    expect(stepOf('script', '經濟發展\n著')).toBe('经济发展\n着');
    expect(stepOf('script', '经济发展\n著')).toBe('经济发展\n著');
  });
});

it('tells the script', () => {
  expect(scriptOf('计划生育')).toBe('Hans');
  expect(scriptOf('計畫生育')).toBe('Hant');
  expect(scriptOf('计划生育\n計畫生育')).toBe('mixed');
  expect(scriptOf('2020')).toBe('Hans');
});

it('converts normal text to other scripts', async () => {
  const text = '人口计划生育工作成效显著，为群众服务';
  expect(await convert(text, 'hans')).toBe(text);
  expect(await convert(text, 'tw')).toBe('人口計劃生育工作成效顯著，為群眾服務');
  expect(await convert(text, 'hk')).toMatch(/計劃生育.*羣眾|群眾/u);
  expect(await convert(text, 'hant')).toContain('羣衆');
});
