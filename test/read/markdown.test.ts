import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../src/read/markdown.js';
import { markdownOf } from '../formats/markdown.js';
import { speechParagraphs, speechText } from '../formats/paragraphs.js';

/** The lines, each with what is known of it. */
function lines(markdown: string): string[] {
  const { text, marks } = extractMarkdown(markdown);
  let at = 0;
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const mark = marks.find(({ start }) => start === at);
      at += line.length + 1;
      const told = mark?.kind === 'heading' ? `h${mark.level}` : mark?.kind;
      return told ? `${told}: ${line}` : line;
    });
}

describe('Markdown', () => {
  it('gives the lines of the speech', () => {
    expect(extractMarkdown(markdownOf(speechParagraphs())).text).toBe(speechText());
  });

  it.each<[markdown: string, expected: string[]]>([
    ['# 标题\n\n正文**加粗**和*强调*。', ['h1: 标题', '正文加粗和强调。']],
    ['标题\n===\n\n## 二、小标题 ##\n文', ['h1: 标题', 'h2: 二、小标题', '文']],
    ['一、成绩\n去年新建12个。\n今年再建4个。', ['一、成绩', '去年新建12个。', '今年再建4个。']],
    ['1. 加强培训。\n2. 严格监管。\n7) 其他。', ['1.加强培训。', '2.严格监管。', '7)其他。']],
    ['- 甲\n  - 乙\n- 丙', ['甲', '乙', '丙']],
    ['| 指标 | 值 |\n|---|---|\n| 床位 | **90** |', ['row: 指标\t值', 'row: 床位\t90']],
    ['见[公报](http://x)。![图](a.png)', ['见公报。']],
    ['增长5%。[^1]\n\n[^1]: 见公报。\n[^2]: 见 年鉴。', ['增长5%。', 'note: 见公报。', 'note: 见 年鉴。']],
    ['---\ntitle: 稿\ndate: 2019\n---\n正文。', ['正文。']],
    ['> 引用的话。', ['引用的话。']],
    ['    缩进四格的段落。', ['缩进四格的段落。']],
    ['<div>块<b>里</b></div>\n\n行内<br>换行<!-- 注 -->', ['块里', '行内', '换行']],
    ['人口出生率控制在13 .8 ‰以內，20xx年，a_b_c。', ['人口出生率控制在13 .8 ‰以內，20xx年，a_b_c。']],
  ])('%j', (markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });
});
