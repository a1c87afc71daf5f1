import type { Analysis, OutlineOptions, SectionRow, SpeechRow, Structure } from '../types.js';
import { placer } from './placer.js';

/** The analysis without findings: what a document is and how it is built. Needs no segmenter. */
export function outlineOf(structure: Structure, options: OutlineOptions = {}): Analysis {
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
