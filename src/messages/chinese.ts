/** All that is said in Chinese. Loaded only where Chinese is spoken, so that English pays nothing for it. */
import type { Catalogue } from './catalogue.js';
import { ERRORS } from './errors.js';
import { FIELDS } from './fields.js';
import { HELP } from './help.js';
import { TABLES } from './tables.js';

export const SENTENCES: Catalogue = { ...HELP, ...FIELDS, ...TABLES, ...ERRORS };
export { LABELS } from './labels.js';
export { VALUES } from './values.js';
