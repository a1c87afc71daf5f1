import { readdirSync, readFileSync } from 'node:fs';
import { type NormaliseOptions, normalise, STEPS } from '../../src/normalise/index.js';
import { sourceOf } from '../../src/read/index.js';
import type { Document } from '../../src/types.js';

/** The document of a text. */
export const documentOf = (text: string, options: NormaliseOptions = {}): Document =>
  normalise(sourceOf(text), options);

/** What rules read of a text. */
export const normalOf = (text: string, options: NormaliseOptions = {}): string => documentOf(text, options).normal;

/** What one step alone makes of a text. */
export function stepOf(name: string, text: string, restore?: boolean): string {
  const step = STEPS.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`no step ${name}`);
  let result = '';
  let at = 0;
  for (const edit of step.edits(text, { restore })) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The text fixtures, by file name. */
export const FIXTURES: readonly { name: string; text: string }[] = ['fixtures', 'fixtures/gold'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8').replace(/^\ufeff/, '') })),
);
