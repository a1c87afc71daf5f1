import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/read/index.js';
import { partners, sentencesOf } from '../../src/split/sentences.js';
import { structureOf } from '../../src/structure.js';

describe('sentences of a paragraph', () => {
  test.each([
    ['甲。乙！丙？丁；戊', ['甲。', '乙！', '丙？', '丁；', '戊']],
    ['他说：“要落实。”大家鼓掌。', ['他说：“要落实。”', '大家鼓掌。']],
    ['做好服务（就是要上门。要热情），不能推诿。', ['做好服务（就是要上门。要热情），不能推诿。']],
    ['完成任务。（财政部负责）', ['完成任务。', '（财政部负责）']],
    ['一、加强领导、落实责任', ['一、加强领导、落实责任']],
    ['没有关上的（括号。下一句。', ['没有关上的（括号。', '下一句。']],
    ['真的？！是的。', ['真的？！', '是的。']],
    ['  前后有空白。  第二句。 ', ['前后有空白。', '第二句。']],
  ])('%s', (paragraph, sentences) => {
    expect(sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
  });

  test('marks without a partner count as none', () => {
    expect([...partners('（甲“乙）丙”')]).toEqual([4, -1, -1, -1, 0, -1, -1]);
  });
});

/** A line a section: id, marker, heading. */
function outline(text: string): string[] {
  const { sections, document } = structureOf(sourceOf(text));
  const words = (range: { start: number; end: number } | null): string =>
    range ? document.normal.slice(range.start, range.end) : '-';
  return sections.map(({ id, marker, heading }) => `${id} ${words(marker)} ${words(heading)}`);
}

describe('sections', () => {
  test('ranks of numbering nest, and the same rank follows on', () => {
    const text =
      '一、提高认识\n（一）认清形势。形势很好。\n（二）明确任务。任务很重。\n二、狠抓落实\n1.加强领导。要加强。\n2.强化督查。要督查。';
    expect(outline(text)).toEqual([
      's1.1 一、 提高认识',
      's1.1.1 （一） 认清形势',
      's1.1.2 （二） 明确任务',
      's1.2 二、 狠抓落实',
      's1.2.1 1. 加强领导',
      's1.2.2 2. 强化督查',
    ]);
  });

  test('items inside a paragraph end with it', () => {
    const text = '一个二，就是要抓两项重点\n一是要抓源头。二是要抓过程。\n这两项都很重要。';
    const { sentences, sections } = structureOf(sourceOf(text));
    expect(sections.map(({ id }) => id)).toEqual(['s1.1', 's1.1.1', 's1.1.2']);
    expect(sentences.at(-1)?.section).toBe('s1.1');
  });

  test('a law numbers its articles under its chapters', () => {
    expect(outline('# 某市条例\n## 第一章  总则\n第一条 为了发展，制定本条例。\n第 二 条\n各级政府应当落实。')).toEqual(
      ['s1.1 第一章 总则', 's1.1.1 第一条 -', 's1.1.2 第二条 -'],
    );
  });

  test.each(['三农工作要加强。', '2013年工作安排', '一、二、三产业协调发展。', '第一时间处置。', '1.5亿元资金到位。'])(
    '“%s” begins no section by its numeral',
    (line) => {
      const { sections } = structureOf(sourceOf(`${line}\n各级各部门要认真落实，全面完成任务。`));
      expect(sections.filter(({ marker }) => marker)).toEqual([]);
    },
  );
});

describe('speeches', () => {
  const compiled =
    '工作会议讲话稿\n下面是小编整理的讲话稿，仅供参考。\n工作会议讲话稿篇1\n同志们：\n要加强领导。\n工作会议讲话稿篇2\n各位代表：\n要落实责任。';

  test('a compilation is split at its titles; what stands before is no speech', () => {
    const { speeches, sentences, document } = structureOf(sourceOf(compiled));
    const words = (range: { start: number; end: number } | null): string | null =>
      range && document.normal.slice(range.start, range.end);
    expect(speeches.map(({ id, title, salutation }) => [id, words(title), words(salutation)])).toEqual([
      ['s1', '工作会议讲话稿篇1', '同志们：'],
      ['s2', '工作会议讲话稿篇2', '各位代表：'],
    ]);
    expect(sentences.map(({ speech }) => speech)).toEqual([null, null, 's1', 's1', 's1', 's2', 's2', 's2']);
    expect(sentences.map(({ role }) => role)).toEqual([
      'title',
      'note',
      'title',
      'salutation',
      'text',
      'title',
      'salutation',
      'text',
    ]);
  });

  test('any other document is one speech, with its day and place', () => {
    const text = '政府工作报告\n——2019年3月4日在某区第十五届人民代表大会第三次会议上\n各位代表：\n现在报告工作。';
    const { speeches, document } = structureOf(sourceOf(text));
    const [speech] = speeches;
    expect(speeches).toHaveLength(1);
    expect(document.normal.slice(speech?.date?.start, speech?.date?.end)).toBe('2019年3月4日');
    expect(document.normal.slice(speech?.place?.start, speech?.place?.end)).toContain('人民代表大会');
  });
});
