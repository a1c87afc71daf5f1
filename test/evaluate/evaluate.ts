/**
 * Scores the program against the hand codes of fixtures/gold and prints precision, recall, F1 and the accuracy of each field.
 *
 *   npm run evaluate [-- --show figure|target|directive] [--text NAME] [--also DIR] [--peers DIR]
 *
 * The two founding speeches are scored by themselves, the other coded texts together. --also DIR adds every NAME.txt with a
 * NAME.jsonl beside it in DIR, as a group of its own. --peers DIR runs the test cases of other engines instead: see peers.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { readCodes } from '../../src/reliability/codes.js';
import { codingOfResult } from '../../src/reliability/results.js';
import { type KindScore, scoreKind, type Twice } from '../../src/reliability/score.js';
import { loadSegmenter } from '../../src/segment.js';
import { printPeers } from './peers.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const SEEDS = 'family-planning-speeches';
const KINDS = ['figure', 'target', 'directive'] as const;

/** The fields that are printed; `jianggao score` compares more. */
const FIELDS = {
  figure: ['low', 'high', 'bound', 'unit', 'kind', 'property', 'status'],
  target: ['indicator', 'commitment', 'low', 'high', 'bound', 'unit'],
  directive: ['deontic', 'strength', 'cue', 'actor'],
} as const;

interface Coded {
  name: string;
  text: string;
  codes: string;
}

const { values } = parseArgs({
  options: {
    show: { type: 'string' },
    text: { type: 'string' },
    also: { type: 'string' },
    peers: { type: 'string' },
    'show-peers': { type: 'string' },
  },
});
const segmenter = loadSegmenter();

const codedIn = (folder: string): Coded[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => basename(file, '.jsonl'))
    .map((name) => {
      const beside = join(folder, `${name}.txt`);
      return {
        name,
        text: readFileSync(existsSync(beside) ? beside : join(FIXTURES, `${name}.txt`), 'utf8'),
        codes: readFileSync(join(folder, `${name}.jsonl`), 'utf8'),
      };
    });

/** The hand codes of a text and what the program finds in it. */
function codedTwice({ name, text, codes: jsonl }: Coded): Twice {
  const { codes, problems } = readCodes(jsonl, { name, text });
  if (problems.length > 0) throw new Error(`${name}.jsonl, ${problems.join('\n')}`);
  const predicted = codingOfResult(analyze(sourceOf(text, name), { segmenter }));
  if (typeof predicted === 'string') throw new Error(predicted);
  return { document: name, gold: { name, length: predicted.length, kinds: null, codes }, predicted };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    -' : ((100 * part) / whole).toFixed(1).padStart(5);

function print(title: string, texts: readonly Coded[]): void {
  if (texts.length === 0) return;
  console.log(`\n${title}`);
  const documents = texts.map(codedTwice);
  for (const kind of KINDS) {
    const score = scoreKind(kind, documents);
    const { gold, predicted } = score;
    const { matched } = score.overlap;
    const shares = FIELDS[kind].map((field) => `${field} ${percent(rightIn(score, field), matched)}`);
    console.log(
      `${kind.padEnd(10)} gold ${String(gold).padStart(3)}  found ${String(predicted).padStart(3)}  P ${percent(matched, predicted)}  R ${percent(matched, gold)}  F1 ${percent(2 * matched, gold + predicted)}  |  ${shares.join('  ')}`,
    );
    if (values.show !== kind) continue;
    const fields: readonly string[] = FIELDS[kind];
    for (const { code } of score.missed) console.log(`  missed  ${code.text.replace(/\s+/g, ' ')}`);
    for (const { code } of score.extra) console.log(`  extra   ${code.text.replace(/\s+/g, ' ')}  [${code.rule}]`);
    for (const { code, field, gold: right, predicted: found } of score.wrong)
      if (fields.includes(field))
        console.log(`  ${field}: gold ${right}, found ${found}  in ${code.text.replace(/\s+/g, ' ')}`);
  }
}

const rightIn = ({ fields }: KindScore, name: string): number => fields.find(({ field }) => field === name)?.right ?? 0;

function printCoded(): void {
  const all = codedIn(join(FIXTURES, 'gold')).filter(({ name }) => values.text === undefined || name === values.text);
  print(
    'the two founding speeches',
    all.filter(({ name }) => name === SEEDS),
  );
  const others = all.filter(({ name }) => name !== SEEDS);
  for (const text of others) print(text.name, [text]);
  print('the other coded texts together', others);
  if (values.also !== undefined) print(values.also, codedIn(values.also));
}

if (values.peers === undefined) printCoded();
else printPeers(values.peers, segmenter, values['show-peers']);
