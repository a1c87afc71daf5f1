import type { Writer } from '../types.js';
import { documentOf, escapeControls } from './envelope.js';

/** One document a line; an input that could not be read is a line `{"source", "error"}`. */
export const ndjson: Writer = {
  name: 'ndjson',
  summary: 'one object a document and line, errors too',
  extensions: ['.ndjson', '.jsonl'],
  safe: true,
  async *write(reports, options) {
    for await (const report of reports) {
      const value = 'error' in report ? report : documentOf(report, options);
      yield `${escapeControls(JSON.stringify(value))}\n`;
    }
  },
};
