/** Damaged files of every format: each gives documents that keep the laws, or says what is wrong. Nothing else. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readBytes } from '../../src/read/index.js';
import { structureOf } from '../../src/structure.js';
import type { Failure, Source } from '../../src/types.js';
import { FORMATS } from '../formats/all.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whole files, by the name that tells their format. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  ...FORMATS,
  'corpus.csv': () => utf8('id,year,text\na1,2016,"城镇新增就业""5700人""，\n要落实。"\na2,2017,要加强管理。\n'),
  'corpus.tsv': () => utf8('id\ttext\na1\t城镇新增就业5700人。\na2\t要加强管理。\n'),
  'corpus.ndjson': () => utf8('{"id": 1, "text": "城镇新增就业5700人。"}\n{"id": 2, "text": "要加强管理。"}\n'),
};

/** One wound: bytes at a place overwritten, taken out, put in, or doubled. */
interface Wound {
  at: number;
  kind: 'write' | 'cut' | 'insert' | 'double';
  bytes: Uint8Array;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('write', 'cut', 'insert', 'double'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
});

function wounded(whole: Uint8Array, wounds: readonly Wound[]): Uint8Array {
  let bytes = Buffer.from(whole);
  for (const { at, kind, bytes: put } of wounds) {
    const place = Math.floor(at * bytes.length);
    const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (kind === 'write') bytes = Buffer.concat([before, put, after.subarray(put.length)]);
    else if (kind === 'cut') bytes = Buffer.concat([before, after.subarray(put.length * 20)]);
    else if (kind === 'insert') bytes = Buffer.concat([before, put, after]);
    else bytes = Buffer.concat([before, after.subarray(0, 200), after]);
  }
  return bytes;
}

/** Sentences are in order and disjoint and their slices are what they say (law 2); the map is monotonic and total (law 4). */
function checkLaws(source: Source): void {
  const { document, sentences } = structureOf(source);
  const { starts, ends } = document.map;
  if (starts.length !== document.normal.length) throw new Error('the map is not total');
  for (let i = 1; i < starts.length; i++)
    if ((starts[i] as number) < (starts[i - 1] as number) || (ends[i] as number) > source.text.length)
      throw new Error(`the map goes back at ${i}`);
  let end = 0;
  for (const sentence of sentences) {
    if (sentence.start < end) throw new Error(`a sentence begins at ${sentence.start}, inside the one before`);
    if (document.normal.slice(end, sentence.start).trim() !== '') throw new Error(`words at ${end} are in no sentence`);
    end = sentence.end;
  }
  for (const { start, end: to } of source.marks)
    if (start < 0 || to > source.text.length || start >= to)
      throw new Error(`a mark at ${start}-${to} is out of the text`);
}

async function check(bytes: Uint8Array, name: string): Promise<void> {
  let documents: (Source | Failure)[];
  try {
    documents = await readBytes(bytes, name);
  } catch (error) {
    if (error instanceof UserError && !error.message.includes('\n')) return;
    throw error;
  }
  for (const document of documents) if (!('error' in document)) checkLaws(document);
}

describe.each(Object.entries(FILES))('%s', (name, make) => {
  it('damaged anywhere is read or refused', async () => {
    const whole = make();
    const runs = name.endsWith('.pdf') ? 25 : 60;
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 4 }), (wounds) =>
        check(wounded(whole, wounds), name),
      ),
      { numRuns: runs },
    );
  });

  it('cut short is read or refused', async () => {
    const whole = make();
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), (share) =>
        check(whole.subarray(0, Math.floor(share * whole.length)), name),
      ),
      { numRuns: 25 },
    );
  });
});
