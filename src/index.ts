export { analyze } from './analyze.js';
export { COMPARABLE, type CompareOptions, type Comparison, compare } from './compare/index.js';
export { UserError } from './errors.js';
export { LEXICON, withWords } from './lexicon/lexicon.js';
export { parseLexicon } from './lexicon-file/parse.js';
export { readBytes, sourceOf } from './read/index.js';
export { loadSegmenter } from './segment.js';
export { structureOf } from './structure.js';
export type * from './types.js';
