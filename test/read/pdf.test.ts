import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/read/pdf/pdf.js';
import { type Paragraph, speechParagraphs, speechText } from '../formats/paragraphs.js';
import { pdfOf } from '../formats/pdf.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (...lines: string[]): Paragraph[] =>
  lines.map((line) => ({ kind: 'text', level: 0, numbering: '', text: line, cells: [] }));

/** The speech with the words of the objects that `which` fits turned to blanks, so that every place in the file stays. */
function withoutWords(paragraphs: Paragraph[], which: RegExp): Uint8Array {
  const objects = Buffer.from(pdfOf(paragraphs))
    .toString('latin1')
    .split(/(?=^\d+ 0 obj)/m);
  const blank = objects.map((object) =>
    which.test(object) ? object.replace(/^BT .*$/gm, (words) => ' '.repeat(words.length)) : object,
  );
  return Buffer.from(blank.join(''), 'latin1');
}

describe('a PDF', () => {
  it('is read through a CMap: lines and pages joined, no running heads, no page numbers', async () => {
    const { text, marks, problems } = await extractPdf(pdfOf(speechParagraphs()));
    expect(text).toBe(speechText());
    expect(problems).toEqual([]);
    const words = (kind: string): string[] =>
      marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end));
    expect(words('heading')).toEqual(['在全縣養老服務工作會議上的講話']);
    expect(words('row')).toEqual([
      '指標\t單位\t2018年\t2019年',
      '養老床位\t張\t3600\t4000',
      '社區服務覆蓋率\t%\t82\t90',
    ]);
    const pages = marks.filter((mark) => mark.kind === 'page');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
    expect(pages[0]?.start).toBe(0);
    expect(pages.at(-1)?.end).toBe(text.length);
  });

  it('joins a long paragraph over pages, and no short ones', async () => {
    const long = '各級各部門要認真落實責任，加強領導，明確分工，密切配合，'.repeat(30);
    const paragraphs = [`${long}確保完成任務。`, '第二段很短。', '第三段也短。'];
    expect((await extractPdf(pdfOf(text(...paragraphs)))).text).toBe(`${paragraphs.join('\n')}\n`);
  });
});

describe('what cannot be read says why', () => {
  it.each([
    ['no pages to be found', bytes('%PDF-1.4\nrubbish'), 'damaged'],
    ['cut in half', pdfOf(speechParagraphs()).subarray(0, 700), 'damaged'],
    ['pages without text', withoutWords(speechParagraphs(), /\d+ 0 obj/), 'no-text'],
  ])('%s', async (_, file, code) => {
    await expect(extractPdf(file)).rejects.toMatchObject({ code, exit: 1, message: expect.not.stringContaining('\n') });
  });

  it('a page without text among others is a problem', async () => {
    const { problems } = await extractPdf(withoutWords(speechParagraphs(), /^9 0 obj/));
    expect(problems).toMatchObject([{ code: 'no-text', message: expect.stringContaining('page 2: no text') }]);
  });
});
