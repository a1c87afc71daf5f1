import { UserError } from '../errors.js';
import { sayer } from '../messages/say.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { OUTPUT_OPTION } from './options.js';

/** One thing that must be in order: what it found when it is. */
interface Check {
  name: string;
  /** @throws UserError that says what is wrong and what to do. */
  run(io: Io): Promise<string> | string;
}

const LEAST_NODE = 20;

/** A sentence in each encoding, made of bytes, that Node must read. */
const SAMPLES: readonly [encoding: string, bytes: readonly number[]][] = [
  ['gb18030', [0xbc, 0xc6, 0xbb, 0xae]],
  ['big5', [0xad, 0x70, 0xb9, 0xba]],
  ['utf-16be', [0x8a, 0x08, 0x52, 0x83]],
];

const CHECKS: readonly Check[] = [
  {
    name: 'node',
    run({ versions }) {
      const major = Number.parseInt(versions.node, 10);
      if (major < LEAST_NODE)
        throw new UserError('old-node', `version ${versions.node}; install Node ${LEAST_NODE} or newer`, 1);
      return `version ${versions.node}`;
    },
  },
  { name: 'segmenter', run: async () => (await import('../segment.js')).checkSegmenter() },
  {
    name: 'encodings',
    run({ versions }) {
      for (const [encoding, bytes] of SAMPLES) {
        const text = decoded(encoding, bytes);
        if (text !== '计划' && text !== '計劃')
          throw new UserError(
            'no-encoding',
            `this Node (ICU ${versions.icu ?? 'none'}) does not read ${encoding}; install one with full-icu, as nodejs.org has it`,
            1,
          );
      }
      return SAMPLES.map(([encoding]) => encoding).join(', ');
    },
  },
  {
    name: 'scripts',
    async run() {
      const [{ normalise }, { sourceOf }] = await Promise.all([
        import('../normalise/index.js'),
        import('../read/source.js'),
      ]).catch((cause: unknown) => {
        throw new UserError(
          'no-conversion',
          `the script tables do not load (${reasonOf(cause)}); run “npm ci” anew`,
          1,
        );
      });
      const { normal: simplified } = normalise(sourceOf('計劃隨著'));
      if (simplified !== '计划随着')
        throw new UserError('no-conversion', `opencc-js makes ${simplified} of 計劃隨著; run “npm ci” anew`, 1);
      return '計劃 → 计划';
    },
  },
  {
    name: 'formats',
    async run() {
      const { READERS } = await import('../read/index.js');
      for (const reader of READERS)
        await reader.load().catch((cause: unknown) => {
          throw new UserError('no-reader', `${reader.name} cannot be read (${reasonOf(cause)}); run “npm ci” anew`, 1);
        });
      return READERS.map(({ name }) => name).join(', ');
    },
  },
  {
    name: 'terminal',
    run({ env }) {
      const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
      if (env.OS === 'Windows_NT' || locale === undefined || /utf-?8/i.test(locale)) return locale ?? 'no locale set';
      throw new UserError('no-utf-8', `locale ${locale}: Chinese may not show; export LANG=C.UTF-8`, 1);
    },
  },
];

const reasonOf = (cause: unknown): string | undefined =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];

/** `undefined` where Node has no such decoder. */
function decoded(encoding: string, bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether all that the program needs is in order on this machine, and what to do if not. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'whether all is in order on this machine, and what to do if not',
  takesInputs: false,
  options: [OUTPUT_OPTION],
  examples: [['jianggao doctor', 'exits with 1 if something is not in order']],
  async run(_names, options, io) {
    let failed = false;
    async function* lines(): AsyncIterable<string> {
      const { text: say } = await sayer(io.language);
      const width = Math.max(...CHECKS.map(({ name }) => name.length));
      for (const check of CHECKS) {
        const [ok, said] = await resultOf(check, io);
        failed ||= !ok;
        yield `${ok ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(width)}  ${say(said)}\n`;
      }
    }
    await deliver(lines(), { file: options.output, safe: false }, io);
    return failed ? 1 : 0;
  },
};

async function resultOf({ run }: Check, io: Io): Promise<[ok: boolean, said: string]> {
  try {
    return [true, await run(io)];
  } catch (error) {
    if (error instanceof UserError) return [false, error.message];
    throw error;
  }
}
