/** Tables of commands in Chinese: nothing that the program says in them is left in English. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/columns.js';
import { analyze } from '../../src/commands/analyze.js';
import type { Command } from '../../src/commands/command.js';
import { compare } from '../../src/commands/compare.js';
import { cooc } from '../../src/commands/cooc.js';
import { dispersion } from '../../src/commands/dispersion.js';
import { keyness } from '../../src/commands/keyness.js';
import { kwic } from '../../src/commands/kwic.js';
import type { OptionValues } from '../../src/commands/options.js';
import { precision } from '../../src/commands/precision.js';
import { reuse } from '../../src/commands/reuse.js';
import { sample } from '../../src/commands/sample.js';
import { score } from '../../src/commands/score.js';
import { terms } from '../../src/commands/terms.js';
import { KINDS } from '../../src/fields.js';
import { LANGUAGES } from '../../src/messages/language.js';
import type { Language } from '../../src/types.js';
import { fakeIo } from '../commands/fake-io.js';

const SPEECHES = 'fixtures/family-planning-speeches.txt';
const REPORT = 'fixtures/gold/hailar-2017.txt';
const CODES = 'fixtures/gold/hailar-2017.jsonl';
const folder = mkdtempSync(join(tmpdir(), 'jianggao-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
const RESULTS = join(folder, 'found.ndjson');
const SHEET = join(folder, 'sheet.csv');

async function said(command: Command, names: string[], options: OptionValues, language: Language): Promise<string> {
  const io = { ...fakeIo(), language };
  await command.run(names, options, io);
  return io.said.join('');
}

beforeAll(async () => {
  await analyze.run([REPORT], { format: 'ndjson', output: RESULTS }, fakeIo());
  await sample.run([RESULTS], { number: 9, output: SHEET }, fakeIo());
  const [head = '', ...rows] = readFileSync(SHEET, 'utf8').trimEnd().split('\n');
  const place = head.split(',').length - head.split(',').indexOf('correct');
  const judged = rows.map((row, index) =>
    row
      .split(',')
      .with(-place, index === 0 ? '?' : 'y')
      .join(','),
  );
  writeFileSync(SHEET, `${[head, ...judged].join('\n')}\n`);
});

const RUNS: readonly [name: string, command: Command, names: string[], options: OptionValues][] = [
  ['compare', compare, [SPEECHES], { limit: 3 }],
  ['reuse', reuse, [SPEECHES], { limit: 3 }],
  ['score', score, [CODES, RESULTS], { show: 'all' }],
  ['precision', precision, [SHEET], {}],
  ['terms', terms, [SPEECHES], { limit: 3 }],
  ['terms --by', terms, [SPEECHES], { limit: 3, by: ['speech'] }],
  ['keyness', keyness, [REPORT], { limit: 3, against: [SPEECHES] }],
  ['kwic of nothing', kwic, ['没有的词', SPEECHES], {}],
  ['cooc', cooc, [SPEECHES], { limit: 3 }],
  ['cooc --window', cooc, [SPEECHES], { limit: 3, window: 5 }],
  ['dispersion', dispersion, [SPEECHES], { limit: 3, parts: 4 }],
];

/** Options with their word, files, names of measures. What is quoted, fields and strata have names of their own. */
const NAMES = /--?[\w-]+ \w+|\S*\/\S*|\S+\.txt\S*|Ochiai|Jaccard|NPMI|DPnorm|alpha|Wilson|Zou|Huang|Zhang/g;
const FIELDS = new Set([...COLUMNS.map(({ name }) => name), ...KINDS.map(({ kind }) => kind)]);

const englishIn = (table: string): string[] =>
  (table.replace(NAMES, '').match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !FIELDS.has(word));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(RUNS)('%s', async (_, command, names, options) => {
    const table = await said(command, names, options, language);
    const words = englishIn(table);
    if (language === 'en') expect(words).not.toEqual([]);
    else expect(words).toEqual([]);
  });
});
