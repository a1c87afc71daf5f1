/**
 * Whether time grows with the length of a line, whatever is in it: lines that programs of this kind stumble over, against
 * ordinary text of the same length. Each is doubled until it has a million characters or takes too long; a line on which time
 * grows with the square of the length is hundreds of times slower a character than ordinary text, and `growth` is near 2.
 * Writing is left out: a finding is printed with its sentence, so that what is printed of one long sentence does grow so.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadSegmenter } from '../../src/segment.js';
import { analyse, fixtureTexts, ROAD, type Stage } from './stages.js';

/** A line's beginning and what is repeated behind it. */
const LINES: Readonly<Record<string, () => string>> = {
  'ordinary text': () => fixtureTexts().join('\n'),
  'without line ends': () => fixtureTexts().join('').replace(/\s+/g, ''),
  'without 。': () =>
    fixtureTexts()
      .join('')
      .replace(/\s+/g, '')
      .replace(/[。；！？;!?]/g, '，'),
  'without marks': () =>
    fixtureTexts()
      .join('')
      .replace(/[^\p{sc=Han}]+/gu, ''),
  'one digit': () => '1',
  digits: () => '1234567890',
  '1,1,1,…': () => '1,',
  '1.1.1.…': () => '1.',
  '1%、1%、…': () => '1%、',
  '2019年': () => '2019年',
  一: () => '一',
  一二三: () => '一二三四五六七八九十百千万亿',
  '一、一、…': () => '一、',
  '1 1 1 …': () => '1 ',
  blanks: () => ' ',
  '（（（…': () => '（',
  '（）（）…': () => '（）',
  '（（…））': () => '（',
  '“““…': () => '“',
  '「「「…': () => '「',
  '要，要，…': () => '要，',
  '要要要…': () => '要',
  '确保，确保，…': () => '确保',
  '增长到增长到…': () => '增长5%，',
  '、、、…': () => '、',
  '，，，…': () => '，',
  '：：：…': () => '：',
  '。。。…': () => '。',
  '同志们：': () => '同志们：',
  '体體体體…': () => '體',
  '⿰⿰⿰…': () => '體⿰',
  '"""…': () => '"',
  '。(。(…': () => '。(',
  '1，000': () => '1，000',
  '. . .…': () => '. ',
  'line ends': () => '\n',
  'one word a line': () => '要抓好落实\n',
  latin: () => 'a',
};

const MOST = 1_000_000;
const FIRST = 1000;
/** No line is doubled again that took longer, in milliseconds. */
const PATIENCE = 4000;

function lineOf(name: string, length: number): string {
  const piece = (LINES[name] as () => string)();
  if (name === '（（…））') return '（'.repeat(length / 2) + '）'.repeat(length / 2);
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

interface Timed {
  length: number;
  milliseconds: number;
  /** The exponent with which time grew at the last doubling. */
  growth: number;
  slowest: Stage;
}

/** What the child process does: one kind of line, longer and longer. */
function timeLine(name: string): Timed {
  const segmenter = loadSegmenter();
  for (let warm = 0; warm < 3; warm++) analyse(fixtureTexts().join('\n'), segmenter);
  const sum = (times: Record<Stage, number>): number => ROAD.reduce((total, stage) => total + times[stage], 0);
  let before: number | undefined;
  for (let length = FIRST; ; length *= 2) {
    const text = lineOf(name, Math.min(length, MOST));
    const { times } = analyse(text, segmenter);
    const milliseconds = sum(times);
    const slowest = ROAD.toSorted((a, b) => times[b] - times[a])[0] as Stage;
    const growth = before === undefined ? 1 : Math.log2(milliseconds / before);
    if (text.length >= MOST || milliseconds > PATIENCE) return { length: text.length, milliseconds, growth, slowest };
    before = milliseconds;
  }
}

export function printLines(): void {
  console.log('\nlines of one sort, up to a million characters; how many times slower a character than ordinary text');
  let ordinary: number | undefined;
  for (const name of Object.keys(LINES)) {
    const { stdout, stderr, error } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), name],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (error || stdout === '') {
      console.log(
        `  ${name.padEnd(22)} ${error ? 'not done in two minutes' : stderr.split('\n').slice(0, 8).join('\n')}`,
      );
      continue;
    }
    const { length, milliseconds, growth, slowest } = JSON.parse(stdout) as Timed;
    const each = milliseconds / length;
    ordinary ??= each;
    console.log(
      `  ${name.padEnd(22)} ${String(length).padStart(8)} characters ${milliseconds.toFixed(0).padStart(6)} ms ${(each / ordinary).toFixed(1).padStart(7)}×   growth ${growth.toFixed(1)}   slowest: ${slowest}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(timeLine(process.argv[2] as string)));
