import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { UserError } from './errors.js';
import { LEXICON } from './lexicon/lexicon.js';
import { JIEBA_WORDS } from './lexicon/words.js';
import type { Lexicon, Segmenter, Token } from './types.js';

/** A word for jieba's user dictionary; `tag` is a part of speech of its tag set (n, v, nt …). */
export interface DictionaryWord {
  word: string;
  tag: string;
}

/**
 * Reads a user dictionary: one word a line, optionally a frequency (accepted, not used) and a tag, `孕情 n` or `孕情 3 n`;
 * `#` starts a comment. jieba itself may abort the process on a malformed line, so each is checked here.
 *
 * @throws UserError `bad-dictionary` naming file and line.
 */
export function parseDictionary(text: string, name: string): DictionaryWord[] {
  const words: DictionaryWord[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') continue;
    const fields = line.split(/\s+/);
    const bad = (why: string): UserError =>
      new UserError(
        'bad-dictionary',
        `${name}, line ${index + 1}: ${why}; write one word a line, then its tag if you like: 孕情 n`,
      );
    if (fields.length > 3) throw bad(`${fields.length} fields`);
    const [word, ...rest] = fields as [string, ...string[]];
    if (rest.length === 2 && !/^\d+$/.test(rest[0] as string)) throw bad(`“${rest[0]}” is no frequency`);
    const tag = rest.at(-1) ?? 'n';
    if (rest.length === 1 && /^\d+$/.test(tag)) words.push({ word, tag: 'n' });
    else if (!/^[a-z]{1,4}$/i.test(tag)) throw bad(`“${tag}” is no part-of-speech tag`);
    else words.push({ word, tag });
    if (word.length > 64) throw bad('a word of more than 64 characters');
    if (word.includes('\0')) throw bad('a NUL character');
  }
  return words;
}

interface Jieba {
  DEFAULT_DICT: string;
  DEFAULT_HMM_DICT: string;
  DEFAULT_USER_DICT: string;
  load(options?: Record<string, string>): unknown;
  tag(sentence: string): { word: string; tag: string }[];
  insertWord(word: string, tag?: string): boolean;
}

/**
 * Loads jieba and its dictionaries (about a second and 300 MB, so once a process) and returns the segmenter.
 * Later calls with other words add to the same dictionary: jieba keeps one a process.
 *
 * @param lexicon whose words are to be cut as words; those that come with the program are known
 * @throws UserError `no-segmenter` when the native module is not built.
 */
export function loadSegmenter(extra: readonly DictionaryWord[] = [], lexicon?: Lexicon): Segmenter {
  const jieba = loadJieba();
  for (const { word, tag } of extra) jieba.insertWord(word, tag);
  // A word that jieba has keeps its tag and how frequent it is.
  for (const { word, tag } of lexicon ? newWordsOf(lexicon) : [])
    if (!isWord(jieba.tag(word))) jieba.insertWord(word, tag);
  return (sentence) => placed(jieba.tag(sentence));
}

/** jieba tags what it only guesses to be a word with x. */
const isWord = ([first, ...rest]: readonly { tag: string }[]): boolean => rest.length === 0 && first?.tag !== 'x';

/** The words of a lexicon that do not come with the program, each with the tag that the rules expect. */
function newWordsOf(lexicon: Lexicon): DictionaryWord[] {
  const known = new Set(wordsOf(LEXICON).map(({ word }) => word));
  return wordsOf(lexicon).filter(({ word }) => !known.has(word));
}

const wordsOf = ({ cues, actors, indicators, units }: Lexicon): DictionaryWord[] => [
  ...cues.flatMap(({ words, takes }) => words.map((word) => ({ word, tag: takes === 'actor' ? 'v' : 'd' }))),
  ...actors.map(({ word }) => ({ word, tag: 'nt' })),
  ...indicators.flatMap(({ names }) => names.map((word) => ({ word, tag: 'n' }))),
  ...units.flatMap(({ spellings }) => spellings.map((word) => ({ word, tag: 'q' }))),
];

let loaded: Jieba | undefined;

/**
 * A dictionary of one line in place of those that only keyword extraction reads, which we do not use: saves 0.1 s and 20 MB.
 * It stands in the sources, and is found from `src/` and `dist/` alike.
 */
const UNUSED = fileURLToPath(new URL('../src/lexicon/jieba-unused.txt', import.meta.url));

function loadJieba(): Jieba {
  if (loaded) return loaded;
  const jieba = requireJieba();
  // Its native part is looked for here.
  told(() => jieba.load({ idfDict: UNUSED, stopWordDict: UNUSED }));
  loaded = jieba;
  for (const { word, tag } of JIEBA_WORDS) loaded.insertWord(word, tag);
  return loaded;
}

/** @throws UserError `no-segmenter` if it is not there, or its native part is not. */
function requireJieba(): Jieba {
  const require = createRequire(import.meta.url);
  return told(() => require('nodejieba') as Jieba);
}

/** @throws UserError `no-segmenter` for whatever `load` throws. */
function told<T>(load: () => T): T {
  try {
    return load();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    // The first sentence or line: what follows is a list of places, or advice that ours stands for.
    const [why] = said.split(/\n|\. /);
    throw new UserError(
      'no-segmenter',
      said.startsWith("Cannot find module 'nodejieba'")
        ? 'the word segmenter nodejieba is not installed; run “npm ci” in a checkout, else “npm install --yes” anew'
        : `the word segmenter nodejieba does not load (${why}); install a C++ compiler and Python 3, then run “npm rebuild nodejieba” (README, “Install”, has what is needed where GitHub cannot be reached)`,
      1,
    );
  }
}

/**
 * Checks the segmenter for `jianggao doctor` and says what it found: its binary, its dictionaries line by line (a malformed one would
 * make jieba end the process), and a sentence cut.
 *
 * @throws UserError `no-segmenter`, `bad-dictionary`.
 */
export function checkSegmenter(): string {
  const paths = requireJieba();
  const words = linesOf(paths.DEFAULT_DICT).filter((line) => line !== '');
  const wrong = words.findIndex((line) => !/^\S+ \d+ \S+$/.test(line));
  if (wrong >= 0) throw badDictionary(paths.DEFAULT_DICT, `line ${wrong + 1} is malformed`);
  if (words.length < LEAST_WORDS) throw badDictionary(paths.DEFAULT_DICT, `only ${words.length} words`);
  for (const path of [paths.DEFAULT_HMM_DICT, paths.DEFAULT_USER_DICT, UNUSED]) linesOf(path);
  return `${words.length.toLocaleString('en')} words, cuts ${checkCut()}`;
}

/** jieba's own dictionary has some 350,000. */
const LEAST_WORDS = 300_000;

function checkCut(): string {
  const words = loadSegmenter()('人口出生率控制在13.8‰以内').map(({ word }) => word);
  return words.slice(0, 2).join('/');
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch (error) {
    throw badDictionary(path, error instanceof Error ? error.message : String(error));
  }
}

const badDictionary = (path: string, why: string): UserError =>
  new UserError('bad-dictionary', `its dictionary ${path}: ${why}; run “npm ci” (or “npm install nodejieba”) anew`, 1);

/** jieba's words with their places. */
function placed(words: { word: string; tag: string }[]): Token[] {
  let at = 0;
  return words.map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { start, end: at, word, tag };
  });
}
