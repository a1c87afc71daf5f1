/** What XML 1.0 cannot hold, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * `text` as XML holds it, in an element or an attribute: a reader gets the same back, but for characters that XML has no place for,
 * which become U+FFFD. Line ends and tabs are written as numbers where a parser would change them.
 *
 * @example xml('<5\r') // '&lt;5&#13;'
 */
export const xml = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string)
    .replace(/\r/g, '&#13;');

/** Attributes with a blank before each; `null` and `undefined` are left out. */
export const attributes = (values: Readonly<Record<string, string | null | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined
        ? []
        : [` ${name}="${xml(value).replace(/[\n\t]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`],
    )
    .join('');
