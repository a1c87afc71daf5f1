import { tokensIn } from '../text/tokens.js';
import type { FoundDirective, Framed, Range } from '../types.js';

/**
 * Gives a directive that names nobody the actor of the one before it in its paragraph: 各级政府要加强领导。要落实责任。
 * Only demands pass an actor on, and only to demands; whom 鼓励 or a law's 由… names stays with its own sentence.
 */
export function inheritActors(directives: readonly FoundDirective[], framed: readonly Framed[]): FoundDirective[] {
  const frameAt = frameFinder(framed);
  let paragraph = -1;
  let actor: Range | null = null;
  return directives.map((directive) => {
    const frame = frameAt(directive.start);
    const own = frame?.sentence.paragraph ?? -1;
    if (own !== paragraph) {
      paragraph = own;
      actor = null;
    }
    const demands = directive.deontic === 'obligation' || directive.deontic === 'prohibition';
    if (!demands || directive.rule === 'sanction' || directive.rule === 'agent') return directive;
    if (directive.actor) {
      actor = directive.actor;
      return directive;
    }
    return actor && frame && !hasSubject(directive, frame) ? { ...directive, actorInherited: actor } : directive;
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

/** The sentence that holds a place, for places that are asked in order. */
function frameFinder(framed: readonly Framed[]): (at: number) => Framed | undefined {
  let next = 0;
  return (at) => {
    while (next + 1 < framed.length && (framed[next + 1] as Framed).sentence.start <= at) next++;
    return framed[next];
  };
}
