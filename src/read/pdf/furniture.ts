import type { Line } from './lines.js';

/** Running heads and page numbers stand in the outermost parts of a page. */
const MARGIN = 0.13;
/** So many lines of a page, at its head and at its foot, may be furniture. */
const OUTERMOST = 3;
/** - 1 -, — 12 —, 第3页, 3 / 10: nothing else on the line. */
const PAGE_NUMBER =
  /^[-–—─·•\s]*(?:第\s*)?(?:\d{1,5}|[ivxlIVXL]{1,6})(?:\s*[页頁])?(?:\s*[/／共]\s*\d{1,5}\s*[页頁]?)?[-–—─·•\s]*$/;

/**
 * The lines that belong to the pages and not to the text: page numbers in the margins, and lines in the margins that stand at the
 * same height on other pages, the same up to their digits.
 */
export function furniture(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const heads = new Map<string, Line[]>();
  for (const lines of pages)
    for (const line of outermost(lines)) {
      if (PAGE_NUMBER.test(line.text)) found.add(line);
      const shape = `${line.text.replace(/\d+/g, '0').replace(/\s+/g, '')} ${Math.round(line.height * 50)}`;
      heads.set(shape, [...(heads.get(shape) ?? []), line]);
    }
  for (const lines of heads.values())
    if (new Set(lines.map(({ page }) => page)).size >= 2) for (const line of lines) found.add(line);
  return found;
}

/** The lines nearest to the head and to the foot of a page, if they stand in its margins. In a file they may stand anywhere. */
function outermost(lines: readonly Line[]): Line[] {
  const downwards = lines.toSorted((a, b) => b.height - a.height);
  return [
    ...downwards.slice(0, OUTERMOST).filter(({ height }) => height > 1 - MARGIN),
    ...downwards.slice(-OUTERMOST).filter(({ height }) => height < MARGIN),
  ];
}
