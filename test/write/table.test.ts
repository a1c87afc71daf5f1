import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/columns.js';
import { oneLine } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import type { Analysis } from '../../src/types.js';
import { writeAll } from '../../src/write/index.js';
import { table } from '../../src/write/table.js';
import { readable, understood } from '../../src/write/view.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream, textOf } from './sample.js';

const draw = (analysis: Analysis, over: Parameters<typeof optionsWith>[0] = {}): Promise<string> =>
  textOf(writeAll(table, stream(reportOf(analysis)), optionsWith(over)));

/** The characters of a text in any order, blanks aside. */
const letters = (text: string): string => [...text.replace(/[\s\u3000─]/g, '')].sort().join('');

const ESCAPE = '\u001b';

describe('table', () => {
  it('looks like this', async () => {
    expect(await draw(SAMPLE, { width: 72 })).toMatchInlineSnapshot(`
      "speech␛[31m.txt
      計生工作會議上的領導講話稿 · Traditional · 7,382 characters · 1 word
      restored

      ! the text holds \\u{202e} marks

      outside the speeches
      1 figure  1 target

      Figures
      place  text             value           period  status
      ─────  ───────────────  ──────────────  ──────  ──────
        7:3  約3500 ~4500 例  3,500–4,500 例  今年    target


      s1  講話稿篇1
      白超 · 2017年1月
      3 sections
      3 figures     2 fact, 1 target
      2 targets     1 plan, 1 strive
      2 directives  1 obligation, 1 recommendation (weak)

      Figures
      place  text         value      property     period  change        status
      ─────  ───────────  ─────────  ───────────  ──────  ────────────  ──────
        4:3  13 .8 ‰以內  ≤ 13.8 ‰   人口出生率   今年                  target
        5:3  10.8萬 戶    10.8万 户  計生家庭     今年                  fact
                                     (全市)
        6:3  -5           -5         人口出生率   今年    fall vs 上年  fact

      Targets
      place  indicator   state        value     commitment     period    actor
      ─────  ──────────  ───────────  ────────  ─────────────  ────────  ─────
        4:3  人口出生率  13 .8 ‰以內  ≤ 13.8 ‰  plan           到2020年
        8:3  環境        優美                   strive,        到2020年  我市
                                                binding

      Directives
      place  force           actor     text             deadline  responsible
      ─────  ──────────────  ────────  ───────────────  ────────  ────────────
        9:3  obligation      教育部門  教育部門要超前
                                       謀劃,精心布局,
                                       統籌教育資源配
                                       置，避免發生“入
                                       園難”、“入學難”
                                       問題
       11:3  weak            大家      請大家|認真*領   2019年6   税务总局
             recommendation            會*              月底前    (lead); 财政
                                                                  部


      s2  講話稿篇2
      0 figures
      0 targets
      1 directive  1 prohibition (strong)

      Directives
      place  force               actor       text
      ─────  ──────────────────  ──────────  ─────────────────────────────────
       10:3  strong prohibition  (各級黨委)  =HYPERLINK("http://x")不得␇截留,"
                                             挪用"
      "
    `);
  });

  it.each([40, 60, 80, 120, 160])('fits %i columns', async (width) => {
    for (const fields of [null, COLUMNS.map(({ name }) => name)])
      for (const line of (await draw(SAMPLE, { width, fields })).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('fits and loses no character, whatever is in the text', async () => {
    const unit = fc.constantFrom(...'人口“”（）《》，。、 \n13.8‰abc-—…\u001b\u202e\u0007𠮷'.split(''), '𠮷');
    const text = fc.string({ unit, minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 40, max: 160 }),
        async (texts, width) => {
          const [first] = SAMPLE.directives ?? [];
          if (!first) throw new Error('the sample has directives');
          const directives = texts.map((each, index) => ({ ...first, id: `d${index}`, actor: each, text: each }));
          const drawn = await draw(
            { ...SAMPLE, directives, figures: [], targets: [] },
            { width, kinds: ['directive'], fields: ['text'] },
          );
          for (const line of drawn.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const [, body = ''] = drawn.split(/\n─+\n/);
          expect(letters(body)).toBe(letters(texts.map(oneLine).join('') + drawnAfter(drawn)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows control characters instead of obeying them', async () => {
    const drawn = await draw(SAMPLE);
    expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(drawn).toContain('speech␛[31m.txt');
  });

  it('has colour codes only when asked', async () => {
    expect(await draw(SAMPLE, { color: false })).not.toContain(ESCAPE);
    const colored = await draw(SAMPLE, { color: true });
    expect(colored).toContain(ESCAPE);
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(await draw(SAMPLE, { color: false }));
  });

  it('joins lines of a hard-wrapped original', async () => {
    expect(await draw(SAMPLE, { fields: ['text'] })).toContain('力爭環境優美');
  });

  it('says nothing of inputs that failed', async () => {
    expect(await textOf(writeAll(table, stream(FAILURE), optionsWith()))).toBe('');
  });

  it('tells what --limit left out', async () => {
    const report = { ...reportOf(SAMPLE), omitted: { figure: 12, target: 1, directive: 0 } };
    expect(await textOf(writeAll(table, stream(report), optionsWith()))).toContain(
      '… and 12 more figures, 1 more target (left out by --limit)',
    );
  });
});

/** The sample's second speech has no directives here: what stands below the table is its heading and counts. */
const drawnAfter = (drawn: string): string => drawn.slice(drawn.indexOf('\n\n\ns2'));

describe('values', () => {
  it.each([
    [108000, '10.8万'],
    [35578, '35,578'],
    [1234, '1,234'],
    [13.8, '13.8'],
    [9e13, '90万亿'],
    [32_640_000_000, '326.4亿'],
    [-50_000, '-5万'],
    [0, '0'],
  ])('%d reads %s', (value, text) => {
    expect(readable(value)).toBe(text);
  });

  it.each([
    [{ low: null, high: 13.8, bound: 'at-most', unit: '‰' }, '≤ 13.8 ‰'],
    [{ low: 3500, high: 4500, bound: 'range', unit: '例' }, '3,500–4,500 例'],
    [{ low: 100000, high: 100000, bound: 'about', unit: null }, '≈ 10万'],
    [{ low: null, high: 130, bound: 'below', unit: null }, '< 130'],
  ] as const)('%j is %s', (figure, text) => {
    expect(understood(figure)).toBe(text);
  });
});
