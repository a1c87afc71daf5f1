import { namesActor } from '../lexicon/actors.js';
import { CONTENT_VERBS } from '../lexicon/cues.js';
import { LEADS_IN, LEADS_IN_END, LEADS_IN_START_OF_OBJECT, MANNER, REPORT_MARK, TOPIC } from '../lexicon/verbs.js';
import { overlapping } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import type { Attribution, Framed, Range } from '../types.js';
import type { Hit, Pass } from './cues.js';
import { actorIn, withoutLead, withoutTime } from './phrases.js';
import type { Clause, Scope } from './scope.js';

/** A directive being read, clause by clause; places in the sentence. */
export interface Open extends Range {
  hit: Hit | null;
  actor: Range | undefined;
  /** The clauses that lead in to it, then its own. */
  leads: Clause[];
  clauses: Clause[];
  /** 要认识到…: what follows is the content of one demand. */
  cognition: boolean;
  attribution: Attribution;
  rule: string;
}

/** What the reading of one scope knows while it goes from clause to clause. */
export interface Reading {
  framed: Framed;
  scope: Scope;
  /** Targets of the sentence, places in it. */
  targets: readonly Range[];
  done: Open[];
  current: Open | undefined;
  /** Clauses without a cue since the last directive. */
  bare: Clause[];
  /** Who acts, as the sentence last named them. */
  subject: Range | undefined;
  attribution: Attribution;
  /** The sentence names a day by which something is due. */
  due: boolean;
  /** The last clause that says whom a rule hits (…者, …的), by its index; -1 without one. */
  lastCondition: number;
  /** Hears of the cues and clauses that order nothing. */
  pass: Pass;
  /** A report or somebody else's demand has begun: its 不能 and 可以 order nothing. */
  reported: boolean;
}

/** The words of a clause without its connectives: 因此，要… → 要…. */
export const plain = (text: string): string => text.slice(withoutLead(text, { start: 0, end: text.length }).start);

/** Where a directive begins in the clause of its cue: after connectives and after the verb that reports it (强调要…). */
export function startOf({ framed, scope }: Reading, clause: Clause, hit: Hit): number {
  const { text } = scope;
  const { start } = withoutLead(text, { start: clause.start, end: hit.start });
  for (const token of tokensIn(framed.tokens, { start, end: hit.start }).reverse()) {
    if (!CONTENT_VERBS.has(token.word) && !/(?:强调|指出|要求|提出)$/.test(token.word)) continue;
    const rest = { start: token.end, end: hit.start };
    if (/^的/.test(text.slice(token.end))) continue;
    if (token.word === '是' && rest.start < rest.end && !actorIn(text, framed, rest)) continue;
    return withoutLead(text, rest).start;
  }
  return start;
}

/** Whether nothing in `range` could be a subject: adverbs, times and prepositional phrases only. */
export function hasNoSubject({ framed, scope }: Reading, range: Range): boolean {
  const { range: rest } = withoutTime(scope.text, withoutLead(scope.text, range));
  const first = tokensIn(framed.tokens, rest).find(
    ({ word, tag }) =>
      /\S/.test(word) &&
      !/^(?:d|ad|c|zg|df|f)$/.test(tag) &&
      !MANNER.has(word) &&
      !/^每(?:年|季|季度|月|周|天|日|半年)$|^至少$/.test(word),
  );
  return first === undefined || first.tag === 'p' || /^(?:就是|对|把|在|按照?|通过|以|从)$/.test(first.word);
}

/**
 * 医学上认为可以再生育的[夫妻]: whom a clause describes that ends in them. One that names somebody before says what they do:
 * 地方人民政府应当组织以民兵为骨干的群众性防汛队伍.
 *
 * @param text that of the scope
 */
export function whomIn(text: string, clause: Clause, framed: Framed): Range | undefined {
  const name = /(?<!目)的(?<name>[\u4e00-\u9fff]{2,8})$/.exec(clause.text)?.groups?.name;
  if (name === undefined || !namesActor(name, framed.lexicon)) return undefined;
  const subject = actorIn(text, framed, clause);
  return subject && subject.end < clause.end ? undefined : { start: clause.end - name.length, end: clause.end };
}

/** Whether a clause leads in to the next one: a condition, a 对 phrase, a time, a purpose, an actor on its own. */
export function isLeadIn(reading: Reading, clause: Clause): boolean {
  const { framed, scope } = reading;
  const words = plain(clause.text);
  if (words === '' || TOPIC.test(words)) return false;
  if (words === '对此') return true;
  if (REPORT_MARK.test(words)) return /(?:后|之后|以后|的)$/.test(words) && words.length <= 40;
  if (/^(?:对(?!外|内|口)|对于)/.test(words)) {
    const last = tokensIn(framed.tokens, clause).at(-1);
    const object = words.slice(words.lastIndexOf('的') + 1);
    // 对…的行为: one word after 的 is the object, whatever jieba takes it for.
    const nominal = last !== undefined && (/^(?:n|r|q|s|j|uj|x|vn)/.test(last.tag) || last.word === object);
    return nominal && !LEADS_IN_START_OF_OBJECT.test(object);
  }
  if (framed.mood === 'norm' && whomIn(scope.text, clause, framed)) return true;
  if (LEADS_IN_END.test(words) || LEADS_IN.test(words)) return true;
  if (/^要/.test(words)) return statesPurpose(scope, clause, '');
  const { range, time } = withoutTime(scope.text, clause);
  return (time !== null && range.start >= range.end) || isActorAlone(reading, clause);
}

/** 各级计划生育领导小组成员单位，要…: a clause that is nothing but an actor. */
export function isActorAlone({ framed, scope }: Reading, clause: Clause): boolean {
  const actor = actorIn(scope.text, framed, clause);
  return actor !== undefined && actor.end >= clause.end - 1;
}

/** 要成功推行计划，必须取得…: this 要 says what for. */
export function statesPurpose({ clauses }: Scope, clause: Clause, before: string): boolean {
  const [next] = overlapping(clauses, { start: clause.end + 1, end: clause.end + 4 });
  return (
    plain(before) === '' &&
    next !== undefined &&
    /^(?:就|还|首先|根本|最终|我们|大家)?(?:必须|就要|就必须|就得|务必|离不开|关键(?:在于|是|要))/.test(next.text)
  );
}
