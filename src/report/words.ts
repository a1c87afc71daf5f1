/** Every label of the page in three languages: English, Simplified, Traditional. */
import { SHAPES } from '../fields.js';
import { ACTOR_LEVELS, ACTOR_SORTS } from '../lexicon/actors.js';
import type { Lang } from './data.js';
import { type Html, html } from './html.js';

export type Words = readonly [en: string, hans: string, hant: string];

export const LANGS: readonly { lang: Lang; name: string }[] = [
  { lang: 'en', name: 'English' },
  { lang: 'zh-Hans', name: '简体' },
  { lang: 'zh-Hant', name: '繁體' },
];

/** What the page itself says. `{0}` stands for a number. */
const PAGE = {
  skip: ['Skip to the speech', '跳到正文', '跳到正文'],
  language: ['Language', '语言', '語言'],
  documents: ['{0} documents', '{0} 份文件', '{0} 份文件'],
  nothing: ['There is no document to show.', '没有可显示的文件。', '沒有可顯示的文件。'],
  views: ['Views', '视图', '檢視'],
  text: ['Speech', '正文', '正文'],
  tables: ['Tables', '表格', '表格'],
  charts: ['Charts', '图表', '圖表'],
  comparison: ['Comparison', '比较', '比較'],
  outline: ['Outline', '大纲', '大綱'],
  figures: ['Figures', '数据', '數據'],
  targets: ['Targets', '目标', '目標'],
  directives: ['Directives', '要求', '要求'],
  figure: ['figure', '数据', '數據'],
  target: ['target', '目标', '目標'],
  directive: ['directive', '要求', '要求'],
  'figures.meaning': ['what it counts', '所列的数量', '所列的數量'],
  'targets.meaning': ['what it promises', '所定的目标', '所定的目標'],
  'directives.meaning': ['what it orders', '所提的要求', '所提的要求'],
  problems: ['Problems', '问题', '問題'],
  failures: ['Not read', '未能读取', '未能讀取'],
  more: ['{0} more', '另有 {0} 条', '另有 {0} 條'],
  restored: ['Words restored', '还原的词语', '還原的詞語'],
  sections: ['Sections', '章节', '章節'],
  filter: ['Filter', '筛选', '篩選'],
  filters: ['More filters', '更多筛选', '更多篩選'],
  search: ['Search words', '搜索文字', '搜尋文字'],
  'search.hint': ['Simplified or Traditional', '简体或繁体', '簡體或繁體'],
  where: ['Where', '位置', '位置'],
  anywhere: ['anywhere', '不限', '不限'],
  any: ['any', '不限', '不限'],
  reset: ['Clear', '清除', '清除'],
  shown: ['{0} of {1} findings', '共 {1} 条，显示 {0} 条', '共 {1} 條，顯示 {0} 條'],
  none: ['Nothing matches these filters.', '没有符合筛选条件的结果。', '沒有符合篩選條件的結果。'],
  'none.found': ['None were found.', '未发现。', '未發現。'],
  finding: ['Finding', '所选结果', '所選結果'],
  'finding.choose': [
    'Choose a marked passage, or a row of a table, to see what was understood.',
    '点选正文中的标记或表格中的一行，即可查看其含义。',
    '點選正文中的標記或表格中的一行，即可查看其含義。',
  ],
  legend: ['Marks', '标记', '標記'],
  'also.here': ['Also here', '此处另有', '此處另有'],
  'not.said': ['Not said', '未提及', '未提及'],
  previous: ['Previous', '上一条', '上一條'],
  next: ['Next', '下一条', '下一條'],
  'to.row': ['Show in table', '在表格中显示', '在表格中顯示'],
  'to.words': ['Show in speech', '在正文中显示', '在正文中顯示'],
  close: ['Close', '关闭', '關閉'],
  place: ['place', '位置', '位置'],
  value: ['value', '数值', '數值'],
  force: ['force', '效力', '效力'],
  'inherited.hint': [
    'Names in brackets were taken over from what was said before.',
    '括号中的名称承自上文。',
    '括號中的名稱承自上文。',
  ],
  line: ['line', '行', '行'],
  numbers: ['The numbers', '数值表', '數值表'],
  total: ['total', '合计', '合計'],
  'outside.sections': ['outside any section', '章节之外', '章節之外'],
  'outside.speeches': ['outside the speeches', '讲话之外', '講話之外'],
  speech: ['speech', '讲话', '講話'],
  section: ['section', '章节', '章節'],
  nobody: ['nobody named', '未指明', '未指明'],
  named: ['named in the sentence', '句中指明', '句中指明'],
  'taken.over': ['taken over from before', '承自上文', '承自上文'],
  now: ['now', '现状', '現狀'],
  aim: ['aim', '目标', '目標'],
  'chart.sections': ['Directives by section and strength', '各章节要求的数量与强度', '各章節要求的數量與強度'],
  'chart.actors': ['Who is to act', '由谁执行', '由誰執行'],
  'chart.actors.desc': [
    'How many directives name each actor, in the sentence itself or before it.',
    '每个主体在句中或上文被指名执行要求的次数。',
    '每個主體在句中或上文被指名執行要求的次數。',
  ],
  'chart.sections.desc': [
    'How many directives stand in each section, with what stands below the last level drawn, by strength.',
    '各章节(含未绘出的下级)所含要求的数量，按强度区分。',
    '各章節(含未繪出的下級)所含要求的數量，按強度區分。',
  ],
  'chart.targets': ['Targets against the present', '目标与现状', '目標與現狀'],
  'chart.targets.desc': [
    'Each target whose speech also states a present figure for the same property; every row has a scale of its own.',
    '同一讲话中对同一指标另有现状数据的目标；每行各有标尺。',
    '同一講話中對同一指標另有現狀數據的目標；每行各有標尺。',
  ],
  'chart.targets.none': [
    'No target has a present figure of the same property in its speech.',
    '没有目标在同一讲话中另有同一指标的现状数据。',
    '沒有目標在同一講話中另有同一指標的現狀數據。',
  ],
  'chart.places': ['Where findings stand', '结果在文中的分布', '結果在文中的分佈'],
  'chart.places.desc': [
    'From the first character of the document to the last; a line for each finding, higher where a speech begins.',
    '由文件首字至末字，每条结果一竖线；讲话开始处有长线。',
    '由文件首字至末字，每條結果一豎線；講話開始處有長線。',
  ],
  'numbers.below': ['The numbers stand in the table below it.', '数值见下表。', '數值見下表。'],
  'first.rows': [
    'The first {0} of {1}; the table has all.',
    '仅显示 {1} 项中的前 {0} 项；全部见表。',
    '僅顯示 {1} 項中的前 {0} 項；全部見表。',
  ],
  'comparison.desc': [
    'Counts, and rates per 1,000 characters, of each speech.',
    '每篇讲话的数量，以及每千字的比率。',
    '每篇講話的數量，以及每千字的比率。',
  ],
  'pair.desc': [
    'What both say, and what each says alone. An actor in (+n) is only taken over from before. Terms by log-likelihood at p < 0.05, with the binary logarithm of how much oftener.',
    '两篇共有的内容，以及一篇独有的内容。(+n) 为承前省略的执行者。词语按对数似然排列（p < 0.05），对数比为频率之比的以 2 为底的对数。',
    '兩篇共有的內容，以及一篇獨有的內容。(+n) 為承前省略的執行者。詞語按對數概似排列（p < 0.05），對數比為頻率之比的以 2 為底的對數。',
  ],
  'pair.targets': ['Targets for the same indicator', '同一指标的目标', '同一指標的目標'],
  'pair.directives': ['What both order', '两篇都提的要求', '兩篇都提的要求'],
  'pair.actors': ['Addressed in both', '两篇都提到的执行者', '兩篇都提到的執行者'],
  'pair.actors.alone': ['Addressed in one alone', '只有一篇提到的执行者', '只有一篇提到的執行者'],
  'pair.terms': ['Words that mark one', '特征词', '特徵詞'],
  'pair.passages': ['Wording that both have', '两篇相同的文字', '兩篇相同的文字'],
  'pair.more': [
    'The first {0} of {1}; “jianggao compare” has all.',
    '仅显示 {1} 项中的前 {0} 项；全部见 jianggao compare。',
    '僅顯示 {1} 項中的前 {0} 項；全部見 jianggao compare。',
  ],
  alike: ['alike', '相似度', '相似度'],
  term: ['term', '词语', '詞語'],
  letters: ['letters', '字数', '字數'],
  'log.likelihood': ['log-likelihood', '对数似然', '對數概似'],
  'log.ratio': ['log ratio', '对数比', '對數比'],
  'per.1000': ['per 1,000', '每千字', '每千字'],
  quarter: ['part of the text', '文中部分', '文中部分'],
  'made.by': ['Made by jianggao {0}', '由 jianggao {0} 生成', '由 jianggao {0} 產生'],
  'role.lead': ['lead', '牵头', '牽頭'],
  'role.support': ['support', '配合', '配合'],
} as const satisfies Record<string, Words>;

/** Names of fields in Chinese; the English ones are the labels of `fields.ts`. */
const FIELDS: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
  id: ['编号', '編號'],
  line: ['行', '行'],
  column: ['列', '列'],
  page: ['页', '頁'],
  text: ['原文', '原文'],
  sentence: ['句子', '句子'],
  speech: ['讲话', '講話'],
  section: ['章节', '章節'],
  rule: ['规则', '規則'],
  explanation: ['依据', '依據'],
  kind: ['类型', '類型'],
  low: ['下限', '下限'],
  high: ['上限', '上限'],
  bound: ['界限', '界限'],
  unit: ['单位', '單位'],
  normalizedValue: ['换算值', '換算值'],
  normalizedUnit: ['换算单位', '換算單位'],
  property: ['指标', '指標'],
  entity: ['所属', '所屬'],
  period: ['时期', '時期'],
  change: ['变化', '變化'],
  base: ['比较对象', '比較對象'],
  status: ['性质', '性質'],
  indicator: ['指标', '指標'],
  state: ['目标状态', '目標狀態'],
  quantified: ['已量化', '已量化'],
  indicatorId: ['指标代码', '指標代碼'],
  figure: ['对应数据', '對應數據'],
  direction: ['方向', '方向'],
  commitment: ['承诺程度', '承諾程度'],
  nature: ['约束性', '約束性'],
  actor: ['执行者', '執行者'],
  cue: ['提示词', '提示詞'],
  deontic: ['道义类型', '道義類型'],
  strength: ['强度', '強度'],
  actorInherited: ['承前执行者', '承前執行者'],
  actorType: ['执行者类型', '執行者類型'],
  attribution: ['来源', '來源'],
  responsible: ['责任单位', '責任單位'],
  aims: ['动作', '動作'],
  objects: ['对象', '對象'],
  manner: ['方式', '方式'],
  purpose: ['目的', '目的'],
  condition: ['条件', '條件'],
  orElse: ['罚则', '罰則'],
  deadline: ['期限', '期限'],
  source: ['来源', '來源'],
  recordId: ['记录', '記錄'],
  metadata: ['元数据', '後設資料'],
  encoding: ['编码', '編碼'],
  script: ['字体', '字體'],
  characters: ['字数', '字數'],
  placesIn: ['位置所指', '位置所指'],
  title: ['标题', '標題'],
  salutation: ['称呼', '稱呼'],
  speaker: ['讲话人', '講話人'],
  date: ['日期', '日期'],
  place: ['地点', '地點'],
};

/** Values of fields in Chinese, by `field.value`; the English ones are the values themselves. */
const VALUES: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
  'kind.count': ['计数', '計數'],
  'kind.measure': ['度量', '度量'],
  'kind.money': ['金额', '金額'],
  'kind.percent': ['百分比', '百分比'],
  'kind.points': ['百分点', '百分點'],
  'kind.multiple': ['倍数', '倍數'],
  'kind.index': ['指数', '指數'],
  'kind.duration': ['时长', '時長'],
  'bound.exact': ['确数', '確數'],
  'bound.about': ['约', '約'],
  'bound.at-least': ['不低于', '不低於'],
  'bound.at-most': ['不高于', '不高於'],
  'bound.above': ['高于', '高於'],
  'bound.below': ['低于', '低於'],
  'bound.range': ['区间', '區間'],
  'change.rise': ['上升', '上升'],
  'change.fall': ['下降', '下降'],
  'change.more': ['更多', '更多'],
  'change.less': ['更少', '更少'],
  'status.fact': ['事实', '事實'],
  'status.target': ['目标', '目標'],
  'status.norm': ['规范', '規範'],
  'quantified.true': ['是', '是'],
  'quantified.false': ['否', '否'],
  'direction.reach': ['达到', '達到'],
  'direction.rise': ['上升', '上升'],
  'direction.fall': ['下降', '下降'],
  'direction.keep': ['保持', '保持'],
  'commitment.ensure': ['确保', '確保'],
  'commitment.plan': ['计划', '計劃'],
  'commitment.strive': ['力争', '力爭'],
  'nature.binding': ['约束性', '約束性'],
  'nature.expected': ['预期性', '預期性'],
  'deontic.obligation': ['义务', '義務'],
  'deontic.prohibition': ['禁止', '禁止'],
  'deontic.permission': ['许可', '許可'],
  'deontic.recommendation': ['倡导', '倡導'],
  'deontic.commitment': ['承诺', '承諾'],
  'strength.strong': ['强', '強'],
  'strength.plain': ['一般', '一般'],
  'strength.weak': ['弱', '弱'],
  'attribution.speaker': ['讲话人', '講話人'],
  'attribution.superior': ['上级', '上級'],
  'attribution.other': ['他人', '他人'],
  'script.Hans': ['简体', '簡體'],
  'script.Hant': ['繁体', '繁體'],
  'script.mixed': ['简繁混用', '簡繁混用'],
  'placesIn.original': ['原文件', '原文件'],
  'placesIn.extracted': ['提取的文本', '提取的文字'],
  'level.centre': ['中央', '中央'],
  'level.province': ['省级', '省級'],
  'level.city': ['市级', '市級'],
  'level.county': ['县级', '縣級'],
  'level.township': ['乡级', '鄉級'],
  'level.village': ['村级', '村級'],
  'sort.party': ['党组织', '黨組織'],
  'sort.government': ['政府', '政府'],
  'sort.legislature': ['人大政协', '人大政協'],
  'sort.court': ['司法机关', '司法機關'],
  'sort.army': ['军警', '軍警'],
  'sort.firm': ['企业', '企業'],
  'sort.school': ['学校', '學校'],
  'sort.hospital': ['医院', '醫院'],
  'sort.society': ['社会组织', '社會組織'],
  'sort.media': ['媒体', '媒體'],
  'sort.official': ['公职人员', '公職人員'],
  'sort.citizen': ['公民', '公民'],
  'sort.place': ['地方', '地方'],
  'sort.speaker': ['讲话人', '講話人'],
};

/** What the English of a value is where the value alone would not do. */
const ENGLISH: Readonly<Record<string, string>> = {
  'script.Hans': 'Simplified',
  'script.Hant': 'Traditional',
  'script.mixed': 'both scripts',
  'quantified.true': 'yes',
  'quantified.false': 'no',
};

export type PageWord = keyof typeof PAGE;

/** Of whose fields and values the page shows labels. */
const SHOWN = ['document', 'speech', 'figure', 'target', 'directive'] as const;

/** All labels by key: those of the page, `field.NAME`, and `FIELD.VALUE`. */
export const WORDS: Readonly<Record<string, Words>> = wordList();

function wordList(): Record<string, Words> {
  const found: Record<string, Words> = { ...PAGE };
  const value = (field: string, name: string): void => {
    const key = `${field}.${name}`;
    found[key] = [ENGLISH[key] ?? name, ...chinese(VALUES, key)];
  };
  for (const shape of SHOWN)
    for (const [name, { label, type, values }] of Object.entries(SHAPES[shape])) {
      if (type !== 'list' && FIELDS[name]) found[`field.${name}`] = [label, ...chinese(FIELDS, name)];
      for (const each of Object.keys(values ?? {})) value(name, each);
    }
  for (const each of ['true', 'false']) value('quantified', each);
  for (const level of ACTOR_LEVELS) value('level', level);
  for (const sort of Object.keys(ACTOR_SORTS)) value('sort', sort);
  return found;
}

/** The Chinese of a label; English is better than nothing for one that was forgotten, which a test finds. */
function chinese(names: Readonly<Record<string, readonly [string, string]>>, key: string): readonly [string, string] {
  return names[key] ?? [key, key];
}

/** A label in one language, its places filled. */
export function wordIn(key: string, lang: Lang, fill: readonly (string | number)[] = []): string {
  const words = WORDS[key];
  if (!words) throw new RangeError(`no label ${key}`);
  const word = words[LANGS.findIndex((each) => each.lang === lang)] as string;
  return word.replace(/\{(\d)\}/g, (_, index: string) => String(fill[Number(index)]));
}

/** Writes labels that the page's language switch finds again. */
export interface Labels {
  lang: Lang;
  /** A label as an element of its own. */
  word(key: string, ...fill: readonly (string | number)[]): Html;
  /** `data-word="…"` for an element that holds nothing but the label, which has to be written in it with `plain`. */
  mark(key: string, ...fill: readonly (string | number)[]): Html;
  plain(key: string, ...fill: readonly (string | number)[]): string;
  /** An attribute that holds a label: `aria-label`, `placeholder`. */
  attribute(name: string, key: string): Html;
}

export function labelsIn(lang: Lang): Labels {
  const plain: Labels['plain'] = (key, ...fill) => wordIn(key, lang, fill);
  const mark: Labels['mark'] = (key, ...fill) =>
    fill.length === 0 ? html`data-word="${key}"` : html`data-word="${key}" data-fill="${fill.join('|')}"`;
  return {
    lang,
    plain,
    mark,
    word: (key, ...fill) => html`<span ${mark(key, ...fill)}>${plain(key, ...fill)}</span>`,
    attribute: (name, key) => html`${{ html: name }}="${plain(key)}" data-word-${{ html: name }}="${key}"`,
  };
}
