/** The words of a text in order, as numbers of a vocabulary; −1 where no phrase goes on: at the end of a sentence, for a number. */
export type WordNumbers = Int32Array;

/** A phrase of several words (提法) that stands in several texts. */
export interface SetPhrase {
  /** Numbers of its words. */
  words: readonly number[];
  /** How many texts it stands in. */
  texts: number;
  /** Everywhere it stands, in order: the index of the text, and that of its first word there. */
  places: readonly { text: number; word: number }[];
}

export interface PhraseOptions {
  /** How many texts a phrase must stand in, from 2. */
  least: number;
  /** Whether a phrase may begin with a word, and whether it may end with it. */
  mayBegin: (word: number) => boolean;
  mayEnd: (word: number) => boolean;
}

/** No phrase has more words; a longer wording is a passage. */
export const MOST_WORDS = 20;

/** All phrases of one number of words that stand in enough texts. */
interface Level {
  /** The places where one stands, ascending, and its number there. */
  at: Int32Array;
  ids: Int32Array;
  /** By number: how many texts; where it stands first; its number without the last word, and without the first, a level lower. */
  texts: number[];
  first: number[];
  heads: number[];
  tails: number[];
}

/**
 * Phrases of 2 to 20 words that stand in at least `least` texts. One that is part of a longer phrase which stands in as many texts is
 * left out. In order of texts, then of length, then of where they stand first.
 *
 * A phrase of n words can stand in enough texts only if both its parts of n − 1 do, so each length is counted among what is left of
 * the one before.
 */
export function setPhrases(texts: readonly WordNumbers[], { least, mayBegin, mayEnd }: PhraseOptions): SetPhrase[] {
  const { words, owners, begins } = joined(texts);
  const levels: Level[] = [];
  for (let level = singles(words, owners, least); level.at.length > 0; level = longer(level, owners, least)) {
    levels.push(level);
    if (levels.length > MOST_WORDS) break;
  }

  const found: SetPhrase[] = [];
  /** By number: in how many texts a longer phrase stands that holds it. */
  let holders = new Int32Array(levels.at(-1)?.texts.length ?? 0);
  // From the longest down to two words; level 0 is that of single words.
  for (let index = levels.length - 1; index > 0; index--) {
    const level = levels[index] as Level;
    const length = index + 1;
    const kept = new Map<number, number[]>();
    const parts = new Int32Array((levels[index - 1] as Level).texts.length);
    for (const [id, count] of level.texts.entries()) {
      const at = level.first[id] as number;
      const isPhrase = mayBegin(words[at] as number) && mayEnd(words[at + length - 1] as number);
      const held = holders[id] as number;
      if (isPhrase && held < count && length <= MOST_WORDS) kept.set(id, []);
      for (const part of [level.heads[id] as number, level.tails[id] as number])
        parts[part] = Math.max(parts[part] as number, isPhrase ? count : held);
    }
    for (const [place, at] of level.at.entries()) kept.get(level.ids[place] as number)?.push(at);
    for (const [id, places] of kept) {
      const at = level.first[id] as number;
      found.push({
        words: [...words.subarray(at, at + length)],
        texts: level.texts[id] as number,
        places: places.map((each) => {
          const text = owners[each] as number;
          return { text, word: each - (begins[text] as number) };
        }),
      });
    }
    holders = parts;
  }
  const first = ({ places }: SetPhrase) => places[0] as { text: number; word: number };
  return found.sort(
    (a, b) =>
      b.texts - a.texts ||
      b.words.length - a.words.length ||
      first(a).text - first(b).text ||
      first(a).word - first(b).word,
  );
}

/** All texts one behind the other, with a −1 between. */
function joined(texts: readonly WordNumbers[]) {
  const total = texts.reduce((sum, { length }) => sum + length + 1, 0);
  const words = new Int32Array(total).fill(-1);
  const owners = new Int32Array(total);
  const begins: number[] = [];
  let at = 0;
  for (const [owner, text] of texts.entries()) {
    begins.push(at);
    words.set(text, at);
    owners.fill(owner, at, at + text.length + 1);
    at += text.length + 1;
  }
  return { words, owners, begins };
}

function singles(words: Int32Array, owners: Int32Array, least: number): Level {
  const at = upTo(words.length).filter((place) => words[place] !== -1);
  const ids = at.map((place) => words[place] as number);
  return levelOf(at, ids, ids, owners, least);
}

/** Two phrases that stand a word apart are one that is a word longer. */
function longer({ at, ids }: Level, owners: Int32Array, least: number): Level {
  const goesOn = (index: number): boolean => at[index + 1] === (at[index] as number) + 1;
  const heads = ids.filter((_, index) => goesOn(index));
  const tails = ids.filter((_, index) => index > 0 && goesOn(index - 1));
  return levelOf(
    at.filter((_, index) => goesOn(index)),
    heads,
    tails,
    owners,
    least,
  );
}

/** Numbers the phrases at the places `at` of which head and tail are given; those in too few texts are left out. */
function levelOf(at: Int32Array, heads: Int32Array, tails: Int32Array, owners: Int32Array, least: number): Level {
  const level: Level = { at, ids: new Int32Array(at.length).fill(-1), texts: [], first: [], heads: [], tails: [] };
  const order = sorted(sorted(upTo(at.length), tails), heads);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from] as number;
    let count = 0;
    let owner = -1;
    for (; heads[order[to] as number] === heads[first] && tails[order[to] as number] === tails[first]; to++) {
      const next = owners[at[order[to] as number] as number] as number;
      if (next !== owner) count++;
      owner = next;
    }
    if (count < least) continue;
    for (let index = from; index < to; index++) level.ids[order[index] as number] = level.texts.length;
    level.texts.push(count);
    level.first.push(at[first] as number);
    level.heads.push(heads[first] as number);
    level.tails.push(tails[first] as number);
  }
  level.at = at.filter((_, index) => level.ids[index] !== -1);
  level.ids = level.ids.filter((id) => id !== -1);
  return level;
}

const upTo = (count: number): Int32Array => new Int32Array(count).map((_, index) => index);

/** `order` by the `keys` of its items, small numbers from 0; equal ones stay as they are. Linear. */
function sorted(order: Int32Array, keys: Int32Array): Int32Array {
  const next = new Int32Array(keys.reduce((most, key) => Math.max(most, key), -1) + 2);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 1; key < next.length; key++) next[key] = (next[key] as number) + (next[key - 1] as number);
  const result = new Int32Array(order.length);
  for (const item of order) {
    const key = keys[item] as number;
    const place = next[key] as number;
    next[key] = place + 1;
    result[place] = item;
  }
  return result;
}
