import {
  type Column,
  commonest,
  type Edges,
  type Frame,
  grouped,
  half,
  isSameSize,
  type Line,
  leadingOf,
  SAME_EDGE,
  type Sheet,
} from './layout.js';

/** A page with fewer lines of text says too little of its margins. */
const FEWEST_LINES = 8;
/** A margin is where at least this share of lines begins: not all pages have more first lines than others. */
const LEAST_SHARE = 0.15;
/** Lines shorter than this part of the widest one do not tell where the right margin is. */
const LONG = 0.6;
/** Prose runs up to the margin: a page where fewer long lines do, or that is so much narrower than others, is a list. */
const LEAST_WRAPPED = 0.4;
const NARROWEST = 0.75;
/** How far the left margins of pages may be apart, in sizes. */
const SAME_MARGIN = 1.2;
/** The same of a column, whose width is in sizes. */
const FEWEST_FULL = 3;
const NARROWEST_COLUMN = 10;
const MOST_CLAUSES = 0.4;
const CLAUSE_END = /[，、。；：！？,;]$/;

/** The frame of every page. What a page does not show, it has from all left or all right pages, or from all. */
export function framesOf(pages: readonly Sheet[], size: number): ReadonlyMap<number, Frame> {
  const lines = pages.map((page) => page.lines.filter((line) => isSameSize(line.size, size)));
  const all = edgesOf(lines.flat(), size);
  const sides = [0, 1].map((side) => edgesOf(lines.filter((_, i) => i % 2 === side).flat(), size));
  return new Map(
    pages.map((page, i) => {
      const own = edgesOf(lines[i] as Line[], size);
      const side = sides[i % 2] as Edges;
      const usual = side.lines < FEWEST_LINES ? all : side;
      // All of a page may be a list, and stand further in.
      const isOwn = own.lines >= FEWEST_LINES && Math.abs(own.left - usual.left) <= SAME_MARGIN * size;
      const left = isOwn ? own.left : usual.left;
      const leading = own.lines >= FEWEST_LINES ? own.leading : usual.leading;
      // Without prose the right margin is as wide as the left one, if that is one.
      const mirrored = Math.max(page.width - 2 * left, page.width / 2);
      const width = [side, all].find((edges) => isProse(edges, mirrored))?.width ?? mirrored;
      const right = isProse({ ...own, left }, width) ? own.left + own.width : left + width;
      return [page.number, { left, right, leading, columns: columnsOf(page.lines) }];
    }),
  );
}

const isProse = ({ lines, full, share, width }: Edges, expected: number): boolean =>
  lines >= FEWEST_LINES && full >= FEWEST_FULL && share >= LEAST_WRAPPED && width >= NARROWEST * expected;

function edgesOf(lines: readonly Line[], size: number): Edges {
  const places = grouped(lines, (line) => Math.round(line.left / size));
  const margins = [...places].filter(([, group]) => group.length >= LEAST_SHARE * lines.length);
  const [, leftmost = []] = margins.sort(([a], [b]) => a - b)[0] ?? [];
  const left = commonest(leftmost.map((line) => [half(line.left), 1]));
  const widest = lines.reduce((most, line) => Math.max(most, line.right - left), 0);
  const long = lines.filter((line) => line.right - left >= LONG * widest);
  const width = commonest(long.map((line) => [half(line.right), 1])) - left;
  const full = long.filter((line) => Math.abs(line.right - left - width) <= size).length;
  return { left, width, leading: leadingOf(lines), lines: lines.length, full, share: full / Math.max(1, long.length) };
}

/** Lines that begin at one edge and end at another, unless they are verse, whose lines end with their clauses, or a list. */
function columnsOf(lines: readonly Line[]): Column[] {
  return [...grouped(lines, (line) => Math.round(line.left)).values()].flatMap((column) => {
    const { left, size } = column[0] as Line;
    const right = commonest(column.map((line) => [half(line.right), 1]));
    const full = column.filter((line) => Math.abs(line.right - right) <= SAME_EDGE * size);
    const long = column.filter((line) => line.right - left >= LONG * (right - left));
    const clauses = full.filter(({ text }) => CLAUSE_END.test(text));
    const isWrapped =
      full.length >= FEWEST_FULL &&
      right - left >= NARROWEST_COLUMN * size &&
      full.length >= LEAST_WRAPPED * long.length &&
      clauses.length <= MOST_CLAUSES * full.length;
    return isWrapped ? [{ left, right }] : [];
  });
}
