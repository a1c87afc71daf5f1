import { child, type Element, switchOf, valOf } from './xml.js';

/** What a style, and those it is based on, say of a paragraph or run. */
export interface Style {
  /** Its own id and those of the styles it is based on, nearest first. */
  ids: readonly string[];
  /** 1 the outermost; `undefined` for text. */
  heading: number | undefined;
  list: string | undefined;
  level: number | undefined;
  isHidden: boolean | undefined;
  isContents: boolean;
}

export interface Styles {
  of(id: string | undefined): Style;
  /** The list that a style itself names. */
  listOf(id: string): string | undefined;
}

/** Styles may be based on others this deep; Word stops earlier. */
const MOST_BASES = 32;

/** heading 1 · 标题 2 · Heading3 */
const HEADING_STYLE = /^(?:heading|标题|標題) ?(?<level>[1-9])$/i;
const TITLE_STYLE = /^(?:title|标题|標題)$/i;
/** toc 1 · TOC Heading · 目录 2 */
const CONTENTS_STYLE = /^(?:toc|目录|目錄) ?(?:\d|heading|标题|標題)$/i;

export function stylesOf(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let usual: string | undefined;
  for (const element of root?.children ?? []) {
    const { styleId, type, default: isDefault } = element.attributes;
    if (element.name !== 'style' || styleId === undefined || elements.has(styleId)) continue;
    elements.set(styleId, element);
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) usual ??= styleId;
  }
  const known = new Map<string, Style>();
  return {
    of(named) {
      const id = named ?? usual ?? '';
      const style = known.get(id) ?? styleOf(id, elements);
      known.set(id, style);
      return style;
    },
    listOf: (id) => valOf(numberingOf(child(elements.get(id), 'pPr')), 'numId'),
  };
}

export const numberingOf = (properties: Element | undefined): Element | undefined => child(properties, 'numPr');

function styleOf(id: string, elements: ReadonlyMap<string, Element>): Style {
  const chain = new Map<string, Element | undefined>();
  for (let next: string | undefined = id; next !== undefined && !chain.has(next) && chain.size < MOST_BASES; ) {
    const element = elements.get(next);
    chain.set(next, element);
    next = valOf(element, 'basedOn');
  }
  const style: Style = {
    ids: [...chain.keys()],
    heading: undefined,
    list: undefined,
    level: undefined,
    isHidden: undefined,
    isContents: false,
  };
  let outline: number | undefined;
  for (const [styleId, element] of chain) {
    const properties = child(element, 'pPr');
    // Without a list of styles there is the id, which is the name without its blank.
    const name = valOf(element, 'name') ?? styleId;
    outline ??= levelFrom(valOf(properties, 'outlineLvl')) ?? namedLevel(name);
    style.list ??= valOf(numberingOf(properties), 'numId');
    style.level ??= levelFrom(valOf(numberingOf(properties), 'ilvl'));
    style.isHidden ??= switchOf(child(element, 'rPr'), 'vanish');
    style.isContents ||= CONTENTS_STYLE.test(name);
  }
  style.heading = headingFrom(outline);
  return style;
}

/** A level of an outline or list, from 0. */
export const levelFrom = (text: string | undefined): number | undefined =>
  text !== undefined && /^[0-9]$/.test(text) ? Number(text) : undefined;

const namedLevel = (name: string): number | undefined => {
  if (TITLE_STYLE.test(name)) return 0;
  const level = HEADING_STYLE.exec(name)?.groups?.level;
  return level === undefined ? undefined : Number(level) - 1;
};

/** Outline level 9 says that a paragraph is none, though its style may be. */
export const headingFrom = (outline: number | undefined): number | undefined =>
  outline === undefined || outline === 9 ? undefined : outline + 1;
