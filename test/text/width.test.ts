import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from '../../src/text/width.js';

const CHINESE = '人口計生工作是項耐心細緻的民眾工作。，、；：？！（）《》「」“”‘’ 　13.8‰%abc—…·,.()'.split('');
const prose = fc.string({ unit: fc.constantFrom(...CHINESE), maxLength: 120 });
const anything = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text));

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['13.8萬戶', 8],
    ['“一票否決”', 10],
    ['𠮷野', 4],
    ['e\u0301', 1],
    ['\u001b[31m紅\u001b[39m', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with the measure of the table library', () => {
    for (let code = 0x20; code < 0x10000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCharCode(code);
      if (displayWidth(character) !== stringWidth(character)) expect.fail(`U+${code.toString(16)}`);
    }
    fc.assert(fc.property(prose, (text) => displayWidth(text) === stringWidth(text)));
  });
});

describe('wrap', () => {
  it.each([
    ['出生人口性別比,首次', 14, ['出生人口性別', '比,首次']],
    ['他說“好”', 6, ['他說', '“好”']],
    ['責任 。好', 6, ['責', '任 。', '好']],
    ['達到13.8‰以內', 6, ['達到', '13.8‰', '以內']],
    ['發展——推進', 5, ['發展', '——推', '進']],
    ['目標:20%', 6, ['目標:', '20%']],
    ['', 5, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps the width and every character but blanks', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anything), fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/[ \u3000]/g, '')).toBe(text.replace(/[ \u3000]/g, ''));
      }),
    );
  });

  it('starts no line with a closing mark and ends none with an opening one', () => {
    // Marks stand singly, as in prose: a run of them that is wider than the line has to break somewhere.
    const clause = fc.tuple(
      fc.constantFrom('人口', '“兩非”', '（一）', '《辦法》', '6.4‰'),
      fc.constantFrom('，', '。', '、', '', ' ', '；'),
    );
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 30 }), fc.integer({ min: 12, max: 60 }), (clauses, width) => {
        for (const [index, line] of wrap(clauses.flat().join(''), width).entries()) {
          if (index > 0) expect(line).not.toMatch(/^[，。、；”）》‰]/);
          expect(line).not.toMatch(/[“（《]$/);
        }
      }),
    );
  });
});
