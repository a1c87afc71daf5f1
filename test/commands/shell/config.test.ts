import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/commands/command.js';
import { COMMANDS } from '../../../src/commands/index.js';
import { readConfig } from '../../../src/commands/shell/config.js';
import { CONFIG_NAME, findConfig } from '../../../src/commands/shell/find-config.js';
import { flagOf } from '../../../src/commands/shell/flags.js';
import { isSettable } from '../../../src/commands/shell/setting.js';
import { settingsOf, valuesOf, variableOf } from '../../../src/commands/shell/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'jianggao-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commandNamed = (name: string): Command => COMMANDS.find((command) => command.name === name) as Command;
const FIGURES = commandNamed('figures');

describe('a configuration file', () => {
  it('is looked for in the folder and those above it, as far as .git or home', () => {
    const at = (...names: string[]): string => join(folder, 'find', ...names);
    mkdirSync(at('repository', '.git'), { recursive: true });
    mkdirSync(at('repository', 'texts', 'old'), { recursive: true });
    mkdirSync(at('home', 'texts'), { recursive: true });
    writeFileSync(at(CONFIG_NAME), '{}');
    expect(findConfig(at('repository', 'texts', 'old'), undefined)).toBeUndefined();
    expect(findConfig(at('home', 'texts'), at('home'))).toBeUndefined();
    expect(findConfig(at('home', 'texts'), '/elsewhere')).toBe(at(CONFIG_NAME));
    writeFileSync(at('repository', CONFIG_NAME), '{}');
    expect(findConfig(at('repository', 'texts', 'old'), undefined)).toBe(at('repository', CONFIG_NAME));
    writeFileSync(at('home', CONFIG_NAME), '{}');
    expect(findConfig(at('home', 'texts'), at('home'))).toBe(at('home', CONFIG_NAME));
  });

  const read = (text: string): ReturnType<typeof readConfig> => {
    const path = join(folder, CONFIG_NAME);
    writeFileSync(path, text);
    return readConfig(path, folder, COMMANDS);
  };

  it.each([
    ['{"all": {"format": "json",}}', 'no valid JSON in line 1; is a comma'],
    ['{\n"all": {\n"format" "json"}}', 'no valid JSON in line 3'],
    ['{"all": {', 'no valid JSON in line 1'],
    ['', 'no valid JSON in line 1'],
    ['[]', 'write an object'],
    ['null', 'write an object'],
    ['{"figurs": {}}', 'unknown section figurs; did you mean figures? There are: all, analyze'],
    ['{"format": "csv"}', 'format is an option; put it under a command, or under all: {"all": {"format": …}}'],
    ['{"all": "csv"}', 'all must hold options'],
    ['{"all": {"formt": "csv"}}', 'all.formt: unknown option formt; did you mean format? There are:'],
    ['{"outline": {"vague": true}}', 'outline.vague: unknown option vague'],
    ['{"all": {"__proto__": {}}}', 'all.__proto__: '],
    ['{"constructor": {}}', 'unknown section constructor'],
    ['{"all": {"format": "jsn"}}', 'all.format: unknown format jsn; did you mean json?'],
    ['{"figures": {"format": "tree"}}', 'figures.format: unknown format tree'],
    ['{"all": {"width": 10}}', 'all.width: --width 10: give a whole number from 40'],
    ['{"all": {"width": true}}', 'all.width: give a word, not true or false'],
    ['{"all": {"vague": "yes"}}', 'all.vague: write true or false'],
    ['{"all": {"format": ["csv", "json"]}}', 'all.format: it takes one value, not a list'],
    ['{"all": {"format": {}}}', 'all.format: write a word, a number, true or false, or a list of words'],
    ['{"all": {"format": null}}', 'all.format: write a word'],
    ['{"all": {"dict": []}}', 'all.dict: write a word'],
    ['{"all": {"output": "x.csv"}}', 'all.output: this cannot be set in a file'],
    ['{"all": {"rejects": "x.ndjson"}}', 'all.rejects: this cannot be set in a file'],
    ['{"all": {"pager": true}}', 'all.pager: this cannot be set in a file'],
    ['{"all": {"pager": "rm -rf ."}}', 'all.pager: this cannot be set in a file'],
    ['{"all": {"config": "other.json"}}', 'all.config: this cannot be set in a file'],
    ['{"all": {"\\u001b[31m": 1}}', '␛[31m'],
  ])('%s is told to be wrong', (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(`${CONFIG_NAME}: `);
  });

  it('may be empty, and begin with a byte-order mark', () => {
    expect([...read('\uFEFF{}').sections]).toEqual([]);
    expect(() => readConfig(join(folder, 'none.json'), folder, COMMANDS)).toThrow('none.json: no such file');
  });

  it('counts paths from its own folder', () => {
    mkdirSync(join(folder, 'settings'), { recursive: true });
    const path = join(folder, 'settings', 'mine.json');
    writeFileSync(path, JSON.stringify({ all: { dict: ['words.txt', '../other.txt', '/etc/words'] } }));
    const { file, sections } = readConfig(path, join(folder), COMMANDS);
    expect(file).toBe('settings/mine.json');
    expect(sections.get('all')?.get('dict')).toEqual([
      'settings/words.txt',
      'other.txt',
      expect.stringMatching(/^(?:\.\.\/)+etc\/words$/),
    ]);
  });

  it('can set neither what is written nor what is run', () => {
    const settable = COMMANDS.flatMap(({ options }) => options)
      .filter(isSettable)
      .map((spec) => flagOf(spec).name);
    for (const name of ['output', 'rejects', 'pager', 'config', 'files-from', 'resume', 'shard', 'print-config'])
      expect(settable).not.toContain(name);
    for (const name of ['format', 'fields', 'dict', 'lexicon', 'lang', 'progress', 'color'])
      expect(settable).toContain(name);
  });
});

describe('settings', () => {
  const configOf = (sections: object): ReturnType<typeof readConfig> => {
    writeFileSync(join(folder, CONFIG_NAME), JSON.stringify(sections));
    return readConfig(join(folder, CONFIG_NAME), folder, COMMANDS);
  };
  const settled = (
    flags: Record<string, unknown>,
    env: Record<string, string>,
    sections: object,
    command = FIGURES,
  ): { values: object; from: Record<string, string> } => {
    const settings = settingsOf(command, (key) => flags[key], env, configOf(sections), COMMANDS);
    return {
      values: valuesOf(settings, command),
      from: Object.fromEntries(settings.map(({ name, from }) => [name, from])),
    };
  };

  it('come from the command line, the environment, the command’s section, that for all, in this order', () => {
    const sections = {
      all: { format: 'tsv', width: 70, limit: 1, speech: 's1' },
      figures: { format: 'csv', width: 80, limit: 2 },
    };
    expect(settled({ format: 'json' }, { JIANGGAO_FORMAT: 'ndjson', JIANGGAO_WIDTH: '90' }, sections)).toEqual({
      values: { format: 'json', width: 90, limit: 2, speech: 's1' },
      from: {
        format: 'command line',
        width: 'JIANGGAO_WIDTH',
        limit: `${CONFIG_NAME}: figures`,
        speech: `${CONFIG_NAME}: all`,
      },
    });
  });

  it.each([
    [
      'a list',
      { fields: ['line', 'text'], dict: ['a.txt', 'b.txt'] },
      { fields: ['line', 'text'], dict: ['a.txt', 'b.txt'] },
    ],
    [
      'words',
      { fields: 'line,text', dict: 'a.txt', where: 'low>=5' },
      { fields: ['line', 'text'], dict: ['a.txt'], where: ['low>=5'] },
    ],
    ['yes', { vague: true, color: 'always', quiet: true }, { vague: true, color: 'always', quiet: true }],
    ['no', { vague: false, color: false, progress: false }, { color: false, progress: false }],
    ['columns', { 'text-column': 'body' }, { textColumn: 'body' }],
  ])('%s', (_, figures, values) => {
    expect(settled({}, {}, { figures }).values).toEqual(values);
  });

  it('that are yes or no may be words in the environment', () => {
    expect(settled({}, { JIANGGAO_VAGUE: '1', JIANGGAO_PROGRESS: 'no', JIANGGAO_BOM: '' }, {}).values).toEqual({
      vague: true,
      progress: false,
    });
    expect(() => settled({}, { JIANGGAO_VAGUE: 'perhaps' }, {})).toThrow('JIANGGAO_VAGUE: write true or false');
  });

  it('switched off go before those switched on further away', () => {
    expect(settled({}, { JIANGGAO_VAGUE: 'no' }, { all: { vague: true } }).values).toEqual({});
    expect(settled({}, {}, { all: { vague: true }, figures: { vague: false } }).values).toEqual({});
    expect(settled({ vague: false }, {}, { all: { vague: true } }).values).toEqual({});
  });

  it('for all commands are left to those that take them', () => {
    const outline = commandNamed('outline');
    expect(settled({}, { JIANGGAO_FORMAT: 'csv' }, { all: { format: 'tsv' } }, outline).values).toEqual({});
    expect(settled({}, { JIANGGAO_FORMAT: 'json' }, {}, outline).values).toEqual({ format: 'json' });
    expect(settled({}, {}, { all: { vague: true } }, commandNamed('schema')).values).toEqual({});
    expect(() => settled({}, { JIANGGAO_FORMAT: 'csw' }, {}, outline)).toThrow('JIANGGAO_FORMAT: unknown format csw');
  });

  it('do not go before the ending of -o', () => {
    const formatOf = (...given: Parameters<typeof settled>): unknown =>
      (settled(...given).values as { format?: string }).format;
    const sections = { all: { format: 'csv' } };
    expect(formatOf({ output: 'x.JSON' }, {}, sections)).toBe('json');
    expect(formatOf({ output: 'x.json' }, { JIANGGAO_FORMAT: 'tsv' }, {})).toBe('json');
    expect(formatOf({ output: 'x' }, {}, sections)).toBe('csv');
    expect(formatOf({ output: 'x.json', format: 'tsv' }, {}, sections)).toBe('tsv');
    expect(formatOf({ output: 'x.json' }, {}, {})).toBeUndefined();
    expect(formatOf({ output: 'x.txt' }, {}, { outline: { format: 'json' } }, commandNamed('outline'))).toBe('json');
  });

  it('that are of one run are not read from the environment', () => {
    const once = { JIANGGAO_OUTPUT: 'x', JIANGGAO_RESUME: '1', JIANGGAO_CONFIG: 'x', JIANGGAO_PRINT_CONFIG: '1' };
    expect(settled({}, once, {}).values).toEqual({});
    expect(variableOf('text-column')).toBe('JIANGGAO_TEXT_COLUMN');
  });
});
