import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byMeasure, cooccurrences, measuresOf, type Network, type Unit } from '../../src/lexical/cooccurrence.js';
import { graphml, matrix } from '../../src/lexical/print-network.js';
import { madeUp } from './sample.js';

function networkOf(text: string, terms: readonly string[], unit: Unit = 'sentence', window?: number): Network {
  const found = cooccurrences(unit, window, {});
  for (const document of text.split('\n\n')) found.add(madeUp(document));
  return found.network(terms);
}

const counts = ({ pairs }: Network): Record<string, number> =>
  Object.fromEntries(pairs.map(({ termA, termB, count }) => [`${termA} ${termB}`, count]));

describe('measuresOf', () => {
  it.each([
    // By hand: 2 of 16 units hold both, 4 each: 2/√16, 2/6, ln(2·16/16)/ln 8.
    [2, 4, 4, 16, { ochiai: 0.5, jaccard: 1 / 3, npmi: 1 / 3 }],
    // As chance has it: 0.25 is 0.5 × 0.5.
    [4, 8, 8, 16, { ochiai: 0.5, jaccard: 1 / 3, npmi: 0 }],
    [3, 3, 3, 16, { ochiai: 1, jaccard: 1, npmi: 1 }],
    [16, 16, 16, 16, { ochiai: 1, jaccard: 1, npmi: 1 }],
    [0, 3, 4, 16, { ochiai: 0, jaccard: 0, npmi: -1 }],
  ])('of %i in both, %i and %i of %i', (both, a, b, n, expected) => {
    const found = measuresOf(both, a, b, n);
    for (const [name, value] of Object.entries(expected))
      expect(found[name as keyof typeof found]).toBeCloseTo(value, 12);
    expect(found.count).toBe(both);
  });
});

describe('cooccurrences', () => {
  const text = 'a b x\na a c\nb\n\nb a';

  it.each<[Unit, number | undefined, number, Record<string, number>]>([
    ['sentence', undefined, 4, { 'a b': 2, 'a c': 1 }],
    ['document', undefined, 2, { 'a b': 2, 'a c': 1, 'b c': 1 }],
    // a b, b x; a a, a c; b; b a
    ['sentence', 2, 6, { 'a b': 2, 'a c': 1 }],
  ])('in a %s, window %s', (unit, window, units, expected) => {
    const network = networkOf(text, ['a', 'b', 'c', 'none'], unit, window);
    expect(network.units).toBe(units);
    expect(counts(network)).toEqual(expected);
    expect(network.nodes.at(-1)).toEqual({ term: 'none', units: 0 });
  });

  it('are what a plain count of sets gives', () => {
    const line = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 5 }), (lines, size) => {
        for (const window of [undefined, size]) {
          const units = lines.flatMap((words) => {
            const length = Math.min(window ?? words.length, words.length);
            return Array.from({ length: words.length - length + 1 }, (_, at) => new Set(words.slice(at, at + length)));
          });
          const network = networkOf(
            lines.map((words) => words.join(' ')).join('\n'),
            ['a', 'b', 'c'],
            'sentence',
            window,
          );
          expect(network.units).toBe(units.length);
          for (const [a, b] of [
            ['a', 'b'],
            ['a', 'c'],
            ['b', 'c'],
          ] as const)
            expect(counts(network)[`${a} ${b}`] ?? 0).toBe(units.filter((unit) => unit.has(a) && unit.has(b)).length);
        }
      }),
    );
  });

  it('are sorted by a measure', () => {
    const { pairs } = networkOf('a b\na b\na c\nd e', ['a', 'b', 'c', 'd', 'e']);
    const order = (measure: 'count' | 'ochiai') =>
      pairs.toSorted(byMeasure(measure)).map(({ termA, termB }) => termA + termB);
    expect(order('count')).toEqual(['ab', 'ac', 'de']);
    expect(order('ochiai')).toEqual(['de', 'ab', 'ac']);
  });
});

describe('a network', () => {
  const network = networkOf('a b\na "&,\nc', ['a', 'b', '"&,', 'c']);

  it('is a symmetric matrix', () => {
    expect([...matrix(network, 'count', false)].join('')).toBe(
      'term,a,b,"""&,",c\na,2,1,1,0\nb,1,1,0,0\n"""&,",1,0,1,0\nc,0,0,0,1\n',
    );
    expect([...matrix(network, 'npmi', true)].at(-1)).toBe('c,-1,-1,-1,1\n');
  });

  it('is well-formed GraphML', () => {
    const text = graphml(network, network.pairs);
    expect(text).toContain('<data key="label">"&amp;,</data><data key="units">1</data>');
    expect(text.match(/<edge /g)).toHaveLength(2);
    expect(text).toMatch(/<edge source="n0" target="n1"><data key="weight">1<\/data><data key="ochiai">0\.7071/);
  });
});
