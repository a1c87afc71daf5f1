import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { extractPdf } from '../../src/read/pdf/pdf.js';
import type { Extracted } from '../../src/types.js';
import { type Paragraph, speechParagraphs, speechText } from '../formats/paragraphs.js';
import { PAGE, type Piece, pdfFile, pdfOf, shown, wrapped } from '../formats/pdf.js';

const SIZE = 16;
const LEADING = 28;

/** Lines one below the other at the left margin. */
const stacked = (lines: readonly string[], from: Partial<Piece> = {}): Piece[] =>
  lines.map((text, index) => {
    const { x = PAGE.left, y = PAGE.top, size = SIZE } = from;
    return { text, x, y: y - index * LEADING, size };
  });

/** Enough lines of text, all of them full but the last, that the file has margins and a usual size. */
const PROSE =
  '各鄉鎮要把養老設施納入土地利用規劃，完成選址，全部開工。縣財政要安排專項資金，優先支持貧困村。新建住宅小區必須同步建設養老用房，未達到標準的，不得通過驗收。民政部門要會同人力資源部門，對護理人員統一培訓，鼓勵職業學校開設護理專業。市場監管部門要檢查養老機構的食堂，發現問題的，必須在十日內整改完畢；逾期不改的，依法予以處罰。任何單位和個人不得侵占、挪用養老服務資金。考核結果納入年度目標管理，對完成任務好的單位給予獎勵，對工作不力的單位予以通報批評。';
const prose = (from: Partial<Piece> = {}): Piece[] => {
  const [first, ...rest] = wrapped(PROSE, SIZE, PAGE.right - PAGE.left, 2 * SIZE);
  const { y = PAGE.top } = from;
  return [
    { text: first as string, x: PAGE.left + 2 * SIZE, y, size: SIZE },
    ...stacked(rest, { ...from, y: y - LEADING }),
  ];
};
const AFTER_PROSE = PAGE.top - prose().length * LEADING;

const linesOf = ({ text }: Extracted): string[] => text.split('\n').slice(0, -1);
const readLines = async (...pages: (readonly Piece[] | string)[]): Promise<string[]> =>
  linesOf(await extractPdf(pdfFile(pages)));

/** `heading 1 在全县…`, `row …`, `note …`, `page 1 …`. */
const markedOf = ({ text, marks }: Extracted): string[] =>
  marks.map((mark) => {
    const more = mark.kind === 'heading' ? ` ${mark.level}` : mark.kind === 'page' ? ` ${mark.page}` : '';
    return `${mark.kind}${more} ${text.slice(mark.start, mark.end)}`;
  });

async function errorOf(bytes: Uint8Array): Promise<string> {
  try {
    await extractPdf(bytes);
  } catch (error) {
    if (error instanceof UserError && error.exit === 1 && !error.message.includes('\n')) return error.code;
    throw error;
  }
  return 'none';
}

describe('the speech', () => {
  const bytes = pdfOf(speechParagraphs());

  it('has the lines of its paragraphs', async () => {
    const kept = bytes.slice();
    const extracted = await extractPdf(bytes);
    expect(extracted.text).toBe(speechText());
    expect(extracted.problems).toEqual([]);
    expect(bytes).toEqual(kept);
  });

  it('is read when a paragraph is as long as several pages', async () => {
    const long = `${'各級各部門要認真落實責任，加強領導，明確分工，密切配合，'.repeat(60)}確保完成任務。`;
    const paragraphs = [long, '第二段很短。', '第三段也短。'].map(
      (text): Paragraph => ({ kind: 'text', level: 0, numbering: '', text, cells: [] }),
    );
    const { text, marks } = await extractPdf(pdfOf(paragraphs));
    expect(text).toBe(paragraphs.map((paragraph) => `${paragraph.text}\n`).join(''));
    expect(marks.filter(({ kind }) => kind === 'page').length).toBeGreaterThan(0);
  });

  it('has its pages, title and table marked', async () => {
    const marks = markedOf(await extractPdf(bytes));
    expect(marks.filter((mark) => !mark.startsWith('page'))).toEqual([
      'heading 1 在全縣養老服務工作會議上的講話',
      'row 指標\t單位\t2018年\t2019年',
      'row 養老床位\t張\t3600\t4000',
      'row 社區服務覆蓋率\t%\t82\t90',
    ]);
    const pages = marks.filter((mark) => mark.startsWith('page'));
    // A paragraph that goes on over the end of the page belongs to the first one.
    expect(pages[1]).toMatch(/^page 2 2\.嚴格安全監管\n/);
    expect(pages.map((page) => page.slice(7)).join('')).toBe(speechText());
  });
});

describe('a line', () => {
  const at = (x: number, text: string, more: Partial<Piece> = {}): Piece => ({ text, x, y: 600, size: SIZE, ...more });
  const rows: [what: string, pieces: Piece[], line: string][] = [
    ['of pieces in any order', [at(132, '服務'), at(100, '養老')], '養老服務'],
    ['with letters that stand apart', [...'養老服務'].map((letter, i) => at(100 + 20 * i, letter)), '養老服務'],
    ['with letters that stand far apart', [...'工作報告'].map((letter, i) => at(100 + 32 * i, letter)), '工作報告'],
    ['with a full-width gap', [at(100, '第一章'), at(164, '總則')], '第一章　總則'],
    ['with a wide gap', [at(100, '第一章'), at(260, '總則')], '第一章　總則'],
    ['of Latin words', [at(100, 'Hong'), at(136, 'Kong'), at(172, '香港')], 'Hong Kong香港'],
    ['with gaps beside digits', [at(100, '新增'), at(136, '57'), at(156, '萬人')], '新增57萬人'],
    ['printed twice to look bold', [at(100, '養老'), at(100.5, '養老'), at(132, '服務')], '養老服務'],
    [
      'with the mark of a note',
      [at(100, '增長7%'), at(156, '1', { size: 8, y: 606 }), at(160, '，完成')],
      '增長7%，完成',
    ],
    ['with a superscript', [at(100, '30km'), at(132, '2', { size: 8, y: 606 }), at(136, '以上')], '30km²以上'],
    ['with control characters', [at(100, '養\u0000老服務設施\u0007')], '養老服務設施'],
  ];
  it.each(rows)('%s', async (_, pieces, line) => {
    expect(await readLines(pieces)).toEqual([line]);
  });

  it('keeps private characters', async () => {
    const bytes = pdfFile([[at(100, '養老服務\ue123')]], { encoding: 'Identity-H' });
    expect(linesOf(await extractPdf(bytes))).toEqual(['養老服務\ue123']);
  });

  it('is not read where it crosses the others', async () => {
    const stamp = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <51675BC6> Tj ET';
    expect(await readLines([...prose().map(shown), stamp].join('\n'))).toEqual([PROSE]);
  });

  it.each([90, 180, 270])('is read on a page that is turned by %d°', async (rotate) => {
    const [a, b, c, d] = { 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] }[rotate] as number[];
    const lines = ['養老服務', '土地規劃'].map((text, i) =>
      shown({ text, x: 0, y: 0, size: SIZE }).replace(
        '1 0 0 1 0 0 Tm',
        `${a} ${b} ${c} ${d} ${300 - (c as number) * 28 * i} ${400 - (d as number) * 28 * i} Tm`,
      ),
    );
    for (const turned of [rotate, 0])
      expect(linesOf(await extractPdf(pdfFile([lines.join('\n')], { rotate: turned })))).toEqual([
        '養老服務',
        '土地規劃',
      ]);
  });
});

describe('paragraphs', () => {
  it('are joined where a line is full', async () => {
    expect(await readLines([...prose(), ...prose({ y: AFTER_PROSE })])).toEqual([PROSE, PROSE]);
  });

  it('are parted by a short line, an indent and a gap', async () => {
    const y = AFTER_PROSE;
    const full = '考'.repeat(28);
    expect(await readLines([...prose(), ...stacked(['加快建設', '強化考核'], { y })])).toEqual([
      PROSE,
      '加快建設',
      '強化考核',
    ]);
    expect(
      await readLines([...prose(), ...stacked([full, full], { y }), ...stacked([full], { y: y - 3.5 * LEADING })]),
    ).toEqual([PROSE, full + full, full]);
    expect(
      await readLines([
        ...prose(),
        ...stacked([full], { y }),
        ...stacked(['落實責任'], { x: PAGE.left + 32, y: y - LEADING }),
      ]),
    ).toEqual([PROSE, full, '落實責任']);
  });

  it('hang below the words behind a number', async () => {
    const words = wrapped(PROSE, SIZE, PAGE.right - PAGE.left - 3 * SIZE);
    const number = { text: '(一)', x: PAGE.left, y: AFTER_PROSE, size: SIZE };
    const item = stacked(words, { x: PAGE.left + 3 * SIZE, y: AFTER_PROSE });
    expect(await readLines([...prose(), number, ...item])).toEqual([PROSE, `(一)　${PROSE}`]);
  });

  it('go on over the end of a page', async () => {
    const lines = prose({ y: AFTER_PROSE });
    const rest = stacked(lines.slice(5).map(({ text }) => text));
    const after = prose({ y: PAGE.top - rest.length * LEADING });
    const extracted = await extractPdf(
      pdfFile([
        [...prose(), ...lines.slice(0, 5)],
        [...rest, ...after],
      ]),
    );
    expect(markedOf(extracted)).toEqual([`page 1 ${PROSE}\n${PROSE}\n`, `page 2 ${PROSE}\n`]);
  });

  it('end with a page that ends with a sentence', async () => {
    const sentence = `${'考'.repeat(27)}。`;
    const first = [...prose(), ...stacked([sentence], { y: AFTER_PROSE })];
    expect(await readLines(first, [...stacked(['落實責任。']), ...prose({ y: PAGE.top - LEADING })])).toEqual([
      PROSE,
      sentence,
      '落實責任。',
      PROSE,
    ]);
  });

  it('leave names one below the other alone', async () => {
    const names = ['縣民政局局長', '縣財政局副局長、總會計師', '縣人力資源和社會保障局局長', '縣市場監管局黨組書記'];
    expect(await readLines(stacked(names))).toEqual(names);
  });

  it('have a blank between Latin words', async () => {
    const lines = ['養老服務體系的名稱是Elderly Care Services in the whole', 'County以及其他'];
    expect(await readLines([...prose(), ...stacked(lines, { y: AFTER_PROSE })])).toEqual([PROSE, lines.join(' ')]);
  });
});

describe('headings', () => {
  it('are told by size, the biggest first', async () => {
    const extracted = await extractPdf(
      pdfFile([
        [
          ...stacked(['在養老服務', '會議上的講話'], { x: 250, size: 26 }).map((line, i) => ({
            ...line,
            x: 231 - 13 * i,
          })),
          ...stacked(['加快建設'], { y: PAGE.top - 3 * LEADING, size: 20 }),
          ...prose({ y: PAGE.top - 5 * LEADING }),
        ],
      ]),
    );
    expect(markedOf(extracted).slice(1)).toEqual(['heading 1 在養老服務會議上的講話', 'heading 2 加快建設']);
    expect(linesOf(extracted).at(-1)).toBe(PROSE);
  });

  it('are none of text that is big for long', async () => {
    const extracted = await extractPdf(
      pdfFile([[...prose(), ...stacked([...'考'.repeat(10)], { y: AFTER_PROSE, size: 20 })]]),
    );
    expect(markedOf(extracted).filter((mark) => mark.includes(PROSE.slice(0, 9)))).toHaveLength(1);
  });
});

describe('tables', () => {
  const cells = (y: number, ...texts: string[]): Piece[] =>
    texts.flatMap((text, i) => (text === '' ? [] : [{ text, x: PAGE.left + 130 * i, y, size: SIZE }]));

  it('have rows, with empty cells', async () => {
    const table = [
      cells(500, '指標', '', '2018年', '2019年'),
      cells(472, '養老床位', '張', '3600', ''),
      cells(444, '比率', '%', '8', '9'),
    ];
    expect(await readLines([...prose(), ...table.flat()])).toEqual([
      PROSE,
      '指標\t\t2018年\t2019年',
      '養老床位\t張\t3600',
      '比率\t%\t8\t9',
    ]);
  });

  it('are none of one line, or of two columns', async () => {
    expect(await readLines(cells(500, '縣長', '', '張某'))).toEqual(['縣長　張某']);
    expect(await readLines(cells(500, '縣長', '張某', '任命'))).toEqual(['縣長　張某　任命']);
    expect(await readLines([...cells(500, '縣長', '張某'), ...cells(472, '局長', '李某')])).toEqual([
      '縣長　張某',
      '局長　李某',
    ]);
  });
});

describe('what belongs to the page', () => {
  const head = (text: string): Piece => ({ text, x: 200, y: 796, size: 10 });
  const foot = (text: string, x = 290): Piece => ({ text, x, y: 48, size: 10 });

  it.each([
    ['- 1 -', '- 2 -', '- 3 -'],
    ['7', '8', '9'],
    ['第1頁 共3頁', '第2頁 共3頁', '第3頁 共3頁'],
    ['ii', 'iii', 'iv'],
    ['縣政府公報 1', '2 縣政府公報', '縣政府公報 3'],
  ])('is left out: %s, %s, %s', async (...feet) => {
    const pages = feet.map((text) => [head('2019年第3期　縣政府公報'), ...prose(), foot(text)]);
    expect(await readLines(...pages)).toEqual(feet.map(() => PROSE));
  });

  it('is left out of a single page', async () => {
    expect(await readLines([...prose(), foot('- 1 -')])).toEqual([PROSE]);
    expect(await readLines([...prose(), foot('1')])).toEqual([PROSE]);
  });

  it('is no number in the text', async () => {
    expect(await readLines([...prose(), ...stacked(['12'], { y: AFTER_PROSE })])).toEqual([PROSE, '12']);
  });

  it('is no line that pages begin with once', async () => {
    const pages = ['加快設施建設', '提高服務質量'].map((text) => [head(text), ...prose()]);
    expect(await readLines(...pages)).toEqual(['加快設施建設', PROSE, '提高服務質量', PROSE]);
  });

  it('is a footnote, which stands behind the paragraph it parts', async () => {
    const lines = prose({ y: AFTER_PROSE });
    const note = { text: '1資料來源：縣統計局。', x: PAGE.left, y: 120, size: 10 };
    const rest = stacked(lines.slice(5).map(({ text }) => text));
    const second = [...rest, ...prose({ y: PAGE.top - rest.length * LEADING })];
    const extracted = await extractPdf(pdfFile([[...prose(), ...lines.slice(0, 5), note], second]));
    expect(linesOf(extracted)).toEqual([PROSE, PROSE, note.text, PROSE]);
    expect(markedOf(extracted)).toContain(`note ${note.text}`);
  });
});

describe('pages without text', () => {
  const IMAGE = '0 0 300 300 re f';

  it('are told, those in a row at once', async () => {
    const { problems, text } = await extractPdf(pdfFile([IMAGE, prose(), IMAGE, IMAGE]));
    expect(text).toBe(`${PROSE}\n`);
    expect(problems.map(({ code, message }) => `${code} ${message.split(':')[0]}`)).toEqual([
      'no-text page 1',
      'no-text pages 3 to 4',
    ]);
  });

  it('make a scan when there are no others', async () => {
    expect(await errorOf(pdfFile([IMAGE, IMAGE]))).toBe('no-text');
  });
});

describe('files that cannot be read', () => {
  const whole = pdfOf(speechParagraphs());
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const key = `<${'5a'.repeat(32)}>`;
  const rows: [what: string, bytes: Uint8Array, code: string][] = [
    [
      'with a password',
      pdfFile([prose()], {
        trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
      }),
      'encrypted',
    ],
    [
      'with fonts that say nothing',
      pdfFile([stacked(['\ue001\ue002\ue003養\ue004'])], { encoding: 'Identity-H' }),
      'no-text',
    ],
    ['with nothing behind the first line', latin('%PDF-1.7\n'), 'damaged'],
    ['with something else behind the first line', latin(`%PDF-1.7\n${'<html>各</html>'.repeat(100)}`), 'damaged'],
    ['of nothing', latin(''), 'damaged'],
    ['cut before the first page', whole.subarray(0, 700), 'damaged'],
  ];
  it.each(rows)('%s', async (_, bytes, code) => {
    expect(await errorOf(bytes)).toBe(code);
  });

  it('are damaged anywhere, and are read or refused', async () => {
    const wound = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(200),
      put: fc.uint8Array({ maxLength: 8 }),
      isInPlace: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 6 }), async (wounds) => {
        let bytes = Buffer.from(whole);
        for (const { at, cut, put, isInPlace } of wounds)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + (isInPlace ? put.length : cut))]);
        await errorOf(bytes);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
