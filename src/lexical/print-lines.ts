import { oneLine } from '../text/visible.js';
import { displayWidth } from '../text/width.js';
import type { Painter } from '../write/table.js';

/** What a terminal shows of a hit. */
export interface ShownLine {
  /** 12:34, or with the document's name. */
  place: string;
  left: string;
  keyword: string;
  right: string;
}

const GAP = '  ';
/** The least room on either side of the keyword. */
const LEAST = 8;
/** So much of the room behind the left side is thought to be the keyword's. */
const KEYWORD = 8;

/** Hits one below the other in `width` columns, each keyword beginning in the same column. */
export function alignedLines(lines: readonly ShownLine[], width: number, { paint }: Painter): string {
  const places = Math.max(0, ...lines.map(({ place }) => displayWidth(place)));
  const room = width - places - 2 * GAP.length - 1;
  const leftRoom = Math.max(LEAST, Math.floor((room - KEYWORD) / 2));
  return lines
    .map(({ place, left, keyword, right }) => {
      const before = endOf(oneLine(left).trimEnd(), leftRoom);
      const key = startOf(oneLine(keyword), Math.max(LEAST, room - leftRoom));
      const behind = startOf(oneLine(right).trimStart(), Math.max(0, room - leftRoom - displayWidth(key)));
      const padding = ' '.repeat(leftRoom - displayWidth(before));
      const number = ' '.repeat(places - displayWidth(place)) + paint('dim', place);
      return `${number}${GAP}${padding}${before} ${paint('strong', key)} ${behind}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** As much of the beginning of `text` as fits `room` columns. */
function startOf(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return fitting(Array.from(text), room).join('');
}

/** As much of the end of `text` as fits. */
function endOf(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return fitting(Array.from(text).reverse(), room).reverse().join('');
}

function fitting(characters: readonly string[], room: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += displayWidth(character);
    return width > room;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}
