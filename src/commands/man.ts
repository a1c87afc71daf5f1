import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { OUTPUT_OPTION } from './options.js';

/** The manual page. */
export const man = (commands: () => readonly Command[]): Command => ({
  name: 'man',
  summary: 'the manual page',
  takesInputs: false,
  options: [OUTPUT_OPTION],
  examples: [['jianggao man | man -l -', 'shows it; an installed package has it as “man jianggao”']],
  async run(_names, { output }, io) {
    const { manual } = await import('./shell/manual.js');
    async function* chunks(): AsyncIterable<string> {
      yield manual(commands());
    }
    await deliver(chunks(), { file: output, safe: true }, io);
    return 0;
  },
});
