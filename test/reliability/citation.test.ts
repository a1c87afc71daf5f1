/** What CITATION.cff says is what the Citation File Format 1.2.0 allows, and what the package says of itself. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const cited = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

/** Keys of the schema, those that must be there first. */
const REQUIRED = ['cff-version', 'message', 'title', 'authors'];
const OPTIONAL = [
  ...['abstract', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords', 'license', 'license-url'],
  ...[
    'preferred-citation',
    'references',
    'repository',
    'repository-artifact',
    'repository-code',
    'type',
    'url',
    'version',
  ],
];

it('has the fields of the format', () => {
  expect(Object.keys(cited)).toEqual(expect.arrayContaining(REQUIRED));
  expect(Object.keys(cited).filter((key) => ![...REQUIRED, ...OPTIONAL].includes(key))).toEqual([]);
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', type: 'software' });
  for (const author of cited.authors as Record<string, string>[])
    expect(Object.hasOwn(author, 'name') || Object.hasOwn(author, 'family-names')).toBe(true);
  for (const key of ['message', 'title', 'abstract']) expect(cited[key]).toMatch(/\S/);
  expect(new Set(cited.keywords as string[]).size).toBe((cited.keywords as string[]).length);
});

it('names version and licence of the package', () => {
  expect([cited.version, cited.license]).toEqual([own.version, own.license]);
});
