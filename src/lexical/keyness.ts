import { byTerm, type Counts, per1000 } from './frequency.js';

/** How much more often a term occurs in one text or corpus (a) than in another (b). */
export interface Keyness {
  term: string;
  /** Which of the two it is key in: where its rate is higher. */
  side: 'a' | 'b';
  countA: number;
  countB: number;
  /** Per 1,000 words. */
  rateA: number;
  rateB: number;
  /** G², how sure the difference is: Rayson & Garside 2000. Never negative. */
  logLikelihood: number;
  /** How large it is: the binary logarithm of rateA / rateB, 0.5 put for a count of 0: Hardie 2014. 1 is twice as often, -1 half. */
  logRatio: number;
  /** Of G² with one degree of freedom; not corrected. */
  p: number;
  /** p times the number of terms compared, at most 1: Bonferroni's correction. */
  pCorrected: number;
  /** G² less the logarithm of both sizes together: Wilson 2013. Over 2 speaks for a difference, over 10 strongly. */
  bic: number;
}

export interface KeynessOptions {
  /** Terms that occur fewer times, both sides together, are not compared. Default 1. */
  min?: number;
}

/** The log-likelihood of p = 0.05, with one degree of freedom. */
export const SIGNIFICANT = 3.84;

/**
 * Compares two texts or corpora term by term. Sorted by log-likelihood, largest first, then by term; `[]` where one side has no words.
 *
 * - Rayson, P. & Garside, R. (2000). Comparing corpora using frequency profiling. Proc. Workshop on Comparing Corpora, ACL, 1–6.
 * - Hardie, A. (2014). Log Ratio: an informal introduction. CASS, Lancaster University.
 * - Wilson, A. (2013). Embracing Bayes factors for key item analysis in corpus linguistics. New Approaches to the Study of Linguistic Variability, 3–11.
 */
export function keyness(a: Counts, b: Counts, { min = 1 }: KeynessOptions = {}): Keyness[] {
  if (a.words === 0 || b.words === 0) return [];
  const compared: Keyness[] = [];
  for (const term of new Set([...a.terms.keys(), ...b.terms.keys()])) {
    const countA = a.terms.get(term) ?? 0;
    const countB = b.terms.get(term) ?? 0;
    if (countA + countB < min) continue;
    const g2 = logLikelihood(countA, countB, a.words, b.words);
    compared.push({
      term,
      side: countA * b.words >= countB * a.words ? 'a' : 'b',
      countA,
      countB,
      rateA: per1000(countA, a.words),
      rateB: per1000(countB, b.words),
      logLikelihood: g2,
      logRatio: logRatio(countA, countB, a.words, b.words),
      p: chiSquareP(g2),
      pCorrected: 1,
      bic: g2 - Math.log(a.words + b.words),
    });
  }
  for (const each of compared) each.pCorrected = Math.min(1, each.p * compared.length);
  return compared.sort((x, y) => y.logLikelihood - x.logLikelihood || byTerm(x.term, y.term));
}

/**
 * G² of a word that occurs `a` times among `c` words and `b` times among `d`: 2(a ln(a/E1) + b ln(b/E2)), where
 * E1 = c(a + b)/(c + d) and E2 = d(a + b)/(c + d) are how often it would occur if the rates were equal.
 *
 * @example logLikelihood(52, 57, 50_000, 75_000) // 2.65
 */
export function logLikelihood(a: number, b: number, c: number, d: number): number {
  const part = (observed: number, expected: number): number =>
    observed === 0 ? 0 : observed * Math.log(observed / expected);
  const rate = (a + b) / (c + d);
  // Equal rates may come out a hair below 0.
  return Math.max(0, 2 * (part(a, c * rate) + part(b, d * rate)));
}

const ZERO = 0.5;

/** The binary logarithm of the ratio of both rates. @example logRatio(40, 10, 1000, 1000) // 2 */
export const logRatio = (a: number, b: number, c: number, d: number): number =>
  Math.log2((a || ZERO) / c) - Math.log2((b || ZERO) / d);

/** How likely a χ² of one degree of freedom is at least `x`: erfc(√(x/2)). @example chiSquareP(3.841) // 0.05 */
export const chiSquareP = (x: number): number => complementaryError(Math.sqrt(x / 2));

/** From here on the fraction is the better way. */
const FAR = 2;

/** erfc(x) for x ≥ 0, to about 12 digits: by the series near 0, by the continued fraction farther out (Abramowitz & Stegun 7.1.6, 7.1.14). */
function complementaryError(x: number): number {
  const scale = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < FAR) {
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * Number.EPSILON; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - 2 * scale * sum;
  }
  let fraction = x;
  for (let n = 100; n > 0; n--) fraction = x + n / 2 / fraction;
  return scale / fraction;
}
