import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/columns.js';
import { COMMANDS } from '../../../src/commands/index.js';
import { flagOf } from '../../../src/commands/shell/flags.js';
import { manual } from '../../../src/commands/shell/manual.js';
import { escaped, item } from '../../../src/commands/shell/roff.js';

const PAGE = manual(COMMANDS);

it.each([
  ['-o FILE', '\\-o FILE'],
  ['a\\b', 'a\\eb'],
  ['.PP', '\\&.PP'],
  ["'quoted'\n.x", "\\&'quoted'\n\\&.x"],
  ['今年 is', '\\[u4ECA]\\:\\[u5E74] is'],
  ['𠮷', '\\[u20BB7]'],
])('%j is escaped', (text, roff) => {
  expect(escaped(text)).toBe(roff);
});

it('has no line of a text that is a request', () => {
  expect(item('x', 'it ends here.\n.so /etc/passwd')).toBe('.TP\nx\nit ends here.\n\\&.so /etc/passwd\n');
  for (const line of PAGE.split('\n')) expect(line).toMatch(/^(?:[^.']|\.(?:TH|SH|SS|TP|PP|B|RI|\\") ?|$)/);
});

it('names every command, option and field, each option once where all have it', () => {
  for (const { name, options } of COMMANDS) {
    expect(PAGE).toContain(`\\fB${name}\\fR`);
    for (const spec of options) expect(PAGE).toContain(`\\fB${escaped(flagOf(spec).long)}\\fR`);
  }
  for (const { name } of COLUMNS) expect(PAGE).toContain(`\\fB${name}\\fR`);
  expect(PAGE.split('\\fB\\-\\-lang\\fR')).toHaveLength(2);
  expect(PAGE.split('\\fB\\-\\-fields\\fR')).toHaveLength(2);
});

it('is ASCII, so that any formatter reads it', () => {
  expect(PAGE).toMatch(/^[\n -~]*$/);
});

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

describe.skipIf(!has('mandoc'))('mandoc', () => {
  it('finds nothing wrong with it', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: PAGE, encoding: 'utf8' });
    // It has no date, so that the same sources give the same page.
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
  });

  it('prints it, Chinese too', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'utf8', '-O', 'width=78'], { input: PAGE, encoding: 'utf8' });
    const text = stdout.replace(/.\u0008/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('tells which year 今年 is');
    expect(text).toContain('-o, --output file write to a file, whole or not at all');
    expect(text).toContain("jianggao directives speech.txt --where 'actor~教育' -f markdown");
  });
});

describe.skipIf(!has('groff'))('groff', () => {
  it('warns of nothing', () => {
    const { stderr, status } = spawnSync('groff', ['-ww', '-man', '-Tutf8'], { input: PAGE, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });
});
