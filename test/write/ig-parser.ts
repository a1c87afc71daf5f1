/**
 * A strict reader of IG Script, for tests: takes the notation that the IG Parser documents and nothing else. Whatever that parser
 * would skip, guess at or refuse, this one refuses.
 */

export type Operator = 'AND' | 'OR' | 'XOR';

/** A text, or texts joined by one operator. */
export type Value = string | { operator: Operator; parts: Value[] };

export interface Component {
  /** With `,p` for a property: `Bdir,p`. */
  symbol: string;
  /** What links an object with its property; `''` without. */
  suffix: string;
  annotation: string | null;
  /** A text, a nested statement, or nested statements joined by one operator. */
  content: Value | Statement | { operator: Operator; nested: Component[] };
}

export interface Statement {
  components: Component[];
  annotations: string[];
  /** `{I(a) Bdir(b) [XOR] I(c) Bdir(d)}` */
  pairs: { operator: Operator; sides: Statement[] } | null;
}

const HEADER =
  /(?<base>Bdir|Bind|Cac|Cex|A|D|I|E|M|F|P|O)(?<suffix>\d*)(?<property>,p)?(?:\[(?<annotation>[^[\](){}]*)\])?(?<open>[({])/y;
const PROPERTIES = ['A,p', 'Bdir,p', 'Bind,p', 'E,p', 'P,p'];
const NESTING = ['A,p', 'Bdir', 'Bdir,p', 'Bind', 'Bind,p', 'Cac', 'Cex', 'E,p', 'P', 'P,p', 'O'];
/** What the parser's own pattern of an annotation holds. */
const ANNOTATION = /^[a-zA-Z0-9\s'’,;.<>+~:\-*/%&=@$£€¤§"#!`|]+$/;
const OPERATOR = / \[(?<operator>AND|OR|XOR)\] /y;

/** @throws Error where `text` is not one statement, whole. */
export function parseStatement(text: string): Statement {
  let at = 0;

  const fail = (why: string): never => {
    throw new Error(`${why} at ${at} of ${JSON.stringify(text)}`);
  };
  const match = (pattern: RegExp): Record<string, string | undefined> | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found && (found.groups ?? {});
  };
  const expect = (character: string): void => {
    if (text[at] !== character) fail(`no ${character}`);
    at += 1;
  };

  /** Values with one operator between. */
  function joined<T>(one: () => T): { operator: Operator | null; parts: T[] } {
    const parts = [one()];
    let operator: Operator | null = null;
    for (let next = match(OPERATOR); next; next = match(OPERATOR)) {
      if (operator !== null && operator !== next.operator) fail('two operators without brackets');
      operator = next.operator as Operator;
      parts.push(one());
    }
    return { operator, parts };
  }

  function value(): Value {
    const { operator, parts } = joined((): Value => {
      if (text[at] !== '(') return words();
      at += 1;
      const inner = value();
      expect(')');
      return inner;
    });
    return operator === null ? (parts[0] as Value) : { operator, parts };
  }

  function words(): string {
    const [found = ''] = /^[^()[\]{}]*?(?= \[|[()[\]{}]|$)/.exec(text.slice(at)) ?? [];
    if (found === '' || found !== found.trim() || /[\n\r\t]/.test(found)) fail('no clean text');
    at += found.length;
    return found;
  }

  function component(): Component | null {
    const header = match(HEADER);
    if (!header) return null;
    const { base = '', suffix = '', property = '', annotation = null, open } = header;
    const symbol = base + property;
    if (property !== '' && !PROPERTIES.includes(symbol)) fail(`no property ${symbol}`);
    if (annotation !== null && !ANNOTATION.test(annotation)) fail(`unreadable annotation ${annotation}`);
    const head = { symbol, suffix, annotation };
    if (open === '(') {
      // The parser looks for or-elses among nested statements only, and drops this one.
      if (symbol === 'O') fail('O( is not read');
      const content = value();
      expect(')');
      return { ...head, content };
    }
    if (!NESTING.includes(symbol)) fail(`no statement can stand in ${symbol}`);
    match(/ */y);
    const content = nested(symbol) ?? statement();
    match(/ */y);
    expect('}');
    return { ...head, content };
  }

  /** `Cac{…} [AND] Cac{…}` in the braces of a component. */
  function nested(symbol: string): { operator: Operator; nested: Component[] } | null {
    const start = at;
    const first = component();
    OPERATOR.lastIndex = at;
    const isCombination = first !== null && text[at - 1] === '}' && OPERATOR.test(text);
    at = start;
    if (!isCombination) return null;
    const { operator, parts } = joined(() => component() ?? fail('no component'));
    if (parts.some((part) => part.symbol !== symbol)) fail('statements of different symbols in one combination');
    return { operator: operator as Operator, nested: parts };
  }

  function pairs(): Statement['pairs'] {
    expect('{');
    match(/ */y);
    const { operator, parts } = joined(statement);
    match(/ */y);
    expect('}');
    return operator === null ? fail('a pair without operator') : { operator, sides: parts };
  }

  /** Items with a blank between. */
  function statement(): Statement {
    const result: Statement = { components: [], annotations: [], pairs: null };
    const seen = new Set<string>();
    for (let isFirst = true; ; isFirst = false) {
      const before = at;
      OPERATOR.lastIndex = at;
      if (!isFirst && (OPERATOR.test(text) || !match(/ (?! *\})/y))) break;
      const start = at;
      if (text[at] === '{') {
        if (result.pairs) fail('two pairs');
        result.pairs = pairs();
      } else if (text[at] === '[') {
        const { annotation = '' } = match(/\[(?<annotation>[^[\](){}]*)\]/y) ?? fail('no annotation');
        if (!ANNOTATION.test(annotation) || /^(?:AND|X?OR|NOT)$/.test(annotation)) fail('unreadable annotation');
        result.annotations.push(annotation);
      } else {
        const found = component();
        if (!found) {
          at = before;
          fail('no component');
        } else result.components.push(found);
      }
      const source = text.slice(start, at);
      if (seen.has(source)) fail(`${source} twice`);
      seen.add(source);
    }
    return result;
  }

  const result = statement();
  if (at !== text.length) fail('more');
  return result;
}

/** A line of the format: `d12.1 9:5 A(…) …`. */
export function parseLine(line: string): { id: string; line: number; column: number; statement: Statement } {
  const lead = /^(?<id>[^\s()[\]{}]+) (?<line>\d+):(?<column>\d+) /.exec(line);
  if (!lead?.groups) throw new Error(`no id and place: ${line}`);
  const { id = '', line: row, column } = lead.groups;
  return {
    id,
    line: Number(row),
    column: Number(column),
    statement: parseStatement(line.slice(lead[0].length)),
  };
}

/** The texts of a value, in order. */
export const textsOf = (value: Value): string[] =>
  typeof value === 'string' ? [value] : value.parts.flatMap((part) => textsOf(part));

/** The texts of all components of `symbol` on this level. */
export const valuesOf = ({ components }: Statement, symbol: string): string[] =>
  components.flatMap(({ symbol: own, content }) =>
    own === symbol && (typeof content === 'string' || 'parts' in content) ? textsOf(content) : [],
  );

/** The statements in the braces of components of `symbol`. */
export const nestedOf = ({ components }: Statement, symbol: string): Statement[] =>
  components.flatMap(({ symbol: own, content }) =>
    own === symbol && typeof content !== 'string' && 'components' in content ? [content] : [],
  );

/**
 * What the IG Parser finds of a symbol in a whole line: it looks for the letter, wherever it stands, with what may follow it up to
 * a bracket. So `APEC(` in a text would be an actor.
 */
export function searched(line: string, symbol: string): string[] {
  const special = '\'’,;.<>+~:\\-*/%&=@$£€¤§"#!`|';
  const start = new RegExp(`${symbol}[a-zA-Z0-9${special}]*(?:\\[[a-zA-Z0-9\\s${special}]+\\])?\\(`);
  const found: string[] = [];
  for (let rest = line, match = start.exec(rest); match; match = start.exec(rest)) {
    const from = match.index + match[0].length;
    let depth = 1;
    let end = from;
    for (; depth > 0 && end < rest.length; end += 1) depth += rest[end] === '(' ? 1 : rest[end] === ')' ? -1 : 0;
    found.push(rest.slice(from, end - 1));
    rest = rest.slice(end);
  }
  return found;
}
