/** Two speeches, what both say and what each says alone: rows of `compare`, each with a way to its words. */
import { type AimSide, type Comparison, compare, type TargetSide } from '../compare/index.js';
import { SIGNIFICANT } from '../lexical/keyness.js';
import { oneLine } from '../text/visible.js';
import { type Html, html, type Part } from './html.js';
import { type Entry, textLang, valueText } from './keys.js';
import { wordsIds } from './speech.js';
import type { Labels } from './words.js';

/** A document, or one speech of it. */
export interface Side {
  entry: Entry;
  speech?: string | undefined;
  title: string;
}

/** So many rows of a table are shown, the first by weight or place; `jianggao compare` has all. */
const MOST = 20;

interface Column<Row> {
  /** Key of a label, or the title of one of the texts. */
  head: Part;
  isNumber?: true;
  cell(row: Row): Part;
}

export function pairHtml(a: Side, b: Side, labels: Labels): Html {
  const found = compare(a.entry.document, b.entry.document, { speechA: a.speech, speechB: b.speech });
  const [ofA, ofB] = [sideOf(a, labels), sideOf(b, labels)];
  const table = <Row>(key: string, rows: readonly Row[], columns: readonly Column<Row>[], by: readonly Part[] = []) =>
    tableHtml({ key, by, rows, columns }, labels);
  const word = (key: string): Part => labels.word(key);
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const { targets, directives, actors, terms, passages } = found;
  const named = actors.filter(({ by }) => by === 'name');
  type Actor = Comparison['actors'][number];
  type Term = Comparison['terms'][number];
  const counts = (side: 'a' | 'b') => (row: Actor) => {
    const taken = row[side === 'a' ? 'inheritedA' : 'inheritedB'];
    return `${row[side] || ''}${taken > 0 ? ` (+${taken})` : ''}`;
  };
  const actorColumns = (...sides: ('a' | 'b')[]): Column<Actor>[] => [
    { head: word('field.actor'), cell: ({ actor }) => words(actor, 'zh-Hans') },
    {
      head: word('field.actorType'),
      cell: ({ sorts }) => sorts.map((sort, at) => [at > 0 && ' ', word(`sort.${sort}`)]),
    },
    ...sides.map(
      (side): Column<Actor> => ({ head: (side === 'a' ? ofA : ofB).head, isNumber: true, cell: counts(side) }),
    ),
  ];
  const termColumns: Column<Term>[] = [
    { head: word('term'), cell: ({ term }) => words(term, 'zh-Hans') },
    { head: ofA.head, isNumber: true, cell: ({ countA }) => countA },
    { head: ofB.head, isNumber: true, cell: ({ countB }) => countB },
    { head: word('log.likelihood'), isNumber: true, cell: ({ logLikelihood }) => logLikelihood.toFixed(1) },
    { head: word('log.ratio'), isNumber: true, cell: ({ logRatio }) => logRatio.toFixed(1) },
  ];
  const key = (side: 'a' | 'b'): Term[] =>
    terms.filter((term) => term.side === side && term.logLikelihood >= SIGNIFICANT);
  return html`<section class="pair"><p class="hint">${labels.word('pair.desc')}</p>
${table('pair.targets', targets.filter(isShared), [
  { head: word('field.indicator'), cell: ({ indicator }) => indicator && words(indicator, 'zh-Hans') },
  { head: ofA.head, cell: ({ a: target }) => ofA.target(target) },
  { head: ofB.head, cell: ({ b: target }) => ofB.target(target) },
])}
${table(
  'pair.directives',
  directives.filter(isShared).toSorted((x, y) => (y.overlap ?? 0) - (x.overlap ?? 0)),
  [
    { head: word('alike'), isNumber: true, cell: ({ overlap }) => percent(overlap ?? 0) },
    { head: ofA.head, cell: ({ a: aim }) => ofA.aim(aim) },
    { head: ofB.head, cell: ({ b: aim }) => ofB.aim(aim) },
  ],
)}
${table('pair.actors', named.filter(isShared), actorColumns('a', 'b'))}
<div class="two">${table(
    'pair.actors.alone',
    named.filter((row) => row.in === 'a'),
    actorColumns('a'),
    [ofA.head],
  )}${table(
    'pair.actors.alone',
    named.filter((row) => row.in === 'b'),
    actorColumns('b'),
    [ofB.head],
  )}</div>
<div class="two">${table('pair.terms', key('a'), termColumns, [ofA.head])}${table('pair.terms', key('b'), termColumns, [ofB.head])}</div>
${table('pair.passages', passages, [
  { head: word('letters'), isNumber: true, cell: ({ length }) => length },
  { head: ofA.head, cell: ({ a: places }) => ofA.passage(places) },
  { head: ofB.head, cell: ({ b: places }) => ofB.passage(places) },
])}
</section>`;
}

const isShared = (row: { in: string }): boolean => row.in === 'both';

const words = (text: string, lang: string): Html => html`<span lang="${lang}">${oneLine(text)}</span>`;

/** How what one text says is shown. */
function sideOf({ entry: { document, prefix, found }, title }: Side, labels: Labels) {
  const lang = textLang(document);
  const ids = wordsIds(found);
  const byKey = new Map(found.map((each) => [each.key, each]));
  const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
  const link = (id: string, at: { line: number; column: number }): Html =>
    html`<a class="place" data-finding="${prefix}${id}" href="#${ids.get(prefix + id)}">${place(at)}</a>`;
  return {
    head: words(title, lang),
    target(target: TargetSide | null): Part {
      if (!target) return null;
      const value = byKey.get(prefix + target.id);
      return [link(target.id, target), ' ', words((value && valueText(value)) || target.state, lang)];
    },
    aim(aim: AimSide | null): Part {
      if (!aim) return null;
      const { id, actor, inherited, verb, object, deontic, strength } = aim;
      const isUsual = deontic === 'obligation' && strength === 'plain';
      return [
        link(id, aim),
        ' ',
        actor && [words(inherited ? `(${actor})` : actor, lang), html`<span aria-hidden="true"> · </span>`],
        words(verb + (object ?? ''), lang),
        !isUsual &&
          html` <small>${strength !== 'plain' && [labels.word(`strength.${strength}`), ' ']}${labels.word(`deontic.${deontic}`)}</small>`,
      ];
    },
    passage([first, ...rest]: readonly { line: number; column: number; text: string }[]): Part {
      return (
        first && [
          html`<span class="place">${place(first)}${rest.length > 0 && ` +${rest.length}`}</span> `,
          words(first.text, lang),
        ]
      );
    },
  };
}

interface Table<Row> {
  /** Of its heading. */
  key: string;
  /** What the heading is told of. */
  by: readonly Part[];
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}

function tableHtml<Row>({ key, by, rows, columns }: Table<Row>, labels: Labels): Html {
  const heading = html`<h3>${labels.word(key)}${by.map((part) => [': ', part])} <span class="count">${rows.length}</span></h3>`;
  if (rows.length === 0) return html`<div>${heading}<p class="hint">${labels.word('none.found')}</p></div>`;
  const kind = ({ isNumber }: Column<Row>): Part => isNumber && html` class="number"`;
  return html`<div>${heading}<div class="wide"><table class="pairs"><thead><tr>${columns.map(
    (column) => html`<th scope="col"${kind(column)}>${column.head}</th>`,
  )}</tr></thead><tbody>${rows
    .slice(0, MOST)
    .map(
      (row) => html`<tr>${columns.map((column) => html`<td${kind(column)}>${column.cell(row)}</td>`)}</tr>`,
    )}</tbody></table></div>${rows.length > MOST && html`<p class="hint">${labels.word('pair.more', MOST, rows.length)}</p>`}</div>`;
}
