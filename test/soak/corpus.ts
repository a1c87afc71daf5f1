/** Corpora of any size, made of the texts of the repository, cut and varied; the same for the same numbers. */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/', import.meta.url);
const LINES = ['family-planning-speeches.txt', 'gold/gwr-2016.txt', 'gold/hailar-2017.txt', 'gold/zero-waste.txt']
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
  .filter((line) => line.trim().length > 20);

/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruential generator). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A record whose text is a few lines of the fixtures, at most `longest` characters. */
function record(index: number, random: () => number, longest: number): Record<string, unknown> {
  const pick = (): string => LINES[Math.floor(random() * LINES.length)] as string;
  const text = Array.from({ length: 1 + Math.floor(random() * 3) }, pick)
    .join('\n')
    .slice(0, 40 + Math.floor(random() * longest));
  return { id: `r${String(index).padStart(7, '0')}`, year: 2000 + (index % 20), text: `第${index}号文。${text}` };
}

/** Records that cannot be read, by what is wrong with them. */
export const BROKEN: readonly ((index: number) => string)[] = [
  (index) => `{"id": "r${index}", "text": "要加强`,
  (index) => JSON.stringify({ id: `r${index}`, text: index }),
  (index) => JSON.stringify({ id: `r${index}`, body: '要加强。' }),
  (index) => JSON.stringify([index]),
  (index) => JSON.stringify({ id: `r${index}`, text: ' ' }),
];

/** Records that look broken and can be read. */
export const ODD: readonly ((index: number) => string)[] = [
  (index) => `{"id":"r${index}","text":"要加强\\ud800管理。"}`,
  (index) => JSON.stringify({ id: `r${index}`, text: '各部门\u0000要落实责任。' }),
];

/** Writes `count` records a line each; `broken` says which line, if any, stands in place of the record. */
export async function writeCorpus(
  path: string,
  count: number,
  {
    longest = 300,
    broken = () => undefined,
  }: { longest?: number; broken?: (index: number) => string | undefined } = {},
): Promise<void> {
  const random = randomOf(7);
  const file = createWriteStream(path);
  for (let index = 0; index < count; index++) {
    const made = JSON.stringify(record(index, random, longest));
    if (!file.write(`${broken(index) ?? made}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
