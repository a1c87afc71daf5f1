import { leadsWithAction } from '../extract/aims.js';
import { actorIn } from '../extract/phrases.js';
import { actorTypesOf } from '../lexicon/actors.js';
import { shift, slice, trimmedEnd } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import type { ActorSort, FoundDirective, Framed, Range } from '../types.js';

/**
 * Gives a directive that names nobody the actor that was named before it: by the directive before it in its paragraph (各级政府要加强
 * 领导。要落实责任。), by the head of the list that it is an item of (各单位要做到：一要…), or by a heading that is nothing but an actor
 * (（三）教育部门). Only demands pass an actor on, and only to demands; whom 鼓励 or a law's 由… names stays with its own sentence.
 */
export function inheritActors(directives: readonly FoundDirective[], framed: readonly Framed[]): FoundDirective[] {
  const frameAt = frameFinder(framed);
  let known: { paragraph: number; actor: Range } | undefined;
  let head: Range | undefined;
  let heading = -1;
  return directives.map((directive) => {
    const frame = frameAt.at(directive.start);
    const titled = frameAt.heading();
    if (titled.index !== heading) {
      heading = titled.index;
      head = undefined;
      known = undefined;
    }
    const demands = directive.deontic === 'obligation' || directive.deontic === 'prohibition';
    if (!frame || !demands || directive.rule === 'sanction' || directive.rule === 'agent') return directive;
    const { paragraph, body, normal } = frame.sentence;
    if (known && known.paragraph !== paragraph) known = undefined;
    // An item of a list goes on from its head; any other paragraph is no item of it.
    if (body === 0 && !known) head = undefined;
    if (directive.actor) {
      known = { paragraph, actor: directive.actor };
      if (/[：:]$/.test(normal)) head = directive.actor;
      return directive;
    }
    const actor = known?.actor ?? head ?? titled.actor;
    return actor && !hasSubject(directive, frame) ? { ...directive, actorInherited: actor } : directive;
  });
}

/** 新建住宅小区必须…, 考核结果要…: a thing stands before the cue as its subject; nobody named earlier is meant. */
function hasSubject({ start, cue }: FoundDirective, { sentence, tokens }: Framed): boolean {
  if (!cue) return false;
  const to = cue.start - sentence.start;
  const comma = Math.max(...['，', '：', '；'].map((mark) => sentence.normal.lastIndexOf(mark, to - 1)));
  const words = tokensIn(tokens, { start: Math.max(start - sentence.start, comma + 1), end: to });
  // 生育两个孩子必须…: a verb with its counted object has somebody as its subject.
  if (/^v/.test(words[0]?.tag ?? '') && words.some(({ tag }) => tag === 'm')) return false;
  return words.length > 0 && words.every(({ tag }) => NOMINAL.test(tag)) && /^(?:n|j|l)/.test(words.at(-1)?.tag ?? '');
}

/** Parts of speech that a noun phrase is made of. */
const NOMINAL = /^(?:n|v|a|b|j|l|m|q|r|s|uj)/;

/** The sentence that holds a place, for places that are asked in order, and the last heading before it. */
function frameFinder(framed: readonly Framed[]) {
  let next = 0;
  let heading = { index: -1, actor: undefined as Range | undefined };
  const look = (index: number): void => {
    const frame = framed[index];
    if (frame?.sentence.role === 'heading') heading = { index, actor: actorAlone(frame) };
  };
  look(0);
  return {
    at(place: number): Framed | undefined {
      while (next + 1 < framed.length && (framed[next + 1] as Framed).sentence.start <= place) look(++next);
      return framed[next];
    },
    heading: () => heading,
  };
}

/** The body that a heading consists of: （三）教育部门. A place (沿海地区) or an act (建设高素质队伍) is what it is about. */
function actorAlone(frame: Framed): Range | undefined {
  const { normal, body, start } = frame.sentence;
  const words = { start: body, end: trimmedEnd(normal, { start: body, end: normal.length }) };
  const actor = actorIn(normal, frame, words);
  const bodies = actorTypesOf(slice(normal, words), frame.lexicon).some(({ sort }) => BODIES.has(sort));
  return actor &&
    bodies &&
    !leadsWithAction(frame.tokens, words) &&
    actor.start === words.start &&
    actor.end === words.end &&
    actor.end - actor.start >= 2
    ? shift(actor, start)
    : undefined;
}

const BODIES: ReadonlySet<ActorSort> = new Set<ActorSort>([
  'party',
  'government',
  'legislature',
  'court',
  'army',
  'firm',
  'school',
  'hospital',
  'society',
  'media',
]);
