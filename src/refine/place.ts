import type { Findings } from '../extract/index.js';
import { sectionMoods } from '../frame/settings.js';
import { actorTypesOf } from '../lexicon/actors.js';
import { indicatorIdOf } from '../lexicon/indicators.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { shift, slice } from '../text/span.js';
import { timesIn, toEdtf } from '../text/time.js';
import type {
  Analysis,
  AnalyzeOptions,
  Directive,
  Figure,
  Framed,
  Kind,
  Placed,
  Range,
  Structure,
  Target,
  Time,
  TimeRow,
} from '../types.js';
import { explainer } from './explain.js';
import { normalised } from './normalised.js';
import { outlineOf } from './outline.js';
import { directiveParts, figureParts, targetParts } from './parts.js';
import { placer } from './placer.js';

const ALL_KINDS: readonly Kind[] = ['figure', 'target', 'directive'];

/** Turns what was found in `normal` into findings with places and slices of the original. */
export function place(structure: Structure, framed: Framed[], findings: Findings, options: AnalyzeOptions): Analysis {
  const { document } = structure;
  const at = placer(structure, options);
  const kinds = options.kinds ?? ALL_KINDS;
  const frameOf = frameFinder(framed);
  const lexicon = options.lexicon ?? LEXICON;
  const explain = options.explain ? explainer(structure, at) : undefined;

  const time = (range: Range | null): Time | null =>
    range && {
      text: at.text(range),
      edtf: toEdtf(slice(document.normal, range), options.date ?? givenOn(structure, range)),
    };
  const common = (id: string, range: Range): Placed => {
    const { sentence } = frameOf(range);
    const { speech, section } = sentence;
    return {
      id,
      speech,
      section,
      ...at.range(range),
      text: at.text(range),
      ...at.position(range),
      page: at.page(range),
      sentence: at.text(sentence),
    };
  };

  const figures = findings.figures.map((found, index): Figure => {
    const { kind, low, high, bound, unit, change, status, rule } = found;
    return {
      ...common(`f${index + 1}`, found),
      ...{ kind, low, high, bound, unit },
      ...normalised(found, lexicon),
      property: at.maybe(found.property),
      entity: at.maybe(found.entity),
      period: time(found.period),
      change,
      base: at.maybe(found.base),
      ...{ status, rule },
      ...(explain && { explanation: explain.figure(found, frameOf(found)) }),
      ...(options.parts && { parts: figureParts(found, at) }),
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
      indicatorId: found.indicator && indicatorIdOf(slice(document.normal, found.indicator), lexicon.indicators),
      figure: figure && (figureIds.get(`${figure.start}-${figure.end}`) ?? null),
      ...{ direction, commitment, nature },
      period: time(found.period),
      actor: at.maybe(found.actor),
      base: at.maybe(found.base),
      rule,
      ...(explain && { explanation: explain.target(found, frameOf(found)) }),
      ...(options.parts && { parts: targetParts(found, at) }),
    };
  });
  const directives = findings.directives.map((found, index): Directive => {
    const { deontic, strength, attribution, rule } = found;
    const actor = found.actor ?? found.actorInherited;
    return {
      ...common(`d${index + 1}`, found),
      cue: at.maybe(found.cue),
      ...{ deontic, strength },
      actor: at.maybe(found.actor),
      actorInherited: at.maybe(found.actorInherited),
      actorType: actor ? actorTypesOf(slice(document.normal, actor), lexicon) : [],
      attribution,
      responsible: found.responsible.map(({ range, role }) => ({ text: at.text(range), role })),
      aims: found.aims.map(at.text),
      objects: found.objects.map(at.maybe),
      manner: found.manner.map(at.text),
      purpose: found.purpose.map(at.text),
      condition: at.maybe(found.condition),
      orElse: at.maybe(found.orElse),
      deadline: time(found.deadline),
      rule,
      ...(explain && { explanation: explain.directive(found, frameOf(found)) }),
      ...(options.parts && { parts: directiveParts(found, at) }),
    };
  });

  const timeRows = (): TimeRow[] =>
    framed.flatMap(({ sentence }) =>
      timesIn(sentence.normal).map((found): TimeRow => {
        const range = shift(found, sentence.start);
        const { speech, section } = sentence;
        return { speech, section, ...at.range(range), ...at.position(range), ...(time(range) as Time) };
      }),
    );

  const analysis = outlineOf(structure, options, sectionMoods(structure, framed));
  if (options.sentences || options.tokens) {
    analysis.sentences = framed.map(({ sentence, mood, tokens }) => ({
      ...at.range(sentence),
      text: at.text(sentence),
      speech: sentence.speech,
      section: sentence.section,
      paragraph: sentence.paragraph,
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
  if (kinds.length === ALL_KINDS.length) analysis.times = timeRows();
  return analysis;
}

/** When the speech that holds a place was given, if it says so itself: ——2019年3月4日在…会议上. */
function givenOn({ speeches, document }: Structure, { start }: Range): string | undefined {
  const day = speeches.find((speech) => speech.start <= start && start < speech.end)?.date;
  const edtf = day && toEdtf(slice(document.normal, day));
  return edtf && /^\d{4}(?!\d|X)/.test(edtf) ? edtf : undefined;
}

/** Finds the sentence that a finding starts in, with its frame. */
function frameFinder(framed: readonly Framed[]): (range: Range) => Framed {
  return ({ start }) => {
    let low = 0;
    let high = framed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((framed[middle] as Framed).sentence.start <= start) low = middle;
      else high = middle - 1;
    }
    return framed[low] as Framed;
  };
}
