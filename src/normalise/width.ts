import { codeBefore, isDigit, isHan, isLatin } from './characters.js';
import { linesOf, type Step, unitEdits } from './step.js';

/**
 * One width and one kind of each mark: digits, Latin letters and signs half-width (１８．５％ → 18.5%), Chinese punctuation
 * full-width (增长7.5%,达到 → 增长7.5%，达到), quotation marks “ ” ‘ ’. Every edit replaces one unit by one.
 */
export const width: Step = {
  name: 'width',
  edits: (text) => unitEdits(text, unify(text), 'width'),
};

/** Full-width and small forms, and what stands for them whatever is beside them. */
const ALWAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '．': '.',
    '﹒': '.',
    '％': '%',
    '﹪': '%',
    '＋': '+',
    '＝': '=',
    '＜': '<',
    '＞': '>',
    '＠': '@',
    '＃': '#',
    '＄': '$',
    '＆': '&',
    '＊': '*',
    '／': '/',
    '＼': '\\',
    '＿': '_',
    '｜': '|',
    '＾': '^',
    '｀': '`',
    '［': '[',
    '］': ']',
    '｛': '{',
    '｝': '}',
    '＂': '"',
    '＇': "'",
    '～': '~',
    '〜': '~',
    '￥': '¥',
    '﹐': '，',
    '﹑': '、',
    '﹔': '；',
    '﹕': '：',
    '﹖': '？',
    '﹗': '！',
    '﹙': '（',
    '﹚': '）',
    '｡': '。',
    '､': '、',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
    '｢': '“',
    '｣': '”',
    '〝': '“',
    '〞': '”',
  }),
);

/** Any of them; the block of full-width forms is taken whole. */
const ALWAYS_MARK = /[「」『』〜〝〞\ufe50-\ufe6f\uff01-\uffe5]/g;

/** Half-width marks and the full-width ones that stand for them in Chinese. */
const CHINESE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }),
);

/** Radicals that PDF files hold for characters (⾏ for 行) and compatibility ideographs: both look like the character. */
const LOOKALIKE = /[\u2f00-\u2fd5\uf900-\ufad9]/g;

/** １９９３, Ａ, but no punctuation. */
const FULL_WIDTH_ALPHANUMERIC = /[０-９Ａ-Ｚａ-ｚ]/g;

/** Thousands written with a full-width comma: 2，660亿元, 27，203，319，000元; not 350，420 (two numbers). */
const WIDE_THOUSANDS = /(?<![\d.,，])(?:\d{1,2}，\d{3}|\d{1,3}(?:，\d{3}){2,})(?![\d，])/g;

/** The same in full-width digits, before they are turned: ２０３，３１９. */
const WIDE_DIGIT_THOUSANDS = /(?<![０-９．，])[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])/g;

/** A ratio or time with a full-width colon: 3：1, 19：30; not a label before a year (表3：2015年). */
const WIDE_RATIO = /(?<![\d：])\d{1,3}：\d{1,3}(?![\d：年])/g;

/** A decimal point that a scanner took for a middle dot, before a sign of shares: 28 · 4 ‰. */
const MIDDLE_POINT = /(?<=\d ?)[·•](?= ?\d{1,2} ?[%‰倍])/g;

/** The same with spaces, in a window of a few characters: 48 : 48.4. */
const RATIO = /^.{0,3}\d {0,3}: {0,3}\d/u;

/** A range with a full-width hyphen: 6.5%－7%. */
const WIDE_RANGE = /(?<=[\d%‰]\s{0,4})－(?=\s{0,4}\d)/g;

function unify(text: string): string {
  const halved = text
    .replace(LOOKALIKE, oneUnit)
    .replace(WIDE_DIGIT_THOUSANDS, (number) => number.replaceAll('，', ','))
    .replace(FULL_WIDTH_ALPHANUMERIC, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(ALWAYS_MARK, (mark) => ALWAYS.get(mark) ?? mark)
    .replace(WIDE_THOUSANDS, (number) => number.replaceAll('，', ','))
    .replace(WIDE_RATIO, (ratio) => ratio.replace('：', ':'))
    .replace(WIDE_RANGE, '-')
    .replace(MIDDLE_POINT, '.');
  const units = halved.split('');
  for (const line of linesOf(halved)) unifyMarks(halved, units, line);
  return units.join('');
}

/** NFKC of a character where that is one unit too; the length of the text must not change. */
function oneUnit(character: string): string {
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

/** Turns the half-width marks of one line that stand in Chinese; `units` is the text to change. */
function unifyMarks(text: string, units: string[], { start, end }: { start: number; end: number }): void {
  const nearest = nearestLetters(text, start, end);
  const inChinese = (index: number): boolean =>
    nearest.left[index - start] === HAN || nearest.right[index - start] === HAN;
  const digit = (index: number): boolean => index >= start && index < end && isDigit(text.charCodeAt(index));
  const brackets: number[] = [];
  const quotes: Record<string, number[]> = { '"': [], "'": [] };

  for (let i = start; i < end; i++) {
    const mark = units[i] as string;
    switch (mark) {
      case ',':
      case ':':
        // 10,332 19:30 3.6 : 48 http://
        if ((digit(i - 1) && digit(i + 1)) || text.startsWith('//', i + 1)) break;
        if (mark === ':' && RATIO.test(text.slice(Math.max(start, i - 4), Math.min(end, i + 5)))) break;
        if (inChinese(i)) units[i] = CHINESE.get(mark) as string;
        break;
      case ';':
      case '!':
      case '?':
        if (inChinese(i) && !text.startsWith('!--', i)) units[i] = CHINESE.get(mark) as string;
        break;
      case '.':
        // 完成任务. at the end of a sentence only: 1.拓展 and 3.6 keep theirs.
        if (isHan(codeBefore(text, i)) && (i + 1 === end || /\s/.test(text[i + 1] as string))) units[i] = '。';
        break;
      case '(':
      case '（':
        brackets.push(i);
        break;
      case ')':
      case '）': {
        // Both of a pair get one width: 二氧化碳(CO2)、 has Latin inside and Chinese outside.
        const open = brackets.pop();
        const wide = mark === '）' || (open !== undefined && (units[open] === '（' || inChinese(open))) || inChinese(i);
        if (wide) {
          units[i] = '）';
          if (open !== undefined) units[open] = '（';
        }
        break;
      }
      case '"':
      case "'":
        quotes[mark]?.push(i);
        break;
    }
  }
  for (const open of brackets) if (inChinese(open)) units[open] = '（';
  pairQuotes(quotes['"'] ?? [], '“”', inChinese, units);
  // Apostrophes are many and quotation marks of this kind few: only with Chinese directly inside both.
  const inside = (index: number): boolean => isHan(codeBefore(text, index)) || isHan(text.codePointAt(index + 1) ?? -1);
  pairQuotes(quotes["'"] ?? [], '‘’', inside, units);
}

/** Turns straight quotation marks, pair by pair from the left; a mark left over stays straight. */
function pairQuotes(
  places: number[],
  [open, close]: string,
  inChinese: (index: number) => boolean,
  units: string[],
): void {
  for (let i = 0; i + 1 < places.length; i += 2) {
    const [first, second] = places.slice(i, i + 2) as [number, number];
    if (!inChinese(first) || !inChinese(second)) continue;
    units[first] = open as string;
    units[second] = close as string;
  }
}

const HAN = 1;
const LATIN = 2;

/** For every place of a line the kind of the nearest letter on either side: digits, blanks and marks do not count. */
function nearestLetters(text: string, start: number, end: number): { left: Uint8Array; right: Uint8Array } {
  const left = new Uint8Array(end - start);
  const right = new Uint8Array(end - start);
  let seen = 0;
  for (let i = start; i < end; i++) {
    left[i - start] = seen;
    seen = letterKind(text.charCodeAt(i)) || seen;
  }
  seen = 0;
  for (let i = end - 1; i >= start; i--) {
    right[i - start] = seen;
    seen = letterKind(text.charCodeAt(i)) || seen;
  }
  return { left, right };
}

/** By UTF-16 unit: either half of an astral character counts as Chinese; those of these texts are. */
const letterKind = (unit: number): number =>
  isHan(unit) || (unit >= 0xd840 && unit <= 0xdfff) ? HAN : isLatin(unit) ? LATIN : 0;
