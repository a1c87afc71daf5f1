import { UserError } from '../errors.js';
import { nearest } from '../text/suggest.js';
import type { Analysis } from '../types.js';

/** What is told of a speech that a document does not have; `ids` are those that it has. */
export function noSpeech(source: string, speech: string, ids: readonly string[]): UserError {
  const [near] = nearest(speech, ids);
  return new UserError(
    'no-speech',
    `${source}: there is no speech ${speech}${near ? `; did you mean ${near}?` : ';'} There are: ${ids.join(', ') || 'none'} (“jianggao outline” shows them)`,
  );
}

/**
 * What an analysis says of one speech.
 *
 * @throws UserError if the document has no such speech.
 */
export function within(analysis: Analysis, speech: string): Analysis {
  const ids = analysis.speeches.map(({ id }) => id);
  if (!ids.includes(speech)) throw noSpeech(analysis.source, speech, ids);
  const inside = <Row extends { speech: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.speech === speech);
  const { sentences, figures, targets, directives, times } = analysis;
  return {
    ...analysis,
    speeches: analysis.speeches.filter(({ id }) => id === speech),
    sections: inside(analysis.sections),
    ...(sentences && { sentences: inside(sentences) }),
    ...(figures && { figures: inside(figures) }),
    ...(targets && { targets: inside(targets) }),
    ...(directives && { directives: inside(directives) }),
    ...(times && { times: inside(times) }),
  };
}
