import { UserError } from '../errors.js';
import { unknown } from '../text/suggest.js';

/** Names for parts of speech, and what jieba's tags for them begin with. A nominal verb (工作, 建设: vn) is a verb. */
const NAMES: Readonly<Record<string, string>> = {
  noun: 'n',
  person: 'nr',
  place: 'ns',
  organisation: 'nt',
  verb: 'v',
  adjective: 'a',
  adverb: 'd',
  numeral: 'm',
  pronoun: 'r',
  preposition: 'p',
  conjunction: 'c',
  idiom: 'i',
  phrase: 'l',
  abbreviation: 'j',
};

export const TAG_NAMES: readonly string[] = Object.keys(NAMES);

/** jieba's tag set. */
const TAGS =
  'a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz s t tg u ud ug uj ul uv uz v vd vg vi vn vq x y z zg'.split(
    ' ',
  );

/**
 * Whether a word's tag is one of those asked for, by name (`noun`) or by how it begins (`n`, `vn`).
 *
 * @throws UserError for a name that there is none of.
 */
export function tagFilter(asked: readonly string[]): (tag: string) => boolean {
  const beginnings = asked.map((word) => {
    const beginning = NAMES[word] ?? word;
    if (!TAGS.includes(beginning))
      throw new UserError('unknown-tag', `--pos: ${unknown('part of speech', word, TAG_NAMES)}, or a tag of jieba: vn`);
    return beginning;
  });
  return (tag) => beginnings.some((beginning) => tag.startsWith(beginning));
}
