import type { Range, Token } from '../types.js';

/** The index of the first token that ends after `at`; `tokens.length` if none. Logarithmic: sentences may be long. */
function firstEndingAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token that holds the character at `at`. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => {
  const token = tokens[firstEndingAfter(tokens, at)];
  return token && token.start <= at ? token : undefined;
};

/** The first token that starts at or after `at`. */
export const tokenFrom = (tokens: readonly Token[], at: number): Token | undefined => {
  const index = firstEndingAfter(tokens, at);
  const token = tokens[index];
  return token && token.start < at ? tokens[index + 1] : token;
};

/** The tokens that lie wholly in `range`, at most `limit` of them. */
export function tokensIn(tokens: readonly Token[], range: Range, limit = Number.POSITIVE_INFINITY): Token[] {
  const found: Token[] = [];
  for (let index = firstEndingAfter(tokens, range.start); index < tokens.length && found.length < limit; index++) {
    const token = tokens[index] as Token;
    if (token.end > range.end) break;
    if (token.start >= range.start) found.push(token);
  }
  return found;
}

/** The tokens that share a character with `range`. */
export function tokensOver(tokens: readonly Token[], range: Range): Token[] {
  const found: Token[] = [];
  for (let index = firstEndingAfter(tokens, range.start); index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start >= range.end) break;
    found.push(token);
  }
  return found;
}
