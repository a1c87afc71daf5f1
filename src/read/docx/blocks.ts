import { UserError } from '../../errors.js';
import type { Extraction, LineKind } from '../extraction.js';
import { LIMITS } from '../limits.js';
import { type Label, type Numbering, numbered } from './numbering.js';
import { headingFrom, levelFrom, numberingOf, type Style, type Styles } from './styles.js';
import { inline, insideOf, type Words } from './words.js';
import { child, type Element, parseXml, switchOf, valOf } from './xml.js';

/** Where the reader is. */
export interface Reading {
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
export function bounded(result: Extraction): Emit {
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

export function block(element: Element, reading: Reading): void {
  if (element.name === 'p') paragraph(element, reading);
  else if (element.name === 'tbl') table(element, reading);
  else if (element.name === 'altChunk') reading.hasEmbedded = true;
  else for (const inner of insideOf(element)) block(inner, reading);
}

/** Reads blocks that are apart from those around them: a cell, a note, a text box. */
export function container(elements: readonly Element[], reading: Reading, change: Partial<Reading> = {}): void {
  const inner: Reading = { ...reading, carried: '', boxes: [], ...change };
  for (const element of elements) block(element, inner);
  endContainer(inner);
  reading.hasEmbedded ||= inner.hasEmbedded;
  // Boxes of a cell come after the row.
  for (const box of inner.boxes) reading.boxes.push(box);
}

export function endContainer(reading: Reading): void {
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
export function named(elements: readonly Element[], name: string, found: Element[] = []): Element[] {
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
export function notes(bytes: Uint8Array | undefined, type: string, reading: Reading): void {
  if (!bytes) return;
  const emit: Emit = (line) => reading.emit(line.replaceAll('\t', ' ').trimStart(), NOTE);
  parseXml(bytes, {
    inside: [`${type}s`],
    each: ({ name, attributes, children }) => {
      if (name === type && (attributes.type ?? 'normal') === 'normal') container(children, reading, { emit });
    },
  });
}
