import type { Catalogue } from './catalogue.js';

export const FIELDS: Catalogue = {};
