import { extract } from './extract/index.js';
import { frame } from './frame/index.js';
import { refine } from './refine/index.js';
import { place } from './refine/place.js';
import { structureOf } from './structure.js';
import type { Analysis, AnalyzeOptions, Source } from './types.js';

/**
 * The whole road for one document. Pure: reads no file, prints nothing; equal input gives equal output.
 *
 * @throws RangeError only for a defect of ours (a place outside its text).
 */
export function analyze(source: Source, options: AnalyzeOptions): Analysis {
  const structure = structureOf(source, options);
  const framed = frame(structure, options.segmenter, options.lexicon);
  const findings = refine(extract(framed, options), framed);
  return place(structure, framed, findings, options);
}
