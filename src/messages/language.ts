import type { Language } from '../types.js';

/** The languages there are; the first is the one that messages are written in. */
export const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** The language of a locale, and the variable that named it; `null` where none did. */
export interface Spoken {
  language: Language;
  from: string | null;
}

/**
 * The language that the environment asks for, as gettext reads it: LC_ALL, else LC_MESSAGES, else LANG names the locale; LANGUAGE, a list
 * that goes before it, counts only where there is one. `C` and `POSIX` are English, and so is any language that we do not speak.
 *
 * @example spokenIn({ LANG: 'zh_TW.UTF-8' }) // { language: 'zh-Hant', from: 'LANG' }
 */
export function spokenIn(env: Readonly<Record<string, string | undefined>>): Spoken {
  const from = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => env[name]);
  const locale = from === undefined ? '' : (env[from] as string);
  if (from === undefined || /^(?:C|POSIX)(?:\.|$)/.test(locale)) return { language: 'en', from: from ?? null };
  for (const name of (env.LANGUAGE ?? '').split(':')) {
    const language = languageOf(name);
    if (language) return { language, from: 'LANGUAGE' };
  }
  return { language: languageOf(locale) ?? 'en', from };
}

/** Where Traditional characters are written. */
const TRADITIONAL = /^(?:tw|hk|mo)$/;

/**
 * The language of a locale's name: `zh_HK.UTF-8`, `zh-Hant`; `undefined` for one that we do not speak. A script goes before a region, and
 * `zh` alone is Simplified.
 */
function languageOf(locale: string): Language | undefined {
  const [tongue = '', ...rest] = locale
    .replace(/[.@].*$/, '')
    .toLowerCase()
    .split(/[_-]/);
  if (tongue === 'en') return 'en';
  if (tongue !== 'zh') return undefined;
  if (rest.includes('hans')) return 'zh-Hans';
  return rest.includes('hant') || rest.some((part) => TRADITIONAL.test(part)) ? 'zh-Hant' : 'zh-Hans';
}
