import type { LayoutLine } from './layout.js';

/** 4348, - 12 -, — 3 —, 第 3 页 共 10 页, iv: nothing else on the line. */
const PAGE_NUMBER =
  /^[-–—─·•\s]*(?:第\s*)?(?<number>\d{1,4}|[ivxl]{1,6})(?:\s*[页頁])?(?:\s*[/／共]\s*\d{1,4}\s*[页頁]?)?[-–—─·•\s]*$/iu;

/** A running head is shorter than this, in columns. */
const LONGEST_HEAD = 60;

/** Between one page number and the next lie at least this many lines: cells of a table lie closer. */
const SHORTEST_PAGE = 8;

interface PageNumber {
  index: number;
  value: number;
}

/**
 * Indexes of the lines that belong to the page and not to the text: page numbers with a running head beside them that stands
 * there again up to its digits (立法會  ─  2013年 2月 1日, then 4348), the head too, and bare page numbers that count up by one.
 */
export function findFurniture(text: string, lines: readonly LayoutLine[]): ReadonlySet<number> {
  const numbers = pageNumbers(text, lines);
  const furniture = new Set<number>();
  for (const [i, number] of numbers.entries()) {
    const next = numbers[i + 1];
    if (next && next.value === number.value + 1 && next.index - number.index >= SHORTEST_PAGE) {
      furniture.add(number.index);
      furniture.add(next.index);
    }
  }
  for (const { head, number } of runningHeads(text, lines, numbers)) {
    furniture.add(head);
    furniture.add(number.index);
  }
  return furniture;
}

function pageNumbers(text: string, lines: readonly LayoutLine[]): PageNumber[] {
  const numbers: PageNumber[] = [];
  for (const [index, { from, to, width }] of lines.entries()) {
    const number = width > 0 && width <= 24 ? PAGE_NUMBER.exec(text.slice(from, to))?.groups?.number : undefined;
    if (number !== undefined) numbers.push({ index, value: /\d/.test(number) ? Number(number) : romanValue(number) });
  }
  return numbers;
}

/** A line beside a page number. */
interface HeadPlace {
  head: number;
  number: PageNumber;
}

/**
 * Lines that stand beside page numbers again and again, the same up to their digits, page after page. Of two such lines about one
 * number (the head above, the heads of a table's columns below) the one that more pages have.
 */
function runningHeads(
  text: string,
  lines: readonly LayoutLine[],
  numbers: readonly PageNumber[],
): readonly HeadPlace[] {
  const heads = new Map<string, HeadPlace[]>();
  for (const number of numbers) {
    for (const step of [-1, 1]) {
      let head = number.index + step;
      while (lines[head]?.width === 0) head += step;
      const line = lines[head];
      if (!line || line.width > LONGEST_HEAD) continue;
      const shape = text.slice(line.from, line.to).replace(/\s+/g, '').replace(/\d+/g, '0');
      const places = heads.get(shape) ?? [];
      // On pages with nothing on them the next page's head stands below: the one above is the number's own.
      if (places.at(-1)?.number !== number) places.push({ head, number });
      heads.set(shape, places);
    }
  }
  const chosen = new Map<PageNumber, HeadPlace>();
  const candidates = [...heads.values()].filter((places) => places.length >= 2 && isPageAfterPage(places));
  for (const places of candidates.sort((a, b) => b.length - a.length))
    for (const place of places) if (!chosen.has(place.number)) chosen.set(place.number, place);
  return [...chosen.values()];
}

/** Whether the numbers count up, with pages of text between some of them: pages of one chart are short, cells of tables always. */
function isPageAfterPage(places: readonly HeadPlace[]): boolean {
  const pairs = places.slice(1).map(({ number }, i) => {
    const before = (places[i] as HeadPlace).number;
    return { up: number.value > before.value, page: number.index - before.index >= SHORTEST_PAGE };
  });
  const share = (count: number): number => count / pairs.length;
  return share(pairs.filter(({ up }) => up).length) >= 0.9 && share(pairs.filter(({ page }) => page).length) >= 0.2;
}

/** iv → 4. Only of the numerals up to 89, as prefaces have them. */
function romanValue(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = [...numeral.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
