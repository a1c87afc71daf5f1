import type { Catalogue } from './catalogue.js';

export const TABLES: Catalogue = {};
