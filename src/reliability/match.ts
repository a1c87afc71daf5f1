import type { Range } from '../types.js';

/** Two places that are taken for one, and the share of their union that both have. */
export interface Pair<Item extends Range> {
  first: Item;
  second: Item;
  share: number;
}

export interface Matching<Item extends Range> {
  /** In the order of the first side. */
  pairs: Pair<Item>[];
  /** Those of the first, and of the second side that have no partner, in their order. */
  onlyFirst: Item[];
  onlySecond: Item[];
}

/** Least share of what two places have in common in what they cover together. */
export const LEAST_OVERLAP = 0.5;

/**
 * Matches places one to one, best overlap first. Two match from `least` on, of what they have in common to what they cover
 * together (intersection over union). The same number of pairs comes out whichever side is the first.
 */
export function match<Item extends Range>(
  first: readonly Item[],
  second: readonly Item[],
  least = LEAST_OVERLAP,
): Matching<Item> {
  const ordered = second.toSorted((a, b) => a.start - b.start);
  const candidates = first.flatMap((one) => {
    // What overlaps by that share is not so much longer, so it does not start far before.
    const from = one.start - (one.end - one.start) / least;
    const found: Pair<Item>[] = [];
    for (let at = firstFrom(ordered, from); at < ordered.length; at++) {
      const other = ordered[at] as Item;
      if (other.start >= one.end) break;
      const share = shareOf(one, other);
      if (share >= least) found.push({ first: one, second: other, share });
    }
    return found;
  });
  candidates.sort(
    (a, b) =>
      b.share - a.share ||
      a.first.start + a.second.start - b.first.start - b.second.start ||
      a.first.end + a.second.end - b.first.end - b.second.end,
  );
  const used = new Set<Item>();
  const pairs = candidates.filter((pair) => {
    if (used.has(pair.first) || used.has(pair.second)) return false;
    used.add(pair.first).add(pair.second);
    return true;
  });
  const order = new Map(first.map((item, index) => [item, index]));
  pairs.sort((a, b) => (order.get(a.first) as number) - (order.get(b.first) as number));
  return {
    pairs,
    onlyFirst: first.filter((item) => !used.has(item)),
    onlySecond: second.filter((item) => !used.has(item)),
  };
}

function shareOf(a: Range, b: Range): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common === 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}

/** Index of the first that starts at `from` or behind. */
function firstFrom(ordered: readonly Range[], from: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Range).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
