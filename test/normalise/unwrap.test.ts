import { describe, expect, it } from 'vitest';
import { FIXTURES, normalOf, stepOf } from './normal.js';

const WRAPPED = `環境局局長：代理主席、各位議員，今年施政報告中的環境部分，以
及環境局提交環境事務委員會和經濟發展事務委員會的兩份文件，清
楚勾劃出我們的政策重點和新措施。大家關注清新空氣以至廢物管理
的藍圖，我們都承諾在今年首季整全地將所有數據和方向一一和社會
充分討論，解釋大家的關注和釋除大家的誤解。`;

describe('a wrapped text', () => {
  it('has a paragraph a line', () => {
    expect(stepOf('unwrap', WRAPPED)).toBe(WRAPPED.replaceAll('\n', ''));
    expect(stepOf('unwrap', WRAPPED.replaceAll('\n', '  \r\n'))).toBe(WRAPPED.replaceAll('\n', ''));
  });

  it.each([
    ['a blank line', '\n\n关于大家关注的旧车，我们同意。'],
    ['an indented line', '\n　　关于大家关注的旧车，我们同意。'],
    ['a list marker', '\n(一) 大家关注空气质素；'],
    ['a heading', '\n\n通胀展望\n\n'],
  ])('keeps paragraphs apart at %s', (_, after) => {
    expect(stepOf('unwrap', WRAPPED + after)).toBe(WRAPPED.replaceAll('\n', '') + after);
  });

  it('puts a space between Latin words and none elsewhere', () => {
    const latin = WRAPPED.replace('以\n及', '以Hong\nKong');
    expect(stepOf('unwrap', latin)).toContain('以Hong Kong環境局');
  });

  const OPEN = WRAPPED.slice(0, WRAPPED.lastIndexOf('\n'));
  const page = (number: number): string => `${WRAPPED}\n\n${OPEN}\n立法會  ─  2013年 2月 1日  \n \n${number} \n`;
  it('reads on across a running head and page number', () => {
    const text = `${page(4348)}充分討論，解釋誤解。\n\n${page(4349)}充分討論，解釋誤解。`;
    const normal = stepOf('unwrap', text);
    expect(normal).not.toMatch(/立法會|434/);
    expect(normal).toContain(`將所有數據和方向一一和社會充分討論，解釋誤解。`);
  });

  it('keeps paragraphs apart across a page that ends with a sentence', () => {
    const text = [4348, 4349]
      .map((n) => `${WRAPPED}\n\n立法會  ─  2013年 2月 1日\n\n${n}\n 至於其他議題，我們會跟進。`)
      .join('\n\n');
    expect(stepOf('unwrap', text)).toMatch(/誤解。\n+ 至於其他/);
    expect(stepOf('unwrap', text)).not.toContain('立法會');
  });
});

describe('any other text keeps its lines', () => {
  it.each([
    ['a paragraph a line', `${'各位代表，现在我向大会报告工作，请予审议。'.repeat(4)}\n`.repeat(8)],
    [
      'a list of titles',
      '关于进一步加强人口和计划生育工作的通知\n关于做好当前和今后促进就业工作的意见\n关于推进海绵城市建设试点工作的若干意见\n关于加强三级公立医院绩效考核工作办法\n',
    ],
    ['cells of a table', '台风\n1\n宁波市\n2\n台风\n3\n余姚市\n4\n台风\n5\n'],
    [
      'verse',
      '春眠不觉晓，处处闻啼鸟，\n夜来风雨声，花落知多少，\n春眠不觉晓，处处闻啼鸟，\n夜来风雨声，花落知多少，\n',
    ],
  ])('%s', (_, text) => expect(stepOf('unwrap', text)).toBe(text));
});

it('reads the page of Hansard among the fixtures', () => {
  const normal = normalOf(FIXTURES.find(({ name }) => name.startsWith('hk'))?.text ?? '');
  expect(normal).toMatch(/增设“.?车津贴”的选择/u);
  expect(normal).toContain(
    '（三）过去的政策有些方面需要优化，所以我们会优化，在加大经济诱因的同时，严格规管、双管齐下，希望在某些时限内做到一定成效。\n',
  );
  expect(normal).not.toMatch(/立法会 ?─|4348|4349/);
});
