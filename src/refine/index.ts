import type { Findings } from '../extract/index.js';
import type { FoundDirective, FoundFigure, FoundTarget, Framed } from '../types.js';
import { inheritActors } from './inherit.js';
import { assignResponsible } from './responsible.js';
import { presented } from './status.js';

/** Puts each kind in order of place and links findings to one another. */
export function refine(findings: Findings, framed: Framed[]): Findings {
  const targets = findings.targets.toSorted(byPlace);
  const directives = inheritActors(assignResponsible(findings.directives.toSorted(byPlace), framed), framed);
  const figures = presented(findings.figures.toSorted(byPlace), targets, directives, framed);
  return { figures, targets, directives };
}

/** By where they start; the longer first. */
const byPlace = (
  a: FoundFigure | FoundTarget | FoundDirective,
  b: FoundFigure | FoundTarget | FoundDirective,
): number => a.start - b.start || b.end - a.end;
