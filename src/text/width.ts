import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let general: ((text: string) => number) | undefined;

/** The general measure, loaded when a text first needs it: few do, and every command would wait for it. */
function stringWidth(text: string): number {
  general ??= require('string-width') as (text: string) => number;
  return general(text);
}

/** Texts of these characters alone, nearly all that speeches hold, are measured without the slow general way. */
const PLAIN = /^[ -~·‰—‘-”…\u3000-\u3020\u3400-\u4db5\u4e00-\u9fff\uff01-\uff60]*$/;
const NARROW = /[ -~·‰—‘-”…]/g;

/**
 * How many columns `text` takes on a terminal: a Chinese character two, a Latin letter one, a colour code none.
 * The same measure as the table library's, so that what we fit it never cuts.
 *
 * @example displayWidth('13.8萬戶') // 8
 */
export function displayWidth(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  const narrow = text.match(NARROW)?.length ?? 0;
  return narrow + (text.length - narrow) * 2;
}

/** Marks that no line may start with: they close or continue what stands before. */
const NO_START = new Set('，。、；：？！…·～）》」』】〕〉〗｝］”’〞,.;:?!)]}%‰℃°％’');
/** Marks that no line may end with: they open what stands behind. */
const NO_END = new Set('（《「『【〔〈〖｛［“‘〝([{¥￥$＄');
/** What makes up Latin words and numbers, which are not broken: 6.92, 2016-2020, jianggao. */
const WORD = /^[\p{L}\p{N}\p{M}.,:/%‰_@&+'~-]+$/u;
/** What continues a number only between digits: 1,500 and 9:30, but 目標:20%. */
const NUMBER_MARK = /^[,:]$/;
/** Marks that come in pairs and stay together: —— and ……. */
const PAIRED = new Set('—…');

const isBlank = (grapheme: string): boolean => grapheme === ' ' || grapheme === '\u3000';

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whether a line may end after `a` and the next begin with `b`, blanks aside. */
const mayPart = (a: string, b: string): boolean => !NO_START.has(b) && !NO_END.has(a) && !(a === b && PAIRED.has(a));

/** Whether `next` continues the Latin word or number that `parts` end with. */
function inWord(parts: readonly string[], next: string): boolean {
  const last = parts.at(-1) ?? '';
  if (!WORD.test(last) || !WORD.test(next) || displayWidth(last) !== 1 || displayWidth(next) !== 1) return false;
  return !NUMBER_MARK.test(last) || /\d$/.test(parts.at(-2) ?? '');
}

interface Unit {
  parts: string[];
  width: number;
  blank: boolean;
}

/** Makes one unit of the last two. */
function join(found: Unit[]): void {
  const tail = found.pop() as Unit;
  const head = found.at(-1) as Unit;
  head.parts.push(...tail.parts);
  head.width += tail.width;
}

/** The stretches of `text` that stay on one line if they fit. */
function units(text: string): Unit[] {
  const found: Unit[] = [];
  let before = '';
  for (const grapheme of graphemes(text)) {
    const blank = isBlank(grapheme);
    const width = displayWidth(grapheme);
    // The blank of `責任 。` is no place to break either.
    if (!blank && found.length > 1 && found.at(-1)?.blank && !mayPart(before, grapheme)) join(found);
    const last = found.at(-1);
    if (last && blank === last.blank && (blank || !mayPart(before, grapheme) || inWord(last.parts, grapheme))) {
      last.parts.push(grapheme);
      last.width += width;
    } else found.push({ parts: [grapheme], width, blank });
    if (!blank) before = grapheme;
  }
  return found;
}

/** The widest stretch of `text` that `wrap` will not break if it has the room. */
export const widestUnit = (text: string): number =>
  units(text).reduce((widest, { width, blank }) => (blank ? widest : Math.max(widest, width)), 0);

/** Parts a unit that is wider than a line: between letters if it must be, before a closing mark only if nothing else is left. */
function* hardParts(unit: Unit, limit: number): Iterable<{ text: string; width: number }> {
  // A cluster that is wider than the line by itself (か with its mark apart) comes apart into its characters.
  const parts = unit.parts.flatMap((part) => (displayWidth(part) > limit ? Array.from(part) : [part]));
  let from = 0;
  while (from < parts.length) {
    let to = from;
    let width = 0;
    while (to < parts.length) {
      const next = displayWidth(parts[to] as string);
      if (to > from && width + next > limit) break;
      width += next;
      to++;
    }
    if (to < parts.length) {
      let back = to;
      while (back > from + 1 && !mayPart(parts[back - 1] as string, parts[back] as string)) back--;
      if (mayPart(parts[back - 1] as string, parts[back] as string)) to = back;
    }
    const text = parts
      .slice(from, to)
      .join('')
      .replace(/^[ \u3000]+/, '');
    yield { text, width: displayWidth(text) };
    from = to;
  }
}

/**
 * Breaks one line of text into lines of at most `limit` columns (at least 2). Chinese may break between any two characters,
 * but no line starts with a closing mark nor ends with an opening one (where the room allows); Latin words and numbers stay
 * whole unless they are wider than a line. Nothing is lost but blanks at a break. An empty text is one empty line.
 *
 * @example wrap('出生人口性別比,首次', 14) // ['出生人口性別', '比,首次']
 */
export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const flush = (): void => {
    lines.push(line.replace(/[ \u3000]+$/, ''));
    line = '';
    filled = 0;
  };
  for (const unit of units(text)) {
    if (unit.blank) {
      // Blanks at the very start of the text indent it; at a break they are dropped.
      if (filled > 0 && filled + unit.width < limit) {
        line += unit.parts.join('');
        filled += unit.width;
      } else if (filled > 0) flush();
      continue;
    }
    if (filled > 0 && filled + unit.width > limit) flush();
    for (const part of unit.width > limit
      ? hardParts(unit, limit)
      : [{ text: unit.parts.join(''), width: unit.width }]) {
      if (filled > 0 && filled + part.width > limit) flush();
      line += part.text;
      filled += part.width;
    }
  }
  if (line !== '' || lines.length === 0) flush();
  return lines;
}
