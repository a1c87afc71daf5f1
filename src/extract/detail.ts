import { shift, trimmedEnd } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { FoundDirective, Framed, Range } from '../types.js';
import { actsIn } from './acts.js';
import { withoutLead } from './phrases.js';
import type { Open } from './reading.js';
import type { Clause, Scope } from './scope.js';

/** …的, …时, …后, 如…, 凡…: a clause that says when a directive applies. */
const CONDITION =
  /(?:的|时|后|情况下|时刻|(?:改革|过程)中)$|^(?:如果?(?!何)|凡|若|一旦|要(?=成功|实现|做)|经(?!济|常|营))/;
const NO_CONDITION = /^(?:按照|根据|以|通过|为|要(?!成功|实现|做))/;
/** 否则…, 并追究…: what follows when a directive is not met. */
const OR_ELSE =
  /^否则|^(?:并|将|要|则|一律|坚决|严肃|依法|依规|依纪|从严|予以|坚决)*(?:追究|问责|追责)|^(?:并|将|要|则|一律|坚决|严肃|依法|依规|从严)*对[^，]{2,40}(?:追究|问责|追责|通报批评|一票否决)/;

/** Marks after a directive; a masked bracket at its end belongs to it. */
const CLOSING = /[\s，。；：、！？!?;,]/;

/** Gives an open directive its parts: aims, condition, sanction, deadline; places in the document. */
export function detail(framed: Framed, scope: Scope, open: Open): FoundDirective {
  const { sentence, tokens } = framed;
  const { text } = scope;
  const place = (range: Range): Range => ({ start: range.start + sentence.start, end: range.end + sentence.start });
  const clauses = [...open.leads, ...open.clauses];
  // 要认识到…: what is to be known is content, no further aims.
  const acting = open.cognition ? clauses.filter(({ end }) => open.hit && end > open.hit.end).slice(0, 1) : clauses;
  const { aims, objects, manner, purpose } = actsIn(text, tokens, acting, (clause) =>
    open.leads.includes(clause) ? null : afterCue(open, clause),
  );
  const condition = clauses.find(
    (clause) =>
      CONDITION.test(clause.text) &&
      clause.text.length <= 80 &&
      !NO_CONDITION.test(clause.text) &&
      // 要成功推行计划，必须…: only what leads in; 要做好… alone is the act itself.
      (!/^要/.test(clause.text) || open.leads.includes(clause)),
  );
  const sanction =
    open.rule === 'sanction' ? undefined : clauses.slice(1).find(({ text: words }) => OR_ELSE.test(words));
  const time = deadlineOf(text, open, clauses);
  return {
    ...place({ start: open.start, end: trimmedEnd(text, open, CLOSING) }),
    cue: open.hit && place(open.hit),
    deontic: open.hit?.deontic ?? 'obligation',
    strength: open.hit?.strength ?? 'plain',
    actor: open.actor ? place(open.actor) : null,
    actorInherited: null,
    attribution: open.attribution,
    responsible: [],
    aims: aims.map(place),
    objects: objects.map((object) => object && place(object)),
    manner: manner.map(place),
    purpose: purpose.map(place),
    condition: condition ? place(withoutFor(text, condition)) : conditionBefore(text, open, place),
    orElse: sanction ? place(withoutLead(text, sanction)) : null,
    deadline: time ? place(time) : null,
    rule: open.rule,
  };
}

/** Where the aims of a clause begin: after the cue, after the actor that a cue governs (需要大家[加大]…), after its subject. */
function afterCue({ hit, actor }: Open, clause: Clause): number {
  const subject = actor && actor.start >= clause.start && actor.end <= clause.end ? actor.end : clause.start;
  if (!hit || clause.start > hit.end) return subject;
  return Math.min(clause.end, Math.max(hit.end, hit.takes === 'actor' ? subject : hit.end));
}

/** 对违反规定的: the condition is what 对 governs. */
const withoutFor = (text: string, range: Range): Range => ({
  start: range.start + (/^对于?/.exec(text.slice(range.start, range.end))?.[0].length ?? 0),
  end: range.end,
});

/** 必要时可抽调…: a condition in front of the cue in its own clause. */
function conditionBefore(text: string, open: Open, place: (range: Range) => Range): Range | null {
  if (!open.hit) return null;
  const before = text.slice(open.start, open.hit.start);
  const match = /^[^，]{1,30}?(?:时|后|的情况下)(?=[^，的]{0,8}$)/.exec(before);
  return match && !/^对/.test(before) ? place({ start: open.start, end: open.start + match[0].length }) : null;
}

/** By when: 2019年6月底前, 到2020年, 今年 at the head; with its 到 and 前. */
function deadlineOf(text: string, open: Open, clauses: readonly Clause[]): Range | undefined {
  for (const clause of clauses) {
    for (const time of timesIn(clause.text)) {
      const range = shift(time, clause.start);
      const words = text.slice(range.start, range.end);
      const after = /^(?:以前|之前|以内|前|内)/.exec(text.slice(range.end, range.end + 2))?.[0] ?? '';
      const before = /(?:到|至|于|在)$/.exec(text.slice(clause.start, range.start))?.[0] ?? '';
      if (after !== '') return { start: range.start, end: range.end + after.length };
      if (/^[到至]$/.test(before) && /\d{4}|本世纪|年/.test(words)) return { start: range.start - 1, end: range.end };
      const leading = range.start <= open.start + 8 || (open.hit && range.start >= open.hit.start && before !== '');
      if (leading && /^(?:今年|明年|本年|年底|年内|本年度)/.test(words)) return range;
    }
  }
  return undefined;
}
