import type { Writer } from '../types.js';
import { documentOf, escapeControls } from './envelope.js';

/** One document a line; an input that could not be read is a line `{"source", "error"}`. */
export const ndjson: Writer = {
  name: 'ndjson',
  summary: 'one object a document and line, errors too',
  extensions: ['.ndjson', '.jsonl'],
  safe: true,
  document: (report, options) => lineOf(documentOf(report, options)),
  failure: (failure) => lineOf(failure),
};

const lineOf = (value: unknown): string => `${escapeControls(JSON.stringify(value))}\n`;
