/**
 * Strict readers of the formats of annotation tools, written from their specifications for these tests: each throws on what the
 * specification does not allow, and gives back the spans with the words that their places cover, and the links. They know nothing of the
 * writers. Where a tool's own reader counts or parts in a way of its own, it does so here: brat parts lines as Python's `splitlines`.
 */

/** A span read back: places in code points of `text`, and the words there. */
export interface ReadSpan {
  id: string;
  label: string;
  start: number;
  end: number;
  covered: string;
}

export interface ReadLink {
  from: string;
  to: string;
  role: string;
}

export interface Read {
  text: string;
  spans: ReadSpan[];
  links: ReadLink[];
}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

const codepoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');
/** UTF-16 index → code points before it; an index inside of a pair is none. */
function fromUnits(text: string, unit: number): number {
  check(
    !/[\ud800-\udbff]$/.test(text.slice(0, unit)) || !/^[\udc00-\udfff]/.test(text.slice(unit)),
    `${unit} is inside of a pair`,
  );
  return [...text.slice(0, unit)].length;
}

// ---------------------------------------------------------------- brat

const SPLITLINES = /[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;

/** The text between the first and the last fragment is what a span covers. */
export function readBrat(text: string, ann: string, conf: string): Read & { attributes: Map<string, string[]> } {
  const known = new Set(conf.slice(0, conf.indexOf('[relations]')).split('\n').slice(1));
  const relations = conf.slice(conf.indexOf('[relations]'), conf.indexOf('[events]'));
  const declared = conf.slice(conf.indexOf('[attributes]'));
  const spans = new Map<string, ReadSpan>();
  const links: ReadLink[] = [];
  const attributes = new Map<string, string[]>();
  const ids = new Set<string>();
  check(ann === '' || ann.endsWith('\n'), 'the last line does not end');
  for (const line of ann.split('\n').slice(0, -1)) {
    check(!SPLITLINES.test(line), `a reader would part ${JSON.stringify(line)}`);
    const [id = '', data = '', tail, ...rest] = line.split('\t');
    check(/^[TRA#]\d+$/.test(id) && !ids.has(id) && rest.length === 0, `bad line ${line}`);
    ids.add(id);
    if (id.startsWith('T')) {
      const groups = /^(?<label>\w+) (?<places>\d+ \d+(?:;\d+ \d+)*)$/.exec(data)?.groups;
      check(groups?.label && groups.places && known.has(groups.label), `bad text-bound ${line}`);
      const places = groups.places.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
      for (const [index, [start, end]] of places.entries())
        check(start < end && start >= (places[index - 1]?.[1] ?? 0), `fragments of ${line} are out of order`);
      check(places.map(([start, end]) => codepoints(text, start, end)).join(' ') === tail, `${line} has not its words`);
      const [start, end] = [places[0]?.[0] ?? 0, places.at(-1)?.[1] ?? 0];
      spans.set(id, { id, label: groups.label, start, end, covered: codepoints(text, start, end) });
    } else if (id.startsWith('R')) {
      const groups = /^(?<role>\w+) Arg1:(?<from>T\d+) Arg2:(?<to>T\d+)$/.exec(data)?.groups;
      check(groups?.role && groups.from && groups.to, `bad relation ${line}`);
      const [from, to] = [spans.get(groups.from), spans.get(groups.to)];
      check(from && to, `${line} links what is not there`);
      const rule = new RegExp(`^${groups.role}\\tArg1:(?:\\S*\\|)?${from.label}(?:\\|\\S*)?, Arg2:${to.label}$`, 'm');
      check(rule.test(relations), `${line} is not declared`);
      links.push({ from: from.id, to: to.id, role: groups.role });
    } else if (id.startsWith('A')) {
      const groups = /^(?<name>\w+) (?<of>T\d+) (?<value>\S+)$/.exec(data)?.groups;
      check(groups?.name && groups.of && groups.value && spans.has(groups.of), `bad attribute ${line}`);
      check(
        new RegExp(`^${groups.name}\\tArg:\\S+, Value:(?:\\S*\\|)?${groups.value}(?:\\||$)`, 'm').test(declared),
        `${line} is not declared`,
      );
      attributes.set(groups.of, [...(attributes.get(groups.of) ?? []), `${groups.name}=${groups.value}`]);
    } else check(/^AnnotatorNotes T\d+$/.test(data) && tail, `bad note ${line}`);
  }
  return { text, spans: [...spans.values()], links, attributes };
}

// ---------------------------------------------------------------- UIMA CAS JSON 0.4.0

type Structure = Record<string, unknown> & { '%ID': number; '%TYPE': string };

/** Also gives the words and sentences, by their places in code points. */
export function readCas(json: string): Read & { words: [number, number][]; sentences: [number, number][] } {
  const cas = JSON.parse(json) as {
    '%TYPES': Record<string, Record<string, { '%NAME': string; '%RANGE': string }>>;
    '%FEATURE_STRUCTURES': Structure[];
    '%VIEWS': Record<string, { '%SOFA': number; '%MEMBERS': number[] }>;
  };
  check(Object.keys(cas).join() === '%TYPES,%FEATURE_STRUCTURES,%VIEWS', 'sections are missing or out of order');
  const [sofa, ...structures] = cas['%FEATURE_STRUCTURES'];
  check(sofa?.['%TYPE'] === 'uima.cas.Sofa' && sofa.sofaID === '_InitialView', 'the text has to come first');
  const text = sofa.sofaString as string;
  const byId = new Map(structures.map((structure) => [structure['%ID'], structure]));
  check(byId.size === structures.length && !byId.has(sofa['%ID']), 'ids are not unique');
  for (const structure of structures) {
    const { '%ID': id, '%TYPE': type, '@sofa': of, begin, end, ...features } = structure;
    check(Object.keys(structure).slice(0, 2).join() === '%ID,%TYPE', 'id and type have to come first');
    check(id > 0 && of === sofa['%ID'], `${id} is of no text`);
    check(
      Number.isInteger(begin) && Number.isInteger(end) && (begin as number) <= (end as number),
      `${id} has no place`,
    );
    check((end as number) <= text.length, `${id} is out of the text`);
    const builtIn = type === 'uima.tcas.DocumentAnnotation' ? ['language'] : null;
    for (const [name, value] of Object.entries(features)) {
      const plain = name.replace(/^@/, '');
      const range = cas['%TYPES'][type]?.[plain]?.['%RANGE'];
      check(builtIn?.includes(plain) || range, `${type} has no feature ${name}`);
      if (name.startsWith('@')) check(byId.get(value as number)?.['%TYPE'] === range, `${name} of ${id} is none`);
      else check(typeof value === 'string', `${name} of ${id} is no text`);
    }
  }
  const view = cas['%VIEWS']._InitialView;
  check(view?.['%SOFA'] === sofa['%ID'], 'the view has no text');
  check(view['%MEMBERS'].join() === [...byId.keys()].join(), 'the view has not all that there is');
  const place = ({ begin, end }: Structure): [number, number] => [
    fromUnits(text, begin as number),
    fromUnits(text, end as number),
  ];
  const ofType = (name: string): Structure[] => structures.filter((each) => each['%TYPE'].endsWith(name));
  const spans = ofType('jianggao.Span').map((span): ReadSpan => {
    const [start, end] = place(span);
    const covered = text.slice(span.begin as number, span.end as number);
    return { id: span.identifier as string, label: span.label as string, start, end, covered };
  });
  const links = ofType('jianggao.Link').map((link): ReadLink => {
    const [from, to] = [byId.get(link['@Governor'] as number), byId.get(link['@Dependent'] as number)];
    check(to?.begin === link.begin && to?.end === link.end, 'a relation has to stand where its dependent does');
    return { from: from?.identifier as string, to: to?.identifier as string, role: link.role as string };
  });
  return { text, spans, links, words: ofType('.Token').map(place), sentences: ofType('.Sentence').map(place) };
}

// ---------------------------------------------------------------- CoNLL-U

export interface ReadSentence {
  id: string;
  text: string;
  words: { form: string; xpos: string; start: number; end: number; tags: string[] }[];
  findings: string[];
}

/** The rules of levels 1 and 2 of the validator of Universal Dependencies that files without trees can break. */
export function readConllu(file: string): ReadSentence[] {
  if (file === '') return [];
  check(
    file.endsWith('\n\n') && !file.includes('\n\n\n') && !file.includes('\r'),
    'an empty line has to end each sentence, and no other',
  );
  const ids = new Set<string>();
  return file
    .slice(0, -2)
    .split('\n\n')
    .map((block): ReadSentence => {
      const lines = block.split('\n');
      const comments = lines.filter((line) => line.startsWith('#'));
      const comment = (name: string): string =>
        comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
      const id = comment('sent_id');
      check(/^\S+$/.test(id) && !id.includes('/') && !ids.has(id), `bad sent_id ${id}`);
      ids.add(id);
      let said = '';
      const rows = lines.slice(comments.length);
      check(rows.length > 0 && rows.every((row) => !row.startsWith('#')), `${id} has no words, or comments among them`);
      const words = rows.map((row, index) => {
        const columns = row.split('\t');
        check(columns.length === 10 && columns.every((column) => /^\S+$/u.test(column)), `bad columns in ${row}`);
        const [number, form = '', , , xpos = '', , , , , misc = ''] = columns;
        check(number === String(index + 1), `words of ${id} are not counted on`);
        const features = new Map(misc.split('|').map((each) => each.split(/=(.*)/s, 2) as [string, string]));
        said += form + (features.get('SpaceAfter') === 'No' ? '' : ' ');
        return {
          ...{ form, xpos, start: Number(features.get('start_char')), end: Number(features.get('end_char')) },
          tags: features.get('Spans')?.split(',') ?? [],
        };
      });
      check(said.trim() === comment('text'), `the words of ${id} are not its text: ${said}`);
      const findings = comments.flatMap((line) => /^# finding (\S+) = /.exec(line)?.slice(1) ?? []);
      return { id, text: comment('text'), words, findings };
    });
}

// ---------------------------------------------------------------- XML

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\\s+${NAME}="[^<"]*")*)\\s*(?<empty>/)?>`, 'y');
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** XML 1.0 without document type, comments and sections, which the writers do not use; line ends as a parser gives them. */
export function readXml(file: string): Element {
  check(LEGAL.test(file), 'characters that XML has no place for');
  check(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'), 'no declaration');
  const source = file.slice(file.indexOf('?>') + 2).replace(/\r\n?/g, '\n');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next < 0 ? undefined : next);
    if (text !== '') open.at(-1)?.children.push(decoded(text));
    if (next < 0) break;
    TAG.lastIndex = next;
    const groups = TAG.exec(source)?.groups;
    check(groups?.name, `no tag at ${source.slice(next, next + 40)}`);
    at = TAG.lastIndex;
    if (groups.close) {
      check(open.pop()?.name === groups.name, `</${groups.name}> closes another`);
      continue;
    }
    const pairs = [...(groups.attributes ?? '').matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))];
    check(new Set(pairs.map(([, name]) => name)).size === pairs.length, 'an attribute stands twice');
    const attributes = Object.fromEntries(
      pairs.map(([, name, value = '']) => [name, decoded(value.replace(/[\t\n]/g, ' '))]),
    );
    const element: Element = { name: groups.name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!groups.empty) open.push(element);
  }
  check(open.length === 1, `<${open.at(-1)?.name}> is not closed`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  check(
    elements.length === 1 && elements.length === root.children.filter((child) => child !== '\n').length,
    'not one root',
  );
  return elements[0] as Element;
}

function decoded(text: string): string {
  check(!text.includes('>'), 'a > that is not escaped');
  return text.replace(/&(?:#(\d+)|(\w+))?;?/g, (entity, number?: string, name?: string) => {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"' }[name ?? ''];
    check(entity.endsWith(';') && (number || named), `bad entity ${entity}`);
    return number ? String.fromCodePoint(Number(number)) : (named as string);
  });
}

export const textIn = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('');

export const elementsIn = (node: Element | string, name?: string): Element[] =>
  typeof node === 'string'
    ? []
    : [
        ...(name === undefined || node.name === name ? [node] : []),
        ...node.children.flatMap((child) => elementsIn(child, name)),
      ];
