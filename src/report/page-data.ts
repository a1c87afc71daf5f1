/** What the page's script is given of the findings. */
import { visible } from '../text/visible.js';
import type { Lang, PageData, PageFinding } from './data.js';
import { fieldsOf } from './fields.js';
import type { Folding } from './folding.js';
import { type Entry, placeKey, textLang, valueText } from './keys.js';
import { WORDS } from './words.js';

export function pageDataOf(entries: readonly Entry[], lang: Lang, { pairs }: Folding): PageData {
  const sentences = new Map<string, number>();
  const numberOf = (sentence: string): number => {
    const number = sentences.get(sentence) ?? sentences.size;
    sentences.set(sentence, number);
    return number;
  };
  const findings = entries.flatMap((entry, document) =>
    entry.found.map((found): PageFinding => {
      const { key, kind, finding } = found;
      return {
        key,
        kind,
        document,
        place: `${finding.line}:${finding.column}`,
        value: valueText(found),
        at: placeKey(entry.prefix, finding),
        text: visible(finding.text, '\n\t'),
        sentence: numberOf(visible(finding.sentence, '\n\t')),
        actor:
          found.kind === 'directive'
            ? (found.finding.actor ?? found.finding.actorInherited ?? '')
            : found.kind === 'target'
              ? (found.finding.actor ?? '')
              : '',
        ...(found.kind === 'directive' && { deontic: found.finding.deontic, strength: found.finding.strength }),
        ...(found.kind === 'target' && { commitment: found.finding.commitment }),
        ...fieldsOf(found),
      };
    }),
  );
  return {
    lang,
    textLang: entries.map(({ document }) => textLang(document)),
    words: WORDS,
    fold: pairs,
    findings,
    sentences: [...sentences.keys()],
  };
}
