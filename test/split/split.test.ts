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

/** A line a paragraph: its role and its words. */
function roles(text: string): string[] {
  const { sentences } = structureOf(sourceOf(text));
  return sentences.map(({ role, normal }) => `${role} ${normal}`);
}

describe('the head and foot of a document', () => {
  const notice = [
    '索 引 号：',
    '000014349/2019-00007',
    '发布日期：2019年02月17日',
    '主 题 词：',
    '某县人民政府关于印发',
    '养老服务工作方案的通知',
    '某政发〔2019〕5号',
    '各乡镇人民政府，县政府各部门、各直属机构：',
    '现将《养老服务工作方案》印发给你们，请认真组织实施。',
    '某县人民政府办公室',
    '2019年2月15日',
    '（此件公开发布）',
    '某县养老服务工作',
    '实施方案',
    '一、总体要求',
    '各部门要加强协作。',
    '扫一扫在手机打开当前页',
  ].join('\n');

  test('are notes, a title and an addressee; the attached plan has a heading of its own', () => {
    expect(roles(notice)).toEqual([
      'note 索引号：',
      'note 000014349/2019-00007',
      'note 发布日期：2019年02月17日',
      'note 主题词：',
      'title 某县人民政府关于印发',
      'title 养老服务工作方案的通知',
      'note 某政发〔2019〕5号',
      'salutation 各乡镇人民政府，县政府各部门、各直属机构：',
      'text 现将《养老服务工作方案》印发给你们，请认真组织实施。',
      'note 某县人民政府办公室',
      'note 2019年2月15日',
      'note （此件公开发布）',
      'heading 某县养老服务工作',
      'heading 实施方案',
      'heading 一、总体要求',
      'text 各部门要加强协作。',
      'note 扫一扫在手机打开当前页',
    ]);
    expect(outline(notice)).toEqual(['s1.1 - 某县养老服务工作\n实施方案', 's1.1.1 一、 总体要求']);
  });

  test.each([
    [
      '政 府 工 作 报 告\n----2012年2月29日在某区第十三届人民代表大会第六次会议上\n某区人民政府区长　　张天喜',
      '张天喜',
      '2012年2月29日',
    ],
    ['在全省会议上的讲话\n（2022年10月16日）\n习　近　平', '习近平', '2022年10月16日'],
    ['开幕辞\n国务院总理 李克强', '李克强', null],
    ['在全省会议上的讲话\n主席台', null, null],
  ])('%j: who speaks and when', (head, speaker, date) => {
    const { speeches, document } = structureOf(sourceOf(`${head}\n各位代表：\n现在报告工作。`));
    const words = (range: { start: number; end: number } | null | undefined): string | null =>
      range ? document.normal.slice(range.start, range.end) : null;
    expect([words(speeches[0]?.speaker), words(speeches[0]?.date)]).toEqual([speaker, date]);
  });

  test('a law names its making under its title', () => {
    expect(
      roles('某省防洪条例\n（2002年11月30日某省人大常委会通过）\n第一条 为了防洪，制定本条例。').slice(0, 2),
    ).toEqual(['title 某省防洪条例', 'note （2002年11月30日某省人大常委会通过）']);
  });

  test.each(['（热烈鼓掌）', '（本文有删减）', '新华社北京5月29日电', '第三章农业…………12', '来源：人民网'])(
    '“%s” is a note',
    (line) => {
      expect(roles(`在会议上的讲话\n同志们：\n要加强领导。\n${line}`).at(-1)).toBe(`note ${line}`);
    },
  );
});

describe('lines that only look like headings', () => {
  test('a line that goes on with an unfinished one', () => {
    expect(outline('各级政府要有效实施对地方的\n全面管治\n并且落实各项措施，推进各项工作，保持长期稳定。')).toEqual([]);
  });

  test('the parts of a plan make no compilation', () => {
    const text =
      '发展规划\n第一篇 指导思想\n第一章 总论\n各级要落实责任。\n第二篇 主要任务\n第二章 农业\n各级要发展农业。';
    expect(structureOf(sourceOf(text)).speeches).toHaveLength(1);
    expect(outline(text)).toEqual([
      's1.1 第一篇 指导思想',
      's1.1.1 第一章 总论',
      's1.2 第二篇 主要任务',
      's1.2.1 第二章 农业',
    ]);
  });
});

describe('more than one speech', () => {
  test('titles with a salutation below each', () => {
    const text =
      '在全县教育工作会议上的讲话\n同志们：\n要办好学校。\n在全县卫生工作会议上的讲话\n（2019年5月6日）\n同志们：\n要办好医院。';
    const { speeches, document } = structureOf(sourceOf(text));
    expect(speeches.map(({ title }) => title && document.normal.slice(title.start, title.end))).toEqual([
      '在全县教育工作会议上的讲话',
      '在全县卫生工作会议上的讲话',
    ]);
  });

  test('one a line, each from its salutation on', () => {
    const body = '要加强领导，落实责任，完善机制，强化考核，确保完成全年任务。'.repeat(8);
    const lines = [`在全县会议上的讲话 同志们：${body}`, `各位代表：${body}`, `同志们：${body}`];
    expect(structureOf(sourceOf(lines.join('\n'))).speeches).toHaveLength(3);
    expect(structureOf(sourceOf([...lines, '短的一行。'].join('\n'))).speeches).toHaveLength(1);
  });

  test('turns of a sitting are sections with their speaker', () => {
    const text =
      '主席：現在進行質詢，請陳議員發問。\n陳大文議員：主席，政府會否加快興建公屋？\n（陳議員離席）\n房屋局局長：主席，政府會加快興建。';
    expect(outline(text)).toEqual(['s1.1 主席： -', 's1.2 陈大文议员： -', 's1.3 房屋局局长： -']);
  });
});

describe('what a format tells', () => {
  const marked = (text: string, levels: Record<string, number>) => {
    const source = sourceOf(text);
    const marks = Object.entries(levels).map(([line, level]) => {
      const start = text.indexOf(line);
      return { kind: 'heading' as const, level, start, end: start + line.length };
    });
    const { sections, document } = structureOf({ ...source, marks });
    return sections.map(
      ({ id, heading }) => `${id} ${heading ? document.normal.slice(heading.start, heading.end) : '-'}`,
    );
  };

  test('headings are those it tells, nested as it tells', () => {
    const text =
      '总结\n成绩\n去年的成绩很好，各项工作都有进展。\n问题\n短句一行\n问题也不少，各级部门都要重视起来。\n打算\n要加强。';
    expect(marked(text, { 成绩: 2, 问题: 2, 打算: 1 })).toEqual(['s1.1 成绩', 's1.2 问题', 's1.3 打算']);
  });
});
