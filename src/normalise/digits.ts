import { codeAt, isChineseMark, isHan, SPACES } from './characters.js';

/** Digits with spaces and points among them, as far as they go: 13 .8, 1 0 .0 6, 1 040, 320 414 157. */
const CHAIN = new RegExp(`\\d(?:[${SPACES}.]*\\d)*`, 'gu');

/** What stands between two groups of digits. */
const SEPARATOR = new RegExp(`([${SPACES}.]+)`, 'u');

const ONLY_SPACES = new RegExp(`^[${SPACES}]+$`, 'u');
/** 2 0 0 1 -2 0 0 5年 */
const HYPHEN = /^-\s{0,2}\d/u;

const RUN = new RegExp(`[${SPACES}]+`, 'gu');

/**
 * Where (the starts of) the runs of spaces of `line` are that stand inside one number: beside a decimal point (13 .8), between
 * digits typed apart (1 6 5 5 亿), between thousands (15 700人). Numbers side by side (2015 2020, 320 414 157) are left alone.
 */
export function strayDigits(line: string): ReadonlySet<number> {
  const stray = new Set<number>();
  for (const { index, 0: chain } of line.matchAll(CHAIN)) {
    const parts = chain.split(SEPARATOR);
    if (parts.length === 1) continue;
    const groups = parts.filter((_, i) => i % 2 === 0);
    const separators = parts.filter((_, i) => i % 2 === 1);
    const end = index + chain.length;
    if (!isOneNumber(groups, separators, line, index, end)) continue;
    for (const run of chain.matchAll(RUN)) stray.add(index + run.index);
  }
  return stray;
}

function isOneNumber(groups: string[], separators: string[], line: string, start: number, end: number): boolean {
  if (/[\d.,]/.test(line[start - 1] ?? '')) return false;
  const points = separators.flatMap((separator, i) => (separator.includes('.') ? [i] : []));
  const followed = isFollowed(line, end);
  if (points.length === 0) return followed && (areSingle(groups) || areThousands(groups));
  if (points.length > 1) return false;

  const point = points[0] as number;
  const separator = separators[point] as string;
  if (separator.split('.').length !== 2) return false;
  const whole = groups.slice(0, point + 1);
  const fraction = groups.slice(point + 1);
  const isWhole = whole.length === 1 || areSingle(whole) || areThousands(whole);
  const isFraction = fraction.length === 1 || areSingle(fraction);
  if (!isWhole || !isFraction) return false;
  // 3. 2015年 numbers an item and names a year.
  if (fraction.join('').length === 4 && line[end] === '年') return false;
  const [before, after] = separator.split('.') as [string, string];
  if (before !== '') return true;
  if (after !== '') return followed && line.slice(0, start).trim() !== '';
  return followed && fraction.length > 1;
}

const areSingle = (groups: readonly string[]): boolean =>
  groups.length > 1 && groups.every((group) => group.length === 1);

const areThousands = ([first, ...rest]: readonly string[]): boolean =>
  rest.length > 0 && /^[1-9]\d{0,2}$/.test(first ?? '') && rest.every((group) => group.length === 3);

/** Whether a unit, a counted noun or Chinese punctuation comes next: a cell of a table stands alone. */
function isFollowed(line: string, end: number): boolean {
  let at = end;
  while (ONLY_SPACES.test(line[at] ?? '')) at++;
  const code = codeAt(line, at);
  return (
    isHan(code) || isChineseMark(code) || /[%‰℃~－—–∶]/u.test(line[at] ?? '') || HYPHEN.test(line.slice(at, at + 4))
  );
}
