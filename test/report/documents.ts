/** Documents as a report takes them, from a text. */
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import type { ReadDocument } from '../../src/report/data.js';
import { loadSegmenter } from '../../src/segment.js';

const segmenter = loadSegmenter();

export const documentOf = (text: string, name = 'speech.txt'): ReadDocument =>
  analyze(sourceOf(text, name), {
    segmenter,
    offsets: 'utf16',
    text: true,
    sentences: true,
    explain: true,
  }) as ReadDocument;

/** A speech that has something of everything, in words that would break a page. */
export const EVIL = [
  '</script><script>alert(1)</script>在“a"b\'c&amp;”会议上的讲话',
  '',
  '同志们：',
  '一、<img src=x onerror=alert(2)>工作回顾',
  '去年城镇登记失业率4.2%，比上年下降0.3个百分点。\u2028二行\u2029三行\u0007完。',
  '二、今年任务',
  '各部门必须把</p></div><b>失业率</b>控制在4.5%以内，不得<!--截留资金-->；确保城镇新增就业1200万人以上𠀀。',
  '城镇登记失业率控制在4%以内。-->]]>',
  '',
].join('\n');
