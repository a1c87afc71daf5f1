import type { Actor, ActorLevel, ActorSort, ActorType, Lexicon } from '../types.js';
import { memo } from './memo.js';

/** Levels of the state, from the top. */
export const ACTOR_LEVELS: readonly ActorLevel[] = ['centre', 'province', 'city', 'county', 'township', 'village'];

/** What actors are, each with what it means. */
export const ACTOR_SORTS: Readonly<Record<ActorSort, string>> = {
  party: 'organisations of the party',
  government: 'governments, their departments and offices',
  legislature: 'congresses, councils, consultative bodies',
  court: 'courts and procurators',
  army: 'army and armed police',
  firm: 'firms and banks',
  school: 'schools and universities',
  hospital: 'hospitals',
  society: 'unions, associations, other organisations',
  media: 'press and broadcasters',
  official: 'persons in office',
  citizen: 'persons and families, by what they are',
  place: 'places and parts of society that stand for those in them',
  speaker: 'the speaker',
};

/** Words of one sort and level, blanks between. */
const of = (sort: ActorSort, level: ActorLevel | null, list: string): Actor[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, sort, level }));

/** Who can act: the words that a noun phrase for a person, body or group ends in. Normal (Simplified) text. */
export const ACTORS: readonly Actor[] = [
  ...of('speaker', null, '我们 我 本席 本人'),
  ...of(
    'official',
    null,
    '同志 同志们 干部 领导 领导干部 班子 班子成员 党员 党员干部 书记 主任 局长 部长 校长 院长 工作者 专干 负责人 责任人 负责同志 代表 委员 议员 副职 一把手 民警 执法人员 工作人员 公务员 主要领导 分管领导',
  ),
  ...of('official', 'province', '省长'),
  ...of('official', 'city', '市长'),
  ...of('official', 'county', '县长 区长'),
  ...of('official', 'township', '乡长 镇长'),
  ...of('official', 'village', '村长'),
  ...of(
    'citizen',
    null,
    '大家 你们 他们 成员 人员 职工 员工 工人 农民 牧民 居民 村民 市民 公民 群众 人民 青年 妇女 学生 教师 医生 医师 夫妻 夫妇 家庭 父母 子女 家长 儿童 老年人 残疾人 个人 者 人才 专家 知识分子 企业家 户 人士 当事人 申请人 法定代表人 用户 车主 业主 消费者 劳动者 监护人 人 员',
  ),
  ...of('army', null, '军人 战士 官兵 军队 部队 武警'),
  ...of('party', null, '党委 党组 党组织 党支部 支部 党 纪委 全党'),
  ...of('party', null, '组织部 宣传部 统战部 政法委 纪委监委 纪检监察机关 党工委 机关工委 网信办 文明办 编办'),
  ...of('party', 'centre', '中央'),
  ...of('government', 'centre', '国务院 国家 行政院 我国'),
  ...of('government', 'province', '省财政 本府'),
  ...of('government', 'city', '市财政'),
  ...of('government', 'county', '县财政 区财政'),
  ...of('government', 'township', '乡财政 镇财政 街道 办事处'),
  ...of('government', 'village', '村委会 居委会'),
  ...of('government', 'centre', '中央财政'),
  ...of(
    'government',
    null,
    '政府 部门 单位 机关 海关 税务 警方 房委会 医管局 机构 委员会 领导小组 小组 指挥部 办公室 办公厅 局 厅 部 委 署 司 院 当局 主管机关 本局 委办 大队 中心 专班 工作专班 队伍 督查组 工作组 各级财政 同级财政 地方财政 所 站 事业',
  ),
  ...of(
    'government',
    null,
    '农业处 工务处 教育处 观光处 社会处 民政处 财政处 地政处 建设处 文化处 卫生处 环保处 交通处 人事处 主计处 政风处 计划处 客家处 原民处 城乡发展处 劳工处 消防处 警务处 水利处',
  ),
  ...of('legislature', null, '人大 政协 立法会 立法院'),
  ...of('court', null, '法院 检察院 公检法司'),
  ...of(
    'place',
    null,
    '各地 地区 地方 各方 各方面 有关方面 上下 全社会 社会 各界 社会各界 条战线 战线 系统 行业 各级 两地 双方 业界 社会力量 城市 基地 园区',
  ),
  ...of('place', 'centre', '全国'),
  ...of('place', 'province', '各省 省 自治区 直辖市 省份 广东省 全省 我省 香港 台湾 州'),
  ...of('place', 'city', '市 盟 全市 我市'),
  ...of('place', 'county', '县 区 旗 全县 全区 我县 我区'),
  ...of('place', 'township', '乡 镇'),
  ...of('place', 'village', '村 社区'),
  ...of(
    'firm',
    null,
    '企业 营运商 运营商 供应商 开发商 承包商 服务商 零售商 厂商 商户 经营者 公司 集团 作坊 摊贩 门店 银行 合作社 厂 店 油站 平台 基金 社会资本 资本',
  ),
  ...of('school', null, '学校 高校 大学 院校'),
  ...of('hospital', null, '医院 医疗机构'),
  ...of('society', null, '社会组织 组织 团体 工会 共青团 妇联 协会 商会'),
  ...of('media', null, '媒体 传媒 报社 电视台'),
];

/** Names of bodies that stand on a level, before the word that tells their sort: 市卫计委, 国务院教育行政部门, 县级人民政府. */
const LEVELS: readonly { level: ActorLevel; pattern: RegExp }[] = [
  { level: 'centre', pattern: /中央|国务院|^国家|^全国|^最高人民/ },
  { level: 'province', pattern: /省|自治区|直辖市/ },
  { level: 'city', pattern: /(?<!城|超|门|股|上|都)市(?!场|民|区)|地级|^盟/ },
  { level: 'county', pattern: /县|(?<!地|社|园|校|片|自治|战|灾|山|景|特)区(?!域|块|分)|旗/ },
  { level: 'township', pattern: /乡(?!村)|镇|街道/ },
  { level: 'village', pattern: /村|居委会|社区/ },
];

/** What departments are for. 县[卫生健康]局: such a name tells neither the level nor another actor. */
const DOMAINS = [
  '住房和城乡建设 住房城乡建设 人力资源和社会保障 人力资源社会保障 发展和改革 发展改革 工业和信息化 经济和信息化 科学技术 文化和旅游 文化广电旅游 文化体育旅游 文化旅游 文化体育 卫生和计划生育 卫生健康 人口和计划生育 农业和农村 农业农村 乡村振兴 乡村发展',
  '自然资源 国土资源 生态环境 环境保护 市场监督管理 市场监管 食品药品监督管理 应急管理 安全生产监督管理 医疗保障 退役军人事务 民族宗教 民族事务 行政审批 政务服务 综合行政执法 城市管理 城管执法 交通运输 水利水务 粮食和物资储备 机关事务管理 公共资源交易 大数据管理 招商引资 投资促进 地方金融监督管理 住房保障 信访工作',
  '财政 民政 教育 教育体育 科技 公安 司法 审计 统计 税务 水利 水务 林业 林草 农业 农牧 畜牧 渔业 海洋 商务 粮食 国资 扶贫 人社 住建 发改 工信 卫健 卫计 医保 文旅 文广 广电 体育 旅游 信访 环保 气象 地震 消防 民宗 退役 应急 城管 交通 交运 规划 房产 人防 档案 招商 金融 市监 质监 药监 工商 安监 劳动 卫生 文化 计生 建设 供销',
  '工务 观光 社会 地政 地籍 警察 主计 人事 政风 客家 原住民 原民 城乡发展 都市发展 青年发展 环境 经济发展 民政',
]
  .join(' ')
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DOMAIN = new RegExp(`(?:${DOMAINS})(?=局|厅|处|委|办|部门|主管)`, 'g');
const ONE_DEPARTMENT = `(?:(?:各|(?!由|对|向|请|让|把|将|与|同|和|在|经|按|为|要|会同|联合|配合|督促|协助|报|送|交|使)[\\u4e00-\\u9fff]{0,4}?(?:省|市|县|区|旗|州|盟|自治区|乡|镇))(?:[（(＿][^，。]{0,6}[）)＿])?)?(?:${DOMAINS})(?:局|厅|处|委员会|委(?!托|派|员)|办公室|办(?!理|法|好|事|学|公))`;
/** 县教育局、县财政局, 市卫生健康委员会: departments by name, at the start of a text. */
export const DEPARTMENTS = new RegExp(
  `^(?:${ONE_DEPARTMENT})(?:(?:、|和|与|及|会同|配合)(?:${ONE_DEPARTMENT}))*(?:等(?:部门|单位)?)?(?![长级管属机内干部门的党])`,
);

/** Words that end like an actor and are none. */
const NO_ACTORS = new Set([
  '工作',
  '全部',
  '内部',
  '外部',
  '局部',
  '中部',
  '西部',
  '东部',
  '南部',
  '北部',
  '城区',
  '市区',
  '社会主义社会',
  '和谐社会',
  '小康社会',
  '公社',
  '场所',
  '车站',
  '网站',
  '结局',
  '格局',
  '布局',
  '全局',
  '大局',
  '开局',
  '政局',
  '山区',
  '灾区',
  '小区',
  '库区',
  '牧区',
  '林区',
  '特区',
  '农村',
  '乡村',
  '新农村',
  '新区',
  '开发区',
  '保税区',
  '示范区',
  '试验区',
  '革命',
  '事业',
  '教育事业',
  '经济社会',
  '人与社会',
  '社会',
]);

/** The words of a lexicon by themselves, and how long the longest is. */
interface Heads {
  rows: ReadonlyMap<string, Actor>;
  longest: number;
}

const headsOf = memo(({ actors }: Lexicon): Heads => {
  const rows = new Map(actors.map((actor) => [actor.word, actor]));
  return { rows, longest: Math.max(...[...rows.keys()].map((word) => word.length)) };
});

/** The row of the word that `phrase` ends in; `undefined` if nobody who can act. */
function headOf(phrase: string, lexicon: Lexicon): Actor | undefined {
  const { rows, longest } = headsOf(lexicon);
  const bare = phrase.replace(/[”"’』」）)＿]+$/, '').replace(/等$/, '');
  for (let length = Math.min(longest, bare.length); length > 0; length--) {
    const tail = bare.slice(-length);
    if (NO_ACTORS.has(tail) && bare !== '社会' && !/^全/.test(bare)) return undefined;
    const row = rows.get(tail);
    if (row) return row;
  }
  return undefined;
}

/** Whether the noun phrase `phrase` (normal text) names somebody who can act: 各级党委和政府, 广大计生工作者, 业界. */
export const namesActor = (phrase: string, lexicon: Lexicon): boolean => headOf(phrase, lexicon) !== undefined;

/**
 * What sort of actors `phrase` (normal text) names, one for each that is coordinated and of another sort or level.
 *
 * @example 各级党委和政府 → party, government; 市卫计委 → government of a city; 一对夫妻 → citizen
 */
export function actorTypesOf(phrase: string, lexicon: Lexicon): ActorType[] {
  const types: ActorType[] = [];
  for (const part of phrase.replaceAll(DOMAIN, '').split(/[、，]|和(?!平|谐|睦)|及其?|以及|或者?|与/)) {
    const head = headOf(part, lexicon);
    if (!head) continue;
    // 县级以上: several levels.
    const level = head.level ?? (/以上|以下|各级/.test(part) ? null : levelOf(part));
    if (!types.some((type) => type.level === level && type.sort === head.sort)) types.push({ level, sort: head.sort });
  }
  return types;
}

/** The lowest level that the words name: 市、县级 is told apart before, 广东省广州市 is a city. */
const levelOf = (phrase: string): ActorLevel | null =>
  LEVELS.findLast(({ pattern }) => pattern.test(phrase))?.level ?? null;
