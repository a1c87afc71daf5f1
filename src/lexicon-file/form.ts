import { SHAPES } from '../fields.js';
import { ACTOR_LEVELS, ACTOR_SORTS } from '../lexicon/actors.js';
import type { ActorLevel, ActorSort, Deontic, FigureKind, Lexicon, Strength } from '../types.js';

export type Part = keyof Lexicon;

/** The parts of a lexicon file, each with the keys that its rows have. README says what they mean. */
export const KEYS = {
  cues: ['words', 'deontic', 'strength', 'takes', 'opens', 'joined', 'notAfter', 'notBefore', 'followedBy'],
  actors: ['words', 'sort', 'level'],
  indicators: ['id', 'names'],
  units: ['spellings', 'kind', 'dimension', 'base', 'factor', 'ucum'],
} as const satisfies Record<Part, readonly string[]>;

export const PARTS = Object.keys(KEYS) as readonly Part[];

/** What one row of a part is called. */
export const ROWS: Readonly<Record<Part, { name: string; article: 'a' | 'an' }>> = {
  cues: { name: 'cue', article: 'a' },
  actors: { name: 'actor', article: 'an' },
  indicators: { name: 'indicator', article: 'an' },
  units: { name: 'unit', article: 'a' },
};

const valuesOf = <Value extends string>(shape: 'directive' | 'figure', field: string): readonly Value[] =>
  Object.keys(SHAPES[shape][field]?.values ?? {}) as Value[];

export const DEONTICS = valuesOf<Deontic>('directive', 'deontic');
export const STRENGTHS = valuesOf<Strength>('directive', 'strength');
export const KINDS_OF_UNIT = valuesOf<FigureKind>('figure', 'kind');
export const SORTS = Object.keys(ACTOR_SORTS) as readonly ActorSort[];
export const LEVELS: readonly ActorLevel[] = ACTOR_LEVELS;

/** Where a pattern holds on to the word: what stands before it ends there, what follows it starts there. */
export interface Anchors {
  start: '^' | '';
  end: '$' | '';
}

export const ANCHORS = {
  notAfter: { start: '', end: '$' },
  notBefore: { start: '^', end: '' },
  followedBy: { start: '^', end: '$' },
} as const satisfies Record<string, Anchors>;

/** The pattern of a file, which does not say where it holds on, as the rules use it. Throws SyntaxError. */
export function anchored(pattern: string, { start, end }: Anchors): RegExp {
  // By itself first: `a)|(b` would become one between the brackets.
  new RegExp(pattern);
  return new RegExp(start + (hasAlternatives(pattern) ? `(?:${pattern})` : pattern) + end);
}

/** Whether `|` parts the whole: 如果|想, but not 没(?:有|能). */
function hasAlternatives(pattern: string): boolean {
  let outside = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  for (let inner = ''; inner !== outside; ) {
    inner = outside;
    outside = inner.replace(/\([^()]*\)/g, '');
  }
  return outside.includes('|');
}

/** The pattern as a file has it. The inverse of `anchored`, for patterns that it can make. */
export function unanchored({ source }: RegExp, anchors: Anchors): string {
  const bare = source.slice(anchors.start.length, source.length - anchors.end.length);
  for (const pattern of [bare.replace(/^\(\?:(?<inside>.*)\)$/, '$<inside>'), bare])
    if (isPattern(pattern) && anchored(pattern, anchors).source === source) return pattern;
  throw new RangeError(`/${source}/ does not hold on to its word`);
}

/** Why a pattern is no regular expression; `undefined` if it is one. */
export function faultOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message.replace(/^Invalid regular expression: /, '');
    throw error;
  }
}

const isPattern = (pattern: string): boolean => faultOf(pattern) === undefined;
