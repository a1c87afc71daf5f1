import { AIMS_OPENER, COURTESY, HEADING_MOODS, PLAN_WORDS, REPORT_WORDS } from '../lexicon/moods.js';
import { REPORT_MARK } from '../lexicon/verbs.js';
import { shift } from '../text/span.js';
import { timesIn } from '../text/time.js';
import type { Framed, Mood, Range, Section, Segmenter, Sentence, Structure, Token } from '../types.js';

/**
 * Says of each sentence what the speech around it says about it: its mood, the period and nature that a list's opening set.
 * Sees the whole speech; the extractors after it see one sentence at a time.
 */
export function frame(structure: Structure, segmenter: Segmenter): Framed[] {
  const sections = new Map(structure.sections.map((section) => [section.id, section]));
  const votes = paragraphVotes(structure);
  const isLaw =
    structure.sections.filter(
      ({ marker }) => marker && /条/.test(structure.document.normal.slice(marker.start, marker.end)),
    ).length >= 5;
  let paragraph = -1;
  let list: { period: Range | null; nature: Framed['nature']; aims: boolean } | undefined;

  return structure.sentences.map((sentence, index): Framed => {
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
        nature: opener.groups?.binding
          ? 'binding'
          : opener.groups?.expected || /预期/.test(opener[0])
            ? 'expected'
            : null,
        aims: true,
      };
    }
    const [mood, moodReason] = moodOf(sentence, list !== undefined, isLaw, sections, structure, votes);
    return {
      sentence,
      tokens: segment(sentence, segmenter),
      mood,
      moodReason,
      period: list?.period ?? null,
      nature: list?.nature ?? null,
      subject: null,
      actor: null,
    };
  });
}

/** The words of a sentence; its numbering is cut apart, so that no word runs over into it (三是|按). */
function segment({ normal, body }: Sentence, segmenter: Segmenter): Token[] {
  if (body === 0) return segmenter(normal);
  const words = segmenter(normal.slice(body)).map((token) => ({ ...token, ...shift(token, body) }));
  return [...segmenter(normal.slice(0, body)), ...words];
}

const LONGEST_ANNOUNCEMENT = 30;
/** Headings of notices and plans under which bodies are given tasks. */
const ASSIGNING = /任务|措施|安排|分工|实施|保障|职责|进度/;
/** A further sentence of a list of aims: it says a state and gives no order. */
const AIMS_TAIL =
  /^(?!.*(?:要|必须|坚持|围绕|加强|推进|我们))[^。]*(?:增长|达到|控制在|下降|完成|稳定在|保持|不低于|提高|左右|以上|以内)/;

function moodOf(
  sentence: Sentence,
  inList: boolean,
  isLaw: boolean,
  sections: ReadonlyMap<string, Section>,
  { document }: Structure,
  votes: ReadonlyMap<number, number>,
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
    nearest = [announced.mood, `${ASSIGNING.test(heading) ? 'assigns, by the heading' : 'heading'}: ${heading}`];
    // A heading that reports covers all below it; 加强… under 2018年工作回顾 is no plan.
    if (announced.mood === 'report') return nearest;
    if (announced.mood === 'aims' || announced.mood === 'assess') break;
  }
  const vote = votes.get(sentence.paragraph) ?? 0;
  if (nearest) {
    if (nearest[0] === 'plan' && vote <= -3) return ['report', 'paragraph: more marks of report than of plan'];
    return nearest;
  }
  if (vote <= -2) return ['report', 'paragraph: more marks of report than of plan'];
  return ['plan', vote > 0 ? 'paragraph: marks of plan' : 'no mark of report'];
}

/** Marks of plan less marks of report, by paragraph. */
function paragraphVotes({ sentences }: Structure): Map<number, number> {
  const votes = new Map<number, number>();
  for (const { paragraph, normal } of sentences) {
    const balance = (normal.match(PLAN_WORDS)?.length ?? 0) - (normal.match(REPORT_WORDS)?.length ?? 0);
    votes.set(paragraph, (votes.get(paragraph) ?? 0) + balance);
  }
  return votes;
}
