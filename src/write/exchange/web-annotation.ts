/** W3C Web Annotation Data Model as JSON-LD (https://www.w3.org/TR/annotation-model/): one page of annotations. Positions are code points. */
import { createHash } from 'node:crypto';
import { indexUnits } from '../../text/lines.js';
import type { Analysis, Report, Writer } from '../../types.js';
import { escapeControls } from '../envelope.js';
import { TOOL } from '../tool.js';
import { annotated, type Span, withoutFields } from './spans.js';

/** Characters of the text before and behind a quotation, by which it is found again. */
const AROUND = 32;

const GENERATOR = { id: `urn:x-${TOOL.name}:${TOOL.version}`, type: 'Software', name: `${TOOL.name} ${TOOL.version}` };

/** A name for a thing of a document that is the same at each run: a UUID of its content and place, version 5 (RFC 9562). */
function urn({ id, source, recordId }: Analysis, thing: string): string {
  const hash = createHash('sha1')
    .update(JSON.stringify([id, source, recordId, thing]))
    .digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

const escaped = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The document as a reference: its path, and the row of a corpus behind `#`. */
function referenceTo({ source, recordId }: Analysis): string {
  const path = source.split('/').map(escaped).join('/');
  return recordId === null ? path : `${path}#${escaped(recordId)}`;
}

const body = (purpose: string, value: string): unknown => ({ type: 'TextualBody', purpose, value });

function annotationsOf(report: Report): unknown[] {
  const { document } = report;
  const { text = '' } = document;
  const unit = indexUnits(text);
  const source = referenceTo(document);
  const { spans, links } = annotated(report);
  const last = document.characters;
  const slice = (start: number, end: number): string => text.slice(unit(Math.max(0, start)), unit(Math.min(last, end)));
  const annotation = ({ id, label, start, end, text: exact, notes }: Span): unknown => ({
    id: urn(document, id),
    type: 'Annotation',
    motivation: 'classifying',
    generator: GENERATOR,
    body: [
      body('classifying', label),
      ...notes.map(({ name, value }) => body('tagging', `${name}=${value}`)),
      body('identifying', id),
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact, prefix: slice(start - AROUND, start), suffix: slice(end, end + AROUND) },
      ],
    },
  });
  return [
    // Of the document itself, so that none is without: it says what its positions count in.
    {
      id: urn(document, ''),
      type: 'Annotation',
      motivation: 'describing',
      generator: GENERATOR,
      body: [
        body('describing', `positions count code points of the ${document.placesIn} text`),
        body('identifying', document.id),
      ],
      target: source,
    },
    ...spans.map(annotation),
    ...links.map(({ from, to, role }) => ({
      id: urn(document, `${from} ${role} ${to}`),
      type: 'Annotation',
      motivation: 'linking',
      generator: GENERATOR,
      body: [body('classifying', role), urn(document, to)],
      target: urn(document, from),
    })),
  ];
}

export const webAnnotation: Writer = {
  name: 'web-annotation',
  summary: 'W3C Web Annotations as JSON-LD',
  extensions: ['.jsonld'],
  safe: true,
  needs: ['text', 'parts'],
  open(options) {
    withoutFields('web-annotation', options);
    return '{\n"@context": "http://www.w3.org/ns/anno.jsonld",\n"id": "#annotations",\n"type": "AnnotationPage",\n"items": [';
  },
  document: (report, _options, first) =>
    annotationsOf(report)
      .map((each, index) => `${first && index === 0 ? '' : ','}\n${escapeControls(JSON.stringify(each))}`)
      .join(''),
  close: () => '\n]\n}\n',
};
