/** The queries that README shows for DuckDB, over results of the fixtures, against what `jianggao summary` counts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summary } from '../../src/commands/summary.js';
import { fakeIo } from '../commands/fake-io.js';
import { ndjsonOf, outcomes } from './sample.js';

const QUERIES = [...readFileSync('README.md', 'utf8').matchAll(/```sql\n(?<query>[\s\S]*?)```/g)].map(
  ({ groups }) => groups?.query ?? '',
);

const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
const file = join(folder, 'found.ndjson');
let connection: DuckDBConnection;
let rows: Record<string, unknown>[];

beforeAll(async () => {
  writeFileSync(file, ndjsonOf(outcomes()));
  const io = fakeIo();
  await summary.run([file], { by: ['year'], format: 'json' }, io);
  rows = JSON.parse(io.said.join('')).rows;
  // Nothing is to be fetched: what the queries need is in the package.
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  connection = await instance.connect();
});
afterAll(() => {
  connection?.closeSync();
  rmSync(folder, { recursive: true });
});

async function answer(query: string): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(query.replaceAll('found.ndjson', file.replaceAll("'", "''")));
  const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
  return reader
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

describe('DuckDB', () => {
  it('counts what summary counts', async () => {
    const [view = '', counts = '', deontic = '', ...others] = QUERIES;
    expect(others).toEqual([]);
    await answer(view);

    const names = ['documents', 'failures', 'characters', 'figures', 'targets', 'directives'];
    const groups = rows.map(({ group, ...numbers }) => ({ year: (group as { year: string | null }).year, numbers }));
    expect(groups.map(({ year }) => year)).toEqual(['2016', '2017', '2018', null]);
    expect(await answer(counts)).toEqual(
      groups.map(({ year, numbers }) => ({ year, ...Object.fromEntries(names.map((name) => [name, numbers[name]])) })),
    );

    const found = (await answer(deontic)).map(({ year, deontic: word, directives }) => [year, word, directives]);
    const expected = groups.flatMap(({ year, numbers }) =>
      Object.entries(numbers).flatMap(([name, count]) => {
        const word = /^deontic(?<word>.+)$/.exec(name)?.groups?.word?.toLowerCase();
        return word && count ? [[year, word, count]] : [];
      }),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((row) => JSON.stringify(row)))).toEqual(
      new Set(expected.map((row) => JSON.stringify(row))),
    );
  });
});
