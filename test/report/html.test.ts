import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, jsonForHtml, raw } from '../../src/report/html.js';

describe('html', () => {
  it.each([
    [html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    [html`<p title="${"'x'"}">${7}</p>`, '<p title="&#39;x&#39;">7</p>'],
    [html`<ul>${['<', html`<li>`]}</ul>`, '<ul>&lt;<li></ul>'],
    [html`${null}${undefined}${false}${0}${''}`, '0'],
    [html`${raw('<b>')}`, '<b>'],
    [html`${'a\u0000b\u202ec\u2028d\ud800e\nf'}`, 'a␀b\\u{202e}c\\u{2028}d\\u{d800}e\nf'],
  ])('case %#', (made, expected) => {
    expect(made.html).toBe(expected);
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('jsonForHtml', () => {
  it('is the same data, and ends no script', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '\u2029', '&lt;'),
    );
    fc.assert(
      fc.property(fc.array(unit), (texts) => {
        const made = jsonForHtml(texts).html;
        expect(JSON.parse(made)).toEqual(texts);
        expect(made).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
