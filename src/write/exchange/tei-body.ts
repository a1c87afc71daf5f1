/** The body of a TEI document: divisions, paragraphs and sentences, with spans around their words. */
import { indexUnits } from '../../text/lines.js';
import type { Analysis, SentenceRow } from '../../types.js';
import type { Span } from './spans.js';
import { attributes, xml } from './xml.js';

/**
 * @returns `body`: the lines inside of `<body>`; `crossing`: ids of the spans that stand between anchors.
 */
export function bodyOf(
  document: Analysis,
  spans: readonly Span[],
  prefix: string,
): { body: string; crossing: ReadonlySet<string> } {
  const { text = '', sentences = [] } = document;
  const unit = indexUnits(text);
  const nested = nestedIn(sentences, spans);
  const crossing = new Set(spans.filter(({ id }) => !nested.has(id)).map(({ id }) => id));
  const marks = marksOf(spans, nested, prefix);
  const path = pathFinder(document);
  const speeches = new Set(document.speeches.map(({ id }) => id));
  const lines: string[] = [];
  const divisions: Division[] = [];
  const root: Division = { name: '', hasText: false, hasDivision: false };
  let next = 0;
  for (const paragraph of paragraphsOf(sentences)) {
    const [first] = paragraph as [SentenceRow];
    const wanted = path(first);
    let same = 0;
    while (same < divisions.length && divisions[same]?.name === wanted[same]) same++;
    while (divisions.length > same) closeDivision(divisions.pop() as Division, lines);
    for (const name of wanted.slice(same)) {
      (divisions.at(-1) ?? root).hasDivision = true;
      lines.push(`<div${attributes({ type: speeches.has(name) ? 'speech' : 'section', n: name })}>`);
      divisions.push({ name, hasText: false, hasDivision: false });
    }
    const here = divisions.at(-1) ?? root;
    // No paragraph may follow the divisions of a division.
    const isLate = here.hasDivision;
    const element = elementOf(first, isLate || here.hasText);
    const content = paragraph.map((sentence) => {
      const last = next;
      while (next < marks.length && (marks[next] as Mark).at < sentence.end) next++;
      while (next < marks.length && (marks[next] as Mark).at === sentence.end && (marks[next] as Mark).ends) next++;
      return `<s>${marked(text, sentence, marks.slice(last, next), unit)}</s>`;
    });
    const line = `<${element.open}>${content.join('')}</${element.name}>`;
    lines.push(isLate ? `<div type="rest">${element.name === 'head' ? `${line}<p/>` : line}</div>` : line);
    if (element.name !== 'head') here.hasText = true;
  }
  while (divisions.length > 0) closeDivision(divisions.pop() as Division, lines);
  if (!root.hasText && !root.hasDivision) lines.push('<p/>');
  return { body: lines.map((line) => `${line}\n`).join(''), crossing };
}

interface Division {
  /** Id of its speech or section. */
  name: string;
  hasText: boolean;
  hasDivision: boolean;
}

/** A division of headings alone is none. */
function closeDivision({ hasText, hasDivision }: Division, lines: string[]): void {
  if (!hasText && !hasDivision) lines.push('<p/>');
  lines.push('</div>');
}

/** A heading is one only where nothing stands before it in its division. */
function elementOf({ role }: SentenceRow, isLate: boolean): { name: string; open: string } {
  if ((role === 'heading' || role === 'title') && !isLate) return { name: 'head', open: 'head' };
  return { name: 'p', open: `p${attributes({ rend: role === 'text' ? null : role })}` };
}

/** Sentences that stand in one paragraph, one section and one role; a heading that is run in before text is a line of its own. */
function paragraphsOf(sentences: readonly SentenceRow[]): SentenceRow[][] {
  const paragraphs: SentenceRow[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)?.at(-1);
    const goesOn =
      last?.paragraph === sentence.paragraph &&
      last.role === sentence.role &&
      last.speech === sentence.speech &&
      last.section === sentence.section;
    if (goesOn) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** The way down to a sentence: its speech, then its sections from the outermost. */
function pathFinder({ sections }: Analysis): (sentence: SentenceRow) => string[] {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  return ({ speech, section }) => {
    const way: string[] = [];
    for (let id = section; id !== null; id = parents.get(id) ?? null) way.unshift(id);
    return speech === null ? way : [speech, ...way];
  };
}

/** The spans that lie in one sentence and cross no other such span: they can be elements. */
function nestedIn(sentences: readonly SentenceRow[], spans: readonly Span[]): ReadonlySet<string> {
  const nested = new Set<string>();
  let at = 0;
  let open: Span[] = [];
  for (const span of spans) {
    while (at < sentences.length && (sentences[at] as SentenceRow).end <= span.start) at++;
    const sentence = sentences[at];
    if (!sentence || span.start < sentence.start || span.end > sentence.end) continue;
    open = open.filter(({ end }) => end > span.start);
    if (open.some(({ end }) => end < span.end)) continue;
    open.push(span);
    nested.add(span.id);
  }
  return nested;
}

/** A tag and where it stands, in code points. */
interface Mark {
  at: number;
  /** It belongs to what stands before it. */
  ends: boolean;
  tag: string;
}

/** The tags of all spans in the order in which they are written: at one place what ends, the inner first, then what begins, the outer first. */
function marksOf(spans: readonly Span[], nested: ReadonlySet<string>, prefix: string): Mark[] {
  const marks = spans.flatMap((span, order): (Mark & { rank: number })[] => {
    const { id, start, end } = span;
    const anchor = (which: string): string => `<anchor${attributes({ 'xml:id': `${prefix}.${id}.${which}` })}/>`;
    const [open, close] = nested.has(id) ? tagsOf(span, prefix) : [anchor('start'), anchor('end')];
    return [
      { at: start, ends: false, tag: open, rank: order },
      { at: end, ends: true, tag: close, rank: -order },
    ];
  });
  return marks.sort((a, b) => a.at - b.at || Number(b.ends) - Number(a.ends) || a.rank - b.rank);
}

function tagsOf({ id, label, kind, notes }: Span, prefix: string): [open: string, close: string] {
  const note = (name: string): string | null => notes.find((each) => each.name === name)?.value ?? null;
  const common = { 'xml:id': `${prefix}.${id}`, ana: kind && `#${prefix}.${id}.fs` };
  const [low, unit] = [note('low'), note('unit')];
  if (kind === 'figure') {
    const quantity = low !== null && low === note('high') ? low : null;
    const values = { type: note('kind'), quantity, unit: unit && /^\S+$/.test(unit) ? unit : null };
    return [`<measure${attributes({ ...common, ...values })}>`, '</measure>'];
  }
  const type = label.charAt(0).toLowerCase() + label.slice(1);
  return [`<seg${attributes({ ...common, type })}>`, '</seg>'];
}

/** The words of a sentence with the tags between them. */
function marked(
  text: string,
  { start, end }: SentenceRow,
  marks: readonly Mark[],
  unit: (at: number) => number,
): string {
  let at = start;
  const pieces = marks.map((mark) => {
    // A tag that stands between sentences goes to the one behind it.
    const place = Math.max(mark.at, at);
    const piece = xml(text.slice(unit(at), unit(place))) + mark.tag;
    at = place;
    return piece;
  });
  return pieces.join('') + xml(text.slice(unit(at), unit(end)));
}
