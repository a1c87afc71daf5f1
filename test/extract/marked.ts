import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Analysis } from '../../src/types.js';

export const segmenter = loadSegmenter();

/** Analyses a text whose expected findings stand in square brackets; gives them and the analysis of the text without brackets. */
export function readMarked(marked: string): { expected: string[]; analysis: Analysis } {
  const expected = [...marked.matchAll(/\[(?<span>[^[\]]*)\]/g)].map(({ groups }) => groups?.span as string);
  return { expected, analysis: analyze(sourceOf(marked.replace(/[[\]]/g, '')), { segmenter }) };
}

/** The wanted fields of a finding, for comparison with a table's row. */
export function pick(finding: object, wanted: object): object {
  return Object.fromEntries(
    Object.keys(wanted).map((field) => [field, simple((finding as Record<string, unknown>)[field])]),
  );
}

/** A time is compared by its words. */
const simple = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'text' in value ? value.text : value;
