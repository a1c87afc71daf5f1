/** Each format is read back by a strict reader: every span covers its words, in the unit that the format counts in. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, Report, Writer } from '../../../src/types.js';
import { annotationConf, brat } from '../../../src/write/exchange/brat.js';
import { casOf, typeSystem } from '../../../src/write/exchange/cas.js';
import { conllu } from '../../../src/write/exchange/conllu.js';
import { doccano } from '../../../src/write/exchange/doccano.js';
import { stemOf, uniqueNames } from '../../../src/write/exchange/file-names.js';
import { labelingConfig, labelStudio } from '../../../src/write/exchange/label-studio.js';
import { annotated, LABELS } from '../../../src/write/exchange/spans.js';
import { tei } from '../../../src/write/exchange/tei.js';
import { webAnnotation } from '../../../src/write/exchange/web-annotation.js';
import { wordsOf } from '../../../src/write/exchange/words.js';
import { writeAll } from '../../../src/write/index.js';
import { FAILURE, optionsWith, stream, textOf } from '../sample.js';
import { type Element, elementsIn, type ReadSpan, readBrat, readCas, readConllu, readXml, textIn } from './readers.js';
import { analysisOf, CASES, reportFor, TEXTS } from './texts.js';

const written = (writer: Writer, ...reports: (Report | Failure)[]): Promise<string> =>
  textOf(writeAll(writer, stream(...reports), optionsWith()));

type Span = Pick<ReadSpan, 'label' | 'start' | 'end' | 'covered'>;
/** What the analysis says, by its own places. */
const spansOf = (report: Report): Span[] =>
  annotated(report).spans.map(({ label, start, end, text }) => ({ label, start, end, covered: text }));
const placed = (spans: readonly Span[]): Span[] =>
  spans.map(({ label, start, end, covered }) => ({ label, start, end, covered }));
/** `Directive 3-9 cue Cue 3-4` */
const linksOf = (
  spans: readonly (Span & { id: string })[],
  links: readonly { from: string; to: string; role: string }[],
): string[] => {
  const named = new Map(spans.map(({ id, label, start, end }) => [id, `${label} ${start}-${end}`]));
  return links.map(({ from, to, role }) => `${named.get(from)} ${role} ${named.get(to)}`).sort();
};
const expectedLinks = (report: Report): string[] => {
  const { spans, links } = annotated(report);
  return linksOf(
    spans.map((span) => ({ ...span, covered: span.text })),
    links,
  );
};
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('spans', () => {
  it('are findings and what their fields quote, each once, with links between them', () => {
    const { spans, links } = annotated(reportFor(TEXTS.simplified as string));
    const told = spans.map(({ id, label, text }) => `${id} ${label} ${text}`);
    expect(told).toContain('f1 Figure 4.5%以内');
    expect(told).toContain('t1 Target 城镇登记失业率控制在4.5%以内');
    const id = (label: string, text: string): string | undefined =>
      spans.find((span) => span.label === label && span.text === text)?.id;
    // One span, that two findings quote.
    expect(told.filter((each) => each.endsWith(' Period 到2020年'))).toHaveLength(1);
    expect(links).toContainEqual({ from: 't1', to: 'f1', role: 'figure' });
    expect(links).toContainEqual({ from: 't1', to: id('Indicator', '城镇登记失业率'), role: 'indicator' });
    expect(links).toContainEqual({ from: 't1', to: id('Period', '到2020年'), role: 'period' });
    const ban = spans.find(({ notes }) => notes.some(({ value }) => value === 'prohibition'));
    expect(links).toContainEqual({ from: ban?.id, to: id('Cue', '严禁'), role: 'cue' });
    expect(ban?.notes).toContainEqual({ name: 'strength', value: 'strong' });
  });

  it.each(CASES)('of %s are slices of the text', (_name, text) => {
    const report = reportFor(text);
    const found = spansOf(report);
    for (const { start, end, covered } of found) expect(slice(text, start, end)).toBe(covered);
    expect(found.length > 0).toBe(!['none', 'blank'].includes(_name));
  });

  it('go on over the ends of lines', () => {
    const report = reportFor(TEXTS.wrapped as string);
    const [, ann] = brat.document(report, optionsWith()).files;
    expect(ann?.text).toMatch(/^T\d+\tDirective \d+ \d+;\d+ \d+\t\S+ \S+$/m);
    expect(annotated(report).spans.filter(({ text }) => text.includes('\n')).length).toBeGreaterThan(3);
  });

  it('have only what was asked for: a target keeps no link to a figure that is left out', () => {
    const analysis = analysisOf(TEXTS.simplified as string);
    const rows = (analysis.targets ?? []).map((finding) => ({
      kind: 'target' as const,
      document: analysis,
      finding,
      figure: null,
    }));
    const { spans, links } = annotated({ rows });
    expect(spans.some(({ label }) => label === 'Figure')).toBe(false);
    const ids = new Set(spans.map(({ id }) => id));
    for (const { from, to } of links) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });
});

describe.each(CASES)('%s', (_name, text) => {
  const report = reportFor(text);
  const expected = spansOf(report);

  it('as brat', () => {
    const { files } = brat.document(report, optionsWith());
    const [txt, ann] = files.map((file) => file.text) as [string, string];
    expect(txt).toBe(text);
    const read = readBrat(txt, ann, annotationConf());
    // Blanks at the ends of a span are not marked.
    expect(read.spans.map(({ label, covered }) => [label, covered])).toEqual(
      expected.map(({ label, covered }) => [label, covered.trim()]),
    );
    expect(read.links).toHaveLength(annotated(report).links.length);
    for (const { document, ...row } of report.rows) {
      if (row.kind !== 'directive') continue;
      const { deontic, strength, start, end } = row.finding;
      const span = read.spans.find((each) => each.label === 'Directive' && each.start === start && each.end === end);
      expect(read.attributes.get(span?.id ?? '')).toEqual(
        expect.arrayContaining([`Deontic=${deontic}`, `Strength=${strength}`]),
      );
    }
  });

  it('as CAS', () => {
    const read = readCas(casOf(report));
    expect(read.text).toBe(text);
    expect(placed(read.spans)).toEqual(expected);
    expect(linksOf(read.spans, read.links)).toEqual(expectedLinks(report));
    for (const [index, [start]] of read.words.entries())
      expect(start).toBeGreaterThanOrEqual(read.words[index - 1]?.[1] ?? 0);
    for (const [start, end] of [...read.words, ...read.sentences])
      expect(slice(text, start, end)).toMatch(/^\S(?:.*\S)?$/su);
    // Every character that is not blank is in a word, and every word in one sentence.
    const inWords = read.words.map(([start, end]) => slice(text, start, end)).join('');
    expect(inWords.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const [start, end] of read.words)
      expect(read.sentences.filter(([from, to]) => from <= start && end <= to)).toHaveLength(1);
  });

  it('as Label Studio', async () => {
    const [task] = JSON.parse(await written(labelStudio, report));
    expect(task.data.text).toBe(text);
    const results: {
      type: string;
      id: string;
      value: { start: number; end: number; text: string; labels: string[] };
    }[] = task.predictions[0].result;
    const regions = results
      .filter(({ type }) => type === 'labels')
      .map(({ id, value }) => ({
        id,
        label: value.labels[0] ?? '',
        start: value.start,
        end: value.end,
        covered: value.text,
      }));
    expect(placed(regions)).toEqual(expected);
    for (const { start, end, covered } of regions) expect(slice(task.data.text, start, end)).toBe(covered);
    const relations = task.predictions[0].result
      .filter((each: { type: string }) => each.type === 'relation')
      .map((each: { from_id: string; to_id: string; labels: string[] }) => ({
        from: each.from_id,
        to: each.to_id,
        role: each.labels[0],
      }));
    expect(linksOf(regions, relations)).toEqual(expectedLinks(report));
    for (const { id, type } of results)
      if (type === 'choices') expect(regions.some((region) => region.id === id)).toBe(true);
  });

  it('as doccano', async () => {
    const lines = (await written(doccano, report)).split('\n');
    expect(lines).toHaveLength(2);
    const line = JSON.parse(lines[0] as string);
    expect(line.text).toBe(text);
    const spans = line.entities.map(
      (each: { id: number; label: string; start_offset: number; end_offset: number }) => ({
        ...{ id: String(each.id), label: each.label, covered: line.text.slice(each.start_offset, each.end_offset) },
        start: [...line.text.slice(0, each.start_offset)].length,
        end: [...line.text.slice(0, each.end_offset)].length,
      }),
    );
    expect(placed(spans)).toEqual(expected);
    const relations = line.relations.map((each: { from_id: number; to_id: number; type: string }) => ({
      ...{ from: String(each.from_id), to: String(each.to_id), role: each.type },
    }));
    expect(linksOf(spans, relations)).toEqual(expectedLinks(report));
  });

  it('as Web Annotations', async () => {
    const page = JSON.parse(await written(webAnnotation, report));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const ids = page.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const spans = page.items
      .filter(({ motivation }: { motivation: string }) => motivation === 'classifying')
      .map(
        (each: {
          id: string;
          body: { value: string }[];
          target: { source: string; selector: Record<string, never>[] };
        }) => {
          const [position, quote] = each.target.selector as unknown as [
            { type: string; start: number; end: number },
            { type: string; exact: string; prefix: string; suffix: string },
          ];
          const { start, end } = position;
          expect([position.type, quote.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
          // Quoted words are found with what stands around them, at their place.
          expect(slice(text, start - [...quote.prefix].length, end + [...quote.suffix].length)).toBe(
            quote.prefix + quote.exact + quote.suffix,
          );
          expect(quote.prefix === '' ? start : [...quote.prefix].length).toBe(Math.min(32, start));
          return { id: each.id, label: each.body[0]?.value ?? '', start, end, covered: slice(text, start, end) };
        },
      );
    expect(placed(spans)).toEqual(expected);
    const links = page.items
      .filter(({ motivation }: { motivation: string }) => motivation === 'linking')
      .map((each: { target: string; body: [{ value: string }, string] }) => ({
        from: each.target,
        to: each.body[1],
        role: each.body[0].value,
      }));
    expect(linksOf(spans, links)).toEqual(expectedLinks(report));
  });

  it('as CoNLL-U', async () => {
    const sentences = readConllu(await written(conllu, report));
    const words = sentences.flatMap((sentence) => sentence.words);
    expect(words).toHaveLength((report.document.sentences ?? []).flatMap(wordsOf).length);
    for (const { form, start, end } of words) {
      // Blanks and line ends in a word are left out of its form, controls are shown.
      const plain = slice(text, start, end).replace(/\s/g, '');
      if (!/[\p{C}\p{Surrogate}]/u.test(plain)) expect(form).toBe(plain);
    }
    for (const { label, start, end } of expected) {
      const inside = words.filter((word) => word.start < end && word.end > start);
      expect(inside.length).toBeGreaterThan(0);
      for (const { tags } of inside) expect(tags.some((tag) => /^[BI]-(\w+):/.exec(tag)?.[1] === label)).toBe(true);
    }
    expect(sentences.flatMap(({ findings }) => findings).sort()).toEqual(
      report.rows.map(({ finding }) => finding.id).sort(),
    );
  });

  it('as TEI', async () => {
    const root = readXml(await written(tei, report));
    const ids = elementsIn(root).flatMap(({ attributes }) => attributes['xml:id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elementsIn(root))
      for (const name of ['ana', 'from', 'to', 'target'])
        for (const pointer of attributes[name]?.split(' ') ?? []) expect(ids).toContain(pointer.slice(1));
    // XML has no place for some characters: U+FFFD stands for each.
    const held = (words: string): string =>
      words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '\ufffd');
    const [body] = elementsIn(root, 'body') as [Element];
    const sentences = elementsIn(body, 's');
    expect(sentences.map(textIn)).toEqual((report.document.sentences ?? []).map((sentence) => held(sentence.text)));
    const inline = [...elementsIn(body, 'measure'), ...elementsIn(body, 'seg')].map((each) => textIn(each));
    const apart = elementsIn(root, 'span').map(({ attributes }) =>
      between(body, attributes.from ?? '', attributes.to ?? ''),
    );
    expect([...inline, ...apart].map(squeezed).sort()).toEqual(
      expected.map(({ covered }) => squeezed(held(covered))).sort(),
    );
    expect(elementsIn(root, 'link')).toHaveLength(annotated(report).links.length);
    expect(elementsIn(root, 'fs')).toHaveLength(report.rows.length);
    checkTei(root);
  });
});

const squeezed = (words: string): string => words.replace(/\s/g, '');

/** The words between two anchors. */
function between(body: Element, from: string, to: string): string {
  let words = '';
  let isIn = false;
  const walk = (node: Element | string): void => {
    if (typeof node === 'string') words += isIn ? node : '';
    else {
      if (`#${node.attributes['xml:id']}` === from) isIn = true;
      if (`#${node.attributes['xml:id']}` === to) isIn = false;
      node.children.forEach(walk);
    }
  };
  walk(body);
  return words;
}

/** What the content models of TEI P5 ask of the few elements that are used. */
function checkTei(root: Element): void {
  const allowed: Record<string, RegExp> = {
    teiCorpus: /^teiHeader (?:TEI )+$|^teiHeader text $/,
    TEI: /^teiHeader text (?:standOff )?$/,
    teiHeader: /^fileDesc encodingDesc profileDesc $/,
    text: /^body $/,
    body: /^(?:head )*(?:(?:p )+(?:div )*|(?:div )+)$/,
    div: /^(?:head )*(?:(?:p )+(?:div )*|(?:div )+)$/,
    head: /^(?:s )+$/,
    p: /^(?:s )*$/,
    s: /^(?:(?:seg|measure|anchor) )*$/,
    seg: /^(?:(?:seg|measure|anchor) )*$/,
    measure: /^(?:(?:seg|measure|anchor) )*$/,
    standOff: /^(?:spanGrp )?(?:fs )*(?:linkGrp )?$/,
    spanGrp: /^(?:span )+$/,
    linkGrp: /^(?:link )+$/,
  };
  for (const { name, children } of elementsIn(root)) {
    const names = children.map((child) => (typeof child === 'string' ? '' : `${child.name} `)).join('');
    if (allowed[name])
      expect(`${name}: ${names}`).toMatch(
        new RegExp(`^${name}: ${allowed[name].source.replace(/\^/g, '').replace(/\$/g, '$')}`),
      );
  }
}

describe('any text', () => {
  const pieces = [
    '各部门要',
    '加强',
    '管理',
    '，',
    '。',
    '\r\n',
    '\n',
    ' ',
    '\t',
    '😀',
    '𠮷',
    '完成投资',
    '12亿元',
    '以上',
    '嚴禁',
    '挪用',
    '&<>"',
    '\u2028',
    '\ud800',
    '%',
  ];
  it('is read back from every format', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }), async (words) => {
        const text = words.join('');
        const report = reportFor(text);
        const [txt, ann] = brat.document(report, optionsWith()).files.map((file) => file.text) as [string, string];
        readBrat(txt, ann, annotationConf());
        const cas = readCas(casOf(report));
        expect(placed(cas.spans)).toEqual(spansOf(report));
        readConllu(await written(conllu, report));
        const root = readXml(await written(tei, report));
        checkTei(root);
      }),
      { numRuns: 60 },
    );
  });
});

describe('several documents', () => {
  const reports = [
    reportFor(TEXTS.simplified as string, { recordId: 'a/1', name: 'corpus 1.csv' }),
    FAILURE,
    reportFor(TEXTS.none as string, { recordId: 'b\u0007', name: 'corpus 1.csv' }),
    reportFor(TEXTS.astral as string, { recordId: null, name: '目录/讲话 #2?.txt' }),
  ];

  it('stand one behind the other, failures left out', async () => {
    expect(
      JSON.parse(await written(labelStudio, ...reports)).map(
        (task: { data: { recordId: string } }) => task.data.recordId,
      ),
    ).toEqual(['a/1', 'b\u0007', null]);
    expect((await written(doccano, ...reports)).trim().split('\n')).toHaveLength(3);
    const page = JSON.parse(await written(webAnnotation, ...reports));
    const sources = new Set(
      page.items
        .map(({ target }: { target: string | { source: string } }) =>
          typeof target === 'string' ? target : target.source,
        )
        .filter((each: string) => !each.startsWith('urn:')),
    );
    expect([...sources]).toEqual([
      'corpus%201.csv#a%2F1',
      'corpus%201.csv#b%07',
      '%E7%9B%AE%E5%BD%95/%E8%AE%B2%E8%AF%9D%20%232%3F.txt',
    ]);
    const root = readXml(await written(tei, ...reports));
    expect(root.children.filter((child) => typeof child !== 'string').map(({ name }) => name)).toEqual([
      'teiHeader',
      'TEI',
      'TEI',
      'TEI',
    ]);
    checkTei(root);
    expect(readConllu(await written(conllu, ...reports)).map(({ id }) => id)).toEqual([
      ...['corpus%201.csv#a%2f1-1', 'corpus%201.csv#a%2f1-2', 'corpus%201.csv#a%2f1-3', 'corpus%201.csv#b%7-1'],
      ...['目录%2f讲话%20%232?.txt-1', '目录%2f讲话%20%232?.txt-2', '目录%2f讲话%20%232?.txt-3'],
    ]);
  });

  it('may be none', async () => {
    expect(JSON.parse(await written(labelStudio, FAILURE))).toEqual([]);
    expect(await written(doccano, FAILURE)).toBe('');
    expect(await written(conllu, FAILURE)).toBe('');
    expect(JSON.parse(await written(webAnnotation, FAILURE)).items).toEqual([]);
    checkTei(readXml(await written(tei, FAILURE)));
  });
});

describe('what a tool has to be set up with', () => {
  it('is declared for brat, INCEpTION and Label Studio alike', () => {
    for (const label of LABELS) {
      expect(annotationConf().split('\n')).toContain(label);
      expect(labelingConfig()).toContain(`<Label value="${label}"/>`);
    }
    const types = elementsIn(readXml(typeSystem()), 'typeDescription').map((type) =>
      textIn(elementsIn(type, 'name')[0] as Element),
    );
    expect(types).toEqual(['jianggao.Span', 'jianggao.Link']);
    const view = readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${labelingConfig()}`);
    expect(elementsIn(view, 'Choices').map(({ attributes }) => attributes.name)).toContain('deontic');
  });

  it('stands in README', () => expect(readFileSync('README.md', 'utf8')).toContain(labelingConfig()));
});

describe('names of files', () => {
  it.each([
    ['speeches/a b.txt', null, 'a_b'],
    ['corpus.csv', '2017/3', 'corpus_2017_3'],
    ['-', null, 'stdin'],
    ['目录\\讲话稿.docx', null, '讲话稿'],
    ['..', null, 'document'],
    ['a/.hidden', null, 'hidden'],
    ['CON.txt', null, '_CON'],
    ['x.txt', '../../etc/passwd', 'x_.._.._etc_passwd'],
    ['\u0007:*.txt', null, 'document'],
  ])('%s, %s: %s', (source, recordId, stem) => {
    expect(stemOf({ source, recordId })).toBe(stem);
  });

  it('are short, safe and all different', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 }), (sources) => {
        const name = uniqueNames();
        const names = sources.map((source) => name(stemOf({ source, recordId: null })));
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
        for (const each of names) {
          expect(Buffer.byteLength(each)).toBeLessThan(230);
          expect(each).not.toMatch(/[\\/:*?"<>|\p{C}\s]|^\.|^-/u);
        }
      }),
    );
  });

  it('are told apart where case does not count', () => {
    const name = uniqueNames();
    expect(['a', 'A', 'a', 'a-2', 'b'].map(name)).toEqual(['a', 'A-2', 'a-3', 'a-2-2', 'b']);
  });
});
