import { UserError } from '../errors.js';
import { sayer } from '../messages/say.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { OUTPUT_OPTION, oneOf } from './options.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];
const isShell = oneOf('shell', SHELLS);

/** What teaches a shell the commands, options and their words. */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'completion of commands and options for bash, zsh or fish',
  takesInputs: true,
  operands: { usage: 'bash|zsh|fish', meaning: 'the shell', choices: SHELLS },
  options: [OUTPUT_OPTION],
  examples: [
    ['source <(jianggao completion bash)', 'in this shell; as a line of ~/.bashrc, in every one'],
    ['source <(jianggao completion zsh)', 'the same for ~/.zshrc, below compinit'],
    ['jianggao completion fish -o ~/.config/fish/completions/jianggao.fish', 'fish looks there by itself'],
  ],
  async run(names, { output }, io) {
    const [name] = names;
    if (names.length !== 1 || name === undefined)
      throw new UserError('bad-usage', 'completion: name one shell: bash, zsh or fish');
    const shell = isShell(name) as Shell;
    const say = await sayer(io.language);
    async function* chunks(): AsyncIterable<string> {
      yield (await scriptFor[shell]())(commands(), say.text);
    }
    await deliver(chunks(), { file: output, safe: true }, io);
    return 0;
  },
});

type Script = (commands: readonly Command[], say: (english: string) => string) => string;

const scriptFor: Readonly<Record<Shell, () => Promise<Script>>> = {
  bash: async () => (await import('./shell/bash.js')).bash,
  zsh: async () => (await import('./shell/zsh.js')).zsh,
  fish: async () => (await import('./shell/fish.js')).fish,
};
