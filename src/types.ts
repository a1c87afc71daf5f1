/** The shapes that travel down the road. Imports nothing. */

/** A half-open place `[start, end)`, in UTF-16 units. Of which text is said where it is used; of `Document.normal` unless stated. */
export interface Range {
  start: number;
  end: number;
}

export type Kind = 'figure' | 'target' | 'directive';

// ---------------------------------------------------------------- read

/** Something a reader of the results should know about a document; never fatal. Places are of the original text. */
export interface Problem {
  code: string;
  message: string;
  start: number | null;
  end: number | null;
}

/**
 * What a format told about a stretch of its text, in UTF-16 units of that text; ordered by start. `heading` a whole line, 1 the
 * outermost level; `row` a table row, its cells apart by tabs; `note` a footnote or the like, apart from the running text; `page`
 * a page of a format that has pages.
 */
export type Mark = Range &
  ({ kind: 'heading'; level: number } | { kind: 'row' } | { kind: 'note' } | { kind: 'page'; page: number });

/** The text of a format that is not plain text, and what the format told about it. */
export interface Extracted {
  /** A paragraph, heading or table row a line; lines end in `\n`. */
  text: string;
  marks: Mark[];
  problems: Problem[];
}

/** One document as a reader hands it on: decoded text, byte-order mark removed, nothing else changed. */
export interface Source {
  /** The name given on the command line (`-` for standard input), or one the caller chose. */
  name: string;
  /** `sha256:…` of the input bytes. */
  id: string;
  /** The id column of a corpus row; `null` for a whole file. */
  recordId: string | null;
  /** The other columns of a corpus row; `null` for a whole file. */
  metadata: Readonly<Record<string, unknown>> | null;
  /** WHATWG label, e.g. `utf-8`; `null` where the format settles it (Word, PDF). */
  encoding: string | null;
  /** How sure the encoding is, from 0 to 1; `null` where the format settles it. */
  encodingConfidence: number | null;
  /** What places count in: the decoded file, or the text that was extracted from it. */
  placesIn: 'original' | 'extracted';
  text: string;
  marks: readonly Mark[];
  problems: Problem[];
}

/** An input, or a row of a corpus, that could not be read. `code` is stable, `message` says what, where and what to do. */
export interface Failure {
  source: string;
  /** The id column of the row; left out for a whole file. */
  recordId?: string | null;
  error: { code: string; message: string };
}

// ---------------------------------------------------------------- normalise

export type Script = 'Hans' | 'Hant' | 'mixed';

/** Why normalising changed something. `skip` takes a page number or running head out of the running text. */
export type EditReason = 'unwrap' | 'skip' | 'width' | 'space' | 'script' | 'restore';

/** A replacement of `[start, end)` of the text a step was given. `text` may be empty, never longer than needed. */
export interface Edit extends Range {
  text: string;
  reason: EditReason;
}

/** An edit as a reader sees it: its place in the original, what stood there, what rules read instead. */
export interface Change extends Range {
  text: string;
  to: string;
  reason: EditReason;
}

/**
 * Where each UTF-16 unit of `normal` came from: unit `i` stands for original `[starts[i], ends[i])`.
 * Both arrays never decrease, and `starts[i] < ends[i]`.
 */
export interface OffsetMap {
  starts: Int32Array;
  ends: Int32Array;
}

export interface Document {
  source: Source;
  /** As written (`source.text`). */
  text: string;
  /** What rules read: Simplified, half-width digits, no stray spaces. */
  normal: string;
  map: OffsetMap;
  script: Script;
  /** Every edit, in order of place, places of the original. */
  changes: Change[];
}

// ---------------------------------------------------------------- split

export interface Speech extends Range {
  id: string;
  /** Ranges in `normal`. */
  title: Range | null;
  salutation: Range | null;
  speaker: Range | null;
  date: Range | null;
  place: Range | null;
}

export interface Section extends Range {
  id: string;
  speech: string | null;
  parent: string | null;
  level: number;
  marker: Range | null;
  heading: Range | null;
}

/**
 * What a sentence is in the layout: `text` in a paragraph; `heading` a section's heading (alone on its line or run in before
 * text); `title` of a document or speech; `salutation` such as 各位代表：; `note` an editor's or web page's line.
 */
export type SentenceRole = 'text' | 'heading' | 'title' | 'salutation' | 'note';

export interface Sentence extends Range {
  /** The slice of `normal`. */
  normal: string;
  /** Index in `normal` (of the sentence) after its numbering, e.g. 2 in 一是要…. 0 without one. */
  body: number;
  role: SentenceRole;
  speech: string | null;
  section: string | null;
  /** Number of the paragraph (line of the unwrapped text), from 0. */
  paragraph: number;
}

export interface Structure {
  document: Document;
  title: Range | null;
  speeches: Speech[];
  sections: Section[];
  sentences: Sentence[];
}

// ---------------------------------------------------------------- segment

/** A word with jieba's part of speech; `start`/`end` are indexes in the sentence. */
export interface Token extends Range {
  word: string;
  tag: string;
}

/** Cuts one sentence into tagged words. Tokens joined give the sentence. */
export type Segmenter = (sentence: string) => Token[];

// ---------------------------------------------------------------- the lexicon: words as data

/**
 * A deontic word and how it is read.
 *
 * `takes`: what follows it. `verb`: an action (要加强…). `actor`: the one who is to act, then the action (需要大家加大…, 鼓励企业…).
 * `opens`: whether it opens a directive of its own after another cue of the same sentence; 鼓励 and 努力 then belong to that
 * cue's scope.
 * `joined`: dictionary words in which the cue is the cue all the same (还要, 应由).
 * `before`, `after`: what must not stand beside it, beyond what the dictionary's words already tell.
 * `followed`: what the rest of its clause must be; such a cue counts only in laws.
 */
export interface Cue {
  words: readonly string[];
  deontic: Deontic;
  strength: Strength;
  takes: 'verb' | 'actor';
  opens: boolean;
  joined?: readonly string[];
  before?: RegExp;
  after?: RegExp;
  followed?: RegExp;
}

/** A unit or measure word. Spellings are normal (Simplified, half-width) text; the first is the canonical form. */
export interface Unit {
  spellings: readonly string[];
  kind: FigureKind;
  /** What is measured: `area`, `CNY`. Units of one dimension can be compared; `null` where nothing else is comparable. */
  dimension: string | null;
  /** How many of `base` one of it is; `null` where a factor does not tell (℃). */
  factor: number | null;
  /** The unit that all of its dimension are turned into: SI where there is one, `1` for shares, an ISO 4217 code for money. */
  base: string | null;
  /** Code of the Unified Code for Units of Measure, where it has one. */
  ucum: string | null;
}

/** A word that a noun phrase for somebody who can act ends in. Normal text. */
export interface Actor {
  word: string;
  sort: ActorSort;
  /** `null` where the word stands on no level of its own: 部门. */
  level: ActorLevel | null;
}

/** What is measured, under all the names that texts have for it. Normal text. */
export interface Indicator {
  /** `gdp`, `total-fertility-rate`. */
  id: string;
  names: readonly string[];
}

/** The words that rules look up, apart from their grammar. */
export interface Lexicon {
  cues: readonly Cue[];
  actors: readonly Actor[];
  indicators: readonly Indicator[];
  units: readonly Unit[];
}

// ---------------------------------------------------------------- frame

/**
 * What a passage does: `report` what was done, `assess` what is so or why, `plan` what is to be done, `aims` a list of states to
 * reach, `norm` a law's or rule's text, `courtesy` greetings and thanks.
 */
export type Mood = 'report' | 'assess' | 'plan' | 'aims' | 'norm' | 'courtesy';

/** What the head of an indicator table (指标 单位 2015年 2020年 属性) says of its columns, which are counted from 0. */
export interface IndicatorTable {
  /** How many columns there are. */
  cells: number;
  indicator: number;
  unit: number | null;
  nature: number | null;
  values: { column: number; period: Range | null; isAim: boolean }[];
}

/** A sentence and what the speech around it says about it. All that an extractor may know. */
export interface Framed {
  sentence: Sentence;
  tokens: Token[];
  mood: Mood;
  /** Which word, heading or neighbour decided the mood, for people. */
  moodReason: string;
  /** The passage gives tasks to bodies: an actor and a verb of action are an order there. */
  assigns: boolean;
  /** It stands under a heading of tasks or of the main work ahead: what is said to rise or fall by how much is to do so. */
  tasked: boolean;
  /** Orders without a deontic word are usual here; not in speech before a Hong Kong or Taiwan legislature, numbered items apart. */
  imperatives: boolean;
  /** The sentence stands in a list that 主要目标是：… or the like opened. */
  listed: boolean;
  /** The year or deadline that the list's opening sentence or the heading set: 到2020年. */
  period: Range | null;
  /** 约束性 / 预期性, where the list's opening sentence said so. */
  nature: 'binding' | 'expected' | null;
  /** The table that the sentence is a row of, below its head. */
  table: IndicatorTable | null;
  lexicon: Lexicon;
}

// ---------------------------------------------------------------- extract: findings with places in `normal`

export type FigureKind = 'count' | 'measure' | 'money' | 'percent' | 'points' | 'multiple' | 'index' | 'duration';
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'above' | 'below' | 'range';
export type FigureChange = 'rise' | 'fall' | 'more' | 'less';
export type Status = 'fact' | 'target' | 'norm';
export type Direction = 'reach' | 'rise' | 'fall' | 'keep';
export type Commitment = 'ensure' | 'plan' | 'strive';
export type Nature = 'binding' | 'expected';
export type Deontic = 'obligation' | 'prohibition' | 'permission' | 'recommendation' | 'commitment';
export type Strength = 'strong' | 'plain' | 'weak';
export type Attribution = 'speaker' | 'superior' | 'other';

export interface FoundFigure extends Range {
  kind: FigureKind;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  property: Range | null;
  entity: Range | null;
  period: Range | null;
  change: FigureChange | null;
  base: Range | null;
  status: Status;
  rule: string;
}

export interface FoundTarget extends Range {
  indicator: Range | null;
  state: Range;
  /** The place of the figure that says how much, if one does. */
  figure: Range | null;
  direction: Direction;
  commitment: Commitment;
  nature: Nature | null;
  period: Range | null;
  actor: Range | null;
  /** What the state is measured against: 比[2010年]翻一番. */
  base: Range | null;
  rule: string;
}

export interface FoundDirective extends Range {
  cue: Range | null;
  deontic: Deontic;
  strength: Strength;
  actor: Range | null;
  actorInherited: Range | null;
  attribution: Attribution;
  responsible: { range: Range; role: 'lead' | 'support' | null }[];
  aims: Range[];
  /** What each aim acts on, in the order of `aims`. */
  objects: (Range | null)[];
  manner: Range[];
  purpose: Range[];
  condition: Range | null;
  orElse: Range | null;
  deadline: Range | null;
  rule: string;
}

/** A word that might have made a finding and did not, and why: for people who ask why nothing was found. */
export interface Passed extends Range {
  kind: Kind;
  why: string;
}

// ---------------------------------------------------------------- the analysis: the output contract, version 1

export type ActorLevel = 'centre' | 'province' | 'city' | 'county' | 'township' | 'village';
export type ActorSort =
  | 'party'
  | 'government'
  | 'legislature'
  | 'court'
  | 'army'
  | 'firm'
  | 'school'
  | 'hospital'
  | 'society'
  | 'media'
  | 'official'
  | 'citizen'
  | 'place'
  | 'speaker';

/** What sort of actor it is and on which level of the state it stands. */
export interface ActorType {
  level: ActorLevel | null;
  sort: ActorSort;
}

/** Why a finding is there: only where it was asked for. */
export interface Explanation {
  /** What its rule looks for. */
  meaning: string;
  /** The words that fired the rule, as written. */
  words: string[];
  mood: Mood;
  /** What decided the mood. */
  moodReason: string;
  /** The fields that were taken over from elsewhere, and from which line. */
  inherited: { field: string; text: string; line: number }[];
}

/** A stretch of time as written, and as Extended Date/Time Format where it can be told. */
export interface Time {
  text: string;
  edtf: string | null;
}

/** A date or period that the text names, wherever it stands. `start`/`end` in the unit of `offsetUnit`. */
export interface TimeRow extends Time {
  speech: string | null;
  section: string | null;
  start: number;
  end: number;
  line: number;
  column: number;
}

/** The place of what a field of a finding quotes; `start`/`end` in the unit of `offsetUnit`. It may stand outside of the finding. */
export interface Part {
  /** Name of the field: `actor`. */
  field: string;
  /** Which of a list, from 0; `null` for a field that is none. */
  item: number | null;
  start: number;
  end: number;
  text: string;
}

/** What every finding says of its place. `start`/`end` in the unit of `offsetUnit`, half-open; `line`/`column` from 1. */
export interface Placed {
  id: string;
  speech: string | null;
  section: string | null;
  start: number;
  end: number;
  /** The slice of the original at `[start, end)`. */
  text: string;
  line: number;
  column: number;
  /** The page its start stands on, in formats that have pages. */
  page: number | null;
  /** The sentence as written. */
  sentence: string;
  explanation?: Explanation;
  /** Where that stands which its fields quote; only where it was asked for. */
  parts?: Part[];
}

export interface Figure extends Placed {
  kind: FigureKind;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  /** The lower end that is known, in `normalizedUnit`: SI, 1 for shares, ISO 4217 for money. */
  normalizedValue: number | null;
  normalizedUnit: string | null;
  property: string | null;
  entity: string | null;
  period: Time | null;
  change: FigureChange | null;
  base: string | null;
  status: Status;
  rule: string;
}

export interface Target extends Placed {
  indicator: string | null;
  state: string;
  quantified: boolean;
  /** Name that brings the spellings of one indicator together: `gdp`. */
  indicatorId: string | null;
  /** Id of the figure that says how much. */
  figure: string | null;
  direction: Direction;
  commitment: Commitment;
  nature: Nature | null;
  period: Time | null;
  actor: string | null;
  base: string | null;
  rule: string;
}

export interface Responsible {
  text: string;
  role: 'lead' | 'support' | null;
}

export interface Directive extends Placed {
  cue: string | null;
  deontic: Deontic;
  strength: Strength;
  actor: string | null;
  actorInherited: string | null;
  /** Of `actor`, else of `actorInherited`: one for each of those that it names. */
  actorType: ActorType[];
  attribution: Attribution;
  responsible: Responsible[];
  aims: string[];
  objects: (string | null)[];
  manner: string[];
  purpose: string[];
  condition: string | null;
  orElse: string | null;
  deadline: Time | null;
  rule: string;
}

/** What an outline adds to a speech or section; the counts include what stands under its subsections. */
export interface Counts {
  sentences: number;
  figures?: number;
  targets?: number;
  directives?: number;
}

export interface SpeechRow {
  id: string;
  start: number;
  end: number;
  title: string | null;
  salutation: string | null;
  speaker: string | null;
  date: string | null;
  place: string | null;
  /** Only in an outline, like `column` and `counts`. */
  line?: number;
  column?: number;
  counts?: Counts;
}

export interface SectionRow {
  id: string;
  speech: string | null;
  parent: string | null;
  level: number;
  start: number;
  end: number;
  marker: string | null;
  heading: string | null;
  /** What most of its sentences do; `null` where it has none. Not in an outline without moods. */
  mood?: Mood | null;
  /** Only in an outline, like `column` and `counts`. */
  line?: number;
  column?: number;
  counts?: Counts;
}

export interface TokenRow {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** As segmented: Simplified. */
  word: string;
  tag: string;
}

export interface SentenceRow {
  start: number;
  end: number;
  text: string;
  speech: string | null;
  section: string | null;
  /** Number of its paragraph, from 0. */
  paragraph: number;
  role: SentenceRole;
  mood?: Mood;
  tokens?: TokenRow[];
}

export interface Restored {
  start: number;
  end: number;
  text: string;
  to: string;
}

export type OffsetUnit = 'codepoint' | 'utf16';

/** One analysed document: an element of `documents` in the JSON envelope, a line of NDJSON. */
export interface Analysis {
  id: string;
  recordId: string | null;
  source: string;
  metadata: Readonly<Record<string, unknown>> | null;
  encoding: string | null;
  encodingConfidence: number | null;
  placesIn: 'original' | 'extracted';
  script: Script;
  /** Length of the original in code points. */
  characters: number;
  /** The text that places count in. */
  text?: string;
  title: string | null;
  restored: Restored[];
  speeches: SpeechRow[];
  sections: SectionRow[];
  sentences?: SentenceRow[];
  /** Absent where only other kinds were asked for. */
  figures?: Figure[];
  targets?: Target[];
  directives?: Directive[];
  /** Every date and period named, with its place; only where all kinds are asked for. */
  times?: TimeRow[];
  problems: Problem[];
}

/** What a run yields, in input order. */
export type Outcome = Analysis | Failure;

// ---------------------------------------------------------------- what a caller may ask for

export interface OutlineOptions {
  /**
   * Whether machine-made Taiwan vocabulary (網際網路 for 互联网 in a mainland text) is read as what it stands for.
   * Left out: only where the text shows that it was made by a machine.
   */
  restore?: boolean;
  /** What `start` and `end` count. Default `codepoint`. */
  offsets?: OffsetUnit;
  /** Adds `text`, in which places count. */
  text?: boolean;
}

export interface AnalyzeOptions extends OutlineOptions {
  /** Cuts sentences into words; `loadSegmenter()` makes one, once. */
  segmenter: Segmenter;
  /** When the speech was given, `2014`, `2014-04` or `2014-04-01`: resolves 今年 and the like. */
  date?: string;
  /** Which findings to make. Default all. */
  kinds?: readonly Kind[];
  /** Counts without a value (几十, 数百家, 上万) are figures too, open above. */
  vague?: boolean;
  /** Adds `sentences`, with their mood. */
  sentences?: boolean;
  /** Adds `tokens` to the sentences. */
  tokens?: boolean;
  /** Adds to each finding why it is there. */
  explain?: boolean;
  /** Adds to each finding the places of what its fields quote. */
  parts?: boolean;
  /** The words that rules look up; `withWords` adds to the built-in ones. Default those alone. */
  lexicon?: Lexicon;
}

// ---------------------------------------------------------------- write

/** A finding as a writer prints it: one line of a table. */
export type Row =
  | { kind: 'figure'; document: Analysis; finding: Figure }
  /** `figure` is the one that says how much, also where only targets were asked for. */
  | { kind: 'target'; document: Analysis; finding: Target; figure: Figure | null }
  | { kind: 'directive'; document: Analysis; finding: Directive };

/** What is printed of one document. */
export interface Report {
  /** The analysis with the kinds that were asked for and what the filters kept. */
  document: Analysis;
  /** The same findings as rows: kind by kind in the order asked for, by place within a kind. */
  rows: Row[];
  /** How many findings of a kind `--limit` left out. */
  omitted: Record<Kind, number>;
}

export interface WriteOptions {
  /** Which kinds to print, in order. */
  kinds: Kind[];
  /** Columns to keep, in order; `null`: all (delimited formats, JSON) or the writer's choice (table, Markdown). */
  fields: string[] | null;
  /** Display columns for tables. */
  width: number;
  color: boolean;
  /** Byte-order mark before delimited output, for spreadsheets. */
  bom: boolean;
  /** Findings have explanations: a column of their own in delimited output. */
  explain: boolean;
  offsetUnit: OffsetUnit;
  /** Of headings, labels and values in what people read; English where it is left out. No format for machines knows it. */
  language?: Language;
}

/** Languages that the program speaks to people in. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/**
 * What a format has to be told of a document beside its findings: the text that places count in, its sentences with their words, the
 * places of what findings quote. Places are in code points then, whatever the format itself counts.
 */
export type Need = 'text' | 'tokens' | 'parts';

/** What every format says of itself. */
export interface FormatName {
  name: string;
  /** For `--help`. */
  summary: string;
  /** Endings of file names that mean this format: `-o results.csv`. */
  extensions: readonly string[];
  needs?: readonly Need[];
}

/** A way to print results: pure, document by document, so that one file and a million go the same way, and any thread can do it. */
export interface Writer extends FormatName {
  /** Whether a document's control characters are shown or escaped by the format itself, so that it may go to a terminal. */
  safe: boolean;
  /**
   * What stands before the documents.
   *
   * @throws UserError for options that the format has no use for.
   */
  open?(options: WriteOptions): string;
  /** `first`: no document stands before it. */
  document(report: Report, options: WriteOptions, first: boolean): string | Promise<string>;
  /** An input that could not be read; left out where the format has no place for it. */
  failure?(failure: Failure): string;
  /** What stands behind the documents; `empty`: there was none. */
  close?(options: WriteOptions, empty: boolean): string;
}

/** A cell of a table; `null` is empty. */
export type CellValue = string | number | boolean | null;

/** What a table of findings has of one document. */
export interface Leaf {
  /** What is said of the document itself, by name. */
  about: Readonly<Record<string, CellValue>>;
  /** Its findings: the cells of the columns that the format has for their kind. */
  rows: { kind: Kind; cells: CellValue[] }[];
}

/** A way to print all documents as one file of bytes: each a leaf, made in any thread, and then bound in their order. */
export interface Binder extends FormatName {
  document(report: Report, options: WriteOptions): Leaf;
  /** @throws UserError for more than the format can hold */
  bind(leaves: AsyncIterable<Leaf | Failure>, options: WriteOptions): AsyncIterable<Uint8Array>;
}

/** The files of one document: `text` of each, and what stands behind the document's name in the file's. */
export interface DocumentFiles {
  source: string;
  recordId: string | null;
  files: { ending: string; text: string }[];
}

/** A way to print results as a folder that has files of each document. */
export interface Folder extends FormatName {
  document(report: Report, options: WriteOptions): DocumentFiles;
  /**
   * Files that stand in the folder once.
   *
   * @throws UserError for options that the format has no use for.
   */
  common(options: WriteOptions): { name: string; text: string }[];
}

export type Format = Writer | Binder | Folder;

/** What a format makes of one document. */
export type Piece = string | Leaf | DocumentFiles;
