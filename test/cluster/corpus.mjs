/**
 * Prints a corpus as NDJSON, one record a line: passages of the fixtures, each cut and put together anew, so that no two are the same.
 * Three records are bad: one without a text, one that is no JSON, one whose text is empty.
 *
 *     node test/cluster/corpus.mjs 120 >corpus.ndjson
 */
import { readFileSync } from 'node:fs';

const TEXTS = [
  'family-planning-speeches',
  'gold/gwr-2016',
  'gold/hailar-2017',
  'gold/hk-environment',
  'gold/zero-waste',
];
/** Paragraphs of a record, and how many characters of each. */
const PARAGRAPHS = 4;
const LONGEST = 400;

const paragraphs = TEXTS.flatMap((name) =>
  readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== ''),
);

const count = Number(process.argv[2] ?? 120);
const bad = {
  [Math.floor(count / 3)]: (record) => JSON.stringify({ ...record, text: null }),
  [Math.floor(count / 2)]: (record) => JSON.stringify(record).slice(0, 60),
  [Math.floor((count * 3) / 4)]: (record) => JSON.stringify({ ...record, text: '' }),
};

for (let number = 1; number <= count; number++) {
  const passage = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const paragraph = paragraphs[(number * 7 + index * number) % paragraphs.length];
    return paragraph.slice(0, LONGEST - ((number * 13) % 90));
  });
  const text = [
    `第${number}号讲话`,
    '',
    ...passage,
    `全年完成投资${number * 37}万元，增长${(number % 19) + 0.5}%。`,
    '',
  ].join('\n');
  const record = {
    id: `${number % 2 === 0 ? '县' : 'r'}-${String(number).padStart(3, '0')}`,
    year: 2000 + (number % 20),
    text,
  };
  console.log(bad[number]?.(record) ?? JSON.stringify(record));
}
