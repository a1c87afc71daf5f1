import { KINDS } from '../fields.js';
import type { Analysis, Figure, Kind, Report, Row } from '../types.js';
import { type Condition, matches } from './where.js';

/** Which findings to print. */
export interface Selection {
  kinds: readonly Kind[];
  /** All must hold. */
  where: readonly Condition[];
  /** Id of a speech, or `undefined` for all. */
  speech?: string | undefined;
  /** Id of a section: it and those below it. */
  section?: string | undefined;
  /** Most findings of each kind. */
  limit?: number | undefined;
}

/** Whether `id` is `wanted` or stands below it in the tree: s1.2.1 is under s1.2, s1.21 is not. */
export const isUnder = (id: string | null, wanted: string): boolean =>
  id !== null && (id === wanted || id.startsWith(`${wanted}.`));

/** The part of an analysis that was asked for. A target keeps its figure even where figures are left out. */
export function select(analysis: Analysis, { kinds, where, speech, section, limit }: Selection): Report {
  const inPlace = (each: { speech: string | null; section: string | null }): boolean =>
    (speech === undefined || isUnder(each.speech, speech)) && (section === undefined || isUnder(each.section, section));
  const omitted: Record<Kind, number> = { figure: 0, target: 0, directive: 0 };
  const rows: Row[] = [];
  for (const kind of kinds) {
    const kept = rowsOf(analysis, kind).filter(
      (row) => inPlace(row.finding) && where.every((condition) => matches(condition, row)),
    );
    const shown = kept.slice(0, limit);
    omitted[kind] = kept.length - shown.length;
    rows.push(...shown);
  }
  const { figures: _figures, targets: _targets, directives: _directives, ...rest } = analysis;
  const document: Analysis = {
    ...rest,
    speeches: analysis.speeches.filter(
      ({ id }) => (speech === undefined || isUnder(id, speech)) && (section === undefined || isUnder(section, id)),
    ),
    sections: analysis.sections.filter((each) => inPlace({ speech: each.speech, section: each.id })),
    ...(analysis.sentences && { sentences: analysis.sentences.filter(inPlace) }),
  };
  for (const { kind, plural } of KINDS) {
    if (kinds.includes(kind))
      Object.assign(document, { [plural]: rows.filter((row) => row.kind === kind).map(({ finding }) => finding) });
  }
  // The key order of the contract: problems come last.
  const { problems, ...before } = document;
  const ordered = { ...before, problems };
  return { document: ordered, rows: rows.map((row) => ({ ...row, document: ordered })), omitted };
}

function rowsOf(document: Analysis, kind: Kind): Row[] {
  switch (kind) {
    case 'figure':
      return (document.figures ?? []).map((finding) => ({ kind, document, finding }));
    case 'target': {
      const figures = new Map<string, Figure>((document.figures ?? []).map((figure) => [figure.id, figure]));
      return (document.targets ?? []).map((finding) => ({
        kind,
        document,
        finding,
        figure: finding.figure === null ? null : (figures.get(finding.figure) ?? null),
      }));
    }
    case 'directive':
      return (document.directives ?? []).map((finding) => ({ kind, document, finding }));
  }
}
