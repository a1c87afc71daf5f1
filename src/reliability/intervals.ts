/** Shares and how sure they are. All intervals are of 95 %. */

/** A share from 0 to 1 and the ends of its interval; all `null` where nothing was counted. */
export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
}

export const NONE: Estimate = { value: null, low: null, high: null };

/** The normal quantile of a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/**
 * A proportion with Wilson's score interval (Wilson 1927), without continuity correction.
 *
 * @example wilson(81, 263) // { value: 0.308, low: 0.255, high: 0.366 } (Newcombe 1998, table I)
 */
export function wilson(part: number, whole: number): Estimate {
  if (whole === 0) return NONE;
  const value = part / whole;
  const middle = (part + (Z * Z) / 2) / (whole + Z * Z);
  const half = (Z / (whole + Z * Z)) * Math.sqrt((part * (whole - part)) / whole + (Z * Z) / 4);
  // At the ends the interval reaches 0 or 1 itself, which rounding would miss.
  return {
    value,
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
  };
}

/**
 * F1 of `matched` pairs. F1 is 2p / (1 + p) of the share p of pairs among all that either side has (Hand, Christen and Kirielle
 * 2021), so Wilson's interval of p, turned the same way, is one of F1.
 */
export function f1(matched: number, first: number, second: number): Estimate {
  const share = wilson(matched, first + second - matched);
  const turned = (p: number | null): number | null => (p === null ? null : (2 * p) / (1 + p));
  return { value: turned(share.value), low: turned(share.low), high: turned(share.high) };
}

/** What was judged of a stratum: `right` of `judged`, out of `size`. */
export interface Judged {
  size: number;
  judged: number;
  right: number;
}

/**
 * A share of the whole from samples of its strata: each stratum's share weighted by its size (Cochran 1977, section 5.10). The interval
 * puts Wilson's intervals of the strata together, weighted, as Zou, Huang and Zhang (2009) do for linear functions of proportions:
 * the distance of each end is the root of the sum of squares of the strata's weighted distances. Of one stratum it is Wilson's.
 * Strata of which nothing was judged are left out.
 */
export function stratified(strata: readonly Judged[]): Estimate {
  const known = strata.filter(({ judged }) => judged > 0);
  const total = known.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return NONE;
  const parts = known.map(({ size, judged, right }) => {
    const { value, low, high } = wilson(right, judged) as { value: number; low: number; high: number };
    const weight = size / total;
    return { value: weight * value, below: weight * (value - low), above: weight * (high - value) };
  });
  const value = Math.min(
    1,
    parts.reduce((sum, part) => sum + part.value, 0),
  );
  return {
    value,
    low: Math.max(0, value - Math.hypot(...parts.map(({ below }) => below))),
    high: Math.min(1, value + Math.hypot(...parts.map(({ above }) => above))),
  };
}

/** Whether the judged rows are spread over the strata as the whole is, to less than a row: then they may be taken together. */
export function isProportional(strata: readonly Judged[]): boolean {
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  const rows = strata.reduce((sum, { judged }) => sum + judged, 0);
  return strata.every(({ size, judged }) => judged > 0 && Math.abs(judged - (rows * size) / total) < 1);
}
