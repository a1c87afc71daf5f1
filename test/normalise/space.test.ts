import { describe, expect, it } from 'vitest';
import { stepOf } from './normal.js';

const rows: [string, string][] = [
  ['一是 核心 目 標 任務完成好。去年,全市', '一是核心目標任務完成好。去年,全市'],
  ['人口出生率控制在13 .8 ‰以內', '人口出生率控制在13.8‰以內'],
  ['达到95 %以上，约10 万', '达到95%以上，约10万'],
  ['下降到1 0 .0 6 ‰。', '下降到10.06‰。'],
  ['由1 6 5 5 亿美元增加到3 2 5 1 亿美元', '由1655亿美元增加到3251亿美元'],
  ['2 0 0 1 -2 0 0 5年', '2001-2005年'],
  ['約 15 700名申請人，超過 4 800萬人次', '約15700名申請人，超過4800萬人次'],
  ['約3500 ~4500 例，偏离103 ~107 的正常值', '約3500~4500例，偏离103~107的正常值'],
  ['5月 9 日 增加 2.5 %', '5月9日增加2.5%'],
  ['增設 “車津貼 ”的選擇', '增設“車津貼”的選擇'],
  ['使用G2G  平台。', '使用G2G平台。'],
  ['Public   domain', 'Public domain'],
  ['　　各位代表：  ', '各位代表：'],
  ['政 府 工 作 报 告', '政府工作报告'],
  ['政　府　工　作　报　告', '政府工作报告'],
  ['标　　题：', '标题：'],
  ['习　近　平', '习近平'],
  ['人民\u200b群众\u00ad，\ufeff干部', '人民群众，干部'],
  ['刚才,      同志代表区委。', '刚才,同志代表区委。'],
  ['≥ 25', '≥25'],
  ['# 条例', '# 条例'],
  ['- -坚持发展', '--坚持发展'],
];
it.each(rows)('%j → %j', (given, expected) => expect(stepOf('space', given)).toBe(expected));

describe('what stands apart on a line of its own', () => {
  it.each([
    ['代区长  萨国文', '代区长　萨国文'],
    ['国务院总理　李克强', '国务院总理　李克强'],
    ['第一章  总则', '第一章　总则'],
    ['时间：2015-08-31　　　来源：新华社', '时间：2015-08-31　来源：新华社'],
    ['市區  少於 1年  320 414 157 126 23', '市區　少於 1年　320 414 157 126 23'],
  ])('%j → %j', (given, expected) => expect(stepOf('space', given)).toBe(expected));
});

it.each(['2015 2020', '320 414 157 126 23 1 040', '1 0 0 0 0 1', '1. 2015 plan', 'No. 5, page 3', '分为A B两类'])(
  '%j stays',
  (text) => expect(stepOf('space', text)).toBe(text),
);

it('gives the paragraphs of a report that lies on one line lines of their own', () => {
  const paragraph = '现在，我代表国务院，向大会报告政府工作，请予审议，并请全国政协委员提出意见。'.repeat(3);
  const heading = '一、工作回顾';
  const flat = `　　${paragraph}　　${heading}　　${paragraph}　　${paragraph}　　${paragraph}`;
  expect(stepOf('space', flat).split('\n')).toEqual([paragraph, heading, paragraph, paragraph, paragraph]);
});
