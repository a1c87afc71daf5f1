import type { Writer } from '../types.js';
import { csv, tsv } from './csv.js';
import { igScript } from './ig-script.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { table } from './table.js';

/** Every way to print results, in the order that `--help` names them; the first is the default. */
export const WRITERS: readonly Writer[] = [table, json, ndjson, csv, tsv, markdown, igScript];
