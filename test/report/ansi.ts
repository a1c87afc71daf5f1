/** Text with the colour codes of a terminal as HTML. Knows what the program's tables use: bold, dim, underlined, and the colours 30 to 37 and 90 to 97. */
import { escapeHtml } from '../../src/report/html.js';

/** Colours of a calm dark terminal. */
const COLORS: Readonly<Record<number, string>> = {
  ...{
    30: '#3b4048',
    31: '#e88078',
    32: '#98c491',
    33: '#dcb876',
    34: '#82aee0',
    35: '#c79bd6',
    36: '#7fc2c4',
    37: '#d8d8d0',
  },
  ...{
    90: '#8a8f98',
    91: '#f09a92',
    92: '#b0d8a8',
    93: '#ecce94',
    94: '#9cc2ee',
    95: '#d8b2e4',
    96: '#98d4d6',
    97: '#ffffff',
  },
};

/** @throws RangeError for a code that is not known: a picture must not show less than a terminal does. */
export function ansiToHtml(text: string): string {
  let made = '';
  let [bold, dim, underline, color] = [false, false, false, ''];
  for (const [, codes, words] of text.matchAll(/(?:\u001b\[([\d;]*)m)?([^\u001b]*)/g)) {
    for (const code of codes === undefined ? [] : codes.split(';').map(Number)) {
      if (code === 0) [bold, dim, underline, color] = [false, false, false, ''];
      else if (code === 1) bold = true;
      else if (code === 2) dim = true;
      else if (code === 4) underline = true;
      else if (code === 24) underline = false;
      else if (code === 22) [bold, dim] = [false, false];
      else if (code === 39) color = '';
      else if (COLORS[code]) color = COLORS[code];
      else throw new RangeError(`unknown code ${code}`);
    }
    if (!words) continue;
    const style = [
      bold && 'font-weight:700',
      dim && 'opacity:.6',
      underline && 'text-decoration:underline',
      color && `color:${color}`,
    ]
      .filter(Boolean)
      .join(';');
    made += style ? `<span style="${style}">${escapeHtml(words)}</span>` : escapeHtml(words);
  }
  return made;
}
