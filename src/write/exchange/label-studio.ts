/**
 * Tasks with predictions for Label Studio: https://labelstud.io/guide/predictions. Its editor counts code points of a text, `\r\n` as two.
 */
import type { Report, Writer } from '../../types.js';
import { escapeControls } from '../envelope.js';
import { TOOL } from '../tool.js';
import { annotated, LABELS, NOTES, ROLES, type Span, withoutFields } from './spans.js';
import { attributes } from './xml.js';

/** Notes with few values, which the tool shows as choices of a region. */
const CHOICES = NOTES.filter(({ values }) => values !== null);

/** What a project has to be set up with (“Labeling interface”), for these tasks to be shown. */
export function labelingConfig(): string {
  const tag = (name: string, values: Record<string, string>): string => `<${name}${attributes(values)}>`;
  const leaf = (name: string, values: Record<string, string>): string => `<${name}${attributes(values)}/>`;
  const choices = CHOICES.map(({ name, of, values }) => [
    `  ${tag('Choices', { name, toName: 'text', choice: 'single', perRegion: 'true', whenTagName: 'label', whenLabelValue: of.join(',') })}`,
    `    ${(values ?? []).map((value) => leaf('Choice', { value })).join('')}`,
    '  </Choices>',
  ]);
  return [
    '<View>',
    '  <Style>.htx-text{ white-space: pre-wrap; }</Style>',
    '  <Labels name="label" toName="text">',
    `    ${LABELS.map((value) => leaf('Label', { value })).join('')}`,
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '  <Relations>',
    `    ${ROLES.map(({ role }) => leaf('Relation', { value: role })).join('')}`,
    '  </Relations>',
    ...choices.flat(),
    '</View>',
    '',
  ].join('\n');
}

const BETWEEN = { to_name: 'text', origin: 'prediction' };

/** A region, and a choice for each note that has few values; they share its id. */
function regionsOf({ id, label, start, end, text, notes }: Span): unknown[] {
  const others = notes.filter(({ name }) => !CHOICES.some((choice) => choice.name === name));
  const region = {
    ...{ id, from_name: 'label', ...BETWEEN, type: 'labels', value: { start, end, text, labels: [label] } },
    ...(others.length > 0 && { meta: { text: others.map(({ name, value }) => `${name}=${value}`) } }),
  };
  const choices = notes
    .filter((note) => !others.includes(note))
    .map(({ name, value }) => ({
      ...{ id, from_name: name, ...BETWEEN, type: 'choices', value: { start, end, text, choices: [value] } },
    }));
  return [region, ...choices];
}

function taskOf(report: Report): unknown {
  const { text = '', id, source, recordId } = report.document;
  const { spans, links } = annotated(report);
  const relations = links.map(({ from, to, role }) => ({
    ...{ type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [role] },
  }));
  return {
    data: { text, id, source, recordId },
    predictions: [
      { model_version: `${TOOL.name} ${TOOL.version}`, result: [...spans.flatMap(regionsOf), ...relations] },
    ],
  };
}

export const labelStudio: Writer = {
  name: 'label-studio',
  summary: 'tasks with predictions, for Label Studio',
  extensions: [],
  safe: true,
  needs: ['text', 'parts'],
  open(options) {
    withoutFields('label-studio', options);
    return '[';
  },
  document: (report, _options, first) => `${first ? '' : ','}\n${escapeControls(JSON.stringify(taskOf(report)))}`,
  close: (_options, empty) => (empty ? ']\n' : '\n]\n'),
};
