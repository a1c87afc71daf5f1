/** What README says of fields, commands and options is what the program has. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../src/columns.js';
import { COMMANDS } from '../src/commands/index.js';
import { KINDS } from '../src/fields.js';
import { FORMATS } from '../src/write/index.js';

const README = readFileSync('README.md', 'utf8');

/** `| bound | How the value is bounded: exact, about, … |` */
function rowOf({ name, meaning, values }: Column): string {
  const among = values
    ? `${meaning.replace(/\.$/, '')}: ${Object.keys(values)
        .map((value) => `\`${value}\``)
        .join(', ')}`
    : meaning;
  return `| \`${name}\` | ${among.replaceAll('|', '\\|')} |`;
}

/** The columns that all kinds share, then each kind's own. */
function fieldTables(): string {
  const shared = COLUMNS.filter(({ kinds }) => kinds.length === KINDS.length);
  const table = (title: string, columns: readonly Column[]): string =>
    [`| ${title} | |`, '| --- | --- |', ...columns.map(rowOf)].join('\n');
  return [
    table('every finding', shared),
    ...KINDS.map(({ kind, plural }) =>
      table(
        plural,
        COLUMNS.filter((column) => !shared.includes(column) && column.kinds.includes(kind)),
      ),
    ),
  ].join('\n\n');
}

describe('README', () => {
  it('shows what the program prints', () => {
    const shown = [...README.matchAll(/```console\n\$ jianggao (?<args>.+)\n(?<lines>[\s\S]*?)```/g)];
    expect(shown.length).toBeGreaterThan(1);
    for (const { groups } of shown) {
      const { args = '', lines = '' } = groups ?? {};
      const { stdout } = spawnSync(process.execPath, ['bin/jianggao.js', ...args.split(' ')], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      const printed = new Set(stdout.split('\n').map((line) => line.trimEnd()));
      expect(lines.split('\n').filter((line) => line !== '…' && !printed.has(line))).toEqual([]);
    }
  });

  it('lists every field', () => {
    const written = /<!-- fields -->\n(?<tables>[\s\S]*?)<!-- \/fields -->/.exec(README)?.groups?.tables;
    expect(written?.trim()).toBe(fieldTables());
  });

  it('shows commands, options and formats that there are', () => {
    const lines = README.match(/^(?:npx |\$ )?jianggao .*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(15);
    const flags = new Set(COMMANDS.flatMap(({ options }) => options.flatMap((option) => option.flags.split(/[ ,]+/))));
    for (const line of lines) {
      const [command = ''] = line.split(/ [|#>] ?/);
      const words = command.replace(/'[^']*'/g, '').split(' ');
      for (const word of words) if (/^--?[a-z]/.test(word)) expect([...flags, '--version']).toContain(word);
      const format = words[words.indexOf('-f') + 1];
      if (words.includes('-f')) expect([...FORMATS.map(({ name }) => name)]).toContain(format);
    }
    for (const { name } of FORMATS) expect(README).toContain(`\`${name}\``);
  });

  it('links to files that there are', () => {
    for (const [, target = ''] of README.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect([target, existsSync(target)]).toEqual([target, true]);
  });
});
