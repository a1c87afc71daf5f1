import type { Range } from '../types.js';

/** A stretch of the text that a coder marked, or the gap between two such. */
interface Stretch extends Range {
  isUnit: boolean;
}

/** Agreement on where units stand. */
export interface Unitizing {
  /** `null` where nobody marked anything. */
  alpha: number | null;
  /** Units that stand inside, or run over, another one of the same coder: the measure knows none such, so they are left out. */
  leftOut: number;
}

/**
 * Krippendorff's alpha for unitizing, of one category (Krippendorff 1995; 2004, pages 251 to 256): how far coders agree on which stretches of
 * a text are units. A place that only one coder marked counts by its length squared, two that overlap by how far their ends are apart.
 *
 * @param coders the units of each coder
 * @param length of the text, in the unit of the places
 */
export function unitizingAlpha(coders: readonly (readonly Range[])[], length: number): Unitizing {
  const single = coders.map(disjoint);
  const leftOut = coders.reduce((sum, units, index) => sum + units.length - (single[index] as Range[]).length, 0);
  const stretches = single.map((units) => stretchesOf(units, length));
  const expected = expectedOf(stretches, length);
  return { alpha: expected === 0 ? null : 1 - observedOf(stretches, length) / expected, leftOut };
}

/** The units in order, without those that overlap one before them; of two that start together the longer is kept. */
function disjoint(units: readonly Range[]): Range[] {
  let end = 0;
  return units
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((unit) => {
      if (unit.start < end || unit.end <= unit.start) return false;
      end = unit.end;
      return true;
    });
}

/** Units and the gaps between them, all of the text in order. */
function stretchesOf(units: readonly Range[], length: number): Stretch[] {
  const all: Stretch[] = [];
  let at = 0;
  for (const { start, end } of units) {
    if (start > at) all.push({ start: at, end: start, isUnit: false });
    all.push({ start, end, isUnit: true });
    at = end;
  }
  if (at < length) all.push({ start: at, end: length, isUnit: false });
  return all;
}

const square = (value: number): number => value * value;

/** How far two stretches that overlap differ. */
function difference(a: Stretch, b: Stretch): number {
  if (a.isUnit && b.isUnit) return square(a.start - b.start) + square(a.end - b.end);
  if (a.isUnit && b.start <= a.start && a.end <= b.end) return square(a.end - a.start);
  if (b.isUnit && a.start <= b.start && b.end <= a.end) return square(b.end - b.start);
  return 0;
}

function observedOf(coders: readonly (readonly Stretch[])[], length: number): number {
  let sum = 0;
  for (const [index, first] of coders.entries())
    for (const second of coders.slice(index + 1)) {
      // Both are in order and cover the text: only stretches that overlap are met.
      let [i, j] = [0, 0];
      while (i < first.length && j < second.length) {
        const [a, b] = [first[i] as Stretch, second[j] as Stretch];
        sum += difference(a, b);
        if (a.end <= b.end) i++;
        if (b.end <= a.end) j++;
      }
    }
  const pairs = (coders.length * (coders.length - 1)) / 2;
  return pairs === 0 ? 0 : sum / (pairs * square(length));
}

function expectedOf(coders: readonly (readonly Stretch[])[], length: number): number {
  const all = coders.flat();
  const units = all.filter(({ isUnit }) => isUnit).map(({ start, end }) => end - start);
  const gaps = all
    .filter(({ isUnit }) => !isUnit)
    .map(({ start, end }) => end - start)
    .sort((a, b) => b - a);
  // Places that a unit of each length has in the gaps that hold it: over the longest gaps first.
  const sums = [0];
  for (const gap of gaps) sums.push((sums.at(-1) as number) + gap + 1);
  const placesFor = (unit: number): number => {
    let [low, high] = [0, gaps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] as number) >= unit) low = middle + 1;
      else high = middle;
    }
    return (sums[low] as number) - low * unit;
  };
  let sum = 0;
  let within = 0;
  for (const unit of units) {
    sum += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + square(unit) * placesFor(unit);
    within += unit * (unit - 1);
  }
  const continuum = coders.length * length;
  return units.length === 0 ? 0 : ((2 / length) * sum) / (continuum * (continuum - 1) - within);
}
