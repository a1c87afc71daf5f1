import type { Failure, Report, WriteOptions, Writer } from '../types.js';
import { csv, tsv } from './csv.js';
import { igScript } from './ig-script.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { table } from './table.js';

/** Every way to print results, in the order that `--help` names them; the first is the default. */
export const WRITERS: readonly Writer[] = [table, json, ndjson, csv, tsv, markdown, igScript];

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
