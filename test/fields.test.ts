import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { COLUMNS, columnsOf } from '../src/columns.js';
import { SHAPES } from '../src/fields.js';
import type { Failure, Report } from '../src/types.js';
import { writeAll } from '../src/write/index.js';
import { json } from '../src/write/json.js';
import { ndjson } from '../src/write/ndjson.js';
import { schemaOf } from '../src/write/schema.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream, textOf } from './write/sample.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schemaOf());

describe('schema', () => {
  it('describes what json prints', async () => {
    const sentence = {
      start: 0,
      end: 3,
      text: '今年，',
      speech: null,
      section: null,
      paragraph: 0,
      role: 'text',
      mood: 'plan',
    } as const;
    const tokens = [{ start: 0, end: 2, text: '今年', word: '今年', tag: 't' }];
    const full = { ...SAMPLE, sentences: [sentence, { ...sentence, tokens }] };
    const envelope = JSON.parse(await textOf(writeAll(json, stream(reportOf(SAMPLE), reportOf(full)), optionsWith())));
    expect(validate(envelope) || validate.errors).toBe(true);
  });

  it('describes each line of ndjson', async () => {
    const lines = (await textOf(writeAll(ndjson, stream<Report | Failure>(reportOf(SAMPLE), FAILURE), optionsWith())))
      .trimEnd()
      .split('\n');
    const defs = lines.map((line) => ('error' in JSON.parse(line) ? 'failure' : 'document'));
    for (const [index, line] of lines.entries()) {
      const schema = ajv.compile({
        ...schemaOf(),
        $id: `line-${index}`,
        ...{ type: undefined, properties: undefined, required: undefined, additionalProperties: undefined },
        $ref: `#/$defs/${defs[index]}`,
      });
      expect(schema(JSON.parse(line)) || schema.errors).toBe(true);
    }
  });

  it.each([
    ['a key too many', (figure: Record<string, unknown>) => ({ ...figure, value: 1 })],
    ['a key too few', ({ low, ...figure }: Record<string, unknown>) => figure],
    ['null where there is always a value', (figure: Record<string, unknown>) => ({ ...figure, bound: null })],
    ['a word that is no value', (figure: Record<string, unknown>) => ({ ...figure, status: 'wish' })],
  ])('rejects %s', (_, spoil) => {
    const figures = (SAMPLE.figures ?? []).map((figure) => spoil({ ...figure }));
    const envelope = {
      schemaVersion: 1,
      tool: { name: 'jianggao', version: '1.0.0' },
      offsetUnit: 'codepoint',
      documents: [{ ...SAMPLE, figures }],
    };
    expect(validate(envelope)).toBe(false);
  });

  it('says what every field means', () => {
    for (const fields of Object.values(SHAPES))
      for (const { meaning } of Object.values(fields)) expect(meaning).toMatch(/^[\p{L}-].*[.…]$/u);
  });
});

describe('columns', () => {
  it('begin with the type and end with the sentence', () => {
    const names = COLUMNS.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['type', 'source', 'recordId', 'id']);
    expect(names.slice(-2)).toEqual(['sentence', 'rule']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('of targets hold the values of their figure', () => {
    expect(columnsOf(['target']).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['low', 'high', 'bound', 'unit', 'periodEdtf']),
    );
    const low = COLUMNS.find(({ name }) => name === 'high');
    expect(reportOf(SAMPLE, ['target']).rows.map((row) => low?.cell(row))).toEqual([13.8, null]);
  });
});
