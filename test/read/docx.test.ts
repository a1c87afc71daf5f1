import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { extractDocx } from '../../src/read/docx/docx.js';
import { formatted, numbered } from '../../src/read/docx/numbering.js';
import type { Extracted } from '../../src/types.js';
import { docxOf, p, packed, part, tbl, zipped } from '../formats/docx.js';
import { speechParagraphs, speechText } from '../formats/paragraphs.js';

const linesOf = (body: string, parts: Readonly<Record<string, string>> = {}): string[] =>
  extractDocx(packed(body, parts)).text.split('\n').slice(0, -1);

/** `heading 1 在全县…`, `row …`, `note …`. */
const markedOf = ({ text, marks }: Extracted): string[] =>
  marks.map(
    (mark) => `${mark.kind}${mark.kind === 'heading' ? ` ${mark.level}` : ''} ${text.slice(mark.start, mark.end)}`,
  );

function errorOf(bytes: Uint8Array): [string, string] {
  try {
    extractDocx(bytes);
  } catch (error) {
    if (error instanceof UserError && error.exit === 1) return [error.code, error.message];
    throw error;
  }
  throw new Error('was read');
}

const t = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const num = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const lvl = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const lists = (...inner: string[]): Record<string, string> => ({
  'word/numbering.xml': part('numbering', inner.join('')),
});
const abstract = (id: number, ...inner: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const styles = (...inner: string[]): Record<string, string> => ({ 'word/styles.xml': part('styles', inner.join('')) });
const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

describe('the speech', () => {
  const extracted = extractDocx(docxOf(speechParagraphs()));

  it('has the lines of the text file, its automatic numbering too', () => {
    expect(extracted.text).toBe(speechText());
    expect(extracted.problems).toEqual([]);
  });

  it('has its headings and rows marked', () => {
    expect(markedOf(extracted)).toEqual([
      'heading 1 在全縣養老服務工作會議上的講話',
      'heading 1 一、充分肯定去年的成績',
      'heading 1 二、明確今年的目標和任務',
      'heading 2 （一）加快設施建設',
      'heading 2 （二）提高服務質量',
      'heading 3 1.加強人員培訓',
      'heading 3 2.嚴格安全監管',
      'row 指標\t單位\t2018年\t2019年',
      'row 養老床位\t張\t3600\t4000',
      'row 社區服務覆蓋率\t%\t82\t90',
      'heading 1 三、切實加強組織領導',
    ]);
  });

  it('is the same file every time', () => {
    expect(docxOf(speechParagraphs())).toEqual(docxOf(speechParagraphs()));
  });
});

describe('numbering', () => {
  it.each([
    ['decimal', [1, 12], '1 12'],
    ['decimalZero', [1, 12], '01 12'],
    ['decimalFullWidth', [12], '１２'],
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 102], '一 十 十一 二十 二十一 九十九 一〇二'],
    ['taiwaneseCounting', [10, 33], '十 三十三'],
    [
      'chineseCountingThousand',
      [11, 100, 102, 110, 1001, 1010, 20304],
      '十一 一百 一百〇二 一百一十 一千〇一 一千〇一十 二万〇三百〇四',
    ],
    ['taiwaneseCountingThousand', [102, 20000], '一百零二 二萬'],
    ['japaneseCounting', [1, 11, 100, 101], '一 十一 百 百一'],
    ['ideographDigital', [10, 25], '一〇 二五'],
    ['japaneseDigitalTenThousand', [12], '一二'],
    ['taiwaneseDigital', [20], '二〇'],
    ['chineseLegalSimplified', [1, 2, 10, 11, 105], '壹 贰 壹拾 壹拾壹 壹佰零伍'],
    ['ideographLegalTraditional', [3, 6], '參 陸'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['ideographZodiacTraditional', [1, 11, 60], '甲子 甲戌 癸亥'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedCircleChinese', [10], '⑩'],
    ['decimalEnclosedParen', [2], '⑵'],
    ['lowerLetter', [1, 26, 27, 53, 1e9], 'a z aa aaa 1000000000'],
    ['upperLetter', [2, 28], 'B BB'],
    ['lowerRoman', [4, 9, 1999, 2e9], 'iv ix mcmxcix 2000000000'],
    ['upperRoman', [14], 'XIV'],
    ['none', [1], ''],
    ['cardinalText', [7], '7'],
    ['constructor', [7], '7'],
  ])('%s', (format, values, text) => {
    expect(values.map((value) => formatted(value, format)).join(' ')).toBe(text);
  });

  it.each([
    ['一、', 'tab', '提高认识', '一、提高认识'],
    ['（一）', 'space', '5G网络', '（一）5G网络'],
    ['1.', 'tab', '拓展市场', '1.拓展市场'],
    ['1.', 'tab', '5G网络', '1. 5G网络'],
    ['1)', 'tab', '“两个维护”', '1)“两个维护”'],
    ['1.2', 'tab', '主要目标', '1.2 主要目标'],
    ['1', 'nothing', '主要目标', '1主要目标'],
    ['第一章', 'tab', '总则', '第一章 总则'],
    ['第一条 ', 'nothing', '为了', '第一条为了'],
    ['①', 'tab', '责任', '①责任'],
    ['•', 'tab', '责任', '•责任'],
    ['•', 'tab', 'GDP增长', '• GDP增长'],
    ['一、', 'tab', '\u3000提高认识', '一、提高认识'],
    ['', 'tab', '　　提高认识', '　　提高认识'],
  ] as const)('%j with a %s before %j', (text, suffix, words, line) => {
    expect(numbered({ text, suffix }, words)).toBe(line);
  });

  it('counts by levels, and starts those below anew', () => {
    const parts = lists(
      abstract(
        0,
        lvl(0, 'chineseCounting', '%1、'),
        lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        lvl(2, 'upperLetter', '%2-%3'),
      ),
      list(1, 0),
    );
    const levels = [0, 1, 1, 2, 2, 1, 2, 0, 1];
    expect(linesOf(levels.map((level) => p('落实', num(1, level))).join(''), parts)).toEqual(
      ['一、', '1.1 ', '1.2 ', '2-A ', '2-B ', '1.3 ', '3-A ', '二、', '2.1 '].map((number) => `${number}落实`),
    );
  });

  it('may go on through a level above (lvlRestart), or start anew with one far above', () => {
    const parts = lists(
      abstract(
        0,
        lvl(0, 'decimal', '%1、'),
        lvl(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
        lvl(2, 'decimal', '%3.', '<w:lvlRestart w:val="1"/>'),
      ),
      list(1, 0),
    );
    const levels = [0, 1, 2, 1, 2, 0, 1, 2];
    expect(linesOf(levels.map((level) => p('甲', num(1, level))).join(''), parts)).toEqual(
      ['1、', '（1）', '1.', '（2）', '2.', '2、', '（3）', '1.'].map((number) => `${number}甲`),
    );
  });

  it('is one count for lists of one definition, until one starts anew', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const other = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1.')}</w:lvlOverride>`;
    const parts = lists(
      abstract(0, lvl(0, 'chineseCounting', '%1、')),
      list(1, 0),
      list(2, 0, again),
      list(3, 0, other),
    );
    expect(linesOf([1, 1, 2, 2, 1, 3].map((id) => p('甲', num(id))).join(''), parts)).toEqual([
      '一、甲',
      '二、甲',
      '五、甲',
      '六、甲',
      '七、甲',
      '8.甲',
    ]);
  });

  it('comes from styles, those they are based on and those that lists link to', () => {
    const parts = {
      ...styles(
        style('h1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        style('h2', 'heading 2', '<w:basedOn w:val="h1"/>'),
        style('mine', '我的', '<w:basedOn w:val="h2"/>'),
        style('plain', '无号', '<w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
        '<w:style w:type="numbering" w:styleId="linked"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      ),
      ...lists(
        abstract(0, '<w:numStyleLink w:val="linked"/>'),
        abstract(
          1,
          '<w:styleLink w:val="linked"/>',
          lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'),
          lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
        ),
        list(1, 0),
        list(2, 1),
      ),
    };
    const body = ['h1', 'h2', 'mine', 'plain', 'h1'].map((id) => p('甲', `<w:pStyle w:val="${id}"/>`)).join('');
    const off = p('乙', '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(markedOf(extractDocx(packed(body + off, parts)))).toEqual([
      'heading 1 一、甲',
      'heading 2 （一）甲',
      'heading 2 （二）甲',
      'heading 1 甲',
      'heading 1 二、甲',
      'heading 1 乙',
    ]);
  });

  it('has bullets as one sign, and dashes as they are', () => {
    const parts = lists(
      abstract(0, lvl(0, 'bullet', '\uf06c'), lvl(1, 'bullet', 'l'), lvl(2, 'bullet', '——'), lvl(3, 'none', '')),
      list(1, 0),
    );
    expect(linesOf([0, 1, 2, 3].map((level) => p('甲', num(1, level))).join(''), parts)).toEqual([
      '•甲',
      '•甲',
      '——甲',
      '甲',
    ]);
  });

  it('is counted in paragraphs without words, and written there only in cells', () => {
    const parts = lists(abstract(0, lvl(0, 'decimal', '%1.')), list(1, 0));
    expect(linesOf(p('甲', num(1)) + p('', num(1)) + p('乙', num(1)), parts)).toEqual(['1.甲', '3.乙']);
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const row = `<w:tr>${cell(p('', num(1)))}${cell(p('床位'))}</w:tr>`;
    expect(linesOf(`<w:tbl>${row}${row}</w:tbl>`, parts)).toEqual(['1.\t床位', '2.\t床位']);
  });

  it('that goes in circles or is not there is none', () => {
    const parts = {
      ...styles(
        '<w:style w:type="numbering" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        style('b', '乙', '<w:basedOn w:val="c"/>'),
        style('c', '丙', '<w:basedOn w:val="b"/>'),
      ),
      ...lists(abstract(0, '<w:numStyleLink w:val="a"/>'), list(1, 0)),
    };
    expect(linesOf(p('甲', num(1)) + p('乙', num(7)) + p('丙', `<w:pStyle w:val="b"/>${num(1, 9)}`), parts)).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['<w:outlineLvl w:val="1"/>', 2],
    ['<w:pStyle w:val="t"/>', 1],
    ['<w:pStyle w:val="h"/>', 3],
    ['<w:pStyle w:val="own"/>', 4],
    ['<w:pStyle w:val="based"/>', 3],
    ['<w:pStyle w:val="Heading2"/>', 2],
    ['<w:pStyle w:val="h"/><w:outlineLvl w:val="9"/>', undefined],
    ['<w:pStyle w:val="text"/>', undefined],
    ['', undefined],
  ])('%s', (properties, level) => {
    const parts = styles(
      style('t', 'Title'),
      style('h', 'heading 3'),
      style('own', '我的', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
      style('based', '也是', '<w:basedOn w:val="h"/>'),
      style('text', '正文', '<w:basedOn w:val="h"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    );
    const marks = extractDocx(packed(p('总则', properties), parts)).marks;
    expect(marks).toEqual(level === undefined ? [] : [{ kind: 'heading', level, start: 0, end: 2 }]);
  });

  it('keep their level in every line', () => {
    const title = paragraph(`${t('在全县会议上的')}<w:r><w:br/></w:r>${t('讲话')}`, '<w:outlineLvl w:val="0"/>');
    expect(markedOf(extractDocx(packed(title)))).toEqual(['heading 1 在全县会议上的', 'heading 1 讲话']);
  });
});

describe('words', () => {
  it.each([
    ['a tab', '<w:r><w:t>局长</w:t><w:tab/><w:t>张三</w:t></w:r>', ['局长\u3000张三']],
    ['a tab in the words', t('局长\t张三\n'), ['局长 张三']],
    ['line breaks', '<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:br w:type="page"/></w:r>', ['上', '下']],
    ['a hyphen', '<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>6</w:t><w:softHyphen/></w:r>', ['5-6']],
    ['blanks of the layout', '<w:r><w:t>\n  各级 </w:t></w:r><w:r><w:t>　政府</w:t></w:r>', ['各级　政府']],
    ['a symbol', '<w:r><w:sym w:font="宋体" w:char="2460"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', ['①']],
    ['a symbol that is none', '<w:r><w:t>甲</w:t><w:sym w:char="D800"/><w:sym w:char="110000"/><w:sym/></w:r>', ['甲']],
    [
      'tracked changes',
      `${t('要')}<w:ins>${t('认真')}</w:ins><w:del><w:r><w:delText>好好</w:delText></w:r></w:del>${t('落实')}`,
      ['要认真落实'],
    ],
    ['moved words', `<w:moveFrom>${t('旧')}</w:moveFrom><w:moveTo>${t('新')}</w:moveTo>`, ['新']],
    ['an insertion that was deleted', `<w:ins><w:del>${t('好')}</w:del></w:ins>${t('要')}`, ['要']],
    ['hidden words', t('看不见', '<w:vanish/>') + t('看得见', '<w:vanish w:val="0"/>'), ['看得见']],
    ['words hidden by a style', t('看不见', '<w:rStyle w:val="hidden"/>') + t('看得见'), ['看得见']],
    [
      'a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2019年</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>底</w:t></w:r>',
      ['2019年底'],
    ],
    ['a field without end', '<w:r><w:t>前</w:t><w:fldChar w:fldCharType="begin"/><w:t>码</w:t></w:r>', ['前']],
    [
      'ends without a field',
      '<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>后</w:t></w:r>',
      ['后'],
    ],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${t('3')}</w:fldSimple>`, ['3']],
    [
      'pinyin',
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yǎng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>养</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ['养'],
    ],
    [
      'links, tags and controls',
      `<w:hyperlink>${t('北')}</w:hyperlink><w:smartTag>${t('京')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${t('市')}</w:sdtContent></w:sdt>`,
      ['北京市'],
    ],
    [
      'a prompt',
      `${t('姓名')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t('单击此处')}</w:sdtContent></w:sdt>`,
      ['姓名'],
    ],
    [
      'the mark of a footnote',
      `${t('完成')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
      ['完成'],
    ],
    [
      'a formula',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>',
      ['1/3'],
    ],
    ['entities', t('A&amp;B&#x4e00;&lt;&#13;'), ['A&B一<']],
  ])('%s', (_, inner, lines) => {
    const hidden = styles('<w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>');
    expect(linesOf(paragraph(inner), hidden)).toEqual(lines);
  });

  it('whose paragraph mark was deleted go on in the next one', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const parts = lists(abstract(0, lvl(0, 'decimal', '%1.')), list(1, 0));
    const body = paragraph(`<w:del>${t('旧')}</w:del>`, num(1) + gone) + paragraph(t('要'), gone) + p('落实', num(1));
    expect(linesOf(body + paragraph(t('末'), gone), parts)).toEqual(['1.要落实', '末']);
  });

  it('of text boxes stand once, after their paragraph', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}${p('乙')}</w:txbxContent>`;
    const inner = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('甲')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('甲')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOf(paragraph(t('上') + inner + t('文')) + p('下文'))).toEqual(['上文', '甲', '乙', '下文']);
    const cell = `<w:tc>${paragraph(t('格') + inner)}</w:tc>`;
    expect(linesOf(`<w:tbl><w:tr>${cell}<w:tc>${p('二')}</w:tc></w:tr></w:tbl>`)).toEqual(['格\t二', '甲', '乙']);
  });

  it('of the table of contents are left out', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、总则 1')}</w:sdtContent></w:sdt>`;
    const parts = styles(style('11', 'toc 1'), style('TOCHeading', 'TOC Heading'));
    const lines = p('目录', '<w:pStyle w:val="TOCHeading"/>') + p('二、目标 2', '<w:pStyle w:val="11"/>');
    expect(linesOf(contents + lines + p('要落实。'), parts)).toEqual(['要落实。']);
  });

  it('of footnotes and endnotes stand at the end', () => {
    const note = (type: string, id: number, inner: string, more = ''): string =>
      `<w:${type} w:id="${id}" ${more}>${inner}</w:${type}>`;
    const parts = {
      'word/footnotes.xml': part(
        'footnotes',
        note('footnote', 0, p('线'), 'w:type="separator"') +
          note('footnote', 2, paragraph(`<w:r><w:footnoteRef/></w:r>${t(' 见公报。')}`) + tbl([['甲', '乙']])),
      ),
      'word/endnotes.xml': part('endnotes', note('endnote', 2, p('见年鉴。'))),
    };
    expect(markedOf(extractDocx(packed(p('增长7%。'), parts)))).toEqual([
      'note 见公报。',
      'note 甲 乙',
      'note 见年鉴。',
    ]);
  });
});

describe('tables', () => {
  const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

  it('are a line a row', () => {
    expect(
      markedOf(
        extractDocx(
          packed(
            p('表') +
              tbl([
                ['指标', '2019年'],
                ['床位', '4000'],
              ]),
          ),
        ),
      ),
    ).toEqual(['row 指标\t2019年', 'row 床位\t4000']);
  });

  it('keep their columns where cells are merged', () => {
    const body = table(
      row(cell(p('指标'), '<w:vMerge w:val="restart"/>'), cell(p('年份'), '<w:gridSpan w:val="2"/>'), cell(p('注'))),
      row(cell(p('旧'), '<w:vMerge/>'), cell(p('2018')), cell(p('2019')), cell(p(''))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('甲'))}</w:tr>`,
      row(cell(p('大'), '<w:gridSpan w:val="99999999"/>')),
    );
    expect(linesOf(body)).toEqual(['指标\t年份\t\t注', '\t2018\t2019', '\t甲', '大']);
  });

  it('have cells of several paragraphs and of tables', () => {
    const lines = paragraph(`${t('上')}<w:r><w:br/></w:r>${t('下')}<w:r><w:tab/></w:r>${t('右')}`);
    const body = table(
      row(
        cell(lines + p('') + p('末')),
        cell(
          tbl([
            ['甲', '乙'],
            ['丙', '丁'],
          ]) + p('后'),
        ),
      ),
    );
    expect(linesOf(body)).toEqual(['上 下\u3000右 末\t甲 乙 丙 丁 后']);
  });

  it('of one cell are frames', () => {
    const body = table(row(cell(p('总则', '<w:outlineLvl w:val="0"/>') + tbl([['甲', '乙']]))));
    expect(markedOf(extractDocx(packed(body)))).toEqual(['heading 1 总则', 'row 甲\t乙']);
  });

  it('are without deleted rows and cells, with those in controls', () => {
    const control = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = table(
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('旧'))}</w:tr>`,
      control(row(cell(p('甲')), cell(p('旧'), '<w:cellDel w:id="2"/>'), control(cell(p('乙'))))),
    );
    expect(linesOf(body)).toEqual(['甲\t乙']);
  });
});

describe('other files', () => {
  it.each<[string, Record<string, string>, string | RegExp]>([
    ['a zip archive', { 'a.txt': '甲' }, 'a zip archive, not text; unpack it and name what is in it'],
    ['xlsx', { '[Content_Types].xml': '', 'xl/workbook.xml': '' }, /Excel workbook.*save the sheet as \.csv/],
    ['pptx', { 'ppt/presentation.xml': '' }, /PowerPoint/],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text' }, /OpenDocument text.*save it as \.docx/],
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, /spreadsheet.*\.csv/],
    ['epub', { mimetype: 'application/epub+zip' }, /e-book/],
    ['ofd', { 'OFD.xml': '' }, /OFD/],
    ['jar', { 'META-INF/MANIFEST.MF': '' }, /Java archive/],
  ])('%s', (_, files, message) => {
    const [code, told] = errorOf(zipped(files));
    expect(code).toBe('binary');
    expect(told).toMatch(message);
  });

  it('are told by the relations too', () => {
    const relation = (target: string): string =>
      `<Relationships><Relationship Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
    const visio = { '_rels/.rels': relation('visio/document.xml'), 'visio/document.xml': '<VisioDocument/>' };
    expect(errorOf(zipped(visio))[0]).toBe('binary');
    const excel = { '_rels/.rels': relation('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' };
    expect(errorOf(zipped(excel))[1]).toMatch(/Excel/);
  });

  it('may call the main part as they like, with any prefix', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const files = {
      '_rels/.rels': `<p:Relationships><p:Relationship Type="${strict}" Target="/Story/./Main2.XML"/></p:Relationships>`,
      'story/main2.xml':
        '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>要落实。</t></r></p></body></document>',
    };
    expect(extractDocx(zipped(files)).text).toBe('要落实。\n');
  });
});

describe('bad files', () => {
  const good = docxOf(speechParagraphs());
  const parts = (): Record<string, Uint8Array> => unzipSync(good);
  const withDocument = (xml: string | Uint8Array): Uint8Array =>
    zipSync({ ...parts(), 'word/document.xml': typeof xml === 'string' ? new TextEncoder().encode(xml) : xml });

  it.each([
    ['cut off', good.subarray(0, good.length - 100), 'damaged', /end is missing/],
    [
      'only a head',
      Uint8Array.from([0x50, 0x4b, 3, 4]),
      'damaged',
      /the Word file is damaged \(.*\); open it in a word processor/,
    ],
    ['XML that breaks off', withDocument('<w:document><w:body><w:p>'), 'damaged', /breaks off/],
    [
      'tags that do not match',
      withDocument('<w:document><w:body><w:p></w:r></w:body></w:document>'),
      'damaged',
      /mixed up/,
    ],
    ['no XML', withDocument('要落实'), 'damaged', /empty/],
    ['no body', withDocument('<w:document/>'), 'damaged', /no text/],
    ['other bytes', withDocument(Uint8Array.from([0x3c, 0xff, 0x3e])), 'damaged', /UTF-8/],
    [
      'entities',
      withDocument('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>'),
      'damaged',
      /DOCTYPE/,
    ],
    ['depth', withDocument(part('document', `<w:body>${'<w:sdtContent>'.repeat(5000)}`)), 'too-deep', /2,000/],
  ])('%s', (_, bytes, code, message) => {
    const [told, words] = errorOf(bytes);
    expect(told).toBe(code);
    expect(words).toMatch(message);
  });

  it('are told by their checksum', () => {
    const stored = zipSync(parts(), { level: 0 });
    const at = Buffer.from(stored).indexOf(Buffer.from('養老床位'));
    stored[at] = (stored[at] as number) ^ 1;
    expect(errorOf(stored)[0]).toBe('damaged');
  });

  it('that are empty or hold another file are told', () => {
    expect(extractDocx(packed('')).text).toBe('');
    expect(errorOf(packed('<w:altChunk r:id="a"/>'))[0]).toBe('empty');
    expect(extractDocx(packed(`${p('甲')}<w:altChunk r:id="a"/>`)).problems.map(({ code }) => code)).toEqual([
      'embedded',
    ]);
  });

  it('that unpack to hundreds of megabytes are refused at once', () => {
    const bomb = withDocument(new Uint8Array(200 * 1024 * 1024));
    const start = performance.now();
    expect(errorOf(bomb)).toEqual(['too-large', expect.stringContaining('128 MB')]);
    // What the archive says of the size is not believed either.
    const view = new DataView(bomb.buffer);
    const listed = Buffer.from(bomb).lastIndexOf(Buffer.from('word/document.xml')) - 46;
    expect(view.getUint32(listed + 24, true)).toBe(200 * 1024 * 1024);
    view.setUint32(listed + 24, 1000, true);
    expect(errorOf(bomb)[0]).toBe('damaged');
    expect(performance.now() - start).toBeLessThan(500);
  }, 30_000);

  it('with too much text are refused', () => {
    const many = `<w:p><w:r><w:t>${'要'.repeat(1000)}</w:t></w:r></w:p>`.repeat(40_000);
    expect(errorOf(packed(many))[0]).toBe('too-large');
  }, 30_000);

  it.each([
    '<w:sdtContent>',
    '<w:tbl><w:tr><w:tc>',
    '<w:p><w:r>',
    '<w:p><w:r><w:pict><w:txbxContent>',
    '<w:p><w:ins>',
    '<w:p><w:sdt><w:sdtContent>',
  ])('nested as deep as may be are read: %s', (opening) => {
    const names = [...opening.matchAll(/<(?<name>[^>]+)>/g)].map(({ groups }) => groups?.name ?? '');
    const closing = names
      .reverse()
      .map((name) => `</${name}>`)
      .join('');
    const times = Math.floor(1990 / names.length);
    expect(linesOf(opening.repeat(times) + closing.repeat(times))).toEqual([]);
  });

  it('take time in proportion', () => {
    const timeOf = (body: string): number => {
      const bytes = packed(body, lists(abstract(0, lvl(0, 'decimal', '%1'.repeat(100_000))), list(1, 0)));
      const start = performance.now();
      extractDocx(bytes);
      return performance.now() - start;
    };
    expect(timeOf(`<w:p><w:r><w:t>a${' '.repeat(1_000_000)}b</w:t></w:r></w:p>`)).toBeLessThan(1500);
    expect(timeOf('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'.repeat(20_000))).toBeLessThan(
      3000,
    );
    expect(timeOf(paragraph('<w:r><w:t>甲</w:t><w:br/></w:r>'.repeat(50_000)))).toBeLessThan(3000);
    expect(timeOf(`<w:tbl>${'<w:tr><w:tc/></w:tr>'.repeat(50_000)}</w:tbl>`)).toBeLessThan(3000);
  }, 30_000);
});

describe('whatever the bytes', () => {
  const rich = packed(
    p('题', '<w:pStyle w:val="t"/>') +
      paragraph(`${t('上')}<w:r><w:br/></w:r><w:ins>${t('新')}</w:ins>`, num(1)) +
      tbl([['甲', '乙']]),
    { ...styles(style('t', 'Title')), ...lists(abstract(0, lvl(0, 'chineseCounting', '%1、')), list(1, 0)) },
  );
  /** Bytes changed, taken out or put in, at places told as fractions. */
  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      take: fc.constantFrom(0, 1, 1, 2, 30),
      put: fc.uint8Array({ maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

  const changed = (bytes: Uint8Array, all: Changes): Uint8Array =>
    all.reduce((before, { at, take, put }) => {
      const index = Math.floor(at * before.length);
      return Buffer.concat([before.subarray(0, index), put, before.subarray(index + take)]);
    }, bytes);

  function isReadOrRefused(bytes: Uint8Array): void {
    try {
      const { text, marks } = extractDocx(bytes);
      for (const { start, end } of marks) expect(start < end && end <= text.length).toBe(true);
    } catch (error) {
      if (!(error instanceof UserError && error.exit === 1)) throw error;
    }
  }

  /** Any elements in any order, most with the attributes that are looked at. */
  const names =
    'p r t tab br sym fldChar tbl tr tc tcPr trPr gridSpan vMerge gridBefore pPr rPr pStyle rStyle numPr ilvl numId outlineLvl del ins moveFrom vanish drawing txbxContent AlternateContent Choice Fallback sdt sdtPr sdtContent ruby rt altChunk body document style basedOn name abstractNum num abstractNumId lvl lvlOverride startOverride start numFmt lvlText lvlRestart suff isLgl numStyleLink';
  const values = [
    '0',
    '1',
    '2',
    '8',
    '9',
    '-1',
    '1e9',
    '',
    'x',
    'a',
    'begin',
    'separate',
    'end',
    'bullet',
    'chineseCounting',
    'heading 1',
    '%1%2%9、',
    'F06C',
    'restart',
  ];
  const attributes = fc.dictionary(
    fc.constantFrom('val', 'ilvl', 'numId', 'abstractNumId', 'styleId', 'fldCharType', 'char', 'default', 'type'),
    fc.constantFrom(...values),
    { maxKeys: 3 },
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        fc.constantFrom(...names.split(' ')),
        attributes,
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constantFrom('', '要落实'),
          fc.array(tie('tree'), { maxLength: 6 }),
        ),
      )
      .map(([name, given, inner]) => {
        const written = Object.entries(given).map(([key, value]) => ` w:${key}="${value}"`);
        return `<w:${name}${written.join('')}>${typeof inner === 'string' ? inner : inner.join('')}</w:${name}>`;
      }),
  }));

  it('any elements are read or refused', () => {
    const some = fc.array(tree, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(some, some, some, (body, looks, counts) => {
        const parts = { ...styles(looks), ...lists(abstract(0, counts), list(1, 0), counts) };
        isReadOrRefused(packed(p('甲', num(1)) + body, parts));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('a file is read or refused', () => {
    fc.assert(
      fc.property(changes, (all) => isReadOrRefused(changed(rich, all))),
      { numRuns: 1500 },
    );
  }, 60_000);

  it.each([
    'word/document.xml',
    'word/styles.xml',
    'word/numbering.xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
  ])(
    '%s is read or refused',
    (name) => {
      const all = unzipSync(rich);
      const original = all[name] as Uint8Array;
      expect(strFromU8(original)).toContain('<');
      fc.assert(
        fc.property(changes, (these) =>
          isReadOrRefused(zipSync({ ...all, [name]: changed(original, these) }, { level: 0 })),
        ),
        { numRuns: 400 },
      );
    },
    60_000,
  );
});
