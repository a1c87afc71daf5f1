/**
 * Counts which rules and rows of the lexicon fire on real texts, and lists those that never do: a row that no text needs may go.
 *
 *   npm run sweep -- DIR…
 *
 * Rows that stay although they do not fire here have a reason below: they belong to a closed class, or to texts that DIR lacks.
 */
import { parseArgs } from 'node:util';
import { cuesIn } from '../../src/extract/cues.js';
import { extract } from '../../src/extract/index.js';
import { scopesOf } from '../../src/extract/scope.js';
import { frame } from '../../src/frame/index.js';
import { LEXICON } from '../../src/lexicon/lexicon.js';
import { RULES, ruleOf } from '../../src/lexicon/rules.js';
import { LEADING_CUES, LINKING_CUES } from '../../src/lexicon/targets.js';
import * as VERBS from '../../src/lexicon/verbs.js';
import { JIEBA_WORDS } from '../../src/lexicon/words.js';
import { read } from '../../src/read/index.js';
import { refine } from '../../src/refine/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { structureOf } from '../../src/structure.js';
import { slice } from '../../src/text/span.js';
import type { Kind } from '../../src/types.js';

/** Why rows of a part stay that fire nowhere. The first that fits the part decides. */
const REASONS: readonly (readonly [part: RegExp, reason: string])[] = [
  [/^units$/, 'a closed class: currencies, SI units and measure words, as tables of them list'],
  [/^indicators$/, 'the names that plans of other years and places have for the same indicator'],
  [/^actors$/, 'titles, bodies and persons of the same rank and sort as those that fire'],
  [/^words for jieba$/, 'names of the bodies of the State Council, and set phrases of other years'],
  [/^(?:cues|target cues)$/, 'the paradigm: the same word negated, strengthened, or with 到 for 至'],
  [/^what stands /, 'readings of the word that give no order, where the dictionary does not tell them already'],
  [/^[A-Z_]+$/, 'near in sense and use to those of the list that fire'],
];
const reasonOf = (part: string): string | undefined => REASONS.find(([pattern]) => pattern.test(part))?.[1];

const fired = new Map<string, Map<string, number>>();
const count = (part: string, row: string): void => {
  const rows = fired.get(part) ?? new Map<string, number>();
  fired.set(part, rows.set(row, (rows.get(row) ?? 0) + 1));
};

/** The alternatives of a pattern such as `(?:a|b(?:c|d))$`, at its outermost level. */
function alternatives(pattern: RegExp): string[] {
  const source = pattern.source.replace(/^\^?\(\?:/, '').replace(/\)\$?$/, '');
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of source) {
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

const verbLists = Object.entries(VERBS).filter(
  (entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
);

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) throw new Error('name a folder of texts: npm run sweep -- DIR');
const segmenter = loadSegmenter();
let texts = 0;
const longestFirst = LEXICON.actors.toSorted((a, b) => b.word.length - a.word.length);
for await (const source of read(positionals, {})) {
  if ('error' in source) continue;
  texts++;
  const structure = structureOf(source);
  const { normal } = structure.document;
  const framed = frame(structure, segmenter);
  const { figures, targets, directives } = refine(extract(framed, { vague: true }), framed);
  const rule = (kind: Kind, name: string): void => count('rules', `${kind} ${ruleOf(kind, name)?.name ?? name}`);
  for (const figure of figures) {
    rule('figure', figure.rule);
    if (figure.unit !== null) count('units', figure.unit);
  }
  for (const target of targets) {
    rule('target', target.rule);
    if (target.rule.startsWith('cue:')) count('target cues', target.rule.slice(4));
    const name = target.indicator && slice(normal, target.indicator);
    for (const indicator of LEXICON.indicators)
      for (const each of indicator.names) if (name?.includes(each)) count('indicators', each);
  }
  for (const directive of directives) {
    rule('directive', directive.rule);
    if (directive.rule.startsWith('cue:')) count('cues', directive.rule.slice(4));
    const actor = directive.actor && slice(normal, directive.actor).replace(/等$/, '');
    const head = actor && longestFirst.find(({ word }) => actor.endsWith(word));
    if (head) count('actors', head.word);
  }
  for (const frame of framed) {
    for (const { word } of frame.tokens) {
      count('words for jieba', word);
      for (const [name, list] of verbLists) if (list.has(word)) count(name, word);
    }
    for (const scope of scopesOf(frame))
      for (const clause of scope.clauses)
        cuesIn(scope.text, frame, clause, undefined, (range, why) => {
          const cue = LEXICON.cues.find(({ words }) => words.includes(scope.text.slice(range.start, range.end)));
          const [, words, side] = /^“(.*)” stands (before|after) it$/s.exec(why) ?? [];
          const pattern = side === 'before' ? cue?.before : cue?.after;
          for (const each of pattern && words !== undefined ? alternatives(pattern) : [])
            if (new RegExp(side === 'before' ? `(?:${each})$` : `^(?:${each})`).test(words as string))
              count(`what stands ${side} ${cue?.words[0]}`, each);
        });
  }
}

const parts: [part: string, rows: readonly string[]][] = [
  ['rules', RULES.map(({ kind, name }) => `${kind} ${name}`)],
  ['cues', LEXICON.cues.flatMap(({ words }) => words)],
  ...LEXICON.cues.flatMap(({ words, before, after }): [string, readonly string[]][] => [
    [`what stands before ${words[0]}`, before ? alternatives(before) : []],
    [`what stands after ${words[0]}`, after ? alternatives(after) : []],
  ]),
  ['target cues', [...LEADING_CUES, ...LINKING_CUES].flatMap(({ words }) => words)],
  ['indicators', LEXICON.indicators.flatMap(({ names }) => names)],
  ['actors', LEXICON.actors.map(({ word }) => word)],
  ['units', LEXICON.units.map(({ spellings }) => (spellings[0] as string).replace(/^个(?=月|工作日)/, ''))],
  ...verbLists.map(([name, list]): [string, readonly string[]] => [name, [...list]]),
  ['words for jieba', JIEBA_WORDS.map(({ word }) => word)],
];
console.log(`${texts} texts`);
let unexplained = 0;
for (const [part, rows] of parts) {
  const idle = [...new Set(rows)].filter((row) => !fired.get(part)?.has(row));
  if (rows.length === 0) continue;
  const reason = idle.length === 0 ? '' : reasonOf(part) ? ` (stay: ${reasonOf(part)})` : '';
  console.log(`\n${part}: ${rows.length - idle.length} of ${rows.length} fire${reason}`);
  if (idle.length > 0) console.log(`  never: ${idle.join(' ')}`);
  if (idle.length > 0 && !reasonOf(part)) unexplained += idle.length;
}
console.log(`\n${unexplained} rows fire nowhere and have no reason to stay`);
