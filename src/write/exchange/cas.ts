/**
 * UIMA CAS JSON 0.4.0, which INCEpTION and cassis read. Source of the form: SPECIFICATION.adoc of apache/uima-uimaj-io-jsoncas; offsets are
 * UTF-16 units, as Java counts. INCEpTION takes no type that its project lacks, so `typesystem.xml` has to be imported as layers first.
 */
import { indexUnits } from '../../text/lines.js';
import type { Folder, Report } from '../../types.js';
import { annotated, NOTES, withoutFields } from './spans.js';
import { wordsOf } from './words.js';
import { attributes, xml } from './xml.js';

const STRING = 'uima.cas.String';
const ANNOTATION = 'uima.tcas.Annotation';
const SENTENCE = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';
const TOKEN = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token';
const SPAN = 'jianggao.Span';
const LINK = 'jianggao.Link';

interface Feature {
  name: string;
  range: string;
  meaning: string;
}

/** The layers. A link is a relation, which INCEpTION knows by the names of its ends. */
const LAYERS: readonly { name: string; meaning: string; features: readonly Feature[] }[] = [
  {
    name: SPAN,
    meaning: 'A finding, or what one of its fields quotes.',
    features: [
      { name: 'label', range: STRING, meaning: 'Directive, Cue and so on.' },
      { name: 'identifier', range: STRING, meaning: 'Unique within its document.' },
      ...NOTES.map(({ name, meaning }) => ({ name, range: STRING, meaning })),
    ],
  },
  {
    name: LINK,
    meaning: 'What a part is in a finding.',
    features: [
      { name: 'Governor', range: SPAN, meaning: 'The finding.' },
      { name: 'Dependent', range: SPAN, meaning: 'Its part.' },
      { name: 'role', range: STRING, meaning: 'cue, actor and so on.' },
    ],
  },
];

const typeOf = (name: string, features: readonly Feature[]): unknown => ({
  '%NAME': name,
  '%SUPER_TYPE': ANNOTATION,
  ...Object.fromEntries(features.map((each) => [each.name, { '%NAME': each.name, '%RANGE': each.range }])),
});

const TYPES = Object.fromEntries([
  ...LAYERS.map(({ name, features }) => [name, typeOf(name, features)] as const),
  ...[SENTENCE, TOKEN].map((name) => [name, typeOf(name, [])] as const),
]);

/** The layers as INCEpTION imports them. */
export function typeSystem(): string {
  const feature = ({ name, range, meaning }: Feature): string =>
    `        <featureDescription><name>${xml(name)}</name><description>${xml(meaning)}</description><rangeTypeName>${xml(range)}</rangeTypeName></featureDescription>\n`;
  const types = LAYERS.map(
    ({ name, meaning, features }) => `    <typeDescription>
      <name>${xml(name)}</name>
      <description>${xml(meaning)}</description>
      <supertypeName>${ANNOTATION}</supertypeName>
      <features>
${features.map(feature).join('')}      </features>
    </typeDescription>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription${attributes({ xmlns: 'http://uima.apache.org/resourceSpecifier' })}>
  <types>
${types.join('')}  </types>
</typeSystemDescription>
`;
}

const SOFA = 1;

/** One document; a feature structure a line. */
export function casOf(report: Report): string {
  const { text = '', sentences = [] } = report.document;
  const unit = indexUnits(text);
  const structures: Record<string, unknown>[] = [];
  const add = (type: string, start: number, end: number, features: Record<string, unknown> = {}): number => {
    const id = SOFA + 1 + structures.length;
    structures.push({ '%ID': id, '%TYPE': type, '@sofa': SOFA, begin: unit(start), end: unit(end), ...features });
    return id;
  };
  add('uima.tcas.DocumentAnnotation', 0, report.document.characters, { language: 'zh' });
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    add(SENTENCE, first.start, last.end);
    for (const { start, end } of words) add(TOKEN, start, end);
  }
  const { spans, links } = annotated(report);
  const ids = new Map<string, { structure: number; start: number; end: number }>();
  for (const { id, label, start, end, notes } of spans) {
    const said = Object.fromEntries(notes.map(({ name, value }) => [name, value]));
    ids.set(id, { structure: add(SPAN, start, end, { label, identifier: id, ...said }), start, end });
  }
  for (const { from, to, role } of links) {
    const [governor, dependent] = [ids.get(from), ids.get(to)];
    // A relation stands where its dependent does.
    if (governor && dependent)
      add(LINK, dependent.start, dependent.end, {
        '@Governor': governor.structure,
        '@Dependent': dependent.structure,
        role,
      });
  }
  const sofa = {
    '%ID': SOFA,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: text,
  };
  const lines = [sofa, ...structures].map((structure) => `    ${JSON.stringify(structure)}`).join(',\n');
  const members = JSON.stringify(structures.map((structure) => structure['%ID']));
  return `{
  "%TYPES": ${JSON.stringify(TYPES)},
  "%FEATURE_STRUCTURES": [
${lines}
  ],
  "%VIEWS": {"_InitialView": {"%SOFA": ${SOFA}, "%MEMBERS": ${members}}}
}
`;
}

export const cas: Folder = {
  name: 'cas',
  summary: 'a folder (-o) with UIMA CAS JSON of each document, for INCEpTION',
  extensions: [],
  needs: ['text', 'tokens', 'parts'],
  common(options) {
    withoutFields('cas', options);
    return [{ name: 'typesystem.xml', text: typeSystem() }];
  },
  document: (report) => ({
    source: report.document.source,
    recordId: report.document.recordId,
    files: [{ ending: '.json', text: casOf(report) }],
  }),
};
