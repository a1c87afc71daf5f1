/** Characters a second of each stage of the road, warm, in one process. */
import { readdirSync, readFileSync } from 'node:fs';
import { select } from '../../src/commands/select.js';
import { extract } from '../../src/extract/index.js';
import { KINDS } from '../../src/fields.js';
import { frame } from '../../src/frame/index.js';
import { normalise } from '../../src/normalise/index.js';
import { sourceOf } from '../../src/read/index.js';
import { refine } from '../../src/refine/index.js';
import { place } from '../../src/refine/place.js';
import { loadSegmenter } from '../../src/segment.js';
import { split } from '../../src/split/index.js';
import type { Analysis, Report, Segmenter, Token } from '../../src/types.js';
import { writeAll } from '../../src/write/index.js';
import { json } from '../../src/write/json.js';
import { median } from './median.js';

/** The stages from text to findings. */
export const ROAD = ['normalise', 'split', 'segment', 'frame', 'extract', 'refine, place'] as const;
export type Stage = (typeof ROAD)[number];

const KINDS_ASKED = KINDS.map(({ kind }) => kind);

/** The analysis of `text`, and the milliseconds that each stage took. */
export function analyse(text: string, segmenter: Segmenter): { analysis: Analysis; times: Record<Stage, number> } {
  const times = Object.fromEntries(ROAD.map((stage) => [stage, 0])) as Record<Stage, number>;
  const timed = <T>(stage: Stage, work: () => T): T => {
    const started = performance.now();
    const result = work();
    times[stage] += performance.now() - started;
    return result;
  };
  const document = timed('normalise', () => normalise(sourceOf(text)));
  const structure = timed('split', () => split(document));
  // Framing asks for the tokens; here it finds them made, so that the two are timed apart.
  const made = new Map<string, Token[]>();
  timed('segment', () => {
    for (const { normal } of structure.sentences) made.set(normal, segmenter(normal));
  });
  const framed = timed('frame', () => frame(structure, (sentence) => made.get(sentence) ?? []));
  const findings = timed('extract', () => extract(framed));
  const analysis = timed('refine, place', () => place(structure, framed, refine(findings, framed), { segmenter }));
  return { analysis, times };
}

/** Milliseconds that it takes to write an analysis as JSON. */
async function writing(analysis: Analysis): Promise<number> {
  const started = performance.now();
  async function* reports(): AsyncIterable<Report> {
    yield select(analysis, { kinds: KINDS_ASKED, where: [] });
  }
  const chunks = writeAll(json, reports(), {
    ...{
      kinds: [...KINDS_ASKED],
      fields: null,
      width: 80,
      color: false,
      bom: false,
      explain: false,
      offsetUnit: 'codepoint',
    },
  });
  for await (const _chunk of chunks);
  return performance.now() - started;
}

/** All fixtures, one after the other. */
export const fixtureTexts = (): string[] =>
  ['fixtures', 'fixtures/gold'].flatMap((folder) => {
    const url = new URL(`../../${folder}/`, import.meta.url);
    return readdirSync(url)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, url), 'utf8'));
  });

const COPIES = 10;
const RUNS = 7;

export async function printStages(): Promise<void> {
  const segmenter = loadSegmenter();
  const text = Array.from({ length: COPIES }, fixtureTexts).flat().join('\n');
  const characters = [...text].length;
  const runs: (Record<Stage, number> & { 'write json': number })[] = [];
  for (let run = -2; run < RUNS; run++) {
    const { analysis, times } = analyse(text, segmenter);
    const all = { ...times, 'write json': await writing(analysis) };
    if (run >= 0) runs.push(all);
  }
  const whole = median(runs.map((times) => Object.values(times).reduce((sum, time) => sum + time, 0)));
  console.log(
    `\nstages, warm: ${characters.toLocaleString('en')} characters (all fixtures, ${COPIES} times); medians of ${RUNS} runs`,
  );
  const line = (name: string, time: number): void =>
    console.log(
      `  ${name.padEnd(22)} ${time.toFixed(1).padStart(7)} ms ${((100 * time) / whole).toFixed(0).padStart(4)} % ${Math.round(
        (1000 * characters) / time,
      )
        .toLocaleString('en')
        .padStart(13)} characters a second`,
    );
  for (const stage of [...ROAD, 'write json'] as const) line(stage, median(runs.map((times) => times[stage])));
  line('all', whole);
}
