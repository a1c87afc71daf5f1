import { PLAN_HEADS } from '../lexicon/headings.js';
import { AGENT_VERBS, CHARGED, CONSEQUENCES, SANCTION_VERBS } from '../lexicon/sanctions.js';
import {
  ASSESSED_END,
  ASSESSING,
  IMPERATIVE_VERBS,
  MANNER,
  NOUN_TAGGED_VERBS,
  REPORT_MARK,
  TOPIC,
  VERBAL_ADJECTIVES,
  WEIGHED_END,
} from '../lexicon/verbs.js';
import { overlapping } from '../text/span.js';
import { tokensIn } from '../text/tokens.js';
import type { Range, Token } from '../types.js';
import { leadsWithAction } from './aims.js';
import { actorIn, agentIn, withoutLead, withoutTime } from './phrases.js';
import { isLeadIn, type Open, plain, type Reading } from './reading.js';
import type { Clause } from './scope.js';

/**
 * The clauses of a sentence that stand without a cue, as directives if they give orders: bare imperatives (完善…，推进…), an agent
 * that is assigned an act (由…负责发放), or a law's sanction. A new one begins where another actor is named.
 */
export function bareDirectives(reading: Reading): Open[] {
  const { bare, pass } = reading;
  const [first] = bare;
  if (!first) return [];
  const orders = ordersIn(reading);
  if (Array.isArray(orders)) return orders;
  pass({ start: first.start, end: (bare.at(-1) as Clause).end }, orders);
  return [];
}

/** Orders without a deontic word, or why there are none. */
function ordersIn(reading: Reading): Open[] | string {
  const { framed, scope } = reading;
  if (scope.depth > 0) return 'without a deontic word, brackets give no order';
  if (isLabel(reading)) return 'it is a label or a cell of a table';
  // 为了…，制定本条例: what a law is for; 现就…提出以下意见: what a notice does by being sent.
  if (/(?:^|，)现(?:就|将|印发|提出|通知)|制[定订]本(?:条例|法|办法|规定|规则|细则|方案|意见)|特制定/.test(scope.text))
    return 'it says what the document itself is for';
  if (framed.mood === 'norm') {
    if (/^(?:#+ )?第.{1,6}[编章节]/.test(framed.sentence.normal)) return 'it is a heading of a law';
    // 拒不执行防御洪水方案的；: an item of a list of offences. 产品碳足迹：指产品由…产生之总和: a definition.
    if (/(?:的|者)$/.test((reading.bare.at(-1) as Clause).text)) return 'it says whom a rule is about';
    if (reading.bare.some(({ text }) => /^(?:是)?指(?!定|导|示|派)/.test(text))) return 'it defines';
    const punished = sanction(reading);
    if (punished) return [punished];
    const given = assigned(reading);
    return given.length > 0 ? given : imperatives(reading);
  }
  // 认清形势，切实增强紧迫感: a heading may tell what is to be done where what stands under it assesses.
  const urges = framed.sentence.role === 'heading' && reading.bare.some(({ text }) => URGES.test(text));
  if (framed.mood !== 'plan' && framed.mood !== 'aims' && !(framed.mood === 'assess' && urges))
    return `its passage does not tell what is to be done (${framed.mood}: ${framed.moodReason})`;
  if (!framed.imperatives) return 'before a legislature an order has its deontic word';
  if (isName(reading)) return 'it is a heading that only names';
  const retribution = answering(reading) ?? consequence(reading);
  if (retribution) return [retribution];
  const charged =
    framed.mood === 'plan' && reading.bare.some(({ text }) => CHARGED.test(text)) ? assigned(reading) : [];
  if (charged.length > 0) return charged;
  const orders = imperatives(reading);
  const given = Array.isArray(orders) || !framed.assigns ? [] : assigned(reading);
  return given.length > 0 ? given : orders;
}

const URGES = /^(?:切实|进一步|不断|着力|全面|坚决|牢固)(?!是|有)/;

/** 谁砸群众的饭碗，就砸谁的饭碗: whoever does it is to answer for it. */
function answering(reading: Reading): Open | undefined {
  const { bare } = reading;
  const from = bare.findIndex(
    ({ text }, index) =>
      // An act before it goes on with it: 实行“揭榜挂帅”，谁能干就让谁干.
      (/^谁.{1,12}谁/.test(plain(text)) &&
        bare.slice(0, index).every((clause) => !leadsWithAction(reading.framed.tokens, clause))) ||
      (/^谁/.test(plain(text)) && /^(?:就|便)[^，]*谁/.test(bare[index + 1]?.text ?? '')),
  );
  const clauses = from < 0 ? [] : bare.slice(from);
  const [who] = clauses;
  return who && openOf(reading, { start: who.start, end: (clauses.at(-1) as Clause).end }, clauses, undefined, 'bare');
}

/** 逾期不报的，全省通报: what follows for those whom the clause before tells of. */
function consequence(reading: Reading): Open | undefined {
  const { bare } = reading;
  const from = bare.findIndex(
    ({ text }, index) => /(?:的|者)$/.test(text) && CONSEQUENCES.test(plain(bare[index + 1]?.text ?? '')),
  );
  const clauses = from < 0 ? [] : bare.slice(from);
  const [first] = clauses;
  if (!first || clauses.some((clause) => assesses(reading, clause))) return undefined;
  const { start } = withoutLead(reading.scope.text, first);
  return openOf(reading, { start, end: (clauses.at(-1) as Clause).end }, clauses, undefined, 'sanction');
}

/** 县设立站，乡设立所，村设立室: in a law, an order for each actor that is named. */
function imperatives(reading: Reading): Open[] | string {
  const { bare, framed } = reading;
  const cuts = bare.flatMap((clause, index) =>
    index > 0 && framed.mood === 'norm' && !/^[由经]/.test(clause.text) && bareActor(reading, clause) ? [index] : [],
  );
  const orders = [0, ...cuts].map((from, order) => imperative(reading, bare.slice(from, cuts[order])));
  // Who stands behind a clause that orders nothing is no actor of an order of their own.
  const kept = typeof orders[0] === 'string' ? [imperative(reading, bare)] : orders;
  const [first] = kept;
  return typeof first === 'string' ? first : kept.filter((order) => typeof order !== 'string');
}

function imperative(reading: Reading, clauses: Clause[]): Open | string {
  const { framed, scope } = reading;
  const { tokens } = framed;
  const { text } = scope;
  const opener = clauses[0] as Clause;
  // 总体要求是：…
  const introduced = /^[：:]$/.test(text[opener.end] ?? '') && /(?:是|为|如下)$/.test(opener.text);
  if (introduced && /(?:目标|指标|预期)[^，]{0,6}(?:是|为|如下)$/.test(opener.text)) return 'it opens a list of aims';
  const own = introduced ? clauses.slice(1) : clauses;
  const said = own.find((clause) => assesses(reading, clause));
  if (said) return `“${said.text}” says what is so or was done`;
  const acts = (clause: Clause): boolean =>
    leadsWithAction(tokens, withoutTime(text, withoutLead(text, clause)).range) ||
    bareActor(reading, clause) !== undefined ||
    DUE_DEED.test(clause.text);
  const isTarget = (clause: Clause): boolean => isOnlyTarget(reading, clause);
  // The last clause leads in to nothing: 流动人口的管理，按照有关规定执行.
  const leadsOn = (clause: Clause, index: number): boolean =>
    (framed.mood !== 'norm' || index < own.length - 1 || /(?:的|者)$/.test(clause.text)) && isLeadIn(reading, clause);
  const acting = own.findIndex(
    (clause, index) => acts(clause) && !isTarget(clause) && !leadsOn(clause, index) && !TOPIC.test(plain(clause.text)),
  );
  const head = own[acting];
  if (!head) return 'no verb of action leads it';
  const leading = own.slice(0, acting);
  // 到2020年，…达到60%，迈进…: targets with an act after them give no order; acts with targets after them do.
  if (leading.some(isTarget)) return 'it is a target';
  const charge = leading.find((clause) => isCharge(reading, clause));
  const stray = leading.find(
    (clause) =>
      clause !== charge && !isLeadIn(reading, clause) && !isTopic(reading, clause) && !isDeemed(reading, clause),
  );
  if (stray && !introduced) return `“${stray.text}” before it neither orders nor leads in to an order`;
  const actor = (charge && actorIn(text, framed, charge)) ?? bareActor(reading, head);
  const first = charge ?? leading.find((clause) => isLeadIn(reading, clause)) ?? head;
  const start = actor && first === head ? actor.start : withoutLead(text, first).start;
  return openOf(reading, { start, end: (own.at(-1) as Clause).end }, own, actor, actor ? 'bare-with-actor' : 'bare');
}

/** 该收回的收回, 该兑现的全部兑现: what should be done is to be done. */
const DUE_DEED =
  /^(?:该(?<due>[\u4e00-\u9fff]{1,4})(?:的(?:要|都|就|全部|坚决|一律)*)?\k<due>|能(?<able>不?[\u4e00-\u9fff]{1,4})的[\u4e00-\u9fff]{0,4}(?:要|都|就|全部|尽量)*\k<able>)$/;

/** 乡人民政府负责本区域内的工作，贯彻落实…: in a law, who is competent, before what they are to do. */
function isCharge({ framed, scope }: Reading, clause: Clause): boolean {
  const actor = framed.mood === 'norm' ? actorIn(scope.text, framed, clause) : undefined;
  return actor !== undefined && /^(?:具体|主要|共同|统一)?(?:负责|主管)/.test(scope.text.slice(actor.end, clause.end));
}

/** 视为出勤，发给工资: in a law, what something counts as, before what follows from it. */
const isDeemed = ({ framed }: Reading, { text }: Clause): boolean =>
  framed.mood === 'norm' && /^(?:视为|视同|享受)/.test(plain(text));

/** 上述资金由失业保险基金列支: each agent after 由 is assigned what follows, up to the next. */
function assigned(reading: Reading): Open[] {
  const { scope, bare, framed } = reading;
  const given = bare.flatMap((clause, index) => {
    const match = REPORT_MARK.test(clause.text) ? null : AGENT_VERBS.exec(clause.text);
    const agent = match && agentIn(scope.text, framed, { start: clause.start + match.index, end: clause.end });
    return agent ? [{ index, agent }] : [];
  });
  const orders: Open[] = [];
  for (const [order, { index, agent }] of given.entries()) {
    const from = order === 0 ? 0 : index;
    const own = bare.slice(from, given[order + 1]?.index);
    const leads = own.slice(0, index - from);
    const leading = leads.every((lead) => isLeadIn(reading, lead));
    // 享受免费治疗，所需经费由财政保障: only in a law may another rule stand before.
    if (!leading && framed.mood !== 'norm') return [];
    const clauses = leading ? own : own.slice(leads.length);
    const [first] = clauses;
    if (!first) continue;
    const { start } = withoutLead(scope.text, first);
    const end = (clauses.at(-1) as Clause).end;
    orders.push(openOf(reading, { start, end }, clauses, agent, 'agent'));
  }
  return orders;
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
    actor = actorIn(scope.text, framed, agent) ?? agent;
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
  const actor = actorIn(scope.text, framed, clause);
  // 村设立…: in a law even one character names who is to act.
  if (!actor || (actor.end - actor.start < 2 && framed.mood !== 'norm')) return undefined;
  const rest = { start: actor.end, end: clause.end };
  const words = scope.text.slice(rest.start, rest.end);
  // 社会参与: a verb without an object, as in a motto, orders nothing.
  return words.length > 2 &&
    leadsWithAction(framed.tokens, rest) &&
    !/^(?:的|是|在|设[在于]|和|与|、|主管|负责(?!落实|组织|实施|做好|抓好)|主办|协办|享有|负有)/.test(words)
    ? actor
    : undefined;
}

/** Whether a clause reports or assesses: the sentence gives no order. 创新是…, 基础仍然薄弱, 已… */
function assesses({ framed, scope }: Reading, clause: Clause): boolean {
  const words = plain(clause.text);
  // 是国家机关职工的，发给工资: in a law, whom the rule is about.
  if (framed.mood === 'norm' && /(?:的|者)$/.test(words)) return false;
  if (DUE_DEED.test(words)) return false;
  if (ASSESSING.test(words) || REPORT_MARK.test(words)) return true;
  // 可以申请补助: what can be done is no order, where it permits nothing.
  if (/^(?:可以|能够|能(?![源力耗效])|可(?![持控再见喜比]))/.test(words)) return true;
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
  if (PLAN_HEADS.includes(sentence.normal.slice(sentence.body).trim())) return true;
  const first = tokens.find(({ start }) => start >= sentence.body);
  return (
    first !== undefined &&
    !IMPERATIVE_VERBS.has(first.word.slice(0, 2)) &&
    !IMPERATIVE_VERBS.has(first.word.slice(-2)) &&
    !MANNER.has(first.word.slice(0, 2)) &&
    !VERBAL_ADJECTIVES.has(first.word) &&
    !NOUN_TAGGED_VERBS.has(first.word) &&
    first.word.length > 1
  );
}

/** A cell of a table or a label: a few words alone on a line, without numbering or a closing mark. */
const LONGEST_LABEL = 10;
const isLabel = ({ framed: { sentence, table } }: Reading): boolean =>
  table !== null ||
  (sentence.body === 0 &&
    sentence.role !== 'heading' &&
    !/[。；！，：]$/.test(sentence.normal) &&
    (sentence.normal.length <= LONGEST_LABEL || /[×÷=/]/.test(sentence.normal)));

/** Whether a clause says no more than a target does. 完成…建设 is both. */
const isOnlyTarget = ({ scope, targets }: Reading, clause: Clause): boolean =>
  !/^(?:[\d年月日底前到，]*)(?:全面|基本|按期|如期|全部)*(?:完成|推动|推进|加快|建成|建立|消除|把|将)/.test(
    clause.text,
  ) && coveredBy(overlapping(targets, clause), { start: withoutLead(scope.text, clause).start, end: clause.end });

/** Whether `targets`, one or several side by side, leave nothing of a clause but a few words before them. */
const coveredBy = (targets: readonly Range[], { start, end }: Range): boolean =>
  targets.some((target) => target.start <= start + 6) &&
  targets.some((target) => target.end >= end - 1 && target.start < end);
