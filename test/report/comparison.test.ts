/** Speeches side by side: counts of any number, and what two of them say. */
import { describe, expect, it } from 'vitest';
import { comparisonHtml } from '../../src/report/comparison.js';
import type { ReadDocument } from '../../src/report/data.js';
import { entriesOf } from '../../src/report/keys.js';
import { labelsIn } from '../../src/report/words.js';
import { analysed } from '../compare/sample.js';

const ASKED = { offsets: 'utf16', sentences: true, explain: true } as const;
const A = '各級政府要加強管理。今年人口出生率控制在13‰以內。要推廣技術。';
const B = '各级政府要加强服务，要加强管理。明年人口出生率控制在12‰以内。<b>各學校</b>要開展教育。';

const shown = (...texts: readonly string[]): string =>
  comparisonHtml(entriesOf(texts.map((text) => analysed(text, ASKED) as ReadDocument)), labelsIn('en'))?.html ?? '';

/** The words of the rows under a heading. */
function rowsUnder(html: string, heading: string): string[] {
  const [, after = ''] = html.split(`>${heading}</span>`);
  const [, body = ''] = (after.split('</table>')[0] ?? '').split('<tbody>');
  return body
    .split('</tr>')
    .map((row) =>
      row
        .replaceAll('</td>', ' ')
        .replaceAll(/<[^>]+>/g, '')
        .trim(),
    )
    .filter(Boolean);
}

describe('the comparison', () => {
  it('of one speech is none', () => {
    expect(shown(A)).toBe('');
  });

  it('of two texts pairs targets and orders, each with a way to its words', () => {
    const html = shown(A, B);
    expect(rowsUnder(html, 'Targets for the same indicator')).toEqual(['人口出生率 1:13 ≤ 13 ‰ 1:19 ≤ 12 ‰']);
    expect(rowsUnder(html, 'What both order')).toEqual(['100 % 1:1 各級政府 · 加強管理 1:11 各级政府 · 加强管理']);
    expect(rowsUnder(html, 'Addressed in both')).toEqual(['各级政府 government 1 (+1) 2 (+1)']);
    expect([...html.matchAll(/data-finding="(\d-[td]\d)" href="#words-(\d)-/g)].map(([, key]) => key)).toEqual([
      '1-t1',
      '2-t1',
      '1-d1',
      '2-d2',
    ]);
    expect(html).not.toContain('<b>各');
  });

  it('of three is counts alone', () => {
    const html = shown(A, B, A);
    expect(html).toContain('<table class="numbers">');
    expect(html).not.toContain('class="pair"');
  });
});
