import type { CellValue } from '../columns.js';
import type { PassagePlace } from '../lexical/passages.js';
import type { Place, Reuse, ReuseText } from '../lexical/reuse.js';
import type { OffsetUnit } from '../types.js';
import { line } from '../write/csv.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { TOOL } from '../write/tool.js';

/** A document of the corpus, or a speech of one that holds several. */
export interface ReuseDocument {
  source: string;
  recordId: string | null;
  /** `null` for a whole document. */
  speech: string | null;
  title: string | null;
  /** As Extended Date/Time Format; `null` where nobody knows. */
  date: string | null;
  text: ReuseText;
}

/** What is printed: documents in order of time, and what they share, which names them by index. */
export interface Reused extends Reuse {
  documents: readonly ReuseDocument[];
}

export const UNITS = ['document', 'passage', 'phrase'] as const;
/** What a row is of. */
export type Unit = (typeof UNITS)[number];

export interface DocumentRow {
  source: string;
  recordId: string | null;
  speech: string | null;
  title: string | null;
  date: string | null;
  /** Letters and numbers, and how many of them stand in a passage that another document has too. */
  letters: number;
  sharedLetters: number;
  /** From 0 to 1. */
  share: number;
}

export function documentRows({ documents, covered }: Reused): DocumentRow[] {
  return documents.map(({ text, ...document }, index) => {
    const letters = text.letters.codes.length;
    const sharedLetters = covered[index] ?? 0;
    return { ...document, letters, sharedLetters, share: letters === 0 ? 0 : sharedLetters / letters };
  });
}

/** Where something stands in the original. */
export const placeIn = ({ documents }: Reused, { text, ...range }: PassagePlace): Place =>
  (documents[text] as ReuseDocument).text.place(range);

/** Which document a place is of, as columns. */
const namesOf = ({ documents }: Reused, { text }: PassagePlace): Record<string, CellValue> => {
  const { source, recordId, speech, date } = documents[text] as ReuseDocument;
  return { date, source, recordId, speech };
};

const NAMES = ['date', 'source', 'recordId', 'speech'];
const PLACE = ['text', 'start', 'end', 'line', 'column'];

/** Csv: what a row is of decides the columns. A passage has a row for each place, a phrase one for all, with its first use. */
const CSV: Readonly<
  Record<Unit, { columns: readonly string[]; rows(reused: Reused): Iterable<Record<string, CellValue>> }>
> = {
  document: {
    columns: ['source', 'recordId', 'speech', 'title', 'date', 'letters', 'sharedLetters', 'share'],
    rows: (reused) => documentRows(reused).map((row) => ({ ...row })),
  },
  passage: {
    columns: ['passage', 'length', 'documents', ...NAMES, ...PLACE],
    *rows(reused) {
      for (const [index, { length, texts, places }] of reused.passages.entries())
        for (const place of places)
          yield {
            ...{ passage: index + 1, length, documents: texts },
            ...namesOf(reused, place),
            ...placeIn(reused, place),
          };
    },
  },
  phrase: {
    columns: ['phrase', 'words', 'documents', 'occurrences', ...NAMES, ...PLACE],
    *rows(reused) {
      for (const { words, texts, places } of reused.phrases) {
        const first = places[0] as PassagePlace;
        yield {
          ...{ phrase: words.join(''), words: words.join(' '), documents: texts, occurrences: places.length },
          ...namesOf(reused, first),
          ...placeIn(reused, first),
        };
      }
    },
  },
};

export async function* csv(reused: Reused, by: Unit, bom: boolean): AsyncIterable<string> {
  const { columns, rows } = CSV[by];
  yield (bom ? '\uFEFF' : '') + line(columns, ',');
  for (const row of rows(reused))
    yield line(
      columns.map((column) => row[column] ?? null),
      ',',
    );
}

/** One object: `documents`, then `passages` and `phrases`, each with all its places, the first use first. A part at a time, for memory. */
export async function* json(reused: Reused, by: Unit | undefined, offsetUnit: OffsetUnit): AsyncIterable<string> {
  const places = (all: readonly PassagePlace[]) =>
    all.map((place) => ({ document: place.text, ...placeIn(reused, place) }));
  function* list<Row>(name: string, rows: readonly Row[], shown: (row: Row) => unknown): Iterable<string> {
    yield `,\n  "${name}": [`;
    for (const [index, row] of rows.entries())
      yield `${index === 0 ? '' : ','}\n    ${escapeControls(pretty(shown(row), '    '))}`;
    yield rows.length === 0 ? ']' : '\n  ]';
  }
  yield escapeControls(`{\n  "tool": ${pretty(TOOL)},\n  "offsetUnit": ${pretty(offsetUnit)}`);
  yield* list('documents', documentRows(reused), (row) => row);
  if (by === undefined || by === 'passage')
    yield* list('passages', reused.passages, ({ length, texts, places: all }) => ({
      length,
      documents: texts,
      places: places(all),
    }));
  if (by === undefined || by === 'phrase')
    yield* list('phrases', reused.phrases, ({ words, texts, places: all }) => ({
      phrase: words.join(''),
      words,
      documents: texts,
      occurrences: all.length,
      places: places(all),
    }));
  yield '\n}\n';
}
