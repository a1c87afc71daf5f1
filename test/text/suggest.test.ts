import { expect, it } from 'vitest';
import { distance, nearest, unknown } from '../../src/text/suggest.js';

it.each([
  ['figurs', ['figures']],
  ['taregts', ['targets']],
  ['dir', ['directives']],
  ['FIGURES', ['figures']],
  ['x', []],
  ['nonsense', []],
])('%s is near %j', (word, expected) => {
  expect(nearest(word, ['figures', 'targets', 'directives', 'outline'])).toEqual(expected);
});

it.each([
  ['', 'abc', 3],
  ['json', 'jsn', 1],
  ['json', 'josn', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});

it('names what there is', () => {
  expect(unknown('format', 'jsn', ['table', 'json'])).toBe(
    'unknown format jsn; did you mean json? There are: table, json',
  );
  expect(unknown('format', 'xlsxx', ['table', 'json'])).toBe('unknown format xlsxx; there are: table, json');
});
