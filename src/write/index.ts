import type { Failure, Format, Report, WriteOptions, Writer } from '../types.js';
import { csv, tsv } from './csv.js';
import { brat } from './exchange/brat.js';
import { cas } from './exchange/cas.js';
import { conllu } from './exchange/conllu.js';
import { doccano } from './exchange/doccano.js';
import { labelStudio } from './exchange/label-studio.js';
import { tei } from './exchange/tei.js';
import { webAnnotation } from './exchange/web-annotation.js';
import { igScript } from './ig-script.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { parquet } from './parquet.js';
import { table } from './table.js';
import { xlsx } from './xlsx.js';

/** Every way to print results as text, document by document; the first is the default. */
export const WRITERS: readonly Writer[] = [
  ...[table, json, ndjson, csv, tsv, markdown, igScript],
  ...[labelStudio, doccano, webAnnotation, conllu, tei],
];

/** Every way to print results, in the order that `--help` names them. */
export const FORMATS: readonly Format[] = [...WRITERS, brat, cas, xlsx, parquet];

/** Everything that `writer` makes of the reports, piece by piece. */
export async function* writeAll(
  writer: Writer,
  reports: AsyncIterable<Report | Failure>,
  options: WriteOptions,
): AsyncIterable<string> {
  yield writer.open?.(options) ?? '';
  let empty = true;
  for await (const report of reports) {
    if ('error' in report) yield writer.failure?.(report) ?? '';
    else {
      yield await writer.document(report, options, empty);
      empty = false;
    }
  }
  yield writer.close?.(options, empty) ?? '';
}
