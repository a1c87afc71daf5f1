/** Names that are unique on the page, where every document has a `d1` and an `s1`. */

import type { Directive, Figure, Kind, Target } from '../types.js';
import { understood } from '../write/view.js';
import type { ReadDocument } from './data.js';

export type Found =
  | { key: string; kind: 'figure'; finding: Figure; figure: Figure }
  | { key: string; kind: 'target'; finding: Target; figure: Figure | null }
  | { key: string; kind: 'directive'; finding: Directive; figure: null };

/** A document of the report, its findings in one list. */
export interface Entry {
  document: ReadDocument;
  /** What stands before the ids of the document: nothing where it is the only one, else `2-`. */
  prefix: string;
  /** By start; of those that start together the longest first. */
  found: readonly Found[];
}

export function entriesOf(documents: readonly ReadDocument[]): Entry[] {
  return documents.map((document, index) => {
    const prefix = documents.length === 1 ? '' : `${index + 1}-`;
    const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
    const key = (id: string): string => prefix + id;
    const found: Found[] = [
      ...document.directives.map(
        (finding): Found => ({ key: key(finding.id), kind: 'directive', finding, figure: null }),
      ),
      ...document.targets.map((finding): Found => {
        const figure = (finding.figure && figures.get(finding.figure)) || null;
        return { key: key(finding.id), kind: 'target', finding, figure };
      }),
      ...document.figures.map((finding): Found => ({ key: key(finding.id), kind: 'figure', finding, figure: finding })),
    ];
    found.sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
    return { document, prefix, found };
  });
}

/** Key of the innermost section, else of the speech, else of what stands in neither. */
export const placeKey = (
  prefix: string,
  { speech, section }: { speech: string | null; section: string | null },
): string => prefix + (section ?? speech ?? '');

export const ofKind = <K extends Kind>(found: readonly Found[], kind: K): Extract<Found, { kind: K }>[] =>
  found.filter((each): each is Extract<Found, { kind: K }> => each.kind === kind);

/** `≤ 13.8 ‰`; empty without a number. */
export const valueText = ({ figure }: Pick<Found, 'figure'>): string => (figure ? understood(figure) : '');

/** Language of a document's words. */
export const textLang = ({ script }: Pick<ReadDocument, 'script'>): string =>
  script === 'Hans' ? 'zh-Hans' : 'zh-Hant';
