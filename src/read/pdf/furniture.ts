import {
  type Body,
  commonest,
  FEWEST_COLUMNS,
  grouped,
  half,
  isSameSize,
  type Line,
  leadingOf,
  type Page,
  WIDER,
} from './layout.js';

/** Running heads and page numbers stand in these parts of a page, among so many outermost lines. */
const MARGIN = 0.15;
const OUTERMOST = 3;
/** A head that other pages have stands on one of the next two: heads of left and right pages differ. */
const NEXT_PAGES = 2;
/** Not in a short file, whose few pages may begin alike. */
const FEW_PAGES = 5;
const FEWEST_HEADS = 3;

/** 12, - 1 -, — 3 —, 第 3 页 共 10 页, 3/10, Page 3 of 10, iv, 第十二頁: nothing else on the line. */
const PAGE_NUMBER =
  /^[-–—─·•－\s]*(?:第|page)?\s*(?<number>\d{1,5}|[ivxl]{1,6}|(?<=第\s*)[一二三四五六七八九十百]{1,5})(?:\s*[页頁])?(?:\s*(?:[/／共,，]|of)\s*[共第]?\s*\d{1,5}\s*[页頁]?)?[-–—─·•－\s]*$/iu;
const LONGEST_NUMBER = 30;
/** The same with dashes around or words beside it, so that no cell of a table looks like it. */
const PLAIN_PAGE_NUMBER = /^[-–—─·•－\s]+\S+[-–—─·•－\s]+$|[页頁]|page/iu;

/** A line in the margin of a page. */
interface Outer {
  page: number;
  line: Line;
  isFoot: boolean;
  /** The next line towards the middle of the page. */
  inner: Line | undefined;
}

/** The pages without their running heads and page numbers. */
export function dropFurniture(pages: readonly Page[]): readonly Page[] {
  const margins = pages.flatMap((page) => [marginOf(page, false), marginOf(page, true)]);
  const leading = leadingOf(pages.flatMap(({ lines }) => lines));
  const heads = repeated(margins.flat(), pages.length);
  const furniture = new Set<Line>();
  for (const margin of margins) {
    // From the edge inwards, down to one that stands apart from the text: pages may begin alike.
    const end = margin.findIndex(({ line }) => !heads.has(line));
    const outer = end < 0 ? margin : margin.slice(0, end);
    const last = outer.findLastIndex((one) => isApart(one, leading));
    for (const { line } of outer.slice(0, last + 1)) furniture.add(line);
  }
  const rest = margins.flat().filter(({ line }) => !furniture.has(line));
  for (const line of pageNumbers(rest, leading)) furniture.add(line);
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }));
}

/** The lines in the upper or lower margin, from the edge inwards. */
function marginOf({ number, height, lines }: Page, isFoot: boolean): Outer[] {
  const ordered = [...lines].sort((a, b) => (isFoot ? b.y - a.y : a.y - b.y));
  return ordered.slice(0, OUTERMOST).flatMap((line, index) => {
    const isInMargin = isFoot ? line.y > (1 - MARGIN) * height : line.y < MARGIN * height;
    return isInMargin ? [{ page: number, line, isFoot, inner: ordered[index + 1] }] : [];
  });
}

const isApart = ({ line, inner }: Outer, leading: number): boolean =>
  !inner || !isSameSize(inner.size, line.size) || Math.abs(inner.y - line.y) > WIDER * leading;

/** Lines that stand at the same height on pages close by, the same up to their digits. */
function repeated(outer: readonly Outer[], pages: number): ReadonlySet<Line> {
  // A number alone has to count, see below. Left and right pages have it at either end, annexes with a letter: A1.
  const heads = outer.filter(({ line }) => !PAGE_NUMBER.test(line.text));
  const alike = grouped(heads, ({ line, isFoot }) => {
    const shape = line.text.replace(/[\s\u3000]+/g, '').replace(/\d+/g, '0');
    return `${isFoot} ${shape.replace(/^[A-Z]?0|[A-Z]?0$/g, '')}`;
  });
  const fewest = pages < FEW_PAGES ? 2 : FEWEST_HEADS;
  const found = [...alike.values()].flatMap((group) => {
    const near = group.filter(({ page, line }, index) =>
      [group[index - 1], group[index + 1]].some(
        (other) =>
          other &&
          other.page !== page &&
          Math.abs(other.page - page) <= NEXT_PAGES &&
          Math.abs(other.line.y - line.y) < line.size,
      ),
    );
    return near.length < fewest ? [] : near.map(({ line }) => line);
  });
  return new Set(found);
}

/** They count as the pages do, or stand apart and look like nothing else. */
function pageNumbers(outer: readonly Outer[], leading: number): Line[] {
  const found = outer.flatMap((one) => {
    const { text } = one.line;
    const number = text.length <= LONGEST_NUMBER ? PAGE_NUMBER.exec(text)?.groups?.number : undefined;
    return number === undefined ? [] : [{ ...one, offset: numberOf(number) - one.page }];
  });
  const counted = grouped(found, ({ offset }) => offset);
  return found
    .filter(
      ({ offset, ...one }) =>
        new Set(counted.get(offset)?.map(({ page }) => page)).size >= 2 ||
        (isApart(one, leading) && (one.isFoot || PLAIN_PAGE_NUMBER.test(one.line.text))),
    )
    .map(({ line }) => line);
}

/** 12 → 12, iv → 4; Chinese numerals, which are rare, do not count: NaN. */
function numberOf(number: string): number {
  if (!/^[ivxl]+$/i.test(number)) return Number(number);
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = [...number.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Notes are smaller than this part of the text. */
const NOTE_SIZE = 0.9;
/** 1 資料來源, [2] …, ① …, * …, 注：…: how a footnote begins. */
const NOTE_BEGINS = /^(?:[[（(〔]?\d{1,3}[\])）〕]?|[①-⑳]|[*†‡]|[注註])[\s\u3000：:.\p{sc=Han}《「“]/u;

/** Parts the footnotes, in small letters below the text of their page, from the text. */
export function bodyOf(pages: readonly Page[]): Body {
  const size = commonest(pages.flatMap(({ lines }) => lines.map((line) => [half(line.size), line.text.length])));
  return {
    size,
    pages: pages.map(({ number, width, lines }) => {
      let first = lines.length;
      while (first > 0 && isSmall(lines[first - 1] as Line, size)) first--;
      while (first < lines.length && !NOTE_BEGINS.test((lines[first] as Line).text)) first++;
      // A page that is small for the most part is a table.
      if (lines.length - first > lines.length / 2) first = lines.length;
      return { number, width, lines: lines.slice(0, first), notes: lines.slice(first) };
    }),
  };
}

const isSmall = (line: Line, size: number): boolean =>
  line.size < NOTE_SIZE * size && line.cells.length < FEWEST_COLUMNS;
