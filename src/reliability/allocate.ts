/** How a sample is shared out among strata: `proportional` to their sizes, or as `equal` as these allow. */
export const ALLOCATIONS = ['proportional', 'equal'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

/**
 * How many to draw from each stratum, `total` in all, fewer where there are not so many. No stratum goes without: each has one
 * at least, or the whole could not be estimated. Of equal claims the first stratum is served first.
 *
 * @param sizes of the strata, none of them 0, not more strata than `total`
 * @example allocate([900, 90, 10], 20, 'proportional') // [17, 2, 1]
 */
export function allocate(sizes: readonly number[], total: number, allocation: Allocation): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (total >= whole) return [...sizes];
  const shares = sizes.map(() => 1);
  // What a stratum is short of its share; with equal shares the one that has least is served next.
  const claim = (index: number): number =>
    (allocation === 'equal' ? 0 : (total * (sizes[index] as number)) / whole) - (shares[index] as number);
  for (let left = total - sizes.length; left > 0; left--) {
    let next = -1;
    for (const [index, size] of sizes.entries())
      if ((shares[index] as number) < size && (next < 0 || claim(index) > claim(next))) next = index;
    shares[next] = (shares[next] as number) + 1;
  }
  return shares;
}
