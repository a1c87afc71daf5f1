import type { Format, Kind, Piece, Report, Source, WriteOptions } from '../types.js';
import { FORMATS } from '../write/index.js';
import { analysingOf } from './analysing.js';
import type { OptionValues } from './options.js';
import { select } from './select.js';
import { parseCondition } from './where.js';

/** What a run does with each document: plain data, so that any thread can be told. */
export interface Work {
  kinds: readonly Kind[];
  options: OptionValues;
  format: string;
  writing: WriteOptions;
}

/** Numbers of findings. */
export type Found = Readonly<Record<Kind, number>>;

/** What became of a document. */
export interface Done {
  /** Its part of the output. */
  piece: Piece;
  /** Its speeches and sections. */
  ids: string[];
  /** How many findings of each kind were written. */
  found: Found;
}

/**
 * Analyses a document, keeps what was asked for and writes it. Made once a thread: it loads the segmenter when the first document
 * comes.
 *
 * @throws UserError for a dictionary or lexicon that cannot be read.
 */
export async function worker({ kinds, options, format: name, writing }: Work): Promise<Worker> {
  const format = FORMATS.find((each) => each.name === name) as Format;
  const needs = Object.fromEntries((format.needs ?? []).map((need) => [need, true]));
  const { speech, section, limit } = options;
  const selection = {
    kinds,
    where: (options.where ?? []).map((text) => parseCondition(text, kinds)),
    speech,
    section,
    limit,
  };
  const { settings, segmenter } = await analysingOf({ ...options, ...needs, offsets: writing.offsetUnit });
  return async (source, first) => {
    const { analyze } = await import('../analyze.js');
    const analysis = analyze(source, { ...settings, segmenter: await segmenter() });
    const report = select(analysis, selection);
    return {
      piece: await format.document(report, writing, first),
      ids: [...analysis.speeches, ...analysis.sections].map(({ id }) => id),
      found: countOf(report),
    };
  };
}

function countOf({ rows }: Report): Found {
  const found = { figure: 0, target: 0, directive: 0 };
  for (const { kind } of rows) found[kind]++;
  return found;
}

/** `first`: no document stands before it in the output. */
export type Worker = (source: Source, first: boolean) => Promise<Done>;
