import type { FoundDirective, FoundFigure, FoundTarget, Framed } from '../types.js';
import { directivesIn } from './directives.js';
import { figuresIn } from './figures.js';
import { targetsIn } from './targets.js';

/** What was found in the sentences of one document; places in `Document.normal`. */
export interface Findings {
  figures: FoundFigure[];
  targets: FoundTarget[];
  directives: FoundDirective[];
}

/** Finds figures, then targets (which figures quantify), then directives (which are more than a target), sentence by sentence. `vague` adds counts without a value. */
export function extract(framed: Framed[], { vague = false }: { vague?: boolean } = {}): Findings {
  const findings: Findings = { figures: [], targets: [], directives: [] };
  for (const sentence of framed) {
    const figures = figuresIn(sentence, vague);
    const targets = targetsIn(sentence, figures);
    const directives = directivesIn(sentence, targets);
    findings.figures.push(...figures);
    findings.targets.push(...targets);
    findings.directives.push(...directives);
  }
  return findings;
}
