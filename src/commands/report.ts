import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import type { ReadDocument } from '../report/data.js';
import type { Failure } from '../types.js';
import { ANALYSIS_OPTIONS, type Analysing, analysingOf } from './analysing.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { type Inputs, inputsOf } from './inputs.js';
import { INPUT_OPTIONS, OUTPUT_OPTION } from './options.js';

/** So many characters make a page of some 100 MB, more than a browser is quick with. */
const MOST_CHARACTERS = 2_000_000;

/** A page to read speeches by. */
export const report: Command = {
  name: 'report',
  summary: 'one page of HTML to read a speech by, its findings marked in place',
  takesInputs: true,
  options: [OUTPUT_OPTION, ...ANALYSIS_OPTIONS, ...INPUT_OPTIONS],
  examples: [
    ['jianggao report speech.txt -o report.html', 'open report.html in a browser; it needs no network'],
    ['jianggao report 2012.txt 2017.txt -o both.html --lang zh-Hans', 'two speeches on one page, labels in Chinese'],
  ],
  async run(names, options, io) {
    if (io.stdout.isTerminal && (options.output === undefined || options.output === '-'))
      throw new UserError('bad-usage', 'report: a page is read in a browser, not in a terminal; add -o report.html');
    const inputs = inputsOf(names, options, io);
    const analysing = await analysingOf(options);
    // Asked for only when the file to write to is open.
    async function* page(): AsyncIterable<string> {
      const { documents, failures } = await readAll(inputs, analysing);
      const [{ report: made }, script] = await Promise.all([import('../report/index.js'), pageScript()]);
      yield made(documents, { lang: options.lang ?? io.language, script, failures });
    }
    await deliver(page(), { file: options.output, safe: true }, io);
    return inputs.exitCode();
  },
};

/** @throws UserError for more text than makes a page. */
async function readAll(
  inputs: Inputs,
  { settings, segmenter }: Analysing,
): Promise<{ documents: ReadDocument[]; failures: Failure[] }> {
  const [{ analyze }, { COMPARABLE }] = await Promise.all([import('../analyze.js'), import('../compare/index.js')]);
  const documents: ReadDocument[] = [];
  const failures: Failure[] = [];
  let characters = 0;
  for await (const input of inputs.all()) {
    if ('error' in input) {
      failures.push(input);
      continue;
    }
    characters += input.text.length;
    if (characters > MOST_CHARACTERS)
      throw new UserError(
        'too-large',
        `report: more than ${MOST_CHARACTERS / 1e6} million characters are no page to read; name fewer documents (“jianggao summary” counts over a corpus)`,
      );
    const asked = { ...settings, ...COMPARABLE, offsets: 'utf16', sentences: true, explain: true } as const;
    documents.push(analyze(input, { ...asked, segmenter: await segmenter() }) as ReadDocument);
  }
  return { documents, failures };
}

/** The page's own script, from the modules that were built beside the program. */
async function pageScript(): Promise<string> {
  const { link, PAGE_MODULES } = await import('../report/link.js');
  const folder = new URL('../../dist/report/page/', import.meta.url);
  return link(await Promise.all(PAGE_MODULES.map((name) => readFile(new URL(name, folder), 'utf8'))));
}
