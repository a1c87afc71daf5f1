import { extract, type Findings } from './extract/index.js';
import { frame } from './frame/index.js';
import { refine } from './refine/index.js';
import { place } from './refine/place.js';
import { structureOf } from './structure.js';
import type { Analysis, AnalyzeOptions, Framed, Passed, Source, Structure } from './types.js';

/**
 * The whole road for one document. Pure: reads no file, prints nothing; equal input gives equal output.
 *
 * @throws RangeError only for a defect of ours (a place outside its text).
 */
export function analyze(source: Source, options: AnalyzeOptions): Analysis {
  const { structure, framed, findings } = findingsOf(source, options);
  return place(structure, framed, findings, options);
}

/** The road but for its last step: places are still of the normal text. `pass` hears of what might have made a finding and did not. */
export function findingsOf(source: Source, options: AnalyzeOptions, pass?: (one: Passed) => void): Found {
  const structure = structureOf(source, options);
  const framed = frame(structure, options.segmenter, options.lexicon);
  const findings = refine(extract(framed, { ...options, ...(pass && { pass }) }), framed);
  return { structure, framed, findings };
}

interface Found {
  structure: Structure;
  framed: Framed[];
  findings: Findings;
}
