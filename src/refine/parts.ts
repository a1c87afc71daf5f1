import type { FoundDirective, FoundFigure, FoundTarget, Part, Range } from '../types.js';
import type { placer } from './placer.js';

/** What a finding names: a place, a list in which some may be missing, or bodies with a role. */
type Named = Range | null | readonly (Range | null | { range: Range })[];

const rangesOf = (named: Named): { range: Range | null; item: number | null }[] =>
  Array.isArray(named)
    ? named.map((each, item) => ({ range: each && 'range' in each ? each.range : each, item }))
    : [{ range: named as Range | null, item: null }];

/** The parts with a place of their own, in the order of `fields`; what the text does not name is left out. */
function partsOf(fields: Readonly<Record<string, Named>>, at: ReturnType<typeof placer>): Part[] {
  return Object.entries(fields).flatMap(([field, named]) =>
    rangesOf(named).flatMap(({ range, item }) =>
      range && range.end > range.start ? [{ field, item, ...at.range(range), text: at.text(range) }] : [],
    ),
  );
}

export const figureParts = ({ property, entity, period, base }: FoundFigure, at: ReturnType<typeof placer>): Part[] =>
  partsOf({ property, entity, period, base }, at);

export const targetParts = (found: FoundTarget, at: ReturnType<typeof placer>): Part[] => {
  const { indicator, state, period, actor, base } = found;
  return partsOf({ indicator, state, period, actor, base }, at);
};

export const directiveParts = (found: FoundDirective, at: ReturnType<typeof placer>): Part[] => {
  const { cue, actor, actorInherited, responsible, aims, objects, manner, purpose } = found;
  const { condition, orElse, deadline } = found;
  return partsOf(
    { cue, actor, actorInherited, responsible, aims, objects, manner, purpose, condition, orElse, deadline },
    at,
  );
};
