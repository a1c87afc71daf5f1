import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, countsOf, type TermOptions } from '../../src/lexical/frequency.js';
import { isStopWord, STOP_WORDS } from '../../src/lexical/stopwords.js';
import { tagFilter } from '../../src/lexical/tags.js';
import { tallyOf } from '../../src/lexical/tally.js';
import { normalForms } from '../../src/normalise/words.js';
import { madeUp, wordsIn } from './sample.js';

const shown = (text: string, options: TermOptions): Record<string, number> =>
  Object.fromEntries(countsOf(madeUp(text), options).terms);
const stops = { isStopWord: (word: string) => ['的', '和'].includes(word) };

describe('countsOf', () => {
  it.each<[string, TermOptions, Record<string, number>]>([
    ['', {}, {}],
    ['a b a', {}, { a: 2, b: 1 }],
    ['a b c\nb c', { length: 2 }, { 'a b': 1, 'b c': 2 }],
    // Neither across a mark nor a sentence.
    ['a b | c d\ne', { length: 2 }, { 'a b': 1, 'c d': 1 }],
    ['a b | c d e', { length: 3 }, { 'c d e': 1 }],
    ['a b', { length: 3 }, {}],
    ['人民 的 利益 的', stops, { 人民: 1, 利益: 1 }],
    ['人民 的 利益 的', { ...stops, length: 2 }, {}],
    ['人民 的 利益 和', { ...stops, length: 3 }, { '人民 的 利益': 1 }],
    ['a b c', { length: 2, isTerm: (term) => term === 'b c' }, { 'b c': 1 }],
  ])('%j with %j', (text, options, counts) => {
    expect(shown(text, options)).toEqual(counts);
  });

  it('takes n-grams of the parts of speech that are asked for', () => {
    const words = [...madeUp('a b'), ...madeUp('x', 'v').map((word) => ({ ...word, follows: true })), ...madeUp('c d')];
    expect([...countsOf(words, { isTag: tagFilter(['noun']) }).terms.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect([...countsOf(words, { isTag: tagFilter(['noun']), length: 2 }).terms.keys()]).toEqual(['a b', 'c d']);
  });

  it('counts every word once, and of parts what it counts of the whole', () => {
    const sumOf = (all: readonly Counts[]): Counts => {
      const terms = new Map<string, number>();
      for (const counts of all)
        for (const [term, count] of counts.terms) terms.set(term, (terms.get(term) ?? 0) + count);
      return { words: all.reduce((sum, { words }) => sum + words, 0), terms };
    };
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '|', '\n').map((each) => `${each} `),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 4 }), (one, two, length) => {
        const [a, b] = [madeUp(one.trim()), madeUp(two.trim())];
        const sum = sumOf([countsOf(a, { length }), countsOf(b, { length })]);
        expect(countsOf([...a, ...b], { length })).toEqual(sum);
        const total = [...sum.terms.values()].reduce((all, count) => all + count, 0);
        if (length === 1) expect(total).toBe(sum.words);
        else expect(total).toBeLessThanOrEqual(sum.words);
        // A tally of documents says the same.
        const tally = tallyOf({ length });
        for (const document of [a, b]) tally.add(document);
        expect(tally.counts()).toEqual(sum);
      }),
    );
  });
});

describe('tallyOf', () => {
  it('names the spelling that is most frequent, and in how many documents a term is', () => {
    const tally = tallyOf();
    for (const text of ['計劃工作。', '這個計畫，那個計畫。', '发展。', '']) tally.add(wordsIn(text));
    const rows = new Map(tally.rows().map((row) => [row.term, row]));
    expect(rows.get('计划')).toMatchObject({ written: '計畫', count: 3, documents: 2, tag: 'n' });
    expect(rows.get('发展')).toMatchObject({ written: '发展', count: 1, documents: 1 });
    expect([tally.documents, tally.words]).toEqual([4, 7]);
    expect(tally.rows(2).map(({ term }) => term)).toEqual(['计划']);
  });

  it('drops the rarest where it cannot hold all, and says how far off it may be', () => {
    const words = Array.from({ length: 2000 }, (_, index) => (index % 4 === 0 ? '常' : `w${index}`)).join(' ');
    const tally = tallyOf({}, 100);
    tally.add(madeUp(words));
    expect(tally.size).toBeLessThanOrEqual(100);
    const [first] = tally.rows();
    expect(first?.term).toBe('常');
    expect(tally.missing).toBeGreaterThan(0);
    expect(500 - (first?.count ?? 0)).toBeLessThanOrEqual(tally.missing);
    // A term that comes, is dropped and comes again loses no more than that.
    const seldom = tallyOf({}, 10);
    const dealt = Array.from({ length: 3000 }, (_, index) => (index % 13 === 0 ? `r${(index / 13) % 7}` : `x${index}`));
    seldom.add(madeUp(dealt.join(' ')));
    const known = new Map(seldom.rows().map(({ term, count }) => [term, count]));
    for (let at = 0; at < 7; at++) {
      const occurs = dealt.filter((word) => word === `r${at}`).length;
      expect(occurs - (known.get(`r${at}`) ?? 0)).toBeLessThanOrEqual(seldom.missing);
    }
    const exact = tallyOf({}, 2000);
    exact.add(madeUp(words));
    expect([exact.missing, exact.rows()[0]?.count]).toEqual([0, 500]);
  });
});

describe('stop words', () => {
  it('are in normal form, so that they are met', () => {
    expect(normalForms([...STOP_WORDS])).toEqual([...STOP_WORDS]);
  });

  it.each(['的', '我们', '必须', '2020', '13.8', '二〇三〇', '3.5万', '各级'.slice(0, 1)])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['改革', '着力', '三农', '十八大', 'GDP', '十四五', '一带一路', '会'])('%s is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

describe('tagFilter', () => {
  it.each([
    ['noun', ['n', 'nr', 'nt'], ['v', 'vn', 'a']],
    ['verb', ['v', 'vn'], ['n', 'd']],
    ['vn', ['vn'], ['v', 'n']],
    ['place', ['ns'], ['n', 'nt']],
  ])('%s', (name, those, others) => {
    const filter = tagFilter([name]);
    expect(those.every(filter)).toBe(true);
    expect(others.some(filter)).toBe(false);
  });

  it('knows what it does not know', () => {
    expect(() => tagFilter(['nuon'])).toThrow(/unknown part of speech nuon; did you mean noun/);
  });
});
