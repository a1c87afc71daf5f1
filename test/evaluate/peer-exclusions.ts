/**
 * What of other engines' cases lies outside the codebook, and why: by a rule where many are of a kind, else by the file and the
 * first ten characters of the SHA-256 of its text, since the cases themselves are not ours to keep.
 */
interface Value {
  text: string;
  unit: string | null;
  type: string;
}

export const RULES: readonly { reason: string; applies(value: Value, text: string, file: string): boolean }[] = [
  { reason: 'a date or time', applies: ({ type, unit }) => type === 'datetime' || unit === 'datetime' },
  { reason: 'an ordinal', applies: ({ type, unit }) => type === 'ordinal' || unit === 'ordinal' },
];

export const EXCLUDED: Readonly<Record<string, string>> = {};
