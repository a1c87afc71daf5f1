import { analyze } from '../../src/analyze.js';
import { COMPARABLE, type CompareOptions, type Comparison, compare } from '../../src/compare/index.js';
import { type Reading, readingOf } from '../../src/compare/reading.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Analysis, AnalyzeOptions } from '../../src/types.js';

const segmenter = loadSegmenter();

export const analysed = (text: string, options: Partial<AnalyzeOptions> = {}): Analysis =>
  analyze(sourceOf(text, 'sample'), { segmenter, ...COMPARABLE, ...options });

export const reading = (text: string, options: Partial<AnalyzeOptions> = {}): Reading =>
  readingOf(analysed(text, options));

export const compared = (a: string, b: string, options: CompareOptions = {}): Comparison =>
  compare(analysed(a), analysed(b), options);
