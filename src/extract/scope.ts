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
const BREAKS = /[，,：:。！？!?；;\t]/;
/** Brackets inside brackets are read to this depth; deeper ones are some list's markup, no speech. */
const DEEPEST = 3;

/**
 * The scopes of a sentence, outermost first: the sentence from its `body` on, then the inside of each bracket. Scopes of one
 * depth share their masked text, so that the work grows with the sentence and not with its brackets.
 */
export function scopesOf({ sentence }: Framed): Scope[] {
  const { normal, body } = sentence;
  const partner = partners(normal);
  const levels: Range[][] = [[{ start: body, end: normal.length }]];
  const masked: string[][] = [];
  const closing: number[] = [];
  for (let i = body; i < normal.length; i++) {
    if (closing.at(-1) === i) {
      closing.pop();
      continue;
    }
    const close = partner[i] as number;
    if (close > i && BRACKETS.test(normal[i] as string)) {
      closing.push(close);
      const depth = closing.length;
      if (depth <= DEEPEST) {
        levels[depth] ??= [];
        levels[depth].push({ start: i + 1, end: close });
      }
      continue;
    }
    const depth = closing.length;
    if (depth > DEEPEST) continue;
    masked[depth] ??= new Array<string>(normal.length).fill(MASK);
    masked[depth][i] = normal[i] as string;
  }
  return levels.flatMap((ranges, depth) => {
    const text = masked[depth]?.join('') ?? MASK.repeat(normal.length);
    return ranges.map(({ start, end }) => ({
      start,
      end,
      text,
      depth,
      clauses: clausesOf(text, { start, end }, partner),
    }));
  });
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
