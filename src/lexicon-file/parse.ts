import { UserError } from '../errors.js';
import { anyOf } from '../text/any-of.js';
import { unknown } from '../text/suggest.js';
import type { Actor, Cue, Indicator, Lexicon, Unit } from '../types.js';
import {
  ANCHORS,
  anchored,
  DEONTICS,
  faultOf,
  KEYS,
  KINDS_OF_UNIT,
  LEVELS,
  PARTS,
  type Part,
  ROWS,
  SORTS,
  STRENGTHS,
} from './form.js';
import { inNormalText } from './normal.js';
import { type Bad, type Entry, type Tree, treeOf } from './tree.js';

/**
 * Reads a lexicon file, YAML or JSON, in the form that `jianggao lexicon` prints: cues, actors, indicators and units, all of which may be
 * left out. Words may be Traditional; what comes back is normal text. `withWords` puts them beside the built-in ones, and
 * `loadSegmenter` takes the whole, so that new words are cut as words.
 *
 * @example parseLexicon('actors:\n- words: [计生协]\n  sort: society', 'words.yaml')
 * @param name of the file, for messages
 * @throws UserError `bad-lexicon` naming file and line, what is wrong and what to write.
 */
export function parseLexicon(text: string, name: string): Lexicon {
  const bad: Bad = (line, why) => new UserError('bad-lexicon', `${name}, line ${line}: ${why}`);
  const top = treeOf(text, bad);
  const parts: Partial<Record<Part, Tree>> = {};
  if (!isNothing(top)) {
    if (top.type !== 'map')
      throw bad(top.line, `the file must have keys with lists under them; keys are ${PARTS.join(', ')}`);
    for (const { line, key, value } of top.entries) {
      const part = PARTS.find((each) => each === key);
      if (!part) throw bad(line, unknown('key', key, PARTS));
      parts[part] = value;
    }
  }
  const rowsOf = (part: Part): Row[] => {
    const list = parts[part];
    if (!list || isNothing(list)) return [];
    if (list.type !== 'list') throw bad(list.line, `${part} must be a list: each row begins with “- ”`);
    return list.items.map((item) => rowOf(item, part, bad));
  };
  return inNormalText({
    cues: rowsOf('cues').map(cueOf),
    actors: rowsOf('actors').flatMap(actorsOf),
    indicators: rowsOf('indicators').map(indicatorOf),
    units: rowsOf('units').map(unitOf),
  });
}

const isNothing = (tree: Tree): boolean => tree.type === 'value' && tree.value === null;

function cueOf(row: Row): Cue {
  const joined = row.has('joined') ? row.words('joined') : undefined;
  const [before, after, followed] = (['notAfter', 'notBefore', 'followedBy'] as const).map(row.pattern);
  return {
    words: row.words('words'),
    deontic: row.oneOf('deontic', DEONTICS),
    strength: row.oneOf('strength', STRENGTHS, 'plain'),
    takes: row.oneOf('takes', ['verb', 'actor'], 'verb'),
    opens: row.yes('opens', true),
    ...(joined && { joined }),
    ...(before && { before }),
    ...(after && { after }),
    ...(followed && { followed }),
  };
}

function actorsOf(row: Row): Actor[] {
  const sort = row.oneOf('sort', SORTS);
  const level = row.oneOf('level', LEVELS, null);
  return row.words('words').map((word) => ({ word, sort, level }));
}

const indicatorOf = (row: Row): Indicator => ({ id: row.text('id'), names: row.words('names') });

const unitOf = (row: Row): Unit => ({
  spellings: row.words('spellings'),
  kind: row.oneOf('kind', KINDS_OF_UNIT),
  dimension: row.text('dimension', null),
  factor: row.positive('factor'),
  base: row.text('base', null),
  ucum: row.text('ucum', null),
});

/** A row whose keys are known; each question reads one of them, and throws if it holds something else. What is `null` counts as left out. */
interface Row {
  has(key: string): boolean;
  /** At least one; a single word need not be a list. */
  words(key: string): string[];
  text<Default = never>(key: string, ...otherwise: Default[]): string | Default;
  oneOf<Value extends string, Default = never>(
    key: string,
    values: readonly Value[],
    ...otherwise: Default[]
  ): Value | Default;
  yes(key: string, otherwise: boolean): boolean;
  positive(key: string): number | null;
  pattern(key: keyof typeof ANCHORS): RegExp | undefined;
}

/** jieba takes no longer ones. */
const LONGEST_WORD = 64;

function rowOf(tree: Tree, part: Part, bad: Bad): Row {
  const keys: readonly string[] = KEYS[part];
  const { name, article } = ROWS[part];
  if (tree.type !== 'map') throw bad(tree.line, `${article} ${name} must have keys: ${keys.join(', ')}`);
  const stray = tree.entries.find(({ key }) => !keys.includes(key));
  if (stray) throw bad(stray.line, unknown(`${name} key`, stray.key, keys));
  const entries = new Map<string, Entry>(
    tree.entries.filter(({ value }) => !isNothing(value)).map((entry) => [entry.key, entry]),
  );

  const lacking = (key: string, example: string): UserError =>
    bad(tree.line, `${article} ${name} must have ${key}; write ${key}: ${example}`);

  const wordIn = (value: Tree, key: string): string => {
    if (value.type !== 'value') throw bad(value.line, `${key} must hold words`);
    const word = value.value;
    if (typeof word !== 'string')
      throw bad(
        value.line,
        `${key}: ${word === null ? 'an empty word; fill it in or take it out' : `${word} is no word; put it in quotes: '${word}'`}`,
      );
    if (/^[\s\p{Cf}]*$/u.test(word)) throw bad(value.line, `${key}: an empty word; fill it in or take it out`);
    if (/\p{Cc}/u.test(word.trim()))
      throw bad(value.line, `${key}: a line break, tab or other control character in a word`);
    if (word.length > LONGEST_WORD) throw bad(value.line, `${key}: a word of more than ${LONGEST_WORD} characters`);
    return word.trim();
  };
  const wordsOf = ({ key, value }: Entry): string[] => {
    if (value.type !== 'list') return [wordIn(value, key)];
    if (value.items.length === 0) throw bad(value.line, `${key} is empty; name a word or leave it out`);
    return value.items.map((item) => wordIn(item, key));
  };

  return {
    has: (key) => entries.has(key),
    words(key) {
      const entry = entries.get(key);
      if (!entry) throw lacking(key, '[one, two]');
      return wordsOf(entry);
    },
    text(key, ...otherwise) {
      const entry = entries.get(key);
      if (entry) return wordIn(entry.value, key);
      if (otherwise.length === 0) throw lacking(key, key === 'id' ? 'total-fertility-rate' : '…');
      return otherwise[0] as (typeof otherwise)[number];
    },
    oneOf(key, values, ...otherwise) {
      const entry = entries.get(key);
      if (!entry) {
        if (otherwise.length === 0) throw lacking(key, values.join(', ').replace(/, (?=[^,]*$)/, ' or '));
        return otherwise[0] as (typeof otherwise)[number];
      }
      const { value } = entry;
      const word = value.type === 'value' ? String(value.value) : '';
      const found = values.find((each) => each === word);
      if (found === undefined) throw bad(value.line, unknown(key, word, values));
      return found;
    },
    yes(key, otherwise) {
      const value = entries.get(key)?.value;
      if (!value) return otherwise;
      if (value.type !== 'value' || typeof value.value !== 'boolean')
        throw bad(value.line, `${key} must be true or false`);
      return value.value;
    },
    positive(key) {
      const value = entries.get(key)?.value;
      if (!value) return null;
      const number = value.type === 'value' ? value.value : undefined;
      if (typeof number !== 'number' || !(number > 0 && Number.isFinite(number)))
        throw bad(value.line, `${key} must be a number above 0, as in ${key}: 0.5`);
      return number;
    },
    pattern(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const { value } = entry;
      if (value.type === 'list') return anchored(anyOf(wordsOf(entry)), ANCHORS[key]);
      const pattern = value.type === 'value' ? value.value : undefined;
      if (typeof pattern !== 'string' || pattern === '')
        throw bad(value.line, `${key} must be a list of words or a regular expression`);
      const fault = faultOf(pattern);
      if (fault !== undefined) throw bad(value.line, `${key}: no regular expression: ${fault}`);
      return anchored(pattern, ANCHORS[key]);
    },
  };
}
