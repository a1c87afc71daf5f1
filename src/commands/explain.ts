import { UserError } from '../errors.js';
import type { ExplainedSentence } from '../explain.js';
import { oneLine } from '../text/visible.js';
import { pretty } from '../write/envelope.js';
import { ANALYSIS_OPTIONS, analysingOf } from './analysing.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf } from './inputs.js';
import { COLOR_OPTIONS, formatOption, INPUT_OPTIONS, WIDTH_OPTION } from './options.js';

const PLACE = /^(?<file>.+):(?<line>[1-9]\d{0,8})(?::\d{1,9})?$/;

/** Why something was found in a place, or was not. */
export const explain: Command = {
  name: 'explain',
  summary: 'why something was found in a line, or was not: explain FILE:LINE',
  takesInputs: true,
  operands: { usage: 'FILE:LINE', meaning: 'a file and a line of it, as findings give them' },
  options: [formatOption(['text', 'json']), WIDTH_OPTION, ...COLOR_OPTIONS, ...ANALYSIS_OPTIONS, ...INPUT_OPTIONS],
  examples: [
    ['jianggao explain speech.txt:25', 'rules, words, mood of what was found in line 25, and what was passed over'],
    ['jianggao explain speech.txt:25 -f json | jq -r \'.[].passed[] | .text + ": " + .why\'', 'for programs'],
  ],
  async run(names, options, io) {
    const [name] = names;
    const { file, line } = PLACE.exec(name ?? '')?.groups ?? {};
    if (names.length !== 1 || file === undefined)
      throw new UserError('bad-usage', 'explain: name one place, as in: jianggao explain speech.txt:25');
    const inputs = inputsOf([file], options, io);
    const { settings, segmenter } = await analysingOf(options);
    const { explain: explainLine } = await import('../explain.js');
    const sentences: ExplainedSentence[] = [];
    for await (const source of inputs.sources())
      sentences.push(...explainLine(source, Number(line), { ...settings, segmenter: await segmenter() }));
    const chunks =
      options.format === 'json'
        ? [`${pretty(sentences)}\n`]
        : await told(sentences, `${file}:${line}`, widthOf(options, io), colorOf(options, io));
    await deliver(stream(chunks), { file: undefined, safe: true }, io);
    return inputs.exitCode();
  },
};

async function* stream(chunks: readonly string[]): AsyncIterable<string> {
  yield* chunks;
}

/** The explanation as people read it: a sentence, what it is, then a line for each finding and each word passed over. */
async function told(
  sentences: readonly ExplainedSentence[],
  place: string,
  width: number,
  color: boolean,
): Promise<string[]> {
  const print = await (await import('../write/table.js')).painter(color);
  if (sentences.length === 0) return [print.paragraph('dim', `${place}: no sentence stands in this line`, width)];
  return sentences.map((sentence, index) => {
    const { line, column, text, role, mood, moodReason, figures, targets, directives, passed } = sentence;
    const found = [
      ...figures.map((finding) => ({ kind: 'figure', finding })),
      ...targets.map((finding) => ({ kind: 'target', finding })),
      ...directives.map((finding) => ({ kind: 'directive', finding })),
    ];
    const parts = [
      print.paragraph('title', `${line}:${column} ${oneLine(text)}`, width),
      print.paragraph('plain', `${role}, ${mood} (${moodReason})`, width, 2),
      ...found.map(({ kind, finding: { id, text: words, rule, explanation } }) => {
        const { meaning = '', words: fired = [], inherited = [] } = explanation ?? {};
        const taken = inherited.map((one) => `; ${one.field} “${oneLine(one.text)}” is from line ${one.line}`).join('');
        return (
          print.paragraph('strong', `${kind} ${id} ${oneLine(words)}`, width, 2) +
          print.paragraph(
            'plain',
            `${rule}: ${fired.map((word) => `“${oneLine(word)}”`).join(' ')}, ${meaning}${taken}`,
            width,
            4,
          )
        );
      }),
      ...passed.map(({ kind, text: words, line: at, column: on, why }) =>
        print.paragraph('dim', `no ${kind} at ${at}:${on} “${short(oneLine(words))}”: ${why}`, width, 2),
      ),
    ];
    if (found.length === 0 && passed.length === 0)
      parts.push(print.paragraph('dim', NOTHING[role] ?? 'no numeral, no cue, no verb of action leads it', width, 2));
    return `${index === 0 ? '' : '\n'}${parts.join('')}`;
  });
}

/** Roles that findings are not looked for in. */
const NOTHING: Readonly<Partial<Record<ExplainedSentence['role'], string>>> = {
  title: 'titles hold no findings',
  salutation: 'salutations hold no findings',
  note: 'notes hold no targets or directives',
};

const LONGEST_QUOTE = 30;
const short = (text: string): string =>
  [...text].length > LONGEST_QUOTE ? `${[...text].slice(0, LONGEST_QUOTE).join('')}…` : text;
