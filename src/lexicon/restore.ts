/**
 * What automatic converters to Taiwan vocabulary (OpenCC's s2twp, word processors, the mirrors of mainland web pages) make of
 * mainland policy prose, and what stood there before. All in Simplified: the step runs after the conversion of characters.
 */
export interface RestoreRow {
  /** As the converter left it. */
  from: string;
  /** What it stands for. */
  to: string;
  /** Longer words that hold `from` by chance or in a sense of its own, and stay. */
  unless?: readonly string[];
  /**
   * Text written in Taiwan or Hong Kong does not hold this, so several such rows prove that a converter was at work:
   * either mainland politics in Taiwan's words (民众路线 for 群众路线) or a sense that the Taiwan word lacks (法定程式 for 法定程序).
   */
  mark?: true;
}

/** Mainland political phrases that no one would write with the Taiwan word. */
const PHRASES: readonly RestoreRow[] = [
  { from: '民众路线', to: '群众路线', mark: true },
  { from: '人民民众', to: '人民群众', mark: true },
  { from: '干部民众', to: '干部群众', mark: true },
  { from: '党员民众', to: '党员群众', mark: true },
  { from: '民众性自治', to: '群众性自治', mark: true },
  { from: '计画生育', to: '计划生育', mark: true },
  { from: '格线化', to: '网格化', mark: true },
  { from: '网际网路+', to: '互联网+', mark: true },
  { from: '移动网际网路', to: '移动互联网', mark: true },
  { from: '最佳化营商环境', to: '优化营商环境', mark: true },
  { from: '最佳化发展环境', to: '优化发展环境', mark: true },
  { from: '最佳化人口结构', to: '优化人口结构', mark: true },
  { from: '最佳化经济结构', to: '优化经济结构', mark: true },
  { from: '高品质发展', to: '高质量发展' },
  { from: '数位中国', to: '数字中国' },
  { from: '数位乡村', to: '数字乡村' },
  { from: '智慧型化', to: '智能化' },
  { from: '人民员警', to: '人民警察', mark: true },
  { from: '公安员警', to: '公安民警' },
  { from: '新闻释出会', to: '新闻发布会', mark: true },
  { from: '统一社会信用程式码', to: '统一社会信用代码', mark: true },
  { from: '组织机构程式码', to: '组织机构代码', mark: true },
  { from: '大规模装置更新', to: '大规模设备更新', mark: true },
  { from: '永珍更新', to: '万象更新', mark: true },
  { from: '包罗永珍', to: '包罗万象', mark: true },
];

/** 程序 (procedure) and 进程 (course of events), both taken for a computer program or process. */
const PROCEDURES: readonly RestoreRow[] = [
  { from: '法定程式', to: '法定程序', mark: true },
  { from: '法律程式', to: '法律程序', mark: true },
  { from: '民主程式', to: '民主程序', mark: true },
  { from: '审批程式', to: '审批程序', mark: true },
  { from: '办事程式', to: '办事程序', mark: true },
  { from: '规定程式', to: '规定程序', mark: true },
  { from: '司法程式', to: '司法程序', mark: true },
  { from: '按程式按', to: '按程序按', mark: true },
  { from: '现代化程序', to: '现代化进程' },
  { from: '城镇化程序', to: '城镇化进程', mark: true },
  { from: '城市化程序', to: '城市化进程', mark: true },
  { from: '工业化程序', to: '工业化进程' },
  { from: '历史程序', to: '历史进程' },
  { from: '程式', to: '程序', unless: ['方程式', '程式化', '里程式', '工程式'] },
];

/** 权限, 应用, 调度, 审核, 文件, 对象, 项目, 局部, 全局, 高级, 循环: everyday words taken for terms of computing. */
const OFFICE: readonly RestoreRow[] = [
  { from: '管理许可权', to: '管理权限', mark: true },
  { from: '审批许可权', to: '审批权限', mark: true },
  { from: '许可权下放', to: '权限下放', mark: true },
  { from: '许可权', to: '权限', unless: ['特许可权', '专利许可权', '行政许可权', '许可权利', '许可权益'] },
  { from: '推广套用', to: '推广应用', mark: true },
  { from: '套用推广', to: '应用推广', mark: true },
  { from: '对接套用', to: '对接应用', mark: true },
  { from: '成果套用', to: '成果应用', mark: true },
  { from: '信息套用', to: '信息应用', mark: true },
  { from: '套用', to: '应用', unless: ['套用地', '套用房', '成套用', '全套用', '整套用', '一套用', '这套用'] },
  { from: '最佳化', to: '优化' },
  { from: '防汛排程', to: '防汛调度', mark: true },
  { from: '排程', to: '调度', unless: ['安排程', '编排程', '排程序'] },
  { from: '资格稽核', to: '资格审核' },
  { from: '稽核把关', to: '审核把关' },
  { from: '红头档案', to: '红头文件', mark: true },
  { from: '档案精神', to: '文件精神', mark: true },
  { from: '规范性档案', to: '规范性文件', mark: true },
  { from: '服务物件', to: '服务对象' },
  { from: '帮扶物件', to: '帮扶对象', mark: true },
  { from: '救助物件', to: '救助对象', mark: true },
  { from: '持证物件', to: '持证对象', mark: true },
  { from: '计生物件', to: '计生对象', mark: true },
  { from: '招商引资专案', to: '招商引资项目', mark: true },
  {
    from: '专案',
    to: '项目',
    unless: ['专案组', '专案小组', '专案审查', '专案侦查', '专案斗争', '专案会议', '专案报告', '中央专案', '专案办'],
  },
  { from: '全域性性', to: '全局性', mark: true },
  { from: '全域性工作', to: '全局工作' },
  { from: '工作全域性', to: '工作全局' },
  { from: '事关全域性', to: '事关全局', mark: true },
  { from: '高阶人民法院', to: '高级人民法院', mark: true },
  { from: '高阶专业技术', to: '高级专业技术' },
  { from: '高阶职称', to: '高级职称', mark: true },
  { from: '高阶技工', to: '高级技工' },
  { from: '回圈经济', to: '循环经济', mark: true },
  { from: '良性回圈', to: '良性循环', mark: true },
  { from: '回圈', to: '循环' },
  {
    from: '民众',
    to: '群众',
    unless: ['民众党', '民众日报', '居民众多', '农民众多', '人民众多', '移民众多', '市民众多', '村民众多', '国民众多'],
  },
  { from: '计画', to: '计划', unless: ['设计画', '统计画'] },
  { from: '资金支援', to: '资金支持' },
  { from: '支援力度', to: '支持力度' },
  { from: '关心支援', to: '关心支持' },
  { from: '理解支援', to: '理解支持' },
];

/** Terms of computing and industry, where the Taiwan word is what the converter was made for. */
const TERMS: readonly RestoreRow[] = [
  { from: '网际网路', to: '互联网' },
  { from: '区域网路', to: '局域网' },
  { from: '网路', to: '网络', unless: ['电网路径', '管网路由', '路网路段', '公路网路段'] },
  { from: '物联网路', to: '物联网络' },
  { from: '资讯', to: '信息' },
  { from: '讯息', to: '信息', unless: ['讯息息'] },
  { from: '软体', to: '软件', unless: ['软体动物', '柔软体'] },
  { from: '硬体', to: '硬件', unless: ['坚硬体'] },
  { from: '韧体', to: '固件' },
  { from: '伺服器', to: '服务器' },
  { from: '资料库', to: '数据库' },
  { from: '资料中心', to: '数据中心' },
  { from: '资料共享', to: '数据共享' },
  { from: '巨量资料', to: '大数据' },
  { from: '大资料', to: '大数据', unless: ['重大资料', '巨大资料', '扩大资料', '加大资料'] },
  { from: '云端运算', to: '云计算' },
  { from: '云端计算', to: '云计算' },
  { from: '云端储存', to: '云存储' },
  { from: '云端平台', to: '云平台' },
  { from: '云端服务', to: '云服务' },
  { from: '人工智慧', to: '人工智能' },
  { from: '智慧型', to: '智能', unless: ['智慧型城市', '智慧型人才'] },
  { from: '智慧制造', to: '智能制造' },
  { from: '智慧财产权', to: '知识产权' },
  { from: '数位化', to: '数字化' },
  { from: '数位经济', to: '数字经济' },
  { from: '数位技术', to: '数字技术', unless: ['数位技术人员', '数位技术员', '数位技术骨干', '数位技术工'] },
  { from: '数位政府', to: '数字政府' },
  { from: '数位平台', to: '数字平台' },
  { from: '数位产业', to: '数字产业' },
  { from: '数位转型', to: '数字转型' },
  { from: '数位电视', to: '数字电视' },
  { from: '行动电话', to: '移动电话' },
  { from: '行动支付', to: '移动支付' },
  { from: '行动网路', to: '移动网络' },
  { from: '行动通讯', to: '移动通信' },
  { from: '手机简讯', to: '手机短信' },
  { from: '短影片', to: '短视频' },
  { from: '影片监控', to: '视频监控' },
  { from: '影片会议', to: '视频会议' },
  { from: '视讯', to: '视频', unless: ['电视讯', '影视讯'] },
  { from: '列印', to: '打印', unless: ['系列印', '序列印'] },
  { from: '硬碟', to: '硬盘' },
  { from: '光碟', to: '光盘' },
  { from: '磁碟', to: '磁盘' },
  { from: '随身碟', to: 'U盘' },
  { from: '范围记忆体在', to: '范围内存在', mark: true },
  { from: '记忆体', to: '内存' },
  { from: '滑鼠', to: '鼠标' },
  { from: '萤幕', to: '屏幕' },
  { from: '笔记型电脑', to: '笔记本电脑' },
  { from: '程式码', to: '代码' },
  { from: '演算法', to: '算法' },
  { from: '感测器', to: '传感器' },
  { from: '感测', to: '传感', unless: ['感测评', '感测试', '感测算', '感测量', '感测度'] },
  { from: '宽频', to: '宽带' },
  { from: '频宽', to: '带宽', unless: ['视频宽', '音频宽', '高频宽', '射频宽'] },
  { from: '晶片', to: '芯片', unless: ['水晶片', '结晶片'] },
  { from: '积体电路', to: '集成电路' },
  { from: '奈米', to: '纳米' },
  { from: '雷射', to: '激光', unless: ['鱼雷射', '地雷射'] },
  { from: '塑胶', to: '塑料' },
  { from: '飞弹', to: '导弹' },
  { from: '太空站', to: '空间站' },
  { from: '幼稚园', to: '幼儿园' },
  { from: '计程车', to: '出租车' },
  { from: '骇客', to: '黑客' },
  { from: '网咖', to: '网吧' },
  { from: '部落格', to: '博客', unless: ['部落格局'] },
];

/** 干 written 乾 in a Simplified text: converted to Traditional without a dictionary, and back without this character. */
const CHARACTERS: readonly RestoreRow[] = [
  { from: '专乾', to: '专干', mark: true },
  { from: '乾部', to: '干部', mark: true },
  { from: '乾群', to: '干群', mark: true },
  { from: '乾劲', to: '干劲', mark: true },
  { from: '乾事', to: '干事', mark: true },
  { from: '骨乾', to: '骨干', mark: true },
  { from: '实乾', to: '实干', mark: true },
  { from: '苦乾', to: '苦干', mark: true },
];

/** All rows; where several match at one place the longest is meant. */
export const RESTORE: readonly RestoreRow[] = [...PHRASES, ...PROCEDURES, ...OFFICE, ...TERMS, ...CHARACTERS];

/** So many marks, or so many different ones, prove that a converter was at work. */
export const ENOUGH_MARKS = { occurrences: 3, distinct: 2 };
