import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { SHAPES } from '../../src/fields.js';
import { sourceOf } from '../../src/read/index.js';
import { readBrat } from '../../src/reliability/brat.js';
import type { Coding } from '../../src/reliability/code.js';
import { readCodes } from '../../src/reliability/codes.js';
import { COMPARED } from '../../src/reliability/fields.js';
import { codingOfResult } from '../../src/reliability/results.js';
import { loadSegmenter } from '../../src/segment.js';

const TEXT = '𠮷林省工作報告\r\n去年完成投資3億元，今年再投資3億元。\r\n各部門要加強管理，\r\n不得截留。\r\n';
const named = { name: 'speech.txt', text: TEXT };

describe('codes by hand', () => {
  test.each([
    ['on its line', { k: 'figure', line: 2, q: '3億元' }, '3億元', 2, 7],
    ['the second on its line', { k: 'figure', line: 2, q: '3億元', n: 2 }, '3億元', 2, 16],
    ['behind a character of two units', { k: 'figure', line: 1, q: '林省' }, '林省', 1, 2],
    [
      'over a line end',
      { k: 'directive', line: 3, q: '各部門要加強管理，\n不得截留' },
      '各部門要加強管理，\r\n不得截留',
      3,
      1,
    ],
  ])('%s', (_what, code, text, line, column) => {
    const { codes, problems } = readCodes(JSON.stringify(code), named);
    expect(problems).toEqual([]);
    expect(codes).toMatchObject([{ kind: code.k, text, line, column }]);
    const { start, end } = codes[0] as { start: number; end: number };
    expect([...TEXT].slice(start, end).join('')).toBe(text);
  });

  it('keeps the fields that are compared, and passes over blank lines and remarks', () => {
    const jsonl =
      '\ufeff// coder 1\n\n{"k": "figure", "line": 2, "q": "3億元", "low": 3e8, "unit": "元", "remark": "?"}\r\n';
    expect(readCodes(jsonl, named).codes.map(({ fields }) => fields)).toEqual([{ low: 3e8, unit: '元' }]);
    expect(readCodes('', named)).toEqual({ codes: [], problems: [] });
  });

  test.each([
    [
      '{"k": "figure", "line": 3, "q": "3億元"}',
      'line 1: “3億元” is not on line 3 of speech.txt but on line 2; correct “line”',
    ],
    [
      '{"k": "figure", "line": 2, "q": "3億元", "n": 3}',
      'line 1: “3億元” is not 3 times on line 2 of speech.txt; correct “n”',
    ],
    ['{"k": "figure", "line": 2, "q": "3亿元"}', 'is nowhere in speech.txt; quote it as it is written there'],
    ['{"k": "figure", "line": 9, "q": "3億元"}', 'is to be on line 9, but speech.txt has only 5'],
    ['{"k": "directive", "line": 2, "q": "不得截留"}', 'not on line 2 of speech.txt but on line 4'],
    // A quote may run over line ends, yet begins on its line.
    [
      '{"k": "directive", "line": 2, "q": "管理，\\n不得截留"}',
      '“管理，不得截留” is not on line 2 of speech.txt but on line 3; correct “line”',
    ],
    ['{"k": "figur", "line": 2, "q": "3億元"}', '“k” is "figur"; write figure, target or directive'],
    ['{"k": "figure", "line": "2", "q": "3億元"}', '“line” is "2"; write the line of the text, from 1'],
    ['{"k": "figure", "line": 2}', '“q” is missing; quote the words'],
    ['{"k": "figure", "line": 2, "q": "3億元", "n": 0}', '“n” is 0; write which one'],
    ['{"k": "figure", "line": 2, "q": "3億元", "bound": "exakt"}', 'bound is "exakt"; there are: exact, about'],
    ['{"k": "figure", "line": 2, "q": "3億元", "low": "3億"}', 'low is "3億"; write a number or null'],
    ['{"k": "target", "line": 2, "q": "3億元", "bound": "exakt"}', 'bound is "exakt"; there are: exact, about'],
    ['{"k": "target", "line": 2, "q": "3億元", "quantified": "yes"}', 'quantified is "yes"; write true or false'],
    [
      '{"k": "directive", "line": 4, "q": "不得截留", "strenght": "strong"}',
      'a directive has no field strenght; did you mean strength?',
    ],
    ['{"k": "directive", "line": 4, "q": "不得截留", "aims": "截留"}', 'aims is "截留"; write a list'],
    ['[1]', 'no JSON object; mend or remove it'],
    ['{"k": "figure"', 'no JSON object; mend or remove it'],
  ])('%s is told', (jsonl, message) => {
    const { codes, problems } = readCodes(jsonl, named);
    expect(codes).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe('brat', () => {
  const ann = [
    'T1\tFigure 15 18\t3億元',
    'T2\tdirective 30 45\t各部門要加強管理，  不得截留',
    'T3\tActor 30 33\t各部門',
    'A1\tDeontic T2 prohibition',
    'A2\tstrength T2 strong',
    'T4\tAim 36 38\t管理',
    'T5\tAim 34 36\t加強',
    'R1\tactor Arg1:T2 Arg2:T3',
    'R2\taim Arg1:T2 Arg2:T4',
    'R3\taim Arg1:T2 Arg2:T5',
    'R4\tactorInherited Arg1:T2 Arg2:T3',
    '#1\tAnnotatorNotes T1\tlow=300000000; unit = 元；high=null',
    '#2\tAnnotatorNotes T2\tid=d1; rule=cue:要; deadlineEdtf=2017',
    '*\tEquiv T1 T2',
  ].join('\n');

  it('is read with attributes, notes and places in code points', () => {
    const { codes, problems } = readBrat(ann, named);
    expect(problems).toEqual([]);
    expect(codes).toMatchObject([
      { kind: 'figure', text: '3億元', line: 2, column: 7, fields: { low: 3e8, unit: '元', high: null } },
      {
        kind: 'directive',
        text: '各部門要加強管理，\r\n不得截留',
        line: 3,
        fields: { deontic: 'prohibition', strength: 'strong', actor: '各部門', aims: ['加強', '管理'] },
      },
    ]);
  });

  it('needs no text', () => {
    expect(readBrat(ann, { name: '', text: null }).codes).toMatchObject([
      { start: 15, end: 18, text: '3億元', line: null, column: null },
      { start: 30, end: 45 },
    ]);
  });

  it('takes a place in pieces whole', () => {
    expect(readBrat('T1\tdirective 30 33;36 38\t各部門 管理', named).codes).toMatchObject([
      { start: 30, end: 38, text: '各部門要加強管理' },
    ]);
  });

  test.each([
    ['T1\tfigure 16 19\t3億元', 'line 1: T1: “3億元” is not at 16 to 19 of speech.txt, where “億元，” stands'],
    ['\nT1 figure 15 18', 'line 2: no annotation of brat'],
    ['T1\tfigure 15 15\t', 'line 1: T1 is empty'],
    ['T1\tdirective 30 33\t各部門\nA1\tdeontic T1 must', 'line 1: T1: deontic is "must"; there are: obligation'],
    ['T1\tfigure 15 18\t3億元\n#1\tAnnotatorNotes T1\tlow=three', 'line 1: T1: low is "three"; write a number'],
  ])('%j is told', (wrong, message) => {
    const { problems } = readBrat(wrong, named);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe('results', () => {
  const analysis = analyze({ ...sourceOf(TEXT, 'texts/speech.txt'), recordId: null }, { segmenter: loadSegmenter() });

  it('are a coding, times told by their words, targets with the values of their figures', () => {
    const source = sourceOf('主要目标是：今年地区生产总值增长6.5%以上。', 'plan.txt');
    const coding = codingOfResult(JSON.parse(JSON.stringify(analyze(source, { segmenter: loadSegmenter() }))));
    expect(coding).toMatchObject({ name: 'plan', length: 23, kinds: ['figure', 'target', 'directive'] });
    const target = (coding as Coding).codes.find(({ kind }) => kind === 'target');
    expect(target).toMatchObject({ fields: { low: 6.5, high: null, bound: 'at-least', unit: '%', period: '今年' } });
  });

  it('count code points, and go by the id of their record', () => {
    const coding = codingOfResult({ ...analysis, recordId: 'r7' });
    expect(coding).toMatchObject({ name: 'r7' });
    for (const { start, end, text } of (coding as Coding).codes)
      expect([...TEXT].slice(start, end).join('')).toBe(text);
  });

  test.each([
    [{ source: 'x' }, 'no result of jianggao'],
    [null, 'no result of jianggao'],
    [{ source: 'x', characters: 9, figures: [{ text: '3' }] }, 'a figure of x has no place or no text'],
    [{ source: 'x', characters: 9, figures: [{ text: '𠮷3', start: 0, end: 3 }] }, 'without --offsets'],
  ])('%j are none', (value, message) => {
    expect(codingOfResult(value)).toContain(message);
  });
});

it('compares fields that there are', () => {
  for (const [kind, fields] of Object.entries(COMPARED))
    for (const name of Object.keys(fields)) {
      const shape = SHAPES[kind as 'figure'];
      expect([name, name in shape || (kind === 'target' && name in SHAPES.figure)]).toEqual([name, true]);
    }
});
