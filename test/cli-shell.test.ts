/** Whole runs of the built program: its language, its settings, its completion and manual. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';

const BIN = fileURLToPath(new URL('../bin/jianggao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-shell-'));
const SPEECH = '同志们：\n\n　　全年城镇新增就业5700人。各部门不得截留资金。\n';

beforeAll(() => {
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'speech.txt'), SPEECH);
  writeFileSync(join(folder, 'below', 'speech.txt'), SPEECH);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** With no variable of a locale or of ours. */
const BARE = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:LANG|LANGUAGE|LC_.*|JIANGGAO_.*|NO_COLOR|FORCE_COLOR|COLUMNS|PAGER|LESS)$/.test(name),
  ),
);

function run(args: readonly string[], env: Record<string, string> = {}, cwd = folder): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, env: { ...BARE, ...env }, input: '', encoding: 'utf8' });
}

describe('the language', () => {
  it.each([
    [{}, [], 'Commands:'],
    [{ LANG: 'C' }, [], 'Commands:'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, [], 'Commands:'],
    [{ LANG: 'zh_CN.UTF-8' }, [], '命令：\n  analyze     数据、目标和要求（默认命令）'],
    [{ LANG: 'zh_HK.UTF-8' }, [], '命令：\n  analyze     數據、目標和要求（預設命令）'],
    [{ LANG: 'zh_HK.UTF-8' }, ['--lang', 'en'], 'Commands:'],
    [{ LANG: 'zh_HK.UTF-8', JIANGGAO_LANG: 'zh-Hans' }, [], '数据、目标和要求（默认命令）'],
    [{ JIANGGAO_LANG: 'zh-Hans' }, ['--lang=zh-Hant'], '數據、目標和要求（預設命令）'],
  ])('of help with %j and %j', (env, args, said) => {
    const { status, stdout, stderr } = run(['--help', ...args], env);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(said);
  });

  it('fits help to the width and leaves no English in it', () => {
    const { stdout } = run(['help', 'figures'], { LANG: 'zh_TW.UTF-8' });
    expect(stdout).toContain('  --fields <names>       只要這些欄，並按此順序：line,text,low,high\n');
    expect(stdout).toMatch(
      /\n篩選結果：\n[\s\S]*\n讀取：\n[\s\S]*\n設定：\n[\s\S]*\n欄位（用於 --fields 和 --where）：\n[\s\S]*\n範例：\n/,
    );
  });

  it.each([
    [['figurs', 'x'], 'jianggao: figurs：既不是命令，也不是文件；是命令 figures 吗？\n'],
    [['--formt', 'x'], 'jianggao: 没有选项 --formt；是 --format 吗？（见 --help）\n'],
    [['-f', 'jsn', 'x'], 'jianggao: 未知的格式 jsn；是 json 吗？可用的有：table, json, '],
    [['-f'], 'jianggao: 选项 -f, --format <name> 后面缺一个词（见 --help）\n'],
    [['schema', 'x'], 'jianggao: 参数太多：应为 0 个，实为 1 个（见 --help）\n'],
    [['--width', '10', 'x'], 'jianggao: --width 10：请给出不小于 40 的整数\n'],
    [
      ['figures', 'speech.txt', '--where', 'status=fakt'],
      'jianggao: --where status=fakt：status 没有值 fakt；是 fact 吗？可用的有：',
    ],
    [['outline', 'none.txt'], 'jianggao: none.txt：没有这个文件；请检查名称\n'],
    [['outline', 'speech.txt', '-o', 'no/x'], 'jianggao: -o no/x：没有这个文件夹\n'],
    [['--lang', 'klingon', 'x'], 'jianggao: 未知的语言 klingon；可用的有：en, zh-Hans, zh-Hant\n'],
  ])('of what is wrong with %j', (args, said) => {
    const { stderr, stdout } = run(args, { LANG: 'zh_CN.UTF-8' });
    expect(stdout).toBe('');
    expect(stderr.startsWith(said)).toBe(true);
  });

  it('is for people alone: machines read the same in all', () => {
    const args = ['speech.txt', 'none.txt', '-f', 'ndjson', '-j', '1'];
    const [english, chinese] = ['C', 'zh_CN.UTF-8'].map((LANG) => run(args, { LANG }).stdout);
    expect(chinese).toBe(english);
    // Threads speak it too.
    const tables = run(['speech.txt', 'below/speech.txt', '-j', '2'], { LANG: 'zh_CN.UTF-8' }).stdout;
    expect(tables).toContain('简体 · 33 字');
    expect(tables).toMatch(/\n数据\n *位置 {2}原文 /);
    expect(tables).toMatch(/强禁止 +各部门 /);
  });
});

describe('a configuration file', () => {
  const write = (text: string): void => writeFileSync(join(folder, 'jianggao.config.json'), text);
  const settings = JSON.stringify({ all: { lang: 'zh-Hant' }, normalize: { to: 'tw', 'allow-errors': true } });

  it('is found from a folder below, and gives way to the environment and the command line', () => {
    write(settings);
    const below = join(folder, 'below');
    expect(run(['normalize', 'speech.txt'], {}, below).stdout).toContain('城鎮新增就業');
    expect(run(['normalize', 'speech.txt'], { JIANGGAO_TO: 'hans' }, below).stdout).toContain('城镇新增就业');
    expect(run(['normalize', 'speech.txt', '--to', 'hans'], {}, below).stdout).toContain('城镇新增就业');
    expect(run(['normalize', 'speech.txt', '--no-config'], {}, below).stdout).toContain('城镇新增就业');
    const failing = run(['normalize', 'none.txt'], {}, below);
    expect([failing.status, failing.stderr]).toEqual([0, 'jianggao: none.txt：沒有這個檔案；請檢查名稱\n']);
    expect(run(['normalize', 'none.txt', '--no-allow-errors', '--lang', 'en'], {}, below)).toMatchObject({
      status: 1,
      stderr: 'jianggao: none.txt: no such file; check the name\n',
    });
  });

  it('is shown as it is in force', () => {
    write(settings);
    const { stdout } = run(['normalize', '--print-config', '--width', '90', '--lang', 'en'], {
      JIANGGAO_RESTORE: 'never',
    });
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows[0]).toEqual(['jianggao normalize · jianggao.config.json']);
    expect(rows).toContainEqual(['to', 'tw', 'jianggao.config.json: normalize', 'JIANGGAO_TO']);
    expect(rows).toContainEqual(['restore', 'never', 'JIANGGAO_RESTORE', 'JIANGGAO_RESTORE']);
    expect(rows).toContainEqual(['width', '90', 'command line', 'JIANGGAO_WIDTH']);
    expect(rows).toContainEqual(['lang', 'en', 'command line', 'JIANGGAO_LANG']);
    expect(rows).toContainEqual(['encoding', 'default', 'JIANGGAO_ENCODING']);
  });

  it('that is wrong ends the run, and says where, but not the help', () => {
    write('{"figures": {"formt": "csv"}}');
    expect(run(['outline', 'speech.txt'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^jianggao: jianggao\.config\.json: figures\.formt: unknown option formt; did you mean format\?/,
      ),
    });
    expect(run(['outline', '--help']).status).toBe(0);
    expect(run(['outline', 'speech.txt', '--no-config']).status).toBe(0);
    expect(run(['outline', 'speech.txt', '--config', 'none.json']).stderr).toBe('jianggao: none.json: no such file\n');
  });

  it('may be named', () => {
    write('{"figures": {"formt": "csv"}}');
    writeFileSync(join(folder, 'mine.json'), '{"outline": {"format": "json"}}');
    expect(JSON.parse(run(['outline', 'speech.txt', '--config', 'mine.json']).stdout).documents).toHaveLength(1);
  });
});

describe('a script and a page', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s', (shell) => {
    writeFileSync(join(folder, 'jianggao.config.json'), '{}');
    const { status, stdout, stderr } = run(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(stdout).toContain(name);
  });

  it('for no shell, for another, and for two', () => {
    expect(run(['completion'])).toMatchObject({
      status: 2,
      stderr: 'jianggao: completion: name one shell: bash, zsh or fish\n',
    });
    expect(run(['completion', 'bash', 'zsh']).status).toBe(2);
    expect(run(['completion', 'bsh'])).toMatchObject({
      status: 2,
      stderr: 'jianggao: unknown shell bsh; did you mean bash? There are: bash, zsh, fish\n',
    });
  });

  it('of the manual, in a file', () => {
    expect(run(['man', '-o', 'jianggao.1'], { LANG: 'zh_CN.UTF-8' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'jianggao.1'), 'utf8')).toMatch(/^\.\\" Made by: jianggao man\n\.TH JIANGGAO 1 /);
  });
});

/** `script` gives a program a terminal. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe.skipIf(!hasTerminal)('a pager, on a terminal that script gives', () => {
  const onTerminal = (line: string, env: Record<string, string> = {}): { said: string; status: number | null } => {
    const command = line.replace('jianggao', `"${process.execPath}" "${BIN}"`);
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { ...BARE, TERM: 'xterm', ...env },
      encoding: 'utf8',
    });
    return { said: stdout.replaceAll('\r', ''), status };
  };
  const pager = join(folder, 'pager');
  beforeAll(() => {
    writeFileSync(pager, '#!/bin/sh\nsed "s/^/| /"\nexit 3\n');
    chmodSync(pager, 0o755);
  });

  it('shows what there is, and keeps the exit code', () => {
    const { said, status } = onTerminal('jianggao normalize speech.txt none.txt --pager', { PAGER: pager });
    expect(said).toContain('| 全年城镇新增就业5700人。各部门不得截留资金。\n');
    expect(said).toContain('\njianggao: none.txt: no such file; check the name\n');
    expect(status).toBe(1);
    expect(onTerminal('jianggao normalize speech.txt', { JIANGGAO_PAGER: pager }).said).toContain('| 同志们：');
    expect(onTerminal('jianggao normalize speech.txt --no-pager', { JIANGGAO_PAGER: pager }).said).not.toContain('|');
    expect(onTerminal('jianggao normalize speech.txt', { PAGER: pager }).said).not.toContain('|');
  });

  it('may be quit early, or be missing', () => {
    const many = Array.from({ length: 300 }, () => 'speech.txt').join(' ');
    expect(onTerminal(`jianggao normalize ${many} --pager`, { PAGER: 'head -1' })).toEqual({
      said: '同志们：\n',
      status: 0,
    });
    const { said, status } = onTerminal('jianggao normalize speech.txt --pager', { PAGER: 'no-such-pager -R' });
    expect(said).toMatch(/^jianggao: the pager no-such-pager: not found; going on without it\n同志们：\n/);
    expect(status).toBe(0);
  });

  it('is not there for a pipe or a file', () => {
    expect(run(['normalize', 'speech.txt', '--pager'], { PAGER: pager }).stdout).not.toContain('|');
    expect(onTerminal('jianggao normalize speech.txt --pager -o out.txt', { PAGER: pager })).toEqual({
      said: '',
      status: 0,
    });
  });
});
