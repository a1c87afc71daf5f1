import { NUMERAL } from '../text/numeral.js';
import { overlapping } from '../text/span.js';
import { timesIn } from '../text/time.js';
import { tokensOver } from '../text/tokens.js';
import type { FoundFigure, Framed } from '../types.js';
import type { Pass } from './cues.js';
import { insideWord } from './gates.js';

const ANY_NUMERAL = new RegExp(NUMERAL, 'g');

/** Tells why the numerals of a sentence that stand in no figure are none. `figures`: those of the sentence, places in the document. */
export function numeralsPassed({ sentence, tokens }: Framed, figures: readonly FoundFigure[], pass: Pass): void {
  const { normal, body, start: offset } = sentence;
  const times = timesIn(normal);
  for (const { index: start, 0: words } of normal.matchAll(ANY_NUMERAL)) {
    const range = { start, end: start + words.length };
    if (overlapping(figures, { start: start + offset, end: range.end + offset }).length > 0) continue;
    const [time] = overlapping(times, range);
    const word = tokensOver(tokens, range).map((token) => token.word);
    pass(
      range,
      start < body
        ? 'it numbers the sentence'
        : time
          ? `it belongs to the time “${normal.slice(time.start, time.end)}”`
          : insideWord(tokens, range)
            ? `it is a piece of “${word.join('')}”`
            : 'it numbers or names something, is indefinite, or counts parts of the text itself',
    );
  }
}
