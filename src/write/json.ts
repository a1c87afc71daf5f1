import type { Writer } from '../types.js';
import { documentOf, escapeControls, pretty } from './envelope.js';
import { SCHEMA_VERSION, TOOL } from './tool.js';

/** The envelope of the output contract, one document after the other. Failures are not in it: they go to standard error. */
export const json: Writer = {
  name: 'json',
  summary: 'one object that holds everything (see “jianggao schema”)',
  extensions: ['.json'],
  safe: true,
  open({ offsetUnit }) {
    const head = { schemaVersion: SCHEMA_VERSION, tool: TOOL, offsetUnit };
    const members = Object.entries(head).map(([key, value]) => `  "${key}": ${pretty(value)},\n`);
    return `{\n${members.join('')}  "documents": [`;
  },
  document: (report, options, first) =>
    `${first ? '' : ','}\n    ${escapeControls(pretty(documentOf(report, options), '    '))}`,
  close: (_options, empty) => (empty ? ']\n}\n' : '\n  ]\n}\n'),
};
