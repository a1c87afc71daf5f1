import type { SheetRow } from '../read/sheet.js';
import { type Estimate, isProportional, stratified, wilson } from './intervals.js';
import { STRATUM, TO_FILL } from './sheet.js';

/** What was judged of a stratum. */
export interface StratumPrecision {
  stratum: string;
  /** Findings that it has in all, drawn or not. */
  size: number;
  /** Rows of the sheet. */
  drawn: number;
  /** Rows that are y or n. */
  judged: number;
  right: number;
  /** Rows with ?. */
  unsure: number;
  precision: Estimate;
}

/** What a filled sheet gives. */
export interface Precision {
  strata: StratumPrecision[];
  /** Sums over the strata. */
  total: Omit<StratumPrecision, 'stratum' | 'precision'>;
  precision: Estimate;
  /** `simple`: all rows taken together, since they are spread as the whole is; `stratified`: each stratum weighted by its size. */
  estimator: 'simple' | 'stratified';
  /** Strata of which nothing was judged: the estimate is of the others. */
  unknown: string[];
}

const RIGHT: ReadonlySet<string> = new Set(['y', 'yes', 'true', '1', '是', '对', '對', '✓']);
const WRONG: ReadonlySet<string> = new Set(['n', 'no', 'false', '0', '否', '错', '錯', '✗']);
const UNSURE: ReadonlySet<string> = new Set(['?', '？', 'unsure']);

/** The columns that a sheet must have to be read. */
export const NEEDED: readonly string[] = [TO_FILL.correct, STRATUM.name, STRATUM.size];

/**
 * Precision from a filled sheet. Rows with `?` or nothing do not count.
 *
 * @returns what is wrong in the sheet, a message for each row, if something is.
 */
export function precisionOf(rows: readonly SheetRow[]): Precision | string[] {
  const problems: string[] = [];
  // Strata whose rows name two sizes, told once each.
  const odd = new Set<string>();
  const strata = new Map<string, Omit<StratumPrecision, 'precision'>>();
  for (const { line, values } of rows) {
    const { [STRATUM.name]: name = '', [STRATUM.size]: written = '', [TO_FILL.correct]: said = '' } = values;
    const judgement = said.trim().normalize('NFKC').toLowerCase();
    const size = Number(written.replaceAll(',', ''));
    const known = strata.get(name);
    const verdict = RIGHT.has(judgement)
      ? 'right'
      : WRONG.has(judgement)
        ? 'wrong'
        : UNSURE.has(judgement)
          ? 'unsure'
          : undefined;
    if (verdict === undefined && judgement !== '')
      problems.push(`line ${line}: “${TO_FILL.correct}” is “${said.trim()}”; write y, n or ?, or leave it empty`);
    if (!Number.isSafeInteger(size) || size < 1)
      problems.push(`line ${line}: “${STRATUM.size}” is “${written}”; leave it as it was drawn`);
    else if (known && known.size !== size && !odd.has(name)) {
      odd.add(name);
      problems.push(
        `line ${line}: “${STRATUM.size}” is ${size}, and ${known.size} above for the same stratum; leave it as it was drawn`,
      );
    }
    const stratum = known ?? { stratum: name, size, drawn: 0, judged: 0, right: 0, unsure: 0 };
    strata.set(name, {
      ...stratum,
      drawn: stratum.drawn + 1,
      judged: stratum.judged + (verdict === 'right' || verdict === 'wrong' ? 1 : 0),
      right: stratum.right + (verdict === 'right' ? 1 : 0),
      unsure: stratum.unsure + (verdict === 'unsure' ? 1 : 0),
    });
  }
  for (const { stratum, size, drawn } of strata.values())
    if (drawn > size)
      problems.push(`stratum ${stratum} has ${size} findings, but ${drawn} rows; is a row there twice?`);
  return problems.length > 0 ? problems : estimated([...strata.values()]);
}

function estimated(counted: readonly Omit<StratumPrecision, 'precision'>[]): Precision {
  const strata = counted
    .toSorted((a, b) => (a.stratum < b.stratum ? -1 : a.stratum > b.stratum ? 1 : 0))
    .map((stratum) => ({ ...stratum, precision: wilson(stratum.right, stratum.judged) }));
  const sum = (of: (stratum: StratumPrecision) => number): number => strata.reduce((all, each) => all + of(each), 0);
  const total = {
    size: sum(({ size }) => size),
    drawn: sum(({ drawn }) => drawn),
    judged: sum(({ judged }) => judged),
    right: sum(({ right }) => right),
    unsure: sum(({ unsure }) => unsure),
  };
  const isSimple = isProportional(strata);
  return {
    strata,
    total,
    precision: isSimple ? wilson(total.right, total.judged) : stratified(strata),
    estimator: isSimple ? 'simple' : 'stratified',
    unknown: strata.filter(({ judged }) => judged === 0).map(({ stratum }) => stratum),
  };
}
