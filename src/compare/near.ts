/** An indicator as it is matched. */
export interface IndicatorName {
  /** The letters of its name in normal form. */
  key: string;
  /** The lexicon's name for it, if it has one. */
  id: string | null;
}

/** How much of the longer name the shorter one must be. */
const LEAST_SHARE = 0.6;
/** Names of fewer letters are near to too many. */
const LEAST_NAME = 3;
/** How many letters at the end, where a Chinese name says what is measured, must be equal. */
const HEAD = 2;
/** Words that make another indicator of the same name. */
const CONTRAST = /城|乡|农|男|女|新|非|不|无|净|进|出|人均|单位|万元|第[一二三]/u;

/**
 * Whether two names probably stand for one indicator: the letters of the shorter (3 or more) stand in the longer in the same order, make up
 * 60 % of it, the last two are equal, and what the longer has besides is none of the words that tell indicators apart (城镇, 农村, 人均, 净).
 * 人口出生率 and 出生率, 森林植被覆盖率 and 森林覆盖率 are near. Names that the lexicon knows as two indicators never are.
 */
export function isNear(a: IndicatorName, b: IndicatorName): boolean {
  const [idA, idB] = [a.id, b.id];
  if (idA !== null && idB !== null && idA !== idB) return false;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (short.length < LEAST_NAME || short.length < long.length * LEAST_SHARE) return false;
  if (short.slice(-HEAD) !== long.slice(-HEAD)) return false;
  let besides = '';
  let at = 0;
  for (const letter of long) {
    if (letter === short[at]) at++;
    else besides += letter;
  }
  return at === short.length && !CONTRAST.test(besides);
}
