/** Whatever people are told there is in Chinese: a text without a translation fails here, with the row to add. */
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.js';
import { LABELS, SENTENCES, VALUES } from '../../src/messages/chinese.js';
import { finder } from '../../src/messages/match.js';
import { type English, labels, ofHelp, ofSources } from './english.js';

/** Small words of English: none may be left in Chinese. */
const ENGLISH_WORD = /(?<![-“\w])(?:the|of|is|are|an?|and|not?|with|for|what|each|only|which)(?![-”\w])/i;
/** What only looks like one: commands and options, the text A of a comparison, a number that a formula calls a. */
const NAMES = /jianggao: |--no-\S+|\bno-\S+|\bA\b|\ba(?= ?[·+、])/g;

/** The rows that are lacking, as they stand in a catalogue. */
function lacking(texts: readonly English[], find: (english: string) => string | undefined): string[] {
  const rows = texts
    // What stands in a hole is some number, which any hole takes.
    .filter(({ text }) => {
      let number = 100;
      const found = find(text.replaceAll('{}', () => String(++number)));
      return found === undefined || ENGLISH_WORD.test(found.replace(NAMES, ''));
    })
    .map(({ text, where }) => `${JSON.stringify(text)}: ['', ''], // ${where}`);
  return [...new Set(rows)];
}

const MESSAGES = ofSources();
const simplified = finder(SENTENCES, 0);
const traditional = finder(SENTENCES, 1);

describe('the catalogue', () => {
  it('has all that help says', () => {
    expect(ofHelp().length).toBeGreaterThan(200);
    expect(lacking(ofHelp(), simplified)).toEqual([]);
    expect(lacking(ofHelp(), traditional)).toEqual([]);
  });

  it('has all messages', () => {
    expect(MESSAGES.length).toBeGreaterThan(100);
    expect(lacking(MESSAGES, simplified)).toEqual([]);
  });

  it('has the head of every column', () => {
    expect(labels().length).toBeGreaterThan(60);
    expect(lacking(labels(), (label) => LABELS[label]?.[0])).toEqual([]);
  });
});

const rowsOf = (catalogue: Catalogue): [english: string, hans: string, hant: string][] =>
  Object.entries(catalogue).map(([english, [hans, hant]]) => [english, hans, hant]);
const ROWS = [
  ...rowsOf(SENTENCES),
  ...rowsOf(LABELS),
  ...Object.values(VALUES).flatMap((words: Catalogue) => rowsOf(words)),
];

/** Quotations that stand in the other script, and characters that both scripts write. */
const QUOTED = /網際網路|互联网|計劃隨著|干(?=部)|周|只|台|征|范|里/g;

describe('a translation', () => {
  const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

  it.each(ROWS)('of %j is in the script it should be', (_, hans, hant) => {
    const [left, right] = [hans.replace(QUOTED, ''), hant.replace(QUOTED, '')];
    expect(toSimplified(left)).toBe(left);
    // Words that Taiwan writes otherwise than the general standard does: 台, 裡, 為.
    expect(toSimplified(right)).toBe(toSimplified(toTraditional(toSimplified(right))));
    for (const character of right) expect([character, isSimplifiedOnly(character)]).toEqual([character, false]);
  });

  it.each(ROWS)('of %j has the holes of the English', (english, hans, hant) => {
    const holes = [...english.matchAll(/\{#?\}/g)].map((_, index) => index);
    const used = (text: string): number[] =>
      [...new Set([...text.matchAll(/\{(\d)!?\}/g)].map(([, number]) => Number(number)))].sort();
    expect(used(hant)).toEqual(used(hans));
    for (const hole of used(hans)) expect(holes).toContain(hole);
  });

  const simplifiedOf = OpenCC.Converter({ from: 't', to: 'cn' });
  const traditionalOf = OpenCC.Converter({ from: 'cn', to: 't' });
  /** A character that only Simplified texts have: 数, not 里 or 台. */
  function isSimplifiedOnly(character: string): boolean {
    return traditionalOf(character) !== character && simplifiedOf(character) === character && !SHARED.has(character);
  }
});

/** Characters of both scripts that the general table turns into another one where they stand alone. */
const SHARED = new Set('后里台只干周征范于面系表制志冲御准卷叶吁合回向家巨幸折挂斗旋札梁欲淀漓玩确升松谷郁酸借群');

describe('finding', () => {
  it.each([
    ['speech.txt: no such file; check the name', 'speech.txt：没有这个文件；请检查名称'],
    ['standard input: nothing in it (0 bytes); nothing to analyse', '标准输入：空文件（0 字节），没有可分析的内容'],
    [
      'x.docx: the Word file is damaged (a part is empty); open it in a word processor and save it anew',
      'x.docx：Word 文件已损坏（一个部件是空的）；请用文字处理软件打开后重新保存',
    ],
    [
      'x.jsonl, line 5: bound is "x"; there are: exact, about',
      'x.jsonl，第 5 行：bound 为 "x"；可用的有：exact, about',
    ],
    ['unknown cue key tipe; there are: words, deontic', '提示词没有键 tipe；可用的有：words, deontic'],
    ['unknown part of speech nuon; did you mean noun? There are: noun', '未知的词类 nuon；是 noun 吗？可用的有：noun'],
    ['a: b.txt: no such file; check the name', 'a: b.txt：没有这个文件；请检查名称'],
    [
      'x.csv, line 3 (record r2): nothing in “text”; nothing to analyse',
      'x.csv，第 3 行（记录 r2）：“text”为空，没有可分析的内容',
    ],
    [
      "unknown option '--formt'; did you mean --format? (see --help)",
      '没有选项 --formt；是 --format 吗？（见 --help）',
    ],
    ['--where low>=x: low is a number, and x is none', '--where low>=x：low 是数字，而 x 不是'],
    ['1,234 characters', '1,234 字'],
    ['write {"all"}: no such file', 'write {"all"}：没有这个文件'],
  ])('%s', (english, chinese) => {
    expect(simplified(english)).toBe(chinese);
  });

  it.each(['leave out all targets', 'the fields', 'anything: at all', '', ':', ': ', '{}', '__proto__', 'constructor'])(
    'knows no %j',
    (english) => {
      expect(simplified(english)).toBeUndefined();
    },
  );

  it('takes a message that is long, and one that looks like a pattern', () => {
    const started = performance.now();
    expect(simplified(`${': '.repeat(2000)}$&{0}`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(simplified('{0}$&: no such file')).toBe('{0}$&：没有这个文件');
  });
});
