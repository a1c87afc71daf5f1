import { UserError } from '../../errors.js';
import type { Extracted } from '../../types.js';
import { type Extraction, extraction, type LineKind } from '../extraction.js';
import { LIMITS } from '../limits.js';
import { type Label, type Numbering, numbered, numbering } from './numbering.js';
import { child, type Element, parseXml, switchOf, valOf } from './xml.js';
import { type Archive, damaged, openZip } from './zip.js';

/**
 * The text of a Word document as it reads when all tracked changes are accepted. A paragraph is a line, and so is what stands
 * behind a line break in it; automatic numbering is written out. Marks: headings (by outline level or the name of the style; `Title`
 * counts as level 1, as does `Heading 1`), table rows (cells apart by tabs; what a merged cell covers is empty cells), and footnotes
 * and endnotes, which stand at the end. The text of a box stands after the paragraph or row that holds it.
 *
 * Left out: comments, headers and footers, hidden text, the marks of footnotes, pinyin above characters, prompts of empty form fields,
 * and the table of contents, which says every heading twice. A tab is written as U+3000, since `\t` parts cells.
 *
 * @throws UserError `binary` for an archive that is no Word document; `damaged`, `too-deep`, `too-large`.
 */
export function extractDocx(bytes: Uint8Array): Extracted {
  const archive = openZip(bytes);
  const main = mainPart(archive);
  const related = relationsOf(archive, main);
  const part = (type: string): Uint8Array | undefined =>
    archive.read(related.get(type) ?? `${folderOf(main)}${type}.xml`);
  const tree = (type: string): Element | undefined => {
    const found = part(type);
    return found && parseXml(found);
  };

  const result = extraction();
  const styles = stylesOf(tree('styles'));
  const reading: Reading = {
    styles,
    numbering: numbering(tree('numbering'), styles.listOf),
    carried: '',
    boxes: [],
    isInCell: false,
    emit: bounded(result),
    hasEmbedded: false,
  };

  const document = archive.read(main);
  if (!document) throw damaged('its main part is missing');
  const root = parseXml(document, { inside: ['document', 'body'], each: (element) => block(element, reading) });
  if (root.name !== 'document') throw notWord('an Office file without a Word document in it', SAVE_AS_DOCX);
  if (!child(root, 'body')) throw damaged('its main part has no text in it');
  endContainer(reading);
  for (const type of ['footnote', 'endnote']) notes(part(`${type}s`), type, reading);

  const extracted = result.done();
  if (!reading.hasEmbedded) return extracted;
  if (extracted.text === '')
    throw new UserError('empty', `${EMBEDDED}; open it in a word processor and save it anew`, 1);
  const message = `${EMBEDDED} and was left out; open it in a word processor and save it anew`;
  return { ...extracted, problems: [...extracted.problems, { code: 'embedded', message, start: null, end: null }] };
}

const EMBEDDED = 'text of the Word file is in it as another file (a web page or document)';

// ---------------------------------------------------------------- the file

const SAVE_AS_DOCX = 'save it as .docx (LibreOffice: soffice --headless --convert-to docx FILE)';
const SAVE_AS_CSV = 'save the sheet as .csv';

/** Zip archives that are other documents, by a part that only they have. */
const OTHERS: readonly [part: string, what: string, hint: string][] = [
  ['xl/workbook.xml', 'an Excel workbook (.xlsx)', SAVE_AS_CSV],
  ['xl/workbook.bin', 'an Excel workbook (.xlsb)', SAVE_AS_CSV],
  ['ppt/presentation.xml', 'a PowerPoint presentation (.pptx)', 'save its text as .txt or .docx'],
  ['ofd.xml', 'an OFD document', 'save it as .pdf or .docx'],
  ['index/document.iwa', 'a Pages document', 'export it as .docx'],
  ['meta-inf/container.xml', 'an e-book (.epub)', 'save it as .docx or .txt'],
  ['meta-inf/manifest.mf', 'a Java archive (.jar)', 'name documents only'],
];

/** The same by the media type that an archive names first. */
const MEDIA_TYPES: readonly [start: string, what: string, hint: string][] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)', SAVE_AS_DOCX],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)', SAVE_AS_CSV],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation (.odp)', 'save its text as .txt'],
  ['application/epub', 'an e-book (.epub)', 'save it as .docx or .txt'],
  ['application/hwp', 'a Hangul document (.hwpx)', SAVE_AS_DOCX],
];

/** The name of the part that holds the text, as the archive's relations have it or as Word always names it. */
function mainPart(archive: Archive): string {
  const usual = 'word/document.xml';
  const named = relationsOf(archive, '').get('officeDocument');
  if (named !== undefined && archive.names.has(named) && !OTHERS.some(([part]) => part === named)) return named;
  if (archive.names.has(usual)) return usual;
  const mediaType = archive.names.has('mimetype') ? new TextDecoder('latin1').decode(archive.read('mimetype')) : '';
  const [, what, hint] =
    MEDIA_TYPES.find(([start]) => mediaType.startsWith(start)) ??
    OTHERS.find(([part]) => archive.names.has(part)) ??
    (['', 'a zip archive', 'unpack it and name what is in it'] as const);
  throw notWord(what, hint);
}

const notWord = (what: string, hint: string): UserError => new UserError('binary', `${what}, not text; ${hint}`, 1);

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Which parts a part names, by the last word of their type: `styles` → `word/styles.xml`. The archive itself is `''`. */
function relationsOf(archive: Archive, part: string): Map<string, string> {
  const folder = folderOf(part);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, string>();
  if (!bytes) return relations;
  for (const { attributes } of parseXml(bytes).children) {
    const { Type = '', Target = '', TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    if (TargetMode === 'External' || relations.has(type)) continue;
    relations.set(type, resolved(folder, Target).toLowerCase());
  }
  return relations;
}

/** From `word/`, `/word/styles.xml`, `styles.xml` and `../word/styles.xml` are one. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

// ---------------------------------------------------------------- styles

/** What a style, and those it is based on, say of a paragraph or run. */
interface Style {
  /** Its own id and those of the styles it is based on, nearest first. */
  ids: readonly string[];
  /** 1 the outermost; `undefined` for text. */
  heading: number | undefined;
  list: string | undefined;
  level: number | undefined;
  isHidden: boolean | undefined;
  isContents: boolean;
}

interface Styles {
  of(id: string | undefined): Style;
  /** The list that a style itself names. */
  listOf(id: string): string | undefined;
}

/** Styles may be based on others this deep; Word stops earlier. */
const MOST_BASES = 32;

/** heading 1 · 标题 2 · Heading3 */
const HEADING_STYLE = /^(?:heading|标题|標題) ?(?<level>[1-9])$/i;
const TITLE_STYLE = /^(?:title|标题|標題)$/i;
/** toc 1 · TOC Heading · 目录 2 */
const CONTENTS_STYLE = /^(?:toc|目录|目錄) ?(?:\d|heading|标题|標題)$/i;

function stylesOf(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let usual: string | undefined;
  for (const element of root?.children ?? []) {
    const { styleId, type, default: isDefault } = element.attributes;
    if (element.name !== 'style' || styleId === undefined || elements.has(styleId)) continue;
    elements.set(styleId, element);
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) usual ??= styleId;
  }
  const known = new Map<string, Style>();
  return {
    of(named) {
      const id = named ?? usual ?? '';
      const style = known.get(id) ?? styleOf(id, elements);
      known.set(id, style);
      return style;
    },
    listOf: (id) => valOf(numberingOf(child(elements.get(id), 'pPr')), 'numId'),
  };
}

const numberingOf = (properties: Element | undefined): Element | undefined => child(properties, 'numPr');

function styleOf(id: string, elements: ReadonlyMap<string, Element>): Style {
  const chain = new Map<string, Element | undefined>();
  for (let next: string | undefined = id; next !== undefined && !chain.has(next) && chain.size < MOST_BASES; ) {
    const element = elements.get(next);
    chain.set(next, element);
    next = valOf(element, 'basedOn');
  }
  const style: Style = {
    ids: [...chain.keys()],
    heading: undefined,
    list: undefined,
    level: undefined,
    isHidden: undefined,
    isContents: false,
  };
  let outline: number | undefined;
  for (const [styleId, element] of chain) {
    const properties = child(element, 'pPr');
    // Without a list of styles there is the id, which is the name without its blank.
    const name = valOf(element, 'name') ?? styleId;
    outline ??= levelFrom(valOf(properties, 'outlineLvl')) ?? namedLevel(name);
    style.list ??= valOf(numberingOf(properties), 'numId');
    style.level ??= levelFrom(valOf(numberingOf(properties), 'ilvl'));
    style.isHidden ??= switchOf(child(element, 'rPr'), 'vanish');
    style.isContents ||= CONTENTS_STYLE.test(name);
  }
  style.heading = headingFrom(outline);
  return style;
}

/** A level of an outline or list, from 0. */
const levelFrom = (text: string | undefined): number | undefined =>
  text !== undefined && /^[0-9]$/.test(text) ? Number(text) : undefined;

const namedLevel = (name: string): number | undefined => {
  if (TITLE_STYLE.test(name)) return 0;
  const level = HEADING_STYLE.exec(name)?.groups?.level;
  return level === undefined ? undefined : Number(level) - 1;
};

/** Outline level 9 says that a paragraph is none, though its style may be. */
const headingFrom = (outline: number | undefined): number | undefined =>
  outline === undefined || outline === 9 ? undefined : outline + 1;

// ---------------------------------------------------------------- blocks

/** Where the reader is. */
interface Reading {
  styles: Styles;
  numbering: Numbering;
  emit: Emit;
  /** Words of paragraphs whose end a tracked change took away: they belong to the next one. */
  carried: string;
  /** Text boxes that were passed, and are read when the line that holds them is done. */
  boxes: Element[];
  isInCell: boolean;
  /** Another file is embedded for the word processor to convert. */
  hasEmbedded: boolean;
}

type Emit = (line: string, kind: LineKind) => void;

const TEXT: LineKind = { kind: 'text' };
const NOTE: LineKind = { kind: 'note' };
const ROW: LineKind = { kind: 'row' };

/** Told as soon as it is too much, not when all is in memory. */
function bounded(result: Extraction): Emit {
  let length = 0;
  return (line, kind) => {
    length += line.length + 1;
    if (length > LIMITS.characters)
      throw new UserError(
        'too-large',
        `more than ${LIMITS.characters.toLocaleString('en')} characters, more than one document may have; split it`,
        1,
      );
    result.line(line, kind);
  };
}

/** Elements that only stand around others, tracked insertions among them. */
const AROUND: ReadonlySet<string> = new Set(['sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

function block(element: Element, reading: Reading): void {
  if (element.name === 'p') paragraph(element, reading);
  else if (element.name === 'tbl') table(element, reading);
  else if (element.name === 'altChunk') reading.hasEmbedded = true;
  else for (const inner of insideOf(element)) block(inner, reading);
}

/** What an element that only stands around others holds; nothing for one that says something itself. */
function insideOf(element: Element): readonly Element[] {
  if (AROUND.has(element.name)) return element.children;
  if (element.name === 'AlternateContent')
    return (child(element, 'Choice') ?? child(element, 'Fallback'))?.children ?? [];
  if (element.name !== 'sdt') return [];
  const properties = child(element, 'sdtPr');
  const isContents = properties?.children.some(
    (one) => one.name === 'docPartObj' && valOf(one, 'docPartGallery') === 'Table of Contents',
  );
  return isContents || switchOf(properties, 'showingPlcHdr') ? [] : (child(element, 'sdtContent')?.children ?? []);
}

/** Reads blocks that are apart from those around them: a cell, a note, a text box. */
function container(elements: readonly Element[], reading: Reading, change: Partial<Reading> = {}): void {
  const inner: Reading = { ...reading, carried: '', boxes: [], ...change };
  for (const element of elements) block(element, inner);
  endContainer(inner);
  reading.hasEmbedded ||= inner.hasEmbedded;
  // Boxes of a cell come after the row.
  for (const box of inner.boxes) reading.boxes.push(box);
}

function endContainer(reading: Reading): void {
  const { carried } = reading;
  reading.carried = '';
  for (const piece of carried.split('\n')) reading.emit(piece, TEXT);
}

function paragraph(element: Element, reading: Reading): void {
  const properties = child(element, 'pPr');
  const end = child(properties, 'rPr');
  const style = reading.styles.of(valOf(properties, 'pStyle'));
  if (style.isContents) return;
  const words: Words = { text: '', codes: 0, fields: [], boxes: reading.boxes, styles: reading.styles };
  inline(element.children, words, style.isHidden ?? false);

  if (child(end, 'del') || child(end, 'moveFrom')) {
    reading.carried += words.text;
  } else if (words.text !== '' || !switchOf(end, 'vanish')) {
    const lines = (reading.carried + words.text).split('\n');
    reading.carried = '';
    const label = labelOf(properties, style, reading.numbering);
    const first = lines.findIndex((line) => line.trim() !== '');
    if (label && first >= 0) lines[first] = numbered(label, lines[first] as string);
    // A column of running numbers has cells without words; elsewhere a number without words says nothing.
    else if (label && reading.isInCell) lines.push(label.text);
    const outline = levelFrom(valOf(properties, 'outlineLvl'));
    const level = outline === undefined ? style.heading : headingFrom(outline);
    for (const line of lines) reading.emit(line, level === undefined ? TEXT : { kind: 'heading', level });
  }
  readBoxes(reading);
}

function labelOf(properties: Element | undefined, style: Style, lists: Numbering): Label | undefined {
  const own = numberingOf(properties);
  const list = valOf(own, 'numId') ?? style.list;
  if (list === undefined || list === '0') return undefined;
  return lists.next(list, levelFrom(valOf(own, 'ilvl')) ?? lists.levelOf(list, style.ids) ?? style.level ?? 0);
}

/** In a cell they wait until the row is done. */
function readBoxes(reading: Reading): void {
  if (reading.isInCell || reading.boxes.length === 0) return;
  for (const box of reading.boxes.splice(0)) container(box.children, reading);
}

/** The rows of a table, the cells of a row: also those that stand in something around them. */
function named(elements: readonly Element[], name: string, found: Element[] = []): Element[] {
  for (const element of elements) {
    if (element.name === name) found.push(element);
    else named(insideOf(element), name, found);
  }
  return found;
}

/** Word's own bound. */
const MOST_COLUMNS = 63;
const columns = (text: string | undefined): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(text ?? 0)) || 0));

function table(element: Element, reading: Reading): void {
  const rows = named(element.children, 'tr')
    .filter((row) => !child(child(row, 'trPr'), 'del'))
    .map((row) => ({
      before: columns(valOf(child(row, 'trPr'), 'gridBefore')),
      cells: named(row.children, 'tc').filter((cell) => !child(child(cell, 'tcPr'), 'cellDel')),
    }));
  const isFrame = rows.length === 1 && rows[0]?.cells.length === 1;
  for (const { before, cells } of rows) {
    if (isFrame || reading.isInCell) for (const cell of cells) container(cell.children, reading);
    else reading.emit(rowOf(before, cells, reading), ROW);
    readBoxes(reading);
  }
}

function rowOf(before: number, cells: readonly Element[], reading: Reading): string {
  const texts = new Array<string>(before).fill('');
  for (const cell of cells) {
    const lines: string[] = [];
    const emit: Emit = (line) => {
      if (line.trim() !== '') lines.push(line.trim());
    };
    container(cell.children, reading, { emit, isInCell: true });
    const properties = child(cell, 'tcPr');
    const isCovered = ['vMerge', 'hMerge'].some((name) => {
      const merge = child(properties, name);
      return merge && merge.attributes.val !== 'restart';
    });
    texts.push(isCovered ? '' : lines.join(' '));
    for (let span = columns(valOf(properties, 'gridSpan')); span > 1; span--) texts.push('');
  }
  return texts.join('\t');
}

/** `type` is `footnote` or `endnote`; notes of another type are the lines that part notes from the text. */
function notes(bytes: Uint8Array | undefined, type: string, reading: Reading): void {
  if (!bytes) return;
  const emit: Emit = (line) => reading.emit(line.replaceAll('\t', ' ').trimStart(), NOTE);
  parseXml(bytes, {
    inside: [`${type}s`],
    each: ({ name, attributes, children }) => {
      if (name === type && (attributes.type ?? 'normal') === 'normal') container(children, reading, { emit });
    },
  });
}

// ---------------------------------------------------------------- words

/** The words of a paragraph as they are gathered. */
interface Words {
  /** Line breaks are `\n`. */
  text: string;
  /** Fields that are open, whether their code or their result is being read, and how many are at their code. */
  fields: ('code' | 'result')[];
  codes: number;
  boxes: Element[];
  styles: Styles;
}

/** Not read, with all that is in them: properties, what a tracked change took away, codes of fields, pinyin. */
const UNREAD: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'smartTagPr',
  'customXmlPr',
]);

/** What stands for a character, or parts the two halves of a formula. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\u3000',
  ptab: '\u3000',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  den: '/',
  sup: '^',
};

function inline(elements: readonly Element[], words: Words, isHidden: boolean): void {
  for (const element of elements) {
    const { name, attributes, children } = element;
    if (UNREAD.has(name)) continue;
    if (name === 'r') inline(children, words, isHiddenRun(element, words.styles) ?? isHidden);
    else if (name === 'fldChar') field(attributes.fldCharType, words);
    else if (name === 'drawing' || name === 'pict' || name === 'object') boxesIn(children, words.boxes);
    else if (name === 'sdt' || name === 'AlternateContent') inline(insideOf(element), words, isHidden);
    else if (!isHidden && words.codes === 0) {
      words.text += Object.hasOwn(SIGNS, name) ? SIGNS[name] : name === 't' ? wordsOf(element) : '';
      if (name === 'sym') words.text += symbol(attributes.char);
      inline(children, words, isHidden);
    } else inline(children, words, isHidden);
  }
}

function isHiddenRun(run: Element, styles: Styles): boolean | undefined {
  const properties = child(run, 'rPr');
  if (!properties) return undefined;
  const style = valOf(properties, 'rStyle');
  return switchOf(properties, 'vanish') ?? (style === undefined ? undefined : styles.of(style).isHidden);
}

/** Blanks at either end are of the file's layout unless it says otherwise. */
function wordsOf({ text, attributes }: Element): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  if (attributes.space === 'preserve') return line;
  let [start, end] = [0, line.length];
  while (line[start] === ' ') start += 1;
  while (end > start && line[end - 1] === ' ') end -= 1;
  return line.slice(start, end);
}

/** The first half of a field is its code. A paragraph ends all fields, so that a broken one takes no more than its paragraph. */
function field(type: string | undefined, words: Words): void {
  if (type === 'begin') {
    words.fields.push('code');
    words.codes += 1;
  } else if (type === 'separate' || type === 'end') {
    if (words.fields.pop() === 'code') words.codes -= 1;
    if (type === 'separate') words.fields.push('result');
  }
}

/** A character of an ordinary font; those of Symbol and Wingdings are in the private area, and unknown. */
function symbol(char: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char ?? '') ? Number.parseInt(char ?? '', 16) : 0;
  const isKnown = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xf8ff);
  return isKnown ? String.fromCodePoint(code) : '';
}

/** Text boxes in a drawing. Boxes in boxes are found when those are read. */
function boxesIn(elements: readonly Element[], boxes: Element[]): void {
  for (const element of elements) {
    if (element.name === 'txbxContent') boxes.push(element);
    else if (element.name === 'AlternateContent') boxesIn(insideOf(element), boxes);
    else boxesIn(element.children, boxes);
  }
}
