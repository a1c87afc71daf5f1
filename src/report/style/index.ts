import { BASE } from './base.js';
import { LAYOUT } from './layout.js';
import { MEDIA } from './media.js';
import { TABLES } from './tables.js';
import { TEXT } from './text.js';

/** The style of the page; what narrow windows and paper change comes last. */
export const STYLE = `${BASE}${LAYOUT}${TEXT}${TABLES}${MEDIA}`;
