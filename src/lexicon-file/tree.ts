import { createRequire } from 'node:module';
import type { Node as YamlNode } from 'yaml';
import type { UserError } from '../errors.js';

/** A value of a YAML or JSON file with the line that it starts on, from 1. */
export type Tree = { line: number } & (
  | { type: 'value'; value: unknown }
  | { type: 'list'; items: Tree[] }
  | { type: 'map'; entries: Entry[] }
);

/** One `key: value`; the line is that of the key. */
export interface Entry {
  line: number;
  key: string;
  value: Tree;
}

/** Makes the error for what is wrong on a line. */
export type Bad = (line: number, why: string) => UserError;

/** More levels than any part of a lexicon has. */
const DEEPEST = 8;

/**
 * The values of a YAML file; JSON is YAML too. Anchors and aliases are refused, so that no small file grows to a large one.
 *
 * @throws what `bad` makes of the first thing that is no YAML, and of a key that stands twice.
 */
export function treeOf(text: string, bad: Bad): Tree {
  // Loaded here, since few runs need it. As the library is imported, so that a caller need not wait for a promise.
  const require = createRequire(import.meta.url);
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = require('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const lineAt = (at: number): number => lines.linePos(at).line;
  // Keys that stand twice are told below, by their names.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong?.code === 'RESOURCE_EXHAUSTION') throw bad(lineAt(wrong.pos[0]), 'nested too deeply');
  if (wrong?.code === 'MULTIPLE_DOCS') throw bad(lineAt(wrong.pos[0]), 'a second document begins here; keep one');
  if (wrong) throw bad(lineAt(wrong.pos[0]), `no YAML (or JSON): ${wrong.message}; “jianggao lexicon” shows the form`);

  const treeFrom = (node: YamlNode | null, above: number, depth: number): Tree => {
    const line = node?.range ? lineAt(node.range[0]) : above;
    if (depth > DEEPEST) throw bad(line, 'nested too deeply');
    if (isAlias(node)) throw bad(line, `*${node.source} stands for something above; write it out`);
    if (isSeq<YamlNode | null>(node))
      return { line, type: 'list', items: node.items.map((item) => treeFrom(item, line, depth + 1)) };
    if (!isMap<YamlNode, YamlNode | null>(node))
      return { line, type: 'value', value: isScalar(node) ? node.value : null };
    const seen = new Set<string>();
    const entries = node.items.map(({ key: name, value }): Entry => {
      const at = name.range ? lineAt(name.range[0]) : line;
      if (!isScalar(name)) throw bad(at, 'a key must be a word');
      const key = String(name.value);
      if (seen.has(key)) throw bad(at, `${key} stands twice; keep one`);
      seen.add(key);
      return { line: at, key, value: treeFrom(value, at, depth + 1) };
    });
    return { line, type: 'map', entries };
  };
  return treeFrom(document.contents, 1, 0);
}
