import { type Field, SHAPES, type ShapeName } from '../fields.js';
import { ACTOR_LEVELS, ACTOR_SORTS } from '../lexicon/actors.js';
import { SCHEMA_VERSION } from './tool.js';

type Schema = { readonly [key: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of what `--format json` prints. `$defs/document` and `$defs/failure` are the lines of
 * `--format ndjson`. Findings cut down by `--fields` have fewer keys than it asks for.
 */
export function schemaOf(): Schema {
  const shapes = Object.entries(SHAPES).map(([name, fields]) => [name, objectOf(fields)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `jianggao output, version ${SCHEMA_VERSION}`,
    ...object({
      schemaVersion: { description: 'Changes only when a field changes its meaning.', const: SCHEMA_VERSION },
      tool: {
        description: 'The program that made it.',
        ...object({ name: { type: 'string' }, version: { type: 'string' } }),
      },
      offsetUnit: {
        description: 'What start and end count: code points or UTF-16 units.',
        enum: ['codepoint', 'utf16'],
      },
      documents: {
        description: 'One for each input that could be read, in input order.',
        type: 'array',
        items: ref('document'),
      },
    }),
    $defs: {
      ...Object.fromEntries(shapes),
      time: {
        description: 'A stretch of time.',
        ...object({
          text: { description: 'As written.', type: 'string' },
          edtf: {
            description: 'As Extended Date/Time Format; null where it cannot be told.',
            type: ['string', 'null'],
          },
        }),
      },
      responsible: {
        description: 'A body named as responsible.',
        ...object({
          text: { description: 'As written.', type: 'string' },
          role: {
            description: 'Whether it leads or supports; null where the text does not say.',
            enum: ['lead', 'support', null],
          },
        }),
      },
      actors: {
        description: 'What sort of actor it is, and on which level of the state.',
        ...object({
          level: { description: 'null where no level is named.', enum: [...ACTOR_LEVELS, null] },
          sort: { description: 'What it is.', enum: Object.keys(ACTOR_SORTS) },
        }),
      },
      explanation: {
        description: 'Why a finding is there.',
        ...object({
          meaning: { description: 'What its rule looks for.', type: 'string' },
          words: {
            description: 'The words that fired the rule, as written.',
            type: 'array',
            items: { type: 'string' },
          },
          mood: { description: 'What the passage does.', type: 'string' },
          moodReason: { description: 'What decided the mood.', type: 'string' },
          inherited: {
            description: 'The fields that were taken over from elsewhere.',
            type: 'array',
            items: object({ field: { type: 'string' }, text: { type: 'string' }, line: { type: 'integer' } }),
          },
        }),
      },
      counts: {
        description: 'How many findings a speech or section holds.',
        ...object({ sentences: COUNT, figures: COUNT, targets: COUNT, directives: COUNT }, ['sentences']),
      },
      failure: {
        description: 'An input that could not be read: a line of --format ndjson.',
        ...object(
          {
            source: { type: 'string' },
            recordId: { description: 'Of a row of a corpus.', type: ['string', 'null'] },
            error: object({ code: { type: 'string' }, message: { type: 'string' } }),
          },
          ['source', 'error'],
        ),
      },
    },
  };
}

const COUNT: Schema = { type: 'integer', minimum: 0 };

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** A closed object: each version of the program prints its own schema, so nothing else can be in it. */
const object = (properties: Record<string, Schema>, required: readonly string[] = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

function objectOf(fields: (typeof SHAPES)[ShapeName]): Schema {
  const required = Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : [name]));
  return object(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    required,
  );
}

function fieldSchema({ meaning, nullable, values, type, of }: Field): Schema {
  const described = values
    ? ` ${Object.entries(values)
        .map(([value, what]) => `${value}: ${what}`)
        .join(' · ')}`
    : '';
  const description = `${meaning}${described}`;
  if (values) return { description, enum: [...Object.keys(values), ...(nullable ? [null] : [])] };
  switch (type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return { description, type: nullable ? [type, 'null'] : type };
    case 'strings':
      return { description, type: 'array', items: { type: 'string' } };
    case 'object':
      return { description, type: nullable ? ['object', 'null'] : 'object' };
    case 'list':
      return { description, type: 'array', items: ref(of as ShapeName) };
    case 'gaps':
      return { description, type: 'array', items: { type: ['string', 'null'] } };
    case 'actors':
    case 'responsible':
      return { description, type: 'array', items: ref(type) };
    case 'explanation':
    case 'time':
    case 'counts':
      return { description, ...(nullable ? { anyOf: [ref(type), { type: 'null' }] } : ref(type)) };
  }
}
