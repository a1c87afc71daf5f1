import type { Writer } from '../types.js';
import { documentOf, escapeControls, pretty } from './envelope.js';
import { SCHEMA_VERSION, TOOL } from './tool.js';

/** The envelope of the output contract, one document after the other. Failures are not in it: they go to standard error. */
export const json: Writer = {
  name: 'json',
  summary: 'one object that holds everything (see “jianggao schema”)',
  extensions: ['.json'],
  safe: true,
  async *write(reports, options) {
    const head = { schemaVersion: SCHEMA_VERSION, tool: TOOL, offsetUnit: options.offsetUnit };
    const members = Object.entries(head).map(([key, value]) => `  "${key}": ${pretty(value)},\n`);
    yield `{\n${members.join('')}  "documents": [`;
    let first = true;
    for await (const report of reports) {
      if ('error' in report) continue;
      yield `${first ? '' : ','}\n    ${escapeControls(pretty(documentOf(report, options), '    '))}`;
      first = false;
    }
    yield first ? ']\n}\n' : '\n  ]\n}\n';
  },
};
