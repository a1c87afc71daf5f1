/** Texts with all that offsets and escapes can trip over, and analyses of them as the formats ask for them. */
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analyze.js';
import { sourceOf } from '../../../src/read/index.js';
import { loadSegmenter } from '../../../src/segment.js';
import type { Analysis, Report, Source } from '../../../src/types.js';
import { reportOf } from '../sample.js';

const segmenter = loadSegmenter();

const PARAGRAPH =
  '各级政府要切实加强对安全生产工作的领导，认真落实安全生产责任制，坚决遏制重大事故发生，确保完成固定资产投资1200亿元以上。' +
  '教育部门要在今年年底前新建学校120所，严禁挪用专项资金和弄虚作假，违者依法追究责任。到2020年，城镇登记失业率控制在4.5%以内。';
/** The paragraph as a page has it: lines of 30 characters, wherever they end. */
const wrapped = (lineEnd: string): string => PARAGRAPH.replace(/.{30}/gu, (line) => line + lineEnd);

export const TEXTS: Readonly<Record<string, string>> = {
  simplified:
    '一、主要目标\n到2020年，城镇登记失业率控制在4.5%以内，完成投资1200万元以上。\n各级政府要加强管理，严禁截留、挪用资金。',
  traditional: '各級黨委要認真落實責任。\n去年全市出生人口性別比為123.58，低於上年9.6個百分點。\n嚴禁弄虛作假。',
  astral: '😀𠮷野家𠮷\n到2020年，𠮷林省要新建學校120所，😀各部門要加強𠮷項目的管理。完成投資1200萬元😀以上。',
  crlf: '一、工作要求\r\n各部门要加强管\r\n理，完成投资12亿\r\n元。\r\n\r\n教育部门要落实责任。\r\n',
  wrapped: wrapped('\n'),
  'wrapped, with blanks and CRLF': wrapped('  \r\n'),
  table:
    '指标\t单位\t2015年\t2020年\t属性\n常住人口城镇化率\t%\t56.1\t60\t预期性\n耕地保有量\t亿亩\t18.65\t18.65\t约束性\n',
  marks:
    '各部门要落实“A&B<计划>”的管理，严禁截留"专项"资金&挪用<资金>。完成投资\t12亿元。\u2028要加强\u0007管理\u000b工作。',
  lone: '各部门要加强\ud800管理，完成投资12亿元。',
  none: '天气很好。\n',
  blank: ' \n\u3000\n',
};

export const SPEECH = readFileSync('fixtures/family-planning-speeches.txt', 'utf8');

export const analysisOf = (text: string, over: Partial<Source> = {}): Analysis =>
  analyze({ ...sourceOf(text, 'speech.txt'), ...over }, { segmenter, text: true, tokens: true, parts: true });

export const reportFor = (text: string, over: Partial<Source> = {}): Report => reportOf(analysisOf(text, over));

/** Every text, and the fixture, as a case of a table. */
export const CASES: readonly (readonly [name: string, text: string])[] = [...Object.entries(TEXTS), ['speech', SPEECH]];
