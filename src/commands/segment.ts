import type { Segmenter, Source } from '../types.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { inputsOf, lazySegmenter } from './inputs.js';
import { DICT_OPTION, INPUT_OPTIONS, OUTPUT_OPTION, RESTORE_OPTION, restoreOf } from './options.js';

/** The words of the normal text, for other programs and for checking a dictionary. */
export const segment: Command = {
  name: 'segment',
  summary: 'the words, one sentence a line',
  takesInputs: true,
  options: [
    { flags: '--pos', description: 'with parts of speech: 工作/vn', group: 'Output:' },
    OUTPUT_OPTION,
    DICT_OPTION,
    RESTORE_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['jianggao segment speech.txt', 'words with blanks between'],
    ['jianggao segment speech.txt --pos --dict terms.txt', 'tagged, with words of your own'],
    ["jianggao segment speech.txt | tr ' ' '\\n' | sort | uniq -c | sort -rn | head", 'the most frequent words'],
  ],
  async run(names, options, io) {
    const inputs = inputsOf(names, options, io);
    const segmenter = await lazySegmenter(options.dict);
    const { structureOf } = await import('../structure.js');
    async function* lines(): AsyncIterable<string> {
      for await (const source of inputs.sources()) yield linesOf(source, await segmenter());
    }
    function linesOf(source: Source, cut: Segmenter): string {
      const { sentences } = structureOf(source, restoreOf(options.restore));
      return sentences
        .map(({ normal }) => cut(normal).filter(({ word }) => word.trim() !== ''))
        .map((tokens) => `${tokens.map(({ word, tag }) => (options.pos ? `${word}/${tag}` : word)).join(' ')}\n`)
        .join('');
    }
    await deliver(lines(), { file: options.output, safe: false }, io);
    return inputs.exitCode();
  },
};
