import type { FoundFigure, Framed, Range } from '../types.js';
import { describe } from './measured.js';
import { quantitiesIn } from './quantities.js';

/** The figures of one sentence, described; places in the document. `vague` adds counts without a value (几十, 数百). */
export function figuresIn(framed: Framed, vague = false): FoundFigure[] {
  const { sentence, tokens, mood, lexicon } = framed;
  if (sentence.role === 'title' || sentence.role === 'salutation') return [];
  const place = (range: Range): Range => ({ start: range.start + sentence.start, end: range.end + sentence.start });
  const maybe = (range: Range | null): Range | null => range && place(range);
  return describe(
    framed,
    quantitiesIn(sentence.normal, tokens, sentence.body, { law: mood === 'norm', vague, lexicon }),
  ).map((figure) => ({
    ...figure,
    ...place(figure),
    property: maybe(figure.property),
    entity: maybe(figure.entity),
    period: maybe(figure.period),
    base: maybe(figure.base),
  }));
}
