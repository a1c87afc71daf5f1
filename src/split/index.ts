import { MARKERS, type MarkerKind, OCCASION, PAGE_NOTE, SALUTATION, SPEECH_TITLE } from '../lexicon/headings.js';
import type { Document, Range, Section, Sentence, SentenceRole, Speech, Structure } from '../types.js';
import { sentencesOf } from './sentences.js';

/** A line of the unwrapped text that is not blank; `text` is its slice of `normal` without the blanks around it. */
interface Paragraph extends Range {
  text: string;
}

/** A heading alone on its line, or run in before text, is no longer than this. */
const LONGEST_HEADING = 60;
/** Markers down to this level stand for themselves. */
const ARTICLE = 4;
const ENDS_SENTENCE = /[。！？!?；;，,：:][”’」』）)》】]*$/;

/**
 * Splits a document into speeches, a tree of sections and sentences. Every character that is not blank lies in exactly one
 * sentence; numbering belongs to the sentence that it numbers, `body` tells where the words begin.
 */
export function split(document: Document): Structure {
  const paragraphs = paragraphsOf(document.normal);
  const roles = rolesOf(paragraphs);
  const speeches = speechesOf(paragraphs, roles, document.normal);
  const head = paragraphs.find((_, index) => roles[index] === 'title');
  const title = head ? withoutHashes(document.normal, head) : null;
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
    const role = roles[index] as SentenceRole;
    const pieces = sentencesOf(paragraph.text).map((range) => shifted(range, paragraph.start));
    for (const [order, piece] of pieces.entries()) {
      const text = document.normal.slice(piece.start, piece.end);
      const marker = role === 'text' || role === 'heading' ? markerOf(text, order === 0) : undefined;
      let own = role;
      if (marker) {
        const range = { start: piece.start + marker.start, end: piece.start + marker.end };
        const alone = pieces.length === 1;
        const words = { start: piece.start + marker.length, end: piece.end - endMarks(text) };
        const isHeading =
          words.end > words.start &&
          words.end - words.start <= LONGEST_HEADING &&
          (alone
            ? !ENDS_SENTENCE.test(text) || marker.kind.scope === 'section'
            : order < pieces.length - 1 || marker.kind.scope === 'item');
        const heads = isHeading && marker.kind.name !== 'article';
        openSection(marker.kind, piece.start, range, heads ? trimmed(document.normal, words) : null);
        if (heads && order === 0 && (alone || marker.kind.scope === 'section')) own = 'heading';
      } else if (role === 'heading') {
        openSection(
          { level: headingLevel(paragraphs, roles, index), scope: 'section' },
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

/** What any numbering begins with: asked first, because most sentences have none. */
const MAY_NUMBER = /^[第一二三四五六七八九十（(\d①-⑳—―─#-]/;

/** Numbering at the head of a text: `[start, end)` in it, and where the words begin (`length`). */
interface Marker extends Range {
  kind: MarkerKind;
  length: number;
}

/** The numbering that `text` starts with, and how long it is (blanks after it included). */
function markerOf(text: string, first: boolean): Marker | undefined {
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

function paragraphsOf(normal: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: line } of normal.matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text === '') continue;
    const start = index + line.indexOf(text);
    paragraphs.push({ start, end: start + text.length, text });
  }
  return paragraphs;
}

/** What each paragraph is in the layout. */
function rolesOf(paragraphs: Paragraph[]): SentenceRole[] {
  const compiled = paragraphs.some(({ text }) => isSpeechTitle(text));
  const firstSpeech = compiled ? paragraphs.findIndex(({ text }) => isSpeechTitle(text)) : 0;
  let head = true;
  return paragraphs.map(({ text }, index) => {
    if (compiled && isSpeechTitle(text)) {
      head = true;
      return 'title';
    }
    if (text.length <= 60 && SALUTATION.test(text)) {
      head = false;
      return 'salutation';
    }
    if (PAGE_NOTE.test(text) && text.length <= 200) return 'note';
    if (compiled && index < firstSpeech) return index === 0 && isTitleLike(text) ? 'title' : 'note';
    const marked = markerOf(text, true);
    if (head && OCCASION.test(text)) return 'note';
    if (head && index <= 4 && !marked && isTitleLike(text)) return 'title';
    if (marked === undefined) {
      head = false;
      const following = paragraphs[index + 1];
      return isTitleLike(text) && text.length <= 30 && following && isRunningText(following.text) ? 'heading' : 'text';
    }
    head = head && marked.kind.name === 'dash';
    return !ENDS_SENTENCE.test(text) && text.length <= LONGEST_HEADING ? 'heading' : 'text';
  });
}

const isSpeechTitle = (text: string): boolean =>
  text.length <= 50 && !/[。！？；，]/.test(text) && SPEECH_TITLE.test(text);
const isTitleLike = (text: string): boolean =>
  text.length <= 50 &&
  /[\u4e00-\u9fff]{2}/.test(text) &&
  !ENDS_SENTENCE.test(text) &&
  !/[。；]/.test(text) &&
  !/^[\d\s.%-]+$/.test(text);
const isRunningText = (text: string): boolean => /[。；：]/.test(text) && text.length > 20;

/** A heading without numbering stands above what is numbered after it, or else beside 一、. */
function headingLevel(paragraphs: Paragraph[], roles: SentenceRole[], index: number): number {
  for (let next = index + 1; next < paragraphs.length && next < index + 40; next++) {
    const marker = markerOf((paragraphs[next] as Paragraph).text, true);
    if (marker && marker.kind.scope === 'section') return marker.kind.level - 0.5;
    if (roles[next] === 'heading') break;
  }
  return 5;
}

/** One speech per title of a compilation, else the whole document is one. */
function speechesOf(paragraphs: Paragraph[], roles: SentenceRole[], normal: string): Speech[] {
  if (paragraphs.length === 0) return [];
  const titles = paragraphs.flatMap((paragraph, index) =>
    roles[index] === 'title' && isSpeechTitle(paragraph.text) ? [index] : [],
  );
  const starts = titles.length > 0 ? titles : [0];
  return starts.map((from, order) => {
    const to = starts[order + 1] ?? paragraphs.length;
    const find = (role: SentenceRole): Range | null => {
      const found = paragraphs.slice(from, to).find((_, offset) => roles[from + offset] === role);
      return found ? withoutHashes(normal, found) : null;
    };
    const occasion = paragraphs.slice(from, Math.min(to, from + 8)).flatMap((paragraph) => occasionOf(paragraph))[0];
    const last = paragraphs[to - 1] as Paragraph;
    return {
      id: `s${order + 1}`,
      start: (paragraphs[from] as Paragraph).start,
      end: last.end,
      title: find('title'),
      salutation: find('salutation'),
      speaker: null,
      date: occasion?.date ?? null,
      place: occasion?.place ?? null,
    };
  });
}

/** 2012年2月29日在…会议上: when and where the speech was given. */
function occasionOf({ text, start }: Paragraph): { date: Range; place: Range | null }[] {
  const groups = OCCASION.exec(text)?.groups;
  if (!groups?.date) return [];
  const at = (part: string): Range => {
    const from = start + text.indexOf(part);
    return { start: from, end: from + part.length };
  };
  return [{ date: at(groups.date), place: groups.place === undefined ? null : at(groups.place) }];
}

/** A heading's words without the # of Markdown. */
const withoutHashes = (text: string, { start, end }: Range): Range => ({
  start: start + (/^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0),
  end,
});
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
