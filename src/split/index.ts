import type { MarkerKind } from '../lexicon/headings.js';
import type { Document, Range, Section, Sentence, Speech, Structure } from '../types.js';
import { markerOf } from './markers.js';
import { ENDS_SENTENCE, LONGEST_HEADING, type Paragraph, paragraphsOf, withoutHashes } from './paragraphs.js';
import { type Part, partsOf } from './roles.js';
import { sentencesOf } from './sentences.js';
import { speechesOf, titleOf } from './speeches.js';

/**
 * Splits a document into speeches, a tree of sections and sentences. Every character that is not blank lies in exactly one
 * sentence; numbering belongs to the sentence that it numbers, `body` tells where the words begin.
 */
export function split(document: Document): Structure {
  const paragraphs = paragraphsOf(document);
  const parts = partsOf(paragraphs);
  const speeches = speechesOf(paragraphs, parts, document.normal);
  const title = titleOf(paragraphs, parts, document.normal);
  const levelOf = headingLevels(paragraphs, parts);
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  const open: { section: Section; kind: Pick<MarkerKind, 'level' | 'scope'>; children: number }[] = [];
  let roots = 0;
  let speech: Speech | undefined;

  const closeDownTo = (level: number, end: number): void => {
    while (open.length > 0 && (open.at(-1) as (typeof open)[number]).kind.level >= level) {
      (open.pop() as (typeof open)[number]).section.end = end;
    }
  };
  const openSection = (
    kind: Pick<MarkerKind, 'level' | 'scope'>,
    start: number,
    marker: Range | null,
    heading: Range | null,
  ): void => {
    closeDownTo(kind.level, start);
    const parent = open.at(-1);
    const number = parent ? ++parent.children : ++roots;
    const prefix = parent?.section.id ?? speech?.id ?? 's0';
    const section: Section = {
      id: `${prefix}.${number}`,
      speech: speech?.id ?? null,
      parent: parent?.section.id ?? null,
      level: open.length + 1,
      start,
      end: start,
      marker,
      heading,
    };
    sections.push(section);
    open.push({ section, kind, children: 0 });
  };

  for (const [index, paragraph] of paragraphs.entries()) {
    const next = speeches.find(({ start }) => start === paragraph.start);
    if (next) {
      closeDownTo(0, paragraphs[index - 1]?.end ?? paragraph.start);
      speech = next;
      roots = 0;
    }
    const { role, turn, continues } = parts[index] as Part;
    const pieces = sentencesOf(paragraph.text).map((range) => shifted(range, paragraph.start));
    for (const [order, piece] of pieces.entries()) {
      const text = document.normal.slice(piece.start, piece.end);
      const numbered = role === 'text' || role === 'heading' ? markerOf(text, order === 0) : undefined;
      const marker = order === 0 && turn ? turn : numbered;
      let own = role;
      if (marker) {
        const range = { start: piece.start + marker.start, end: piece.start + marker.end };
        const alone = pieces.length === 1;
        const words = { start: piece.start + marker.length, end: piece.end - endMarks(text) };
        const isHeading =
          words.end > words.start &&
          words.end - words.start <= LONGEST_HEADING &&
          (alone
            ? role === 'heading' || !ENDS_SENTENCE.test(text) || marker.kind.scope === 'section'
            : order < pieces.length - 1 || marker.kind.scope === 'item');
        const heads = isHeading && marker.kind.name !== 'article' && marker.kind.name !== 'turn';
        openSection(marker.kind, piece.start, range, heads ? trimmed(document.normal, words) : null);
        if (heads && order === 0 && (alone || marker.kind.scope === 'section')) own = 'heading';
      } else if (role === 'heading' && continues && open.at(-1)?.section.heading) {
        ((open.at(-1) as (typeof open)[number]).section.heading as Range).end = piece.end;
      } else if (role === 'heading') {
        openSection(
          { level: levelOf(index), scope: 'section' },
          piece.start,
          null,
          withoutHashes(document.normal, piece),
        );
      }
      sentences.push({
        ...piece,
        normal: text,
        body: marker?.length ?? 0,
        role: own,
        speech: speech?.id ?? null,
        section: open.at(-1)?.section.id ?? null,
        paragraph: index,
      });
    }
    // 一是…；二是… inside a paragraph ends with it, whatever follows.
    while (open.at(-1)?.kind.scope === 'item') (open.pop() as (typeof open)[number]).section.end = paragraph.end;
  }
  closeDownTo(0, paragraphs.at(-1)?.end ?? 0);
  return { document, title, speeches, sections, sentences };
}

/** The numbering's rank of marked headings that have none, and of headings that no format told. */
function headingLevels(paragraphs: readonly Paragraph[], parts: readonly Part[]): (index: number) => number {
  /** By a format's level, the rank of the first numbering that its headings have. */
  const ranks = new Map<number, number>();
  for (const { mark, text } of paragraphs) {
    const marker = mark?.kind === 'heading' ? markerOf(text, true) : undefined;
    if (mark?.kind === 'heading' && marker && !ranks.has(mark.level)) ranks.set(mark.level, marker.kind.level);
  }
  return (index) => {
    const { mark } = paragraphs[index] as Paragraph;
    if (mark?.kind !== 'heading') return aboveWhatFollows(paragraphs, parts, index);
    const same = ranks.get(mark.level);
    if (same !== undefined) return same;
    const [outer] = [...ranks].filter(([level]) => level < mark.level).sort(([a], [b]) => b - a);
    return outer ? outer[1] + 0.1 * (mark.level - outer[0]) : 0.1 * mark.level;
  };
}

/** A heading without numbering stands above what is numbered after it, or else beside 一、. */
function aboveWhatFollows(paragraphs: readonly Paragraph[], parts: readonly Part[], index: number): number {
  for (let next = index + 1; next < paragraphs.length && next < index + 40; next++) {
    const marker = markerOf((paragraphs[next] as Paragraph).text, true);
    if (marker && marker.kind.scope === 'section') return marker.kind.level - 0.5;
    if (parts[next]?.role === 'heading' && !parts[next]?.continues) break;
  }
  return 5;
}

/** How many marks end a text. */
function endMarks(text: string): number {
  let count = 0;
  while (count < text.length && /[。；！？!?;，,：:]/.test(text[text.length - 1 - count] as string)) count++;
  return count;
}
const shifted = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by });
function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
