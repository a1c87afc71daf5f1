import { line } from '../write/csv.js';
import { MEASURES, type Measure, measuresOf, type Network, type Pair } from './cooccurrence.js';
import { rounded } from './print.js';

/** A square table of csv, a term a line and a column; with itself a term has its number of units, or 1. */
export function* matrix({ nodes, pairs, units }: Network, measure: Measure, bom: boolean): Iterable<string> {
  const terms = nodes.map(({ term }) => term);
  const place = new Map(terms.map((term, index) => [term, index]));
  const never = measuresOf(0, 1, 1, units)[measure];
  const values = nodes.map((node, row) =>
    nodes.map((_, column) => (row !== column ? never : measure === 'count' ? node.units : 1)),
  );
  for (const pair of pairs) {
    const [a, b] = [place.get(pair.termA) as number, place.get(pair.termB) as number];
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const)
      (values[row] as number[])[column] = pair[measure];
  }
  yield (bom ? '\uFEFF' : '') + line(['term', ...terms], ',');
  for (const [row, term] of terms.entries()) yield line([term, ...(values[row] as number[]).map(rounded)], ',');
}

/** A network for Gephi, igraph, Cytoscape: terms with their units, pairs with all measures, the number of units as weight. */
export function graphml({ nodes }: Network, pairs: readonly Pair[]): string {
  const key = (name: string, what: string, type: string): string =>
    `  <key id="${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
  const data = (name: string, value: string | number): string => `<data key="${name}">${escaped(String(value))}</data>`;
  const id = new Map(nodes.map(({ term }, index) => [term, `n${index}`]));
  const measures = MEASURES.filter((name) => name !== 'count');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    key('label', 'node', 'string') + key('units', 'node', 'int') + key('weight', 'edge', 'int'),
    ...measures.map((name) => key(name, 'edge', 'double')),
    '  <graph edgedefault="undirected">\n',
    ...nodes.map(
      ({ term, units }) => `    <node id="${id.get(term)}">${data('label', term)}${data('units', units)}</node>\n`,
    ),
    ...pairs.map(
      (pair) =>
        `    <edge source="${id.get(pair.termA)}" target="${id.get(pair.termB)}">${data('weight', pair.count)}${measures.map((name) => data(name, rounded(pair[name]) as number)).join('')}</edge>\n`,
    ),
    '  </graph>\n</graphml>\n',
  ].join('');
}

/** Without what XML has no place for. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
