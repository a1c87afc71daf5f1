import {
  ADDRESSEE,
  ADDRESSES,
  CHAPTER,
  CONTENTS_LINE,
  DOCUMENT_NUMBER,
  ENACTED,
  LABEL,
  OCCASION,
  PAGE_NOTE,
  SALUTATION,
  SPEECH_NAME,
  SPEECH_TITLE,
  STAGE_DIRECTION,
  TURN,
} from '../lexicon/headings.js';
import { OFFICE, PERSON } from '../lexicon/names.js';
import type { SentenceRole } from '../types.js';
import { type Marker, markerOf } from './markers.js';
import { ENDS_SENTENCE, LONGEST_HEADING, type Paragraph } from './paragraphs.js';

/** What a paragraph is in the layout. */
export interface Part {
  role: SentenceRole;
  /** Of a note in a speech's head: its day or place, or who gives it. */
  note?: 'occasion' | 'speaker';
  /** Goes on with the title or heading of the paragraph before. */
  continues?: true;
  /** The title of a speech: of each in a compilation, or the one there is. */
  opens?: true;
  /** Who speaks next, in the record of a sitting. */
  turn?: Marker;
}

/** 区长　萨国文 · 国务院总理 李克强 · 习近平: who gives a speech, alone on a line of its head. */
const SPEAKER = new RegExp(`^(?:(?<office>[\\u4e00-\\u9fff]{0,20}${OFFICE})[ \\u3000]*)?(?<name>${PERSON})$`, 'u');
/** 2019年1月1日 · 一九九六年二月五日, alone on its line. */
const DATE_LINE =
  /^(?:\d{4}|[一二三四五六七八九〇○零O]{4})年[\d一二三四五六七八九十 ]{1,4}月[\d一二三四五六七八九十 ]{1,4}日$/;
/** 国务院办公厅: what signs a document, above its date. */
const LONGEST_SIGNATURE = 40;
/** 小编…, 扫一扫…: a note is no longer than this. */
const LONGEST_NOTE = 200;
/** A speech that lies on one line has at least so many characters. */
const SHORTEST_SPEECH = 200;
/** So many turns make the record of a sitting; one is a quotation. */
const SITTING = 2;
/** With so many headings told by the format, a line that it does not tell is none. */
const TOLD = 3;

/** What each paragraph is, from its words, its place, and what its format told. */
export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const turns = paragraphs.filter(({ text }) => TURN.test(text)).length >= SITTING;
  const told = paragraphs.filter(({ mark }) => mark?.kind === 'heading').length >= TOLD;
  const titles = titlesOf(paragraphs);
  const first = titles.size > 0 ? Math.min(...titles) : 0;
  const parts: Part[] = [];
  const whole = speechesOnLines(paragraphs);
  /** In the head of a speech or document, before its first words. */
  let head = true;
  let after: 'label' | 'signature' | undefined;

  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, mark } = paragraph;
    const before = parts[index - 1];
    const push = (part: Part): void => void parts.push(part);
    const wasLabel = after === 'label';
    const wasSigned = after === 'signature';
    after = undefined;

    if (whole) {
      push({ role: 'text', opens: true });
    } else if (mark?.kind === 'row') {
      head = false;
      push({ role: 'text' });
    } else if (titles.has(index)) {
      head = true;
      push({ role: 'title', opens: true });
    } else if (mark?.kind === 'note' || isPageNote(text, head) || STAGE_DIRECTION.test(text)) {
      push({ role: 'note' });
      if (LABEL.test(text) && /[：:]\s*$/.test(text)) after = 'label';
      else if (wasSigned || wasLabel) after = 'signature';
    } else if (
      head &&
      wasLabel &&
      !isNoValue(paragraphs[index - 1]?.text ?? '', text) &&
      text.length <= LONGEST_NOTE &&
      !/。/.test(text)
    ) {
      push({ role: 'note' });
    } else if (text.length <= LONGEST_HEADING && SALUTATION.test(text)) {
      head = false;
      push({ role: 'salutation' });
    } else if (ADDRESSEE.test(text) && !markerOf(text, true)) {
      head = false;
      push({ role: 'salutation' });
    } else if (titles.size > 0 && index < first) {
      push({ role: index === 0 && isTitleLike(text) ? 'title' : 'note' });
    } else if (CONTENTS_LINE.test(text)) {
      push({ role: 'note' });
    } else if (head && OCCASION.test(text)) {
      push({ role: 'note', note: 'occasion' });
    } else if (head && (DOCUMENT_NUMBER.test(text) || ENACTED.test(text))) {
      push({ role: 'note' });
    } else if (head && isSpeaker(paragraphs, parts, index)) {
      push({ role: 'note', note: 'speaker' });
    } else if (!head && isSigned(paragraphs, index)) {
      push({ role: 'note' });
      after = 'signature';
    } else if (!head && DATE_LINE.test(text)) {
      push({ role: 'note' });
      after = 'signature';
    } else {
      const marked = markerOf(text, true);
      const turn = turns ? turnOf(text) : undefined;
      if (turn) {
        head = false;
        push({ role: 'text', turn });
      } else if (
        head &&
        !marked &&
        isTitleLike(text) &&
        titleGoesOn(parts, before?.role === 'title' && isMarked(paragraph))
      ) {
        push({ role: 'title', ...(before?.role === 'title' ? { continues: true } : { opens: true }) });
      } else if (marked) {
        head = head && marked.kind.name === 'dash';
        const heading = mark?.kind === 'heading' || (!ENDS_SENTENCE.test(text) && text.length <= LONGEST_HEADING);
        push({ role: heading ? 'heading' : 'text' });
      } else {
        head = false;
        push(headingOrText(paragraphs, parts, index, { told, second: wasSigned }));
        if (wasSigned && parts.at(-1)?.role === 'heading') after = 'signature';
      }
    }
  }
  return parts;
}

/** 关于印发…方案的通知: a title, and no value of the label before it, which has none (主题词：). */
const isNoValue = (label: string, text: string): boolean =>
  /^主题词/.test(label) && (/关于|^国务院/.test(text) || text.length > 20);

/** A corpus with a speech a line: long lines that each begin by addressing somebody, and no others. */
const speechesOnLines = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.length > 1 && paragraphs.every(({ text }) => text.length >= SHORTEST_SPEECH && ADDRESSES.test(text));

function headingOrText(
  paragraphs: readonly Paragraph[],
  parts: readonly Part[],
  index: number,
  { told, second }: { told: boolean; second: boolean },
): Part {
  const { text, mark } = paragraphs[index] as Paragraph;
  const before = parts[index - 1];
  // The title of a plan, behind the signature of the notice that brings it; it may take more than a line.
  if (second && isTitleLike(text)) return { role: 'heading', ...(before?.role === 'heading' && { continues: true }) };
  if (mark?.kind === 'heading') return { role: 'heading' };
  const previous = paragraphs[index - 1];
  const following = paragraphs[index + 1];
  // A line that goes on with the one before, which ended in no mark, heads nothing.
  const goesOn = previous && before?.role === 'text' && !ENDS_SENTENCE.test(previous.text);
  const heads =
    !told && !mark && !goesOn && text.length <= 30 && isTitleLike(text) && following && isRunningText(following.text);
  return { role: heads ? 'heading' : 'text' };
}

/**
 * The paragraphs that open the speeches of a compilation: titles that number them (讲话稿篇2), or else titles of speeches with a
 * salutation below each.
 */
function titlesOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const indexes = (test: (paragraph: Paragraph, index: number) => boolean): number[] =>
    paragraphs.flatMap((paragraph, index) => (test(paragraph, index) ? [index] : []));
  const numbered = indexes(({ text }) => text.length <= 50 && !/[。！？；，]/.test(text) && SPEECH_TITLE.test(text));
  // 第一篇 numbers the parts of a plan too; they have chapters.
  const parts = numbered.filter((index) => /^第/.test((paragraphs[index] as Paragraph).text));
  const chapters = parts.length > 0 && paragraphs.some(({ text }) => CHAPTER.test(text));
  const compiled = chapters ? numbered.filter((index) => !parts.includes(index)) : numbered;
  if (compiled.length > 0) return new Set(compiled);
  const addressed = indexes(
    ({ text }, index) =>
      text.length <= 50 &&
      SPEECH_NAME.test(text) &&
      isTitleLike(text) &&
      paragraphs.slice(index + 1, index + 5).some((next) => next.text.length <= 60 && SALUTATION.test(next.text)),
  );
  return new Set(addressed.length > 1 ? addressed : []);
}

const isPageNote = (text: string, head: boolean): boolean =>
  text.length <= LONGEST_NOTE &&
  (PAGE_NOTE.test(text) || (LABEL.test(text) && (head || (text.length <= 60 && !/。/.test(text)))));

/** A name alone may be a word (成绩): it is a speaker's beside the day of the speech or above a salutation; with an office anywhere. */
function isSpeaker(paragraphs: readonly Paragraph[], parts: readonly Part[], index: number): boolean {
  const { text, mark } = paragraphs[index] as Paragraph;
  const groups = SPEAKER.exec(text)?.groups;
  if (!groups || mark?.kind === 'heading' || !parts.some(({ role }) => role === 'title' || role === 'note'))
    return false;
  if (groups.office !== undefined) return true;
  const next = paragraphs[index + 1]?.text ?? '';
  return parts[index - 1]?.note === 'occasion' || SALUTATION.test(next) || OCCASION.test(next);
}

/** The place of the name in a speaker's line: `[start, end)` of `text`. */
export function nameIn(text: string): { start: number; end: number } | undefined {
  const name = SPEAKER.exec(text)?.groups?.name;
  return name === undefined ? undefined : { start: text.length - name.length, end: text.length };
}

/** 国务院办公厅 above 2019年1月1日. */
function isSigned(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index] as Paragraph;
  const next = paragraphs[index + 1];
  return (
    next !== undefined && DATE_LINE.test(next.text) && text.length <= LONGEST_SIGNATURE && !ENDS_SENTENCE.test(text)
  );
}

/** Lines of a title stand together, at the start or behind notes; another heading of the format goes on with none. */
function titleGoesOn(parts: readonly Part[], marked: boolean): boolean {
  const titles = parts.filter(({ role }) => role === 'title').length;
  return titles === 0 || (titles < 4 && parts.at(-1)?.role === 'title' && !marked);
}

/** Whether the format, or the # of Markdown in plain text, says that a heading begins here. */
const isMarked = ({ text, mark }: Paragraph): boolean => mark?.kind === 'heading' || /^#{1,6}\s/.test(text);

function turnOf(text: string): Marker | undefined {
  const marker = TURN.exec(text)?.groups?.marker;
  if (marker === undefined) return undefined;
  const length = marker.length + (/^\s*/.exec(text.slice(marker.length))?.[0].length ?? 0);
  return { kind: { name: 'turn', level: 0.8, scope: 'section' }, start: 0, end: marker.length, length };
}

const isTitleLike = (text: string): boolean =>
  text.length <= 50 &&
  /[\u4e00-\u9fff]{2}/.test(text) &&
  !ENDS_SENTENCE.test(text) &&
  !/[。；]/.test(text) &&
  !/^[\d\s.%-]+$/.test(text) &&
  !/^[一二三四五六七八九十]{1,2}是$/.test(text);
const isRunningText = (text: string): boolean => /[。；：]/.test(text) && text.length > 20;
