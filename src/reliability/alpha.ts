/**
 * Krippendorff's alpha for nominal data, of any number of coders, some of whom may have left units out (Krippendorff 2011,
 * “Computing Krippendorff’s Alpha-Reliability”).
 *
 * @param units the values that coders gave to each unit, those that are there
 * @returns `null` where no unit has two values, or all values are the same: there is nothing to agree on
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let all = 0;
  let observed = 0;
  for (const values of units) {
    // A unit that one coder alone saw tells nothing of agreement.
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      observed += (count * (values.length - count)) / (values.length - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    all += values.length;
  }
  let expected = 0;
  for (const count of totals.values()) expected += count * (all - count);
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}
