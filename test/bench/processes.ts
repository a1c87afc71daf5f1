/** Whole processes, against the least that any program of the kind would take. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SPEECHES = 'fixtures/family-planning-speeches.txt';
const JIANGGAO = 'bin/jianggao.js';

/** Loads jieba with its defaults and tags the speeches, nothing else. */
const BARE_JIEBA = `
  const jieba = require('nodejieba');
  jieba.load();
  for (const line of require('fs').readFileSync('${SPEECHES}', 'utf8').split('\\n')) jieba.tag(line);`;

/** Loaded before a program; when it ends, tells on file descriptor 3 the most memory it held and whether it loaded jieba. */
const WATCH = fileURLToPath(new URL('watch.cjs', import.meta.url));

interface Run {
  milliseconds: number;
  megabytes: number;
  jieba: boolean;
}

/** One run; memory and modules are told by a second one, since the watching takes time. */
function run(args: readonly string[]): Run {
  const spawn = (all: readonly string[]) => {
    const started = performance.now();
    const { status, output } = spawnSync(process.execPath, all, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`node ${all.join(' ')}: exit ${status}`);
    return { milliseconds: performance.now() - started, told: output[3] ?? '' };
  };
  const { milliseconds } = spawn(args);
  const { kilobytes, jieba } = JSON.parse(spawn(['--require', WATCH, ...args]).told);
  return { milliseconds, megabytes: kilobytes / 1024, jieba };
}

/** Runs all of `programs` in turn, `times` times over, so that a busy moment of the machine falls on all; the medians of each. */
function medians(programs: readonly (readonly string[])[], times: number): Run[] {
  const runs = Array.from({ length: times }, () => programs.map(run));
  return programs.map((_, program) => {
    const own = runs.map((round) => round[program] as Run);
    return {
      milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
      megabytes: median(own.map(({ megabytes }) => megabytes)),
      jieba: own.some(({ jieba }) => jieba),
    };
  });
}

interface Comparison {
  title: string;
  times: number;
  /** The first is what the others are compared with. */
  programs: readonly { name: string; args: readonly string[] }[];
}

const COMPARISONS: readonly Comparison[] = [
  {
    title: 'analyze against a bare script that loads jieba and tags the same text (at most 1.3 times of either)',
    times: 7,
    programs: [
      { name: 'bare jieba', args: ['-e', BARE_JIEBA] },
      {
        name: 'analyze --format json',
        args: [JIANGGAO, 'analyze', '--format', 'json', SPEECHES],
      },
    ],
  },
  {
    title: 'commands that need no jieba against bare node (at most 3 times the time)',
    times: 15,
    programs: [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: '--help', args: [JIANGGAO, '--help'] },
      { name: 'schema', args: [JIANGGAO, 'schema'] },
      { name: 'normalize', args: [JIANGGAO, 'normalize', SPEECHES] },
      { name: 'outline', args: [JIANGGAO, 'outline', SPEECHES] },
    ],
  },
  {
    title: 'outline of the same speech in other formats against plain text, which loads none of their readers',
    times: 9,
    programs: ['speech.txt', 'speech.gb18030.txt', 'speech.md', 'speech.html', 'speech.docx', 'speech.pdf'].map(
      (name) => ({
        name,
        args: [JIANGGAO, 'outline', `fixtures/formats/${name}`],
      }),
    ),
  },
];

export function printProcesses(): void {
  for (const { title, times, programs } of COMPARISONS) {
    console.log(`\n${title}; medians of ${times} runs`);
    const all = medians(
      programs.map(({ args }) => args),
      times,
    );
    const [base] = all as [Run];
    for (const [index, { name }] of programs.entries()) {
      const { milliseconds, megabytes, jieba } = all[index] as Run;
      const ratio = (value: number, of: number): string => `${(value / of).toFixed(2).padStart(5)}×`;
      console.log(
        `  ${name.padEnd(22)} ${milliseconds.toFixed(0).padStart(5)} ms ${ratio(milliseconds, base.milliseconds)} ${megabytes.toFixed(0).padStart(5)} MB ${ratio(megabytes, base.megabytes)}   ${jieba ? 'loads jieba' : 'no jieba'}`,
      );
    }
  }
}
