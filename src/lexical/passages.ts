import { type Letters, NUMBER } from './letters.js';
import { commonPrefixes, ranksOf, suffixArray } from './suffix-array.js';

/** A stretch of wording that stands in several texts and cannot be made longer in at least one of its places. */
export interface Passage {
  /** Letters, a number counted as one. */
  length: number;
  /** How many texts it stands in. */
  texts: number;
  /** Everywhere it stands, in order, also as a part of longer passages; `text` is an index, the place is of its `normal`. */
  places: readonly PassagePlace[];
}

export interface PassagePlace {
  text: number;
  start: number;
  end: number;
}

/** What texts have in common. */
export interface Shared {
  /** The longest first; of equally long ones that which stands in more texts, then the one that comes first. */
  passages: Passage[];
  /** For each text, how many of its letters stand in a passage. */
  covered: number[];
}

/** Letters that a passage must have, numbers apart, if nothing else is asked for. */
export const LEAST_LETTERS = 10;

/**
 * The longest passages that each text shares with any other: for every place, the longest wording from there that stands in another text,
 * unless it only goes on with one that began before. Time grows linearly with the length of all texts.
 */
export function sharedPassages(texts: readonly Letters[], least = LEAST_LETTERS): Shared {
  const all = joined(texts);
  const order = suffixArray(all.signs, all.most);
  const ranks = ranksOf(order);
  const common = commonPrefixes(all.signs, order, ranks);
  const longest = longestElsewhere(all.owners, order, common);

  const covered = texts.map(() => 0);
  const begins = new Uint8Array(all.signs.length);
  for (let at = 0, until = 0; at < all.signs.length; at++) {
    const length = longest[ranks[at] as number] as number;
    const before = at === 0 ? 0 : (longest[ranks[at - 1] as number] as number);
    // One that goes on with the passage before it is just as long less its first letter.
    if (length === 0 || before > length || all.words(at, length) < least) continue;
    begins[at] = 1;
    const owner = all.owners[at] as number;
    covered[owner] = (covered[owner] as number) + Math.max(0, at + length - Math.max(at, until));
    until = Math.max(until, at + length);
  }

  const passages = intervals(order, common, longest, begins).map(({ first, last, length }): Passage => {
    const places = order
      .slice(first, last + 1)
      .sort()
      .reduce<PassagePlace[]>((found, at) => {
        found.push(all.placeOf(at, length));
        return found;
      }, []);
    return { length, texts: new Set(places.map(({ text }) => text)).size, places };
  });
  const first = ({ places }: Passage): PassagePlace => places[0] as PassagePlace;
  passages.sort(
    (a, b) =>
      b.length - a.length || b.texts - a.texts || first(a).text - first(b).text || first(a).start - first(b).start,
  );
  return { passages, covered };
}

/** All texts one behind the other, each ending in a sign of its own, so that no passage crosses from one to the next. */
function joined(texts: readonly Letters[]) {
  const total = texts.reduce((sum, { codes }) => sum + codes.length + 1, 0);
  const signs = new Int32Array(total);
  const owners = new Int32Array(total);
  const begins: number[] = [];
  /** How many signs up to here are letters and no numbers. */
  const letters = new Int32Array(total + 1);
  const known = new Map<number, number>();
  const signOf = (code: number): number => {
    const sign = known.get(code) ?? texts.length + known.size;
    known.set(code, sign);
    return sign;
  };
  let at = 0;
  const add = (sign: number, owner: number, counts: boolean): void => {
    signs[at] = sign;
    owners[at] = owner;
    letters[at + 1] = (letters[at] as number) + (counts ? 1 : 0);
    at++;
  };
  for (const [owner, { codes }] of texts.entries()) {
    begins.push(at);
    for (const code of codes) add(signOf(code), owner, code !== NUMBER);
    add(owner, owner, false);
  }
  return {
    signs,
    owners,
    most: texts.length + known.size,
    words: (from: number, length: number): number => (letters[from + length] as number) - (letters[from] as number),
    placeOf(from: number, length: number): PassagePlace {
      const text = owners[from] as number;
      const { starts, ends } = texts[text] as Letters;
      const index = from - (begins[text] as number);
      return { text, start: starts[index] as number, end: ends[index + length - 1] as number };
    },
  };
}

/** For the suffix of each rank, how much of it stands in a text that is not its own. */
function longestElsewhere(owners: Int32Array, order: Int32Array, common: Int32Array): Int32Array {
  const longest = new Int32Array(order.length);
  /** Looks at the neighbours in order: the nearest one of another text has most in common. */
  const walk = (ranks: Iterable<number>, commonWithLast: (rank: number) => number): void => {
    let last = -1;
    let withLast = 0;
    let withOther = 0;
    for (const rank of ranks) {
      const length = commonWithLast(rank);
      withLast = Math.min(withLast, length);
      withOther = Math.min(withOther, length);
      const owner = owners[order[rank] as number] as number;
      if (owner !== last) {
        // What was last is now the nearest of another text.
        withOther = withLast;
        last = owner;
      }
      withLast = Number.POSITIVE_INFINITY;
      longest[rank] = Math.max(longest[rank] as number, withOther);
    }
  };
  walk(upTo(order.length), (rank) => common[rank] as number);
  walk(downFrom(order.length), (rank) => common[rank + 1] ?? 0);
  return longest;
}

function* upTo(count: number): Iterable<number> {
  for (let i = 0; i < count; i++) yield i;
}

function* downFrom(count: number): Iterable<number> {
  for (let i = count - 1; i >= 0; i--) yield i;
}

/** The ranks, from `first` to `last`, of all suffixes that begin with one passage. */
interface Interval {
  first: number;
  last: number;
  length: number;
}

/** An interval for each wording that begins at a place that `begins` marks. */
function intervals(order: Int32Array, common: Int32Array, longest: Int32Array, begins: Uint8Array): Interval[] {
  const found: Interval[] = [];
  /** Those that the suffix before also began with, the shorter first. */
  const open: Interval[] = [];
  for (let rank = 0; rank < order.length; rank++) {
    while (open.length > 0 && (open.at(-1) as Interval).length > (common[rank] as number)) open.pop();
    if (!begins[order[rank] as number]) continue;
    const length = longest[rank] as number;
    let index = open.length;
    while (index > 0 && (open[index - 1] as Interval).length > length) index--;
    if (open[index - 1]?.length === length) continue;
    let first = rank;
    while ((common[first] as number) >= length) first--;
    let last = rank;
    while ((common[last + 1] ?? 0) >= length) last++;
    const interval = { first, last, length };
    open.splice(index, 0, interval);
    found.push(interval);
  }
  return found;
}
