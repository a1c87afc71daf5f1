import { select } from '../../src/commands/select.js';
import { KINDS } from '../../src/fields.js';
import type { Analysis, Directive, Failure, Figure, Kind, Report, Target, WriteOptions } from '../../src/types.js';

const place = (
  id: string,
  text: string,
  line: number,
  speech: string | null = 's1',
  section: string | null = 's1.1',
) => ({
  ...{
    id,
    speech,
    section,
    start: line * 100,
    end: line * 100 + [...text].length,
    text,
    line,
    column: 3,
    page: null,
    sentence: `今年，${text}。`,
  },
});

const figure = (over: Partial<Figure> & Pick<Figure, 'id' | 'text' | 'line'>): Figure => ({
  ...place(over.id, over.text, over.line),
  ...{ kind: 'percent', low: 13.8, high: 13.8, bound: 'exact', unit: '‰', property: '人口出生率', entity: null },
  ...{ normalizedValue: 0.0138, normalizedUnit: '1' },
  ...{ period: { text: '今年', edtf: null }, change: null, base: null, status: 'target', rule: 'number' },
  ...over,
});

const target = (over: Partial<Target> & Pick<Target, 'id' | 'text' | 'line'>): Target => ({
  ...place(over.id, over.text, over.line),
  ...{
    indicator: '人口出生率',
    indicatorId: 'birth-rate',
    state: '13 .8 ‰以內',
    quantified: true,
    figure: 'f1',
    direction: 'keep',
    commitment: 'plan',
  },
  ...{ nature: null, period: { text: '到2020年', edtf: '2020' }, actor: null, base: null, rule: 'cue' },
  ...over,
});

const directive = (over: Partial<Directive> & Pick<Directive, 'id' | 'text' | 'line'>): Directive => ({
  ...place(over.id, over.text, over.line),
  ...{ cue: '要', deontic: 'obligation', strength: 'plain', actor: null, actorInherited: null, attribution: 'speaker' },
  ...{ actorType: [], objects: ['工作'], manner: [], purpose: [] },
  ...{ responsible: [], aims: ['謀劃'], condition: null, orElse: null, deadline: null, rule: 'cue' },
  ...over,
});

/** An analysis with every kind of trouble in it: hard-wrapped text, formulas, quotes, control characters, nulls. */
export const SAMPLE: Analysis = {
  id: `sha256:${'0'.repeat(64)}`,
  recordId: null,
  source: 'speech\u001b[31m.txt',
  metadata: null,
  encoding: 'utf-8',
  encodingConfidence: 1,
  placesIn: 'original',
  script: 'Hant',
  characters: 7382,
  title: '計生工作會議上的領導講話稿',
  restored: [{ start: 5, end: 9, text: '網際網路', to: '互联网' }],
  speeches: [
    {
      id: 's1',
      start: 0,
      end: 900,
      title: '講話稿篇1',
      salutation: '同志們:',
      speaker: '白超',
      date: '2017年1月',
      place: null,
    },
    { id: 's2', start: 900, end: 2000, title: '講話稿篇2', salutation: null, speaker: null, date: null, place: null },
  ],
  sections: [
    { id: 's1.1', speech: 's1', parent: null, level: 1, start: 10, end: 90, marker: '一、', heading: '成績' },
    { id: 's1.1.1', speech: 's1', parent: 's1.1', level: 2, start: 20, end: 90, marker: '(一)', heading: '目標' },
    { id: 's1.11', speech: 's1', parent: null, level: 1, start: 90, end: 100, marker: null, heading: null },
  ],
  figures: [
    figure({ id: 'f1', text: '13 .8 ‰以內', line: 4, low: null, bound: 'at-most' }),
    figure({
      id: 'f2',
      text: '10.8萬 戶',
      line: 5,
      kind: 'count',
      low: 108000,
      high: 108000,
      unit: '户',
      property: '計生家庭',
      entity: '全市',
      status: 'fact',
    }),
    figure({
      id: 'f3',
      text: '-5',
      line: 6,
      section: 's1.1.1',
      kind: 'index',
      low: -5,
      high: -5,
      unit: null,
      change: 'fall',
      base: '上年',
      status: 'fact',
    }),
    figure({
      id: 'f4',
      text: '約3500 ~4500 例',
      line: 7,
      speech: null,
      section: null,
      kind: 'count',
      low: 3500,
      high: 4500,
      bound: 'range',
      unit: '例',
      property: null,
    }),
  ],
  targets: [
    target({ id: 't1', text: '人口出生率控制在13 .8 ‰以內', line: 4 }),
    target({
      id: 't2',
      text: '力爭環境\n優美',
      line: 8,
      section: 's1.11',
      indicator: '環境',
      state: '優美',
      quantified: false,
      figure: null,
      commitment: 'strive',
      nature: 'binding',
      actor: '我市',
    }),
  ],
  directives: [
    directive({
      id: 'd1',
      text: '教育部門要超前謀劃,精心布局,統籌教育資源配置，避免發生“入園難”、“入學難”問題',
      line: 9,
      actor: '教育部門',
      aims: ['謀劃', '布局', '統籌'],
    }),
    directive({
      id: 'd2',
      text: '=HYPERLINK("http://x")不得\u0007截留,"挪用"',
      line: 10,
      cue: '不得',
      deontic: 'prohibition',
      strength: 'strong',
      actorInherited: '各級黨委',
      speech: 's2',
      section: null,
    }),
    directive({
      id: 'd3',
      text: '請大家|認真*領會*',
      line: 11,
      deontic: 'recommendation',
      strength: 'weak',
      actor: '大家',
      responsible: [
        { text: '税务总局', role: 'lead' },
        { text: '财政部', role: null },
      ],
      deadline: { text: '2019年6月底前', edtf: '2019-06' },
    }),
  ],
  problems: [{ code: 'bidi', message: 'the text holds \u202e marks', start: 3, end: 4 }],
};

export const FAILURE: Failure = {
  source: 'missing.txt',
  error: { code: 'not-found', message: 'missing.txt: no such file' },
};

const ALL: readonly Kind[] = KINDS.map(({ kind }) => kind);

export const reportOf = (analysis: Analysis, kinds: readonly Kind[] = ALL): Report =>
  select(analysis, { kinds, where: [] });

export const optionsWith = (over: Partial<WriteOptions> = {}): WriteOptions => ({
  ...{ kinds: [...ALL], fields: null, width: 80, color: false, bom: false, explain: false, offsetUnit: 'codepoint' },
  ...over,
});

export async function* stream<T>(...items: T[]): AsyncIterable<T> {
  yield* items;
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
