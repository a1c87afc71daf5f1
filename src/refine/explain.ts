import { ruleOf } from '../lexicon/rules.js';
import { slice } from '../text/span.js';
import type {
  Explanation,
  FoundDirective,
  FoundFigure,
  FoundTarget,
  Framed,
  Kind,
  Range,
  Structure,
  Target,
} from '../types.js';
import type { placer } from './placer.js';

/** Tells of findings why they are there: rule, words, mood, and what was taken over from where. */
export function explainer({ document }: Structure, at: ReturnType<typeof placer>) {
  const explanation = (
    kind: Kind,
    rule: string,
    words: readonly (Range | null)[],
    { mood, moodReason }: Framed,
    taken: Readonly<Record<string, Range | null>>,
  ): Explanation => ({
    meaning: ruleOf(kind, rule)?.meaning ?? rule,
    words: words.filter((range) => range !== null).map(at.text),
    mood,
    moodReason,
    inherited: Object.entries(taken).flatMap(([field, range]) =>
      range ? [{ field, text: at.text(range), line: at.position(range).line }] : [],
    ),
  });
  /** `range` if it lies outside the sentence. */
  const elsewhere = (range: Range | null, { sentence }: Framed): Range | null =>
    range && (range.start < sentence.start || range.end > sentence.end) ? range : null;

  return {
    figure: (found: FoundFigure, frame: Framed): Explanation =>
      explanation('figure', found.rule, [found], frame, {
        property: elsewhere(found.property, frame),
        period: elsewhere(found.period, frame),
      }),
    target: (found: FoundTarget, frame: Framed): Explanation =>
      explanation('target', found.rule, [cueOf(document.normal, found) ?? found.state], frame, {
        indicator: elsewhere(found.indicator, frame),
        period: elsewhere(found.period, frame),
      }),
    directive: (found: FoundDirective, frame: Framed): Explanation =>
      explanation('directive', found.rule, [found.cue ?? found.aims[0] ?? found], frame, {
        actor: found.actorInherited,
      }),
  };
}

/** The word that a rule such as `cue:控制在` is named after, in or right before the target. */
function cueOf(normal: string, target: Pick<FoundTarget, 'start' | 'end'> & Pick<Target, 'rule'>): Range | null {
  const word = /^cue:(.+)$/.exec(target.rule)?.[1];
  const at = word === undefined ? -1 : slice(normal, target).indexOf(word);
  return word === undefined || at < 0 ? null : { start: target.start + at, end: target.start + at + word.length };
}
