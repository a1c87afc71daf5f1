/** The findings as tables, a kind each: rows that the page's script sorts and hides. */
import { KINDS } from '../fields.js';
import { oneLine } from '../text/visible.js';
import type { Kind, Time } from '../types.js';
import { type Html, html, type Part } from './html.js';
import { type Entry, type Found, ofKind, placeKey, textLang, valueText } from './keys.js';
import { wordsIds } from './speech.js';
import type { Labels } from './words.js';

/** A cell: `text` in words of the speech, `word` a label, `plain` anything else. */
type Cell = { text: string | null } | { words: readonly string[] } | { plain: string; sort?: number | null };

interface Column<F extends Found> {
  /** Key of its heading. */
  head: string;
  /** For its width. */
  name: string;
  cell(found: F): Cell;
}

type OfKind<K extends Kind> = Extract<Found, { kind: K }>;

const text = (value: string | null): Cell => ({ text: value === null ? null : oneLine(value) });
const time = (value: Time | null): Cell =>
  text(
    value && (value.edtf === null || value.text.includes(value.edtf) ? value.text : `${value.text} (${value.edtf})`),
  );
const section = (found: Found): Cell => ({ plain: found.finding.section ?? found.finding.speech ?? '' });
/** Sorts by what can be compared where there is such a value. */
const value = (found: Found): Cell => ({
  plain: valueText(found),
  sort: found.figure && (found.figure.normalizedValue ?? found.figure.low ?? found.figure.high),
});

const FIGURE: readonly Column<OfKind<'figure'>>[] = [
  { head: 'field.text', name: 'words', cell: ({ finding }) => text(finding.text) },
  { head: 'value', name: 'value', cell: value },
  {
    head: 'field.property',
    name: 'long',
    cell: ({ finding: { property, entity } }) =>
      text(entity && !property?.includes(entity) ? [property, `(${entity})`].join(' ').trim() : property),
  },
  { head: 'field.period', name: 'middle', cell: ({ finding }) => time(finding.period) },
  {
    head: 'field.change',
    name: 'short',
    cell: ({ finding }) => ({ words: finding.change ? [`change.${finding.change}`] : [] }),
  },
  { head: 'field.status', name: 'short', cell: ({ finding }) => ({ words: [`status.${finding.status}`] }) },
  { head: 'section', name: 'section', cell: section },
];

const TARGET: readonly Column<OfKind<'target'>>[] = [
  { head: 'field.indicator', name: 'long', cell: ({ finding }) => text(finding.indicator) },
  { head: 'field.state', name: 'words', cell: ({ finding }) => text(finding.state) },
  { head: 'value', name: 'value', cell: value },
  {
    head: 'field.commitment',
    name: 'short',
    cell: ({ finding: { commitment, nature } }) => ({
      words: [`commitment.${commitment}`, ...(nature ? [`nature.${nature}`] : [])],
    }),
  },
  { head: 'field.period', name: 'middle', cell: ({ finding }) => time(finding.period) },
  { head: 'field.actor', name: 'middle', cell: ({ finding }) => text(finding.actor) },
  { head: 'section', name: 'section', cell: section },
];

const DIRECTIVE: readonly Column<OfKind<'directive'>>[] = [
  {
    head: 'force',
    name: 'middle',
    cell: ({ finding: { strength, deontic } }) => ({
      words: [...(strength === 'plain' ? [] : [`strength.${strength}`]), `deontic.${deontic}`],
    }),
  },
  {
    head: 'field.actor',
    name: 'middle',
    cell: ({ finding: { actor, actorInherited } }) => text(actor ?? (actorInherited && `(${actorInherited})`)),
  },
  { head: 'field.text', name: 'words', cell: ({ finding }) => text(finding.text) },
  { head: 'field.deadline', name: 'middle', cell: ({ finding }) => time(finding.deadline) },
  { head: 'section', name: 'section', cell: section },
];

/** A table for each kind; places are of the document where there are several. */
export function tablesHtml(entries: readonly Entry[], labels: Labels): Html {
  const each = (kind: Kind): Part => {
    switch (kind) {
      case 'figure':
        return tableHtml(kind, FIGURE, entries, labels);
      case 'target':
        return tableHtml(kind, TARGET, entries, labels);
      case 'directive':
        return tableHtml(kind, DIRECTIVE, entries, labels);
    }
  };
  return html`${KINDS.map(({ kind }) => each(kind))}`;
}

function tableHtml<K extends Kind>(
  kind: K,
  columns: readonly Column<OfKind<K>>[],
  entries: readonly Entry[],
  labels: Labels,
): Html {
  const plural = `${kind}s`;
  const rows = entries.flatMap((entry) => {
    const ids = wordsIds(entry.found);
    return ofKind(entry.found, kind).map((found) => rowHtml(found, columns, entry, ids.get(found.key) ?? '', labels));
  });
  const count = html`<span class="count" data-count="${kind}">${rows.length}</span>`;
  const heading = html`<h3 class="swatch ${kind}" id="table-${kind}"><span ${labels.mark(plural)}>${labels.plain(plural)}</span> ${count}</h3>`;
  if (rows.length === 0)
    return html`<section class="findings" data-kind="${kind}">${heading}<p class="hint">${labels.word('none.found')}</p></section>`;
  const heads = [{ head: 'place', name: 'place' }, ...columns].map(
    ({ head, name }, index) =>
      html`<th scope="col" class="${name}" aria-sort="${index === 0 ? 'ascending' : 'none'}"><button type="button" ${labels.mark(head)}>${labels.plain(head)}</button></th>`,
  );
  return html`<section class="findings" data-kind="${kind}">${heading}
<table class="rows ${kind}" aria-labelledby="table-${kind}"><thead><tr>${heads}</tr></thead>
${groupsOf(rows).map((group) => html`<tbody>${group}</tbody>`)}</table>
<p class="hint nothing" hidden>${labels.word('none')}</p></section>`;
}

/** So many rows are laid out together, and only where they are near what is seen. The page's script keeps to it. */
const GROUP = 50;

function groupsOf(rows: readonly Html[]): Html[][] {
  return Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, index) =>
    rows.slice(index * GROUP, (index + 1) * GROUP),
  );
}

function rowHtml<K extends Kind>(
  found: OfKind<K>,
  columns: readonly Column<OfKind<K>>[],
  { document, prefix }: Entry,
  target: string,
  labels: Labels,
): Html {
  const { finding, key } = found;
  const number = prefix.slice(0, -1);
  const place = html`<th scope="row" class="place"><a href="#${target}" tabindex="-1">${number && `${number}\u2009·\u2009`}${finding.line}:${finding.column}</a></th>`;
  const cells = columns.map(({ name, cell }) => cellHtml(cell(found), name, textLang(document), labels));
  return html`<tr id="${key}" data-at="${placeKey(prefix, finding)}">${place}${cells}</tr>
`;
}

function cellHtml(cell: Cell, name: string, lang: string, labels: Labels): Html {
  if ('text' in cell) return html`<td class="${name}" lang="${lang}">${cell.text}</td>`;
  if ('words' in cell)
    return html`<td class="${name}">${cell.words.map((word, index) => [index > 0 && ' ', labels.word(word)])}</td>`;
  const sort = cell.sort === undefined ? null : html` data-sort="${cell.sort ?? ''}"`;
  return html`<td class="${name}"${sort}>${cell.plain}</td>`;
}
