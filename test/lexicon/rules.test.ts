import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { KINDS } from '../../src/fields.js';
import { RULES, ruleOf } from '../../src/lexicon/rules.js';
import { sourceOf } from '../../src/read/index.js';
import type { Analysis } from '../../src/types.js';
import { segmenter } from '../extract/marked.js';
import { FIXTURES } from '../normalise/normal.js';

const rulesIn = (document: Analysis) =>
  KINDS.flatMap(({ kind, plural }) => (document[plural] ?? []).map(({ rule }) => ({ kind, rule })));

describe('rules', () => {
  test.each(RULES.map((rule) => [rule.kind, rule.name, rule.example, rule] as const))(
    'the %s rule %s fires in its example: %s',
    (_kind, _name, example, rule) => {
      const fired = rulesIn(analyze(sourceOf(example), { segmenter, vague: rule.name === 'vague' }));
      expect(fired.map((one) => ruleOf(one.kind, one.rule))).toContain(rule);
    },
  );

  test.each(FIXTURES.map(({ name, text }) => [name, text] as const))(
    'that fire in %s are all told of',
    (_name, text) => {
      const fired = rulesIn(analyze(sourceOf(text), { segmenter }));
      expect(fired.filter(({ kind, rule }) => ruleOf(kind, rule) === undefined)).toEqual([]);
    },
  );
});
