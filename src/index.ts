export { analyze } from './analyze.js';
export { UserError } from './errors.js';
export { readBytes, sourceOf } from './read/index.js';
export { loadSegmenter } from './segment.js';
export { structureOf } from './structure.js';
export type * from './types.js';
