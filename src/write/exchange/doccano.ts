/**
 * JSONL for doccano, sequence labelling with relations: https://doccano.github.io/doccano. Its editor counts UTF-16 units; what is no key of its
 * own is kept as metadata.
 */
import { indexUnits } from '../../text/lines.js';
import type { Report, Writer } from '../../types.js';
import { escapeControls } from '../envelope.js';
import { annotated, withoutFields } from './spans.js';

function lineOf(report: Report): unknown {
  const { text = '', source, recordId } = report.document;
  const unit = indexUnits(text);
  const { spans, links } = annotated(report);
  const numbers = new Map(spans.map(({ id }, index) => [id, index + 1]));
  return {
    text,
    entities: spans.map(({ id, label, start, end }) => ({
      ...{ id: numbers.get(id), label, start_offset: unit(start), end_offset: unit(end) },
    })),
    relations: links.map(({ from, to, role }, index) => ({
      ...{ id: index + 1, from_id: numbers.get(from), to_id: numbers.get(to), type: role },
    })),
    source,
    recordId,
    findings: spans.flatMap(({ id, kind, notes }) =>
      kind === null
        ? []
        : [{ entity: numbers.get(id), id, ...Object.fromEntries(notes.map(({ name, value }) => [name, value])) }],
    ),
  };
}

export const doccano: Writer = {
  name: 'doccano',
  summary: 'a line a document with entities and relations, for doccano',
  extensions: [],
  safe: true,
  needs: ['text', 'parts'],
  open(options) {
    withoutFields('doccano', options);
    return '';
  },
  document: (report) => `${escapeControls(JSON.stringify(lineOf(report)))}\n`,
};
