import { createRequire } from 'node:module';

/**
 * Characters that Hong Kong added to Big5 (HKSCS: 着 鈎 衞 鱲 脷) before Unicode had them, so that older programs, and some
 * decoders to this day, hold private-use characters in their place.
 */
const PRIVATE = /[\ue000-\uf848]/g;

/**
 * `text` with the private-use characters that stand for one of HKSCS replaced by it; others are kept.
 *
 * @example fromPrivateUse('隨\ue2e5') // '隨着'
 */
export const fromPrivateUse = (text: string): string =>
  text.search(PRIVATE) < 0 ? text : text.replace(PRIVATE, characterOf);

/**
 * Microsoft's order of the user-defined areas of Big5 in the private use area, 157 characters a lead byte; `first` is where the
 * first lead byte begins when its first characters are assigned otherwise.
 */
const AREAS: readonly { from: number; lead: number; first: number }[] = [
  { from: 0xf6b1, lead: 0xc6, first: 63 },
  { from: 0xeeb8, lead: 0x81, first: 0 },
  { from: 0xe311, lead: 0x8e, first: 0 },
  { from: 0xe000, lead: 0xfa, first: 0 },
];

function characterOf(character: string): string {
  const code = character.charCodeAt(0);
  const area = AREAS.find(({ from }) => code >= from);
  if (!area) return character;
  const index = code - area.from + area.first;
  const trail = index % 157;
  const bytes = Uint8Array.of(area.lead + Math.floor(index / 157), trail < 63 ? 0x40 + trail : 0xa1 + trail - 63);
  const assigned = iconv().decode(bytes, 'big5hkscs');
  return assigned.includes('\ufffd') || [...assigned].length !== 1 ? character : assigned;
}

type Iconv = Pick<typeof import('iconv-lite'), 'decode'>;
let loaded: Iconv | undefined;

/** iconv-lite has the table of HKSCS, which Node's own decoder lacks. Loaded when the first such character turns up. */
function iconv(): Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as Iconv;
  return loaded;
}
