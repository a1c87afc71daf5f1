/** All fields of a finding, for the panel. */
import { explained } from '../columns.js';
import { type Field, SHAPES } from '../fields.js';
import { visible } from '../text/visible.js';
import type { ActorType, Explanation, Responsible, Time } from '../types.js';
import { readable } from '../write/view.js';
import type { PageField } from './data.js';
import type { Found } from './keys.js';

/** Shown above the fields, or by other fields. */
const ELSEWHERE: readonly string[] = ['id', 'start', 'end', 'text', 'line', 'column', 'sentence'];

/** Where it stands and how it was found: behind what it says. */
const LAST: readonly string[] = ['speech', 'section', 'page', 'rule', 'explanation'];

/** Ids and names of ours, which are no words of the speech. */
const NAMES: readonly string[] = ['speech', 'section', 'rule', 'figure', 'indicatorId', 'normalizedUnit'];

/** What a finding's fields say, and the names of those that the text leaves open. */
export function fieldsOf({ kind, finding }: Found): { fields: PageField[]; open: string[] } {
  const fields: PageField[] = [];
  const open: string[] = [];
  const shape = Object.entries(SHAPES[kind]).filter(([name]) => !ELSEWHERE.includes(name));
  const [first, last] = [shape.filter(([name]) => !LAST.includes(name)), shape.filter(([name]) => LAST.includes(name))];
  for (const [name, field] of [...first, ...last]) {
    const value = (finding as unknown as Record<string, unknown>)[name];
    // Not asked for, which is no word about the text.
    if (value === undefined) continue;
    const shown = fieldOf(name, field, value);
    if (shown) fields.push(shown);
    else if (!LAST.includes(name)) open.push(name);
  }
  return { fields, open };
}

/** `null` for a field that says nothing. */
function fieldOf(name: string, { type, values }: Field, value: unknown): PageField | null {
  if (value === null) return null;
  const text = (texts: readonly string[]): PageField | null =>
    texts.length === 0 ? null : { name, text: texts.map((each) => visible(each, '\n\t')) };
  switch (type) {
    case 'time': {
      const time = value as Time;
      return text([time.edtf === null || time.edtf === time.text ? time.text : `${time.text} (${time.edtf})`]);
    }
    case 'strings':
      return text(value as string[]);
    case 'gaps':
      // Where no object has words the list says nothing.
      return (value as (string | null)[]).some((each) => each !== null)
        ? text((value as (string | null)[]).map((each) => each ?? '–'))
        : null;
    case 'responsible':
      return responsibleField(name, value as Responsible[]);
    case 'actors': {
      const types = value as ActorType[];
      const words = types.flatMap(({ level, sort }) => [...(level ? [`level.${level}`] : []), `sort.${sort}`]);
      return words.length === 0 ? null : { name, words };
    }
    case 'explanation':
      return { name, plain: [visible(explained(value as Explanation) ?? '', '\n\t')] };
    case 'number':
    case 'integer':
      return { name, plain: [readable(value as number)] };
    case 'boolean':
      return { name, words: [`${name}.${value}`] };
    default:
      if (values) return { name, words: [`${name}.${value}`] };
      return NAMES.includes(name) ? { name, plain: [visible(String(value))] } : text([String(value)]);
  }
}

/** Who is responsible, each with the role told. */
function responsibleField(name: string, bodies: readonly Responsible[]): PageField | null {
  if (bodies.length === 0) return null;
  return {
    name,
    text: bodies.map(({ text }) => visible(text, '\n\t')),
    notes: bodies.map(({ role }) => role && `role.${role}`),
  };
}
