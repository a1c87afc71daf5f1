import type { PageFinding } from '../data.js';

/** What the filters say; an empty string asks for nothing. */
export interface Conditions {
  kinds: ReadonlySet<string>;
  /** Key of a document (`2-`), speech or section; what stands below it counts too. */
  at: string;
  deontic: string;
  strength: string;
  commitment: string;
  /** Folded. */
  actor: string;
  /** Folded. */
  words: string;
}

/** All that is searched of a finding, folded. */
export interface Searched {
  actor: string;
  words: string;
}

/** Whether `at` is the place `above` or stands below it. */
export const isUnder = (at: string, above: string): boolean =>
  at === above || at.startsWith(above.endsWith('-') ? above : `${above}.`);

/** A finding of a kind that lacks what is asked for does not match: figures have no strength. */
export function matches(finding: PageFinding, conditions: Conditions, searched: () => Searched): boolean {
  const { kinds, at, deontic, strength, commitment, actor, words } = conditions;
  return (
    kinds.has(finding.kind) &&
    (at === '' || isUnder(finding.at, at)) &&
    (deontic === '' || finding.deontic === deontic) &&
    (strength === '' || finding.strength === strength) &&
    (commitment === '' || finding.commitment === commitment) &&
    (actor === '' || searched().actor.includes(actor)) &&
    (words === '' || searched().words.includes(words))
  );
}
