import { OCCASION } from '../lexicon/headings.js';
import type { Range, Speech } from '../types.js';
import { type Paragraph, withoutHashes } from './paragraphs.js';
import { nameIn, type Part } from './roles.js';

/** One speech per title of a compilation, else the whole document is one. Ranges in `normal`. */
export function speechesOf(paragraphs: readonly Paragraph[], parts: readonly Part[], normal: string): Speech[] {
  if (paragraphs.length === 0) return [];
  const titles = parts.flatMap((part, index) => (part.opens ? [index] : []));
  // The one title of a document may stand behind notes that are its own.
  const starts = titles.length > 1 || compiled(parts) ? titles : [0];
  return starts.map((from, order) => speechOf(paragraphs, parts, normal, from, starts[order + 1], `s${order + 1}`));
}

/** Whether the first title opens a speech of several, or of one that is told apart from what stands before it. */
const compiled = (parts: readonly Part[]): boolean => {
  const first = parts.findIndex(({ opens }) => opens);
  return first > 0 && parts.slice(0, first).some(({ role }) => role === 'title');
};

function speechOf(
  paragraphs: readonly Paragraph[],
  parts: readonly Part[],
  normal: string,
  from: number,
  to = paragraphs.length,
  id: string,
): Speech {
  const own = parts
    .slice(from, to)
    .map((part, offset) => ({ part, paragraph: paragraphs[from + offset] as Paragraph }));
  const salutation = own.find(({ part }) => part.role === 'salutation')?.paragraph;
  const occasions = own.filter(({ part }) => part.note === 'occasion').map(({ paragraph }) => occasionOf(paragraph));
  const speaker = own.find(({ part }) => part.note === 'speaker')?.paragraph;
  const name = speaker && nameIn(speaker.text);
  return {
    id,
    start: (paragraphs[from] as Paragraph).start,
    end: (paragraphs[to - 1] as Paragraph).end,
    title: titleOf(paragraphs, parts, normal, from, to),
    salutation: salutation ? withoutHashes(normal, salutation) : null,
    speaker: speaker && name ? { start: speaker.start + name.start, end: speaker.start + name.end } : null,
    date: occasions.find(({ date }) => date)?.date ?? null,
    place: occasions.find(({ place }) => place)?.place ?? null,
  };
}

/** The first title among the paragraphs from `from` to `to`, with the lines that go on with it. */
export function titleOf(
  paragraphs: readonly Paragraph[],
  parts: readonly Part[],
  normal: string,
  from = 0,
  to = paragraphs.length,
): Range | null {
  let first = from;
  while (first < to && parts[first]?.role !== 'title') first++;
  if (first === to) return null;
  let last = first;
  while (last + 1 < to && parts[last + 1]?.continues && parts[last + 1]?.role === 'title') last++;
  return withoutHashes(normal, {
    start: (paragraphs[first] as Paragraph).start,
    end: (paragraphs[last] as Paragraph).end,
  });
}

/** 2012年2月29日在…会议上: when and where the speech was given. */
function occasionOf({ text, start }: Paragraph): { date: Range | null; place: Range | null } {
  const groups = OCCASION.exec(text)?.groups;
  const at = (part: string | undefined): Range | null => {
    if (part === undefined) return null;
    const from = start + text.indexOf(part);
    return { start: from, end: from + part.length };
  };
  return { date: at(groups?.date), place: at(groups?.place ?? groups?.stage) };
}
