import type { Catalogue } from './catalogue.js';

/** Finds the translation of an English text; `undefined` if there is none. */
export type Find = (english: string) => string | undefined;

interface Pattern {
  /** Whether it begins with a hole, which might swallow the beginning of another. Those come last. */
  isOpen: boolean;
  /** How much of it is fixed: the pattern that says more goes first. */
  fixed: number;
  /** What stands in the holes, `undefined` for another text. */
  holesIn(english: string): string[] | undefined;
  translation: string;
}

/**
 * Finds texts in a catalogue: as they stand; by a pattern, `{} more targets`; else, behind a name or place, `speech.txt, line 3: nothing in it`,
 * what stands behind the colon. Texts of several lines go line by line.
 *
 * @param column which of the two translations to take
 */
export function finder(catalogue: Catalogue, column: 0 | 1): Find {
  const patterns = Object.entries(catalogue)
    .filter(([english]) => HOLE.test(english))
    .map(([english, rows]) => patternOf(english, rows[column]))
    .sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.fixed - a.fixed);

  const whole: Find = (english) => {
    if (Object.hasOwn(catalogue, english)) return catalogue[english]?.[column];
    for (const { holesIn, translation } of patterns) {
      const holes = holesIn(english);
      if (holes) return filled(translation, holes, find);
    }
    return undefined;
  };
  const find: Find = (english) => {
    if (english.length > LONGEST) return undefined;
    const found = whole(english);
    if (found !== undefined) return found;
    if (english.includes('\n')) return byLines(english, find);
    for (let at = english.indexOf(': '); at >= 0; at = english.indexOf(': ', at + 1)) {
      const rest = whole(english.slice(at + 2));
      if (rest === undefined) continue;
      const name = english.slice(0, at);
      return `${name === STANDARD_INPUT ? (whole(name) ?? name) : name}：${rest}`;
    }
    return undefined;
  };
  return find;
}

/** In characters. A text that is longer is none of ours but for what it quotes, and patterns take their time. */
const LONGEST = 2000;

/** The one input whose name is ours. */
const STANDARD_INPUT = 'standard input';

/** `{}` takes anything on a line, `{#}` a number: 7,382. */
const HOLE = /\{#?\}/;

function patternOf(english: string, translation: string): Pattern {
  const parts = english.split(/\{#?\}/);
  // Most texts lack it, which is sooner seen than that they do not fit.
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most));
  let expression: RegExp | undefined;
  return {
    isOpen: parts[0] === '',
    fixed: parts.join('').length,
    holesIn(text) {
      if (!text.includes(longest)) return undefined;
      expression ??= expressionOf(english);
      return expression.exec(text)?.slice(1);
    },
    translation,
  };
}

function expressionOf(english: string): RegExp {
  const source = english
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll('{#}', '(\\d[\\d,.]*)')
    .replaceAll('{}', '(.*?)')
    // What is left stands for itself: {"format": "csv"}.
    .replace(/[{}]/g, '\\$&');
  return new RegExp(`^${source}$`, 'u');
}

const filled = (translation: string, holes: readonly string[], find: Find): string =>
  translation.replace(/\{(\d)(!?)\}/g, (_, number: string, turn: string) => {
    const hole = holes[Number(number)] ?? '';
    return turn === '' ? hole : (find(hole) ?? hole);
  });

/** Line by line; `undefined` if no line is known. */
function byLines(english: string, find: Find): string | undefined {
  const lines = english.split('\n').map((line) => [line, find(line)] as const);
  return lines.some(([, found]) => found !== undefined)
    ? lines.map(([line, found]) => found ?? line).join('\n')
    : undefined;
}
