import type { Catalogue } from './catalogue.js';

export const LABELS: Catalogue = {};
