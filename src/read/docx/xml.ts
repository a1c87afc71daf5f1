import { Parser } from 'htmlparser2';
import { UserError } from '../../errors.js';
import { LIMITS } from '../limits.js';
import { damaged } from './zip.js';

/** An element of XML. Names are without their prefix: the two editions of the Office format differ in namespaces only. */
export interface Element {
  name: string;
  /** By name without prefix; of two with one name the first. */
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Of a `t` element, where all text is in an Office file; else `''`. */
  text: string;
}

/** Elements that are to be looked at one by one and then forgotten, so that a long document is never in memory whole. */
export interface Visit {
  /** Names of the elements around them, from the root: `['document', 'body']`. */
  inside: readonly string[];
  each(element: Element): void;
}

/** Elements that may be held at a time. A table of 50,000 cells has half a million. */
const MOST_ELEMENTS = 2_000_000;
const CHUNK = 1 << 20;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Parses a part of an Office file. There is no DOCTYPE in one, so none is accepted: without it there are no entities to expand and
 * no other files to fetch.
 *
 * @param visit the elements in its place go there and are not in the tree that is returned
 * @returns the root
 * @throws UserError `damaged` if tags do not match or the bytes are no text; `too-deep`; `too-large`.
 */
export function parseXml(bytes: Uint8Array, visit?: Visit): Element {
  let root: Element | undefined;
  /** What is open, and how many elements were held when it opened. */
  const open: { element: Element; before: number }[] = [];
  let held = 0;
  let tagEnd = -1;
  const isVisited = (): boolean =>
    open.length === visit?.inside.length && open.every(({ element }, index) => element.name === visit.inside[index]);

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= LIMITS.depth) throw tooDeep();
        if (held >= MOST_ELEMENTS) throw tooLarge();
        const element: Element = { name: local(name), attributes: localNames(attributes), children: [], text: '' };
        const parent = open.at(-1)?.element;
        if (!parent && root) throw damaged('a part has two roots');
        root ??= element;
        if (!visit || !isVisited()) parent?.children.push(element);
        open.push({ element, before: held });
        held += 1;
        tagEnd = parser.endIndex;
      },
      onclosetag(_, implied) {
        // The parser calls `<a/>` implied as well; there the tag that opens is the tag that closes.
        if (implied && parser.endIndex !== tagEnd) throw damaged('its XML breaks off or is mixed up');
        const closed = open.pop();
        if (!closed || !visit || !isVisited()) return;
        held = closed.before;
        visit.each(closed.element);
      },
      ontext(text) {
        const element = open.at(-1)?.element;
        if (element?.name === 't') element.text += text;
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw damaged('its XML has a DOCTYPE, which no Word file has');
      },
    },
    { xmlMode: true },
  );
  for (const chunk of decoded(bytes)) parser.write(chunk);
  parser.end();
  if (!root) throw damaged('a part is empty');
  return root;
}

/** The first child of that name; `undefined` also where there is no element. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

/** `val` of the first child of that name: `<w:numId w:val="3"/>` is `'3'`. */
export const valOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

/** Whether a switch is on: `<w:vanish/>`, `<w:vanish w:val="1"/>`. `undefined` if it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes.val ?? '');
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let result: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    const short = local(name);
    result ??= {};
    if (!Object.hasOwn(result, short)) result[short] = value;
  }
  return result ?? NO_ATTRIBUTES;
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: at + CHUNK < bytes.length });
    } catch (error) {
      if (error instanceof TypeError) throw damaged(`its XML is not in ${encoding.toUpperCase()}`);
      throw error;
    }
    yield text;
  }
}

const tooDeep = (): UserError =>
  new UserError(
    'too-deep',
    `its XML is nested more than ${LIMITS.depth.toLocaleString('en')} deep; open it in a word processor and save it as plain text`,
    1,
  );

const tooLarge = (): UserError =>
  new UserError('too-large', 'a table or list in it has more parts than one document may have; split it', 1);
