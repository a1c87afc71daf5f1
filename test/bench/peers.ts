/** Characters a second of figures, segmentation included, against the number and unit models of Recognizers-Text on the same text. */
import { createRequire } from 'node:module';
import { figuresIn } from '../../src/extract/figures.js';
import { frame } from '../../src/frame/index.js';
import { normalise } from '../../src/normalise/index.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { split } from '../../src/split/index.js';
import { median } from './median.js';
import { fixtureTexts } from './stages.js';

type Recognize = (query: string, culture: string) => unknown[];

const MODELS = ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension'] as const;
const RUNS = 5;

export function printPeers(): void {
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<string, Recognize>;
  const segmenter = loadSegmenter();
  const [text = ''] = fixtureTexts();
  const recognize = (inputs: readonly string[]): number => {
    let found = 0;
    for (const input of inputs) for (const model of MODELS) found += (suite[model] as Recognize)(input, 'zh-cn').length;
    return found;
  };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const works: Readonly<Record<string, () => number>> = {
    figures: () =>
      frame(split(normalise(sourceOf(text))), segmenter).reduce((sum, framed) => sum + figuresIn(framed).length, 0),
    'Recognizers, the text': () => recognize([text]),
    'Recognizers, its lines': () => recognize(lines),
  };
  const timed = (work: () => number): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  for (let warm = 0; warm < 3; warm++) for (const work of Object.values(works)) work();
  const rounds = Array.from({ length: RUNS }, () => Object.values(works).map(timed));
  const [ours = 0, ...theirs] = Object.keys(works).map((_, index) =>
    median(rounds.map((round) => round[index] as number)),
  );
  console.log(
    `\nfigures, segmentation included, against ${MODELS.length} models of Recognizers-Text; medians of ${RUNS} runs`,
  );
  for (const [index, time] of [ours, ...theirs].entries()) {
    const speed = Math.round((1000 * text.length) / time).toLocaleString('en');
    const ratio = index === 0 ? '' : `(figures: ${(time / ours).toFixed(0)}×)`;
    console.log(
      `  ${(Object.keys(works)[index] as string).padEnd(22)} ${speed.padStart(10)} characters a second ${ratio}`,
    );
  }
}
