/**
 * What of other engines' cases lies outside the codebook, and why: by a rule where many are of a kind, else by the file and the
 * first ten characters of the SHA-256 of its text, since the cases themselves are not ours to keep.
 */
interface Value {
  text: string;
  start: number | null;
  end: number | null;
  value: unknown;
  unit: string | null;
  type: string;
}

interface Rule {
  reason: string;
  /** `suspect`: the source itself doubts the case. */
  applies(value: Value, text: string, suspect: boolean): boolean;
}

/** What stands right behind a value; `''` where the place is not known. */
const behind = ({ end }: Value, text: string): string => (end === null ? '' : text.slice(end));
const isPart = ({ text }: Value, whole: string): boolean => text.trim() !== whole.trim();

export const RULES: readonly Rule[] = [
  { reason: 'dates and times', applies: ({ type, unit }) => type === 'datetime' || unit === 'datetime' },
  { reason: 'ordinals', applies: ({ type, unit }) => type === 'ordinal' || unit === 'ordinal' },
  { reason: 'units without a number', applies: ({ value, unit }) => value === null && unit !== null },
  { reason: 'K, M and G as multipliers', applies: ({ text }) => /[\d０-９]\s?[kKMGｋＫ](?![a-zA-Z])/.test(text) },
  {
    reason: 'arithmetic and scientific notation',
    applies: ({ text }) => /\^|\d[eE][-+]?\d|[\d０-９]\s*[/／]\s*[\d０-９]|^[－-]{2}/.test(text),
  },
  {
    reason: 'a currency that the text does not name',
    applies: ({ text, unit }) =>
      (unit === 'Dollar' && !/美|[$＄]/.test(text)) ||
      (unit === 'Cent' && !/美/.test(text)) ||
      (unit === 'CNY' && !/[元圆圓币幣角分]|¥/.test(text)),
  },
  {
    reason: 'Cantonese short forms (個半, 三米九, 四分一)',
    applies: ({ text }) => /[個个]半|半[個个]|米[六九]|[分份]一|[分五]半|[個个]字|[個个][鐘钟]/.test(text),
  },
  {
    reason: 'colloquial prices (块, 毛, 蚊, 个九)',
    applies: ({ text, unit }) =>
      /[块毛蚊毫]|^[個个][九半]/.test(text) && unit !== 'Millilitre' && !/毫[米升克]/.test(text),
  },
  {
    reason: 'English and typographic names of units',
    applies: ({ text }) => /foot|feet|inch|\d["'′″]|\d[DM]M$|PM$|K[mM]$/.test(text),
  },
  {
    reason: 'measure words with a factor of their own (打, 双, 茶匙, 迈, 两)',
    applies: ({ text }) => /[打雙双迈兩两]$|茶匙|半百|五雙|斤.?[八8][兩两]|1\.8码|五十打|十打/.test(text),
  },
  {
    reason: '多, 余 and 几: about, by the codebook, and no open range',
    applies: ({ text, value }) => Array.isArray(value) && /[多余餘几幾]/.test(text),
  },
  {
    reason: 'digits of dates, times and places, one by one',
    applies: (value, text) =>
      value.unit === null && isPart(value, text) && /^(?:年|月|日|点|點|川|台山)/.test(behind(value, text)),
  },
  {
    reason: 'numerals that count nothing: named, quoted, enumerated (codebook: a figure states how many of something)',
    applies: (value, text) =>
      value.unit === null &&
      value.type === 'number' &&
      isPart(value, text) &&
      /^(?:$|[\s,，。.;；、”"'）)^]|[是那却卻的和与與另个個章刃]|千$|山)/.test(behind(value, text)),
  },
  {
    reason: 'no text: numerals among nonsense syllables',
    applies: (_value, text) => /啦|嚯|咿|llala|aaaa|韦德/.test(text),
  },
  {
    reason: 'comparisons without a bounding word (比…大, 过)',
    applies: ({ text }) => /^过|^比[\s\d]|^比[一-九]|^比四|[大低]$|一以上/.test(text),
  },
  {
    reason: 'colloquial areas (平, 平方) and rates before the number',
    applies: ({ text }) => /平$|平方$|^每秒/.test(text),
  },
  {
    reason: 'lengths of time that say when (codebook: a period)',
    applies: ({ text, unit }) => (unit === 'Year' || unit === 'Week' || unit === 'Month') && /[年周]/.test(text),
  },
  { reason: '从 A 到 B: two values of one indicator (codebook)', applies: ({ text }) => /^从/.test(text) },
  { reason: 'wrong in the source', applies: (_value, _text, suspect) => suspect },
  { reason: 'radio digits (幺 洞 拐)', applies: ({ text }) => /[洞拐]/.test(text) },
  { reason: 'the indefinite 一', applies: ({ text }) => text === '一个' },
  { reason: 'double negatives', applies: ({ text }) => /[负負].*[负負]/.test(text) },
  { reason: 'numbers set apart by two blanks or more', applies: ({ text }) => /\S\s{2,}\S/.test(text) },
];

export const EXCLUDED: Readonly<Record<string, string>> = {
  'recognizers_number:58f017d8db': 'colloquial 倆 for two',
  'recognizers_number:5dfb6195bc': '多, 余 and 几: about, by the codebook, and no open range',
  'recognizers_number:04993e9f26': 'the indefinite 一',
  'recognizers_number:ac4e0b804d':
    'numerals that count nothing: named, quoted, enumerated (codebook: a figure states how many of something)',
  'recognizers_number:d44dac965b':
    'numerals that count nothing: named, quoted, enumerated (codebook: a figure states how many of something)',
  'recognizers_currency:10dd3167cc': 'sen, which no text of today has',
  'jionlp_money_parse:8bd01dc465': 'one word in two scripts (萬 beside Simplified)',
  'jionlp_money_parse:d5aa550e4e': 'thousands in two kinds of comma',
};
