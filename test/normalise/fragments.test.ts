import { expect, test } from 'vitest';
import { normalOf, stepOf } from './normal.js';

test.each([
  [
    '有效实施对特别行政区的全面管治权\n宪法\n和\n基本法\n，落实原则。',
    '有效实施对特别行政区的全面管治权\n宪法和基本法，落实原则。',
  ],
  ['我国第一部《\n国防法\n》开始实施。', '我国第一部《国防法》开始实施。'],
  ['细颗粒物（PM\n2.5\n）平均浓度下降9.1%。', '细颗粒物（PM2.5）平均浓度下降9.1%。'],
  [
    '十年来通过的第三个历史决议和规划\n第三个历史决议\n，全党学习。',
    '十年来通过的第三个历史决议和规划第三个历史决议，全党学习。',
  ],
])('%j is one sentence', (text, joined) => {
  expect(stepOf('fragments', text)).toBe(joined);
});

test.each(['要加强领导。\n落实责任。', '一、提高认识\n各级要提高认识。', '同志们：\n\n，后面', '指标\n单位\n数值'])(
  '%j stays',
  (text) => {
    expect(stepOf('fragments', text)).toBe(text);
  },
);

test('characters of Hong Kong’s private use are read, other lost glyphs stay', () => {
  expect(normalOf('隨\ue2e5社會發展，政府會推展計劃。')).toBe('随着社会发展，政府会推展计划。');
  expect(normalOf('要加\uf8f5强领导。')).toBe('要加\uf8f5强领导。');
});

test('pinyin in brackets is left out, abbreviations are not', () => {
  expect(normalOf('要認真學(xué)習(xí)，落實(shí)計(jì)劃(GDP)。')).toBe('要认真学习，落实计划（GDP）。');
});
