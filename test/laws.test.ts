/** The laws of the output, on every fixture and on generated text. Those of normalising stand in normalise/laws.test.ts. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze.js';
import { KINDS } from '../src/fields.js';
import { sourceOf } from '../src/read/index.js';
import { loadSegmenter } from '../src/segment.js';
import { structureOf } from '../src/structure.js';
import { toOriginal } from '../src/text/offset-map.js';
import type { Analysis, AnalyzeOptions, Directive, Figure, Placed, Target } from '../src/types.js';
import { writeAll } from '../src/write/index.js';
import { json } from '../src/write/json.js';
import { schemaOf } from '../src/write/schema.js';
import { FIXTURES } from './normalise/normal.js';
import { optionsWith, reportOf, stream, textOf } from './write/sample.js';

const segmenter = loadSegmenter();
const analysisOf = (text: string, options: Partial<AnalyzeOptions> = {}): Analysis =>
  analyze(sourceOf(text), { segmenter, ...options });
const findingsOf = ({ figures = [], targets = [], directives = [] }: Analysis): (Figure | Target | Directive)[] => [
  ...figures,
  ...targets,
  ...directives,
];

// ---------------------------------------------------------------- the laws

/** Law 1: the text of a finding is the slice of the original at its place, in either unit; so is all that is told as written. */
function checkPlaces(text: string): void {
  const characters = [...text];
  const lines = text.split(/\r\n?|\n/);
  const inCodepoints = findingsOf(analysisOf(text));
  const inUnits = findingsOf(analysisOf(text, { offsets: 'utf16' }));
  expect(inUnits.length).toBe(inCodepoints.length);
  for (const [index, finding] of inCodepoints.entries()) {
    const { start, end, line, column, sentence } = finding;
    expect(characters.slice(start, end).join('')).toBe(finding.text);
    expect(finding.text.trim()).not.toBe('');
    expect(text).toContain(sentence);
    // A finding may go on in the next line of a hard-wrapped text.
    const [first = ''] = finding.text.split(/\r\n?|\n/);
    expect([...(lines[line - 1] ?? '')].slice(column - 1).join('')).toMatch(startsWith(first));
    for (const words of wordsOf(finding)) expect(text).toContain(words);

    const same = inUnits[index] as Placed;
    expect(text.slice(same.start, same.end)).toBe(finding.text);
    expect({ ...same, start, end }).toEqual(finding);
  }
}

const startsWith = (words: string): RegExp => new RegExp(`^${words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'u');

/** All that a finding tells in the words of the text. */
function wordsOf(finding: Figure | Target | Directive): string[] {
  const {
    id: _id,
    speech: _speech,
    section: _section,
    unit: _unit,
    normalizedUnit: _normalized,
    figure: _figure,
    ...told
  } = {
    ...{ unit: null, normalizedUnit: null, figure: null },
    ...finding,
  };
  const words: string[] = [];
  for (const [name, value] of Object.entries(told)) {
    if (NOT_WORDS.has(name)) continue;
    if (typeof value === 'string') words.push(value);
    else if (Array.isArray(value))
      words.push(...value.flatMap((item) => (item === null ? [] : typeof item === 'string' ? item : item.text)));
    else if (typeof value === 'object' && value !== null) words.push(value.text);
  }
  return words;
}

/** Strings that are codes. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ...['kind', 'bound', 'change', 'status', 'rule', 'direction', 'commitment', 'nature', 'deontic', 'strength'],
  ...['attribution', 'indicatorId', 'actorType', 'explanation'],
]);

/** What takes no room or only room: white space, zero-width spaces and joiners, byte-order mark, soft hyphen. */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Law 2: sentences are in order and disjoint, and what is neither blank nor skipped lies in one. */
function checkSentences(text: string): void {
  const { sentences = [] } = analysisOf(text, {
    sentences: true,
    offsets: 'utf16',
  });
  const skipped = structureOf(sourceOf(text)).document.changes.filter(({ reason }) => reason === 'skip');
  const isSkipped = (at: number): boolean => skipped.some(({ start, end }) => start <= at && at < end);
  let end = 0;
  const outside: number[] = [];
  const pass = (until: number): void => {
    for (let at = end; at < until; at++) if (!BLANK.test(text[at] as string) && !isSkipped(at)) outside.push(at);
  };
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    pass(sentence.start);
    end = sentence.end;
  }
  pass(text.length);
  expect(outside.map((at) => text.slice(Math.max(0, at - 4), at + 4))).toEqual([]);
}

/** Law 3: tokens joined give the sentence, as it was segmented and as it is written. */
function checkTokens(text: string): void {
  const { document, sentences } = structureOf(sourceOf(text));
  const rows = analysisOf(text, { tokens: true, offsets: 'utf16' }).sentences ?? [];
  expect(rows.length).toBe(sentences.length);
  for (const [index, { tokens = [] }] of rows.entries()) {
    const sentence = sentences[index] as (typeof sentences)[number];
    expect(tokens.map(({ word }) => word).join('')).toBe(sentence.normal);
    let at = sentence.start;
    for (const { word, start, end } of tokens) {
      expect({ start, end }).toEqual(toOriginal(document.map, { start: at, end: at + word.length }));
      at += word.length;
    }
  }
}

const simplified = Converter({ from: 'tw', to: 'cn' });

/** Law 7: the Simplified version of a Traditional text gives equal findings; their places aside. */
function checkScripts(traditional: string): void {
  const given = analysisOf(traditional);
  const version = analysisOf(simplified(traditional));
  const finding = ({ start: _start, end: _end, column: _column, ...told }: Placed): string => JSON.stringify(told);
  expect(findingsOf(given).map((each) => simplified(finding(each)))).toEqual(findingsOf(version).map(finding));
  const tree = ({ sections }: Analysis): string[] =>
    sections.map(({ id, parent, level, marker, heading }) => JSON.stringify({ id, parent, level, marker, heading }));
  expect(tree(given).map((section) => simplified(section))).toEqual(tree(version));
}

const bytesOf = (text: string): Promise<string> =>
  textOf(writeAll(json, stream(reportOf(analysisOf(text, { tokens: true, parts: true }))), optionsWith()));

/** Law 9: the same input gives the same bytes. */
async function checkTwice(text: string): Promise<void> {
  expect(await bytesOf(text)).toBe(await bytesOf(text));
}

/** What hangs together: ids are unique, what they name is there, a target's figure lies in it. */
function checkLinks(text: string): void {
  const analysis = analysisOf(text);
  const { speeches, sections, figures = [], targets = [] } = analysis;
  const ids = [...speeches, ...sections, ...findingsOf(analysis)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent, speech, start, end } of sections) {
    const above = [...sections, ...speeches].find(({ id }) => id === (parent ?? speech));
    if (parent !== null || speech !== null) expect(above).toBeDefined();
    if (above) expect([above.start <= start, end <= above.end]).toEqual([true, true]);
  }
  for (const { speech, section } of findingsOf(analysis)) {
    if (speech !== null) expect(ids).toContain(speech);
    if (section !== null) expect(ids).toContain(section);
  }
  for (const target of targets) {
    expect(target.quantified).toBe(target.figure !== null);
    const figure = figures.find(({ id }) => id === target.figure);
    if (target.figure !== null) expect(figure).toBeDefined();
    if (figure) expect([target.start <= figure.start, figure.end <= target.end]).toEqual([true, true]);
  }
  for (const { plural } of KINDS) {
    const places = (analysis[plural] ?? []).map(({ start }) => start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
}

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
}).compile(schemaOf());

async function checkSchema(text: string): Promise<void> {
  expect(validate(JSON.parse(await bytesOf(text))) || validate.errors).toBe(true);
}

const LAWS: readonly {
  name: string;
  check(text: string): void | Promise<void>;
}[] = [
  { name: 'findings are slices of the original (law 1)', check: checkPlaces },
  { name: 'sentences cover the text (law 2)', check: checkSentences },
  { name: 'tokens joined give the sentence (law 3)', check: checkTokens },
  { name: 'the same input gives the same bytes (law 9)', check: checkTwice },
  { name: 'what is linked is there', check: checkLinks },
  { name: 'JSON is as its schema says', check: checkSchema },
];

describe.each(FIXTURES)('$name', ({ text }) => {
  for (const { name, check } of LAWS) it(name, () => check(text));

  if (analysisOf(text).script === 'Hant') it('gives the same findings in Simplified (law 7)', () => checkScripts(text));
});

// ---------------------------------------------------------------- generated text

/** Clauses of the fixtures, with their marks. */
const clausesIn = (isWanted: (script: string) => boolean): string[] =>
  FIXTURES.filter(({ text }) => isWanted(analysisOf(text).script)).flatMap(
    ({ text }) => text.match(/[^，,。；;：:\n]+[，,。；;：:\n]*/g) ?? [],
  );

/** What real text is full of, and what breaks programs that read it; in characters that both scripts share. */
const PIECES = [
  ...[
    '一',
    '二',
    '兩',
    '三十',
    '百分之五',
    '十分之一',
    '三成',
    '一半',
    '1',
    '20',
    '13.8',
    '13 .8',
    '1,500',
    '１８',
    '3～5',
  ],
  ...[
    '%',
    '‰',
    ' ‰',
    '萬',
    '億元',
    '萬人',
    '個',
    '個百分點',
    '戶',
    '年',
    '月底',
    '倍',
    '以上',
    '以內',
    '左右',
    '多',
    '近',
  ],
  ...[
    '要',
    '必須',
    '不得',
    '嚴禁',
    '可以',
    '確保',
    '力爭',
    '達到',
    '控制在',
    '不低於',
    '增長',
    '下降',
    '目標是',
    '完成',
    '實現',
  ],
  ...['各級政府', '我們', '市委、市政府', '教育部門', '今年', '到2020年', '去年', '2019年6月底前', '全市', '出生率'],
  ...['（', '）', '(', ')', '“', '”', '「', '」', '《', '》', '【', '】', '"', "'"],
  ...['，', ',', '。', '.', '；', '、', '：', ':', '！', '？', '…', '——', '~', '-'],
  ...['一、', '(一)', '一是', '第一，', '篇1', '第三條', '各位代表：', '同志們:', '（財政部負責）', '1．'],
  ...[' ', '　', '　　', '\t', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\n', '\r\n', '\r', '\n\n'],
  ...[
    '𠮷',
    '😀',
    '二噁英',
    'e\u0301',
    'GDP',
    'http://a.b/c?d=1',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\\',
    '<b>',
    '$&',
  ],
];

const textOfPieces = (clauses: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...clauses), weight: 2 },
        { arbitrary: fc.constantFrom(...PIECES), weight: 3 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 2 }), weight: 1 },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('').replace(/^\ufeff/, ''))
    .filter((text) => !/\p{Surrogate}/u.test(text));

/** The seed is fixed, so that a run says the same thing twice. */
const RUNS = {
  seed: Number(process.env.SEED ?? 1),
  numRuns: Number(process.env.RUNS ?? 300),
};

describe('any text', () => {
  const any = textOfPieces(clausesIn(() => true));
  for (const { name, check } of LAWS) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(any, async (text) => check(text)),
        RUNS,
      );
    }, 60_000);
  }

  it('gives the same findings in Simplified (law 7)', () => {
    const traditional = textOfPieces(clausesIn((script) => script === 'Hant'));
    // A few characters such as 於 are of both scripts: that the text is Traditional must show somewhere in it.
    const check = (text: string): void => checkScripts(`全體會議講話\n${text}`);
    fc.assert(fc.property(traditional, check), RUNS);
  }, 60_000);
});
