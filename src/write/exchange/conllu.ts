/**
 * CoNLL-U (https://universaldependencies.org/format.html): words by jieba with its tags as XPOS, no trees. MISC has `start_char` and
 * `end_char` (code points of the text, as Stanza writes them) and, in `Spans`, the findings and parts that a word belongs to:
 * `B-Directive:d1,B-Cue:p3`, with I- on the words that follow.
 */
import { indexUnits } from '../../text/lines.js';
import { oneLine } from '../../text/visible.js';
import type { Analysis, Range, Report, Writer } from '../../types.js';
import { annotated, type Link, type Span, withoutFields } from './spans.js';
import { type Word, wordsOf } from './words.js';

/** A name without what parts fields and ids; no two names become one. */
const nameOf = ({ source, recordId }: Analysis): string =>
  [source, ...(recordId === null ? [] : [recordId])]
    .map((name) => name.replace(/[\s/#%]|[^\P{C}]/gu, (mark) => `%${(mark.codePointAt(0) as number).toString(16)}`))
    .join('#');

/** What stands in a column: nothing that parts columns or lines, no blank (a word that is wrapped over two lines is one word). */
const form = ({ text }: Word): string => oneLine(text.replace(/\s+/g, '')) || '_';

/** Whether a blank stands between two words for a reader; the end of a hard-wrapped line between Chinese characters is none. */
const isApart = (gap: string, before: string): boolean =>
  /[^\S\r\n]/.test(gap.replace(/[^\S\r\n]*[\r\n]+\s*/g, '\n')) || (/[\r\n]/.test(gap) && /[!-~]$/.test(before));

/** `Directive deontic=obligation strength=plain` and what stands where: `cue=p3`. */
const described = ({ id, label, notes }: Span, links: ReadonlyMap<string, readonly Link[]>): string =>
  [
    label,
    ...notes.map(({ name, value }) => `${name}=${value.replace(/\s+/g, '_')}`),
    ...(links.get(id) ?? []).map(({ role, to }) => `${role}=${to}`),
  ].join(' ');

/** What the lines of a sentence are made of. */
interface Found {
  words: readonly Word[];
  spans: readonly Span[];
  /** Of each finding. */
  links: ReadonlyMap<string, readonly Link[]>;
  /** Where the next sentence of the paragraph begins. */
  following: number | undefined;
  slice(start: number, end: number): string;
}

function linesOf({ words, spans, links, following, slice }: Found): {
  text: string;
  comments: string[];
  rows: string[];
} {
  const gaps = words.map(({ end, text }, index) => {
    const next = words[index + 1]?.start ?? following;
    return next === undefined || isApart(slice(end, next), text);
  });
  const begin = words[0]?.start ?? 0;
  const within = spansByWord(words, spans);
  const rows = words.map((word, index) => {
    const tags = (within[index] ?? []).map(
      ({ id, label, start }) => `${start >= word.start || index === 0 ? 'B' : 'I'}-${label}:${id}`,
    );
    const misc = [
      ...(gaps[index] ? [] : ['SpaceAfter=No']),
      ...(tags.length > 0 ? [`Spans=${tags.join(',')}`] : []),
      `start_char=${word.start}`,
      `end_char=${word.end}`,
    ];
    return [index + 1, form(word), '_', '_', word.tag || '_', '_', '_', '_', '_', misc.join('|')].join('\t');
  });
  return {
    text: words.map((word, index) => form(word) + (gaps[index] && index < words.length - 1 ? ' ' : '')).join(''),
    // A finding is told where it begins.
    comments: spans
      .filter(({ kind, start }) => kind !== null && start >= begin)
      .map((span) => `# finding ${span.id} = ${described(span, links)}`),
    rows,
  };
}

function documentLines(report: Report): string {
  const { document } = report;
  const { text = '' } = document;
  const { spans, links: all } = annotated(report);
  const links = new Map<string, Link[]>();
  for (const link of all) links.set(link.from, [...(links.get(link.from) ?? []), link]);
  const unit = indexUnits(text);
  const slice = (start: number, end: number): string => text.slice(unit(start), unit(end));
  const name = nameOf(document);
  const sentences = (document.sentences ?? [])
    .map((sentence) => ({ ...sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
  const bySentence = spansBySentence(spans, sentences);
  const blocks = sentences.map(({ words, paragraph }, index) => {
    const [before, next] = [sentences[index - 1], sentences[index + 1]];
    const following = next?.paragraph === paragraph ? next.words[0]?.start : undefined;
    const lines = linesOf({ words, spans: bySentence[index] ?? [], links, following, slice });
    const head = [
      ...(before ? [] : [`# newdoc id = ${name}`]),
      ...(before?.paragraph === paragraph ? [] : ['# newpar']),
      `# sent_id = ${name}-${index + 1}`,
      `# text = ${lines.text}`,
    ];
    return `${[...head, ...lines.comments, ...lines.rows].join('\n')}\n\n`;
  });
  return blocks.join('');
}

/** The spans that each word has a character of; both are in order of place. */
function spansByWord(words: readonly Word[], spans: readonly Span[]): Span[][] {
  let next = 0;
  let open: Span[] = [];
  return words.map((word) => {
    while (next < spans.length && (spans[next] as Span).start < word.end) open.push(spans[next++] as Span);
    open = open.filter(({ end }) => end > word.start);
    return open;
  });
}

/** The spans that have words in each sentence. Both are in order of place; most spans lie in one sentence. */
function spansBySentence(spans: readonly Span[], sentences: readonly Range[]): Span[][] {
  const found: Span[][] = sentences.map(() => []);
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && (sentences[first] as Range).end <= span.start) first++;
    for (let index = first; index < sentences.length && (sentences[index] as Range).start < span.end; index++)
      found[index]?.push(span);
  }
  return found;
}

export const conllu: Writer = {
  name: 'conllu',
  summary: 'CoNLL-U: words with tags, findings in MISC',
  extensions: ['.conllu'],
  safe: false,
  needs: ['text', 'tokens', 'parts'],
  open(options) {
    withoutFields('conllu', options);
    return '';
  },
  document: documentLines,
};
