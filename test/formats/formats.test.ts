/** The same speech in every format gives the same findings, places apart. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readBytes } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Analysis, Source } from '../../src/types.js';
import { FORMATS } from './all.js';

const bytesOf = (name: string): Buffer => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));

async function sourceOf(name: string): Promise<Source> {
  const [source] = await readBytes(bytesOf(name), name);
  if (!source || 'error' in source) throw new Error(`${name} cannot be read`);
  return source;
}

/** All that is found, and the outline, without places. */
function found({ figures, targets, directives, speeches, sections, title }: Analysis): unknown {
  const withoutPlace = <T extends object>(row: T): Partial<T> => {
    const {
      start: _start,
      end: _end,
      line: _line,
      column: _column,
      page: _page,
      ...rest
    } = row as T & Record<string, unknown>;
    return rest as Partial<T>;
  };
  const rows = [figures, targets, directives, speeches, sections].map((list) => (list ?? []).map(withoutPlace));
  return { title, rows };
}

const segmenter = loadSegmenter();
let expected: Analysis;
beforeAll(async () => {
  expected = analyze(await sourceOf('speech.txt'), { segmenter });
});

it('is found in plain text', () => {
  expect(expected.figures?.length).toBeGreaterThan(10);
  expect(expected.targets?.length).toBeGreaterThan(5);
  expect(expected.directives?.length).toBeGreaterThan(12);
  expect(expected.sections.length).toBeGreaterThan(6);
});

describe.each(Object.keys(FORMATS))('%s', (name) => {
  it('is what the script makes', () => {
    expect(Buffer.compare(bytesOf(name), Buffer.from(FORMATS[name]?.() ?? []))).toBe(0);
  });

  it('gives the same findings and outline', async () => {
    const source = await sourceOf(name);
    const analysis = analyze(source, { segmenter });
    expect(found(analysis)).toEqual(found(expected));
    expect(source.problems).toEqual([]);
    expect(analysis.placesIn).toBe(name.endsWith('.txt') ? 'original' : 'extracted');
  });

  it('has the slice of its text at every place (law 1)', async () => {
    const { figures, targets, directives, text } = analyze(await sourceOf(name), { segmenter, text: true });
    const points = [...(text as string)];
    for (const { start, end, text: words } of [...(figures ?? []), ...(targets ?? []), ...(directives ?? [])])
      expect(points.slice(start, end).join('')).toBe(words);
  });
});
