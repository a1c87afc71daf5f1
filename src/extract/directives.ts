import { COGNITION, HEAD_CUES, OTHERS, SOME_OTHERS, SPEECH_VERBS, SUPERIORS } from '../lexicon/cues.js';
import { ASSESSING, POSITIVE_LEAD, REPORT_MARK } from '../lexicon/verbs.js';
import { shift } from '../text/span.js';
import type { Attribution, FoundDirective, FoundTarget, Framed, Range } from '../types.js';
import { aimsIn, leadsWithAction } from './aims.js';
import { bareDirectives } from './bare.js';
import { cuesIn, type Hit, type Pass, strongerOf } from './cues.js';
import { detail } from './detail.js';
import { actorAfter, actorIn, agentIn, withoutLead } from './phrases.js';
import { hasNoSubject, isActorAlone, isLeadIn, type Open, plain, type Reading, startOf, whomIn } from './reading.js';
import { refusal } from './refusal.js';
import { type Clause, scopesOf } from './scope.js';

/** 2019年3月底前，国家卫生健康委推行…: what is due by a day is an order, whoever says so. */
const DUE = /\d{1,2}月(?:\d{1,2}日|底)?(?:以?前|之前)|年底前|年[初中]前/;

/**
 * The directives of one sentence: cues open them, clause by clause, and what follows without a cue belongs to their scope. Without
 * a cue, a sentence that a verb of action leads is a bare imperative where the passage gives orders.
 *
 * @param targets those of the same sentence: a clause that is only a target is no directive
 * @param pass hears of the cues and clauses that order nothing, and why
 */
export function directivesIn(framed: Framed, targets: readonly FoundTarget[], pass: Pass = () => {}): FoundDirective[] {
  const { sentence, mood } = framed;
  if (/^(?:title|salutation|note)$/.test(sentence.role) || mood === 'courtesy') return [];
  const local = targets.map((target) => shift(target, -sentence.start));
  return scopesOf(framed).flatMap((scope) => {
    const reading: Reading = {
      framed,
      scope,
      targets: local,
      done: [],
      current: undefined,
      bare: [],
      subject: undefined,
      attribution: 'speaker',
      due: DUE.test(scope.text.slice(scope.start, scope.end)),
      lastCondition: scope.clauses.findLastIndex(({ text }) => /(?:者|的|之一|情形)$/.test(text)),
      reported: false,
      pass,
    };
    for (const index of scope.clauses.keys()) readClause(reading, index);
    closeCurrent(reading);
    closeBare(reading);
    return reading.done.map((open) => detail(framed, scope, open));
  });
}

function closeCurrent(reading: Reading): void {
  if (reading.current) reading.done.push(reading.current);
  reading.current = undefined;
}

function closeBare(reading: Reading): void {
  reading.done.push(...bareDirectives(reading));
  reading.bare = [];
}

function readClause(reading: Reading, index: number): void {
  const { framed, scope, current } = reading;
  const clause = scope.clauses[index] as Clause;
  const previous = scope.clauses[index - 1]?.text ?? '';
  const voice =
    /^(?:要求|提出|强调|规定)/.test(clause.text) && SOME_OTHERS.test(previous) ? 'other' : voiceOf(clause.text);
  if (voice) {
    reading.attribution = voice;
    reading.reported = voice === 'other';
  }
  const theirs = reading.attribution === 'other';
  const found = cuesIn(scope.text, framed, clause, reading.subject, reading.pass);
  const hits = theirs ? [] : found;
  if (theirs) for (const hit of found) reading.pass(hit, 'it is the demand of somebody else, which is only reported');
  const hit = hits.find((candidate) => {
    const why = refusal(reading, index, candidate);
    if (why !== undefined) reading.pass(candidate, why);
    return why === undefined;
  });
  if (!hit) {
    if (hits.length > 0 && REPORT_MARK.test(clause.text)) reading.reported = true;
    withoutCue(reading, clause);
  } else if (current && !opensNew(reading, current, clause, hit)) {
    if (current.hit && awaitsAction(reading, current)) current.hit = strongerOf(current.hit, hit);
    extend(current, clause);
  } else openAt(reading, clause, hit);
}

function extend(current: Open, clause: Clause): void {
  current.end = clause.end;
  current.clauses.push(clause);
}

/** A clause without a cue goes on with the directive that is open, unless a report, an assessment or the opposite begins. */
function withoutCue(reading: Reading, clause: Clause): void {
  const { framed, scope, current } = reading;
  const actor = actorIn(scope.text, framed, clause);
  if (current) {
    const reports =
      REPORT_MARK.test(clause.text) && (actor !== undefined || /^[\u4e00-\u9fff]{1,4}了/.test(clause.text));
    const assesses = /^(?:这|那|此|任务|意义|迫在|势在|至关|成效)/.test(clause.text) && ASSESSING.test(clause.text);
    // 严禁违规担保，积极稳妥化解债务: the second is not forbidden.
    const opposes = current.hit?.deontic === 'prohibition' && POSITIVE_LEAD.test(clause.text);
    // 但我想大家都了解…: the speaker's own voice is no part of what others are to do.
    const speaks =
      /^(?:我们?(?![市省国县区州镇乡])|本人|本席)/.test(plain(clause.text)) && current.hit?.deontic !== 'commitment';
    // 现在全市还有29个停着: how things stand; 但更要紧的是改革: what matters.
    const states = STANDS.test(clause.text);
    if (!reports && !assesses && !opposes && !speaks && !states) {
      extend(current, clause);
      return;
    }
    closeCurrent(reading);
    if (states) return;
  }
  reading.bare.push(clause);
  reading.subject = actor ?? reading.subject;
}

const STANDS =
  /^(?:现在|目前|当前|眼下)[^，]*(?:还有|仍有|已有|只有|没有|有\d)|^(?:但|但是|不过|可是)[^，]{0,8}(?:的是|关键是|就是)/;

/** Opens a directive at the cue of `clause`, with the clauses that lead in to it. */
function openAt(reading: Reading, clause: Clause, hit: Hit): void {
  const { scope, current, framed } = reading;
  const { text } = scope;
  const from = startOf(reading, clause, hit);
  const quoted = from > withoutLead(text, { start: clause.start, end: hit.start }).start;
  // Clauses that lead in to this cue were taken for the scope of the directive before.
  const leads: Clause[] = [];
  const before = current ? current.clauses : reading.bare;
  // In a law, all that stands before the first cue says whom or what the rule is about.
  const leadsIn = (lead: Clause): boolean => (!current && framed.mood === 'norm') || isLeadIn(reading, lead);
  while (!quoted && before.length > (current ? 1 : 0) && leadsIn(before.at(-1) as Clause))
    leads.unshift(before.pop() as Clause);
  // 做好政府工作，要坚持…: an act alone before a cue without a subject says what for.
  const [aim, ...more] = current ? [] : reading.bare;
  const isAim =
    aim !== undefined && more.length === 0 && leads.length === 0 && from === hit.start && hit.start === clause.start;
  if (isAim && /^(?:要|必须|就要|应|应当)$/.test(hit.words) && leadsWithAction(framed.tokens, aim))
    leads.push(...reading.bare.splice(0));
  if (current) {
    current.end = (current.clauses.at(-1) as Clause).end;
    closeCurrent(reading);
  } else closeBare(reading);
  const actor = actorOf(reading, clause, hit, from, leads);
  reading.subject = actor ?? reading.subject;
  reading.current = {
    start: Math.min(leads[0] ? withoutLead(text, leads[0]).start : from, hit.start),
    end: clause.end,
    hit,
    actor,
    leads,
    clauses: [clause],
    cognition: COGNITION.test(text.slice(hit.end, hit.end + 10)),
    attribution: reading.attribution,
    rule: hit.deontic === 'commitment' ? 'commitment' : `cue:${hit.words}`,
  };
}

/** Who is to act: named after the cue (需要大家…, 应由…), before it, in a clause that leads in, or earlier in the sentence. */
function actorOf(
  reading: Reading,
  clause: Clause,
  hit: Hit,
  from: number,
  leads: readonly Clause[],
): Range | undefined {
  const { framed, scope } = reading;
  const { text } = scope;
  if (hit.words === '让我们') return { start: hit.start + 1, end: hit.end };
  const after = { start: hit.end, end: clause.end };
  const following = hit.takes === 'actor' ? actorAfter(text, framed, after) : agentIn(text, framed, after);
  if (following) return following;
  // With 鼓励, 请 and the like the subject is who encourages or asks.
  const asking =
    /^(?:请|建议|要求)$/.test(hit.words) || (HEAD_CUES.has(hit.words) && !/^(?:努力|争取|尽量|力求)$/.test(hit.words));
  if (asking) return undefined;
  const region = { start: from, end: hit.start };
  const named = actorIn(text, framed, region);
  if (named) return named;
  const lead = leads.find((candidate) => isActorAlone(reading, candidate));
  if (lead) return actorIn(text, framed, lead);
  const [described] = framed.mood === 'norm' ? leads.flatMap((clause) => whomIn(text, clause, framed) ?? []) : [];
  if (described) return described;
  const inherits = hasNoSubject(reading, region) && !leads.some(({ text: words }) => /^对|^凡.*[^的]$/.test(words));
  return inherits ? reading.subject : undefined;
}

/** Whether a cue starts a directive of its own while another is open. */
function opensNew(reading: Reading, current: Open, clause: Clause, hit: Hit): boolean {
  if (!hit.opens) return false;
  if (current.cognition && /^(?:只能|不能|可以?|不可|不要|需要?)$/.test(hit.words)) return false;
  const region = { start: clause.start, end: hit.start };
  const named = actorIn(reading.scope.text, reading.framed, region) !== undefined;
  const before = reading.scope.text.slice(region.start, region.end);
  const firmer = /^(?:一律|必须|务必|不得|严禁|一定要)$/.test(hit.words) || /(?:都|均)$/.test(before);
  const goesOn = current.clauses.slice(1).every(({ text }) => /^(?:不管|不论|无论)/.test(text));
  return named || !firmer || !goesOn || !awaitsAction(reading, current);
}

/** 要按照…权限，一律开除: the first cue has no action in its clause yet; the next one is of the same demand. */
function awaitsAction({ framed, scope }: Reading, current: Open): boolean {
  const first = current.clauses[0];
  if (!first || !current.hit) return false;
  const rest = { start: current.hit.end, end: first.end };
  const words = scope.text.slice(rest.start, rest.end);
  return /^(?:按照?|根据|依照|以|通过|结合|围绕|在|从)/.test(words) && aimsIn(framed.tokens, rest).length === 0;
}

/** Whose words a clause begins to report. */
function voiceOf(text: string): Attribution | undefined {
  for (const verb of SPEECH_VERBS) {
    const at = text.indexOf(verb);
    if (at <= 0) continue;
    const before = text.slice(Math.max(0, at - 16), at);
    if (SUPERIORS.test(before)) return 'superior';
    if (OTHERS.test(before) && !/^大家/.test(before)) return 'other';
  }
  return undefined;
}
