import type { FoundDirective, Framed, Range } from '../types.js';

type Responsible = FoundDirective['responsible'][number];

/** （生态环境部牵头，国家发展改革委、工业和信息化部参与） · （税务总局、财政部负责） */
const BRACKET = /（(?<bodies>[^（）]{2,400}?(?:牵头|负责|参与|配合|指导|落实|参加|会同|按职责分工)[^（）]{0,40})）/g;
/** Names and what is said of them: 国家发展改革委、财政部等按职责分工负责 */
const PART =
  /^(?<names>.*?)等?(?:按照?职责分工)?(?:分别|共同|具体)?(?<role>牵头|负责|参与|配合|指导|落实|参加)(?:落实|负责|推进)?$/;
/** 列第一位者为牵头单位，下同 */
const FIRST_LEADS = /列第一位[^，。]{0,4}为牵头|排(?:名|在)第一[^，。]{0,6}(?:为|是)牵头/;

/** Gives the bodies that a bracket after a sentence names to the directive that ends before it. */
export function assignResponsible(directives: readonly FoundDirective[], framed: readonly Framed[]): FoundDirective[] {
  const firstLeads = framed.some(({ sentence }) => FIRST_LEADS.test(sentence.normal));
  const assigned = new Map<FoundDirective, Responsible[]>();
  const byEnd = directives.toSorted((a, b) => a.end - b.end || b.start - a.start);
  let next = 0;
  for (const { sentence } of framed) {
    for (const { index, groups } of sentence.normal.matchAll(BRACKET)) {
      const bracket = sentence.start + index;
      while (next < byEnd.length && (byEnd[next] as FoundDirective).end <= bracket) next++;
      const owner = byEnd[next - 1];
      const bodies = bodiesOf(groups?.bodies ?? '', bracket + 1, firstLeads);
      // A closing mark and blanks may stand between; a bracket further on is another sentence's.
      if (owner && bracket - owner.end <= 4 && bodies.length > 0) assigned.set(owner, bodies);
    }
  }
  return directives.map((directive) => ({ ...directive, responsible: assigned.get(directive) ?? [] }));
}

function bodiesOf(text: string, offset: number, firstLeads: boolean): Responsible[] {
  return [...text.matchAll(/[^，。；]+/g)].flatMap(({ index, 0: part }) => {
    const groups = PART.exec(part)?.groups;
    // 以下均需…落实 is a note on what follows, no list of bodies.
    const names = /^以下/.test(part) ? [] : [...(groups?.names ?? '').matchAll(/[^、]+/g)];
    return names.map((name, order): Responsible => {
      const start = offset + index + name.index;
      const range: Range = { start, end: start + name[0].length };
      return { range, role: roleOf(groups?.role ?? '', names.length, order, firstLeads) };
    });
  });
}

/** Who leads: 牵头, a body that alone is 负责, or the first of several where the text says that it does. */
function roleOf(role: string, count: number, order: number, firstLeads: boolean): Responsible['role'] {
  if (role === '牵头') return 'lead';
  if (role !== '负责') return 'support';
  if (count === 1) return 'lead';
  return firstLeads ? (order === 0 ? 'lead' : 'support') : null;
}
