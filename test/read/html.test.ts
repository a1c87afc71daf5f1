import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { charsetOf, extractHtml } from '../../src/read/html/html.js';
import { htmlOf } from '../formats/html.js';
import { speechParagraphs, speechText } from '../formats/paragraphs.js';

/** The lines of a page; a mark is written before its line. */
function shown(page: string): string[] {
  const { text, marks } = extractHtml(page);
  const lines: string[] = [];
  let at = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    const mark = marks.find(({ start }) => start === at);
    if (mark) expect(mark.end).toBe(at + line.length);
    const kind = mark?.kind === 'heading' ? `h${mark.level}` : mark?.kind;
    lines.push(kind ? `${kind}: ${line}` : line);
    at += line.length + 1;
  }
  return lines;
}

/** Enough of a text for what is beside it to be seen as that. */
const BODY = [
  '各级政府要落实责任，年底前完成整改任务。',
  '各部门要加强协调，及时解决工作中的问题；重大事项及时报告。',
  '发展改革部门要会同财政部门，加强督促检查，确保目标任务按期完成。',
];
const PARAGRAPHS = BODY.map((line) => `<p>${line}</p>`).join('');

describe('extractHtml', () => {
  it('finds the speech in a page', () => {
    const page = htmlOf(speechParagraphs());
    const { text, marks, problems } = extractHtml(page);
    expect(text.replace(/^\u3000+/gm, '')).toBe(speechText());
    const ofKind = (kind: string): string[] =>
      marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end));
    const kept = (kind: string): number => speechParagraphs().filter((paragraph) => paragraph.kind === kind).length;
    expect(ofKind('heading')).toHaveLength(kept('title') + kept('heading'));
    expect(ofKind('row')).toHaveLength(kept('row'));
    expect(problems).toEqual([]);
  });

  describe('lines', () => {
    it.each<[page: string, lines: string[]]>([
      ['<p>一句\n  两句</p>', ['一句 两句']],
      ['<p>一<b>二</b><font size=2>三</font></p><p>四', ['一二三', '四']],
      ['<div>一<p>二</p>三</div>', ['一', '二', '三']],
      ['一<br>二<br/>三</br>四', ['一', '二', '三', '四']],
      ['一</p>二', ['一', '二']],
      ['<td>\u3000\u3000一<br>\u3000\u3000二</td>', ['\u3000\u3000一', '\u3000\u3000二']],
      ['<p>&nbsp;&nbsp;一&nbsp;&nbsp;二', ['\u00a0\u00a0一\u00a0\u00a0二']],
      ['<p> <b> 一 </b> 二 </p>', ['一 二']],
      ['<p>5 &lt; 6 &amp; &#x4e00; &ldquo;好&rdquo; &#xe2e5; &unknown;</p>', ['5 < 6 & 一 “好” \ue2e5 &unknown;']],
      ['<pre>\n  一\n    二\r\n三</pre>', ['  一', '    二', '三']],
      ['<p>一<!-- 不 --><!--[if gte mso 9]><p>不</p><![endif]-->二</p>', ['一二']],
      ['<p><![if !supportLists]><span style="mso-list:Ignore">一、</span><![endif]>目标<o:p></o:p></p>', ['一、目标']],
      ['<p class=a id=b>一<p align=center>二', ['一', '二']],
      ['<ul><li>一<li>二</ul><dl><dt>三<dd>四</dl>', ['一', '二', '三', '四']],
      ['<p>面积5m<sup>2</sup>，10<sup>4</sup>亩</p>', ['面积5m²，10⁴亩']],
      ['<p><q>好</q></p>', ['“好”']],
      ['<html><head><title>题<title></head></title><body><p>文', ['文']],
      ['<head><meta charset=gbk><p>没有结束的头', ['没有结束的头']],
      ['<span>一</span><span style="display: block">二</span>', ['一', '二']],
      ['<p/>一<script src="a.js"/><p>二</p>', ['一', '二']],
      ['', []],
      ['<br><p> </p>&nbsp;', []],
    ])('%j', (page, lines) => {
      expect(shown(page)).toEqual(lines);
    });
  });

  describe('headings', () => {
    it.each<[page: string, lines: string[]]>([
      ['<h1>工作报告</h1><h3>一、目标</h3>', ['h1: 工作报告', 'h3: 一、目标']],
      ['<h2><a href="1.html">一、目标</a></h2><p>文。', ['h2: 一、目标', '文。']],
      ['<h1>国务院关于<br>若干措施的通知</h1>', ['h1: 国务院关于若干措施的通知']],
      ['<h1>工作报告<br>——在会议上<br>（2019年3月12日）</h1>', ['h1: 工作报告', '——在会议上', '（2019年3月12日）']],
      [`<h4>${'长句子。'.repeat(40)}</h4>`, ['长句子。'.repeat(40)]],
      ['<h2>一、目标<h2>二、任务', ['h2: 一、目标', 'h2: 二、任务']],
      ['<h2>一、目标</h3><p>文', ['h2: 一、目标', '文']],
    ])('%j', (page, lines) => {
      expect(shown(page)).toEqual(lines);
    });
  });

  describe('tables', () => {
    it.each<[name: string, page: string, lines: string[]]>([
      [
        'rows',
        '<table><caption>表1</caption><tr><th>指标<th>2019年<tr><td><p>床位</p><td>4000<br>张</table>',
        ['表1', 'row: 指标\t2019年', 'row: 床位\t4000 张'],
      ],
      [
        'cells that span',
        '<table><tr><td rowspan=2>甲<td>1<td>2<tr><td>3<td>4<tr><td colspan=2>乙<td>5</table>',
        ['row: 甲\t1\t2', 'row: \t3\t4', 'row: 乙\t\t5'],
      ],
      [
        'a heading across',
        '<table><tr><td>序号<td>任务<tr><td colspan=2>一、工业<tr><td>1<td>技改</table>',
        ['row: 序号\t任务', '一、工业', 'row: 1\t技改'],
      ],
      ['a table around one', '<table><tr><td>一<td><table><tr><td>甲<td>乙</table></table>', ['一', 'row: 甲\t乙']],
      ['one cell a row', '<table><tr><td>一<tr><td>二</table>', ['一', '二']],
      [
        'text in a cell',
        `<table><tr><td>${'左边'.repeat(3)}<td><p>${'文。'.repeat(80)}</p><p>${'字。'.repeat(80)}</p></table>`,
        ['左边左边左边', '文。'.repeat(80), '字。'.repeat(80)],
      ],
      [
        'a plan with long cells',
        `<table>${[1, 2, 3].map((n) => `<tr><td>${n}<td>${'做。'.repeat(120)}<br>完。<td>厅`).join('')}</table>`,
        [1, 2, 3].map((n) => `row: ${n}\t${'做。'.repeat(120)} 完。\t厅`),
      ],
      [
        'an absurd span',
        '<table><tr><td colspan=99999999>甲<td rowspan=99999999>乙</table>',
        [`row: 甲${'\t'.repeat(100)}乙`],
      ],
    ])('%s', (_, page, lines) => {
      expect(shown(page)).toEqual(lines);
    });
  });

  describe('lists', () => {
    it.each<[page: string, lines: string[]]>([
      ['<ol><li>甲<li><p>乙</p><p>丙</p></ol>', ['1.甲', '2.乙', '丙']],
      ['<ol start=3><li>甲<li value=9>乙<li>丙</ol>', ['3.甲', '9.乙', '10.丙']],
      ['<ol type=a><li>甲<li>乙</ol><ol type=I><li>丙<li>丁</ol>', ['a.甲', 'b.乙', 'I.丙', 'II.丁']],
      [
        `<ol style="list-style: cjk-ideographic inside">${'<li>项'.repeat(11)}<li value=20>项<li>项</ol>`,
        [...'一二三四五六七八九十', '十一', '二十', '二十一'].map((number) => `${number}、项`),
      ],
      ['<ol style="list-style-type: none"><li>甲</ol>', ['甲']],
      ['<ol><li>一、甲<li>（二）乙<li>3.丙<li>四是丁<li>⑤戊</ol>', ['一、甲', '（二）乙', '3.丙', '四是丁', '⑤戊']],
      ['<ol><li>甲<ul><li>乙</ul><ol><li>丙</ol><li>丁</ol>', ['1.甲', '乙', '1.丙', '2.丁']],
      ['<ol><li><h3>目标</h3>文</ol>', ['h3: 1.目标', '文']],
    ])('%j', (page, lines) => {
      expect(shown(page)).toEqual(lines);
    });
  });

  it('keeps what ruby stands above', () => {
    expect(shown('<p><ruby>養<rp>(</rp><rt>yǎng</rt><rp>)</rp>老<rt>lǎo</ruby>服務</p>')).toEqual(['養老服務']);
  });

  it('puts footnotes at the end, without their signs', () => {
    const page = `<p>增长5%<sup><a href="#f1">1</a></sup>，达到9%<a href="#_ftn2"><span>[2]</span></a>。
      <div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2">[2]</a> 见公报。</div><p>完。`;
    expect(shown(page)).toEqual(['增长5%，达到9%。', '完。', 'note: 见公报。']);
  });

  describe('leaves out', () => {
    const links = (count: number): string => '<a href="a.html">关于工作的通知</a> '.repeat(count);
    it.each([
      '<script>"<p>不</p>"</script>',
      '<style>p { color: red }</style>',
      '<noscript>请启用脚本</noscript>',
      '<template><p>不</p></template>',
      '<iframe src=x>不</iframe>',
      '<svg><title>不</title><text>不</text></svg>',
      '<form><select><option>不<option>不</select><textarea>不</textarea><button>不</button><input value=不></form>',
      '<nav><a href=/>首页</a>不</nav>',
      '<footer>主办：政府</footer>',
      '<aside>热点</aside>',
      '<div role=navigation>不</div>',
      '<p hidden>不</p>',
      '<p style="color:red; display : none">不</p>',
      '<p aria-hidden=true>不</p>',
      '<div class=main-nav>不</div>',
      '<div id="relatedNews">不。不。</div>',
      '<div class="Footer2">版权所有。未经许可不得转载。</div>',
      '<div class="bdsharebuttonbox">分享</div>',
      `<div>${links(3)}</div>`,
      `<ul><li>${links(1)}2019-01-01<li>${links(1)}2019-01-02</ul>`,
      `<table><tr><td>${links(1)}<td>${links(1)}<td>${links(1)}</table>`,
      '<p>当前位置：<a href=/>首页</a> &gt; <a href=/zw>政务</a> &gt; 正文</p>',
      `<header><h1><a href="/">某县政府</a></h1>${links(2)}</header>`,
    ])('%s', (beside) => {
      expect(shown(`${beside}${PARAGRAPHS}`)).toEqual(BODY);
      expect(shown(`<div>${PARAGRAPHS}</div>${beside}`)).toEqual(BODY);
    });

    it('what stands around an article that has nearly all of the text', () => {
      const page = `<p>某网站</p><h1>在会议上的讲话</h1><p>2019年3月12日</p><article>${PARAGRAPHS.repeat(3)}<footer>县政府</footer></article><p>电话</p>`;
      expect(shown(page)).toEqual(['h1: 在会议上的讲话', '2019年3月12日', ...BODY, ...BODY, ...BODY, '县政府']);
    });
  });

  describe('keeps', () => {
    it.each<[name: string, page: string, lines: string[]]>([
      ['a text in a block that is called beside', `<div class="sidebar">${PARAGRAPHS}</div>`, BODY],
      ['a text beside a sidebar', `<div class="content-with-sidebar">${PARAGRAPHS}</div>`, BODY],
      ['a text in a footer', `<footer>${PARAGRAPHS}</footer>`, BODY],
      ['a hidden text that is all there is', `<div style="display:none">${PARAGRAPHS}</div>`, BODY],
      ['paragraphs that are all called comments', BODY.map((line) => `<p class=comment>${line}</p>`).join(''), BODY],
      ['a title in a header', `<header><h1>讲话</h1></header>${PARAGRAPHS}`, ['h1: 讲话', ...BODY]],
      ['a title in a banner', `<div class=banner><h1>讲话</h1></div>${PARAGRAPHS}`, ['h1: 讲话', ...BODY]],
      ['sentences that are links', BODY.map((line) => `<div><a href=x>${line}</a></div>`).join(''), BODY],
      ['a text in a link that was never closed', `<a href=x>${PARAGRAPHS}`, BODY],
      ['a page of links', '<ul><li><a href=1>讲话一</a><li><a href=2>讲话二</a></ul>', ['讲话一', '讲话二']],
      ['a text behind a select that was never closed', `<select><option>一${PARAGRAPHS}`, ['一', ...BODY]],
      ['half of a text outside of its article', `<article>${PARAGRAPHS}</article>${PARAGRAPHS}`, [...BODY, ...BODY]],
      [
        'a paragraph with links',
        `<p>会同<a href=1>财政部</a>、<a href=2>教育部</a>、<a href=3>商务部</a>办理。</p>${PARAGRAPHS}`,
        ['会同财政部、教育部、商务部办理。', ...BODY],
      ],
    ])('%s', (_, page, lines) => {
      expect(shown(page)).toEqual(lines);
    });
  });

  describe('is safe', () => {
    it.each([
      ['<div>', 200_000, 'too-deep'],
      ['<table><tr><td>', 70_000, 'too-deep'],
      ['<span>', 200_000, 'too-deep'],
      ['字', 33 * 1024 * 1024, 'too-large'],
    ])('refuses %s %d times (%s)', (part, times, code) => {
      expect(() => extractHtml(part.repeat(times))).toThrow(expect.objectContaining({ code, exit: 1 }));
    });

    it.each([
      '<b>',
      '<p><font color=red>字',
      '<p><span class=a>字',
      '<li>字',
      '<tr><td>字',
      '</div>',
      '<a href=x>字',
      '<h1>字',
      '<article><footer>字</footer></article>',
      '<table><tr><td rowspan=9 colspan=99>字</table>',
      '<sup><a href=#>1</a></sup>',
      '<!--',
      '<![CDATA[',
      '<',
      '&',
      '&amp;',
      '<p a=',
      '<p a="',
      ' ',
      '<br>',
      '<svg></svg><math>',
    ])('ends on a megabyte of %s', (part) => {
      const page = `<div>${part.repeat(Math.ceil((1024 * 1024) / part.length))}`;
      try {
        extractHtml(page);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    });

    it('keeps a deep page', () => {
      expect(shown(`${'<div>'.repeat(1990)}文${'</div>'.repeat(1990)}`)).toEqual(['文']);
    });

    it('gives lines with marks on them, whatever the page', () => {
      const page = htmlOf(speechParagraphs());
      const tags = [
        'table',
        'tr',
        'td',
        'ol',
        'li',
        'h2',
        'p',
        'div',
        'pre',
        'a href=x',
        'sup',
        'select',
        'svg',
        'ruby',
        'rt',
        'q',
      ];
      const piece = fc.oneof(
        fc.constantFrom(...tags.map((tag) => `<${tag}>`), ...tags.map((tag) => `</${tag.split(' ')[0]}>`)),
        fc.constantFrom('<', '>', '"', "'", '&', '&#', '<!--', '-->', '<script>', '\0', '\ud800', '字', '\n', '<br>'),
        fc.string(),
      );
      const change = fc.record({ at: fc.nat(page.length), cut: fc.oneof(fc.constant(0), fc.nat(400)), piece });
      fc.assert(
        fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
          let changed = page;
          for (const { at, cut, piece: put } of changes) changed = changed.slice(0, at) + put + changed.slice(at + cut);
          const { text, marks } = extractHtml(changed);
          expect(text === '' || text.endsWith('\n')).toBe(true);
          let before = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(text.slice(start, end + 1)).toMatch(/^[^\n]+\n$/);
            before = end;
          }
        }),
        { numRuns: 300 },
      );
    });
  });
});

describe('charsetOf', () => {
  it.each([
    ['<html><meta charset="GB2312">', 'gb2312'],
    ["<meta charset='utf-8'/>", 'utf-8'],
    ['<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=big5">', 'big5'],
    ['<meta content="text/html;charset = gb18030" http-equiv="Content-Type">', 'gb18030'],
    ['<?xml version="1.0" encoding="Big5"?><!DOCTYPE html>', 'big5'],
    ['<?xml version="1.0" encoding="Big5"?><meta charset=gbk>', 'gbk'],
    ['<!-- <meta charset=big5> --><meta charset=gbk>', 'gbk'],
    ['<meta charset="utf-16">', undefined],
    ['<meta name="x">', undefined],
    ['', undefined],
  ])('%j → %s', (head, charset) => {
    expect(charsetOf(Buffer.from(head, 'latin1'))).toBe(charset);
  });

  it('looks at the head only', () => {
    expect(charsetOf(Buffer.from(`${' '.repeat(4096)}<meta charset=gbk>`))).toBeUndefined();
  });
});
