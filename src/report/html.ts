/** HTML that is safe by how it is made: whatever is put into a template is escaped, unless it came out of one. */
import { visible } from '../text/visible.js';

export interface Html {
  readonly html: string;
}

/** What a template takes: nothing for `null`, `undefined` and `false`, the parts of a list one after the other. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is to be read: control characters and marks that reorder text are shown, line ends and tabs stay. */
export const escapeHtml = (text: string): string =>
  visible(text, '\n\t').replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(render).join('');
  return escapeHtml(String(part));
}

/** @example html`<p>${'a < b'}</p>`.html // '<p>a &lt; b</p>' */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((made, string, index) => made + render(parts[index - 1]) + string) };
}

/** Text that is markup, or a script, already. */
export const raw = (text: string): Html => ({ html: text });

/** JSON that may stand in a script element: `</script>` cannot end it, and no character of it ends a line of JavaScript. */
export const jsonForHtml = (value: unknown): Html =>
  raw(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
