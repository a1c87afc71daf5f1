/**
 * One message in Chinese: Simplified, then Traditional as it is written in Taiwan. `{0}` is what stands in the first hole of the English
 * text, as it is; `{0!}` is the same put into the language in its turn.
 */
export type Chinese = readonly [hans: string, hant: string];

/** Messages by their English text, with holes for what changes: `{}` for anything, `{#}` for a number. */
export type Catalogue = Readonly<Record<string, Chinese>>;
