import { normalise } from './normalise/index.js';
import { split } from './split/index.js';
import type { OutlineOptions, Source, Structure } from './types.js';

/**
 * The first half of the road, all that `outline` needs: normalises and splits. Apart from `analyze`, so that an outline loads
 * neither segmenter nor rules.
 */
export const structureOf = (source: Source, options: OutlineOptions = {}): Structure =>
  split(normalise(source, options));
