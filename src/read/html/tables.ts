import { BLOCKS, type PageElement, type PageNode } from './tree.js';

/** A cell with more characters than this in several blocks holds text and no value. */
const LONGEST_CELL = 200;
/** A page's text may be one paragraph in one cell. */
const LONGEST_VALUE = 1000;
/** So many rows of so many filled cells are a table whatever their length: plans say at length who does what. */
const REGULAR = { rows: 3, cells: 3 };
/** What a cell may span at most: no table of a document is wider, and a page cannot make its text long with a number. */
const WIDEST = 100;

/**
 * Which of a page's tables hold rows and columns of values; the others only place text on the page, as pages once did. By the index
 * of the table.
 */
export function dataTables(nodes: readonly PageNode[], out: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, shape] of shapesOf(nodes, out))
    if (!shape.isOuter && shape.wide > 0 && (!shape.hasText || isRegular(shape))) found.add(index);
  return found;
}

interface Shape {
  /** There are tables in it. */
  isOuter: boolean;
  rows: number;
  /** Rows with two filled cells or more. */
  wide: number;
  /** Rows with so many filled cells that they may be those of a plan. */
  regular: number;
  /** Filled cells of the row that is being read. */
  filled: number;
  /** A cell of it holds a text. */
  hasText: boolean;
}

const isRegular = ({ regular, rows }: Shape): boolean => regular >= REGULAR.rows && regular * 2 > rows;

/** A table or cell that is being read. */
interface Open {
  end: number;
  shape: Shape;
  cell?: { characters: number; blocks: number };
}

/** By the index of each table, what its rows and cells are like. One pass. */
function shapesOf(nodes: readonly PageNode[], out: Uint8Array): Map<number, Shape> {
  const shapes = new Map<number, Shape>();
  const open: Open[] = [];
  const close = (): void => {
    const { shape, cell } = open.pop() as Open;
    if (!cell) {
      endRow(shape);
      return;
    }
    if (cell.characters > 0) shape.filled++;
    if (cell.characters > LONGEST_VALUE || (cell.characters > LONGEST_CELL && cell.blocks > 1)) shape.hasText = true;
  };
  for (let i = 1; i < nodes.length; i++) {
    while (open.length > 0 && (open.at(-1) as Open).end <= i) close();
    const node = nodes[i] as PageNode;
    const around = open.at(-1);
    if (node.tag === undefined) {
      if (around?.cell) around.cell.characters += node.text.trim().length;
    } else if (out[i]) i = node.end - 1;
    else if (node.tag === 'table') {
      if (around) around.shape.isOuter = true;
      const shape: Shape = { isOuter: false, rows: 0, wide: 0, regular: 0, filled: 0, hasText: false };
      shapes.set(i, shape);
      open.push({ end: node.end, shape });
    } else if (around && node.tag === 'tr') endRow(around.shape);
    else if (around && isCell(node))
      open.push({ end: node.end, shape: around.shape, cell: { characters: 0, blocks: 0 } });
    else if (around?.cell && (node.tag === 'br' || BLOCKS.has(node.tag))) around.cell.blocks++;
  }
  while (open.length > 0) close();
  return shapes;
}

function endRow(shape: Shape): void {
  if (shape.filled > 0) shape.rows++;
  if (shape.filled > 1) shape.wide++;
  if (shape.filled >= REGULAR.cells) shape.regular++;
  shape.filled = 0;
}

/** Whether an element is a cell of a table. */
export const isCell = ({ tag }: PageElement): boolean => tag === 'td' || tag === 'th';

/** Puts the cells of one table to rows. */
export interface Rows {
  cell(text: string, element: PageElement): void;
  /**
   * The row so far, and a new one begins. A cell that reaches down or across leaves empty ones. `isOne` for a cell alone in its row:
   * a heading or a remark across the table.
   */
  end(): { cells: string[]; isOne: boolean };
}

export function rowsOf(): Rows {
  /** How many more rows the cell above reaches down, by column. */
  let down: number[] = [];
  let row: string[] = [];
  let own = 0;
  const skip = (): void => {
    while ((down[row.length] ?? 0) > 0) {
      down[row.length] = (down[row.length] as number) - 1;
      row.push('');
    }
  };
  return {
    cell(text, { attributes }) {
      skip();
      const columns = Math.min(spanOf(attributes.get('colspan')), Math.max(1, WIDEST - row.length));
      const rows = spanOf(attributes.get('rowspan'));
      for (let i = 0; i < columns; i++) {
        if (row.length < WIDEST) down[row.length] = rows - 1;
        row.push(i === 0 ? text : '');
      }
      own++;
    },
    end() {
      skip();
      const done = { cells: row, isOne: own === 1 && row.filter((cell) => cell !== '').length === 1 && row[0] !== '' };
      // Below a shorter row the cells above reach on.
      down = down.map((rest, column) => (column < row.length ? rest : Math.max(0, rest - 1)));
      row = [];
      own = 0;
      return done;
    },
  };
}

/** The number of rows or columns that an attribute says, from 1. */
const spanOf = (value: string | undefined): number =>
  Math.min(1000, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
