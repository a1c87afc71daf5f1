export { type CompareOptions, compare } from './compare.js';
export { COMPARABLE } from './reading.js';
export type * from './types.js';
