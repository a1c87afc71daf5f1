import type {
  ActorType,
  Directive,
  EditReason,
  Figure,
  Kind,
  Mood,
  Responsible,
  Script,
  SentenceRole,
  Target,
} from '../types.js';
import type { Chinese } from './catalogue.js';

type Words<Value extends string | null> = Readonly<Record<NonNullable<Value>, Chinese>>;

/** The values of a field as tables show them. The compiler says which value has no word. */
interface Values {
  type: Words<Kind>;
  kind: Words<Figure['kind']>;
  bound: Words<Figure['bound']>;
  change: Words<Figure['change']>;
  status: Words<Figure['status']>;
  direction: Words<Target['direction']>;
  commitment: Words<Target['commitment']>;
  nature: Words<Target['nature']>;
  deontic: Words<Directive['deontic']>;
  strength: Words<Directive['strength']>;
  attribution: Words<Directive['attribution']>;
  responsible: Words<Responsible['role']>;
  actorType: Words<ActorType['level'] | ActorType['sort']>;
  script: Words<Script>;
  mood: Words<Mood>;
  role: Words<SentenceRole>;
  reason: Words<EditReason>;
  boolean: Words<'true' | 'false'>;
}

export type ValueField = keyof Values;

/** Terms of deontic modality, of Institutional Grammar and of Chinese planning, as the codebook has them. */
export const VALUES: Values = {
  type: { figure: ['数据', '數據'], target: ['目标', '目標'], directive: ['要求', '要求'] },
  kind: {
    count: ['计数', '計數'],
    measure: ['计量', '計量'],
    money: ['金额', '金額'],
    percent: ['百分比', '百分比'],
    points: ['百分点', '百分點'],
    multiple: ['倍数', '倍數'],
    index: ['数值', '數值'],
    duration: ['时长', '時長'],
  },
  bound: {
    exact: ['确数', '確數'],
    about: ['约数', '約數'],
    'at-least': ['不低于', '不低於'],
    'at-most': ['不超过', '不超過'],
    above: ['高于', '高於'],
    below: ['低于', '低於'],
    range: ['区间', '區間'],
  },
  change: {
    rise: ['上升', '上升'],
    fall: ['下降', '下降'],
    more: ['多', '多'],
    less: ['少', '少'],
  },
  status: { fact: ['事实', '事實'], target: ['目标', '目標'], norm: ['规范', '規範'] },
  direction: {
    reach: ['达到', '達到'],
    rise: ['提高', '提高'],
    fall: ['降低', '降低'],
    keep: ['保持', '保持'],
  },
  commitment: { ensure: ['确保', '確保'], plan: ['计划', '計畫'], strive: ['力争', '力爭'] },
  nature: { binding: ['约束性', '約束性'], expected: ['预期性', '預期性'] },
  deontic: {
    obligation: ['义务', '義務'],
    prohibition: ['禁止', '禁止'],
    permission: ['许可', '許可'],
    recommendation: ['倡导', '倡導'],
    commitment: ['承诺', '承諾'],
  },
  strength: { strong: ['强', '強'], plain: ['一般', '一般'], weak: ['弱', '弱'] },
  attribution: {
    speaker: ['讲话人', '講話人'],
    superior: ['上级', '上級'],
    other: ['他方', '他方'],
  },
  responsible: { lead: ['牵头', '牽頭'], support: ['配合', '配合'] },
  actorType: {
    centre: ['中央', '中央'],
    province: ['省级', '省級'],
    city: ['市级', '市級'],
    county: ['县级', '縣級'],
    township: ['乡级', '鄉級'],
    village: ['村级', '村級'],
    party: ['党委', '黨委'],
    government: ['政府', '政府'],
    legislature: ['人大', '人大'],
    court: ['司法', '司法'],
    army: ['军队', '軍隊'],
    firm: ['企业', '企業'],
    school: ['学校', '學校'],
    hospital: ['医院', '醫院'],
    society: ['社会组织', '社會組織'],
    media: ['媒体', '媒體'],
    official: ['干部', '幹部'],
    citizen: ['公民', '公民'],
    place: ['地方', '地方'],
    speaker: ['讲话人', '講話人'],
  },
  script: {
    Hans: ['简体', '簡體'],
    Hant: ['繁体', '繁體'],
    mixed: ['简繁混用', '簡繁混用'],
  },
  mood: {
    report: ['回顾', '回顧'],
    assess: ['评述', '評述'],
    plan: ['部署', '部署'],
    aims: ['目标', '目標'],
    norm: ['条文', '條文'],
    courtesy: ['礼节', '禮節'],
  },
  role: {
    text: ['正文', '正文'],
    heading: ['标题', '標題'],
    title: ['题目', '題目'],
    salutation: ['称呼', '稱呼'],
    note: ['附注', '附註'],
  },
  reason: {
    unwrap: ['接续断行', '接續斷行'],
    skip: ['略去', '略去'],
    width: ['全半角', '全半形'],
    space: ['空白', '空白'],
    script: ['简繁', '簡繁'],
    restore: ['还原用语', '還原用語'],
  },
  boolean: { true: ['是', '是'], false: ['否', '否'] },
};
