/**
 * Long runs of the built program: what must hold of a corpus of any size, on any number of threads, however often it is cut off.
 *
 *   npm run soak [-- memory|threads|kill|broken] [--documents 100000]
 *
 * Prints what was measured, and fails where something does not hold.
 */
import assert from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROKEN, ODD, randomOf, writeCorpus } from './corpus.js';

const JIANGGAO = fileURLToPath(new URL('../../bin/jianggao.js', import.meta.url));
const WATCH = fileURLToPath(new URL('../bench/watch.cjs', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '100000' } },
});
const MANY = Number(values.documents);
const folder = mkdtempSync(join(tmpdir(), 'jianggao-soak-'));
const at = (name: string): string => join(folder, name);

interface Run {
  seconds: number;
  megabytes: number;
}

/** A whole run; throws unless it ends with `status`. */
function run(args: readonly string[], status = 0, held: readonly string[] = []): Run {
  const started = performance.now();
  const [command = process.execPath, ...before] = [...held, process.execPath];
  const ended = spawnSync(command, [...before, '--require', WATCH, JIANGGAO, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  assert.equal(ended.status, status, args.join(' '));
  const { kilobytes } = JSON.parse(ended.output[3] ?? '{}') as { kilobytes: number };
  return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The ids of the records of a file, in order, as one hash: nothing lost, doubled or out of order where two are equal. */
async function idsOf(path: string, key: string): Promise<{ count: number; hash: string }> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    count++;
    hash.update(`${(JSON.parse(line) as Record<string, unknown>)[key]}\n`);
  }
  return { count, hash: hash.digest('hex') };
}

const say = (text: string): void => console.log(text);

/** Peak memory does not grow with the number of documents; no line is lost, doubled or out of order. */
async function memory(): Promise<void> {
  const few = Math.min(1000, Math.round(MANY / 10));
  await writeCorpus(at('few.ndjson'), few);
  await writeCorpus(at('many.ndjson'), MANY);
  const jobs = ['-j', '2', '-f', 'ndjson'];
  const small = run([at('few.ndjson'), ...jobs, '-o', at('few.out')]);
  const large = run([at('many.ndjson'), ...jobs, '-o', at('many.out')]);
  const [wanted, got] = [await idsOf(at('many.ndjson'), 'id'), await idsOf(at('many.out'), 'recordId')];
  assert.deepEqual(got, wanted);
  const ratio = large.megabytes / small.megabytes;
  say(
    `memory: ${few} documents ${small.megabytes.toFixed(0)} MB, ${MANY} documents ${large.megabytes.toFixed(0)} MB: ${ratio.toFixed(2)} times (at most 1.2)`,
  );
  say(`  ${MANY} documents in ${large.seconds.toFixed(0)} s; ids in order, by hash: ${got.hash.slice(0, 12)}`);
  assert.ok(ratio <= 1.2);
}

/** The same bytes on any number of threads; two cores do more than one. One thread is held to one core, where that can be done. */
async function threads(): Promise<void> {
  await writeCorpus(at('threads.ndjson'), Math.max(200, Math.round(MANY / 5)));
  const characters = readFileSync(at('threads.ndjson'), 'utf8').length;
  const canHold = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const runs = [1, 2, 3].map((jobs) => ({
    jobs,
    ...run(
      [at('threads.ndjson'), '-f', 'ndjson', '-j', String(jobs), '-o', at(`threads-${jobs}.out`)],
      0,
      jobs === 1 && canHold ? ['taskset', '-c', '0'] : [],
    ),
  }));
  const hashes = await Promise.all(runs.map(({ jobs }) => hashOf(at(`threads-${jobs}.out`))));
  assert.equal(new Set(hashes).size, 1);
  say(
    `threads, on ${availableParallelism()} cores${canHold ? ', the first run held to one of them' : ''}: the same bytes`,
  );
  const [one] = runs;
  for (const { jobs, seconds, megabytes } of runs)
    say(
      `  ${jobs}: ${seconds.toFixed(1)} s, ${Math.round(characters / seconds)} characters a second, ${((one?.seconds ?? 0) / seconds).toFixed(2)} times one, ${megabytes.toFixed(0)} MB`,
    );
}

/** Killed at 20 moments and resumed each time, the output is that of an unbroken run. */
async function kill(): Promise<void> {
  await writeCorpus(at('kill.ndjson'), Math.max(300, Math.round(MANY / 50)));
  const args = [at('kill.ndjson'), '-f', 'ndjson', '-j', '2'];
  const whole = run([...args, '-o', at('kill-whole.out')]);
  const random = randomOf(11);
  let kills = 0;
  for (let ended = false; !ended; ) {
    const child = spawn(process.execPath, [JIANGGAO, ...args, '-o', at('kill.out'), '--resume'], { stdio: 'ignore' });
    const moment = kills < 20 ? 200 + random() * 1000 * Math.min(4, whole.seconds) : 0;
    const timer = moment > 0 ? setTimeout(() => child.kill('SIGKILL'), moment) : undefined;
    const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    clearTimeout(timer);
    if (status === null) kills++;
    else assert.equal(status, 0);
    ended = status === 0;
  }
  assert.equal(await hashOf(at('kill.out')), await hashOf(at('kill-whole.out')));
  say(`kill -9: ${kills} times, resumed each time: the bytes of the unbroken run`);
}

/** One record in a hundred is broken: every good one is there, every bad one is accounted for. */
async function broken(): Promise<void> {
  const count = Math.max(1000, Math.round(MANY / 50));
  let [bad, odd] = [0, 0];
  await writeCorpus(at('broken.ndjson'), count, {
    broken: (index) => {
      if (index === 500) {
        bad++;
        return JSON.stringify({ id: 'r500', text: '要'.repeat(50 * 1024 * 1024) });
      }
      if (index % 100 === 7) return (BROKEN[bad++ % BROKEN.length] as (index: number) => string)(index);
      return index % 100 === 57 ? (ODD[odd++ % ODD.length] as (index: number) => string)(index) : undefined;
    },
  });
  const { seconds, megabytes } = run(
    [at('broken.ndjson'), '-f', 'ndjson', '-j', '2', '-o', at('broken.out'), '--rejects', at('rejects.ndjson')],
    1,
  );
  const codes = new Map<string, number>();
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(at('broken.out')) })) {
    lines++;
    const { error } = JSON.parse(line) as { error?: { code: string } };
    if (error) codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
  }
  const rejected = readFileSync(at('rejects.ndjson'), 'utf8').trim().split('\n').length;
  assert.equal(lines, count);
  assert.equal(
    [...codes.values()].reduce((sum, each) => sum + each, 0),
    bad,
  );
  assert.equal(rejected, bad);
  say(
    `broken: ${count} records, ${bad} bad (${[...codes].map(([code, times]) => `${times} ${code}`).join(', ')}), ${odd} odd but good: all accounted for in ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
  );
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = { memory, threads, kill, broken };
for (const name of positionals)
  if (!(name in PARTS)) throw new Error(`no part ${name}; there are ${Object.keys(PARTS)}`);
try {
  for (const [name, part] of Object.entries(PARTS))
    if (positionals.length === 0 || positionals.includes(name)) await part();
} finally {
  rmSync(folder, { recursive: true });
}
