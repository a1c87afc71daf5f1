import { describe, expect, test } from 'vitest';
import { frame } from '../../src/frame/index.js';
import { sourceOf } from '../../src/read/index.js';
import { structureOf } from '../../src/structure.js';
import type { Mood } from '../../src/types.js';

/** No rule of the frame looks at words: a segmenter that cuts characters will do. */
const characters = (sentence: string) =>
  [...sentence].map((word, start) => ({ word, tag: 'x', start, end: start + 1 }));
const moods = (text: string): Mood[] => frame(structureOf(sourceOf(text)), characters).map(({ mood }) => mood);

describe('mood', () => {
  test('a heading that reports covers all below it; one that plans begins anew', () => {
    const text =
      '一、2018年工作回顾\n（一）加强基础建设。完成投资十亿元。\n二、2019年工作安排\n（一）加强基础建设。完成投资十亿元。';
    expect(moods(text)).toEqual(['report', 'report', 'report', 'plan', 'plan', 'plan']);
  });

  test('marks in a paragraph decide where no heading does, and carry to the next without marks', () => {
    const text =
      '去年，我们完成了改造，取得了成效，群众得到了实惠。\n深入实施普法规划，强化审计监督。\n今年要继续努力，必须抓好落实，确保完成任务。';
    expect(moods(text)).toEqual(['report', 'report', 'plan']);
  });

  test('a list of aims runs to its end and not further', () => {
    const text = '今年的主要目标是：产值增长7%；收入增长8%。失业率控制在4%以内。为实现上述目标，要抓好七项工作。';
    expect(moods(text)).toEqual(['aims', 'aims', 'aims', 'plan']);
  });

  test('a heading of aims, a law, a courtesy', () => {
    expect(moods('（四）试点目标。体系基本健全。')).toEqual(['aims', 'aims']);
    const law = ['一', '二', '三', '四', '五'].map((n) => `第${n}条 各级政府应当落实。`).join('\n');
    expect(new Set(moods(law))).toEqual(new Set(['norm']));
    expect(moods('向大家表示衷心的感谢！')).toEqual(['courtesy']);
  });
});
