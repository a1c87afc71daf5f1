const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** A number in small Roman numerals, as lists are numbered: 4 is iv. What they cannot write comes in Arabic digits. */
export function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let result = '';
  for (const [worth, signs] of ROMAN) {
    result += signs.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return result;
}
