/** Lexicon files: what they may say, what is said of those that are wrong, and what each kind of row does. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { LEXICON, withWords } from '../../src/lexicon/lexicon.js';
import { PARTS } from '../../src/lexicon-file/form.js';
import { parseLexicon } from '../../src/lexicon-file/parse.js';
import { printLexicon } from '../../src/lexicon-file/print.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Analysis } from '../../src/types.js';

const EMPTY = { cues: [], actors: [], indicators: [], units: [] };
const parse = (text: string) => parseLexicon(text, 'words.yaml');

function analysed(text: string, lexiconFile: string): Analysis {
  const lexicon = withWords(parse(lexiconFile));
  return analyze(sourceOf(text), { segmenter: loadSegmenter([], lexicon), lexicon });
}

describe('the built-in lexicon', () => {
  it.each(['yaml', 'json'] as const)('printed as %s is read as it is', (format) => {
    expect(parse(printLexicon(LEXICON, format))).toEqual(LEXICON);
  });

  it.each(PARTS)('has %s, which may stand alone', (part) => {
    const text = printLexicon(LEXICON, 'yaml', part);
    expect(parse(text)).toEqual({ ...EMPTY, [part]: LEXICON[part] });
    expect(text.startsWith(`${part}:\n`)).toBe(true);
  });

  it('changes nothing when it is added once more', () => {
    const text = '各级党委和政府要加强领导，到2020年人口出生率控制在13.8‰以内，严禁截留资金3亩。';
    const segmenter = loadSegmenter();
    const doubled = withWords(parse(printLexicon(LEXICON, 'yaml')));
    expect(analyze(sourceOf(text), { segmenter: loadSegmenter([], doubled), lexicon: doubled })).toEqual(
      analyze(sourceOf(text), { segmenter }),
    );
  });
});

describe('a file', () => {
  it.each(['', '# nothing yet\n', 'cues:\nactors: []\n', '{}'])('may be empty: %j', (text) => {
    expect(parse(text)).toEqual(EMPTY);
  });

  it('may leave out what has a default', () => {
    const { cues, actors, units } = parse(
      'cues: [{words: 亟待, deontic: obligation}]\nactors: [{words: 计生协, sort: society}]\nunits: [{spellings: 标箱, kind: count}]',
    );
    expect(cues).toEqual([{ words: ['亟待'], deontic: 'obligation', strength: 'plain', takes: 'verb', opens: true }]);
    expect(actors).toEqual([{ word: '计生协', sort: 'society', level: null }]);
    expect(units).toEqual([
      { spellings: ['标箱'], kind: 'count', dimension: null, base: null, factor: null, ucum: null },
    ]);
  });

  it('may be JSON, indented by tabs', () => {
    const text = '\uFEFF{\n\t"indicators": [\n\t\t{"id": "gdp", "names": ["\\u751f\\u4ea7\\u603b\\u503c"]}\n\t]\n}';
    expect(parse(text).indicators).toEqual([{ id: 'gdp', names: ['生产总值'] }]);
  });

  it('may be Traditional, with full-width letters; one that is Simplified stays as it is', () => {
    const words = (list: string): string[] =>
      parse(`indicators: [{id: x, names: [${list}]}]`).indicators.flatMap(({ names }) => [...names]);
    expect(words('計生協, 徵收率, 標準箱, 标准箱, ＰＭ2.5濃度')).toEqual(['计生协', '征收率', '标准箱', 'PM2.5浓度']);
    expect(words('显著, 卓著')).toEqual(['显著', '卓著']);
  });

  it.each([
    ['notAfter: 没', 'before', /没$/],
    ['notAfter: 想|快', 'before', /(?:想|快)$/],
    ['notAfter: 没(?:有|能)', 'before', /没(?:有|能)$/],
    ["notAfter: '[申報]'", 'before', /[申报]$/],
    ['notBefore: [求, 點心]', 'after', /^(?:点心|求)/],
    ['notBefore: ["(甲)"]', 'after', /^(?:\(甲\))/],
    ['followedBy: .*義務', 'followed', /^.*义务$/],
  ] as const)('says what stands beside a cue: %s', (line, key, pattern) => {
    const [cue] = parse(`cues:\n- words: [請, 说]\n  deontic: obligation\n  ${line}\n`).cues;
    // Brackets among words are text, and get the width that they have in a text.
    expect(cue?.[key]?.source).toBe(pattern.source);
  });
});

describe('what is wrong', () => {
  it.each([
    ['cuez: []', 'line 1: unknown key cuez; did you mean cues? There are: cues, actors, indicators, units'],
    ['cues:\n- wrods: [a]', 'line 2: unknown cue key wrods; did you mean words? There are: words, deontic'],
    ['cues:\n- words: [a]\n  deontic: duty', 'line 3: unknown deontic duty; there are: obligation, prohibition'],
    ['cues:\n- words: [a]', 'line 2: a cue must have deontic; write deontic: obligation, prohibition'],
    ['cues:\n- deontic: obligation', 'line 2: a cue must have words; write words: [one, two]'],
    ['cues:\n- words: []\n  deontic: obligation', 'line 2: words is empty; name a word or leave it out'],
    ['cues:\n- words: [[a]]\n  deontic: obligation', 'line 2: words must hold words'],
    ['cues: [{words: a, deontic: obligation, opens: no}]', 'line 1: opens must be true or false'],
    ['cues:\n- words: a\n  deontic: obligation\n  notAfter: "("', 'line 4: notAfter: no regular expression: /(/'],
    ['cues:\n- words: a\n  deontic: obligation\n  notAfter: a)|(b', 'line 4: notAfter: no regular expression'],
    ['cues:\n- words: a\n  deontic: obligation\n  notBefore: {}', 'line 4: notBefore must be a list of words or a'],
    ['cues:\n- words: a\n  words: b', 'line 3: words stands twice; keep one'],
    ['cues:\n-', 'line 2: a cue must have keys: words, deontic'],
    ['cues: 应予', 'line 1: cues must be a list: each row begins with “- ”'],
    ['- 应予', 'line 1: the file must have keys with lists under them; keys are cues, actors, indicators, units'],
    ['actors:\n- 计生协', 'line 2: an actor must have keys: words, sort, level'],
    ['actors:\n- words:\n  - 计生协\n  - ""\n  sort: party', 'line 4: words: an empty word'],
    ['actors:\n- words: ["\u200b"]\n  sort: party', 'line 2: words: an empty word'],
    ['actors:\n- words: [12]\n  sort: party', "line 2: words: 12 is no word; put it in quotes: '12'"],
    ['actors:\n- words: "a\\nb"\n  sort: party', 'line 2: words: a line break'],
    [`actors:\n- words: ${'长'.repeat(65)}\n  sort: party`, 'line 2: words: a word of more than 64 characters'],
    [
      'actors:\n- words: a\n  sort: partie',
      'line 3: unknown sort partie; did you mean party? There are: party, government',
    ],
    [
      'actors:\n- words: a\n  sort: party\n  level: town',
      'line 4: unknown level town; did you mean township? There are: centre, province',
    ],
    ['indicators:\n- names: [a]', 'line 2: an indicator must have id; write id: total-fertility-rate'],
    ['units:\n- {spellings: [x], kind: weight}', 'line 2: unknown kind weight; there are: count, measure, money'],
    ['units:\n- {spellings: [x], kind: count, factor: 0}', 'line 2: factor must be a number above 0'],
    ['units:\n- {spellings: [x], kind: count, base: 1}', "line 2: base: 1 is no word; put it in quotes: '1'"],
    ['cues: [a', 'line 1: no YAML (or JSON): Flow sequence in block collection must be'],
    ['cues:\n\t- a', 'line 2: no YAML (or JSON): Tabs are not allowed as indentation'],
    ['cues: !row []', 'line 1: no YAML (or JSON): Unresolved tag: !row'],
    ['cues: []\n---\nunits: []', 'line 2: a second document begins here; keep one'],
    ['a: &a [x, x]\nb: [*a, *a]', 'line 2: *a stands for something above; write it out'],
    [`${'['.repeat(20)}${']'.repeat(20)}`, 'line 1: nested too deeply'],
    ['? [a]\n: b', 'line 1: a key must be a word'],
  ])('in %j', (text, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'bad-lexicon', message: expect.stringContaining(`words.yaml, ${message}`) }),
    );
  });
});

it('does not go as deep as a file may', () => {
  expect(() => parse('['.repeat(100_000))).toThrow('words.yaml, line 1: nested too deeply');
});

describe('a row takes effect', () => {
  const text = (sentence: string): string => `${sentence}\n`;

  it('of cues: what holds a new one is a directive', () => {
    const found = analysed(
      text('各县计生协亟待加强流动人口服务。'),
      'cues: [{words: 亟待, deontic: obligation, strength: strong}]\nactors: [{words: [計生協], sort: society, level: county}]',
    ).directives;
    expect(found).toMatchObject([
      {
        cue: '亟待',
        deontic: 'obligation',
        strength: 'strong',
        actor: '各县计生协',
        actorType: [{ sort: 'society', level: 'county' }],
      },
    ]);
  });

  it('of cues: who is to act may follow, and what stands beside it may rule it out', () => {
    const file = 'cues: [{words: 盼, deontic: recommendation, strength: weak, takes: actor, notAfter: [期, 企]}]';
    const cuesOf = (sentence: string) =>
      analysed(text(sentence), file).directives?.map(({ cue, actor }) => ({ cue, actor })) ?? [];
    expect(cuesOf('盼各部门加大支持力度。')).toEqual([{ cue: '盼', actor: '各部门' }]);
    expect(cuesOf('期盼各部门加大支持力度。').filter(({ cue }) => cue === '盼')).toEqual([]);
  });

  it('of cues: a built-in word is read as the file says', () => {
    const { directives } = analysed(
      text('各部门必须抓好落实。'),
      'cues: [{words: 必须, deontic: obligation, strength: plain}]',
    );
    expect(directives).toMatchObject([{ cue: '必须', strength: 'plain' }]);
  });

  it('of indicators: the target has its id', () => {
    const { targets } = analysed(
      text('育龄妇女总和生育水平控制在1.6以内。'),
      'indicators: [{id: total-fertility-rate, names: [育齡婦女總和生育水平]}]',
    );
    expect(targets).toMatchObject([{ indicatorId: 'total-fertility-rate' }]);
  });

  it('of units: the figure has it, in either spelling, and its factor', () => {
    const { figures } = analysed(
      text('去年吞吐量达到300万TEU以上，种植大豆3.5垧。'),
      'units:\n- {spellings: [标箱, TEU], kind: count}\n- {spellings: 垧, kind: measure, dimension: area, base: m², factor: 10000}',
    );
    expect(figures).toMatchObject([
      { text: '300万TEU以上', low: 3_000_000, bound: 'at-least', unit: '标箱', kind: 'count' },
      { text: '3.5垧', unit: '垧', kind: 'measure', normalizedValue: 35_000, normalizedUnit: 'm²' },
    ]);
  });

  it('in a text of either script', () => {
    const file = 'cues: [{words: 亟待, deontic: obligation}]\nactors: [{words: [計生協], sort: society}]';
    expect(analysed(text('各縣計生協亟待加強流動人口服務。'), file).directives).toMatchObject([
      { cue: '亟待', actor: '各縣計生協', actorType: [{ sort: 'society' }] },
    ]);
  });
});
