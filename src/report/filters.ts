/** The form that says which findings are shown; the page's script reads it. */
import { KINDS, SHAPES } from '../fields.js';
import { titleOf } from './head.js';
import { type Html, html, type Part } from './html.js';
import { type Entry, textLang } from './keys.js';
import { type Node, treeOf } from './outline.js';
import type { Labels } from './words.js';

/** Sections are offered so deep. */
const DEEPEST = 2;

export function filtersHtml(entries: readonly Entry[], labels: Labels): Html {
  const total = entries.reduce((sum, { found }) => sum + found.length, 0);
  return html`<form id="filters" role="search" ${labels.attribute('aria-label', 'filter')}>
<fieldset class="kinds"><legend class="hidden">${labels.word('filter')}</legend>${KINDS.map(
    ({ kind, plural }) =>
      html`<label class="kind ${kind}"><input type="checkbox" name="kind" value="${kind}" checked><span class="swatch ${kind}">${labels.word(plural)}</span></label>`,
  )}</fieldset>
<label class="search"><span class="hidden">${labels.word('search')}</span><input type="search" name="words" autocomplete="off" spellcheck="false" ${labels.attribute('placeholder', 'search')} aria-describedby="search-hint"></label><span id="search-hint" hidden>${labels.word('search.hint')}</span>
<details class="more"><summary>${labels.word('filters')}</summary><div class="fields">
<label>${labels.word('where')}<select name="at"><option value="" ${labels.mark('anywhere')}>${labels.plain('anywhere')}</option>${entries.map((entry) => placesHtml(entry))}</select></label>
${choice('deontic', 'directive', labels)}${choice('strength', 'directive', labels)}
<label>${labels.word('field.actor')}<input type="text" name="actor" autocomplete="off" spellcheck="false"></label>
${choice('commitment', 'target', labels)}
</div></details>
<button type="reset" ${labels.mark('reset')}>${labels.plain('reset')}</button>
<output id="shown" aria-live="polite" ${labels.mark('shown', total, total)}>${labels.plain('shown', total, total)}</output>
</form>`;
}

/** A field of a kind as a list of its values. */
function choice(field: string, kind: 'directive' | 'target', labels: Labels): Html {
  const values = Object.keys(SHAPES[kind][field]?.values ?? {});
  return html`<label>${labels.word(`field.${field}`)}<select name="${field}"><option value="" ${labels.mark('any')}>${labels.plain('any')}</option>${values.map(
    (value) =>
      html`<option value="${value}" ${labels.mark(`${field}.${value}`)}>${labels.plain(`${field}.${value}`)}</option>`,
  )}</select></label>`;
}

/** A document's speeches and sections as options; of several documents each is one too. */
function placesHtml(entry: Entry): Part {
  const { document, prefix } = entry;
  const lang = textLang(document);
  const options = (nodes: readonly Node[], depth: number): Part =>
    depth > DEEPEST
      ? null
      : nodes.map(({ key, text, children }) => [
          html`<option value="${key}" lang="${lang}">${'\u3000'.repeat(depth)}${text.slice(0, 40)}</option>`,
          options(children, depth + 1),
        ]);
  return [
    prefix !== '' &&
      html`<option value="${prefix}" lang="${lang}">${prefix.slice(0, -1)}. ${titleOf(document)}</option>`,
    options(treeOf(entry), prefix === '' ? 0 : 1),
  ];
}
