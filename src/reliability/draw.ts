import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { type Allocation, allocate } from './allocate.js';

/** One that was drawn, and what it stands for. */
export interface Drawn<Item> {
  item: Item;
  /** The values that its stratum is made of. */
  stratum: Key;
  /** How many the stratum has in all. */
  size: number;
}

/** The values that a stratum is made of; `null` where a finding has none. */
export type Key = readonly (string | null)[];

/** Draws at random and without replacement from what is handed to it, in whatever order that comes. */
export interface Lottery<Item> {
  /**
   * @param identity tells the item from all others, the same at each run
   * @param make makes the item, asked for only if it may be drawn
   */
  add(stratum: Key, identity: string, make: () => Item): void;
  /** How many were handed in, and how many strata they fall into. */
  count(): { items: number; strata: number };
  /**
   * Those that are drawn, in random order, so that any number of the first is a sample too.
   *
   * @throws UserError `too-few` if there are more strata than are to be drawn.
   */
  draw(): Drawn<Item>[];
}

interface Ticket<Item> {
  /** Random, by the seed: the smallest are drawn. */
  lot: string;
  /** Random too, for the order of those that are drawn. */
  place: string;
  item: Item;
}

interface Stratum<Item> {
  key: Key;
  size: number;
  /** The smallest so far, and some more. */
  tickets: Ticket<Item>[];
  /** None above it can be drawn any more. */
  limit: string | undefined;
}

/**
 * A lottery of `total` in all. Each item's lot is a hash of seed and identity: the same seed draws the same from the same findings,
 * also when the files come in another order; no more is held of a stratum than twice what can be drawn of it.
 */
export function lottery<Item>(total: number, seed: number, allocation: Allocation): Lottery<Item> {
  const strata = new Map<string, Stratum<Item>>();
  const trim = (stratum: Stratum<Item>): void => {
    stratum.tickets.sort((a, b) => compare(a.lot, b.lot));
    stratum.tickets.length = Math.min(stratum.tickets.length, total);
    if (stratum.tickets.length === total) stratum.limit = stratum.tickets.at(-1)?.lot;
  };
  return {
    add(key, identity, make) {
      const id = JSON.stringify(key);
      const stratum = strata.get(id) ?? { key, size: 0, tickets: [], limit: undefined };
      strata.set(id, stratum);
      stratum.size++;
      const hash = createHash('sha256').update(`${seed}\n${identity}`).digest('hex');
      const lot = hash.slice(0, 32);
      if (stratum.limit !== undefined && lot > stratum.limit) return;
      stratum.tickets.push({ lot, place: hash.slice(32), item: make() });
      if (stratum.tickets.length >= 2 * total) trim(stratum);
    },
    count: () => ({
      items: [...strata.values()].reduce((sum, { size }) => sum + size, 0),
      strata: strata.size,
    }),
    draw() {
      const ordered = [...strata.values()].sort((a, b) => compareKeys(a.key, b.key));
      if (ordered.length > total)
        throw new UserError(
          'too-few',
          `-n ${total}: fewer than the ${ordered.length} strata; draw more, or name fewer columns with --by`,
        );
      const shares = allocate(
        ordered.map(({ size }) => size),
        total,
        allocation,
      );
      const drawn = ordered.flatMap((stratum, index) => {
        trim(stratum);
        const { key, size, tickets } = stratum;
        return tickets.slice(0, shares[index]).map(({ place, item }) => ({ place, item, stratum: key, size }));
      });
      return drawn.sort((a, b) => compare(a.place, b.place)).map(({ place: _place, ...each }) => each);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By code units, `null` last. */
function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return compare(left, right);
  }
  return 0;
}
