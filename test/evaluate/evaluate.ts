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
import { loadSegmenter } from '../../src/segment.js';
import { printPeers } from './peers.js';
import { type KindScore, type Row, resolveCodes, rowsOf, SCORED, scoreKind } from './score.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const SEEDS = 'family-planning-speeches';
const KINDS = ['figure', 'target', 'directive'] as const;

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

function scoreText({ name, text, codes }: Coded): Record<Row['k'], KindScore> {
  const found = rowsOf(analyze(sourceOf(text, name), { segmenter }));
  const gold = resolveCodes(text, codes);
  return {
    figure: scoreKind('figure', gold, found),
    target: scoreKind('target', gold, found),
    directive: scoreKind('directive', gold, found),
  };
}

function sum(scores: readonly KindScore[]): KindScore {
  const total: KindScore = { gold: 0, found: 0, matched: 0, fields: {}, missed: [], extra: [], wrong: [] };
  for (const score of scores) {
    total.gold += score.gold;
    total.found += score.found;
    total.matched += score.matched;
    for (const [field, right] of Object.entries(score.fields)) total.fields[field] = (total.fields[field] ?? 0) + right;
    total.missed.push(...score.missed);
    total.extra.push(...score.extra);
    total.wrong.push(...score.wrong);
  }
  return total;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    -' : ((100 * part) / whole).toFixed(1).padStart(5);

function print(title: string, texts: readonly Coded[]): void {
  if (texts.length === 0) return;
  console.log(`\n${title}`);
  const scores = texts.map(scoreText);
  for (const kind of KINDS) {
    const score = sum(scores.map((byKind) => byKind[kind]));
    const fields = Object.keys(SCORED[kind]).map(
      (field) => `${field} ${percent(score.fields[field] ?? 0, score.matched)}`,
    );
    console.log(
      `${kind.padEnd(10)} gold ${String(score.gold).padStart(3)}  found ${String(score.found).padStart(3)}  P ${percent(score.matched, score.found)}  R ${percent(score.matched, score.gold)}  F1 ${percent(2 * score.matched, score.gold + score.found)}  |  ${fields.join('  ')}`,
    );
    if (values.show !== kind) continue;
    for (const row of score.missed) console.log(`  missed  ${row.text.replace(/\s+/g, ' ')}`);
    for (const row of score.extra) console.log(`  extra   ${row.text.replace(/\s+/g, ' ')}  [${row.rule}]`);
    for (const { gold, found, field } of score.wrong)
      console.log(`  ${field}: gold ${gold[field]}, found ${found[field]}  in ${gold.text.replace(/\s+/g, ' ')}`);
  }
}

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
