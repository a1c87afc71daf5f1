import { findingsOf } from './analyze.js';
import { place } from './refine/place.js';
import { placer } from './refine/placer.js';
import type { Analysis, AnalyzeOptions, Kind, Mood, Passed, SentenceRole, Source } from './types.js';

/** A sentence and all that was made of it, for people who ask why. */
export interface ExplainedSentence {
  line: number;
  column: number;
  /** As written. */
  text: string;
  role: SentenceRole;
  mood: Mood;
  moodReason: string;
  /** With their explanations. */
  figures: NonNullable<Analysis['figures']>;
  targets: NonNullable<Analysis['targets']>;
  directives: NonNullable<Analysis['directives']>;
  /** What might have made a finding and did not. */
  passed: { kind: Kind; text: string; line: number; column: number; why: string }[];
}

/**
 * What was made of the sentences that touch a line of the original, and what was not, and why.
 *
 * @param line from 1
 * @returns none where the line is blank or there is no such line
 */
export function explain(source: Source, line: number, options: AnalyzeOptions): ExplainedSentence[] {
  const passed: Passed[] = [];
  const { structure, framed, findings } = findingsOf(source, options, (one) => passed.push(one));
  const { kinds: _all, ...settings } = options;
  const analysis = place(structure, framed, findings, { ...settings, explain: true });
  const at = placer(structure, options);

  return framed.flatMap(({ sentence, mood, moodReason }): ExplainedSentence[] => {
    const first = at.position(sentence).line;
    const last = at.position({ start: sentence.end - 1, end: sentence.end }).line;
    if (line < first || line > last) return [];
    const { start, end } = at.range(sentence);
    const within = <Finding extends { start: number }>(all: readonly Finding[] = []): Finding[] =>
      all.filter((finding) => start <= finding.start && finding.start < end);
    return [
      {
        ...at.position(sentence),
        text: at.text(sentence),
        ...{ role: sentence.role, mood, moodReason },
        figures: within(analysis.figures),
        targets: within(analysis.targets),
        directives: within(analysis.directives),
        passed: passed
          .filter((one) => sentence.start <= one.start && one.start < sentence.end)
          .sort((a, b) => a.start - b.start)
          .map((one) => ({ kind: one.kind, text: at.text(one), ...at.position(one), why: one.why })),
      },
    ];
  });
}
