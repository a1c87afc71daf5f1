import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/report/keys.js';
import { paragraphsOf, speechHtml, wordsIds } from '../../src/report/speech.js';
import { visible } from '../../src/text/visible.js';
import { documentOf, EVIL } from './documents.js';

describe('paragraphsOf', () => {
  it.each([
    ['lines apart', '一\n二', [], ['1:一', '2:二']],
    ['blank lines', '一\n\n　\n二\n', [], ['1:一', '4:二']],
    ['CRLF and CR', '一\r\n二\r三', [], ['1:一', '2:二', '3:三']],
    ['a range across lines', '一\n二\n三', [{ start: 0, end: 3 }], ['1:一\n二', '3:三']],
    [
      'ranges in a chain',
      '一二\n三四\n五六',
      [
        { start: 1, end: 4 },
        { start: 4, end: 7 },
      ],
      ['1:一二\n三四\n五六'],
    ],
    [
      'a long range before a short one',
      '一二\n三\n四',
      [
        { start: 0, end: 6 },
        { start: 1, end: 2 },
      ],
      ['1:一二\n三\n四'],
    ],
    ['nothing', '', [], []],
  ])('%s', (_, text, ranges, expected) => {
    expect(paragraphsOf(text, ranges).map(({ start, end, line }) => `${line}:${text.slice(start, end)}`)).toEqual(
      expected,
    );
  });
});

const unescaped = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('speechHtml', () => {
  const files = [
    'fixtures/family-planning-speeches.txt',
    'fixtures/gold/hailar-2017.txt',
    'fixtures/formats/speech.txt',
  ];
  it.each([...files.map((file) => [file, readFileSync(file, 'utf8')] as const), ['evil', EVIL] as const])(
    'shows every word of %s, and every finding whole',
    (_, text) => {
      const [entry] = entriesOf([documentOf(text)]);
      const made = speechHtml(entry as NonNullable<typeof entry>).html;
      const bare = (all: string): string => all.replace(/\s+/g, '');
      expect(bare(unescaped(made))).toBe(bare(visible(text.replace(/\r\n?/g, '\n'), '\n\t')));
      const ids = wordsIds(entry?.found ?? []);
      expect(entry?.found.length).toBeGreaterThan(2);
      for (const { key, kind, finding } of entry?.found ?? []) {
        const own = [
          ...made.matchAll(/<(a|span) class="(?<classes>[^"]*)" data-of="(?<of>[^"]*)"[^>]*>(?<words>[^<]*)<\/\1>/g),
        ]
          .map(({ groups }) => groups as Record<string, string>)
          .filter(({ of }) => of?.split(' ').includes(key));
        expect(own.map(({ words }) => unescaped(words ?? '')).join('')).toBe(
          visible(finding.text.replace(/\r\n?/g, '\n'), '\n\t'),
        );
        for (const { classes } of own) expect(classes?.split(' ')).toContain(kind);
        expect(made).toContain(`id="${ids.get(key)}"`);
      }
    },
  );

  it('anchors every speech and section', () => {
    const [entry] = entriesOf([documentOf(readFileSync('fixtures/family-planning-speeches.txt', 'utf8'))]);
    const made = speechHtml(entry as NonNullable<typeof entry>).html;
    const { speeches, sections } = (entry as NonNullable<typeof entry>).document;
    for (const { id } of [...speeches, ...sections]) expect(made).toContain(`id="at-${id}"`);
  });
});
