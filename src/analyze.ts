import { extract } from './extract/index.js';
import { frame } from './frame/index.js';
import { normalise } from './normalise/index.js';
import { refine } from './refine/index.js';
import { place } from './refine/place.js';
import { split } from './split/index.js';
import type { Analysis, Kind, OffsetUnit, Segmenter, Source, Structure } from './types.js';

export interface OutlineOptions {
  /**
   * Whether machine-made Taiwan vocabulary (網際網路 for 互联网 in a mainland text) is read as what it stands for.
   * Left out: only where the text shows that it was made by a machine.
   */
  restore?: boolean;
  /** What `start` and `end` count. Default `codepoint`. */
  offsets?: OffsetUnit;
}

export interface AnalyzeOptions extends OutlineOptions {
  /** Cuts sentences into words; `loadSegmenter()` makes one, once. */
  segmenter: Segmenter;
  /** When the speech was given, `2014`, `2014-04` or `2014-04-01`: resolves 今年 and the like. */
  date?: string;
  /** Which findings to make. Default all. */
  kinds?: readonly Kind[];
  /** Adds `sentences`, with their mood. */
  sentences?: boolean;
  /** Adds `tokens` to the sentences. */
  tokens?: boolean;
}

/** Normalises and splits, without segmenting: what `outline` needs. */
export const structureOf = (source: Source, options: OutlineOptions = {}): Structure =>
  split(normalise(source, options));

/**
 * The whole road for one document. Pure: reads no file, prints nothing; equal input gives equal output.
 *
 * @throws RangeError only for a defect of ours (a place outside its text).
 */
export function analyze(source: Source, options: AnalyzeOptions): Analysis {
  const structure = structureOf(source, options);
  const framed = frame(structure, options.segmenter);
  const findings = refine(extract(framed), framed);
  return place(structure, framed, findings, options);
}
