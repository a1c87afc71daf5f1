import type { Indicator } from '../types.js';

/** Indicators of plans and work reports, each with the names that texts have for it. Normal (Simplified) text. */
export const INDICATORS: readonly Indicator[] = [
  // the economy
  { id: 'gdp', names: ['国内生产总值', '地区生产总值', '生产总值', 'GDP', '本地生产总值', '经济总量', '经济增长'] },
  { id: 'gdp-per-capita', names: ['人均国内生产总值', '人均地区生产总值', '人均生产总值', '人均GDP'] },
  { id: 'industrial-value-added', names: ['工业增加值', '规模以上工业增加值', '规上工业增加值'] },
  { id: 'industrial-output', names: ['工业总产值', '规模以上工业总产值', '工业产值'] },
  { id: 'agricultural-output', names: ['农业总产值', '农林牧渔业总产值', '农业产值'] },
  { id: 'services-value-added', names: ['服务业增加值', '第三产业增加值'] },
  { id: 'services-share', names: ['服务业增加值比重', '服务业比重', '第三产业比重', '服务业增加值占国内生产总值比重'] },
  { id: 'fixed-asset-investment', names: ['固定资产投资', '全社会固定资产投资', '固定资产投资总额'] },
  { id: 'retail-sales', names: ['社会消费品零售总额', '消费品零售总额', '社会商品零售总额'] },
  { id: 'cpi', names: ['居民消费价格', '居民消费价格指数', '居民消费价格总水平', '消费价格', '消费物价指数', 'CPI'] },
  { id: 'foreign-trade', names: ['进出口总额', '进出口总值', '外贸进出口总额', '货物进出口', '进出口'] },
  { id: 'exports', names: ['出口总额', '外贸出口', '出口额'] },
  { id: 'foreign-investment', names: ['实际利用外资', '利用外资', '实际使用外资', '实际到位外资'] },
  { id: 'fiscal-revenue', names: ['财政收入', '一般公共预算收入', '公共财政预算收入', '财政总收入', '地方财政收入'] },
  { id: 'fiscal-expenditure', names: ['财政支出', '一般公共预算支出'] },
  { id: 'deficit-rate', names: ['赤字率', '财政赤字率'] },
  { id: 'deficit', names: ['财政赤字', '赤字规模'] },
  { id: 'money-supply', names: ['广义货币', '广义货币供应量', '广义货币M2', 'M2'] },
  { id: 'social-financing', names: ['社会融资规模', '社会融资规模余额', '社会融资规模存量'] },
  {
    id: 'rd-expenditure-share',
    names: ['研发经费投入强度', '研发投入强度', '研究与试验发展经费投入强度', '全社会研发经费投入', '研发经费投入'],
  },
  { id: 'technology-contribution', names: ['科技进步贡献率', '科技进步对经济增长的贡献率'] },
  { id: 'labour-productivity', names: ['全员劳动生产率', '劳动生产率'] },
  // income and work
  { id: 'disposable-income', names: ['居民人均可支配收入', '居民可支配收入', '人均可支配收入', '居民收入'] },
  {
    id: 'urban-disposable-income',
    names: ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入', '城镇居民可支配收入', '城镇居民收入'],
  },
  {
    id: 'rural-income',
    names: [
      '农民人均纯收入',
      '农牧民人均纯收入',
      '农村居民人均可支配收入',
      '农村居民人均纯收入',
      '农牧民人均可支配收入',
      '农民收入',
    ],
  },
  { id: 'urban-jobs', names: ['城镇新增就业', '新增城镇就业', '城镇新增就业人数', '新增就业'] },
  { id: 'urban-unemployment-registered', names: ['城镇登记失业率', '登记失业率'] },
  { id: 'urban-unemployment-surveyed', names: ['城镇调查失业率', '调查失业率'] },
  // people
  { id: 'urbanisation', names: ['常住人口城镇化率', '城镇化率', '城镇化水平', '城市化率'] },
  { id: 'urbanisation-registered', names: ['户籍人口城镇化率'] },
  { id: 'birth-rate', names: ['人口出生率', '出生率'] },
  { id: 'natural-growth-rate', names: ['人口自然增长率', '自然增长率'] },
  { id: 'total-fertility-rate', names: ['总和生育率'] },
  { id: 'total-population', names: ['总人口', '人口总量', '人口总数', '全国总人口'] },
  { id: 'sex-ratio-at-birth', names: ['出生人口性别比', '出生性别比', '出生婴儿性别比'] },
  { id: 'policy-birth-rate', names: ['符合政策生育率', '政策符合率', '计划生育率', '政策内生育率'] },
  { id: 'contraception-rate', names: ['综合避孕率', '避孕率', '长效避孕率'] },
  { id: 'marriage-check-rate', names: ['婚检率', '婚前医学检查率'] },
  { id: 'birth-defects', names: ['出生缺陷发生率', '出生缺陷率'] },
  { id: 'life-expectancy', names: ['人均预期寿命', '人均期望寿命', '平均预期寿命'] },
  { id: 'maternal-mortality', names: ['孕产妇死亡率'] },
  { id: 'infant-mortality', names: ['婴儿死亡率', '婴幼儿死亡率'] },
  { id: 'poor-population', names: ['农村贫困人口', '贫困人口'] },
  // social security, health, school
  { id: 'pension-coverage', names: ['基本养老保险参保率', '养老保险参保率', '基本养老保险覆盖率'] },
  { id: 'health-insurance-coverage', names: ['基本医疗保险参保率', '医疗保险参保率', '新农合参合率', '参合率'] },
  { id: 'compulsory-school-completion', names: ['九年义务教育巩固率', '义务教育巩固率'] },
  { id: 'senior-secondary-enrolment', names: ['高中阶段教育毛入学率', '高中阶段毛入学率'] },
  { id: 'years-of-schooling', names: ['劳动年龄人口平均受教育年限', '平均受教育年限'] },
  { id: 'dilapidated-housing', names: ['棚户区改造', '城镇棚户区住房改造', '棚户区住房改造'] },
  // land, energy, environment
  { id: 'grain-output', names: ['粮食产量', '粮食总产量', '粮食综合生产能力', '粮食生产能力'] },
  { id: 'arable-land', names: ['耕地保有量', '耕地红线', '耕地面积'] },
  {
    id: 'energy-intensity',
    names: [
      '单位国内生产总值能耗',
      '单位GDP能耗',
      '单位地区生产总值能耗',
      '单位生产总值能耗',
      '万元国内生产总值能耗',
      '万元GDP能耗',
      '万元地区生产总值能耗',
      '能耗强度',
      '单位国内生产总值能源消耗',
    ],
  },
  {
    id: 'carbon-intensity',
    names: ['单位国内生产总值二氧化碳排放', '单位GDP二氧化碳排放', '碳排放强度', '单位国内生产总值二氧化碳排放量'],
  },
  { id: 'greenhouse-gas', names: ['温室气体排放', '温室气体排放量', '二氧化碳排放', '碳排放'] },
  { id: 'water-intensity', names: ['万元国内生产总值用水量', '单位国内生产总值用水量', '万元GDP用水量'] },
  {
    id: 'non-fossil-share',
    names: ['非化石能源占一次能源消费比重', '非化石能源消费比重', '非化石能源占能源消费总量比重', '非化石能源比重'],
  },
  { id: 'cod', names: ['化学需氧量', '化学需氧量排放量', '化学需氧量排放总量'] },
  { id: 'sulphur-dioxide', names: ['二氧化硫', '二氧化硫排放量', '二氧化硫排放总量'] },
  { id: 'ammonia-nitrogen', names: ['氨氮', '氨氮排放量', '氨氮排放总量'] },
  { id: 'nitrogen-oxides', names: ['氮氧化物', '氮氧化物排放量'] },
  { id: 'pm25', names: ['细颗粒物浓度', '细颗粒物（PM2.5）浓度', 'PM2.5浓度', '细颗粒物'] },
  { id: 'good-air-days', names: ['空气质量优良天数比率', '优良天数比率', '空气质量优良天数比例'] },
  { id: 'good-surface-water', names: ['地表水质量达到或好于Ⅲ类水体比例', '地表水优良比例', '优良水体比例'] },
  { id: 'forest-cover', names: ['森林覆盖率'] },
  { id: 'sewage-treatment', names: ['城镇污水处理率', '城市污水处理率', '生活污水处理率', '污水处理率'] },
  { id: 'waste-treatment', names: ['生活垃圾无害化处理率', '城市生活垃圾无害化处理率', '垃圾无害化处理率'] },
  { id: 'waste-recycling', names: ['固体废物综合利用率', '工业固体废物综合利用率', '回收利用率'] },
  { id: 'flood-prone-areas', names: ['易涝区域', '易淹易涝片区', '城市易涝区域'] },
];

/** How much or how fast, said after the name of an indicator: it stays the same one. */
const SAID_AFTER = /(?:涨幅|增速|增幅|增长率|增长速度|增长|总量|规模|余额|水平|目标)$/;

/**
 * The id of the indicator that a noun phrase (normal text) ends in the name of; the longest name decides. `null` if none is known.
 *
 * @example 全市地区生产总值 → gdp; 居民消费价格涨幅 → cpi
 */
export function indicatorIdOf(phrase: string, indicators: readonly Indicator[]): string | null {
  const bare = phrase.replace(/\s/g, '');
  return longestNamed(bare, indicators) ?? longestNamed(bare.replace(SAID_AFTER, ''), indicators);
}

function longestNamed(phrase: string, indicators: readonly Indicator[]): string | null {
  let best: { id: string; length: number } | undefined;
  for (const { id, names } of indicators)
    for (const name of names)
      if (phrase.endsWith(name) && name.length >= (best?.length ?? 0)) best = { id, length: name.length };
  return best?.id ?? null;
}
