import {
  COMMITMENT_CUE,
  COMMITMENT_WORDS,
  COMMITTING_SUBJECT,
  CUE_ADVERBS,
  DISPOSED,
  PREDICTED,
  SPEECH_ACTS,
  WEAK_COMMITMENT,
} from '../lexicon/cues.js';
import { memo } from '../lexicon/memo.js';
import { anyOf } from '../text/any-of.js';
import { tokenAt, tokenFrom, tokensIn, tokensOver } from '../text/tokens.js';
import type { Cue, Deontic, Framed, Lexicon, Range, Strength, Token } from '../types.js';
import { actorIn } from './phrases.js';
import type { Clause } from './scope.js';

/** Hears of what made no finding, and why; places in the sentence. */
export type Pass = (range: Range, why: string) => void;

/** A deontic word that stands as one; places in the sentence. */
export interface Hit extends Range {
  words: string;
  deontic: Deontic;
  strength: Strength;
  takes: Cue['takes'];
  opens: boolean;
}

/** The cues of a lexicon by their words, and a pattern that finds any. */
interface CueIndex {
  /** The rows of a word, those that were added last first. */
  byWord: ReadonlyMap<string, readonly Cue[]>;
  any: RegExp;
}

const indexOf = memo(({ cues }: Lexicon): CueIndex => {
  const byWord = new Map<string, Cue[]>();
  for (const cue of cues) for (const word of cue.words) byWord.set(word, [cue, ...(byWord.get(word) ?? [])]);
  return { byWord, any: new RegExp(anyOf(byWord.keys()), 'g') };
});

const RANK: Readonly<Record<Strength, number>> = { strong: 3, plain: 2, weak: 1 };

/** The deontic words of a clause that stand as such, in order; neighbours (务必要) are one, the strongest. */
export function cuesIn(
  text: string,
  framed: Framed,
  clause: Clause,
  speaker: Range | undefined,
  pass: Pass = () => {},
): Hit[] {
  const { tokens, lexicon, mood } = framed;
  const { byWord, any } = indexOf(lexicon);
  const hits: Hit[] = [];
  for (const { index, 0: words } of clause.text.matchAll(any)) {
    const start = clause.start + index;
    const end = start + words.length;
    const rest = text.slice(end, clause.end);
    const cue = byWord.get(words)?.find(({ followed }) => !followed || (mood === 'norm' && followed.test(rest)));
    if (!cue) continue;
    const why = notThere(text, tokens, clause, { start, end }, cue);
    if (why !== undefined) {
      pass({ start, end }, why);
      continue;
    }
    const { deontic, strength, takes, opens } = cue;
    const hit: Hit = { start, end, words, deontic, strength, takes, opens };
    const last = hits.at(-1);
    if (last && joins(text.slice(last.end, start))) hits[hits.length - 1] = strongerOf(last, hit);
    else hits.push(hit);
  }
  const commitment = commitmentIn(text, framed, clause, speaker);
  if (commitment && !hits.some((hit) => hit.start <= commitment.start)) hits.unshift(commitment);
  return hits;
}

const joins = (between: string): boolean => between === '' || CUE_ADVERBS.test(between);

/** Of two cues of one demand the stronger; a prohibition wins over what leads to it (坚决不得). */
export const strongerOf = (first: Hit, second: Hit): Hit =>
  (second.deontic === 'prohibition' && first.deontic !== 'prohibition') || RANK[second.strength] > RANK[first.strength]
    ? second
    : first;

/** Why a cue is none where it stands, by its neighbours; `undefined` if it is one. */
function notThere(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  { start, end }: Range,
  { before, after, joined }: Cue,
): string | undefined {
  const left = before?.exec(text.slice(Math.max(clause.start, start - 8), start))?.[0];
  if (left !== undefined) return `“${left}” stands before it`;
  const right = after?.exec(text.slice(end, end + 24))?.[0];
  if (right !== undefined) return `“${right}” stands after it`;
  if (quotedAttribute(clause.text, start - clause.start)) return 'it stands in a quoted attribute';
  return standsAlone(tokens, { start, end }, joined)
    ? undefined
    : `it is a piece of “${tokensOver(tokens, { start, end })
        .map(({ word }) => word)
        .join('')}”`;
}

/** “超标降雨可应对”的要求: what is quoted before 的 names and orders nothing. */
function quotedAttribute(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  const close = text.indexOf('”', at);
  return (
    open > text.lastIndexOf('”', at) &&
    close > at &&
    /^(?:的|原则|要求|理念|精神|方针|总要求)/.test(text.slice(close + 1))
  );
}

/** Whether the cue is a word of its own: not a piece of 主要 or 适应, but one of 还要 or of a word that jieba only guessed (时要/x). */
function standsAlone(tokens: readonly Token[], at: Range, joined: Cue['joined']): boolean {
  const first = tokenAt(tokens, at.start);
  const last = tokenAt(tokens, at.end - 1);
  if (!first || !last) return false;
  const guessed = (token: Token): boolean => token.tag === 'x' && token.word.length <= 4;
  return (
    (first.start === at.start || guessed(first) || isJoined(first, joined)) &&
    (last.end === at.end || guessed(last) || isJoined(last, joined))
  );
}
const isJoined = (token: Token, joined: Cue['joined']): boolean => joined?.includes(token.word) ?? false;

/** 我们会尽快推展…, 政府将于…, 本府计划…: the speaker binds itself. `speaker`: who did so earlier in the sentence. */
function commitmentIn(text: string, framed: Framed, clause: Clause, speaker: Range | undefined): Hit | undefined {
  const { tokens } = framed;
  for (const token of tokensIn(tokens, clause)) {
    // jieba guesses words such as 会为/x and 局会/x.
    const guessed = token.tag === 'x' && token.word.length <= 3 && /^[会将]|[会将]$/.test(token.word);
    if (!COMMITMENT_WORDS.has(token.word) && !guessed) continue;
    const cue = COMMITMENT_CUE.exec(token.word);
    if (!cue) continue;
    const start = token.start + cue.index;
    let end = start + cue[0].length;
    let word = cue[0];
    const region = { start: clause.start, end: start };
    const subject = actorIn(text, framed, region);
    const bare = /^(?:并|亦|也|同时|还|均|都|更|又|，)*$/.test(text.slice(region.start, region.end));
    if (
      !(subject
        ? COMMITTING_SUBJECT.test(text.slice(subject.start, subject.end))
        : bare && speaker !== undefined && COMMITTING_SUBJECT.test(text.slice(speaker.start, speaker.end)))
    )
      continue;
    const after = text.slice(end, end + 24);
    const next = tokenFrom(tokens, end);
    if (
      after === '' ||
      PREDICTED.test(after) ||
      (next && /^(?:、|的|，)$/.test(next.word)) ||
      /^(?:了|的|、|，)/.test(after)
    )
      continue;
    // 将其纳入, 将两种药物…: 将 moves an object to the front.
    if (word === '将' && next && (!/^(?:v|vn|vd|d|ad|p|t|zg|i|l)$/.test(next.tag) || DISPOSED.test(after))) continue;
    if (/^(?:计划|拟|承诺)$/.test(word) && (next === undefined || !/^(?:v|vn|d|ad|p|t|vd|x|m|f)/.test(next.tag)))
      continue;
    if (SPEECH_ACTS.test(after) && subject && /^我$/.test(text.slice(subject.start, subject.end))) continue;
    if (
      word === '一定' &&
      (subject === undefined || !next || !/^(?:v|vd|d|ad|p)/.test(next.tag) || /^[要会能是得]/.test(next.word))
    )
      continue;
    const strong = /一定会|必定会|必将|^一定$/.test(word) || /一定$/.test(text.slice(clause.start, start));
    // 承诺会: the promise is the cue.
    if (/^会/.test(after) && word === '承诺') end = start + word.length;
    const weak = WEAK_COMMITMENT.test(after) || /^(?:计划|拟|打算)$/.test(word);
    if (strong) word = `一定${word.replace(/^一定/, '')}`;
    return {
      start,
      end,
      words: word,
      deontic: 'commitment',
      strength: strong ? 'strong' : weak ? 'weak' : 'plain',
      takes: 'verb',
      opens: true,
    };
  }
  return undefined;
}
