import { lettersOf } from '../lexical/letters.js';
import type { Figure, Target } from '../types.js';
import { type IndicatorName, isNear } from './near.js';
import type { Reading } from './reading.js';
import type { TargetMatch, TargetRow, TargetSide, Where } from './types.js';

/** A target with its figure and the name of its indicator in normal form. */
interface Named {
  target: Target;
  figure: Figure | null;
  /** As written, in normal form; `null` where the text names none. */
  name: string | null;
  /** Its letters, without words that only say whose it is. */
  key: string;
}

/** All targets of both texts for one indicator. */
interface Group {
  match: TargetMatch | null;
  a: Named[];
  b: Named[];
}

/** Whose indicator it is says the text as a whole: 全市出生人口性别比 and 我县出生人口性别比 are one indicator. */
const OWNER = /^(?:全|我|本)(?:国|省|市|县|区|州|盟|旗|乡|镇|村|年)(?:的)?(?=.{2})/u;

/**
 * Pairs the targets of two texts by indicator: those with one id in the lexicon, then those whose names are equal in normal form, then
 * those with near names (see {@link isNear}). Within an indicator the targets that are most alike are paired (see {@link likeness}). In
 * order of A, then those that B alone has.
 */
export function compareTargets(a: Reading, b: Reading): TargetRow[] {
  return groupsOf(namedOf(a), namedOf(b)).flatMap(rowsOf);
}

function namedOf({ analysis, normal, find }: Reading): Named[] {
  const figures = new Map((analysis.figures ?? []).map((figure) => [figure.id, figure]));
  const normalOf = (text: string, from: number): string => {
    const range = find(text, from);
    return range ? normal.slice(range.start, range.end) : text;
  };
  return (analysis.targets ?? []).map((target): Named => {
    const name = target.indicator === null ? null : normalOf(target.indicator, target.start);
    const key = keyOf(name ?? normalOf(target.state, target.start));
    return { target, figure: figures.get(target.figure ?? '') ?? null, name, key };
  });
}

const keyOf = (normal: string): string => {
  const { codes } = lettersOf(normal, [{ start: 0, end: normal.length }]);
  return Array.from(codes, (code) => String.fromCodePoint(code))
    .join('')
    .replace(OWNER, '');
};

/** Groups in the order of their first target: A's, then those that only B has. */
function groupsOf(a: readonly Named[], b: readonly Named[]): Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  for (const [side, all] of [['a', a] as const, ['b', b] as const]) {
    for (const named of all) {
      const { indicatorId: id } = named.target;
      // A target without an indicator is known by its state, and no name is like a state.
      const key = `${named.name === null ? 'state ' : ''}${named.key}`;
      const group = (id !== null ? byId.get(id) : undefined) ?? byKey.get(key) ?? { match: null, a: [], b: [] };
      if (group.a.length + group.b.length === 0) groups.push(group);
      group[side].push(named);
      if (id !== null && !byId.has(id)) byId.set(id, group);
      if (!byKey.has(key)) byKey.set(key, group);
    }
  }
  for (const group of groups) {
    if (group.a.length === 0 || group.b.length === 0) continue;
    const ids = new Set(group.a.map(({ target }) => target.indicatorId));
    group.match = group.b.some(({ target }) => target.indicatorId !== null && ids.has(target.indicatorId))
      ? 'id'
      : 'name';
  }
  return joinNear(groups);
}

/** Joins what A alone has with what B alone has where names are near; where several are, the nearest, if there is one. */
function joinNear(groups: readonly Group[]): Group[] {
  const only = (has: 'a' | 'b', lacks: 'a' | 'b'): Group[] =>
    groups.filter((group) => group[has].length > 0 && group[lacks].length === 0 && group[has][0]?.name !== null);
  const partners = new Map<Group, Group>();
  const onlyB = only('b', 'a');
  for (const group of only('a', 'b')) {
    const near = onlyB
      .filter((other) => !partners.has(other) && isNear(nameOf(group.a), nameOf(other.b)))
      .map((other) => ({ other, gap: Math.abs(nameOf(other.b).key.length - nameOf(group.a).key.length) }))
      .sort((x, y) => x.gap - y.gap);
    const [best, second] = near;
    if (!best || best.gap === second?.gap) continue;
    partners.set(best.other, group);
    group.match = 'near';
    group.b.push(...best.other.b);
  }
  return groups.filter((group) => !partners.has(group));
}

const nameOf = ([first]: readonly Named[]): IndicatorName => ({
  key: first?.key ?? '',
  id: first?.target.indicatorId ?? null,
});

/** The rows of one indicator: pairs first, the best first, then what is left of A and of B. */
function rowsOf({ match, a, b }: Group): TargetRow[] {
  const where: Where = match !== null ? 'both' : a.length > 0 ? 'a' : 'b';
  const pairs = a
    .flatMap((ofA, order) => b.map((ofB) => ({ a: ofA, b: ofB, likeness: likeness(ofA, ofB), order })))
    .sort((x, y) => y.likeness - x.likeness);
  const partner = new Map<Named, Named>();
  for (const pair of pairs) {
    if (partner.has(pair.a) || partner.has(pair.b)) continue;
    partner.set(pair.a, pair.b);
    partner.set(pair.b, pair.a);
  }
  const rowOf = (ofA: Named | null, ofB: Named | null): TargetRow => {
    const named = (ofA ?? ofB) as Named;
    return {
      in: where,
      match: ofA && ofB ? match : null,
      indicator: named.name,
      indicatorId: named.target.indicatorId ?? ofB?.target.indicatorId ?? null,
      a: ofA && sideOf(ofA),
      b: ofB && sideOf(ofB),
      ...differenceOf(ofA?.figure ?? null, ofB?.figure ?? null),
    };
  };
  return [
    ...a.filter((each) => partner.has(each)).map((each) => rowOf(each, partner.get(each) ?? null)),
    ...a.filter((each) => !partner.has(each)).map((each) => rowOf(each, null)),
    ...b.filter((each) => !partner.has(each)).map((each) => rowOf(null, each)),
  ];
}

/**
 * How well two targets for one indicator go together: in units that can be compared first, then for the same time, then going the same way
 * and bounded alike; of what is still equal, values that are nearer.
 */
function likeness(a: Named, b: Named): number {
  const time = ({ target: { period } }: Named): string | null => period && (period.edtf ?? period.text);
  const comparable = isComparable(a.figure, b.figure);
  return (
    (comparable ? 8 : a.figure === null && b.figure === null ? 4 : 0) +
    (time(a) === time(b) ? 2 : 0) +
    (a.target.direction === b.target.direction ? 1 : 0) +
    (a.figure?.bound === b.figure?.bound ? 0.5 : 0) +
    (comparable ? nearness(a.figure?.normalizedValue, b.figure?.normalizedValue) / 4 : 0)
  );
}

/** The smaller of two values over the larger; 0 where one is unknown or they differ in sign. */
function nearness(a: number | null | undefined, b: number | null | undefined): number {
  if (a == null || b == null || a * b <= 0) return a === b && a === 0 ? 1 : 0;
  return Math.min(a / b, b / a);
}

/** Whether one value may be taken from the other: both are levels, or both are changes of one kind, in one unit or dimension. */
function isComparable(a: Figure | null, b: Figure | null): boolean {
  if (!a || !b || a.change !== b.change) return false;
  return a.unit === b.unit || (a.normalizedUnit !== null && a.normalizedUnit === b.normalizedUnit);
}

type Difference = Pick<TargetRow, 'differenceLow' | 'differenceHigh' | 'differenceUnit'>;

const NONE: Difference = { differenceLow: null, differenceHigh: null, differenceUnit: null };

/** B less A, each end for itself, in the unit of both, else in that which both are turned into; of two percentages it is in points. */
function differenceOf(a: Figure | null, b: Figure | null): Difference {
  if (!a || !b || !isComparable(a, b)) return NONE;
  const same = a.unit === b.unit;
  const [ofA, ofB] = [factorOf(a), factorOf(b)];
  if (!same && (ofA === null || ofB === null)) return NONE;
  const less = (from: number | null, to: number | null): number | null =>
    from === null || to === null ? null : exact(same ? to - from : to * (ofB as number) - from * (ofA as number));
  const [differenceLow, differenceHigh] = [less(a.low, b.low), less(a.high, b.high)];
  if (differenceLow === null && differenceHigh === null) return NONE;
  return { differenceLow, differenceHigh, differenceUnit: same ? a.unit : a.normalizedUnit };
}

/** How many of `normalizedUnit` one of the figure's unit is; `null` where its value is 0. */
function factorOf({ low, high, normalizedValue }: Figure): number | null {
  const value = low ?? high;
  return value === null || value === 0 || normalizedValue === null ? null : normalizedValue / value;
}

/** Without the digits that floating point makes up: 13.8 − 13.5 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12));

function sideOf({ target, figure }: Named): TargetSide {
  const { id, text, start, end, line, column, indicator, state, direction, commitment, nature, period, actor } = target;
  const { low = null, high = null, bound = null, unit = null } = figure ?? {};
  return {
    id,
    ...{ start, end, line, column, text, indicator, state, low, high, bound, unit },
    ...{ direction, commitment, nature, period, actor },
  };
}
