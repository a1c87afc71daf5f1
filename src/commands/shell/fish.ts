import type { Command } from '../command.js';
import { type Completion, completionsOf, HELP } from './completions.js';
import { briefOf } from './flags.js';

type Say = (english: string) => string;

/** The completion script for fish (3.0 and newer). */
export function fish(commands: readonly Command[], say: Say): string {
  const names = commands.map(({ name }) => name);
  const first = [...commands, HELP].map(
    ({ name, summary }) => `complete -c jianggao -n __jianggao_first -a ${name} -d ${quoted(say(summary))}`,
  );
  const help = names.map((name) => `complete -c jianggao -n '__jianggao_of ${HELP.name}' -f -a ${name}`);
  const operands = commands.flatMap(({ name, operands: of, takesInputs }) => {
    const condition = `complete -c jianggao -n '__jianggao_of ${name}' -f`;
    if (of?.choices) return [`${condition} -a ${quoted(of.choices.join(' '))}`];
    return takesInputs ? [] : [condition];
  });
  return `# fish completion for jianggao; made by: jianggao completion fish

# Whether the command in force is one of those named.
function __jianggao_of
    set -l words (commandline -opc)
    set -l command ${names[0]}
    if set -q words[2]; and contains -- $words[2] ${[...names, HELP.name].join(' ')}
        set command $words[2]
    end
    contains -- $command $argv
end

# Whether this is the first word.
function __jianggao_first
    set -l words (commandline -opc)
    test (count $words) -eq 1
end

# Several words with commas between: those that stand there already are not offered again.
function __jianggao_list
    set -l before (commandline -ct | string replace -r '^--[a-z-]+=' '' | string replace -r '[^,]*$' '')
    set -l used (string split , -- $before)
    for word in $argv
        contains -- $word $used; or echo $before$word
    end
end

${[...first, ...help, ...operands, ...completionsOf(commands).map((completion) => lineOf(completion, say))].join('\n')}
complete -c jianggao -s h -l help -d ${quoted(say('show this help'))}
`;
}

/** `complete -c jianggao -n '__jianggao_of figures' -s f -l format -x -a 'table json' -d '…'` */
function lineOf({ spec, flag, commands, takes, choices }: Completion, say: Say): string {
  const parts = [
    `complete -c jianggao -n ${quoted(`__jianggao_of ${commands.join(' ')}`)}`,
    ...(flag.short === undefined ? [] : [`-s ${flag.short.slice(1)}`]),
    `-l ${flag.long.slice(2)}`,
  ];
  if (takes === 'path') parts.push('-r -F');
  else if (takes !== 'nothing') parts.push('-x');
  if (takes === 'choices') parts.push(`-a ${quoted(`(__jianggao_list ${choices.join(' ')})`)}`);
  if (takes === 'choice') parts.push(`-a ${quoted(choices.join(' '))}`);
  return [...parts, `-d ${quoted(briefOf(spec, say))}`].join(' ');
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
