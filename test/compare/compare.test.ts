import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { COMPARABLE, type Comparison, compare } from '../../src/compare/index.js';
import { overlapOf, weightsOf } from '../../src/compare/words.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { analysed, compared, reading } from './sample.js';

const FIXTURE = 'fixtures/family-planning-speeches.txt';

/** `A's aim = B's aim` of what both order, then what each alone does. */
const aims = ({ directives }: Comparison): string[] =>
  directives.map(({ in: where, a, b }) => {
    const told = (side: typeof a): string => (side ? side.verb + (side.object ?? '') : '');
    return where === 'both' ? `${told(a)} = ${told(b)}` : `${where}: ${told(a) || told(b)}`;
  });

describe('directives of two texts', () => {
  it.each<[string, string, string, string[]]>([
    [
      'are one by verb and object',
      '要加强基层组织建设。',
      '要加强基层组织建设。',
      ['加强基层组织建设 = 加强基层组织建设'],
    ],
    [
      'are one with another verb',
      '要加强基层组织建设。',
      '要抓好基层组织建设。',
      ['加强基层组织建设 = 抓好基层组织建设'],
    ],
    ['are two by another object', '要加强市场管理。', '要加强医疗服务。', ['a: 加强市场管理', 'b: 加强医疗服务']],
    [
      'are one in both scripts',
      '要加強基層組織建設。',
      '要加强基层组织建设。',
      ['加強基層組織建設 = 加强基层组织建设'],
    ],
    [
      'are two that different sorts of actors are told',
      '各学校要开展安全检查。',
      '各企业要开展安全检查。',
      ['a: 开展安全检查', 'b: 开展安全检查'],
    ],
    ['are one where one names no actor', '各学校要开展安全检查。', '要开展安全检查。', ['开展安全检查 = 开展安全检查']],
    [
      'are as many as one text has aims',
      '要完善社会救助制度,推进医疗保险改革。',
      '要推进医疗保险改革。',
      ['a: 完善社会救助制度', '推进医疗保险改革 = 推进医疗保险改革'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(aims(compared(a, b))).toEqual(expected);
  });

  it('are two where what they have in common is what many have', () => {
    const others = [
      '财税',
      '金融',
      '户籍',
      '农村',
      '水价',
      '电价',
      '文化',
      '机构',
      '科技',
      '土地',
      '林权',
      '粮食',
      '盐业',
      '住房',
    ]
      .map((what) => `要深化${what}综合改革。`)
      .join('');
    const found = aims(compared(`要深化教育综合改革。${others}`, '要深化医院综合改革。'));
    expect(found).toContain('b: 深化医院综合改革');
  });

  it('tells whether the actor is the same', () => {
    const sameActor = (a: string, b: string) => compared(a, b).directives[0]?.sameActor;
    expect(sameActor('各學校要開展安全檢查。', '各学校要开展安全检查。')).toBe(true);
    expect(sameActor('各学校要开展安全检查。', '各高校要开展安全检查。')).toBe(false);
    expect(sameActor('各学校要开展安全检查。', '要开展安全检查。')).toBeNull();
  });

  it('pairs each aim once, the nearest', () => {
    const { directives } = compared('要加强农村公路养护。', '要加强公路养护。要加强农村公路养护。要加强农村公路养护。');
    expect(directives.map(({ in: where, b }) => [where, b?.line, b?.start])).toEqual([
      ['both', 1, 8],
      ['b', 1, 0],
      ['b', 1, 18],
    ]);
  });
});

describe('actors', () => {
  const rowsOf = (a: string, b: string, by: 'name' | 'sort') =>
    compared(a, b)
      .actors.filter((row) => row.by === by)
      .map(
        (row) =>
          `${row.in} ${row.actor} ${row.a}${row.inheritedA ? `+${row.inheritedA}` : ''}:${row.b}${row.inheritedB ? `+${row.inheritedB}` : ''}`,
      );

  it('are counted by name in normal form', () => {
    expect(
      rowsOf('各級政府要加強管理。各級政府必須落實責任。', '各级政府要加强服务。各学校要开展教育。', 'name'),
    ).toEqual(['both 各级政府 2:1', 'b 各学校 0:1']);
  });

  it('have one name, though another speech of the document says it too', () => {
    const both = analysed('講話一\n\n各級政府要加強管理。必須落實責任。\n\n講話二\n\n各級政府要加強服務。');
    expect(both.speeches.map(({ id }) => id)).toEqual(['s1', 's2']);
    const { actors } = compare(both, both, { speechA: 's1', speechB: 's2' });
    expect(actors.filter(({ by }) => by === 'name')).toEqual([
      expect.objectContaining({ in: 'both', actor: '各级政府', a: 1, inheritedA: 1, b: 1 }),
    ]);
  });

  it('are counted by sort', () => {
    expect(rowsOf('各级政府要加强管理。', '财政部门要加强服务。各学校要开展教育。', 'sort')).toEqual([
      'both government 1:1',
      'b school 0:1',
    ]);
  });

  it('are the responsible bodies too', () => {
    const text = '加大稳岗支持力度。（人力资源社会保障部牵头，财政部参与）';
    expect(rowsOf(text, '要加强服务。', 'name')).toEqual(['a 人力资源社会保障部 1:0', 'a 财政部 1:0']);
  });
});

describe('the profile', () => {
  it('counts by deontic and strength, per 1,000 characters', () => {
    const { profile } = compared('严禁截留资金。要加强管理。', '要加强管理。要落实责任。');
    expect(profile).toEqual([
      { deontic: 'obligation', strength: 'plain', a: 1, b: 2, rateA: 1000 / 13, rateB: 2000 / 12 },
      { deontic: 'prohibition', strength: 'strong', a: 1, b: 0, rateA: 1000 / 13, rateB: 0 },
    ]);
  });
});

describe('terms', () => {
  it('are content words with keyness', () => {
    const { terms } = compared('公路建设,公路养护,公路管理,服务。', '教育发展,教育公平,教育质量,服务。');
    expect(terms.map(({ in: where, term, side, countA, countB }) => [where, term, side, countA, countB])).toEqual([
      ['a', '公路', 'a', 3, 0],
      ['b', '教育', 'b', 0, 3],
      ['both', '服务', 'a', 1, 1],
    ]);
    expect(terms[0]?.logRatio).toBeCloseTo(Math.log2(3 / 0.5), 10);
  });
});

describe('shared wording', () => {
  it('has its places in both originals, in both scripts, astral characters before it', () => {
    const a = '𠀀𠀁。必須長期堅持計畫生育的基本國策。';
    const b = '我们\n必须长期 坚持计划生育的基本国策,不动摇。';
    const { passages, a: sideA, b: sideB } = compared(a, b);
    const [first] = passages;
    expect(first?.a.map(({ text }) => text)).toEqual(['必須長期堅持計畫生育的基本國策']);
    expect(first?.b.map(({ text }) => text)).toEqual(['必须长期 坚持计划生育的基本国策']);
    expect(first?.a.map(({ start, end }) => [...a].slice(start, end).join(''))).toEqual(
      first?.a.map(({ text }) => text),
    );
    expect(first?.b.map(({ line, column }) => [line, column])).toEqual([[2, 1]]);
    expect(sideA.share).toBeCloseTo((first?.length ?? 0) / sideA.letters, 10);
    expect(sideB.sharedLetters).toBe(first?.length);
  });

  it('counts in UTF-16 units where the analysis does', () => {
    const text = '𠀀𠀁。必须长期坚持计划生育的基本国策。';
    const [a, b] = [analysed(text, { offsets: 'utf16' }), analysed(text.slice(4), { offsets: 'utf16' })];
    const place = compare(a, b, { leastLetters: 12 }).passages[0]?.a[0];
    expect(text.slice(place?.start, place?.end)).toBe(place?.text);
  });
});

describe('compare', () => {
  it('finds nothing in nothing', () => {
    const { targets, directives, actors, profile, terms, passages, a } = compared('。', '。');
    expect([targets, directives, actors, profile, terms, passages]).toEqual([[], [], [], [], [], []]);
    expect(a.share).toBe(0);
  });

  it('finds no difference between a text and itself', () => {
    const text = readFileSync(FIXTURE, 'utf8');
    const { targets, actors, terms, a } = compared(text, text);
    expect(targets.filter((row) => row.in !== 'both' || !row.a || !row.b)).toEqual([]);
    expect(actors.filter((row) => row.a !== row.b)).toEqual([]);
    expect(terms.filter((row) => row.logLikelihood > 1e-9)).toEqual([]);
    expect(a.share).toBe(1);
  });

  it('takes one speech of a document', () => {
    const analysis = analysed(readFileSync(FIXTURE, 'utf8'));
    const { a, b, targets, directives } = compare(analysis, analysis, { speechA: 's1', speechB: 's2' });
    expect([a.targets + b.targets, a.directives + b.directives]).toEqual([
      analysis.targets?.length,
      analysis.directives?.length,
    ]);
    expect([a.title, b.title]).toEqual(analysis.speeches.map(({ title }) => title));
    expect(a.characters + b.characters).toBeLessThan(analysis.characters);
    const of = (side: 'a' | 'b') => targets.flatMap((row) => row[side]?.id ?? []);
    expect(of('a').length + of('b').length).toBe(analysis.targets?.length);
    expect(new Set(directives.flatMap((row) => row.a?.id ?? [])).size).toBe(a.directives);
  });

  it('says what is missing', () => {
    const analysis = analysed('要加强管理。');
    expect(() => compare(analysis, analysis, { speechA: 's3' })).toThrow(/there is no speech s3; did you mean s1\?/);
    const bare = analyze(sourceOf('要加强管理。', 'bare'), { segmenter: loadSegmenter() });
    expect(() => compare(bare, analysis)).toThrow('bare: to be compared it must be analysed with text and tokens');
    expect(COMPARABLE).toEqual({ text: true, tokens: true });
  });

  it('is the same whichever unit places count in, places apart', () => {
    const [text, other] = ['𠀀各级政府要加强农村公路养护。', '各级政府要加强公路养护。'];
    const of = (offsets: 'codepoint' | 'utf16') => {
      const { directives, actors, terms } = compare(analysed(text, { offsets }), analysed(other, { offsets }));
      return { actors, terms, directives: directives.map(({ in: where, aim }) => [where, aim]) };
    };
    expect(of('utf16')).toEqual(of('codepoint'));
  });
});

describe('a reading', () => {
  it('finds slices of the original, and the nearest at or behind a place', () => {
    const { find, normal, place } = reading('各級政府。𠀀各級 政府。');
    const first = find('各級政府');
    expect(first && normal.slice(first.start, first.end)).toBe('各级政府');
    const second = find('政府', 5);
    expect(second && place(second)).toMatchObject({ start: 9, end: 11, text: '政府' });
    expect([find('没有'), find('')]).toEqual([null, null]);
  });
});

describe('overlapOf', () => {
  const words = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁'));
  it('is 1 for equal sets and 0 for disjoint ones, the same both ways', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [new Set(x), new Set(y)];
        const weight = weightsOf([a, b]);
        const overlap = overlapOf(a, b, weight);
        expect(overlap).toBeCloseTo(overlapOf(b, a, weight), 12);
        if (a.size > 0) expect(overlapOf(a, a, weight)).toBe(1);
        const shared = x.filter((word) => b.has(word)).length;
        expect(overlap > 0).toBe(shared > 0);
        expect(overlap).toBeLessThanOrEqual(1);
      }),
    );
  });
});
