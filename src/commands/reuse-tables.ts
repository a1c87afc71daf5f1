import type { PassagePlace } from '../lexical/passages.js';
import { type Say, sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Language } from '../types.js';
import { type Grid, printer } from '../write/table.js';
import type { ViewCell } from '../write/view.js';
import { documentRows, placeIn, type ReuseDocument, type Reused, type Unit } from './reuse-print.js';

export interface TableOptions {
  by: Unit | undefined;
  /** Most rows of each table. */
  limit: number | undefined;
  width: number;
  color: boolean;
  language: Language;
}

const DEFAULT_LIMIT = 20;

const cell = (text: string | number | null, style: ViewCell['style'] = 'plain'): ViewCell => ({
  text: text === null ? '' : oneLine(String(text)),
  style,
});

type Named = Pick<ReuseDocument, 'source' | 'recordId' | 'speech'>;

/** What a document is called: a record by its id, a file by its name without the folder that all are in. */
function namer(documents: readonly Named[], say: Say): (document: Named) => string {
  const [first = '', ...others] = documents.map(({ source }) => source.slice(0, source.lastIndexOf('/') + 1));
  const folder = others.every((other) => other === first) ? first : '';
  return ({ source, recordId, speech }) =>
    (recordId ?? (source === '-' ? say.text('standard input') : source.slice(folder.length))) +
    (speech === null ? '' : `#${speech}`);
}

/** What a corpus shares, for a person at a terminal: a table of each unit. */
export async function* reuseTables(reused: Reused, options: TableOptions): AsyncIterable<string> {
  const { by, limit = DEFAULT_LIMIT, width, color, language } = options;
  const [print, say] = await Promise.all([printer(color), sayer(language)]);
  let first = true;
  for (const { unit, title, head: columns, count, rows } of tablesOf(reused, limit, say)) {
    if (by !== undefined && by !== unit) continue;
    yield `${first ? '' : '\n'}${print.paragraph('head', `${say.text(title)} · ${count.toLocaleString('en')}`, width)}`;
    const head = columns.map((column) => ({ ...column, label: say.label(column.label) }));
    yield rows.length > 0 ? print.grid({ head, rows }, width) : print.paragraph('dim', say.text('none'), width);
    const more = count - rows.length;
    if (more > 0)
      yield print.paragraph(
        'dim',
        say.text(`… ${more.toLocaleString('en')} more (--limit N, or -f csv --by ${unit})`),
        width,
      );
    first = false;
  }
}

interface Table extends Grid {
  unit: Unit;
  title: string;
  /** How many rows there are, those left out counted. */
  count: number;
}

function tablesOf(reused: Reused, limit: number, say: Say): Table[] {
  const { documents, passages, phrases } = reused;
  const isDated = documents.some(({ date }) => date !== null);
  const nameOf = namer(documents, say);
  /** The head and the cells of when and where something is used first. */
  const useHead: Grid['head'] = [...(isDated ? [{ label: 'first use' }] : []), { label: isDated ? '' : 'first use' }];
  const firstUse = ({ places: [place] }: { places: readonly PassagePlace[] }): ViewCell[] => {
    const document = documents[(place as PassagePlace).text] as ReuseDocument;
    const { line, column } = placeIn(reused, place as PassagePlace);
    const where = cell(`${nameOf(document)}:${line}:${column}`, 'dim');
    return isDated ? [cell(document.date), where] : [where];
  };
  const rows = documentRows(reused);
  return [
    {
      unit: 'document',
      title: 'Documents, by the share that stands in others too',
      head: [
        { label: 'document' },
        ...(isDated ? [{ label: 'date' }] : []),
        { label: 'letters', right: true },
        { label: 'shared', right: true },
      ],
      count: rows.length,
      rows: rows
        .toSorted((a, b) => b.share - a.share)
        .slice(0, limit)
        .map((row) => [
          cell(nameOf(row)),
          ...(isDated ? [cell(row.date)] : []),
          cell(row.letters.toLocaleString('en')),
          cell(`${(row.share * 100).toFixed(1)} %`),
        ]),
    },
    {
      unit: 'phrase',
      title: 'Set phrases',
      head: [{ label: 'phrase' }, { label: 'documents', right: true }, { label: 'count', right: true }, ...useHead],
      count: phrases.length,
      rows: phrases
        .slice(0, limit)
        .map((phrase) => [
          cell(phrase.words.join(' '), 'strong'),
          cell(phrase.texts),
          cell(phrase.places.length),
          ...firstUse(phrase),
        ]),
    },
    {
      unit: 'passage',
      title: 'Longest passages',
      head: [{ label: 'letters', right: true }, { label: 'documents', right: true }, ...useHead, { label: 'text' }],
      count: passages.length,
      rows: passages
        .slice(0, limit)
        .map((passage) => [
          cell(passage.length),
          cell(passage.texts),
          ...firstUse(passage),
          cell(placeIn(reused, passage.places[0] as PassagePlace).text),
        ]),
    },
  ];
}
