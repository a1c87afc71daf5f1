import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { UserError } from '../../src/errors.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Directive, Failure, Report } from '../../src/types.js';
import { igScript, scriptText, statementsOf } from '../../src/write/ig-script.js';
import { writeAll } from '../../src/write/index.js';
import { FIXTURES } from '../normalise/normal.js';
import { nestedOf, parseLine, parseStatement, searched, valuesOf } from './ig-parser.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream, textOf } from './sample.js';

const directive = (over: Partial<Directive> = {}): Directive => ({
  ...{ id: 'd1', speech: 's1', section: null, start: 0, end: 9, line: 9, column: 5, page: null },
  ...{ text: '要加强管理', sentence: '要加强管理。', cue: '要', deontic: 'obligation', strength: 'plain' },
  ...{ actor: null, actorInherited: null, actorType: [], attribution: 'speaker', responsible: [], aims: ['加强'] },
  ...{ objects: ['管理'], manner: [], purpose: [], condition: null, orElse: null, deadline: null, rule: 'cue' },
  ...over,
});

const PLAIN = '[deontic=obligation,strength=plain,attribution=speaker]';

describe('a directive is written as', () => {
  it.each<[string, Partial<Directive>, string[]]>([
    ['cue, aim and object', {}, [`D(要) I(加强) Bdir(管理) ${PLAIN}`]],
    [
      'actor with what sort it is',
      {
        actor: '各级党委和政府',
        actorType: [
          { level: null, sort: 'party' },
          { level: 'county', sort: 'government' },
        ],
      },
      [`A[type=party|county government](各级党委和政府) D(要) I(加强) Bdir(管理) ${PLAIN}`],
    ],
    [
      'actor taken over from before',
      { actorInherited: '教育部門', actorType: [{ level: null, sort: 'government' }] },
      [`A[inherited=true,type=government](教育部門) D(要) I(加强) Bdir(管理) ${PLAIN}`],
    ],
    ['a bare imperative', { cue: null, text: '加强管理' }, [`D[implied=true](obligation) I(加强) Bdir(管理) ${PLAIN}`]],
    [
      'aims with one object',
      { text: '要關心、支持、幫助企業', aims: ['關心', '支持', '幫助'], objects: ['企業', '企業', '企業'] },
      [`D(要) I(關心 [AND] 支持 [AND] 幫助) Bdir(企業) ${PLAIN}`],
    ],
    [
      'a choice of aims',
      { text: '不得截留或者挪用資金', cue: '不得', aims: ['截留', '挪用'], objects: ['資金', '資金'] },
      [`D(不得) I(截留 [OR] 挪用) Bdir(資金) ${PLAIN}`],
    ],
    [
      'aims without object, then one with its own',
      { aims: ['開除', '解聘', '吊銷'], objects: [null, null, '資格'], actor: '單位', condition: '情節嚴重的' },
      [
        `A(單位) D(要) I(開除 [AND] 解聘) Cac(情節嚴重的) ${PLAIN}`,
        `A(單位) D(要) I(吊銷) Bdir(資格) Cac(情節嚴重的) ${PLAIN}`,
      ],
    ],
    [
      'deadline, manner, purpose',
      {
        deadline: { text: '2019年6月底前', edtf: '2019-06' },
        manner: ['按照职责分工', '通过检查'],
        purpose: ['以促进发展'],
      },
      [
        'D(要) I(加强) Bdir(管理) Cex[context=deadline,edtf=2019-06](2019年6月底前) Cex[context=manner](按照职责分工) ' +
          `Cex[context=manner](通过检查) Cex[context=purpose](以促进发展) ${PLAIN}`,
      ],
    ],
    [
      'a purpose that is an aim as well',
      { aims: ['加强', '确保'], objects: ['管理', '安全'], purpose: ['确保安全'] },
      [`D(要) I(加强) Bdir(管理) Cex[context=purpose](确保安全) ${PLAIN}`, `D(要) I(确保) Bdir(安全) ${PLAIN}`],
    ],
    [
      'bodies that answer for it',
      {
        cue: null,
        responsible: [
          { text: '税务总局', role: 'lead' },
          { text: '财政部', role: 'support' },
          { text: '人民银行', role: null },
        ],
      },
      [
        'A[role=lead](税务总局) A[role=support](财政部) A[role=responsible](人民银行) D[implied=true](obligation) ' +
          `I(加强) Bdir(管理) ${PLAIN}`,
      ],
    ],
    [
      'a sanction told by one of the aims',
      { aims: ['加强', '追究'], objects: ['管理', '责任'], orElse: '追究责任' },
      [`D(要) I(加强) Bdir(管理) O{I(追究) Bdir(责任)} ${PLAIN}`],
    ],
    [
      'a sanction of other words',
      { orElse: '处三万元以下罚款' },
      [`D(要) I(加强) Bdir(管理) O{I[form=predicate](处三万元以下罚款)} ${PLAIN}`],
    ],
    [
      'the predicate where no aim is told',
      { text: '必要时，分管领导要具体抓', actor: '分管领导', condition: '必要时', aims: [], objects: [] },
      [`A(分管领导) D(要) I[form=predicate](具体抓) Cac(必要时) ${PLAIN}`],
    ],
    [
      'the predicate behind an actor that follows the cue',
      { text: '希望大家明白', cue: '希望', actor: '大家', aims: [], objects: [] },
      [`A(大家) D(希望) I[form=predicate](明白) ${PLAIN}`],
    ],
    [
      'force and whose demand it is',
      { cue: '嚴禁', deontic: 'prohibition', strength: 'strong', attribution: 'superior' },
      ['D(嚴禁) I(加强) Bdir(管理) [deontic=prohibition,strength=strong,attribution=superior]'],
    ],
    [
      'text with brackets and line breaks',
      { actor: 'APEC(亚太', objects: ['[AND] {管\n理}\t与(服务)'] },
      [`A(APEC（亚太) D(要) I(加强) Bdir(［AND］ ｛管理｝ 与（服务）) ${PLAIN}`],
    ],
  ])('%s', (_, over, expected) => {
    expect(statementsOf(directive(over))).toEqual(expected);
  });
});

describe('the strict reader', () => {
  it.each([
    'A(actor) D(must) I(comply [AND] respond) Bdir(rules)',
    'A((operator [OR] certifier) [AND] (owner [XOR] inspector)) I(act)',
    'Bdir1,p(new) Bdir1(measure) I(take) Cac[context=state](upon request) [strength=strong]',
    'A(a) D(must) {I(dismiss) Bdir(b) [XOR] I(suspend) Bdir(c)} O{A(d) I(warn)}',
    'I(act) Cac{Cac{A(a) I(b)} [AND] Cac{A(c) I(d)}}',
  ])('takes %s', (text) => {
    expect(() => parseStatement(text)).not.toThrow();
  });

  it.each([
    'A(actor',
    'A(actor))',
    'A(actor)I(act)',
    'A(actor) and I(act)',
    'A() I(act)',
    'A(APEC(x)) I(act)',
    'I(a [AND] b [OR] c)',
    'I(a[AND] b)',
    'I(a [AN] b)',
    'I(a) I(a)',
    'O(fine) I(a)',
    'A{I(a)} I(b)',
    'D,p(a) I(b)',
    'I[单位](a)',
    '{I(a) Bdir(b)}',
    'Cac{Cac{I(a)} [AND] Cex{I(b)}} I(c)',
  ])('refuses %s', (text) => {
    expect(() => parseStatement(text)).toThrow();
  });
});

const words = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.map((text) => scriptText(text ?? '')).filter((text) => text !== '')),
];

/** The statements read back say what the directive says, each text as `scriptText` gives it. */
function expectReadBack(found: Directive): void {
  const { actor, actorInherited, responsible, cue, deontic, strength, attribution, condition, deadline } = found;
  const { manner, purpose, aims, objects, orElse } = found;
  const lines = statementsOf(found);
  const statements = lines.map(parseStatement);
  const all = (symbol: string): string[] => statements.flatMap((statement) => valuesOf(statement, symbol));
  const inner = statements.flatMap((statement) => nestedOf(statement, 'O'));
  const sanctioned = (symbol: string): string[] => inner.flatMap((statement) => valuesOf(statement, symbol));

  for (const [index, statement] of statements.entries()) {
    for (const symbol of ['A', 'D', 'I', 'Bdir', 'Bind', 'Cac', 'Cex', 'E', 'M', 'F', 'P', 'O'])
      expect(searched(lines[index] as string, symbol).flatMap((text) => text.split(/ \[(?:AND|OR)\] /))).toEqual([
        ...valuesOf(statement, symbol),
        ...nestedOf(statement, 'O').flatMap((each) => valuesOf(each, symbol)),
      ]);
    expect(new Set(valuesOf(statement, 'A'))).toEqual(
      new Set(words([actor ?? actorInherited, ...responsible.map(({ text }) => text)])),
    );
    expect(valuesOf(statement, 'D')).toEqual(words([cue ?? deontic]));
    expect(valuesOf(statement, 'Cac')).toEqual(words([condition]));
    expect(statement.annotations).toEqual([`deontic=${deontic},strength=${strength},attribution=${attribution}`]);
    expect(nestedOf(statement, 'O')).toHaveLength(words([orElse]).length);
  }

  const constraints = words([deadline?.text ?? null, ...manner, ...purpose]);
  const acts = aims.map((aim, index) => ({ aim, object: objects[index] ?? null }));
  const isAct = (text: string): boolean =>
    acts.some(({ aim, object }) => text.includes(aim) && text.includes(object ?? ''));
  expect(constraints).toEqual(expect.arrayContaining(all('Cex')));
  for (const text of [deadline?.text ?? '', ...manner, ...purpose.filter((each) => !isAct(each))])
    expect([...all('Cex'), '']).toContain(scriptText(text));

  const told = words(aims).length > 0;
  for (const { aim, object } of acts.filter(({ aim }) => words([aim]).length > 0)) {
    if (orElse?.includes(aim) && orElse.includes(object ?? '')) continue;
    expect(all('I')).toContain(scriptText(aim));
    expect([...all('Bdir'), '']).toContain(scriptText(object ?? ''));
  }
  if (told) expect(words(aims)).toEqual(expect.arrayContaining(all('I')));
  else expect(all('I').length).toBe(words([found.text]).length);
  expect(words(objects)).toEqual(expect.arrayContaining(all('Bdir')));
  const sanction = [...sanctioned('I'), ...sanctioned('Bdir')];
  for (const text of sanction) expect([...words([orElse, ...aims, ...objects])]).toContain(text);
}

describe('every directive of', () => {
  const segmenter = loadSegmenter();
  it.each(FIXTURES)('$name reads back', async ({ name, text }) => {
    const analysis = analyze(sourceOf(text, name), { segmenter });
    for (const found of analysis.directives ?? []) expectReadBack(found);
    const script = await textOf(writeAll(igScript, stream(reportOf(analysis)), optionsWith()));
    const [heading = '', ...lines] = script.trimEnd().split('\n');
    expect(heading).toMatch(/^# [^()[\]{}]+$/);
    const ids = new Set(lines.map((line) => parseLine(line).id.replace(/\.\d+$/, '')));
    expect([...ids]).toEqual(analysis.directives?.map(({ id }) => id));
  });
});

it('any text at all reads back', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...[
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        'A',
        'Bdir',
        'D',
        'I',
        'O',
        ',p',
        '1',
        '=',
        '|',
        '[AND]',
        '[OR] ',
        ' ',
        '\n',
        '\t',
      ],
      ...[
        '要',
        '责任',
        '（',
        '］',
        '，',
        '或',
        '\u0000',
        '\u0085',
        '\u202e',
        '\ud800',
        '\u{20000}',
        '\u3000',
        "'",
        '*',
      ],
    ),
    maxLength: 8,
  });
  const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }));
  const texts = fc.array(text, { maxLength: 4 });
  const some = fc.option(text);
  fc.assert(
    fc.property(
      fc.record({
        ...{ text, cue: some, actor: some, actorInherited: some, condition: some, orElse: some },
        ...{ aims: texts, objects: fc.array(some, { maxLength: 4 }), manner: texts, purpose: texts },
        deadline: fc.option(fc.record({ text, edtf: some })),
        responsible: fc.array(fc.record({ text, role: fc.constantFrom('lead', 'support', null) }), { maxLength: 3 }),
        actorType: fc.constantFrom([], [{ level: null, sort: 'party' }] as const).map((types) => [...types]),
      }),
      (over) => expectReadBack(directive(over)),
    ),
    { numRuns: 200 },
  );
});

describe('the format', () => {
  const written = (over: Parameters<typeof optionsWith>[0] = {}): Promise<string> =>
    textOf(
      writeAll(igScript, stream<Report | Failure>(reportOf(SAMPLE), FAILURE, reportOf(SAMPLE)), optionsWith(over)),
    );

  it('has a heading a document and a statement a line, with id and place', async () => {
    const script = await written();
    const blocks = script.trimEnd().split('\n\n');
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      const [heading, ...lines] = block.split('\n');
      expect(heading).toBe('# speech␛［31m.txt · 計生工作會議上的領導講話稿');
      expect(lines.map((line) => parseLine(line)).map(({ id, line, column }) => `${id} ${line}:${column}`)).toEqual(
        expect.arrayContaining(['d1.1 9:3', 'd1.2 9:3', 'd2 10:3', 'd3 11:3']),
      );
    }
  });

  it.each([
    ['other kinds', { kinds: ['figure' as const] }],
    ['columns', { fields: ['line'] }],
  ])('has no %s', async (_, over) => {
    await expect(written(over)).rejects.toThrow(UserError);
  });
});
