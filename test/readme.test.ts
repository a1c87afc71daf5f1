/** What README says of fields, commands and options is what the program has. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze.js';
import { COLUMNS, type Column } from '../src/columns.js';
import { COMMANDS } from '../src/commands/index.js';
import { KINDS } from '../src/fields.js';
import { sourceOf } from '../src/read/index.js';
import { loadSegmenter } from '../src/segment.js';
import { FORMATS, writeAll } from '../src/write/index.js';
import { table } from '../src/write/table.js';
import { optionsWith, reportOf, stream, textOf } from './write/sample.js';

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
  it('shows what the program prints', async () => {
    const shown = /```console\n\$ jianggao (?<file>\S+) --width (?<width>\d+)\n(?<lines>[\s\S]*?)```/.exec(
      README,
    )?.groups;
    const analysis = analyze(sourceOf(readFileSync(shown?.file ?? '', 'utf8'), shown?.file), {
      segmenter: loadSegmenter(),
    });
    const printed = await textOf(
      writeAll(table, stream(reportOf(analysis)), optionsWith({ width: Number(shown?.width) })),
    );
    const lines = (shown?.lines ?? '').split('\n').filter((line) => line !== '…');
    expect(lines.length).toBeGreaterThan(15);
    // Widths of columns change with every finding.
    const loose = (line: string): string => line.replace(/ {2,}/g, '  ').replace(/─+/g, '─').trim();
    const all = new Set(printed.split('\n').map(loose));
    expect(lines.filter((line) => !all.has(loose(line)))).toEqual([]);
  });

  it('lists every field', () => {
    const written = /<!-- fields -->\n(?<tables>[\s\S]*?)<!-- \/fields -->/.exec(README)?.groups?.tables;
    expect(written?.trim()).toBe(fieldTables());
  });

  it('shows commands, options and formats that there are', () => {
    const lines = README.match(/^(?:npx )?jianggao .*$/gm) ?? [];
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
