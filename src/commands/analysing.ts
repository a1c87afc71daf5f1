import type { AnalyzeOptions, Segmenter } from '../types.js';
import { lazySegmenter } from './inputs.js';
import { lexiconOf } from './lexicon-file.js';
import {
  DATE_OPTION,
  DICT_OPTION,
  LEXICON_OPTION,
  type OptionSpec,
  type OptionValues,
  RESTORE_OPTION,
  restoreOf,
  VAGUE_OPTION,
} from './options.js';

/** How texts are understood: of every command that analyses. */
export const ANALYSIS_OPTIONS: readonly OptionSpec[] = [
  DATE_OPTION,
  VAGUE_OPTION,
  RESTORE_OPTION,
  DICT_OPTION,
  LEXICON_OPTION,
];

/** What `analyze` is told by the options, and the segmenter that goes with it. */
export interface Analysing {
  settings: Omit<AnalyzeOptions, 'segmenter'>;
  /** Loads it when it is first asked for. */
  segmenter: () => Promise<Segmenter>;
}

/** @throws UserError for a dictionary or lexicon that cannot be read. */
export async function analysingOf(options: OptionValues): Promise<Analysing> {
  const { date, offsets } = options;
  const lexicon = await lexiconOf(options.lexicon);
  return {
    segmenter: await lazySegmenter(options.dict, lexicon),
    settings: {
      ...restoreOf(options.restore),
      ...(offsets && { offsets }),
      ...(lexicon && { lexicon }),
      ...(date !== undefined && { date }),
      ...(options.vague && { vague: true }),
      ...(options.sentences && { sentences: true }),
      ...(options.tokens && { tokens: true }),
      ...(options.text && { text: true }),
      ...(options.explain && { explain: true }),
      ...(options.parts && { parts: true }),
    },
  };
}
