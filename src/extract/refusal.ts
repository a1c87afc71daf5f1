import { ASKING_CUES, HEAD_CUES, SAYS, SPEAKER, SPEECH_ACT_BEFORE, SPEECH_ACTS, SUPERIORS } from '../lexicon/cues.js';
import { REACHED_STATE } from '../lexicon/targets.js';
import { MANNER } from '../lexicon/verbs.js';
import { overlapping } from '../text/span.js';
import { tokenFrom, tokensIn } from '../text/tokens.js';
import type { Range } from '../types.js';
import { leadsWithAction } from './aims.js';
import type { Hit } from './cues.js';
import { actorAfter, actorIn } from './phrases.js';
import { plain, type Reading, startOf, statesPurpose, whomIn } from './reading.js';
import type { Clause } from './scope.js';

/** A cue in its clause, with what the readings below ask of it. */
interface Case {
  reading: Reading;
  index: number;
  clause: Clause;
  hit: Hit;
  before: string;
  after: string;
  /** The subject that the clause names before the cue. */
  named: Range | undefined;
  /** Where the directive would begin in the clause. */
  from: number;
}

const HYPOTHETICAL =
  /(?:曾|此前|早已|如果|假如|倘若|若是|即使|哪怕|只有|是否|能否|为什么|为何|(?<!任)何时|怎样|如何|之所以)[^，]*$/;
/** 保证了…, 已…: what a clause reports before its cue. */
const DONE = /(?<![为除])了(?![解望])|已(?!知)|曾/;
/** 过去我们要求…: what was demanded once. */
const PAST = /(?:^|，)(?:过去|以前|从前|前些年|前几年)(?!的|一|五|几|两|三|十)[^，]{0,40}$/;
/** 要在90%以上, 要达到…: a state, no act. */
const STATE_AFTER_CUE =
  /^(?:全部|都|均|力争|努力|确保)?(?:在|达到?|控制在|保持在?|稳定在|不低于|高于|低于|不少于|不超过|超过|提高到|提升到|降到|降至|增加到|增长|下降|降低|完成|突破)[^，。；]{0,18}[\d百千万亿%‰]/;

/**
 * Why a cue that stands as a word gives no order here, for people; `undefined` if it does: the readings that are none, one a line.
 * Changes 希望 about the speaker's own act to a weak commitment.
 */
export function refusal(reading: Reading, index: number, hit: Hit): string | undefined {
  const { framed, scope } = reading;
  const { text } = scope;
  const clause = scope.clauses[index] as Clause;
  const before = text.slice(clause.start, hit.start);
  const after = text.slice(hit.end, clause.end);
  const named = actorIn(text, framed, { start: clause.start, end: hit.start });
  const found: Case = { reading, index, clause, hit, before, after, named, from: startOf(reading, clause, hit) };
  if (after === '') return 'nothing follows it';
  if (hit.words === '得' && framed.mood !== 'norm') return '得 permits in laws only';
  if (isHypothetical(found)) return 'it stands in a condition';
  if (isReported(found)) return 'it is the content of a report';
  if (isQuoted(found)) return 'somebody else says it';
  if (hit.words === '不如' && !/^与其/.test(scope.clauses[index - 1]?.text ?? '')) return 'it compares';
  if (isState(found)) return 'a state follows, no act: it is a target';
  if (isAttributive(found)) return 'it describes the noun after it';
  if (/^(?:指出|强调(?!的)|说明的|看到的)/.test(after)) return 'it opens what the speaker says';
  // 是密切联系不可分离的
  if (/[^，]是/.test(before) && /的$/.test(after) && /^不/.test(hit.words)) return 'it says what is so';
  // 今年就要结束了
  if (hit.words === '要' && /[就快]$/.test(before) && /了$/.test(after)) return 'it tells what is about to happen';
  if (named && /^(?:我|本席|本人)$/.test(text.slice(named.start, named.end)) && SPEECH_ACTS.test(after))
    return 'it is what the speaker does in the meeting';
  if (/^(?:可以?|不能|不可|不要|不应|不宜|只能)$/.test(hit.words) && isAbility(found)) return 'it says what can be';
  if (ASKING_CUES.has(hit.words) && !asks(found)) return 'it asks nobody to act, or is somebody else’s wish';
  if (HEAD_CUES.has(hit.words) && !heads(found)) return 'it is not the head verb, or belongs to another demand';
  if (/^需要?$/.test(hit.words) && !needsAct(found)) return 'a thing is needed, no act';
  return undefined;
}

/** 如果要…, 要成功推行…，必须…; in laws, what stands in a condition (应当…的，). */
function isHypothetical({ reading, index, clause, hit, before, named }: Case): boolean {
  if (HYPOTHETICAL.test(before) && !/(?:如果|若|只有)[^，]*(?:的|时|后)$/.test(before)) return true;
  const conditional =
    /的$/.test(clause.text) && index < reading.scope.clauses.length - 1 && reading.framed.mood === 'norm';
  if (conditional && !/不得|禁止/.test(hit.words)) return true;
  if (reading.framed.mood === 'norm' && (inCondition(reading, index) || describes(reading, index, named))) return true;
  if (hit.words !== '要') return false;
  // 要当好县委书记是不容易的
  if (/[^，]是(?:不|很|非常|要|一)[^，]*$/.test(clause.text.slice(hit.end - clause.start))) return true;
  return (
    /^(?:如果|假如|倘若|即使|只要|因为|由于|谁)/.test(plain(clause.text)) ||
    statesPurpose(reading.scope, clause, before)
  );
}

/** 应缴纳的费用, 需办理的手续: the cue and its verb are an attribute. */
function isAttributive({ reading, hit, before }: Case): boolean {
  if (before === '' || !/^(?:应当?|应该|必须|需要?|要|须|可以?)$/.test(hit.words)) return false;
  const verb = tokenFrom(reading.framed.tokens, hit.end);
  const next = verb && tokenFrom(reading.framed.tokens, verb.end);
  return next !== undefined && next.word === '的' && next.end < reading.scope.end;
}

/** 因病不能劳动，依法可以申请低保的家庭，…: a clause that names nobody, up to one that ends in whom it describes. */
const describes = ({ scope, framed }: Reading, index: number, named: Range | undefined): boolean =>
  named === undefined && scope.clauses.slice(index, -1).some((clause) => whomIn(scope.text, clause, framed));

/** 依规定应缴纳碳费，有伪造情事者，…: in a law, what stands before …者 or …的 describes whom the rule hits. */
const inCondition = ({ scope, lastCondition }: Reading, index: number): boolean =>
  index < lastCondition && lastCondition < scope.clauses.length - 1;

/** 保证了…只能加强: the content of a report. */
function isReported({ reading, hit, named, from }: Case): boolean {
  const between = reading.scope.text.slice(from, hit.start);
  const past = PAST.test(reading.scope.text.slice(reading.scope.start, hit.start));
  return past || (DONE.test(between) && !/(?:后|以来|的)$/.test(between) && !named);
}

/** 老大娘说：“希望你们管一管”: the quoted words of somebody who is no superior. */
function isQuoted({ reading, hit }: Case): boolean {
  const { text } = reading.scope;
  const open = text.lastIndexOf('“', hit.start);
  if (open < 0 || text.slice(open, hit.start).includes('”')) return false;
  const before = text.slice(Math.max(0, open - 24), open);
  return SAYS.test(before) && !SUPERIORS.test(before.replace(SAYS, ''));
}

/** 符合政策生育率要在90%以上: a state to be reached, no act; it is a target. */
function isState({ reading, hit, after, named }: Case): boolean {
  // 脱贫人口人均纯收入增速要高于…: who stands in an indicator's name is no actor.
  const within = named && reading.targets.some(({ start, end }) => start <= named.start && end > hit.end);
  return (
    hit.deontic !== 'commitment' &&
    ((STATE_AFTER_CUE.test(after) && (!named || within)) || REACHED_STATE.test(after)) &&
    overlapping(reading.targets, { start: hit.end, end: hit.end + 12 }).length > 0
  );
}

/** 可以, 不能 and 只能 of ability or result: 才能…, 使…可以…; outside laws 可 permits only an act of somebody. */
function isAbility({ reading, index, hit, before, named }: Case): boolean {
  const { framed, scope, current } = reading;
  const addressed = named !== undefined && /^(?:大家|同志们|你们)$/.test(scope.text.slice(named.start, named.end));
  if (addressed && /^不/.test(hit.words)) return false;
  if (reading.reported || (framed.mood === 'report' && !current)) return true;
  if (/(?:时候|地方|情况下|任何人|谁)[都也]$/.test(before)) return false;
  if (/(?:才|就|都|能|还|便|从而|怎么|谁|不)[^，]{0,4}$/.test(before) || /^(?:令|使|让|从而|以便)/.test(before))
    return true;
  if (!hit.words.startsWith('可') || framed.mood === 'norm') return false;
  if (current?.cognition || framed.mood === 'assess') return true;
  if (/(?:这|那|它|我们?|大家|人们|应该|应)[^，]{0,8}$/.test(before)) return true;
  // 必要时可抽调…, 各地可以结合实际…; 可以促进… says what comes of it.
  const conditional =
    /(?:时|的|后|者)$/.test(before) ||
    (before === '' && index > 0 && /(?:的|时|后|者)$/.test(scope.clauses[index - 1]?.text ?? ''));
  return !(framed.assigns || named !== undefined || conditional);
}

/** 请, 希望, 建议, 要求: whose they are decides. Third parties' are none; our own 希望 is a weak commitment. */
function asks({ reading, hit, named, before, after }: Case): boolean {
  const { framed, scope, current, subject } = reading;
  const { text } = scope;
  const whose = named ?? subject;
  const who = whose ? text.slice(whose.start, whose.end) : '';
  const superior = SUPERIORS.test(who) || SUPERIORS.test(before);
  if (named && !SPEAKER.test(who) && !superior) return false;
  const asked = actorAfter(text, framed, { start: hit.end, end: current?.end ?? scope.end });
  if (hit.words === '希望') {
    if (asked && !SPEAKER.test(text.slice(asked.start, asked.end))) return true;
    if (current || SPEECH_ACTS.test(after) || /^(?:有|能有|得到|看到|这)/.test(after) || !SPEAKER.test(who))
      return false;
    hit.deontic = 'commitment';
    hit.takes = 'verb';
    return true;
  }
  if (hit.words === '要求') {
    if (framed.mood === 'report' && !superior) return false;
    return (
      superior || (asked !== undefined && (before === '' || /(?:就是|并|还|同时|也|均|都|切实|严格)$/.test(before)))
    );
  }
  // 很多人呼吁…, 他吁请…: somebody else's.
  if (/^(?:呼吁|吁请|恳请)$/.test(hit.words))
    return /^(?:我们?|本[府局席人]|在此|谨|也|亦|并|同时|再次|诚挚)*$/.test(plain(before));
  return !SPEECH_ACT_BEFORE.test(before);
}

/** 鼓励, 支持, 努力 and the like demand only as the head verb of their clause, and not in the scope of another cue. */
function heads({ reading, clause, hit, after, named, from }: Case): boolean {
  const { framed, scope, current, targets, bare } = reading;
  if ((current && !hit.opens) || framed.mood === 'report' || /^了/.test(after)) return false;
  const led = tokensIn(framed.tokens, { start: from, end: hit.start }).every(
    ({ tag, word }) => /^(?:d|ad|c|t|zg)$/.test(tag) || MANNER.has(word),
  );
  const authority =
    named !== undefined &&
    named.end >= hit.start - 4 &&
    /(?:国家|政府|省|市|县|单位|部门|机关|我们|局|厅|部)$/.test(scope.text.slice(named.start, named.end));
  if (!led && !authority) return false;
  const strives = /^(?:努力|争取|尽量|力求)$/.test(hit.words);
  // 海关已经联络各国，争取互认: what was done goes on.
  if (strives && bare.some((earlier) => DONE.test(earlier.text))) return false;
  if (strives && overlapping(targets, hit).some((target) => target.end >= clause.end - 2)) return false;
  // A bare imperative before it governs it: 完善政策，支持社会资本参与.
  return !bare.some((earlier) => leadsWithAction(framed.tokens, earlier));
}

/** 需要 with an act or an actor after it; not 需要资金. */
function needsAct({ reading, clause, hit }: Case): boolean {
  const { framed, scope } = reading;
  const next = tokenFrom(framed.tokens, hit.end);
  if (!next || /^(?:v|vn|d|ad|p|vd|x|an)$/.test(next.tag)) return true;
  return actorAfter(scope.text, framed, { start: hit.end, end: clause.end }) !== undefined;
}
