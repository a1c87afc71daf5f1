import type { Catalogue } from './catalogue.js';

export const ERRORS: Catalogue = {};
