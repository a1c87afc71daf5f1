import { UserError } from '../errors.js';
import { normalForms } from '../normalise/words.js';
import { anyOf } from '../text/any-of.js';

/** Traditional beyond doubt: a pattern beside it is read as Traditional unless it is Simplified itself. */
const TRADITIONAL = '們';

/** A word as normal text may have it: as it stands, and as it is if it was written in Traditional. 後 → 後, 后 */
function formsOf(word: string): string[] {
  const [asItIs = word] = normalForms([word]);
  const [traditional = word] = normalForms([word, TRADITIONAL]);
  return [...new Set([asItIs, traditional])];
}

/**
 * What to look for in normal text so that a pattern in either script finds both: 計畫 finds 计划 and 計劃. Plain text unless `isRegex`;
 * of a regular expression only the Chinese is turned.
 *
 * @throws UserError `bad-pattern`.
 */
export function patternOf(pattern: string, isRegex: boolean): RegExp {
  if (pattern.trim() === '') throw new UserError('bad-pattern', 'an empty pattern finds nothing; name a word');
  if (!isRegex) return new RegExp(anyOf(formsOf(pattern)), 'gu');
  try {
    return new RegExp(inBothScripts(pattern), 'gu');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const why = error.message.replace(/^Invalid regular expression: \/.*\/\w*: /su, '');
    throw new UserError('bad-pattern', `--regex ${pattern}: ${why}`);
  }
}

/** What a regular expression is made of: an escape, a class, a name, Chinese, any other character. */
const PART =
  /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|(?<class>\[(?:\\.|[^\]\\])*\])|\(\?<\p{L}[^>]*>|(?<han>\p{Script=Han}+)(?<times>[*+?{])?|./gsu;

/** 計畫? has 畫 alone once or never: what stands before a quantifier is turned apart from the rest. */
function inBothScripts(source: string): string {
  return source.replace(PART, (part: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<'class' | 'han' | 'times', string | undefined>;
    if (groups.class !== undefined) return part.replace(/\p{Script=Han}/gu, (character) => formsOf(character).join(''));
    const { han, times = '' } = groups;
    if (han === undefined) return part;
    const forms = formsOf(han).map((form) => Array.from(form));
    if (times === '') return anyOf(forms.map((form) => form.join('')));
    const heads = forms.map((form) => form.slice(0, -1).join(''));
    const lasts = forms.map((form) => form.at(-1) ?? '');
    return `${anyOf(new Set(heads))}${anyOf(new Set(lasts))}${times}`;
  });
}
