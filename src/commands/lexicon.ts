import { PARTS } from '../lexicon-file/form.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { formatOption, OUTPUT_OPTION, oneOf } from './options.js';

/** The built-in words, as a file that `--lexicon` takes. */
export const lexicon: Command = {
  name: 'lexicon',
  summary: 'the built-in cues, actors, indicators and units, in the form of --lexicon',
  takesInputs: false,
  options: [
    {
      flags: '--only <part>',
      description: `one part: ${PARTS.join(', ')}`,
      group: 'Output:',
      parse: oneOf('part', PARTS),
    },
    formatOption(['yaml', 'json']),
    OUTPUT_OPTION,
  ],
  examples: [
    ['jianggao lexicon', 'all words that the rules look up'],
    ['jianggao lexicon --only cues -o words.yaml', 'a template: keep the rows that you change, drop the others'],
    ['jianggao directives speech.txt --lexicon words.yaml', 'read with the words of the file'],
  ],
  async run(_names, { format, only, output }, io) {
    const [{ LEXICON }, { printLexicon }] = await Promise.all([
      import('../lexicon/lexicon.js'),
      import('../lexicon-file/print.js'),
    ]);
    async function* chunks(): AsyncIterable<string> {
      yield printLexicon(LEXICON, format === 'json' ? 'json' : 'yaml', only);
    }
    await deliver(chunks(), { file: output, safe: true }, io);
    return 0;
  },
};
