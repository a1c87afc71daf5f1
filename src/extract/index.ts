import type { FoundDirective, FoundFigure, FoundTarget, Framed, Kind, Passed, Range } from '../types.js';
import { directivesIn } from './directives.js';
import { figuresIn } from './figures.js';
import { numeralsPassed } from './numerals-passed.js';
import { readRow } from './tables.js';
import { targetsIn } from './targets.js';

/** What was found in the sentences of one document; places in `Document.normal`. */
export interface Findings {
  figures: FoundFigure[];
  targets: FoundTarget[];
  directives: FoundDirective[];
}

export interface ExtractOptions {
  /** Counts without a value are figures too. */
  vague?: boolean;
  /** Hears of what might have made a finding and did not. */
  pass?: (passed: Passed) => void;
}

/** Finds figures, then targets (which figures quantify), then directives (which are more than a target), sentence by sentence. */
export function extract(framed: Framed[], { vague = false, pass }: ExtractOptions = {}): Findings {
  const findings: Findings = { figures: [], targets: [], directives: [] };
  for (const sentence of framed) {
    const { start } = sentence.sentence;
    const passing =
      (kind: Kind) =>
      (range: Range, why: string): void =>
        pass?.({ kind, start: range.start + start, end: range.end + start, why });
    const row = sentence.table && readRow(sentence, sentence.table);
    const figures = row?.figures ?? figuresIn(sentence, vague);
    const targets = row?.targets ?? targetsIn(sentence, figures, passing('target'));
    const directives = directivesIn(sentence, targets, passing('directive'));
    if (pass) numeralsPassed(sentence, figures, passing('figure'));
    findings.figures.push(...figures);
    findings.targets.push(...targets);
    findings.directives.push(...directives);
  }
  return findings;
}
