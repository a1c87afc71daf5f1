import type { Analysis, Document, Mood, OutlineOptions, Problem, SectionRow, SpeechRow, Structure } from '../types.js';
import { placer } from './placer.js';

/** The analysis without findings: what a document is and how it is built. Needs no segmenter. */
export function outlineOf(
  structure: Structure,
  options: OutlineOptions = {},
  moods?: ReadonlyMap<string, Mood>,
): Analysis {
  const { document } = structure;
  const { source } = document;
  const at = placer(structure, options);
  return {
    id: source.id,
    recordId: source.recordId,
    source: source.name,
    metadata: source.metadata,
    encoding: source.encoding,
    encodingConfidence: source.encodingConfidence,
    placesIn: source.placesIn,
    script: document.script,
    characters: at.index.codepoint(document.text.length),
    ...(options.text && { text: document.text }),
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
      const mood = moods && { mood: moods.get(id) ?? null };
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
        ...mood,
      };
    }),
    problems: [...source.problems, ...doubtfulDecimals(document)].map(({ code, message, start, end }) => ({
      code,
      message,
      start: start === null ? null : at.original({ start, end: start }).start,
      end: end === null ? null : at.original({ start: end, end }).end,
    })),
  };
}

/** 28 · 4 ‰ was read as 28.4; 5，6% may be 5.6 % or two numbers: what a scanner may have misread, for a person to look at. */
const DECIMAL_COMMA_AS_WRITTEN = /(?<![\d，.])\d，\d(?=[%％‰])/g;

function doubtfulDecimals({ text, changes }: Document): Problem[] {
  const points = changes
    .filter(({ text: written, to }) => /[·•]/.test(written) && to.includes('.'))
    .map(
      ({ start, end }): Problem => ({
        code: 'misread-point',
        message: `“${around(text, start, end)}” is read with a decimal point`,
        start,
        end,
      }),
    );
  const commas = [...text.matchAll(DECIMAL_COMMA_AS_WRITTEN)].map(
    ({ index, 0: words }): Problem => ({
      code: 'doubtful-comma',
      message: `“${words}” is read as two numbers; it may be one with a decimal point`,
      start: index,
      end: index + words.length,
    }),
  );
  return [...points, ...commas].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 3), end + 4).replace(/\s+/g, ' ');
