import { PLAN_HEADS } from '../lexicon/headings.js';
import { AIMS_OPENER, COURTESY, HEADING_MOODS, PLAN_WORDS, REPORT_WORDS } from '../lexicon/moods.js';
import { REPORT_MARK } from '../lexicon/verbs.js';
import { anyOf } from '../text/any-of.js';
import { isRow } from '../text/cells.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { Framed, IndicatorTable, Mood, Range, Section, Sentence, Structure } from '../types.js';
import { tableHead } from './tables.js';

/** All of a frame that needs no words cut. */
export type Setting = Omit<Framed, 'tokens' | 'lexicon'>;

/** What the speech around each sentence says about it: its mood, the period and nature that a list's opening set. */
export function settingsOf(structure: Structure): Setting[] {
  const sections = new Map(structure.sections.map((section) => [section.id, section]));
  const votes = paragraphVotes(structure);
  const legislature = (structure.document.normal.match(LEGISLATURE)?.length ?? 0) >= 2;
  const assigns = NOTICE.test(structure.document.normal) || hasPlanSkeleton(structure);
  const isLaw =
    structure.sections.filter(
      ({ marker }) => marker && /条/.test(structure.document.normal.slice(marker.start, marker.end)),
    ).length >= 5;
  let paragraph = -1;
  let table: IndicatorTable | undefined;
  let list: { period: Range | null; nature: Framed['nature'] } | undefined;

  return structure.sentences.map((sentence, index): Setting => {
    const head = isRow(sentence.normal) ? tableHead(sentence) : undefined;
    if (!isRow(sentence.normal) || head) table = undefined;
    const within = table ?? null;
    table = head ?? table;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      // A list runs on in the next line only when its opening ended with a colon.
      if (!/[：:；;]\s*$/.test(structure.sentences[index - 1]?.normal ?? '')) list = undefined;
    } else if (
      list &&
      !/[；;：:]$/.test(structure.sentences[index - 1]?.normal ?? '；') &&
      !AIMS_TAIL.test(sentence.normal)
    )
      list = undefined;
    const words = sentence.normal.slice(sentence.body);
    const opener = AIMS_OPENER.exec(words);
    if (opener && !REPORT_MARK.test(words.slice(0, opener.index + opener[0].length))) {
      const time = timesIn(words.slice(0, opener.index + opener[0].length))[0];
      list = {
        period: time ? shift(time, sentence.start + sentence.body) : null,
        nature: /约束性/.test(opener[0]) ? 'binding' : /预期/.test(opener[0]) ? 'expected' : null,
      };
    }
    // 城镇新增就业900万人以上，调查失业率6%左右: two indicators with their limits are a list of aims, if nothing reports.
    if (
      !list &&
      !REPORT_MARK.test(words) &&
      (words.match(LIMITED_INDICATOR)?.length ?? 0) >= 2 &&
      votes.at(sentence.paragraph) >= 0
    )
      list = { period: null, nature: null };
    const [mood, moodReason] = moodOf(sentence, list !== undefined, isLaw, sections, structure, votes);
    return {
      sentence,
      mood,
      moodReason,
      assigns: mood !== 'report' && !legislature && (assigns || moodReason.startsWith(ASSIGNED)),
      tasked: mood === 'plan' && !legislature && (moodReason.startsWith(ASSIGNED) || TASKS.test(moodReason)),
      imperatives: !legislature || sentence.body > 0 || sentence.role === 'heading' || isLaw,
      listed: list !== undefined,
      period: list?.period ?? null,
      nature: list?.nature ?? null,
      table: mood === 'report' ? null : within,
    };
  });
}

const LIMITED_INDICATOR =
  /(?:就业|率|涨幅|增速|总值|收入|总额|投资|产量|消费|进出口|里程|面积)[^，。；、\d]{0,6}\d[\d.,万亿]*[%‰万亿元人个吨公里]*(?:以上|以下|以内|左右)/g;

/** Headings that notices and plans are built of: two of them show one. */
const SKELETON = new RegExp(`^${anyOf(PLAN_HEADS)}`);

function hasPlanSkeleton({ document, sections }: Structure): boolean {
  const heads = sections.filter(
    ({ heading }) => heading && SKELETON.test(document.normal.slice(heading.start, heading.end)),
  );
  return heads.length >= 2;
}

/** A notice or plan that assigns tasks to bodies: （财政部负责）, 各省、自治区、直辖市人民政府, 本方案. */
const NOTICE =
  /（[^（）]{2,80}(?:负责|牵头|参与|配合|分工)[^（）]{0,20}）|各省、自治区、直辖市人民政府|本(?:意见|方案|通知|办法|规划)(?:自|由|印发|要求)|现(?:印发|就)[^。]{2,60}(?:如下|给你们)/;
/** Speech before a legislature of Hong Kong or Taiwan: there an order has its deontic word. */
const LEGISLATURE =
  /本席|本院(?:委员|[^，。]委员)|立法会|行政院|特区政府|代理主席|财政司|施政报告|局方|立法院|各位议员|本港|港元|我们会(?!议)|政府会(?!议)/g;
const ASSIGNED = 'heading that assigns';
const LONGEST_ANNOUNCEMENT = 30;
/** Headings of notices and plans under which bodies are given tasks. */
const ASSIGNING = /任务|措施|安排|分工|实施|保障|职责|进度/;
/** Headings of what is to be done, whoever does it. */
const TASKS = /(?:重点|主要)工作|工作重点/;
/** A further sentence of a list of aims: it says a state and gives no order. */
const AIMS_TAIL =
  /^(?!.*(?:(?<![主重])要(?!求)|必须|坚持|围绕|加强|推进|我们))[^。]*(?:增长|达到|控制在|下降|完成|稳定在|保持|不低于|提高|恢复到|扩大到|压缩|节减|左右|以上|以内)|^(?:[\u4e00-\u9fff]{2,12}[\d一二三四五六七八九十百千万亿点.零]{2,}[\u4e00-\u9fff]{1,3}[，、]){1,}/;

function moodOf(
  sentence: Sentence,
  inList: boolean,
  isLaw: boolean,
  sections: ReadonlyMap<string, Section>,
  { document }: Structure,
  votes: Votes,
): [Mood, string] {
  const words = sentence.normal.slice(sentence.body);
  if (COURTESY.test(words)) return ['courtesy', 'words of courtesy'];
  if (inList) return ['aims', 'a list of aims'];
  if (isLaw) return ['norm', 'norm: numbered articles'];
  let nearest: [Mood, string] | undefined;
  for (let section = sections.get(sentence.section ?? ''); section; section = sections.get(section.parent ?? '')) {
    if (!section.heading) continue;
    const heading = document.normal.slice(section.heading.start, section.heading.end);
    // A heading that is a whole statement announces nothing but itself.
    if (heading.length > LONGEST_ANNOUNCEMENT) continue;
    const announced = HEADING_MOODS.find(({ pattern }) => pattern.test(heading));
    if (!announced) continue;
    nearest = [announced.mood, `${ASSIGNING.test(heading) ? ASSIGNED : 'heading'}: ${heading}`];
    // A heading that reports covers all below it; 加强… under 2018年工作回顾 is no plan.
    if (announced.mood === 'report') return nearest;
    if (announced.mood === 'aims' || announced.mood === 'assess') break;
  }
  const vote = votes.at(sentence.paragraph);
  if (nearest) {
    if (nearest[0] === 'plan' && vote <= -3) return ['report', 'paragraph: more marks of report than of plan'];
    return nearest;
  }
  if (vote <= -2) return ['report', 'paragraph: more marks of report than of plan'];
  if (vote <= 0 && votes.before(sentence.paragraph) <= -2) return ['report', 'goes on from a passage that reports'];
  return ['plan', vote > 0 ? 'paragraph: marks of plan' : 'no mark of report'];
}

/** How plainly each paragraph plans (above 0) or reports (below). */
interface Votes {
  at(paragraph: number): number;
  /** The vote of the last paragraph before it that has one. */
  before(paragraph: number): number;
}

/** Marks of plan less marks of report, by paragraph. */
function paragraphVotes({ sentences }: Structure): Votes {
  const votes: number[] = [];
  for (const { paragraph, normal, role } of sentences) {
    if (role === 'title' || role === 'note') continue;
    const balance = (normal.match(PLAN_WORDS)?.length ?? 0) - (normal.match(REPORT_WORDS)?.length ?? 0);
    votes[paragraph] = (votes[paragraph] ?? 0) + balance;
  }
  const last: number[] = [];
  let carried = 0;
  for (let paragraph = 0; paragraph < votes.length; paragraph++) {
    last[paragraph] = carried;
    if ((votes[paragraph] ?? 0) !== 0) carried = votes[paragraph] as number;
  }
  return { at: (paragraph) => votes[paragraph] ?? 0, before: (paragraph) => last[paragraph] ?? 0 };
}

/** What most sentences of each section do, those of its subsections included; of equal shares the one that comes first. */
export function sectionMoods({ sections }: Structure, settings: readonly Setting[]): Map<string, Mood> {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const tallies = new Map<string, Map<Mood, number>>();
  for (const { sentence, mood } of settings) {
    if (sentence.role !== 'text') continue;
    for (let id = sentence.section; id !== null; id = parents.get(id) ?? null) {
      const tally = tallies.get(id) ?? new Map<Mood, number>();
      tallies.set(id, tally.set(mood, (tally.get(mood) ?? 0) + 1));
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, most(tally)]));
}

const most = (tally: ReadonlyMap<Mood, number>): Mood =>
  [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
