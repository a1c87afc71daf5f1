/**
 * Directives as statements of the Institutional Grammar 2.0 in IG Script, the notation of the IG Parser. Source of the grammar:
 * Frantz and Siddiki, Institutional Grammar 2.0 Codebook (arXiv 2008.08937); of the notation: the parser's own README.
 */
import { UserError } from '../errors.js';
import { oneLine } from '../text/visible.js';
import type { Directive, Report, Writer } from '../types.js';
import { nameOf } from './view.js';

/** Brackets are the notation's own, so those of a text become their full-width counterparts: nothing is lost. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '[': '［',
  ']': '］',
  '{': '｛',
  '}': '｝',
};

/**
 * A text as it may stand inside a component, or outside of any without being taken for one: on one line, without ASCII brackets.
 *
 * @example scriptText('税务总局(牵头)\n负责') // '税务总局（牵头）负责'
 */
export const scriptText = (text: string): string =>
  oneLine(text)
    .replace(/[()[\]{}]/g, (bracket) => FULL_WIDTH[bracket] as string)
    .trim();

/** What an annotation says, by name; `null` is left out. The parser reads no other than ASCII characters here. */
type Notes = Readonly<Record<string, string | null>>;

/** `[context=deadline,edtf=2019-06]`; nothing where nothing is to be said. */
function annotation(notes: Notes): string {
  const said = Object.entries(notes).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return said.length === 0 ? '' : `[${said.join(',')}]`;
}

type Operator = 'AND' | 'OR';

/**
 * `I(关心 [AND] 支持)`: one component of several texts, each once; none if no text is left.
 *
 * @example component('A', ['教育部門'], { inherited: 'true' }) // ['A[inherited=true](教育部門)']
 */
function component(
  symbol: string,
  texts: readonly (string | null)[],
  notes: Notes = {},
  operator: Operator = 'AND',
): string[] {
  const words = [...new Set(texts.map((text) => scriptText(text ?? '')))].filter((text) => text !== '');
  return words.length === 0 ? [] : [`${symbol}${annotation(notes)}(${words.join(` [${operator}] `)})`];
}

/** Aims that share what they act on; `object` is `null` where nothing is named. */
interface Act {
  aims: string[];
  object: string | null;
}

/** Neighbours with one object are one act. */
function grouped(pairs: readonly { aim: string; object: string | null }[]): Act[] {
  const acts: Act[] = [];
  for (const { aim, object } of pairs) {
    const last = acts.at(-1);
    if (last && last.object === object) last.aims.push(aim);
    else acts.push({ aims: [aim], object });
  }
  return acts;
}

/** Whether `clause` says the act: 追究责任 in 并追究责任. */
function says(clause: string, { aim, object }: { aim: string; object: string | null }): boolean {
  const at = clause.indexOf(aim);
  return at >= 0 && (object === null || clause.includes(object, at + aim.length));
}

/** What is to be done, and by which of it the sanction is told. */
function actsOf({ aims, objects, orElse }: Directive): { acts: Act[]; sanction: Act | null } {
  const pairs = aims
    .map((aim, index) => ({ aim, object: objects[index] ?? null }))
    .filter(({ aim }) => scriptText(aim) !== '');
  const due = pairs.filter((pair) => orElse === null || !says(orElse, pair));
  const sanctions = pairs.filter((pair) => orElse === `${pair.aim}${pair.object ?? ''}`);
  const [sanction = null] = grouped(sanctions);
  // A sentence of nothing but the sanction orders just that.
  return due.length === 0 ? { acts: grouped(pairs), sanction } : { acts: grouped(due), sanction };
}

/** `I(追究) Bdir(責任)`. */
function actComponents({ aims, object }: Act, text: string): string[] {
  const [last = '', before = ''] = [...aims].reverse();
  const isChoice = ['或', '或者', '、或', '、或者'].some((or) => text.includes(`${before}${or}${last}`));
  return [...component('I', aims, {}, isChoice ? 'OR' : 'AND'), ...component('Bdir', [object])];
}

/**
 * The predicate of a directive without aims: what follows the cue and the actor.
 *
 * @example predicateOf({ text: '分管領導要具體抓', cue: '要', actor: '分管領導', … }) // '具體抓'
 */
function predicateOf({ text, cue, actor, condition }: Directive): string {
  const led = condition !== null && text.startsWith(condition) ? condition.length : 0;
  const at = cue === null ? -1 : text.indexOf(cue, led);
  let rest = at < 0 ? text.slice(led) : text.slice(at + (cue ?? '').length);
  rest = rest.replace(/^[\s，,：:]+/, '');
  if (actor !== null && rest.startsWith(actor)) rest = rest.slice(actor.length).replace(/^[\s，,：:]+/, '');
  return scriptText(rest) === '' ? text : rest;
}

/** `A[type=county government](县政府)`, then those who answer for it: `A[role=lead](税务总局)`. */
function actorComponents({ actor, actorInherited, actorType, responsible }: Directive): string[] {
  const types = new Set(actorType.map(({ level, sort }) => (level === null ? sort : `${level} ${sort}`)));
  const type = types.size === 0 ? null : [...types].join('|');
  return [
    ...component('A', [actor ?? actorInherited], { inherited: actor === null ? 'true' : null, type }),
    ...responsible.flatMap(({ text, role }) => component('A', [text], { role: role ?? 'responsible' })),
  ];
}

/** The parser knows an or-else only as a statement of its own. */
function orElseComponents({ orElse, text }: Directive, sanction: Act | null): string[] {
  if (orElse === null || scriptText(orElse) === '') return [];
  const inner = sanction ? actComponents(sanction, text) : component('I', [orElse], PREDICATE);
  return [`O{${inner.join(' ')}}`];
}

/** Marks an aim whose verb could not be told from the rest of what is said. */
const PREDICATE: Notes = { form: 'predicate' };

/** What the parser reads in an annotation, the comma apart that parts them. */
const EDTF = /^[\dA-Za-z/.~:-]+$/;

/**
 * The statements that a directive makes: one for each object that its aims have, all else shared. So the parser itself would
 * expand a pair combination `{I(a) Bdir(b) [AND] I(c) Bdir(d)}`, which it recognises in ASCII text only (version 0.6).
 *
 * @example statementsOf(directive)
 * // ['A(市衛計委) D(要) I(履行) Bdir(主管部門職責) [deontic=obligation,strength=plain,attribution=speaker]', …]
 */
export function statementsOf(directive: Directive): string[] {
  const { cue, deontic, strength, attribution, condition, deadline, manner, purpose, text } = directive;
  const { acts, sanction } = actsOf(directive);
  const before = [
    ...actorComponents(directive),
    // A statement without a deontic would be none that demands anything.
    ...(cue === null ? component('D', [deontic], { implied: 'true' }) : component('D', [cue])),
  ];
  const edtf = deadline?.edtf && EDTF.test(deadline.edtf) ? deadline.edtf : null;
  const constraints = [
    ...component('Cac', [condition]),
    ...component('Cex', [deadline?.text ?? null], { context: 'deadline', edtf }),
    ...manner.flatMap((each) => component('Cex', [each], { context: 'manner' })),
  ];
  const after = [...orElseComponents(directive, sanction), annotation({ deontic, strength, attribution })];
  const statement = (act: readonly string[], purposes: readonly string[]): string => {
    const what = purposes.flatMap((each) => component('Cex', [each], { context: 'purpose' }));
    // The parser takes the same component twice for a mistake.
    return [...new Set([...before, ...act, ...constraints, ...what, ...after])].join(' ');
  };
  if (acts.length === 0) return [statement(component('I', [predicateOf(directive)], PREDICATE), purpose)];
  return acts.map((act) => {
    // 确保… is an act and what the others are for, but not what it is for itself.
    const others = purpose.filter((each) => !act.aims.some((aim) => says(each, { aim, object: act.object })));
    return statement(actComponents(act, text), others);
  });
}

/** `d12 9:5 A(…) …`, or `d12.1 9:5 …` and so on where the directive makes several statements. */
function directiveLines(directive: Directive): string[] {
  const { id, line, column } = directive;
  const statements = statementsOf(directive);
  return statements.map((statement, index) => {
    const part = statements.length === 1 ? '' : `.${index + 1}`;
    return `${scriptText(id)}${part} ${line}:${column} ${statement}\n`;
  });
}

function documentScript({ document, rows }: Report): string {
  const title = document.title === null ? '' : ` · ${document.title}`;
  const lines = rows.flatMap((row) => (row.kind === 'directive' ? directiveLines(row.finding) : []));
  return `# ${scriptText(`${nameOf(document)}${title}`)}\n${lines.join('')}`;
}

/**
 * A statement a line, led by id and place, under a line `# source` a document; inputs that failed are left out.
 *
 * @throws UserError where directives are not asked for, or columns are.
 */
export const igScript: Writer = {
  name: 'ig-script',
  summary: 'directives as Institutional Grammar statements for the IG Parser',
  extensions: ['.ig', '.igscript'],
  safe: true,
  open({ kinds, fields }) {
    if (!kinds.includes('directive'))
      throw new UserError('bad-usage', 'ig-script writes directives only; use “jianggao directives” or another format');
    if (fields) throw new UserError('bad-usage', '--fields: ig-script has no columns; leave it out or use csv');
    return '';
  },
  document: (report, _options, first) => `${first ? '' : '\n'}${documentScript(report)}`,
};
