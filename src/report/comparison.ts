/** Speeches side by side: counts and rates. */
import { KINDS, SHAPES } from '../fields.js';
import { numbersTable } from './charts/svg.js';
import { grouped, titleOf } from './head.js';
import { type Html, html, type Part } from './html.js';
import { type Entry, type Found, ofKind, textLang } from './keys.js';
import { nameOfSpeech } from './outline.js';
import { pairHtml, type Side } from './pair.js';
import type { Labels } from './words.js';

interface Column extends Side {
  lang: string;
  characters: number;
  found: readonly Found[];
}

/** Each speech, or document without speeches, a column. */
function columnsOf(entries: readonly Entry[]): Column[] {
  return entries.flatMap((entry): Column[] => {
    const { document, found } = entry;
    const lang = textLang(document);
    if (document.speeches.length === 0)
      return [{ entry, title: titleOf(document), lang, characters: document.characters, found }];
    return document.speeches.map((speech) => ({
      entry,
      speech: speech.id,
      title: nameOfSpeech(speech),
      lang,
      characters: [...document.text.slice(speech.start, speech.end)].length,
      found: found.filter(({ finding }) => finding.speech === speech.id),
    }));
  });
}

/** `null` where there is nothing to compare. */
export function comparisonHtml(entries: readonly Entry[], labels: Labels): Html | null {
  const columns = columnsOf(entries);
  if (columns.length < 2) return null;
  const head: Part[] = ['', ...columns.map(({ title, lang }) => html`<span lang="${lang}">${title}</span>`)];
  const row = (label: Part, value: (column: Column) => Part): Part[] => [label, ...columns.map(value)];
  const rate = (count: number, characters: number): string =>
    characters === 0 ? '' : ((count * 1000) / characters).toFixed(1);
  const share = (count: number, whole: number): string => (whole === 0 ? '' : `${Math.round((count * 100) / whole)} %`);
  const rows: Part[][] = [row(labels.word('field.characters'), ({ characters }) => [grouped(characters), BLANK])];
  for (const { kind, plural } of KINDS) {
    rows.push(
      row(html`<b class="swatch ${kind}">${labels.word(plural)}</b>`, ({ found }) => [
        html`<b>${ofKind(found, kind).length}</b>`,
        BLANK,
      ]),
    );
    rows.push(
      row(labels.word('per.1000'), ({ found, characters }) => [rate(ofKind(found, kind).length, characters), BLANK]),
    );
    for (const field of APART[kind])
      for (const value of Object.keys(SHAPES[kind][field]?.values ?? {})) {
        const count = (found: readonly Found[]): number =>
          ofKind(found, kind).filter(({ finding }) => (finding as unknown as Record<string, unknown>)[field] === value)
            .length;
        if (columns.every(({ found }) => count(found) === 0)) continue;
        rows.push(
          row(labels.word(`${field}.${value}`), ({ found }) => [
            count(found),
            html`<small>${count(found) > 0 && share(count(found), ofKind(found, kind).length)}</small>`,
          ]),
        );
      }
  }
  const [a, b, ...others] = columns;
  return html`<p class="hint">${labels.word('comparison.desc')}</p><div class="wide comparison" tabindex="0" role="region" ${labels.attribute('aria-label', 'comparison')}>${numbersTable('comparison', head, rows, labels)}</div>
${a && b && others.length === 0 && pairHtml(a, b, labels)}`;
}

/** Where a share stands in other rows. */
const BLANK = html`<small></small>`;

/** The fields whose values are told one by one. */
const APART = { figure: ['status'], target: ['commitment'], directive: ['deontic', 'strength'] } as const;
