import { describe, expect, it } from 'vitest';
import { isUnder, type Selection, select } from '../../src/commands/select.js';
import { parseCondition } from '../../src/commands/where.js';
import { UserError } from '../../src/errors.js';
import { KINDS } from '../../src/fields.js';
import type { Kind } from '../../src/types.js';
import { SAMPLE } from '../write/sample.js';

const ALL: readonly Kind[] = KINDS.map(({ kind }) => kind);

const ids = (selection: Partial<Selection>): string =>
  select(SAMPLE, { kinds: ALL, where: [], ...selection })
    .rows.map(({ finding }) => finding.id)
    .join(' ');

const where = (...texts: string[]): string => ids({ where: texts.map((text) => parseCondition(text, ALL)) });

describe('where', () => {
  it.each([
    ['type=target', 't1 t2'],
    ['status=fact', 'f2 f3'],
    ['status!=fact', 'f1 f4'],
    ['unit=户', 'f2'],
    ['low>=3500', 'f2 f4'],
    ['high<=13.8', 'f1 f3 t1'],
    ['low=1.08e5', 'f2'],
    ['low=', 'f1 t1 t2'],
    ['low!=', 'f2 f3 f4'],
    ['quantified=false', 't2'],
    ['actor=', 't1 d2'],
    ['actor!=', 't2 d1 d3'],
    ['actor~教育', 'd1'],
    ['aims=布局', 'd1'],
    ['aims=謀劃', 'd1 d2 d3'],
    ['responsible~税务', 'd3'],
    ['responsible=', 'd1 d2'],
    ['periodEdtf=2020', 't1 t2'],
    ['speech=', 'f4'],
    [' deontic = prohibition ', 'd2'],
    ['line>=10', 'd2 d3'],
  ])('%s', (condition, expected) => {
    expect(where(condition)).toBe(expected);
  });

  it('takes several as and', () => {
    expect(where('status=fact', 'low>=0')).toBe('f2');
    expect(where('status=fact', 'deontic=obligation')).toBe('');
  });

  it.each([
    ['statu=fact', 'unknown field statu; did you mean status? There are: type, source'],
    ['status=fakt', 'unknown value of status fakt; did you mean fact? There are: fact, target, norm'],
    ['quantified=yes', 'There are: true, false'.toLowerCase()],
    ['unit>=3', '>= compares numbers, and unit is none'],
    ['low>=', '>= needs a value'],
    ['low=many', 'low is a number, and many is none'],
    ['status', 'write FIELD=VALUE'],
    ['=x', 'write FIELD=VALUE'],
  ])('%s is refused', (condition, message) => {
    expect(() => parseCondition(condition, ALL)).toThrow(UserError);
    expect(() => parseCondition(condition, ALL)).toThrow(message);
  });

  it('says which kinds have a field', () => {
    expect(() => parseCondition('actor=x', ['figure'])).toThrow(
      'figures have no field actor (targets and directives have)',
    );
  });
});

describe('places', () => {
  it.each([
    ['s1.2', 's1.2', true],
    ['s1.2.1', 's1.2', true],
    ['s1.21', 's1.2', false],
    ['s1', 's1.2', false],
    [null, 's1', false],
  ])('%s under %s: %s', (id, wanted, expected) => {
    expect(isUnder(id, wanted)).toBe(expected);
  });

  it('filters findings, speeches and sections alike', () => {
    expect(ids({ speech: 's2' })).toBe('d2');
    expect(ids({ section: 's1.1' })).toBe('f1 f2 f3 t1 d1 d3');
    expect(ids({ section: 's1.1.1' })).toBe('f3');
    const { document } = select(SAMPLE, { kinds: ALL, where: [], section: 's1.1' });
    expect(document.speeches.map(({ id }) => id)).toEqual(['s1']);
    expect(document.sections.map(({ id }) => id)).toEqual(['s1.1', 's1.1.1']);
  });
});

describe('limit and kinds', () => {
  it('counts each kind and tells what it left out', () => {
    const { rows, omitted } = select(SAMPLE, { kinds: ALL, where: [], limit: 1 });
    expect(rows.map(({ finding }) => finding.id)).toEqual(['f1', 't1', 'd1']);
    expect(omitted).toEqual({ figure: 3, target: 1, directive: 2 });
  });

  it('keeps one kind and the figures of its targets', () => {
    const { document, rows } = select(SAMPLE, { kinds: ['target'], where: [] });
    expect(Object.keys(document)).not.toContain('figures');
    expect(rows[0]).toMatchObject({ kind: 'target', figure: { id: 'f1' } });
  });

  it('leaves the keys in the order of the contract', () => {
    const { document } = select(SAMPLE, { kinds: ALL, where: [] });
    expect(Object.keys(document)).toEqual(Object.keys(SAMPLE));
  });
});
