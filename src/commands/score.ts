import { UserError } from '../errors.js';
import { KINDS } from '../fields.js';
import { labelOf } from '../read/source.js';
import { LEAST_OVERLAP } from '../reliability/match.js';
import { kindsOf, notOneText, pairUp, type Score, scoreKind } from '../reliability/score.js';
import { SCORE_FORMATS } from '../reliability/score-print.js';
import { visible } from '../text/visible.js';
import type { Kind } from '../types.js';
import { readSide, type Side, textsOf } from './codings.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, formatFor, widthOf } from './display.js';
import type { Io } from './io.js';
import { COLOR_OPTIONS, formatOption, OUTPUT_OPTION, oneOf, WIDTH_OPTION } from './options.js';

const COMPARING = 'Comparing:';
const ALL = 'all';

/** Compares a researcher's own coding with results, or with a second coder's. */
export const score: Command = {
  name: 'score',
  summary: 'codes of one’s own against results or a second coder’s: precision, recall, F1, alpha',
  takesInputs: true,
  operands: {
    usage: 'GOLD PREDICTED',
    meaning:
      'two of: codes by hand (.jsonl, brat’s .ann), results (-f json, ndjson), folders of them; - is standard input',
  },
  options: [
    {
      flags: '--text <file>',
      description: 'the text that codes quote, or a folder or corpus of such (default: NAME.txt beside NAME.jsonl)',
      group: COMPARING,
      reads: true,
    },
    {
      flags: '--overlap <share>',
      description: `two places match from this share of what they cover together (default: ${LEAST_OVERLAP}; 1: the same span)`,
      group: COMPARING,
      parse: share,
    },
    {
      flags: '--show <kind>',
      description: `list what was missed, false alarms and fields that differ: ${[...KINDS.map(({ kind }) => kind), ALL].join(', ')}; in csv instead of the numbers`,
      group: COMPARING,
      parse: oneOf('kind', [...KINDS.map(({ kind }) => kind), ALL]),
    },
    formatOption(SCORE_FORMATS.map(({ name }) => name)),
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    { flags: '--bom', description: 'byte-order mark before csv, for Excel', group: 'Output:' },
  ],
  notes: [
    {
      title: 'Codes',
      lines: [
        '{"k": "figure", "line": 11, "q": "低於130", "low": null, "high": 130, "bound": "below"}',
        'k     figure, target or directive',
        'line  line of the text, from 1',
        'q     the words as written; "n": 2 for the second time that they stand on the line',
        'else  fields as the results have them; a field that no code has is not compared',
      ],
    },
  ],
  examples: [
    ['jianggao score mine.jsonl found.json --text speech.txt', 'how well the program did on a text that you coded'],
    ['jianggao score gold/ found.ndjson --show directive', 'many texts; each miss and false alarm with its line'],
    ['jianggao score ann.jsonl ben.jsonl --text speech.txt', 'how far two coders agree'],
  ],
  async run(names, options, io) {
    const [goldName, predictedName] = names;
    if (goldName === undefined || predictedName === undefined || names.length > 2)
      throw new UserError(
        'bad-usage',
        'score: name two files, as in: jianggao score mine.jsonl found.json --text speech.txt',
      );
    if (goldName === '-' && predictedName === '-')
      throw new UserError('bad-usage', 'score: only one of the two can be standard input');
    const texts = await textsOf(typeof options.text === 'string' ? options.text : undefined, io);
    const gold = await readSide(goldName, texts, io);
    const asked = new Set(gold.codings.map(({ name }) => name));
    const predicted = await readSide(predictedName, texts, io, (document) => asked.has(document));

    const { twice, alone } = pairUp(gold.codings, predicted.codings, predicted.others.length);
    if (twice.length === 0) throw new UserError('no-pair', noPair(goldName, gold, predictedName, predicted), 1);
    for (const one of twice) {
      const why = notOneText(one);
      if (why !== undefined)
        throw new UserError('other-text', `${one.document}: ${why}; code and analyse the same file`, 1);
    }
    const [ofGold, ofPredicted] = [kindsOf(gold.codings), kindsOf(predicted.codings)];
    const kinds = ofGold.filter((kind) => ofPredicted.includes(kind));
    const scored: Score = {
      ...{ gold: goldName, predicted: predictedName },
      documents: twice.map(({ document }) => document),
      leastOverlap: options.overlap ?? LEAST_OVERLAP,
      kinds: kinds.map((kind) => scoreKind(kind, twice, options.overlap)),
    };
    const show: Kind[] = options.show === ALL ? kinds : kinds.filter((kind) => kind === options.show);
    const format = formatFor(SCORE_FORMATS, options);
    const settings = {
      show,
      width: widthOf(options, io),
      color: colorOf(options, io),
      bom: options.bom ?? false,
      language: io.language,
    };
    async function* chunks(): AsyncIterable<string> {
      yield await format.print(scored, settings);
    }
    await deliver(chunks(), { file: options.output, safe: format.safe }, io);

    for (const { kind, plural } of KINDS) {
      if (ofGold.includes(kind) === ofPredicted.includes(kind)) continue;
      const without = ofGold.includes(kind) ? predictedName : goldName;
      await tell(`${plural} were not compared: ${labelOf(without)} has none`, io);
    }
    if (alone.length > 0)
      await tell(`not compared, since ${labelOf(predictedName)} lacks them: ${alone.join(', ')}`, io);
    return alone.length > 0 ? 1 : 0;
  },
};

const tell = (message: string, { stderr }: Io): Promise<void> => stderr.write(`jianggao: ${visible(message)}\n`);

/** @throws UserError unless `word` is a share above 0, up to 1. */
function share(word: string): number {
  const value = Number(word);
  if (!/^[\d.]+$/.test(word) || !(value > 0 && value <= 1))
    throw new UserError('bad-number', `--overlap ${word}: give a share above 0 and up to 1, as in 0.5`);
  return value;
}

const MOST_TOLD = 10;

function noPair(goldName: string, gold: Side, predictedName: string, predicted: Side): string {
  const namesOf = ({ codings, others, failed }: Side): string => {
    const names = [
      ...[...codings.map(({ name }) => name), ...others].map((name) => `“${name}”`),
      ...failed.map((name) => `“${name}” (could not be read)`),
    ];
    return names.length === 0 ? 'no document' : names.slice(0, MOST_TOLD).join(', ');
  };
  return `no document is in both: ${labelOf(goldName)} has ${namesOf(gold)}, ${labelOf(predictedName)} has ${namesOf(predicted)}; name the files of codes like the texts, or by their ids`;
}
