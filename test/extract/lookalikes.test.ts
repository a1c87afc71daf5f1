import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { LOOKALIKES } from './lookalikes.js';

const segmenter = loadSegmenter();

describe.each(Object.entries(LOOKALIKES))('no figure: %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { figures = [] } = analyze(sourceOf(sentence), { segmenter, kinds: ['figure'] });
    expect(figures.map(({ text }) => text)).toEqual([]);
  });
});
