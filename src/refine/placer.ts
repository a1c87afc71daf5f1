import { indexText } from '../text/lines.js';
import { toOriginal } from '../text/offset-map.js';
import { overlapping, slice } from '../text/span.js';
import type { OutlineOptions, Range, Structure } from '../types.js';

/** Places of one document in the unit asked for, from places in `normal`: the only file that counts in both texts. */
export function placer({ document }: Structure, options: OutlineOptions) {
  const { text, map, source } = document;
  const pages = source.marks.filter((mark) => mark.kind === 'page');
  const index = indexText(text);
  const count = options.offsets === 'utf16' ? (unit: number): number => unit : index.codepoint;
  const original = ({ start, end }: Range): Range => ({ start: count(start), end: count(end) });
  const slices = (range: Range): string => slice(text, toOriginal(map, range));
  return {
    index,
    /** A place that is one of the original already. */
    original,
    range: (range: Range): Range => original(toOriginal(map, range)),
    position: (range: Range) => index.position(toOriginal(map, range).start),
    /** The page that a place starts on; `null` where there are none. */
    page: (range: Range): number | null => {
      const { start } = toOriginal(map, range);
      return overlapping(pages, { start, end: start + 1 })[0]?.page ?? null;
    },
    text: slices,
    maybe: (range: Range | null): string | null => range && slices(range),
  };
}
