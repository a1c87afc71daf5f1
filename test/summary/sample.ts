import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import type { Failure, Outcome } from '../../src/types.js';

/** Speeches of the fixtures, each with the columns that its row of a corpus might have. */
const SPEECHES: readonly (readonly [file: string, metadata: Readonly<Record<string, unknown>> | null])[] = [
  ['fixtures/gold/gwr-2016.txt', { year: '2016', region: '全国' }],
  ['fixtures/gold/hailar-2017.txt', { year: 2017, region: '海拉尔' }],
  ['fixtures/gold/hk-environment.txt', { year: '2017', region: '' }],
  ['fixtures/gold/zero-waste.txt', { year: '2018', region: '全国', documents: 'many' }],
  ['fixtures/family-planning-speeches.txt', null],
];

export const FAILED: Failure = {
  source: 'corpus.csv',
  recordId: 'r6',
  error: { code: 'empty', message: 'corpus.csv, line 7 (record r6): nothing in “text”' },
};

/** What `-f ndjson` writes of them: analyses, and one input that could not be read. */
export function outcomes(): Outcome[] {
  const segmenter = loadSegmenter();
  return [
    ...SPEECHES.map(([file, metadata], index) =>
      analyze(
        { ...sourceOf(readFileSync(file, 'utf8'), file), recordId: metadata && `r${index}`, metadata },
        { segmenter },
      ),
    ),
    FAILED,
  ];
}

export const ndjsonOf = (lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
