/** The scripts at work in the shells themselves; a shell that is not installed is passed over by name. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.js';
import { bash } from '../../../src/commands/shell/bash.js';
import { completionsOf } from '../../../src/commands/shell/completions.js';
import { fish } from '../../../src/commands/shell/fish.js';
import { choicesOf, flagOf } from '../../../src/commands/shell/flags.js';
import { zsh } from '../../../src/commands/shell/zsh.js';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-completion-'));
beforeAll(() => {
  mkdirSync(join(folder, 'speeches'));
  for (const name of ['figured.txt', '講話 一.txt']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'jianggao.bash'), bash(COMMANDS));
  writeFileSync(
    join(folder, '_jianggao'),
    zsh(COMMANDS, (text) => text),
  );
  writeFileSync(
    join(folder, 'jianggao.fish'),
    fish(COMMANDS, (text) => text),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const run = (command: string, args: readonly string[], input = ''): string => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', TERM: 'xterm' },
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
};

describe('definitions', () => {
  it('tell of each option what it takes', () => {
    const found = completionsOf(COMMANDS);
    const takes = (command: string, flag: string): string | undefined =>
      found.find(({ commands, flags }) => commands.includes(command) && flags.includes(flag))?.takes;
    expect(takes('figures', '-f')).toBe('choice');
    expect(takes('figures', '--fields')).toBe('choices');
    expect(takes('figures', '--where')).toBe('choice');
    expect(takes('figures', '-o')).toBe('path');
    expect(takes('figures', '--files-from')).toBe('path');
    expect(takes('figures', '--limit')).toBe('word');
    expect(takes('figures', '--vague')).toBe('nothing');
    expect(takes('schema', '--fields')).toBeUndefined();
  });

  it('have words that every shell takes as they are', () => {
    for (const spec of COMMANDS.flatMap(({ options }) => options)) {
      expect(flagOf(spec).long).toMatch(/^--[a-z][a-z-]+$/);
      for (const word of choicesOf(spec)) expect(word).toMatch(/^[\w-]+(?:[=~][\w-]*)?$/);
    }
  });

  it('say in help what the words are, where they are few', () => {
    for (const { options } of COMMANDS)
      for (const { description, parse } of options)
        for (const word of parse?.choices ?? []) expect(description).toContain(word);
  });
});

/** What a shell offers for a line: all of these, none of those. */
const OFFERS: readonly (readonly [line: string, offered: readonly string[], not: readonly string[]])[] = [
  ['jianggao fig', ['figures', 'figured.txt'], ['targets', 'speeches/']],
  ['jianggao he', ['help'], ['figures']],
  ['jianggao help d', ['directives', 'doctor'], ['figures', 'figured.txt']],
  ['jianggao completion ', ['bash', 'zsh', 'fish'], ['figured.txt']],
  ['jianggao figures --fo', ['--format'], ['--fields']],
  ['jianggao --vag', ['--vague'], []],
  ['jianggao figures -f ', ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'ig-script'], ['tree', 'figured.txt']],
  ['jianggao outline --format ', ['tree', 'json'], ['csv', 'figured.txt']],
  ['jianggao summary --format c', ['csv'], ['json']],
  ['jianggao figures --fields line,te', ['line,text'], ['line,line']],
  ['jianggao figures --fields low,hi', ['low,high'], []],
  ['jianggao directives --fields deo', ['deontic'], ['low']],
  ['jianggao directives --where deontic=p', ['deontic=prohibition', 'deontic=permission'], ['deontic=obligation']],
  ['jianggao directives --where str', ['strength=strong', 'strength=weak'], ['status=fact']],
  ['jianggao figures --restore a', ['auto', 'always'], ['never']],
  ['jianggao normalize --to h', ['hans', 'hant', 'hk'], ['tw']],
  ['jianggao lexicon --only a', ['actors'], ['cues']],
  ['jianggao figures --lang zh-Hant -f nd', ['ndjson'], []],
];

describe.skipIf(!has('bash'))('in bash', () => {
  it.each(OFFERS)('%s', (line, offered, not) => {
    const script = `source ./jianggao.bash; compopt() { :; }; COMP_LINE=$1 COMP_POINT=\${#1}; _jianggao; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const all = run('bash', ['--norc', '-c', script, 'bash', line]).split('\n');
    // bash itself replaces what stands behind an equals sign.
    const shown = offered.map((word) => (line.includes('=') ? word.replace(/^.*=/, '') : word));
    expect(all).toEqual(expect.arrayContaining(shown));
    for (const word of not) expect(all).not.toContain(word);
  });

  it('leaves files to bash', () => {
    const script = `source ./jianggao.bash; COMP_LINE=$1 COMP_POINT=\${#1}; _jianggao; echo "\${#COMPREPLY[@]}"; complete -p jianggao`;
    for (const line of ['jianggao figures fig', 'jianggao figures -o fig', 'jianggao figures -- --f'])
      expect(run('bash', ['--norc', '-c', script, 'bash', line])).toMatch(/^0\ncomplete -o default /);
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  it.each(OFFERS)('%s', (line, offered, not) => {
    const all = run('fish', ['--no-config', '-c', `source ./jianggao.fish; complete -C ${JSON.stringify(line)}`])
      .split('\n')
      .map((each) => each.split('\t')[0]);
    expect(all).toEqual(expect.arrayContaining([...offered]));
    for (const word of not) expect(all).not.toContain(word);
  });

  it('offers files where files go', () => {
    const all = run('fish', ['--no-config', '-c', "source ./jianggao.fish; complete -C 'jianggao figures --dict fig'"]);
    expect(all).toContain('figured.txt');
  });
});

describe.skipIf(!has('zsh'))('in zsh', () => {
  /** What stands on the line when Tab has been pressed: zsh completes only where it can be typed to. */
  const typed = (lines: readonly string[]): string[] => {
    const script = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'PS1=; unsetopt zle_bracketed_paste prompt_cr prompt_sp; autoload -Uz compinit; compinit -D; source ./_jianggao'
      # The shell shows what it is told: the mark of an answer must not stand in the question.
      zpty -w shell $'show() { print -r -- "<\${:-<}$BUFFER>>"; BUFFER= }; zle -N show; bindkey "^X" show'
      for line in "$@"; do
        zpty -w -n shell $line$'\\t\\x18'
        zpty -r -m shell seen "*<<*>>*"
        print -r -- \${\${seen##*<<}%%>>*}
      done
      zpty -d shell`;
    return run('zsh', ['-f', '-c', script, 'zsh', ...lines])
      .replace(/\n$/, '')
      .split('\n');
  };

  it('completes what only one word can be', () => {
    const lines: readonly (readonly [string, string])[] = [
      ['jianggao targ', 'jianggao targets '],
      ['jianggao help direc', 'jianggao help directives '],
      ['jianggao completion f', 'jianggao completion fish '],
      ['jianggao figures --fo', 'jianggao figures --format='],
      ['jianggao figures -f nd', 'jianggao figures -f ndjson '],
      ['jianggao figures --format=nd', 'jianggao figures --format=ndjson '],
      ['jianggao outline -f t', 'jianggao outline -f tree '],
      ['jianggao figures --fields line,te', 'jianggao figures --fields line,text,'],
      ['jianggao figures --where status=f', 'jianggao figures --where status=fact '],
      ['jianggao figures --where unit', 'jianggao figures --where unit='],
      ['jianggao figures spee', 'jianggao figures speeches/'],
      ['jianggao figures --dict spee', 'jianggao figures --dict speeches/'],
      ['jianggao 講', 'jianggao 講話\\ 一.txt '],
      ['jianggao --vag', 'jianggao --vague '],
    ];
    expect(typed(lines.map(([line]) => line))).toEqual(lines.map(([, line]) => line));
  });
});
