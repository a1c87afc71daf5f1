/**
 * The speech that is kept in every format: its lines, and what a writer of Word or a web page would know of each. The makers of the
 * formats (docx.ts, html.ts, …) start from this, so that all hold the same words.
 */
import { readFileSync } from 'node:fs';

export interface Paragraph {
  kind: 'title' | 'heading' | 'text' | 'row';
  /** Of a heading: 一、 is 1, （一） 2, 1. 3. */
  level: number;
  /** 一、 or the like; `''` without one. An automatic numbering makes it, so it is no part of `text`. */
  numbering: string;
  /** The words without the numbering; the cells of a row stand in `cells`. */
  text: string;
  cells: string[];
}

const NUMBERINGS: readonly [level: number, pattern: RegExp][] = [
  [1, /^[一二三四五六七八九十]+、/],
  [2, /^（[一二三四五六七八九十]+）/],
  [3, /^\d+\./],
];

/** The text of the speech as a file holds it. */
export const speechText = (): string =>
  readFileSync(new URL('../../fixtures/formats/speech.txt', import.meta.url), 'utf8');

/** The paragraphs of the speech. */
export const speechParagraphs = (): Paragraph[] =>
  speechText()
    .trimEnd()
    .split('\n')
    .map((line, index): Paragraph => {
      if (line.includes('\t')) return { kind: 'row', level: 0, numbering: '', text: '', cells: line.split('\t') };
      for (const [level, pattern] of NUMBERINGS) {
        const numbering = pattern.exec(line)?.[0];
        if (numbering) return { kind: 'heading', level, numbering, text: line.slice(numbering.length), cells: [] };
      }
      return { kind: index === 0 ? 'title' : 'text', level: 0, numbering: '', text: line, cells: [] };
    });
