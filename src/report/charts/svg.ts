/** What the charts share: a drawing with its name and description, and the table of its numbers beside it. Units are those of the drawing. */
import { displayWidth } from '../../text/width.js';
import { type Html, html, type Part } from '../html.js';
import type { Labels } from '../words.js';

/** Width of a drawing with its table beside it, and of one with its table below. */
export const WIDTH = 640;
export const WIDE = 760;
/** Where bars begin; labels stand before. */
export const LEFT = 226;
/** Room for a number behind the longest bar. */
export const RIGHT = 44;
export const ROW = 28;

/** A drawing that would take more rows is cut; its table never is. */
export const MOST_ROWS = 40;

/** Columns of a label, a Chinese character two, that fit before the bars. */
const LABEL = 26;

/** Cut to what fits, with an ellipsis. */
export function shortened(text: string, columns = LABEL): string {
  if (displayWidth(text) <= columns) return text;
  let short = '';
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns - 1) break;
    short += character;
  }
  return `${short}…`;
}

/** Two decimals are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export interface Chart {
  /** Key of its heading; `NAME.desc` is its description. */
  name: 'chart.sections' | 'chart.actors' | 'chart.targets' | 'chart.places';
  /** Tells charts of one page apart. */
  id: string;
  /** What its colours mean: a class and the key of a label. */
  legend: readonly { className: string; word: string }[];
  height: number;
  /** Its table stands below it and not beside it. */
  isWide?: true;
  drawing: Part;
  /** How many rows it shows, and of how many, where it is cut. */
  cut?: readonly [number, number];
  table: Html;
}

export function chartHtml({ name, id, legend, height, isWide, drawing, cut, table }: Chart, labels: Labels): Html {
  const [title, description] = [`${id}-title`, `${id}-desc`];
  return html`<figure class="chart ${isWide && 'is-wide'}">
<figcaption><h3 ${labels.mark(name)}>${labels.plain(name)}</h3><p class="hint" ${labels.mark(`${name}.desc`)}>${labels.plain(`${name}.desc`)}</p></figcaption>
<div class="beside"><div class="drawing">
<svg viewBox="0 0 ${isWide ? WIDE : WIDTH} ${round(height)}" role="img" aria-labelledby="${title}" aria-describedby="${description}"><title id="${title}" ${labels.mark(name)}>${labels.plain(name)}</title><desc id="${description}">${labels.word(`${name}.desc`)} ${labels.word('numbers.below')}</desc>${drawing}</svg>
${legend.length > 0 && html`<p class="legend">${legend.map(({ className, word }) => html`<span class="key ${className}">${labels.word(word)}</span> `)}</p>`}
${cut && html`<p class="hint">${labels.word('first.rows', ...cut)}</p>`}</div>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${title}">${table}</div></div></figure>`;
}

/** A plain table of numbers. `head` and the first cell of each row are labels or words of the speech. */
export function numbersTable(
  caption: string,
  head: readonly Part[],
  rows: readonly (readonly Part[])[],
  labels: Labels,
): Html {
  return html`<table class="numbers"><caption ${labels.mark(caption)}>${labels.plain(caption)}</caption><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}
