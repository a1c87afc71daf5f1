/** Whole runs of the built program. Few, since each that segments takes a second. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';
import { WRITERS } from '../src/write/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin/jianggao.js');
const SPEECHES = 'fixtures/family-planning-speeches.txt';
const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...ENV } = process.env;

function run(args: readonly string[], { input = '', env = {}, cwd = ROOT } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, input, env: { ...ENV, ...env }, encoding: 'utf8' });
}

const shell = (line: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', line.replaceAll('jianggao ', `"${process.execPath}" "${BIN}" `)], {
    cwd: ROOT,
    env: ENV,
    encoding: 'utf8',
  });

describe('help', () => {
  it('of no command says which there are', () => {
    const { status, stdout, stderr } = run(['help', 'figurs']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^jianggao: figurs: no such command; commands are .*figures/);
  });

  it('names every command and format', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const { name } of [...COMMANDS, ...WRITERS]) expect(stdout).toContain(name);
  });

  it.each(COMMANDS.map(({ name }) => name))('of %s ends in examples', (name) => {
    const { status, stdout } = run(['help', name]);
    expect(status).toBe(0);
    const examples = stdout.slice(stdout.lastIndexOf('\nExamples:\n')).trimEnd().split('\n').slice(2);
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) expect(line).toMatch(/^ {2}\S/);
  });

  it('tells the version', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--formt', 'json', SPEECHES], 'unknown option --formt; did you mean --format?'],
    [['--format', 'jsn', SPEECHES], 'unknown format jsn; did you mean json? There are: table, json'],
    [['--format', 'pages', SPEECHES], 'unknown format pages; there are: table, json'],
    [['figurs', SPEECHES], 'figurs: neither a command nor a file; did you mean the command figures?'],
    [['--format', 'csv', 'figures', SPEECHES], `the command comes first: jianggao figures --format csv ${SPEECHES}`],
    [['fixtures/family-planning-speechs.txt'], `did you mean the file ${SPEECHES}?`],
    [['figures', SPEECHES, '--fields', 'txt'], 'unknown field txt; did you mean text?'],
    [['figures', SPEECHES, '--where', 'status=fakt'], 'did you mean fact?'],
    [['--width', '10', SPEECHES], '--width 10: give a whole number from 40'],
    [['--date', '2014-02-30', SPEECHES], '--date 2014-02-30: write 2014'],
    [['--sentences', SPEECHES], '--sentences shows in json and ndjson only'],
    [['schema', SPEECHES], 'too many arguments'],
    [['outline', SPEECHES, '-o', 'no/such/folder/x'], 'there is no such directory'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`jianggao: `);
    expect(stderr.replaceAll("'", '')).toContain(message);
  });
});

/** Packages that plain text in UTF-8 does not need. */
const READING = [
  'pdfjs-dist',
  'htmlparser2',
  'fflate',
  'marked',
  'csv-parse',
  'tinyglobby',
  'chardet',
  'iconv-lite',
  'yaml',
];

describe('start', () => {
  /** What a run loads: modules that are imported, and those that are required from them. */
  function loaded(args: readonly string[]): string {
    const hooks =
      'export async function resolve(name, context, next) { const found = await next(name, context); process._rawDebug(found.url); return found; }';
    const code = `
      import { createRequire, register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));
      const { main } = await import(${JSON.stringify(join(ROOT, 'dist/cli.js'))});
      await main(${JSON.stringify(args)});
      console.error(Object.keys(createRequire(import.meta.url).cache).join('\\n'));`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).stderr;
  }

  it.each([
    [['--help'], ['nodejieba', 'opencc-js', 'cli-table3', 'chalk', ...READING]],
    [['schema'], ['nodejieba', 'opencc-js', 'cli-table3', 'chalk', ...READING]],
    [
      ['outline', SPEECHES],
      ['nodejieba', 'cli-table3', 'chalk', 'string-width', ...READING],
    ],
    [
      ['normalize', SPEECHES],
      ['nodejieba', 'cli-table3', 'chalk', 'string-width', ...READING],
    ],
    [
      ['outline', 'fixtures/formats/speech.html'],
      ['nodejieba', 'pdfjs-dist', 'fflate', 'marked', 'csv-parse', 'tinyglobby'],
    ],
  ])('of %j loads only what it needs', (args, others) => {
    const modules = loaded(args);
    expect(modules).toContain('dist/cli.js');
    for (const other of others) expect(modules).not.toContain(`/node_modules/${other}/`);
  });

  it('loads what it needs', () => {
    expect(loaded(['outline', '--color', 'always', SPEECHES])).toContain('/node_modules/chalk/');
    expect(loaded(['normalize', '--changes', SPEECHES])).toContain('/node_modules/cli-table3/');
    expect(loaded(['segment', SPEECHES])).toContain('/node_modules/nodejieba/');
  });
});

describe('inputs', () => {
  it('goes on after one that is missing, and exits with 1', () => {
    const { status, stdout, stderr } = run(['outline', 'nosuch.txt', SPEECHES]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^jianggao: nosuch\.txt: .+\n$/);
    expect(stdout).toContain(SPEECHES);
    expect(run(['outline', 'nosuch.txt', SPEECHES, '--allow-errors']).status).toBe(0);
  });

  it('come from a pipe, named or not', () => {
    const input = '同志們:\n\n　　要抓好落實。\n';
    const [named, unnamed] = [run(['normalize', '-'], { input }), run(['normalize'], { input })];
    expect(named.stdout).toBe(unnamed.stdout);
    expect(named.stdout).toContain('要抓好落实');
  });

  it('may look like options after --', () => {
    writeFileSync(join(folder, '--help'), '要抓好落實。\n');
    expect(run(['normalize', '--to', 'original', '--', '--help'], { cwd: folder }).stdout).toBe('要抓好落實。\n');
  });

  it('cannot drive the terminal by their names', () => {
    const { stderr } = run(['outline', 'no\u001b[31m.txt']);
    expect(stderr).not.toContain('\u001b');
  });
});

describe('formats', () => {
  it('are told by their bytes, in a folder and in a pipe', () => {
    const { status, stdout, stderr } = run(['figures', 'fixtures/formats', '-f', 'csv', '--fields', 'source,text']);
    expect([status, stderr]).toEqual([0, '']);
    const sources = new Set(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    );
    expect([...sources]).toEqual(readdirSync(join(ROOT, 'fixtures/formats')).map((name) => `fixtures/formats/${name}`));
    const piped = shell('cat fixtures/formats/speech.docx | jianggao normalize --to original');
    expect(piped.stdout).toContain('一、充分肯定去年的成績\n');
  });

  it('may be named, and what is wrong is said', () => {
    expect(run(['outline', '--from', 'docxx', SPEECHES]).stderr).toContain('did you mean docx?');
    expect(run(['outline', '--encoding', 'klingon', SPEECHES]).stderr).toContain('unknown encoding klingon');
    const { status, stderr } = run(['outline', '--from', 'pdf', SPEECHES]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^jianggao: fixtures\/family-planning-speeches\.txt: .+\n$/);
  });

  it('of many documents carry their columns along', () => {
    const input = 'id,year,text\nr1,2016,城镇新增就业5700人。\nr2,2017,\nr3,2018,城镇新增就业900人。\n';
    writeFileSync(join(folder, 'reports.csv'), input);
    const { status, stdout, stderr } = run(['figures', join(folder, 'reports.csv'), '-f', 'ndjson']);
    expect(status).toBe(1);
    expect(stderr).toContain('reports.csv, line 3 (record r2): nothing in “text”');
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents.map(({ recordId, metadata, error }) => [recordId, metadata?.year, error?.code])).toEqual([
      ['r1', '2016', undefined],
      ['r2', undefined, 'empty'],
      ['r3', '2018', undefined],
    ]);
  });
});

describe('output', () => {
  it('is whole in a file, in the format that its name tells', () => {
    const file = join(folder, 'found.json');
    const { status, stdout } = run(['analyze', SPEECHES, '-o', file]);
    expect([status, stdout]).toEqual([0, '']);
    const [document] = JSON.parse(readFileSync(file, 'utf8')).documents;
    const text = [...readFileSync(join(ROOT, SPEECHES), 'utf8')];
    const findings = [...document.figures, ...document.targets, ...document.directives];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(text.slice(finding.start, finding.end).join('')).toBe(finding.text);
    expect(readdirSync(folder)).not.toContain('found.json.part');
  });

  it('has colour only if asked for', () => {
    expect(run(['outline', SPEECHES]).stdout).not.toContain('\u001b');
    expect(run(['outline', SPEECHES, '--color', 'always']).stdout).toContain('\u001b');
    expect(run(['outline', SPEECHES], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b');
    expect(run(['outline', SPEECHES, '--color', 'never'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      '\u001b',
    );
  });

  it('may be cut short by its reader', () => {
    const { status, stdout, stderr } = shell(
      `set -o pipefail; jianggao normalize ${`${SPEECHES} `.repeat(60)} | head -1`,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('draws the tree with places and counts', () => {
    const { stdout } = run(['outline', SPEECHES, '--width', '70']);
    expect(stdout).toMatch(/^ +5:1 +\d+ {2}s1 計生工作會議上的領導講話稿篇1$/m);
    expect(stdout).toMatch(/^ +55:1 +\d+ {2}├─ s2\.1 一、高度重視人口和計畫生育工作$/m);
  });

  it('lists what was changed', () => {
    const { stdout } = run(['normalize', SPEECHES, '--changes', '-f', 'ndjson']);
    const changes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(changes).toContainEqual(expect.objectContaining({ text: '網際網路', to: '互联网', reason: 'restore' }));
  });
});

it('segments with words of the user’s own', () => {
  writeFileSync(join(folder, 'words.txt'), '包保責任 n\n抓好落实工程 n\n');
  const input = '要抓好落实工程。\n';
  expect(run(['segment', '--pos', '--dict', join(folder, 'words.txt')], { input }).stdout).toBe(
    '要/v 抓好落实工程/n 。/x\n',
  );
  writeFileSync(join(folder, 'words.txt'), '孕情 n\n一 二 三 四\n');
  const { status, stderr } = run(['segment', '--dict', join(folder, 'words.txt')], { input });
  expect(status).toBe(2);
  expect(stderr).toContain('words.txt, line 2: 4 fields');
});
