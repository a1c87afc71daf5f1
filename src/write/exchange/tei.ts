/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): a `<teiCorpus>` with a `<TEI>` a document. Speeches and sections are divisions, sentences `<s>`.
 * A finding stands around its words, `<measure>` for a figure, `<seg type="directive">` for others, and so does what its fields quote; where
 * that would cross another element, `<anchor>`s mark both ends and a `<span>` names them. What a finding says is a feature structure.
 */
import { createHash } from 'node:crypto';
import { oneLine } from '../../text/visible.js';
import type { Analysis, Report, Writer } from '../../types.js';
import { TOOL } from '../tool.js';
import { type Annotated, annotated, withoutFields } from './spans.js';
import { bodyOf } from './tei-body.js';
import { attributes, xml } from './xml.js';

const XMLNS = 'http://www.tei-c.org/ns/1.0';

/** Before the ids of a document: they must be unique in the file. */
const prefixOf = ({ id, source, recordId }: Analysis): string =>
  `d${createHash('sha256')
    .update(JSON.stringify([id, source, recordId]))
    .digest('hex')
    .slice(0, 12)}`;

const header = (title: string, source: string, language: string): string => `<teiHeader>
<fileDesc>
<titleStmt><title>${xml(title)}</title></titleStmt>
<publicationStmt><p>Made by ${TOOL.name} ${TOOL.version}</p></publicationStmt>
<sourceDesc><p>${xml(source)}</p></sourceDesc>
</fileDesc>
<encodingDesc><appInfo><application${attributes({ ident: TOOL.name, version: TOOL.version })}><label>${TOOL.name}</label></application></appInfo></encodingDesc>
<profileDesc><langUsage><language${attributes({ ident: language })}>Chinese</language></langUsage></profileDesc>
</teiHeader>
`;

/** What findings say, what they consist of, and the ends of what stands between anchors. */
function standOff({ spans, links }: Annotated, crossing: ReadonlySet<string>, prefix: string): string {
  const pointer = (id: string): string => `#${prefix}.${id}`;
  const anchored = spans.filter(({ id }) => crossing.has(id));
  const parts = [
    ...(anchored.length === 0
      ? []
      : [
          '<spanGrp>',
          ...anchored.map(({ id, label, kind, text }) => {
            const ends = { from: `${pointer(id)}.start`, to: `${pointer(id)}.end` };
            const ana = kind && `${pointer(id)}.fs`;
            return `<span${attributes({ 'xml:id': `${prefix}.${id}`, type: typeOf(label), ana, ...ends })}>${xml(text)}</span>`;
          }),
          '</spanGrp>',
        ]),
    ...spans
      .filter(({ kind }) => kind !== null)
      .map(({ id, label, notes }) => {
        const features = notes.map(({ name, value }) => `<f${attributes({ name })}><string>${xml(value)}</string></f>`);
        return `<fs${attributes({ 'xml:id': `${prefix}.${id}.fs`, type: typeOf(label) })}>${features.join('')}</fs>`;
      }),
    ...(links.length === 0
      ? []
      : [
          '<linkGrp>',
          ...links.map(
            ({ from, to, role }) => `<link${attributes({ type: role, target: `${pointer(from)} ${pointer(to)}` })}/>`,
          ),
          '</linkGrp>',
        ]),
  ];
  return parts.length === 0 ? '' : `<standOff>\n${parts.join('\n')}\n</standOff>\n`;
}

/** @example typeOf('OrElse') // 'orElse' */
const typeOf = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

function documentOf(report: Report): string {
  const { document } = report;
  const { title, source, recordId, script } = document;
  const prefix = prefixOf(document);
  const found = annotated(report);
  const { body, crossing } = bodyOf(document, found.spans, prefix);
  const named = recordId === null ? source : `${source} · ${recordId}`;
  const language = script === 'mixed' ? 'zh' : `zh-${script}`;
  return `<TEI${attributes({ 'xml:id': prefix, 'xml:lang': language })}>
${header(oneLine(title ?? named), named, language)}<text>
<body>
${body}</body>
</text>
${standOff(found, crossing, prefix)}</TEI>
`;
}

export const tei: Writer = {
  name: 'tei',
  summary: 'TEI: divisions, sentences, findings inline and apart',
  extensions: ['.tei', '.xml'],
  safe: false,
  needs: ['text', 'tokens', 'parts'],
  open(options) {
    withoutFields('tei', options);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus${attributes({ xmlns: XMLNS })}>\n${header('Analysed documents', 'See each document', 'zh')}`;
  },
  document: documentOf,
  // A corpus of nothing would be none.
  close: (_options, empty) => `${empty ? '<text><body><p/></body></text>\n' : ''}</teiCorpus>\n`,
};
