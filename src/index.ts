export { type AnalyzeOptions, analyze, type OutlineOptions, structureOf } from './analyze.js';
export { UserError } from './errors.js';
export { loadSegmenter } from './segment.js';
export type * from './types.js';
