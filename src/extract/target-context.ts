import type { Commitment, Direction, FoundFigure, Framed, Range } from '../types.js';

/** A target being read; places in the sentence. */
export interface Draft extends Range {
  indicator: Range | null;
  state: Range;
  figure: FoundFigure | undefined;
  commitment: Commitment;
  direction: Direction;
  rule: string;
}

/** Whether its heading or its own words say that a passage plans; not one that merely does not report. */
export const plans = ({ mood, moodReason }: Framed): boolean => mood === 'plan' && moodReason !== 'no mark of report';

/** What the reading of one scope knows when it comes to an item. */
export interface Context {
  framed: Framed;
  text: string;
  figures: readonly FoundFigure[];
  /** In a list of aims or after a deadline. */
  aiming: boolean;
  /** A promise made earlier in the sentence, which holds for the items of its list. */
  promise: Commitment | undefined;
  /** The indicator of the item before: 增长7.5%，达到326亿元. */
  indicator: Range | null;
  /** A target stands before it in the sentence. */
  listed: boolean;
  /** A cue whose state stands in the next clause: 确保按照时限要求，完成…. */
  pending: number | undefined;
  /** Such a cue governs every item after it, whatever their own cues. */
  governed: boolean;
  /** An item of the same clause is a target: 专班不撤、人员不散. */
  joined: boolean;
}
