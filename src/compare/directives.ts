import { type Aim, aimsOf } from './aims.js';
import type { Reading } from './reading.js';
import type { DirectiveRow } from './types.js';
import { overlapOf, weightsOf } from './words.js';

/** How much of the content words both aims must have, of verb and object together, and of the objects alone. */
const LEAST_OVERLAP = 0.6;

interface Pair {
  a: number;
  b: number;
  overlap: number;
  sameActor: boolean | null;
}

/**
 * Pairs the aims of two texts. Two aims are one if their content words overlap by 60 % or more, those of the objects alone as well
 * (加强基层组织建设 and 抓好基层组织建设, but not 加强管理 and 加强服务), and no two different actors are named who have no sort in common. Words
 * that few aims have weigh more (see {@link weightsOf}), so that 教育综合改革 and 医院综合改革 stay two. Where an aim has several such partners it
 * gets the one that overlaps most, of equal ones the one with the same actor. In order of A, then what B alone has.
 */
export function compareDirectives(a: Reading, b: Reading): DirectiveRow[] {
  const [ofA, ofB] = [aimsOf(a), aimsOf(b)];
  const partnerA = new Map<number, Pair>();
  const partnerB = new Map<number, Pair>();
  for (const pair of pairsOf(ofA, ofB)) {
    if (partnerA.has(pair.a) || partnerB.has(pair.b)) continue;
    partnerA.set(pair.a, pair);
    partnerB.set(pair.b, pair);
  }
  return [
    ...ofA.map((aim, index): DirectiveRow => {
      const pair = partnerA.get(index);
      if (!pair) return { in: 'a', aim: aim.name, a: aim.side, b: null, overlap: null, sameActor: null };
      const { overlap, sameActor } = pair;
      return { in: 'both', aim: aim.name, a: aim.side, b: (ofB[pair.b] as Aim).side, overlap, sameActor };
    }),
    ...ofB
      .filter((_, index) => !partnerB.has(index))
      .map(
        ({ name, side }): DirectiveRow => ({ in: 'b', aim: name, a: null, b: side, overlap: null, sameActor: null }),
      ),
  ];
}

/** All pairs that are one aim, the best first. Only aims that have a word in common are looked at. */
function pairsOf(a: readonly Aim[], b: readonly Aim[]): Pair[] {
  const weight = weightsOf([...a, ...b].map(({ words }) => words));
  // A verb alone, 推进, is no aim that two texts could share.
  const tells = (aim: Aim): boolean => aim.object.size > 0 || aim.words.size > 1;
  const byWord = new Map<string, number[]>();
  for (const [index, aim] of b.entries())
    for (const word of tells(aim) ? keyWords(aim) : []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  const pairs = a.flatMap((aim, indexA): Pair[] => {
    const near = new Set((tells(aim) ? [...keyWords(aim)] : []).flatMap((word) => byWord.get(word) ?? []));
    return [...near].flatMap((indexB) => {
      const other = b[indexB] as Aim;
      const overlap = overlapOf(aim.words, other.words, weight);
      const isOne =
        overlap >= LEAST_OVERLAP &&
        overlapOf(keyWords(aim), keyWords(other), weight) >= LEAST_OVERLAP &&
        mayBeOneActor(aim, other);
      return isOne ? [{ a: indexA, b: indexB, overlap, sameActor: sameActor(aim, other) }] : [];
    });
  });
  const rank = ({ sameActor: same }: Pair): number => (same === true ? 0 : same === null ? 1 : 2);
  return pairs.sort((x, y) => y.overlap - x.overlap || rank(x) - rank(y) || x.a - y.a || x.b - y.b);
}

/** The words of the object; of the verb where it has none. */
const keyWords = ({ object, words }: Aim): ReadonlySet<string> => (object.size > 0 ? object : words);

const sameActor = (a: Aim, b: Aim): boolean | null =>
  a.actor === null || b.actor === null ? null : a.actor === b.actor;

const mayBeOneActor = (a: Aim, b: Aim): boolean =>
  sameActor(a, b) !== false || a.sorts.some((sort) => b.sorts.includes(sort));
