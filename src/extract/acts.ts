import { LEADS_IN_END, MANNER_LEADS, PURPOSE_ACTS, PURPOSE_CLAUSE, PURPOSE_LEADS } from '../lexicon/verbs.js';
import { tokensIn } from '../text/tokens.js';
import type { Range, Token } from '../types.js';
import { aimsIn } from './aims.js';
import { withoutLead } from './phrases.js';
import type { Clause } from './scope.js';

/** What is to be done: verbs, what each acts on, how, and what for; places in the sentence. */
export interface Acts {
  aims: Range[];
  /** In the order of `aims`. Verbs joined by 、 or 和 share one object. */
  objects: (Range | null)[];
  manner: Range[];
  purpose: Range[];
}

/**
 * The acts that the clauses of a directive name.
 *
 * @param from where the act of a clause begins: after its cue or subject; `null` for one that only leads in
 */
export function actsIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  from: (clause: Clause) => number | null,
): Acts {
  const acts: Acts = { aims: [], objects: [], manner: [], purpose: [] };
  for (const clause of clauses) {
    const start = from(clause);
    const own = withoutLead(text, { start: start ?? clause.start, end: clause.end });
    const words = text.slice(own.start, own.end);
    const first = acts.aims.length === 0;
    // 加强监管，确保安全: after an act, what it is to bring about, and an act as well; 确保安全 alone is only the act.
    if (PURPOSE_LEADS.test(words) || (!first && PURPOSE_CLAUSE.test(words))) {
      acts.purpose.push(own);
      if (!PURPOSE_ACTS.test(words)) continue;
    }
    // 必要时, 在…的同时: says when, not what.
    const aims = start === null || LEADS_IN_END.test(words) ? [] : aimsIn(tokens, own, true);
    const [head] = aims;
    if (!head) {
      if (MANNER_LEADS.test(words)) acts.manner.push(own);
      continue;
    }
    const { fronted, manner, purpose } = phrasesBefore(text, tokens, { start: own.start, end: head.start });
    acts.manner.push(...manner);
    acts.purpose.push(...purpose);
    const object = fronted ?? objectAfter(text, { start: (aims.at(-1) as Range).end, end: own.end });
    acts.aims.push(...aims);
    acts.objects.push(...aims.map(() => object));
  }
  return acts;
}

/** What stands after the verbs of a clause, without particles and closing marks. */
function objectAfter(text: string, range: Range): Range | null {
  const words = text.slice(range.start, range.end);
  const lead = /^(?:[\s，、：＿”“]|了(?!解)|着|过|起|对|于)*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s，。；：、！？!?;,]*$/.exec(words)?.[0].length ?? 0;
  const object = { start: range.start + lead - (words[lead - 1] === '“' ? 1 : 0), end: range.end - tail };
  return object.end > object.start ? object : null;
}

/** The prepositional phrases before a verb: 把…, 对… name what it acts on; 按照…, 通过… how; 为… what for. */
function phrasesBefore(
  text: string,
  tokens: readonly Token[],
  range: Range,
): { fronted: Range | null; manner: Range[]; purpose: Range[] } {
  const words = tokensIn(tokens, range);
  const found = { fronted: null as Range | null, manner: [] as Range[], purpose: [] as Range[] };
  for (const [index, { word, start }] of words.entries()) {
    if (!PREPOSITION.test(word)) continue;
    // 以“三大战略”为引领: 为 belongs to 以.
    const next = words.findIndex(
      (later, at) =>
        at > index + 1 &&
        PREPOSITION.test(later.word) &&
        !(word === '以' && (later.word === '为' || words[at - 1]?.word === '为')),
    );
    if (
      words.slice(0, index).some((earlier) => earlier.word === '以') &&
      (word === '为' || words[index - 1]?.word === '为')
    )
      continue;
    const phrase = withoutAdverbs(words.slice(index, next < 0 ? undefined : next));
    const end = phrase.at(-1)?.end ?? range.end;
    // 对/p 易涝/a 区域: the preposition alone governs nothing.
    if (phrase.length < 2) continue;
    if (/^(?:把|将|对|对于)$/.test(word)) found.fronted ??= { start: start + word.length, end };
    else if (PURPOSE_LEADS.test(text.slice(start, end))) found.purpose.push({ start, end });
    else if (MANNER_LEADS.test(text.slice(start, end)) && !PURPOSE_CLAUSE.test(text.slice(start, end)))
      found.manner.push({ start, end });
  }
  return found;
}

const PREPOSITION =
  /^(?:把|将|对|对于|为|为了|按|按照|根据|依照|依据|依托|通过|以|结合|围绕|参照|本着|运用|利用|采取|采用)$/;

/** Adverbs at the end of a phrase belong to the verb after it: 按照要求[认真]落实. */
function withoutAdverbs(words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(
    ({ tag, word }) => !/^(?:d|ad|c|uv)$/.test(tag) && !/^(?:进行|加以|予以|给予|作出)$/.test(word),
  );
  return words.slice(0, last + 1);
}
