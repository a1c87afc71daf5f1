import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import { visible } from '../text/visible.js';
import type { Failure, Kind, Source } from '../types.js';
import { escapeControls, pretty } from '../write/envelope.js';
import { TOOL } from '../write/tool.js';
import { deliver } from './deliver.js';
import { environment } from './environment.js';
import type { Io } from './io.js';
import type { OptionSpec, OptionValues } from './options.js';
import type { Found } from './work.js';

export const MANIFEST_OPTION: OptionSpec = {
  flags: '--manifest <file>',
  description: 'write what a replication needs: versions, options, hashes of inputs, words and output, counts (JSON)',
  group: 'Output:',
};

/** Changes only when a key changes its meaning. */
const MANIFEST_VERSION = 1;

/** Hears of a run what its manifest is to say, and writes it in the end. */
export interface Manifest {
  read(bytes: Uint8Array, name: string): void;
  ended(name: string): void;
  document(source: Source): void;
  failed(failure: Failure): void;
  /** Findings were written. */
  found(found: Found): void;
  write(): Promise<void>;
}

const NONE: Manifest = {
  read: () => {},
  ended: () => {},
  document: () => {},
  failed: () => {},
  found: () => {},
  write: async () => {},
};

/** What was run. */
export interface Run {
  kinds: readonly Kind[];
  names: readonly string[];
  options: OptionValues;
  /** What holds where the options say nothing. */
  defaults: Readonly<Record<string, unknown>>;
}

/** An input, its hash taken as it is read. */
interface Input {
  hash: Hash;
  bytes: number;
  isWhole: boolean;
  documents: number;
  failures: number;
}

/**
 * The manifest that `--manifest` asks for; one that hears and says nothing without it.
 *
 * @throws UserError for a file that cannot be written, or a SOURCE_DATE_EPOCH that is no time.
 */
export async function manifestOf(run: Run, io: Io): Promise<Manifest> {
  const { manifest: file, output } = run.options;
  if (file === undefined) return NONE;
  await checkPlace(file, output);
  const started = startOf(io);
  const inputs = new Map<string, Input>();
  const input = (name: string): Input => {
    const known = inputs.get(name) ?? {
      hash: createHash('sha256'),
      bytes: 0,
      isWhole: false,
      documents: 0,
      failures: 0,
    };
    inputs.set(name, known);
    return known;
  };
  const found = { figure: 0, target: 0, directive: 0 };
  const words = await Promise.all([
    ...(run.options.dict ?? []).map((name) => fileOf('--dict', name)),
    ...(run.options.lexicon ?? []).map((name) => fileOf('--lexicon', name)),
  ]);
  return {
    read(bytes, name) {
      const one = input(name);
      // Named twice: the second time tells nothing new.
      if (one.isWhole) return;
      one.hash.update(bytes);
      one.bytes += bytes.length;
    },
    ended(name) {
      input(name).isWhole = true;
    },
    document({ name }) {
      input(name).documents++;
    },
    failed({ source }) {
      input(source).failures++;
    },
    found(counts) {
      for (const { kind } of KINDS) found[kind] += counts[kind];
    },
    async write() {
      const told = await Promise.all([...inputs].map(([name, one]) => toldOf(name, one, run.names.includes(name))));
      const sum = (of: (one: Input) => number): number => [...inputs.values()].reduce((all, one) => all + of(one), 0);
      const object = {
        manifestVersion: MANIFEST_VERSION,
        started,
        tool: TOOL,
        environment: environment(io),
        command: commandOf(run.kinds),
        arguments: run.names,
        options: effective(run),
        lexicon: { sha256: await builtInLexicon() },
        words,
        inputs: told.filter((one) => one !== undefined),
        counts: {
          documents: sum(({ documents }) => documents),
          failures: sum(({ failures }) => failures),
          ...Object.fromEntries(
            KINDS.filter(({ kind }) => run.kinds.includes(kind)).map(({ kind, plural }) => [plural, found[kind]]),
          ),
        },
        output: output === undefined || output === '-' ? null : await fileOf('-o', output),
      };
      async function* chunks(): AsyncIterable<string> {
        yield escapeControls(`${pretty(object)}\n`);
      }
      await deliver(chunks(), { file, safe: true, option: '--manifest' }, io);
    },
  };
}

/** So that a long run does not fail at its end. */
async function checkPlace(file: string, output: string | undefined): Promise<void> {
  const fail = (why: string): UserError => new UserError('cannot-write', `--manifest ${visible(file)}: ${why}`);
  if (file === '-' || file === '') throw fail('name a file');
  if (output !== undefined && resolve(output) === resolve(file)) throw fail('the same file as -o; name another');
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) throw fail('there is no such directory');
}

/** When the run began, to the second; SOURCE_DATE_EPOCH instead, where bytes are to be the same each time (reproducible-builds.org). */
function startOf({ env }: Io): string {
  const fixed = env.SOURCE_DATE_EPOCH;
  const time =
    fixed === undefined || fixed === ''
      ? new Date()
      : new Date(/^\d+$/.test(fixed) ? Number(fixed) * 1000 : Number.NaN);
  if (Number.isNaN(time.getTime()))
    throw new UserError(
      'bad-usage',
      `SOURCE_DATE_EPOCH is “${visible(fixed ?? '')}”; write seconds since 1970, or unset it`,
    );
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

const commandOf = (kinds: readonly Kind[]): string => {
  const [only] = KINDS.filter(({ kind }) => kinds.includes(kind));
  return kinds.length === 1 && only ? only.plural : 'analyze';
};

/** Options that decide nothing of what is found. */
const ASIDE: ReadonlySet<string> = new Set(['manifest', 'jobs', 'quiet', 'progress', 'color', 'allowErrors']);

/** All options that hold, given or not, by name. */
function effective({ options, defaults }: Run): Record<string, unknown> {
  const all = Object.entries({ ...defaults, ...options }).filter(([name]) => !ASIDE.has(name));
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The hash of what `jianggao lexicon -f json` prints. */
async function builtInLexicon(): Promise<string> {
  const [{ LEXICON }, { printLexicon }] = await Promise.all([
    import('../lexicon/lexicon.js'),
    import('../lexicon-file/print.js'),
  ]);
  return createHash('sha256').update(printLexicon(LEXICON, 'json')).digest('hex');
}

interface Told {
  name: string;
  /** `null` for what is no file, or was not read to its end. */
  bytes: number | null;
  sha256: string | null;
}

/** `undefined` for a file of a folder that gave nothing: a picture, as a rule. */
async function toldOf(name: string, { hash, bytes, isWhole, documents, failures }: Input, isNamed: boolean) {
  if (documents + failures === 0 && !isNamed) return undefined;
  if (isWhole) return { name, bytes, sha256: hash.digest('hex'), documents, failures };
  // A reader gave up on it: it is read once more.
  const { bytes: size, sha256 } = await hashed(name);
  return { name, bytes: size, sha256, documents, failures };
}

async function fileOf(option: string, name: string): Promise<Told & { option: string }> {
  return { option, ...(await hashed(name)) };
}

async function hashed(name: string): Promise<Told> {
  const found = name === '-' ? undefined : await stat(name).catch(() => undefined);
  if (!found?.isFile()) return { name, bytes: null, sha256: null };
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(name) as AsyncIterable<Buffer>) hash.update(chunk);
  return { name, bytes: found.size, sha256: hash.digest('hex') };
}
