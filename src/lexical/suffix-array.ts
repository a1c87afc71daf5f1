/**
 * The suffixes of `text` in order: `result[rank]` is where the suffix of that rank starts. Time and memory grow linearly with the
 * length, whatever the text holds: induced sorting (SA-IS), Nong, G., Zhang, S. & Chan, W. H. (2009). Linear suffix array construction
 * by almost pure induced-sorting. Data Compression Conference, 193–202.
 *
 * @param text numbers from 0 to `most`
 */
export function suffixArray(text: Int32Array, most: number): Int32Array {
  const length = text.length;
  const at = (index: number): number => text[index] as number;
  if (length === 0) return new Int32Array();
  if (length === 1) return Int32Array.of(0);

  // Whether the suffix is smaller than the one behind it.
  const rises = new Uint8Array(length);
  for (let i = length - 2; i >= 0; i--)
    rises[i] = at(i) === at(i + 1) ? (rises[i + 1] as number) : at(i) < at(i + 1) ? 1 : 0;

  // Where the bucket of each sign begins, and where the rising suffixes begin in it.
  const begins = new Int32Array(most + 2);
  const risingBegins = new Int32Array(most + 2);
  for (let i = 0; i < length; i++) {
    const counts = rises[i] ? begins : risingBegins;
    const bucket = rises[i] ? at(i) + 1 : at(i);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  for (let sign = 0; sign <= most; sign++) {
    risingBegins[sign] = (risingBegins[sign] as number) + (begins[sign] as number);
    begins[sign + 1] = (begins[sign + 1] as number) + (risingBegins[sign] as number);
  }

  // A valley is where a rise begins; the order of the valleys gives that of all.
  const isValley = (i: number): boolean => i > 0 && rises[i] === 1 && rises[i - 1] === 0;
  const number = new Int32Array(length).fill(-1);
  let count = 0;
  for (let i = 1; i < length; i++) if (isValley(i)) number[i] = count++;
  const valleys = new Int32Array(count);
  for (let i = 1; i < length; i++) if (isValley(i)) valleys[number[i] as number] = i;

  const order = new Int32Array(length);
  const induce = (sorted: Int32Array): void => {
    order.fill(-1);
    const next = risingBegins.slice();
    const put = (start: number): void => {
      const place = next[at(start)] as number;
      next[at(start)] = place + 1;
      order[place] = start;
    };
    sorted.forEach(put);
    next.set(begins);
    put(length - 1);
    for (let i = 0; i < length; i++) {
      const start = order[i] as number;
      if (start >= 1 && !rises[start - 1]) put(start - 1);
    }
    next.set(begins);
    for (let i = length - 1; i >= 0; i--) {
      const start = order[i] as number;
      if (start < 1 || !rises[start - 1]) continue;
      const bucket = at(start - 1) + 1;
      const place = (next[bucket] as number) - 1;
      next[bucket] = place;
      order[place] = start - 1;
    }
  };
  induce(valleys);
  if (count === 0) return order;

  // Stretches from valley to valley are numbered by their order, equal ones alike, and their suffixes sorted in turn.
  const sorted = order.filter((start) => number[start] !== -1);
  const endOf = (valley: number): number => valleys[(number[valley] as number) + 1] ?? length;
  const same = (a: number, b: number): boolean => {
    const endA = endOf(a);
    if (endA - a !== endOf(b) - b) return false;
    for (; a < endA; a++, b++) if (at(a) !== at(b)) return false;
    return a < length && b < length && at(a) === at(b);
  };
  const names = new Int32Array(count);
  let name = 0;
  for (let i = 1; i < count; i++) {
    if (!same(sorted[i - 1] as number, sorted[i] as number)) name++;
    names[number[sorted[i] as number] as number] = name;
  }
  induce(suffixArray(names, name).map((index) => valleys[index] as number));
  return order;
}

/** The rank of each suffix: the inverse of a suffix array. */
export function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] as number] = rank;
  return ranks;
}

/**
 * How many signs the suffix of each rank has in common with the one before it in order; 0 for the first. Linear: Kasai, T. et al.
 * (2001). Linear-time longest-common-prefix computation in suffix arrays and its applications. CPM, 181–192.
 */
export function commonPrefixes(text: Int32Array, order: Int32Array, ranks: Int32Array): Int32Array {
  const common = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const rank = ranks[i] as number;
    if (rank === 0) {
      length = 0;
      continue;
    }
    const before = order[rank - 1] as number;
    const most = text.length - Math.max(i, before);
    while (length < most && text[i + length] === text[before + length]) length++;
    common[rank] = length;
    if (length > 0) length--;
  }
  return common;
}
