import type { DocumentFiles } from '../../types.js';

/** What file systems or the tools that read the folder do not take in a name. */
const UNSAFE = /[^\p{L}\p{N}\p{M}._+=@~·，。（）《》“”—-]+/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes that a name may take: file systems hold 255, and an ending and a number come behind. */
const MOST = 200;

/**
 * A name for the files of a document, from that of its source without folder and ending, and the id of its row.
 *
 * @example stemOf({ source: 'speeches/a b.txt', recordId: '7' }) // 'a_b_7'
 */
export function stemOf({ source, recordId }: Pick<DocumentFiles, 'source' | 'recordId'>): string {
  const base = source === '-' ? 'stdin' : (source.split(/[\\/]/).at(-1) ?? '').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  const wanted = recordId === null ? base : `${base}_${recordId}`;
  let safe = wanted
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[._-]+|[._]+$/g, '');
  const characters = [...safe];
  while (Buffer.byteLength(characters.join('')) > MOST) characters.pop();
  safe = characters.join('');
  if (safe === '') return 'document';
  return DEVICE.test(safe) ? `_${safe}` : safe;
}

/** Names that are all different, also where case does not count: the second `a` is `a-2`. */
export function uniqueNames(): (stem: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (stem) => {
    const key = stem.toLowerCase();
    let name = stem;
    let count = counts.get(key) ?? 1;
    while (given.has(name.toLowerCase())) name = `${stem}-${++count}`;
    counts.set(key, count);
    given.add(name.toLowerCase());
    return name;
  };
}
