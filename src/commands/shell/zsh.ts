import type { Command } from '../command.js';
import { type Completion, completionsOf, HELP } from './completions.js';
import { briefOf } from './flags.js';

type Say = (english: string) => string;

/** The completion script for zsh: for a folder of `fpath`, or to be sourced. */
export function zsh(commands: readonly Command[], say: Say): string {
  const completions = completionsOf(commands);
  const names = commands.map(({ name }) => name);
  const described = [...commands, HELP].map(({ name, summary }) => quoted(`${name}:${say(summary)}`));
  return `#compdef jianggao
# zsh completion for jianggao; made by: jianggao completion zsh

_jianggao_commands() {
  local -a commands=(
${described.map((line) => `    ${line}`).join('\n')}
  )
  _describe -t commands command commands
}

# Several words with commas between.
_jianggao_list() {
  compset -P '*,'
  local -a used=("\${(@s:,:)IPREFIX}") left=("$@")
  left=(\${left:|used})
  compadd -q -S ',' -- $left
}

# One word; one that ends in = or ~ goes on.
_jianggao_word() {
  compadd -S '' -- \${(M)@:#*[=~]}
  compadd -- \${@:#*[=~]}
}

_jianggao() {
  local command=${names[0]} curcontext="$curcontext"
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _alternative 'commands:command:_jianggao_commands' 'files:file:_files'
    return
  fi
  case $words[2] in
    ${HELP.name})
      _jianggao_commands
      return
      ;;
    ${names.join('|')})
      command=$words[2]
      words[1,2]=("jianggao $words[2]")
      (( CURRENT-- ))
      ;;
  esac
  case $command in
${commands.map((command) => caseOf(command, completions, say)).join('\n')}
  esac
}

if [[ "\${funcstack[1]}" = _jianggao ]]; then
  _jianggao "$@"
else
  compdef _jianggao jianggao
fi
`;
}

function caseOf({ name, operands, takesInputs }: Command, completions: readonly Completion[], say: Say): string {
  const own = completions.filter(({ commands }) => commands.includes(name));
  const lines = own.flatMap((completion) => specsOf(completion, say));
  const help = `'(-h --help)'{-h,--help}${quoted(`[${bracketed(say('show this help'))}]`)}`;
  const rest = operands?.choices ? `':shell:(${operands.choices.join(' ')})'` : takesInputs ? "'*:file:_files'" : '';
  const specs = [...lines, help, ...(rest === '' ? [] : [rest])];
  return `    ${name})\n      _arguments -s -S \\\n${specs.map((line) => `        ${line}`).join(' \\\n')}\n      ;;`;
}

/** `'(-f --format)'{-f+,--format=}'[…]:name:(table json)'` */
function specsOf({ spec, flag, flags, takes, choices, repeats }: Completion, say: Say): string[] {
  const text = `[${bracketed(briefOf(spec, say))}]${takes === 'nothing' ? '' : `:${flag.word}:${actionOf(takes, choices)}`}`;
  const ends = flags.map((each) => `${each}${takes === 'nothing' ? '' : each.startsWith('--') ? '=' : '+'}`);
  if (repeats) return ends.map((end) => quoted(`*${end}${text}`));
  const [only] = ends;
  return ends.length === 1 ? [quoted(`${only}${text}`)] : [`'(${flags.join(' ')})'{${ends.join(',')}}${quoted(text)}`];
}

function actionOf(takes: Completion['takes'], choices: readonly string[]): string {
  const words = choices.map((word) => word.replace(/[:\\ ]/g, '\\$&')).join(' ');
  switch (takes) {
    case 'path':
      return '_files';
    case 'choices':
      return ` _jianggao_list ${words}`;
    case 'choice':
      return choices.some((word) => /[=~]$/.test(word)) ? ` _jianggao_word ${words}` : `(${words})`;
    default:
      return ' ';
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const bracketed = (text: string): string => text.replace(/[[\]\\:]/g, '\\$&');
