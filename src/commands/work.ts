import type { Kind, Source, WriteOptions } from '../types.js';
import { WRITERS } from '../write/index.js';
import { analysingOf } from './analysing.js';
import type { OptionValues } from './options.js';
import { select } from './select.js';
import { parseCondition } from './where.js';

/** What a run does with each document: plain data, so that any thread can be told. */
export interface Work {
  kinds: readonly Kind[];
  options: OptionValues;
  writer: string;
  writing: WriteOptions;
}

/** What became of a document. */
export interface Done {
  /** Its part of the output. */
  text: string;
  /** Its speeches and sections. */
  ids: string[];
}

/**
 * Analyses a document, keeps what was asked for and writes it. Made once a thread: it loads the segmenter when the first document
 * comes.
 *
 * @throws UserError for a dictionary or lexicon that cannot be read.
 */
export async function worker({ kinds, options, writer: name, writing }: Work): Promise<Worker> {
  const writer = WRITERS.find((each) => each.name === name) as (typeof WRITERS)[number];
  const { speech, section, limit } = options;
  const selection = {
    kinds,
    where: (options.where ?? []).map((text) => parseCondition(text, kinds)),
    speech,
    section,
    limit,
  };
  const { settings, segmenter } = await analysingOf({ ...options, offsets: writing.offsetUnit });
  return async (source, first) => {
    const { analyze } = await import('../analyze.js');
    const analysis = analyze(source, { ...settings, segmenter: await segmenter() });
    return {
      text: await writer.document(select(analysis, selection), writing, first),
      ids: [...analysis.speeches, ...analysis.sections].map(({ id }) => id),
    };
  };
}

/** `first`: no document stands before it in the output. */
export type Worker = (source: Source, first: boolean) => Promise<Done>;
