import { expect, test } from 'vitest';
import { actorTypesOf, namesActor } from '../../src/lexicon/actors.js';
import { indicatorIdOf } from '../../src/lexicon/indicators.js';
import { LEXICON } from '../../src/lexicon/lexicon.js';

test.each<[phrase: string, types: string[]]>([
  ['各级党委和政府', ['party', 'government']],
  ['市卫计委', ['city government']],
  ['国务院教育行政部门', ['centre government']],
  ['县级人民政府', ['county government']],
  ['县级以上人民政府', ['government']],
  ['乡镇人民政府', ['township government']],
  ['村民委员会', ['village government']],
  ['一对夫妻', ['citizen']],
  ['各地', ['place']],
  ['我们', ['speaker']],
  ['企业、学校、医院', ['firm', 'school', 'hospital']],
  ['工会、共青团、妇联', ['society']],
  ['市长', ['city official']],
  ['城市建设', []],
])('%s is %j', (phrase, types) => {
  const told = actorTypesOf(phrase, LEXICON).map(({ level, sort }) => (level ? `${level} ${sort}` : sort));
  expect(told).toEqual(types);
  expect(namesActor(phrase, LEXICON)).toBe(types.length > 0);
});

test.each<[phrase: string, id: string | null]>([
  ['国内生产总值', 'gdp'],
  ['全市地区生产总值', 'gdp'],
  ['GDP', 'gdp'],
  ['人均地区生产总值', 'gdp-per-capita'],
  ['居民消费价格涨幅', 'cpi'],
  ['城镇新增就业', 'urban-jobs'],
  ['新增就业', 'urban-jobs'],
  ['户籍人口城镇化率', 'urbanisation-registered'],
  ['人口出生率', 'birth-rate'],
  ['书记的工作', null],
])('%s is the indicator %s', (phrase, id) => {
  expect(indicatorIdOf(phrase, LEXICON.indicators)).toBe(id);
});
