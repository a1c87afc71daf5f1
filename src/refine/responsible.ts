import type { FoundDirective, Framed, Range } from '../types.js';

/** （生态环境部牵头，国家发展改革委、工业和信息化部参与） */
const RESPONSIBLE =
  /（(?<bodies>[^（）]{2,400}?(?:牵头|负责|参与|配合|指导|落实|参加|会同|按职责分工|分别负责)[^（）]{0,40})）/g;
const ROLE =
  /^(?<bodies>.*?)(?:等)?(?:按(?:照)?职责分工)?(?:分别|共同|具体)?(?<role>牵头|负责|参与|配合|指导|落实|参加)(?:落实|负责|推进)?$/;
const LEADING = /牵头|负责/;

/** Gives the bodies that a bracket after a sentence names to the directive that ends before it. */
export function assignResponsible(directives: readonly FoundDirective[], framed: readonly Framed[]): FoundDirective[] {
  const result = directives.map((directive) => ({ ...directive }));
  for (const { sentence } of framed) {
    for (const match of sentence.normal.matchAll(RESPONSIBLE)) {
      const start = sentence.start + match.index;
      const bodies = bodiesOf(match.groups?.bodies ?? '', start + 1);
      if (bodies.length === 0) continue;
      // The last directive that ends at the bracket; the outer one where one stands inside another.
      const owner = result.findLast((directive) => directive.end <= start && start - directive.end <= 4);
      if (owner) owner.responsible = bodies;
    }
  }
  return result;
}

function bodiesOf(text: string, offset: number): { range: Range; role: 'lead' | 'support' | null }[] {
  const found: { range: Range; role: 'lead' | 'support' | null }[] = [];
  const parts = [...text.matchAll(/[^，。；]+/g)];
  for (const { index, 0: part } of parts) {
    const groups = ROLE.exec(part)?.groups;
    if (!groups?.bodies) continue;
    const names = [...groups.bodies.matchAll(/[^、]+/g)];
    for (const [order, name] of names.entries()) {
      const start = offset + index + name.index;
      const lead = LEADING.test(groups.role as string);
      // 列第一位者为牵头单位: where nobody is said to lead, the first of several does not lead by our guess.
      found.push({
        range: { start, end: start + name[0].length },
        role: /牵头/.test(part) ? 'lead' : lead ? (names.length === 1 ? 'lead' : null) : 'support',
      });
      void order;
    }
  }
  return found;
}
