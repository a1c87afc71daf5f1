/** `jianggao lexicon` and `--lexicon`: few whole runs of the built program, and what README says of the form. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lexicon } from '../../src/commands/lexicon.js';
import { lexiconOf } from '../../src/commands/lexicon-file.js';
import { LEXICON } from '../../src/lexicon/lexicon.js';
import { DEONTICS, KEYS, KINDS_OF_UNIT, LEVELS, SORTS } from '../../src/lexicon-file/form.js';
import { parseLexicon } from '../../src/lexicon-file/parse.js';
import { fakeIo } from './fake-io.js';

const BIN = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jianggao-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], { input, encoding: 'utf8' });

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function printed(options: Parameters<typeof lexicon.run>[1]): Promise<string> {
  const io = fakeIo();
  expect(await lexicon.run([], options, io)).toBe(0);
  return io.said.join('');
}

describe('jianggao lexicon', () => {
  it('prints what --lexicon takes', async () => {
    expect(parseLexicon(await printed({}), '-')).toEqual(LEXICON);
    expect(JSON.parse(await printed({ format: 'json', only: 'indicators' }))).toEqual({
      indicators: LEXICON.indicators,
    });
  });

  it('prints lines that fit, but for long patterns', async () => {
    const lines = (await printed({})).split('\n').filter((line) => !/^ +(?:not|followed)/.test(line));
    expect(lines.filter((line) => line.replace(/[\u2e80-\uffef]/g, 'xx').length > 100)).toEqual([]);
  });
});

describe('--lexicon', () => {
  it('is none without a file', async () => {
    expect(await lexiconOf()).toBeUndefined();
  });

  it('may be repeated; the last counts', async () => {
    const files = ['strong', 'weak'].map((strength) =>
      fileOf(`${strength}.yaml`, `cues: [{words: 亟待, deontic: obligation, strength: ${strength}}]`),
    );
    const cues = (await lexiconOf(files))?.cues ?? [];
    expect(cues.length).toBe(LEXICON.cues.length + 2);
    expect(cues.at(-1)?.strength).toBe('weak');
  });

  it.each([
    ['typo.yaml', 'cues:\n- wrods: [a]', 'typo.yaml, line 2: unknown cue key wrods; did you mean words? There are:'],
    ['sort.yaml', 'actors: [{words: a, sort: partei}]', 'sort.yaml, line 1: unknown sort partei; did you mean party?'],
    ['part.yaml', 'cue: []', 'part.yaml, line 1: unknown key cue; did you mean cues?'],
    ['big5.yaml', Uint8Array.of(0xad, 0x70, 0xb9, 0xba), 'big5.yaml: not UTF-8; convert it first'],
  ])('says what is wrong in %s', async (name, content, message) => {
    await expect(lexiconOf([fileOf(name, content)])).rejects.toThrow(
      expect.objectContaining({ name: 'UserError', exit: 2, message: expect.stringContaining(message) }),
    );
  });

  it('says that there is no such file, before anything is read', () => {
    const { status, stdout, stderr } = run(['figures', 'nosuch.txt', '--lexicon', 'nosuch.yaml']);
    expect([status, stdout, stderr]).toEqual([2, '', 'jianggao: --lexicon nosuch.yaml: no such file\n']);
  });
});

describe('README', () => {
  const section = /\n## Your own lexicon\n(?<body>[\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.groups?.body;
  const file = fileOf('words.yaml', /```yaml\n(?<file>[\s\S]*?)```/.exec(section ?? '')?.groups?.file ?? '');

  it('shows a file that does what it says', () => {
    const input = [
      '各县计生协亟待加强流动人口服务。',
      '盼各部门加大支持力度。',
      '驻村第一书记要抓好落实。',
      '到2020年，集装箱吞吐量达到300万标箱以上。',
      '全县种植大豆3.5垧。\n',
    ].join('\n\n');
    const { status, stdout, stderr } = run(['-f', 'json', '--lexicon', file], input);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).documents[0]).toMatchObject({
      figures: [
        { low: 3_000_000, unit: '标箱', kind: 'count' },
        { low: 3.5, unit: '垧', normalizedValue: 35_000, normalizedUnit: 'm²' },
      ],
      targets: [{ indicatorId: 'container-throughput' }],
      directives: [
        { cue: '亟待', strength: 'strong', actor: '各县计生协', actorType: [{ level: 'county', sort: 'society' }] },
        { cue: '盼', deontic: 'recommendation', actor: '各部门' },
        { cue: '要', actor: '驻村第一书记', actorType: [{ level: 'village', sort: 'official' }] },
      ],
    });
    const { stdout: tree } = run(['outline', '--counts', '-f', 'json', '--lexicon', file], input);
    expect(JSON.parse(tree).documents[0].speeches[0].counts).toMatchObject({ figures: 2, targets: 1, directives: 3 });
  });

  it('names every key and value', () => {
    const names = [...Object.keys(KEYS), ...Object.values(KEYS).flat(), ...DEONTICS, ...KINDS_OF_UNIT];
    for (const name of [...names, ...SORTS, ...LEVELS]) expect(section).toContain(`\`${name}\``);
  });
});
