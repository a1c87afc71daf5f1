/** Whole runs of the built program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report } from '../../src/commands/report.js';
import { fakeIo } from '../commands/fake-io.js';

const BIN = resolve('bin/jianggao.js');
const SPEECHES = resolve('fixtures/family-planning-speeches.txt');
const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [BIN, 'report', ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 26 });

describe('jianggao report', () => {
  it('writes the same bytes to a file and to a pipe, small enough to send', () => {
    const piped = run([SPEECHES]);
    expect([piped.status, piped.stderr]).toEqual([0, '']);
    expect(run([SPEECHES, '-o', 'report.html']).status).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(piped.stdout);
    expect(piped.stdout.length).toBeLessThan(1_000_000);
    expect(piped.stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('says in the page what could not be read, and exits with 1', () => {
    const { status, stdout, stderr } = run(['nosuch.txt', '--lang', 'zh-Hans', '-'], '各部门必须抓好落实。\n');
    expect(status).toBe(1);
    expect(stderr).toContain('nosuch.txt');
    expect(stdout).toContain('<html lang="zh-Hans">');
    expect(stdout).toMatch(/未能读取.*nosuch\.txt/s);
    expect(stdout).toContain('各部门必须抓好落实');
    const none = run(['nosuch.txt']);
    expect([none.status, none.stdout.includes('There is no document to show.')]).toEqual([1, true]);
  });

  it('takes a corpus, with its columns', () => {
    writeFileSync(
      join(folder, 'corpus.csv'),
      'id,text,year\na<1,各部门必须抓好落实。,2012\nb,确保就业率达到95%。,2017\n',
    );
    const { status, stdout } = run(['corpus.csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('<dt lang="">year</dt><dd lang="">2017</dd>');
    expect(stdout).toContain('corpus.csv · a&lt;1');
    // Ids are those of their documents.
    for (const id of ['1-d1', '2-t1']) expect(stdout.split(` id="${id}"`).length).toBe(2);
  });

  it('has no id twice, and links to nothing that is not there', () => {
    const { stdout } = run([SPEECHES, SPEECHES]);
    const ids = [...stdout.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id as string);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    const pointers = [...stdout.matchAll(/ (?:href="#|aria-(?:labelledby|describedby|controls)=")([^"]*)"/g)];
    const missing = pointers.flatMap(([, to = '']) => to.split(' ')).filter((to) => !known.has(to));
    expect(pointers.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it.each([
    [['--lang', 'fr', SPEECHES], 'unknown language fr; there are: en, zh-Hans, zh-Hant'],
    [['--format', 'json', SPEECHES], 'unknown option --format'],
    [[SPEECHES, '-o', 'no/such/folder/x.html'], 'there is no such directory'],
  ])('wrong usage: %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.replaceAll("'", '')).toContain(message);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is no reading for a terminal', async () => {
    await expect(report.run([SPEECHES], {}, fakeIo({ isTerminal: true }))).rejects.toThrow('add -o report.html');
  });

  it('refuses what no browser would show', () => {
    const large = join(folder, 'large.txt');
    writeFileSync(large, '各部门必须抓好落实。\n'.repeat(200_000));
    const { status, stderr } = run([large, '-o', 'large.html']);
    expect(status).toBe(2);
    expect(stderr).toContain('2 million characters');
  });
});
