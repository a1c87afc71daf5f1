import type { Catalogue } from './catalogue.js';

export const HELP: Catalogue = {};
