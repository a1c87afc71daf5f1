import type { ActorSort, Directive, Range } from '../types.js';
import type { Reading } from './reading.js';
import type { AimSide } from './types.js';
import { contentWords } from './words.js';

/** One aim of a directive, ready to be matched. */
export interface Aim {
  side: AimSide;
  /** Verb and object in normal form. */
  name: string;
  /** The content words of the object. */
  object: ReadonlySet<string>;
  /** Those of verb and object. */
  words: ReadonlySet<string>;
  /** Normal form. */
  actor: string | null;
  sorts: readonly ActorSort[];
}

/** Every aim of every directive, in order. A directive without one counts as an aim that is its predicate: what stands behind cue and actor. */
export function aimsOf(reading: Reading): Aim[] {
  return (reading.analysis.directives ?? []).flatMap((directive) => {
    const aims = directive.aims.map((verb, index) => aimOf(reading, directive, verb, directive.objects[index] ?? null));
    return aims.length > 0 ? aims : [aimOf(reading, directive, predicateOf(directive), null)];
  });
}

function predicateOf({ text, cue, actor }: Directive): string {
  const behind = [cue, actor].reduce((most, part) => {
    const at = part === null ? -1 : text.indexOf(part);
    return at < 0 ? most : Math.max(most, at + (part as string).length);
  }, 0);
  return text.slice(behind).trim() || text;
}

const NOWHERE: Range = { start: 0, end: 0 };

function aimOf(reading: Reading, directive: Directive, verb: string, object: string | null): Aim {
  const { id, start, end, line, column, text, deontic, strength, actor, actorInherited, actorType } = directive;
  const place = (slice: string): Range => reading.find(slice, start) ?? NOWHERE;
  const normalOf = (slice: string | null): string => {
    const range = slice === null ? NOWHERE : place(slice);
    return reading.normal.slice(range.start, range.end).replaceAll('\n', '');
  };
  const ofObject = object === null ? new Set<string>() : contentWords(reading, place(object));
  const named = actor ?? actorInherited;
  return {
    side: {
      id,
      ...{ start, end, line, column, text, deontic, strength },
      actor: named,
      inherited: actor === null && named !== null,
      verb,
      object,
    },
    name: normalOf(verb) + normalOf(object),
    object: ofObject,
    words: new Set([...contentWords(reading, place(verb)), ...ofObject]),
    actor: named === null ? null : normalOf(named) || named,
    sorts: actorType.map(({ sort }) => sort),
  };
}
