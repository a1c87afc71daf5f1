import type { Findings } from '../extract/index.js';
import { indexText } from '../text/lines.js';
import { toOriginal } from '../text/offset-map.js';
import { slice } from '../text/span.js';
import { toEdtf } from '../text/time.js';
import type {
  Analysis,
  AnalyzeOptions,
  Directive,
  Figure,
  Framed,
  Kind,
  OutlineOptions,
  Placed,
  Range,
  SectionRow,
  Sentence,
  SpeechRow,
  Structure,
  Target,
  Time,
} from '../types.js';

const ALL_KINDS: readonly Kind[] = ['figure', 'target', 'directive'];

/** Turns places in `normal` into places and slices of the original: the only file that counts in both texts. */
export function place(structure: Structure, framed: Framed[], findings: Findings, options: AnalyzeOptions): Analysis {
  const { document } = structure;
  const at = placer(structure, options);
  const kinds = options.kinds ?? ALL_KINDS;
  const sentenceOf = sentenceFinder(framed);
  const date = options.date;

  const time = (range: Range | null): Time | null =>
    range && { text: at.text(range), edtf: toEdtf(slice(document.normal, range), date) };
  const common = (id: string, range: Range): Placed => {
    const sentence = sentenceOf(range);
    const { speech, section } = sentence;
    return {
      id,
      speech,
      section,
      ...at.range(range),
      text: at.text(range),
      ...at.position(range),
      sentence: at.text(sentence),
    };
  };

  const figures = findings.figures.map((found, index): Figure => {
    const { kind, low, high, bound, unit, change, status, rule } = found;
    return {
      ...common(`f${index + 1}`, found),
      ...{ kind, low, high, bound, unit },
      property: at.maybe(found.property),
      entity: at.maybe(found.entity),
      period: time(found.period),
      change,
      base: at.maybe(found.base),
      ...{ status, rule },
    };
  });
  const figureIds = new Map(findings.figures.map((found, index) => [`${found.start}-${found.end}`, `f${index + 1}`]));
  const targets = findings.targets.map((found, index): Target => {
    const { figure, direction, commitment, nature, rule } = found;
    return {
      ...common(`t${index + 1}`, found),
      indicator: at.maybe(found.indicator),
      state: at.text(found.state),
      quantified: figure !== null,
      figure: figure && (figureIds.get(`${figure.start}-${figure.end}`) ?? null),
      ...{ direction, commitment, nature },
      period: time(found.period),
      actor: at.maybe(found.actor),
      rule,
    };
  });
  const directives = findings.directives.map((found, index): Directive => {
    const { deontic, strength, attribution, rule } = found;
    return {
      ...common(`d${index + 1}`, found),
      cue: at.maybe(found.cue),
      ...{ deontic, strength },
      actor: at.maybe(found.actor),
      actorInherited: at.maybe(found.actorInherited),
      attribution,
      responsible: found.responsible.map(({ range, role }) => ({ text: at.text(range), role })),
      aims: found.aims.map(at.text),
      condition: at.maybe(found.condition),
      orElse: at.maybe(found.orElse),
      deadline: time(found.deadline),
      rule,
    };
  });

  const analysis = outlineOf(structure, options);
  if (options.sentences || options.tokens) {
    analysis.sentences = framed.map(({ sentence, mood, tokens }) => ({
      ...at.range(sentence),
      text: at.text(sentence),
      speech: sentence.speech,
      section: sentence.section,
      role: sentence.role,
      mood,
      ...(options.tokens && {
        tokens: tokens.map(({ start, end, word, tag }) => {
          const range = { start: sentence.start + start, end: sentence.start + end };
          return { ...at.range(range), text: at.text(range), word, tag };
        }),
      }),
    }));
  }
  if (kinds.includes('figure')) analysis.figures = figures;
  if (kinds.includes('target')) analysis.targets = targets;
  if (kinds.includes('directive')) analysis.directives = directives;
  return analysis;
}

/** The analysis without findings: what a document is and how it is built. Needs no segmenter. */
export function outlineOf(structure: Structure, options: OutlineOptions = {}): Analysis {
  const { document } = structure;
  const { source } = document;
  const at = placer(structure, options);
  return {
    id: source.id,
    recordId: source.recordId,
    source: source.name,
    encoding: source.encoding,
    script: document.script,
    characters: at.index.codepoint(document.text.length),
    title: at.maybe(structure.title),
    restored: document.changes
      .filter(({ reason }) => reason === 'restore')
      .map((change) => ({ ...at.original(change), text: change.text, to: change.to })),
    speeches: structure.speeches.map(
      (speech): SpeechRow => ({
        id: speech.id,
        ...at.range(speech),
        title: at.maybe(speech.title),
        salutation: at.maybe(speech.salutation),
        speaker: at.maybe(speech.speaker),
        date: at.maybe(speech.date),
        place: at.maybe(speech.place),
      }),
    ),
    sections: structure.sections.map((section): SectionRow => {
      const { id, speech, parent, level } = section;
      const { start, end } = at.range(section);
      return {
        id,
        speech,
        parent,
        level,
        start,
        end,
        marker: at.maybe(section.marker),
        heading: at.maybe(section.heading),
      };
    }),
    problems: source.problems.map(({ code, message, start, end }) => ({
      code,
      message,
      start: start === null ? null : at.original({ start, end: start }).start,
      end: end === null ? null : at.original({ start: end, end }).end,
    })),
  };
}

/** Places of one document in the unit asked for. */
function placer({ document }: Structure, options: OutlineOptions) {
  const { text, map } = document;
  const index = indexText(text);
  const count = options.offsets === 'utf16' ? (unit: number): number => unit : index.codepoint;
  const original = ({ start, end }: Range): Range => ({ start: count(start), end: count(end) });
  const slices = (range: Range): string => slice(text, toOriginal(map, range));
  return {
    index,
    /** A place that is one of the original already. */
    original,
    range: (range: Range): Range => original(toOriginal(map, range)),
    position: (range: Range) => index.position(toOriginal(map, range).start),
    text: slices,
    maybe: (range: Range | null): string | null => range && slices(range),
  };
}

/** Finds the sentence that a finding starts in. */
function sentenceFinder(framed: Framed[]): (range: Range) => Sentence {
  return ({ start }) => {
    let low = 0;
    let high = framed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((framed[middle] as Framed).sentence.start <= start) low = middle;
      else high = middle - 1;
    }
    return (framed[low] as Framed).sentence;
  };
}
