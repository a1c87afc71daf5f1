/** Bars that lie, of parts in a row, with the number behind. */
import { type Html, html, type Part } from '../html.js';
import type { Labels } from '../words.js';
import { LEFT, RIGHT, ROW, round, shortened, WIDTH } from './svg.js';

export interface Bar {
  /** Words of the speech with their language, or the key of a label. */
  label: { text: string; lang: string } | { word: string };
  /** A line over the bars that follow, and no bar itself. */
  isHeading?: true;
  parts: readonly { className: string; value: number }[];
}

export const sumOf = ({ parts }: Pick<Bar, 'parts'>): number => parts.reduce((sum, { value }) => sum + value, 0);

const THICKNESS = 15;

/** The drawing of bars below each other, on one scale. */
export function barsDrawing(bars: readonly Bar[], labels: Labels): { drawing: Part; height: number } {
  const most = Math.max(1, ...bars.map(sumOf));
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const drawing = bars.map((bar, index): Html => {
    const middle = index * ROW + ROW / 2;
    const label =
      'word' in bar.label
        ? html`<tspan ${labels.mark(bar.label.word)}>${labels.plain(bar.label.word)}</tspan>`
        : html`<tspan lang="${bar.label.lang}">${shortened(bar.label.text, bar.isHeading ? 80 : undefined)}</tspan>`;
    if (bar.isHeading) return html`<text class="group" x="0" y="${middle + 5}">${label}</text>`;
    let from = LEFT;
    const parts = bar.parts
      .filter((part) => part.value > 0)
      .map(({ className, value }): Html => {
        const width = value * scale;
        const rect = html`<rect class="${className}" x="${round(from)}" y="${middle - THICKNESS / 2}" width="${round(width)}" height="${THICKNESS}"/>`;
        from += width;
        return rect;
      });
    return html`<text class="label" x="${LEFT - 10}" y="${middle + 4.5}">${label}</text>${parts}<text class="number" x="${round(from + 6)}" y="${middle + 4.5}">${sumOf(bar)}</text>`;
  });
  return { drawing, height: bars.length * ROW };
}
