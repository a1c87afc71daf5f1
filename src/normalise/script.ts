import { type DictGroup, type DictLike, Locale } from 'opencc-js/t2cn';
import type { Edit, Script } from '../types.js';
import { addWord, cutAtWords, type Dictionary, emptyDictionary, replaceWords } from './dictionary.js';
import { linesOf, type Step, unitEdits } from './step.js';

/**
 * Traditional to Simplified, on the lines written in Traditional only: on Simplified text the conversion does harm (显著 → 显着).
 * Characters and their variants are converted, vocabulary is not (OpenCC's tw → cn, never twp → cn).
 */
export const script: Step = { name: 'script', edits: scriptEdits };

/**
 * What a text is written in, by the characters that only one script has: `Hans` or `Hant` where at least nine in ten are of it,
 * else `mixed`. A text without any such character counts as `Hans`: there is nothing to convert.
 */
export function scriptOf(text: string): Script {
  const { hant, hans } = evidence(text);
  if (hant <= (hant + hans) / 10) return 'Hans';
  return hans <= (hant + hans) / 10 ? 'Hant' : 'mixed';
}

/**
 * `normal` text in another script: `hans` as it is, `hant` in OpenCC's standard Traditional, `tw` and `hk` with the variants of
 * Taiwan and Hong Kong (no vocabulary is translated). Asynchronous, because the larger dictionaries are loaded when first asked for.
 */
export async function convert(text: string, to: 'hans' | 'hant' | 'tw' | 'hk'): Promise<string> {
  if (to === 'hans') return text;
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: to === 'hant' ? 't' : to })(text);
}

/**
 * Characters that are one for a search, each with the one that stands for them all: 們 with 们, and 畫, 劃, 划 with 画, since 計畫 is
 * 计划 and 畫家 画家. For comparing what a reader types with what is written, whatever the script; a text is converted word by word.
 */
export function sameCharacters(): ReadonlyMap<string, string> {
  const { single, words } = loadConversion().characters;
  const above = new Map<string, string>();
  const topOf = (character: string): string => {
    let top = character;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  const join = (hant: string, hans: string): void => {
    const [from, to] = [topOf(hant), topOf(hans)];
    if (from !== to) above.set(from, to);
  };
  for (let hant = FIRST_IDEOGRAPH; hant < single.length; hant++)
    if (single[hant] !== 0) join(String.fromCharCode(hant), String.fromCharCode(single[hant] as number));
  for (const [word, to] of words) {
    if (word.length !== to.length || ASTRAL.test(word + to)) continue;
    for (let i = 0; i < word.length; i++) join(word[i] as string, to[i] as string);
  }
  return new Map([...above.keys()].map((character) => [character, topOf(character)]));
}

function scriptEdits(text: string): Edit[] {
  const lines = linesOf(text).map((line) => ({ ...line, ...evidence(text.slice(line.start, line.end)) }));
  const total = lines.reduce((sum, { hant, hans }) => sum + hant - hans, 0);
  // A line without evidence, or with as much for the one as for the other, is what the document is.
  return lines
    .filter(({ hant, hans }) => hant > hans || (hant === hans && total > 0))
    .flatMap(({ start, end }) => conversionEdits(text, start, end));
}

// ---------------------------------------------------------------- evidence

/** How many characters of a text only Traditional (`hant`) or only Simplified (`hans`) writing has. */
function evidence(text: string): { hant: number; hans: number } {
  const kinds = tellingCharacters();
  let hant = 0;
  let hans = 0;
  // By unit: the astral characters of either script are too rare to tell.
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === HANT) hant++;
    else if (kind === HANS) hans++;
  }
  return { hant, hans };
}

const HANT = 1;
const HANS = 2;
const FIRST_IDEOGRAPH = 0x3400;

let telling: Uint8Array | undefined;

/**
 * By UTF-16 unit, which of the characters in OpenCC's dictionary one script alone has. A Traditional form that GB 2312 has
 * (於 乾 徵 後) or that a conversion can leave standing (昇) also occurs in Simplified text; a Simplified form that Big5 has
 * (后 里 干 台) also occurs in Traditional text.
 */
function tellingCharacters(): Uint8Array {
  if (telling) return telling;
  const kinds = new Uint8Array(0x10000);
  // Rows 16-87 of GB 2312, and the two levels of Big5.
  const gb2312 = charactersOf('gb18030', [0xb0, 0xf7], [0xa1, 0xfe]);
  const big5 = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
  const left = new Uint8Array(0x10000);
  const { single, words } = loadConversion().characters;
  const pairs: [number, number][] = [];
  // By index: an iterator over so many takes ten times as long on a cold start.
  for (let hant = FIRST_IDEOGRAPH; hant < single.length; hant++) {
    const hans = single[hant] as number;
    if (hans !== 0) pairs.push([hant, hans]);
  }
  for (const [, hans] of pairs) left[hans] = 1;
  for (const hans of words.values()) mark(left, hans);
  for (const [hant, hans] of pairs) {
    if (hans === hant) continue;
    if (!gb2312[hant] && !left[hant]) kinds[hant] = HANT;
    if (gb2312[hans] && !big5[hans]) kinds[hans] = HANS;
  }
  telling = kinds;
  return kinds;
}

/** All characters of a double-byte encoding whose bytes lie in the two ranges, as a table by unit. */
function charactersOf(encoding: string, leads: [number, number], trails: [number, number]): Uint8Array {
  const bytes = new Uint8Array(2 * (leads[1] - leads[0] + 1) * (trails[1] - trails[0] + 1));
  let at = 0;
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      bytes[at++] = lead;
      bytes[at++] = trail;
    }
  }
  const table = new Uint8Array(0x10000);
  mark(table, new TextDecoder(encoding).decode(bytes));
  return table;
}

function mark(table: Uint8Array, text: string): void {
  for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = 1;
}

// ---------------------------------------------------------------- conversion

/** OpenCC's tw2s: ideographs put into their common form, cut by phrases, each piece through Taiwan's variants and the characters. */
const TW2S = Locale.configs?.tw2s as {
  normalizationChain: readonly DictGroup[];
  segmentation: DictGroup;
  conversionChain: readonly [DictGroup, DictGroup];
};

/** A group of OpenCC's dictionaries as one; what an earlier one says goes before what a later one does. */
function read(group: DictGroup): Dictionary {
  const dictionary = emptyDictionary();
  for (const entries of group as readonly DictLike[]) {
    if (typeof entries !== 'string') {
      for (const [word, to] of entries) addWord(dictionary, word, to);
      continue;
    }
    // word to|word to|…, read without taking it apart into thousands of strings
    for (let at = 0; at < entries.length; ) {
      const blank = entries.indexOf(' ', at);
      const bar = entries.indexOf('|', blank);
      const end = bar < 0 ? entries.length : bar;
      addWord(dictionary, entries.slice(at, blank), entries.slice(blank + 1, end));
      at = end + 1;
    }
  }
  return dictionary;
}

interface Conversion {
  segment: Dictionary;
  /** Taiwan's variants, put into OpenCC's standard Traditional. */
  variants: Dictionary;
  /** Phrases and characters, from standard Traditional to Simplified. */
  characters: Dictionary;
}

let conversion: Conversion | undefined;

/** Read when first needed, once a process. */
function loadConversion(): Conversion {
  const [variants, characters] = TW2S.conversionChain;
  conversion ??= { segment: read(TW2S.segmentation), variants: read(variants), characters: read(characters) };
  return conversion;
}

/** Compatibility ideographs, the only characters that OpenCC puts into their common form first. */
const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

let common: readonly Dictionary[] | undefined;

/** A line with its compatibility ideographs, of which few texts have any, in their common form. */
function normalised(line: string): string {
  if (!COMPATIBILITY.test(line)) return line;
  common ??= TW2S.normalizationChain.map(read);
  return common.reduce((text, dictionary) => replaceWords(dictionary, text), line);
}

/** The edits that convert `[start, end)` of a text, character by character. */
function conversionEdits(text: string, start: number, end: number): Edit[] {
  const { segment, variants, characters } = loadConversion();
  const line = text.slice(start, end);
  const plain = normalised(line);
  const edits: Edit[] = [];
  let at = start;
  let offset = 0;
  for (const piece of cutAtWords(segment, plain)) {
    // No entry that made `plain` changes the number of code points, so the pieces are those of the text as well.
    const original = plain === line ? piece : sliceOfLength(line, offset, [...piece].length);
    offset += original.length;
    const result = replaceWords(characters, replaceWords(variants, piece));
    for (const edit of pieceEdits(original, result, at)) edits.push(edit);
    at += original.length;
  }
  return edits;
}

/** `count` code points of `text` from `offset`. */
function sliceOfLength(text: string, offset: number, count: number): string {
  let end = offset;
  for (let i = 0; i < count; i++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(offset, end);
}

/** Edits of single characters where both texts have equally many, else one for the whole. */
function pieceEdits(from: string, to: string, start: number): Edit[] {
  if (from === to) return [];
  if (from.length === to.length && !ASTRAL.test(from)) return unitEdits(from, to, 'script', start);
  const [old, fresh] = [[...from], [...to]];
  if (old.length !== fresh.length) return [{ start, end: start + from.length, text: to, reason: 'script' }];
  const edits: Edit[] = [];
  let at = start;
  for (const [i, character] of old.entries()) {
    const text = fresh[i] as string;
    if (text !== character) edits.push({ start: at, end: at + character.length, text, reason: 'script' });
    at += character.length;
  }
  return edits;
}

/** Half of a character that takes two units. A text without one, and its conversion of equal length, go unit by unit. */
const ASTRAL = /[\ud800-\udfff]/;
