import type { Keyness } from '../lexical/keyness.js';
import type {
  ActorSort,
  Bound,
  Commitment,
  Deontic,
  Direction,
  Nature,
  Range,
  Script,
  Strength,
  Time,
} from '../types.js';

/** Where a row of a comparison is found. */
export type Where = 'both' | 'a' | 'b';

/** One of the two texts: a document, or one speech of it. */
export interface Side {
  source: string;
  recordId: string | null;
  /** The speech that was asked for; `null` for the whole document. */
  speech: string | null;
  title: string | null;
  speaker: string | null;
  /** When it was given, as written. */
  date: string | null;
  script: Script;
  /** Code points, blanks and punctuation included: what rates are of. */
  characters: number;
  words: number;
  targets: number;
  directives: number;
  /** Letters and numbers, as wordings are compared by. */
  letters: number;
  /** How many of them stand in a passage that the other text has too, and which share that is, from 0 to 1. */
  sharedLetters: number;
  share: number;
}

/** A place in the original; `start` and `end` in the unit of the analysis. */
export interface Place extends Range {
  line: number;
  column: number;
  /** As written. */
  text: string;
}

/**
 * What made two targets one row: `id` the lexicon's name for the indicator, `name` equal names, `near` names of which one has the other's
 * letters in it (人口出生率 and 出生率).
 */
export type TargetMatch = 'id' | 'name' | 'near';

/** A target of one text. */
export interface TargetSide extends Place {
  id: string;
  indicator: string | null;
  state: string;
  low: number | null;
  high: number | null;
  bound: Bound | null;
  unit: string | null;
  direction: Direction;
  commitment: Commitment;
  nature: Nature | null;
  period: Time | null;
  actor: string | null;
}

/** A target of either text, or one of each for the same indicator. */
export interface TargetRow {
  /** Where the indicator has targets. A further target of one text for an indicator that both have stands alone in its row. */
  in: Where;
  match: TargetMatch | null;
  /** Normal form: Simplified, half-width. */
  indicator: string | null;
  indicatorId: string | null;
  a: TargetSide | null;
  b: TargetSide | null;
  /** B less A, where both have that end and units agree; `null` otherwise. In `differenceUnit`. */
  differenceLow: number | null;
  differenceHigh: number | null;
  differenceUnit: string | null;
}

/** One aim of a directive: a verb and what it acts on. */
export interface AimSide extends Place {
  /** Id of the directive. */
  id: string;
  deontic: Deontic;
  strength: Strength;
  actor: string | null;
  /** The actor was named earlier. */
  inherited: boolean;
  verb: string;
  object: string | null;
}

/** An aim of either text, or one of each that order the same. */
export interface DirectiveRow {
  in: Where;
  /** Normal form of verb and object: A's where both have it. */
  aim: string;
  a: AimSide | null;
  b: AimSide | null;
  /** How much of the content words both have, from 0 to 1 (Dice's coefficient); `null` where one is alone. */
  overlap: number | null;
  /** Whether both name the same actor; `null` unless both name one. */
  sameActor: boolean | null;
}

/** Who is addressed by directives. */
export interface ActorRow {
  in: Where;
  /** `name`: one actor; `sort`: all actors of a sort. */
  by: 'name' | 'sort';
  /** Normal form of the name, or the sort. */
  actor: string;
  /** What sorts a name is of; those of a sort are itself. */
  sorts: ActorSort[];
  /** Directives that name it as actor or as responsible. */
  a: number;
  b: number;
  /** Directives that only take it over from before. */
  inheritedA: number;
  inheritedB: number;
}

/** How many directives of one deontic and strength there are. */
export interface ProfileRow {
  deontic: Deontic;
  strength: Strength;
  a: number;
  b: number;
  /** Per 1,000 characters. */
  rateA: number;
  rateB: number;
}

/** A term of either text: {@link Keyness}, and whether both have it. */
export interface TermRow extends Keyness {
  in: Where;
}

/** A wording that both texts have. */
export interface PassageRow {
  /** Letters, a number counted as one. */
  length: number;
  a: Place[];
  b: Place[];
}

/** What two texts have in common and in what they differ. */
export interface Comparison {
  a: Side;
  b: Side;
  targets: TargetRow[];
  directives: DirectiveRow[];
  actors: ActorRow[];
  profile: ProfileRow[];
  terms: TermRow[];
  passages: PassageRow[];
}
