import { partners } from '../split/sentences.js';
import type { Framed, Range } from '../types.js';

/** A stretch between commas: `[start, end)` in the sentence, without its closing mark and without blanks around it. */
export interface Clause extends Range {
  text: string;
}

/**
 * What rules look at: a sentence, or the inside of one of its brackets, with every bracket inside it masked so that no pattern
 * looks into it. Indexes are those of the sentence.
 */
export interface Scope extends Range {
  /** The sentence's `normal`, of the same length, with masked characters as U+FF3F. */
  text: string;
  clauses: Clause[];
  /** How deep in brackets: 0 for the sentence itself. */
  depth: number;
}

const MASK = '＿';
const BRACKETS = /[（(【[［〔]/;
const BREAKS = /[，,：:。！？!?；;]/;

/** The scopes of a sentence, outermost first: the sentence from its `body` on, then the inside of each bracket. */
export function scopesOf({ sentence }: Framed): Scope[] {
  const { normal, body } = sentence;
  const partner = partners(normal);
  const scopes: Scope[] = [];
  const queue: (Range & { depth: number })[] = [{ start: body, end: normal.length, depth: 0 }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const characters = [...splitUnits(normal)];
    for (let i = 0; i < next.start; i++) characters[i] = MASK;
    for (let i = next.end; i < normal.length; i++) characters[i] = MASK;
    for (let i = next.start; i < next.end; i++) {
      const close = partner[i] as number;
      if (close <= i || close >= next.end || !BRACKETS.test(normal[i] as string)) continue;
      queue.push({ start: i + 1, end: close, depth: next.depth + 1 });
      characters.fill(MASK, i, close + 1);
      i = close;
    }
    const text = characters.join('');
    scopes.push({ start: next.start, end: next.end, text, depth: next.depth, clauses: clausesOf(text, next, partner) });
  }
  return scopes;
}

/** UTF-16 units, so that indexes stay those of the sentence. */
function* splitUnits(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text[i] as string;
}

/** The clauses of a scope. A comma inside a short quotation (“技术优良，服务优质”的要求) ends none. */
function clausesOf(text: string, range: Range, partner: Int32Array): Clause[] {
  const clauses: Clause[] = [];
  let start = range.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /[\s＿”’」』》]/.test(text[from] as string)) from++;
    while (to > from && /[\s＿]/.test(text[to - 1] as string)) to--;
    if (from < to) clauses.push({ start: from, end: to, text: text.slice(from, to) });
  };
  for (let i = range.start; i < range.end; i++) {
    const character = text[i] as string;
    const close = partner[i] as number;
    if (
      (character === '“' || character === '《') &&
      close > i &&
      close - i <= 40 &&
      close < range.end &&
      !/[。！？；]/.test(text.slice(i, close))
    ) {
      i = close;
      continue;
    }
    if (!BREAKS.test(character) || (/[:,]/.test(character) && /\d/.test(text[i + 1] ?? ''))) continue;
    push(i);
    start = i + 1;
  }
  push(range.end);
  return clauses;
}
