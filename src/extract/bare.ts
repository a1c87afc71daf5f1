import { AGENT_VERBS, SANCTION_VERBS } from '../lexicon/sanctions.js';
import {
  ASSESSED_END,
  ASSESSING,
  IMPERATIVE_VERBS,
  MANNER,
  REPORT_MARK,
  TOPIC,
  VERBAL_ADJECTIVES,
  WEIGHED_END,
} from '../lexicon/verbs.js';
import { overlapping } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import type { Range, Token } from '../types.js';
import { leadsWithAction } from './aims.js';
import { actorIn, withoutLead, withoutTime } from './phrases.js';
import { isLeadIn, type Open, plain, type Reading } from './reading.js';
import type { Clause } from './scope.js';

/**
 * The clauses of a sentence that stand without a cue, as one directive if they give an order: a bare imperative (完善…，推进…), an
 * agent that is assigned an act (由…负责发放), or a law's sanction.
 */
export function bareDirective(reading: Reading): Open | undefined {
  const { framed, scope, bare } = reading;
  if (bare.length === 0 || scope.depth > 0 || isLabel(reading)) return undefined;
  // 为了…，制定本条例: what a law is for; 现就…提出以下意见: what a notice does by being sent.
  if (/(?:^|，)现(?:就|将|印发|提出|通知)|制[定订]本(?:条例|法|办法|规定|规则|细则|方案|意见)|特制定/.test(scope.text))
    return undefined;
  if (framed.mood === 'norm' && /^(?:#+ )?第.{1,6}[编章节]/.test(framed.sentence.normal)) return undefined;
  if (framed.mood === 'norm') return sanction(reading) ?? assigned(reading) ?? imperative(reading);
  if ((framed.mood !== 'plan' && framed.mood !== 'aims') || !framed.imperatives || isName(reading)) return undefined;
  return imperative(reading) ?? (framed.assigns ? assigned(reading) : undefined);
}

function imperative(reading: Reading): Open | undefined {
  const { framed, scope, bare } = reading;
  const { tokens } = framed;
  const { text } = scope;
  const opener = bare[0] as Clause;
  // 总体要求是：…
  const introduced = /^[：:]$/.test(text[opener.end] ?? '') && /(?:是|为|如下)$/.test(opener.text);
  if (introduced && /(?:目标|指标|预期)[^，]{0,6}(?:是|为|如下)$/.test(opener.text)) return undefined;
  const own = introduced ? bare.slice(1) : bare;
  if (own.some((clause) => assesses(reading, clause))) return undefined;
  const acts = (clause: Clause): boolean =>
    leadsWithAction(tokens, withoutTime(text, withoutLead(text, clause)).range) ||
    bareActor(reading, clause) !== undefined;
  const isTarget = (clause: Clause): boolean => isOnlyTarget(reading, clause);
  // The last clause leads in to nothing: 流动人口的管理，按照有关规定执行.
  const leadsOn = (clause: Clause, index: number): boolean =>
    (framed.mood !== 'norm' || index < own.length - 1 || /(?:的|者)$/.test(clause.text)) && isLeadIn(reading, clause);
  const acting = own.findIndex(
    (clause, index) => acts(clause) && !isTarget(clause) && !leadsOn(clause, index) && !TOPIC.test(plain(clause.text)),
  );
  const head = own[acting];
  if (!head) return undefined;
  const leading = own.slice(0, acting);
  // 到2020年，…达到60%，迈进…: targets with an act after them give no order; acts with targets after them do.
  if (leading.some(isTarget)) return undefined;
  if (!introduced && leading.some((clause) => !isLeadIn(reading, clause) && !isTopic(reading, clause)))
    return undefined;
  const actor = bareActor(reading, head);
  const first = leading.find((clause) => isLeadIn(reading, clause)) ?? head;
  const start = actor && first === head ? actor.start : withoutLead(text, first).start;
  return openOf(reading, { start, end: (own.at(-1) as Clause).end }, own, actor, actor ? 'bare-with-actor' : 'bare');
}

/** 上述资金由失业保险基金列支: the agent after 由 is assigned the act. */
function assigned(reading: Reading): Open | undefined {
  const { scope, bare, framed } = reading;
  for (const [index, clause] of bare.entries()) {
    const match = AGENT_VERBS.exec(clause.text);
    if (!match?.groups || REPORT_MARK.test(clause.text)) continue;
    const start = clause.start + match.index + 1;
    const agent = { start, end: start + (match.groups.agent as string).length };
    const actor = actorIn(scope.text, framed.tokens, agent) ?? agent;
    const leads = bare.slice(0, index);
    if (leads.some((lead) => !isLeadIn(reading, lead))) continue;
    const from = withoutLead(scope.text, leads[0] ?? clause).start;
    return openOf(reading, { start: from, end: (bare.at(-1) as Clause).end }, bare, actor, 'agent');
  }
  return undefined;
}

/** 情节严重的，由…吊销执照: what a law does to who breaks it; what they did (…的) is the condition. */
function sanction(reading: Reading): Open | undefined {
  const { scope, bare, framed } = reading;
  const punishing = bare.findIndex((clause) => SANCTION_VERBS.test(clause.text) && !/的$/.test(clause.text));
  if (punishing < 0) return undefined;
  const clause = bare[punishing] as Clause;
  const match =
    AGENT_VERBS.exec(clause.text) ??
    /由(?<agent>[^，。；]{2,40}?)(?=依法|责令|给予|处|没收|吊销|按照|依照|依据|根据)/.exec(clause.text);
  let actor: Range | undefined;
  if (match?.groups?.agent !== undefined) {
    const start = clause.start + match.index + 1;
    const agent = { start, end: start + match.groups.agent.length };
    actor = actorIn(scope.text, framed.tokens, agent) ?? agent;
  }
  const first = bare[0] as Clause;
  return openOf(
    reading,
    { start: withoutLead(scope.text, first).start, end: (bare.at(-1) as Clause).end },
    bare,
    actor,
    'sanction',
  );
}

const openOf = (reading: Reading, range: Range, clauses: Clause[], actor: Range | undefined, rule: string): Open => ({
  ...range,
  hit: null,
  actor,
  leads: [],
  clauses,
  cognition: false,
  attribution: reading.attribution,
  rule,
});

/** 试点城市制定…方案: an actor and a verb of action, in a passage that assigns tasks or in a law. */
function bareActor({ framed, scope, due }: Reading, clause: Clause): Range | undefined {
  if (!due && !framed.assigns && framed.mood !== 'norm') return undefined;
  const actor = actorIn(scope.text, framed.tokens, clause);
  if (!actor || actor.end - actor.start < 2) return undefined;
  const rest = { start: actor.end, end: clause.end };
  const words = scope.text.slice(rest.start, rest.end);
  return leadsWithAction(framed.tokens, rest) &&
    !/^(?:的|是|在|和|与|、|主管|负责(?!落实|组织|实施|做好|抓好)|主办|协办|享有|负有)/.test(words)
    ? actor
    : undefined;
}

/** Whether a clause reports or assesses: the sentence gives no order. 创新是…, 基础仍然薄弱, 已… */
function assesses({ framed, scope }: Reading, clause: Clause): boolean {
  const words = plain(clause.text);
  if (ASSESSING.test(words) || REPORT_MARK.test(words)) return true;
  if (WEIGHED_END.test(words)) return true;
  if (ASSESSED_END.test(words) && !leadsWithAction(framed.tokens, withoutLead(scope.text, clause))) return true;
  // Orders have no first person: 清楚勾划出我们的政策重点.
  if (/(?<!让)我(?:们|的|$)|(?<!自)我(?=[想认相会要])/.test(words)) return true;
  if (/(?:主要|都|也|还|只|仍|共|各)有/.test(words)) return true;
  return (
    !/^(?:明确|确保|不论|无论)/.test(words) &&
    tokensIn(framed.tokens, clause).some(
      ({ word, start }, index, words) =>
        index > 0 &&
        /^(?:是|不是|就是|也是|会|不会|将会|便是|即是|则是|即)$/.test(word) &&
        !/^(?:特别|尤其)$/.test((words[index - 1] as Token).word) &&
        !inQuotes(clause.text, start - clause.start),
    )
  );
}

/** “绿水青山就是金山银山”理念: what is quoted asserts nothing here. */
const inQuotes = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);

/** 在继承与创新基础上; 国有企业改革的基本任务: says what it is about. */
const isTopic = ({ framed }: Reading, clause: Clause): boolean =>
  TOPIC.test(plain(clause.text)) ||
  tokensIn(framed.tokens, clause).every(({ tag, word }) => !/^(?:v|d|p|a|ad)$/.test(tag) || word === '的');

/** （一）参加企业: a short heading whose verb gives no orders elsewhere is a name. */
function isName({ framed: { sentence, tokens } }: Reading): boolean {
  if (sentence.role !== 'heading' || sentence.normal.length - sentence.body > 8) return false;
  const first = tokens.find(({ start }) => start >= sentence.body);
  return (
    first !== undefined &&
    !IMPERATIVE_VERBS.has(first.word.slice(0, 2)) &&
    !IMPERATIVE_VERBS.has(first.word.slice(-2)) &&
    !MANNER.has(first.word.slice(0, 2)) &&
    !VERBAL_ADJECTIVES.has(first.word) &&
    first.word.length > 1
  );
}

/** A cell of a table or a label: a few words alone on a line, without numbering or a closing mark. */
const LONGEST_LABEL = 10;
const isLabel = ({ framed: { sentence } }: Reading): boolean =>
  sentence.body === 0 &&
  !/[。；！，：]$/.test(sentence.normal) &&
  (sentence.normal.length <= LONGEST_LABEL || /[×÷=/]/.test(sentence.normal));

/** Whether a clause says no more than a target does. 完成…建设 is both. */
const isOnlyTarget = ({ scope, targets }: Reading, clause: Clause): boolean =>
  !/^(?:[\d年月日底前到，]*)(?:全面|基本|按期|如期|全部)*(?:完成|推动|推进|加快|建成|建立|消除)/.test(clause.text) &&
  overlapping(targets, clause).some(
    (target) =>
      target.start <= withoutLead(scope.text, clause).start + 6 &&
      target.end >= clause.end - 1 &&
      target.start < clause.end,
  );
