/** What the page's own script is given, and shapes that both sides know. */
import type { Analysis, Commitment, Deontic, Kind, Strength } from '../types.js';

/** Languages of the labels. */
export type Lang = 'en' | 'zh-Hans' | 'zh-Hant';

/** A document as the report needs it: places in UTF-16 units, with its text and sentences, and findings of all kinds. */
export type ReadDocument = Analysis &
  Required<Pick<Analysis, 'text' | 'sentences' | 'figures' | 'targets' | 'directives'>>;

/**
 * A field of a finding, for the panel: its name and what it says, as words of the speech or as labels to be translated. `notes` are
 * keys of labels, one behind each text.
 */
export type PageField =
  | { name: string; text: readonly string[]; notes?: readonly (string | null)[] }
  /** Numbers, places, and what is in English. */
  | { name: string; plain: readonly string[] }
  /** Keys of `PageData.words`, which are shown one behind the other. */
  | { name: string; words: readonly string[] };

export interface PageFinding {
  /** Unique on the page. */
  key: string;
  kind: Kind;
  /** Index of its document. */
  document: number;
  /** Line and column: `23:7`. */
  place: string;
  /** What its number was understood to say: `≤ 13.8 ‰`; empty without one. */
  value: string;
  /** Key of the innermost section, else of the speech, else of the document. */
  at: string;
  /** As written. */
  text: string;
  /** Index into `PageData.sentences`. */
  sentence: number;
  /** Who is to act, named or taken over, in one string; empty if nobody is named. */
  actor: string;
  deontic?: Deontic;
  strength?: Strength;
  commitment?: Commitment;
  /** The fields that the text fills, in the order of README's table. */
  fields: readonly PageField[];
  /** The names of those that it leaves open. */
  open: readonly string[];
}

export interface PageData {
  lang: Lang;
  /** Of the speeches: what their words are marked as. */
  textLang: readonly string[];
  /** By key: English, Simplified, Traditional. */
  words: Readonly<Record<string, readonly [string, string, string]>>;
  /** Characters and, at the same index, the one that stands for each in a search. */
  fold: readonly [string, string];
  /** In the order of the text; where two start together the longer one first. */
  findings: readonly PageFinding[];
  sentences: readonly string[];
}
