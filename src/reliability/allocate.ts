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
  if (total >= sum(sizes)) return [...sizes];
  return allocation === 'equal' ? equally(sizes, total) : proportionally(sizes, total);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The stratum that has least so far is served next, as long as it has any left. */
function equally(sizes: readonly number[], total: number): number[] {
  const shares = sizes.map(() => 0);
  for (let left = total; left > 0; left--) {
    let next = -1;
    for (const [index, size] of sizes.entries()) {
      const share = shares[index] as number;
      if (share < size && (next < 0 || share < (shares[next] as number))) next = index;
    }
    shares[next] = (shares[next] as number) + 1;
  }
  return shares;
}

/** By largest remainders. Strata that would get less than one get one, and the others share the rest. */
function proportionally(sizes: readonly number[], total: number): number[] {
  const small = new Set<number>();
  for (;;) {
    const large = [...sizes.keys()].filter((index) => !small.has(index));
    const rest = total - small.size;
    const among = sum(large.map((index) => sizes[index] as number));
    const quotas = large.map((index) => ({ index, quota: (rest * (sizes[index] as number)) / among }));
    const tiny = quotas.filter(({ quota }) => quota < 1);
    if (tiny.length > 0) {
      for (const { index } of tiny) small.add(index);
      continue;
    }
    const shares = sizes.map(() => 1);
    for (const { index, quota } of quotas) shares[index] = Math.floor(quota);
    const byRemainder = quotas.toSorted((a, b) => (b.quota % 1) - (a.quota % 1) || a.index - b.index);
    for (const { index } of byRemainder.slice(0, total - sum(shares))) shares[index] = (shares[index] as number) + 1;
    return shares;
  }
}
