/** Numbers as people read them. */
import type { Style, ViewCell } from '../write/view.js';
import type { Estimate } from './intervals.js';

export const plain = (text: string, style: Style = 'plain'): ViewCell => ({ text, style });

/** `98.6`, of a share from 0 to 1; – where nobody knows. Only what is whole is written as 100.0. */
export const percent = (share: number | null): string =>
  share === null ? '–' : share < 1 && share >= 0.9995 ? '>99.9' : (100 * share).toFixed(1);

/** `0.822`; – where nobody knows. Only full agreement is written as 1.000. */
export const coefficient = (alpha: number | null): string =>
  alpha === null ? '–' : alpha < 1 && alpha >= 0.9995 ? '>0.999' : alpha.toFixed(3);

/** `95.0–99.8` */
export const interval = ({ low, high }: Estimate): string => (low === null ? '–' : `${percent(low)}–${percent(high)}`);
