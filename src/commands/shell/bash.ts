import type { Command } from '../command.js';
import { type Completion, completionsOf, HELP } from './completions.js';

/** The completion script for bash (3.2 and newer). Needs no bash-completion. */
export function bash(commands: readonly Command[]): string {
  const completions = completionsOf(commands);
  const names = commands.map(({ name }) => name);
  return `# bash completion for jianggao; made by: jianggao completion bash
_jianggao() {
  # The line as it was typed: COMP_WORDS would be cut at each = as well.
  local line=\${COMP_LINE:0:COMP_POINT} word='' all before='' kind='' choices='' command=${names[0]} own=''
  local -a words
  local IFS=$' \\t\\n'
  read -r -a words <<<"$line"
  case $line in
    *[[:space:]]) ;;
    *)
      word=\${words[\${#words[@]} - 1]}
      unset "words[\${#words[@]} - 1]"
      ;;
  esac
  all=$word
  case \${words[1]-} in
    ${[HELP.name, ...names].join('|')})
      command=\${words[1]}
      own=1
      ;;
  esac
  local option=\${words[\${#words[@]} - 1]}
  case $word in
    --*=*)
      option=\${word%%=*}
      before=$option=
      word=\${word#*=}
      ;;
  esac
  local each
  for each in "\${words[@]}"; do
    if [ "$each" = -- ]; then return; fi
  done

  case "$command $option" in
${kinds(completions)}
  esac
  if [ "$kind" = path ]; then
    return
  elif [ -n "$kind" ]; then
    :
  elif [ -n "$before" ]; then
    return
  elif [ "$command" = ${HELP.name} ]; then
    choices='${names.join(' ')}'
  elif [ "\${word:0:1}" = - ]; then
    case $command in
${commands.map((command) => `      ${command.name}) choices='${flagsOf(command, completions)}' ;;`).join('\n')}
    esac
  elif [ -z "$own" ] && [ "\${#words[@]}" -eq 1 ]; then
    choices='${[...names, HELP.name].join(' ')}'
  else
    case $command in
${commands.flatMap(({ name, operands }) => (operands?.choices ? [`      ${name}) choices='${operands.choices.join(' ')}' ;;`] : [])).join('\n')}
      *) return ;;
    esac
  fi

  if [ "$kind" = choices ]; then
    # Several with commas between: those that stand there already are not offered again.
    case $word in
      *,*)
        before=$before\${word%,*},
        word=\${word##*,}
        ;;
    esac
    local left=''
    for each in $choices; do
      case ",$before" in
        *[,=]"$each",*) ;;
        *) left="$left $each" ;;
      esac
    done
    choices=$left
  fi
  COMPREPLY=($(compgen -P "$before" -W "$choices" -- "$word"))
  # What stands before the last = is no part of the word that bash replaces.
  case $COMP_WORDBREAKS in
    *=*)
      case $all in
        *=*)
          local cut=\${all%"\${all##*=}"}
          COMPREPLY=("\${COMPREPLY[@]#"$cut"}")
          ;;
      esac
      ;;
  esac
  # bash 3.2 has no compopt.
  if ! type compopt >/dev/null 2>&1; then return; fi
  if [ "$kind" = word ]; then compopt +o default; fi
  if [ "$kind" = choices ]; then compopt -o nospace; fi
  if [ "\${#COMPREPLY[@]}" -eq 1 ]; then
    case \${COMPREPLY[0]} in
      *[=~]) compopt -o nospace ;;
    esac
  fi
  # The first word may be a file as well.
  if [ -z "$own" ] && [ -z "$kind" ] && [ "\${#words[@]}" -eq 1 ] && [ "\${word:0:1}" != - ]; then
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$word"))
    compopt -o filenames
  fi
}
complete -o default -F _jianggao jianggao
`;
}

/** `'figures -f' | 'figures --format') kind=choice choices='…' ;;` */
const kinds = (completions: readonly Completion[]): string =>
  completions
    .filter(({ takes }) => takes !== 'nothing')
    .map(({ commands, flags, takes, choices }) => {
      const patterns = flags.flatMap((flag) => commands.map((command) => `'${command} ${flag}'`));
      const words = choices.length > 0 ? ` choices='${choices.join(' ')}'` : '';
      return `    ${patterns.join(' | ')}) kind=${takes}${words} ;;`;
    })
    .join('\n');

const flagsOf = ({ name }: Command, completions: readonly Completion[]): string =>
  [
    ...completions.filter(({ commands }) => commands.includes(name)).flatMap(({ flags }) => flags),
    ...['-h', '--help'],
  ].join(' ');
