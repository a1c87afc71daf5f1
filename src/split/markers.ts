import { MARKERS, type MarkerKind } from '../lexicon/headings.js';
import type { Range } from '../types.js';

/** What any numbering begins with: asked first, because most sentences have none. */
const MAY_NUMBER = /^[第一二三四五六七八九十（(\d①-⑳—―─#-]/;

/** Markers down to this level stand for themselves. */
const ARTICLE = 4;

/** Numbering at the head of a text: `[start, end)` in it, and where the words begin (`length`). */
export interface Marker extends Range {
  kind: Pick<MarkerKind, 'name' | 'level' | 'scope'>;
  length: number;
}

/**
 * The numbering that `text` starts with, and how long it is (blanks after it included). `first` says that nothing of its paragraph
 * stands before it.
 */
export function markerOf(text: string, first: boolean): Marker | undefined {
  if (!MAY_NUMBER.test(text)) return undefined;
  // ## 第一章 总则: the mark of a heading in Markdown stands before its numbering.
  const hashes = first ? (/^#{1,6}\s+/.exec(text)?.[0].length ?? 0) : 0;
  for (const kind of MARKERS) {
    if (!first && !kind.inline) continue;
    const marker = kind.pattern.exec(text.slice(hashes))?.groups?.marker;
    if (marker === undefined) continue;
    const end = hashes + marker.length;
    const length = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    // 第 4 条 alone on its line numbers the paragraphs after it; other numbering needs words.
    if (length < text.length || kind.level <= ARTICLE) return { kind, start: hashes, end, length };
  }
  return undefined;
}
