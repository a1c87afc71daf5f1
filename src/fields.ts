/**
 * Every field of the output, once: the JSON Schema, the columns of CSV and tables, `--fields`, `--where` and the help text all
 * derive from here. The compiler checks that each shape of `types.ts` is covered key by key, value by value.
 */
import type {
  ActorType,
  Analysis,
  Counts,
  Directive,
  Explanation,
  Figure,
  Kind,
  Part,
  Placed,
  Problem,
  Responsible,
  Restored,
  SectionRow,
  SentenceRow,
  SpeechRow,
  Target,
  Time,
  TimeRow,
  TokenRow,
} from './types.js';

/**
 * What a field holds. `time` is `{text, edtf}`, `responsible` a list of `{text, role}`, `actors` one of `{level, sort}`, `gaps` a list of
 * strings in which some may be null, `list` a list of another shape, `object` members of any names.
 */
export type FieldType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'strings'
  | 'gaps'
  | 'responsible'
  | 'actors'
  | 'explanation'
  | 'counts'
  | 'object'
  | 'list';

export interface Field {
  type: FieldType;
  /** Short, for the head of a table. */
  label: string;
  /** One English sentence. */
  meaning: string;
  /** Whether it may be `null`: the text does not say. */
  nullable?: true;
  /** Whether it may be absent: it was not asked for. */
  optional?: true;
  /** The values there are, each with what it means. */
  values?: Readonly<Record<string, string>>;
  /** The shape that a list holds. */
  of?: ShapeName;
}

/** What the field of a value of type `V` must look like. */
type FieldFor<V> = Field &
  (null extends V ? { nullable: true } : { nullable?: never }) &
  (undefined extends V ? { optional: true } : { optional?: never }) &
  TypeFor<NonNullable<V>>;

type TypeFor<V> = [V] extends [string]
  ? string extends V
    ? { type: 'string'; values?: never }
    : { type: 'string'; values: Record<V, string> }
  : [V] extends [number]
    ? { type: 'integer' | 'number' }
    : [V] extends [boolean]
      ? { type: 'boolean' }
      : [V] extends [Time]
        ? { type: 'time' }
        : [V] extends [string[]]
          ? { type: 'strings' }
          : [V] extends [(string | null)[]]
            ? { type: 'gaps' }
            : [V] extends [Responsible[]]
              ? { type: 'responsible' }
              : [V] extends [ActorType[]]
                ? { type: 'actors' }
                : [V] extends [Explanation]
                  ? { type: 'explanation' }
                  : [V] extends [Counts]
                    ? { type: 'counts' }
                    : [V] extends [readonly unknown[]]
                      ? { type: 'list'; of: ShapeName }
                      : { type: 'object' };

/** A field for each key of `T`, no more and no less. */
type FieldsOf<T> = { readonly [K in keyof T]-?: FieldFor<T[K]> };

const SPEECH_ID = {
  type: 'string',
  nullable: true,
  label: 'speech',
  meaning: 'Id of the speech it stands in; null before the first one.',
} as const;
const SECTION_ID = {
  type: 'string',
  nullable: true,
  label: 'section',
  meaning: 'Id of the innermost section it stands in.',
} as const;
const START = {
  type: 'integer',
  label: 'start',
  meaning: 'Where it starts in the original, counted in offsetUnit from 0.',
} as const;
const END = { type: 'integer', label: 'end', meaning: 'Where it ends in the original, itself outside.' } as const;
const PERIOD = {
  type: 'time',
  nullable: true,
  label: 'period',
  meaning: 'The time it holds for, as written and as EDTF.',
} as const;
const RULE = { type: 'string', label: 'rule', meaning: 'Name of the pattern that found it.' } as const;
const OUTLINE = {
  line: { type: 'integer', optional: true, label: 'line', meaning: 'Line of its start, from 1; only in an outline.' },
  column: {
    type: 'integer',
    optional: true,
    label: 'column',
    meaning: 'Column of its start, from 1; only in an outline.',
  },
  counts: {
    type: 'counts',
    optional: true,
    label: 'counts',
    meaning: 'What it holds, subsections included; only in an outline.',
  },
} as const;

const PLACED: FieldsOf<Placed> = {
  id: { type: 'string', label: 'id', meaning: 'Unique within its document: f1, t1, d1.' },
  speech: SPEECH_ID,
  section: SECTION_ID,
  start: START,
  end: END,
  text: {
    type: 'string',
    label: 'text',
    meaning: 'The words as written: exactly the slice of the original from start to end.',
  },
  line: { type: 'integer', label: 'line', meaning: 'Line of its start in the original, from 1.' },
  column: { type: 'integer', label: 'column', meaning: 'Column of its start in code points, from 1.' },
  page: {
    type: 'integer',
    nullable: true,
    label: 'page',
    meaning: 'The page its start stands on; null where the format has none.',
  },
  sentence: { type: 'string', label: 'sentence', meaning: 'The sentence it starts in, as written.' },
  explanation: {
    type: 'explanation',
    optional: true,
    label: 'why',
    meaning: 'Why it is there: rule, words, mood, and what was taken over from elsewhere; only with --explain.',
  },
  parts: {
    type: 'list',
    of: 'part',
    optional: true,
    label: 'parts',
    meaning: 'Where that stands which its fields quote; only with --parts.',
  },
};

const PART: FieldsOf<Part> = {
  field: { type: 'string', label: 'field', meaning: 'Name of the field of the finding: actor.' },
  item: {
    type: 'integer',
    nullable: true,
    label: 'item',
    meaning: 'Which of a list, from 0; null for a field that is none.',
  },
  start: START,
  end: END,
  text: PLACED.text,
};

const BOUND = {
  exact: 'as stated',
  about: '约, 左右, 近, 多',
  'at-least': '以上, 不低于, 至少',
  'at-most': '以内, 以下, 不超过',
  above: '高于, 超过, 突破',
  below: '低于, 不足',
  range: 'between low and high',
};

const FIGURE: FieldsOf<Figure> = {
  ...PLACED,
  kind: {
    type: 'string',
    label: 'kind',
    meaning: 'What sort of quantity it is.',
    values: {
      count: 'people, households, cases, places',
      measure: 'physical and area units',
      money: 'a sum of money',
      percent: '%, ‰, 百分之 and shares such as 三成',
      points: '百分点 and other differences between rates',
      multiple: '倍, 翻番',
      index: 'a bare number',
      duration: 'a length of time',
    },
  },
  low: {
    type: 'number',
    nullable: true,
    label: 'low',
    meaning: 'The lower end in the unit given, multipliers applied; null if open.',
  },
  high: {
    type: 'number',
    nullable: true,
    label: 'high',
    meaning: 'The upper end in the unit given, multipliers applied; null if open.',
  },
  bound: { type: 'string', label: 'bound', meaning: 'How the value is bounded.', values: BOUND },
  unit: {
    type: 'string',
    nullable: true,
    label: 'unit',
    meaning: 'Unit or measure word in Simplified characters, multiplier removed.',
  },
  normalizedValue: {
    type: 'number',
    nullable: true,
    label: 'normalized',
    meaning: 'The value in normalizedUnit, for comparison: of low, or of high where low is open.',
  },
  normalizedUnit: {
    type: 'string',
    nullable: true,
    label: 'in',
    meaning:
      'The unit that all of its dimension are turned into: SI, 1 for shares and multiples, the ISO code of a currency.',
  },
  property: { type: 'string', nullable: true, label: 'property', meaning: 'The indicator measured, as written.' },
  entity: {
    type: 'string',
    nullable: true,
    label: 'entity',
    meaning: 'The place, organisation or group whose figure it is, as written.',
  },
  period: PERIOD,
  change: {
    type: 'string',
    nullable: true,
    label: 'change',
    meaning: 'Which way a difference goes; null for a level.',
    values: {
      rise: 'up in time',
      fall: 'down in time',
      more: 'more than something else',
      less: 'less than something else',
    },
  },
  base: {
    type: 'string',
    nullable: true,
    label: 'base',
    meaning: 'What a difference or multiple is against, as written.',
  },
  status: {
    type: 'string',
    label: 'status',
    meaning: 'How the speech presents it.',
    values: {
      fact: 'it happened or is so',
      target: 'it is to be reached, or planned',
      norm: 'a rule, a normal range, a definition',
    },
  },
  rule: RULE,
};

const TARGET: FieldsOf<Target> = {
  ...PLACED,
  indicator: { type: 'string', nullable: true, label: 'indicator', meaning: 'What is to reach the state, as written.' },
  state: { type: 'string', label: 'state', meaning: 'The end state as written, without its cue.' },
  quantified: { type: 'boolean', label: 'quantified', meaning: 'Whether a figure says how much of the state.' },
  indicatorId: {
    type: 'string',
    nullable: true,
    label: 'indicator id',
    meaning: 'Name that brings the spellings of one indicator together: gdp; null for one that the lexicon lacks.',
  },
  figure: { type: 'string', nullable: true, label: 'figure', meaning: 'Id of the figure that says how much.' },
  direction: {
    type: 'string',
    label: 'direction',
    meaning: 'The way asked for.',
    values: { reach: 'to arrive there', rise: 'upwards', fall: 'downwards', keep: 'to stay there' },
  },
  commitment: {
    type: 'string',
    label: 'commitment',
    meaning: 'How firmly it is promised.',
    values: { ensure: '确保, 保证, 必须', plan: '达到, 实现, 完成, or no cue', strive: '力争, 争取, 努力' },
  },
  nature: {
    type: 'string',
    nullable: true,
    label: 'nature',
    meaning: 'Binding or expected, where the text says so.',
    values: { binding: '约束性', expected: '预期性' },
  },
  period: PERIOD,
  actor: {
    type: 'string',
    nullable: true,
    label: 'actor',
    meaning: 'Who is to act, as the sentence itself names them.',
  },
  base: { type: 'string', nullable: true, label: 'base', meaning: 'What the state is measured against, as written.' },
  rule: RULE,
};

const DIRECTIVE: FieldsOf<Directive> = {
  ...PLACED,
  cue: {
    type: 'string',
    nullable: true,
    label: 'cue',
    meaning: 'The deontic word as written; null for a bare imperative.',
  },
  deontic: {
    type: 'string',
    label: 'deontic',
    meaning: 'The operator.',
    values: {
      obligation: '要, 必须, 应当, a bare imperative',
      prohibition: '不得, 严禁, 不要',
      permission: '可以, 允许, 有权',
      recommendation: '请, 鼓励, 希望',
      commitment: 'the speaker binds itself: 我们将, 本府会',
    },
  },
  strength: {
    type: 'string',
    label: 'strength',
    meaning: 'How strong it is.',
    values: { strong: '必须, 务必, 一律, 不得', plain: '要, 应, 需要, a bare imperative', weak: '可, 请, 鼓励, 希望' },
  },
  actor: {
    type: 'string',
    nullable: true,
    label: 'actor',
    meaning: 'Who is to act, as the sentence itself names them.',
  },
  actorInherited: {
    type: 'string',
    nullable: true,
    label: 'actor taken over',
    meaning: 'Who is to act by what was said before, where the sentence names nobody.',
  },
  actorType: {
    type: 'actors',
    label: 'actor type',
    meaning: 'Level and sort of each that actor, else actorInherited, names: county government.',
  },
  attribution: {
    type: 'string',
    label: 'whose',
    meaning: 'Whose demand it is.',
    values: { speaker: 'the speaker’s own', superior: 'of a superior, passed on', other: 'of others, adopted' },
  },
  responsible: {
    type: 'responsible',
    label: 'responsible',
    meaning: 'Bodies named in brackets after the sentence, each lead or support where told.',
  },
  aims: { type: 'strings', label: 'aims', meaning: 'The head verbs of the actions, as written, in order.' },
  objects: {
    type: 'gaps',
    label: 'objects',
    meaning: 'What each aim acts on, as written, in the order of aims; null where nothing is named.',
  },
  manner: { type: 'strings', label: 'manner', meaning: 'How it is to be done: 按照…, 通过…, 以…, as written.' },
  purpose: { type: 'strings', label: 'purpose', meaning: 'What for: 为实现…, 确保…, 以促进…, as written.' },
  condition: { type: 'string', nullable: true, label: 'condition', meaning: 'When it applies, as written.' },
  orElse: {
    type: 'string',
    nullable: true,
    label: 'or else',
    meaning: 'The sanction named for failing it, as written.',
  },
  deadline: { type: 'time', nullable: true, label: 'deadline', meaning: 'By when, as written and as EDTF.' },
  rule: RULE,
};

const MOODS = {
  report: 'tells what was done',
  assess: 'says what is so, or why',
  plan: 'tells what is to be done',
  aims: 'lists states to reach',
  norm: 'text of a law or rule',
  courtesy: 'greets and thanks',
};

const SPEECH: FieldsOf<SpeechRow> = {
  id: { type: 'string', label: 'id', meaning: 'Unique within its document: s1.' },
  start: START,
  end: END,
  title: { type: 'string', nullable: true, label: 'title', meaning: 'Its title as written.' },
  salutation: { type: 'string', nullable: true, label: 'salutation', meaning: 'Whom it addresses, as written.' },
  speaker: { type: 'string', nullable: true, label: 'speaker', meaning: 'Who gave it, as written.' },
  date: { type: 'string', nullable: true, label: 'date', meaning: 'When it was given, as written.' },
  place: { type: 'string', nullable: true, label: 'place', meaning: 'Where it was given, as written.' },
  ...OUTLINE,
};

const SECTION: FieldsOf<SectionRow> = {
  id: { type: 'string', label: 'id', meaning: 'Its way down the tree: s1.2.1.' },
  speech: SPEECH_ID,
  parent: { type: 'string', nullable: true, label: 'parent', meaning: 'Id of the section above it.' },
  level: { type: 'integer', label: 'level', meaning: 'Depth in the tree, from 1.' },
  start: START,
  end: END,
  marker: { type: 'string', nullable: true, label: 'marker', meaning: 'Its numbering as written: (一).' },
  heading: {
    type: 'string',
    nullable: true,
    label: 'heading',
    meaning: 'Its heading as written, without the numbering.',
  },
  mood: {
    type: 'string',
    nullable: true,
    optional: true,
    label: 'mood',
    meaning: 'What most of its sentences do; null where it has none, absent in an outline without --mood.',
    values: MOODS,
  },
  ...OUTLINE,
};

const SENTENCE: FieldsOf<SentenceRow> = {
  start: START,
  end: END,
  text: PLACED.text,
  speech: SPEECH_ID,
  section: SECTION_ID,
  paragraph: { type: 'integer', label: 'paragraph', meaning: 'Number of its paragraph, from 0.' },
  role: {
    type: 'string',
    label: 'role',
    meaning: 'What it is in the layout.',
    values: {
      text: 'in a paragraph',
      heading: 'heading of a section',
      title: 'title of a document or speech',
      salutation: 'whom the speech addresses',
      note: 'an editor’s or web page’s line',
    },
  },
  mood: {
    type: 'string',
    optional: true,
    label: 'mood',
    meaning: 'What its passage does.',
    values: MOODS,
  },
  tokens: { type: 'list', of: 'token', optional: true, label: 'tokens', meaning: 'Its words; only with --tokens.' },
};

const TOKEN: FieldsOf<TokenRow> = {
  start: START,
  end: END,
  text: { type: 'string', label: 'text', meaning: 'The word as written.' },
  word: { type: 'string', label: 'word', meaning: 'The word as segmented, in Simplified characters.' },
  tag: { type: 'string', label: 'tag', meaning: 'Part of speech, in the tag set of jieba.' },
};

const NAMED_TIME: FieldsOf<TimeRow> = {
  speech: SPEECH_ID,
  section: SECTION_ID,
  start: START,
  end: END,
  line: { type: 'integer', label: 'line', meaning: 'Line of its start in the original, from 1.' },
  column: { type: 'integer', label: 'column', meaning: 'Column of its start in code points, from 1.' },
  text: { type: 'string', label: 'text', meaning: 'The date or period as written.' },
  edtf: {
    type: 'string',
    nullable: true,
    label: 'edtf',
    meaning: 'The same as Extended Date/Time Format, where it can be told.',
  },
};

const RESTORED: FieldsOf<Restored> = {
  start: START,
  end: END,
  text: { type: 'string', label: 'text', meaning: 'The machine-made word as written: 網際網路.' },
  to: { type: 'string', label: 'to', meaning: 'The word that it was read as: 互联网.' },
};

const PROBLEM: FieldsOf<Problem> = {
  code: { type: 'string', label: 'code', meaning: 'Stable name of what is wrong.' },
  message: { type: 'string', label: 'message', meaning: 'What is wrong, for people.' },
  start: {
    type: 'integer',
    nullable: true,
    label: 'start',
    meaning: 'Where it starts in the original, if it has a place.',
  },
  end: { type: 'integer', nullable: true, label: 'end', meaning: 'Where it ends in the original, if it has a place.' },
};

const DOCUMENT: FieldsOf<Analysis> = {
  id: { type: 'string', label: 'id', meaning: 'sha256: and the hash of the input bytes.' },
  recordId: {
    type: 'string',
    nullable: true,
    label: 'record',
    meaning: 'The id column of a corpus row, or its number where there is no such column; null for a whole file.',
  },
  source: { type: 'string', label: 'source', meaning: 'The name given on the command line, - for standard input.' },
  metadata: {
    type: 'object',
    nullable: true,
    label: 'metadata',
    meaning: 'The other columns of a corpus row; null for a whole file.',
  },
  encoding: {
    type: 'string',
    nullable: true,
    label: 'encoding',
    meaning: 'Encoding of the input, as a WHATWG label; null where the format settles it (Word, PDF).',
  },
  encodingConfidence: {
    type: 'number',
    nullable: true,
    label: 'confidence',
    meaning: 'How sure the encoding is, from 0 to 1.',
  },
  placesIn: {
    type: 'string',
    label: 'places in',
    meaning: 'What all places count in.',
    values: {
      original: 'the file, decoded',
      extracted: 'the text taken out of it, which --text adds and “normalize --to original” prints',
    },
  },
  script: {
    type: 'string',
    label: 'script',
    meaning: 'How it is written.',
    values: { Hans: 'Simplified', Hant: 'Traditional', mixed: 'both' },
  },
  characters: { type: 'integer', label: 'characters', meaning: 'Length of the original in code points.' },
  text: { type: 'string', optional: true, label: 'text', meaning: 'The text that places count in; only with --text.' },
  title: { type: 'string', nullable: true, label: 'title', meaning: 'Its title as written.' },
  restored: {
    type: 'list',
    of: 'restored',
    label: 'restored',
    meaning: 'Machine-made vocabulary that was read as what it stands for.',
  },
  speeches: { type: 'list', of: 'speech', label: 'speeches', meaning: 'The speeches it holds, in order.' },
  sections: {
    type: 'list',
    of: 'section',
    label: 'sections',
    meaning: 'Their sections, in order, each after the one above it.',
  },
  sentences: {
    type: 'list',
    of: 'sentence',
    optional: true,
    label: 'sentences',
    meaning: 'Its sentences; only with --sentences or --tokens.',
  },
  figures: { type: 'list', of: 'figure', optional: true, label: 'figures', meaning: 'The quantities it states.' },
  targets: { type: 'list', of: 'target', optional: true, label: 'targets', meaning: 'The end states it sets.' },
  directives: {
    type: 'list',
    of: 'directive',
    optional: true,
    label: 'directives',
    meaning: 'What it says is to be done, or not.',
  },
  times: {
    type: 'list',
    of: 'namedTime',
    optional: true,
    label: 'times',
    meaning: 'Every date and period that the text names; only where all kinds are asked for.',
  },
  problems: {
    type: 'list',
    of: 'problem',
    label: 'problems',
    meaning: 'What a reader of the results should know about it.',
  },
};

export type ShapeName =
  | 'document'
  | 'speech'
  | 'section'
  | 'sentence'
  | 'token'
  | 'part'
  | 'namedTime'
  | 'figure'
  | 'target'
  | 'directive'
  | 'restored'
  | 'problem';

/** The shapes of the output and their fields, in the order they are written. */
export const SHAPES: Readonly<Record<ShapeName, Readonly<Record<string, Field>>>> = {
  document: DOCUMENT,
  speech: SPEECH,
  section: SECTION,
  sentence: SENTENCE,
  token: TOKEN,
  part: PART,
  namedTime: NAMED_TIME,
  figure: FIGURE,
  target: TARGET,
  directive: DIRECTIVE,
  restored: RESTORED,
  problem: PROBLEM,
};

export interface KindName {
  kind: Kind;
  /** Key of the document, name of the command. */
  plural: 'figures' | 'targets' | 'directives';
  /** What a finding of the kind is, for help. */
  meaning: string;
}

/** The kinds of findings, in the order they are written. */
export const KINDS: readonly KindName[] = [
  { kind: 'figure', plural: 'figures', meaning: 'stated quantities' },
  { kind: 'target', plural: 'targets', meaning: 'end states to be reached' },
  { kind: 'directive', plural: 'directives', meaning: 'what is to be done, or not' },
];

export const kindName = (kind: Kind): KindName => KINDS.find((name) => name.kind === kind) as KindName;
