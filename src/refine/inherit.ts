import type { FoundDirective, Framed, Range } from '../types.js';

/**
 * Gives a directive that names nobody the actor of the one before it in its paragraph: 各级政府要加强领导。要落实责任。
 * Only demands pass an actor on, and only to demands; whom 鼓励 or a law's 由… names stays with its own sentence.
 */
export function inheritActors(directives: readonly FoundDirective[], framed: readonly Framed[]): FoundDirective[] {
  const paragraphs = paragraphFinder(framed);
  let paragraph = -1;
  let actor: Range | null = null;
  return directives.map((directive) => {
    const own = paragraphs(directive.start);
    if (own !== paragraph) {
      paragraph = own;
      actor = null;
    }
    const demands = directive.deontic === 'obligation' || directive.deontic === 'prohibition';
    if (!demands || directive.rule === 'sanction' || directive.rule === 'agent') return directive;
    if (directive.actor) {
      actor = directive.actor;
      return directive;
    }
    return actor ? { ...directive, actorInherited: actor } : directive;
  });
}

/** The paragraph that holds a place, for places that are asked in order. */
function paragraphFinder(framed: readonly Framed[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next + 1 < framed.length && (framed[next + 1] as Framed).sentence.start <= at) next++;
    return framed[next]?.sentence.paragraph ?? -1;
  };
}
