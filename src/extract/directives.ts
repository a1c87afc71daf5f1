import {
  ASKING_CUES,
  COGNITION,
  CONTENT_VERBS,
  HEAD_CUES,
  OTHERS,
  SPEAKER,
  SPEECH_ACT_BEFORE,
  SPEECH_ACTS,
  SPEECH_VERBS,
  SUPERIORS,
} from '../lexicon/cues.js';
import { ASSESSING, MANNER, REPORT_MARK } from '../lexicon/verbs.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import { tokenFrom, tokensIn } from '../text/tokens.js';
import type { Attribution, FoundDirective, FoundTarget, Framed, Range } from '../types.js';
import { aimsIn, leadsWithAction } from './aims.js';
import { cuesIn, type Hit, strongerOf } from './cues.js';
import { actorAfter, actorIn, withoutLead, withoutTime } from './phrases.js';
import { type Clause, type Scope, scopesOf } from './scope.js';

/** A directive being read, clause by clause; places in the sentence. */
interface Open extends Range {
  hit: Hit | null;
  actor: Range | undefined;
  clauses: Clause[];
  /** 要认识到…: what follows is the content of one demand. */
  cognition: boolean;
  attribution: Attribution;
  rule: string;
}

/** What the reading of one scope knows while it goes from clause to clause. */
interface Reading {
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
  /** A report or somebody else's demand: its 不能 and 可以 order nothing. */
  reported: boolean;
}

/** 凡…, 经…批准, 为实现…, 按照…, 到2020年, 对…的人员: how a clause begins that leads in to the next. */
const LEADS_IN =
  /^(?:凡|如果?(?!何)|若|一旦|经(?!济|常|营)|为(?:了|实现|做好|完成|加强|确保|落实|推动|贯彻|推进|保障|促进|规范|防止|进一步|深入|切实|加快|更好)|根据|按照?(?!时|期)|依照|围绕|以(?!后|来|及|上|下)|通过(?!后)|到(?=[\d一二本])|结合|本着|立足|依托|针对|面对|面向|至(?=[\d一二本]))/;
/** 情节严重的, 政策放开后, 必要时: how it ends. */
const LEADS_IN_END = /(?:的|后|前|时|时候|之前|之后|以后|的同时|过程中|情况下|改革中|时刻|期间|阶段|前提下|的话)$/;
/** 在投入方面, 随着…: says what it is about, and stays outside. */
const TOPIC = /^(?:随着|关于|至于|作为)|^在[^，]*(?:方面|基础上|上|城镇|农村|领域|城市)$|^就[^，]+(?:而言|来说)$/;
/** 要在90%以上, 要达到…: a state, no act. */
const STATE_AFTER_CUE =
  /^(?:全部|都|均|力争|努力|确保)?(?:在|达到?|控制在|保持在?|稳定在|不低于|不少于|不超过|超过|提高到|提升到|降到|降至|增加到|增长|下降|降低|完成|突破)[^，。；]{0,12}[\d百千万亿%‰]/;
const HYPOTHETICAL =
  /(?:曾|当年|此前|早已|如果|假如|倘若|若是|即使|哪怕|只有|是否|能否|为什么|为何|何时|怎样|如何|之所以)[^，]*$/;
/** 保证了…, 已…: what a clause reports before its cue. */
const DONE = /(?<![为除])了(?![解望])|已(?!知)|曾/;
const SANCTION =
  /(?:否则|追究|问责|一票否决|吊销|处以|处[\d一二三五十][^，]*罚款|罚款|没收|责令|给予[^，]{0,8}处分|通报批评|撤职)/;

/**
 * The directives of one sentence: cues open them, clause by clause, and what follows without a cue belongs to their scope. Without
 * a cue, a sentence that a verb of action leads is a bare imperative where the passage gives orders.
 *
 * @param targets those of the same sentence: a clause that is only a target is no directive
 */
export function directivesIn(framed: Framed, targets: readonly FoundTarget[]): FoundDirective[] {
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
      reported: false,
    };
    for (const index of scope.clauses.keys()) readClause(reading, index);
    close(reading);
    flushBare(reading);
    return reading.done.map((open) => found(framed, scope, open));
  });
}

function close(reading: Reading): void {
  if (reading.current) reading.done.push(reading.current);
  reading.current = undefined;
}

function flushBare(reading: Reading): void {
  const open = bareImperative(reading);
  if (open) reading.done.push(open);
  reading.bare = [];
}

function readClause(reading: Reading, index: number): void {
  const { framed, scope, current } = reading;
  const { text } = scope;
  const { tokens } = framed;
  const clause = scope.clauses[index] as Clause;
  const voice = voiceOf(clause.text);
  if (voice) {
    reading.attribution = voice;
    reading.reported = voice === 'other';
  }
  const hits =
    voice === 'other' || (reading.reported && reading.attribution === 'other')
      ? []
      : cuesIn(text, tokens, clause, reading.subject);
  const hit = hits.find((candidate) => admits(reading, index, candidate));
  if (!hit) {
    if (hits.length > 0 && REPORT_MARK.test(clause.text)) reading.reported = true;
    withoutCue(reading, clause);
    return;
  }
  if (current && !opensNew(reading, current, clause, hit)) {
    if (current.hit && awaitsAction(reading, current)) current.hit = strongerOf(current.hit, hit);
    extend(current, clause);
    return;
  }
  openAt(reading, clause, hit);
}

function extend(current: Open, clause: Clause): void {
  current.end = clause.end;
  current.clauses.push(clause);
}

/** A clause without a cue goes on with the directive that is open, unless a report or an assessment begins. */
function withoutCue(reading: Reading, clause: Clause): void {
  const { framed, scope, current } = reading;
  const actor = actorIn(scope.text, framed.tokens, clause);
  if (current) {
    const reports =
      REPORT_MARK.test(clause.text) && (actor !== undefined || /^[\u4e00-\u9fff]{1,4}了/.test(clause.text));
    const assesses = /^(?:这|那|此|任务|意义|迫在|势在|至关|成效)/.test(clause.text) && ASSESSING.test(clause.text);
    if (!reports && !assesses) {
      extend(current, clause);
      return;
    }
    close(reading);
  }
  reading.bare.push(clause);
  reading.subject = actor ?? reading.subject;
}

/** Opens a directive at the cue of `clause`, with the clauses that lead in to it. */
function openAt(reading: Reading, clause: Clause, hit: Hit): void {
  const { framed, scope, current } = reading;
  const { text } = scope;
  const { tokens } = framed;
  const from = startOf(reading, clause, hit);
  const reportedSpeech = from > withoutLead(text, { start: clause.start, end: hit.start }).start;
  // Clauses that lead in to this cue were taken for the scope of the directive before.
  const leads: Clause[] = [];
  const before = current ? current.clauses : reading.bare;
  while (!reportedSpeech && before.length > (current ? 1 : 0) && isLeadIn(reading, before.at(-1) as Clause))
    leads.unshift(before.pop() as Clause);
  if (current) {
    current.end = (current.clauses.at(-1) as Clause).end;
    close(reading);
  } else flushBare(reading);

  const region = { start: from, end: hit.start };
  let actor = hit.takes === 'actor' ? actorAfter(text, tokens, { start: hit.end, end: clause.end }) : undefined;
  if (
    !actor &&
    !(HEAD_CUES.has(hit.words) && !/^(?:努力|争取|尽量|力求)$/.test(hit.words)) &&
    !/^(?:请|建议)$/.test(hit.words)
  ) {
    actor =
      actorIn(text, tokens, region) ??
      leads
        .map((lead) => (isActorAlone(reading, lead) ? actorIn(text, tokens, lead) : undefined))
        .find((named) => named !== undefined);
    if (!actor && hasNoSubject(reading, region) && !leads.some(({ text: words }) => /^对/.test(words)))
      actor = reading.subject;
  }
  if (actor) reading.subject = actor;
  reading.current = {
    start: Math.min(leads[0] ? withoutLead(text, leads[0]).start : from, hit.start),
    end: clause.end,
    hit,
    actor,
    clauses: [clause],
    cognition: COGNITION.test(text.slice(hit.end, hit.end + 10)),
    attribution: reading.attribution,
    rule: hit.deontic === 'commitment' ? 'commitment' : `cue:${hit.words}`,
  };
}

/** Whether a cue that stands as a word also gives an order here. Changes 希望 about our own act to a commitment. */
function admits(reading: Reading, index: number, hit: Hit): boolean {
  const { framed, scope, targets, current, subject } = reading;
  const { tokens, mood } = framed;
  const { text } = scope;
  const clause = scope.clauses[index] as Clause;
  const before = text.slice(clause.start, hit.start);
  const after = text.slice(hit.end, clause.end);
  const { words } = hit;
  if (after === '' && hit.takes === 'verb') return false;
  if (HYPOTHETICAL.test(before) && !/(?:如果|若|只有)[^，]*(?:的|时|后)$/.test(before)) return false;
  if (
    words === '要' &&
    /^(?:如果|假如|倘若|即使|只要|因为|由于|谁)/.test(
      clause.text.slice(withoutLead(clause.text, whole(clause.text)).start),
    )
  )
    return false;
  if (words === '要' && statesPurpose(reading, index, before)) return false;
  const named = actorIn(text, tokens, { start: clause.start, end: hit.start });
  const from = startOf(reading, clause, hit);
  // 保证了…只能加强: the content of a report.
  if (DONE.test(text.slice(from, hit.start)) && !/(?:后|以来|的)$/.test(text.slice(from, hit.start)) && !named)
    return false;
  if (
    hit.deontic !== 'commitment' &&
    STATE_AFTER_CUE.test(after) &&
    !named &&
    targets.some((target) => target.start < hit.end + 12 && target.end > hit.end)
  )
    return false;
  if (/^(?:可以?|不能|不可|不要|不应|不宜|只能)$/.test(words)) {
    if (reading.reported || mood === 'report') return false;
    if (/(?:才|就|都|也|能|还|便|从而|怎么|谁|不|令|使|让)[^，]{0,4}$/.test(before)) return false;
    if (words.startsWith('可') && (current?.cognition || (mood !== 'norm' && !permits(reading, hit, clause))))
      return false;
  }
  if (ASKING_CUES.has(words)) return admitsAsking(reading, hit, named, before, after);
  if (HEAD_CUES.has(words)) {
    if (current && !hit.opens) return false;
    if (mood === 'report' || /^了/.test(after)) return false;
    const region = { start: from, end: hit.start };
    const led = tokensIn(tokens, region).every(({ tag, word }) => /^(?:d|ad|c|t|zg|p)$/.test(tag) || MANNER.has(word));
    const authority =
      named !== undefined &&
      /(?:国家|政府|省|市|县|单位|部门|机关|我们|机构|局|厅|部)$/.test(text.slice(named.start, named.end));
    if (!led && !authority) return false;
    if (
      /^(?:努力|争取|尽量|力求)$/.test(words) &&
      targets.some((target) => target.start <= hit.end && target.end >= clause.end - 2)
    )
      return false;
    // A bare imperative before it governs it: 完善政策，鼓励社会资本参与.
    if (!hit.opens && reading.bare.some((earlier) => leadsWithAction(tokens, earlier))) return false;
  }
  if (words === '需要' || words === '需') {
    const next = tokenFrom(tokens, hit.end);
    if (
      next &&
      !/^(?:v|vn|d|ad|p|vd|x|an)$/.test(next.tag) &&
      !actorAfter(text, tokens, { start: hit.end, end: clause.end })
    )
      return false;
  }
  void subject;
  return true;
}

/** 请, 希望, 建议, 要求: whose they are decides. Third parties' are none; our own 希望 is a weak commitment. */
function admitsAsking(reading: Reading, hit: Hit, named: Range | undefined, before: string, after: string): boolean {
  const { framed, scope, current, subject } = reading;
  const { text } = scope;
  const whose = named ?? subject;
  const who = whose ? text.slice(whose.start, whose.end) : '';
  const superior = SUPERIORS.test(who) || SUPERIORS.test(before);
  if (named && !SPEAKER.test(who) && !superior) return false;
  if (framed.mood === 'report' && hit.words === '要求' && !superior) return false;
  const asked = actorAfter(text, framed.tokens, { start: hit.end, end: current?.end ?? scope.end });
  if (hit.words === '希望') {
    if (asked && !SPEAKER.test(text.slice(asked.start, asked.end))) return true;
    if (current || SPEECH_ACTS.test(after) || /^(?:有|能有|得到|看到|这)/.test(after)) return false;
    if (!SPEAKER.test(who)) return false;
    hit.deontic = 'commitment';
    hit.takes = 'verb';
    return true;
  }
  if (hit.words === '要求') {
    if (before === '' || superior || /(?:就是|并|还|同时|也|均|都|切实|严格)$/.test(before))
      return asked !== undefined || superior;
    return false;
  }
  return !SPEECH_ACT_BEFORE.test(before);
}

/** Outside laws 可 and 可以 permit only an act of somebody: 必要时可抽调…. */
function permits(reading: Reading, hit: Hit, clause: Clause): boolean {
  const { framed, scope } = reading;
  if (framed.mood === 'report' || framed.mood === 'assess') return false;
  return (
    leadsWithAction(framed.tokens, { start: hit.end, end: clause.end }) &&
    !/(?:这|那|它|我们|大家|人们)[^，]{0,8}$/.test(scope.text.slice(clause.start, hit.start))
  );
}

/** 要成功推行计划，必须取得…: this 要 says what for. */
function statesPurpose({ scope }: Reading, index: number, before: string): boolean {
  if (before.slice(withoutLead(before, whole(before)).start) !== '') return false;
  const next = scope.clauses[index + 1];
  return (
    next !== undefined &&
    /^(?:就|还|首先|根本|最终|我们|大家)?(?:必须|就要|就必须|就得|务必|离不开|关键(?:在于|是|要))/.test(next.text)
  );
}

/** Whether a cue starts a directive of its own while another is open. */
function opensNew(reading: Reading, current: Open, clause: Clause, hit: Hit): boolean {
  if (!hit.opens) return false;
  if (current.cognition && /^(?:只能|不能|可以?|不可|不要|需要|需)$/.test(hit.words)) return false;
  return !(
    awaitsAction(reading, current) &&
    current.clauses.length === 1 &&
    actorIn(reading.scope.text, reading.framed.tokens, { start: clause.start, end: hit.start }) === undefined
  );
}

/** 要按照…权限，一律开除: the first cue has no action in its clause yet; the next one is of the same demand. */
function awaitsAction({ framed, scope }: Reading, current: Open): boolean {
  const first = current.clauses[0];
  if (!first || !current.hit) return false;
  const rest = { start: current.hit.end, end: first.end };
  return (
    /^(?:按照?|根据|依照|以|通过|结合|围绕|在|从)/.test(scope.text.slice(rest.start, rest.end)) &&
    aimsIn(framed.tokens, rest).length === 0
  );
}

/** Where a directive begins in the clause of its cue: after connectives and after the verb that reports it (强调要…). */
function startOf({ framed, scope }: Reading, clause: Clause, hit: Hit): number {
  const { text } = scope;
  const { start } = withoutLead(text, { start: clause.start, end: hit.start });
  for (const token of tokensIn(framed.tokens, { start, end: hit.start }).reverse()) {
    if (!CONTENT_VERBS.has(token.word) && !/(?:强调|指出|要求|提出)$/.test(token.word)) continue;
    const rest = { start: token.end, end: hit.start };
    if (token.word === '是' && rest.start < rest.end && !actorIn(text, framed.tokens, rest)) continue;
    return withoutLead(text, rest).start;
  }
  return start;
}

/** Whether nothing in `range` could be a subject: adverbs, times and prepositional phrases only. */
function hasNoSubject({ framed, scope }: Reading, range: Range): boolean {
  const { range: rest } = withoutTime(scope.text, withoutLead(scope.text, range));
  const first = tokensIn(framed.tokens, rest).find(
    ({ word, tag }) => /\S/.test(word) && !/^(?:d|ad|c|zg|df|f)$/.test(tag) && !MANNER.has(word),
  );
  return first === undefined || first.tag === 'p' || /^(?:就是|对|把|在|按照?|通过|以|从)$/.test(first.word);
}

/** Whether a clause leads in to the next one: a condition, a 对 phrase, a time, a purpose, an actor on its own. */
function isLeadIn(reading: Reading, clause: Clause): boolean {
  const { framed, scope } = reading;
  const words = clause.text.slice(withoutLead(clause.text, whole(clause.text)).start);
  if (words === '') return false;
  if (words === '对此') return true;
  if (TOPIC.test(words)) return false;
  if (REPORT_MARK.test(words)) return /(?:后|之后|以后)$/.test(words) && words.length <= 24;
  if (/^(?:对(?!外|内|口)|对于)/.test(words)) {
    const last = tokensIn(framed.tokens, clause).at(-1);
    return (
      last !== undefined &&
      /^(?:n|r|q|s|j|uj|x|vn)/.test(last.tag) &&
      !/进行|给予|加以|予以|实行|实施|开展|采取|产生|造成/.test(words.slice(words.lastIndexOf('的') + 1))
    );
  }
  if (LEADS_IN_END.test(words)) return true;
  if (LEADS_IN.test(words)) return true;
  if (/^要/.test(words)) return statesPurpose(reading, scope.clauses.indexOf(clause), '');
  const time = withoutTime(scope.text, clause);
  if (time.time && time.range.start >= time.range.end) return true;
  return isActorAlone(reading, clause);
}

/** 各级计划生育领导小组成员单位，要…: a clause that is nothing but an actor. */
function isActorAlone({ framed, scope }: Reading, clause: Clause): boolean {
  const actor = actorIn(scope.text, framed.tokens, clause);
  return actor !== undefined && actor.end >= clause.end - 1;
}

/** The bare clauses of a sentence, or of its part before the first cue, as one directive, if they give an order. */
function bareImperative(reading: Reading): Open | undefined {
  const { framed, scope, bare } = reading;
  const { tokens, mood } = framed;
  const { text } = scope;
  const opener = bare[0];
  if (!opener || scope.depth > 0 || (mood !== 'plan' && mood !== 'aims')) return undefined;
  // 总体要求是：…
  const introduced = /^[：:]$/.test(text[opener.end] ?? '') && /(?:是|为|如下)$/.test(opener.text);
  if (introduced && /(?:目标|指标|预期)[^，]{0,6}(?:是|为|如下)$/.test(opener.text)) return undefined;
  const own = introduced ? bare.slice(1) : bare;
  if (own.some(({ text: words }) => ASSESSING.test(words) || REPORT_MARK.test(words))) return undefined;
  const acts = (clause: Clause): boolean =>
    leadsWithAction(tokens, withoutLead(text, clause)) || bareActor(reading, clause) !== undefined;
  const isTarget = (clause: Clause): boolean => isOnlyTarget(reading, clause);
  const acting = own.findIndex((clause) => acts(clause) && !isTarget(clause) && !isLeadIn(reading, clause));
  const head = own[acting];
  if (!head || assertsOf(reading, head)) return undefined;
  const leading = own.slice(0, acting);
  if (leading.some((clause) => !isTarget(clause) && !isLeadIn(reading, clause) && !TOPIC.test(clause.text)))
    return undefined;
  // 到2020年，…达到60%，迈进…: targets with one act among them give no order; acts with targets among them do.
  if (leading.some(isTarget)) return undefined;
  if (
    !leading.some((clause) => isLeadIn(reading, clause)) &&
    /^(?:力争|争取|确保|实现)/.test(head.text) &&
    own.every((clause) => isTarget(clause) || isLeadIn(reading, clause))
  )
    return undefined;
  const actor = bareActor(reading, head);
  const first = leading.find((clause) => !TOPIC.test(clause.text)) ?? head;
  return {
    start: actor && first === head ? actor.start : withoutLead(text, first).start,
    end: (own.at(-1) as Clause).end,
    hit: null,
    actor,
    clauses: own,
    cognition: false,
    attribution: reading.attribution,
    rule: actor ? 'bare-with-actor' : 'bare',
  };
}

/** 试点城市制定…方案: an actor and a verb of action, in a passage that assigns tasks. */
function bareActor({ framed, scope }: Reading, clause: Clause): Range | undefined {
  if (!framed.moodReason.startsWith('assigns')) return undefined;
  const actor = actorIn(scope.text, framed.tokens, clause);
  if (!actor || actor.end - actor.start < 2) return undefined;
  const rest = { start: actor.end, end: clause.end };
  return leadsWithAction(framed.tokens, rest) && !/^(?:的|是|在|和|与|、)/.test(scope.text.slice(rest.start, rest.end))
    ? actor
    : undefined;
}

/** 创新是…, 缩小差距，既是…: the verb phrase is a subject. */
function assertsOf({ framed }: Reading, clause: Clause): boolean {
  return (
    (tokensIn(framed.tokens, clause).some(
      ({ word }, index) => index > 0 && /^(?:是|不是|就是|也是|会|不会|将会|已经|已)$/.test(word),
    ) &&
      !/^(?:坚持|明确|确保|坚定)/.test(clause.text)) ||
    /(?:主要|都|也|还|只|仍|共|各)有/.test(clause.text)
  );
}

/** Whether a clause says no more than a target does. 完成…建设 is both. */
const isOnlyTarget = ({ scope, targets }: Reading, clause: Clause): boolean =>
  !/^(?:[\d年月底前到，]*)(?:完成|推动|推进|加快)/.test(clause.text) &&
  targets.some(
    (target) =>
      target.start <= withoutLead(scope.text, clause).start + 6 &&
      target.end >= clause.end - 1 &&
      target.start < clause.end,
  );

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

function found(framed: Framed, scope: Scope, open: Open): FoundDirective {
  const { sentence, tokens } = framed;
  const { text } = scope;
  const place = (range: Range): Range => ({ start: range.start + sentence.start, end: range.end + sentence.start });
  const clauses = scope.clauses.filter(({ start, end }) => end > open.start && start < open.end);
  const aims = clauses.flatMap((clause) => {
    if (!open.hit || clause.start > open.hit.end) return aimsIn(tokens, clause);
    if (clause.end <= open.hit.end) return [];
    const afterCue =
      open.hit.takes === 'actor' && open.actor && open.actor.start >= open.hit.end ? open.actor.end : open.hit.end;
    return aimsIn(tokens, { start: afterCue, end: clause.end });
  });
  const condition = clauses.find(
    ({ text: words }) =>
      /(?:的|时|后|情况下|时刻|(?:改革|过程)中)$|^(?:如果?(?!何)|凡|若|一旦|要(?=成功|实现|做)|经(?!济|常|营))/.test(
        words,
      ) &&
      words.length <= 60 &&
      !/^(?:按照|根据|以|通过|为|要(?!成功|实现|做))/.test(words),
  );
  const sanction = clauses
    .slice(1)
    .find(({ text: words }) => SANCTION.test(words) && (/^(?:否则|并?追究)/.test(words) || /问责|追究/.test(words)));
  const time = deadlineOf(text, open, clauses);
  return {
    ...place({ start: open.start, end: trimEnd(text, open.end) }),
    cue: open.hit && place(open.hit),
    deontic: open.hit?.deontic ?? 'obligation',
    strength: open.hit?.strength ?? 'plain',
    actor: open.actor ? place(open.actor) : null,
    actorInherited: open.actor ? null : framed.actor,
    attribution: open.attribution === 'other' ? 'speaker' : open.attribution,
    responsible: [],
    aims: aims.map(place),
    condition: condition ? place(withoutFor(text, condition)) : conditionBefore(text, open, place),
    orElse: sanction ? place(withoutLead(text, sanction)) : null,
    deadline: time ? place(time) : null,
    rule: open.rule,
  };
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
      const after = /^(?:以前|之前|以内|前|内)/.exec(text.slice(range.end, range.end + 2))?.[0] ?? '';
      const before = /(?:到|至|于|在)$/.exec(text.slice(clause.start, range.start))?.[0] ?? '';
      if (after !== '') return { start: range.start, end: range.end + after.length };
      if (/^[到至]$/.test(before) && /\d{4}|本世纪|年/.test(text.slice(range.start, range.end)))
        return { start: range.start - 1, end: range.end };
      if (
        /^(?:今年|明年|本年|年底|年内|本年度)/.test(text.slice(range.start, range.end)) &&
        (range.start <= open.start + 8 || (open.hit && range.start >= open.hit.start && before !== ''))
      )
        return range;
    }
  }
  return undefined;
}

const whole = (text: string): Range => ({ start: 0, end: text.length });
function trimEnd(text: string, end: number): number {
  while (end > 0 && /[\s，。；：、！？!?;,＿]/.test(text[end - 1] as string) && text[end - 1] !== '＿') end--;
  return end;
}
