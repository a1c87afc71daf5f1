import { glossesIn } from '../text/glosses.js';
import type { Step } from './step.js';

/** Pinyin in brackets behind its character, which a machine left in pages turned to Traditional: 學(xué)習(xí) → 學習. */
export const glosses: Step = {
  name: 'glosses',
  edits: (text) => glossesIn(text).map(({ start, end }) => ({ start, end, text: '', reason: 'skip' })),
};
