import { visible } from '../text/visible.js';
import type { Lexicon } from '../types.js';
import { fileText } from './inputs.js';

/**
 * The built-in words with those of the user's files, the later file's first; `undefined` without any file.
 *
 * @throws UserError for a file that cannot be read or says something that no lexicon has.
 */
export async function lexiconOf(files: readonly string[] = []): Promise<Lexicon | undefined> {
  if (files.length === 0) return undefined;
  const [{ parseLexicon }, { LEXICON, withWords }, ...texts] = await Promise.all([
    import('../lexicon-file/parse.js'),
    import('../lexicon/lexicon.js'),
    ...files.map((file) => fileText('--lexicon', file, 'bad-lexicon')),
  ]);
  return files.reduce(
    (lexicon, file, index) => withWords(parseLexicon(texts[index] as string, visible(file)), lexicon),
    LEXICON,
  );
}
