import { expect, it } from 'vitest';
import { oneLine, visible } from '../../src/text/visible.js';

it.each([
  ['\u001b[31m紅', '␛[31m紅'],
  ['a\u009bb', 'a\\u{9b}b'],
  ['a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
  ['\u007f\0', '␡␀'],
  ['a\nb', 'a␊b'],
])('visible %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('keeps what it is told to keep', () => {
  expect(visible('a\n\tb\r', '\n\t')).toBe('a\n\tb␍');
});

it.each([
  ['加大力\n度投資', '加大力度投資'],
  ['加大力 \r\n　度投資', '加大力度投資'],
  ['World\nHealth', 'World Health'],
  ['零\u200b寬', '零寬'],
  ['a\tb', 'a b'],
])('oneLine %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
