import { type Say, sayer } from '../messages/say.js';
import type { Change, Document } from '../types.js';
import { escapeControls } from '../write/envelope.js';
import type { ViewCell } from '../write/view.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { colorOf, widthOf } from './display.js';
import { inputsOf } from './inputs.js';
import {
  COLOR_OPTIONS,
  formatOption,
  INPUT_OPTIONS,
  OFFSETS_OPTION,
  type OptionValues,
  OUTPUT_OPTION,
  oneOf,
  RESTORE_OPTION,
  restoreOf,
  type TextScript,
  WIDTH_OPTION,
} from './options.js';

/** The text as the rules read it, or what was changed to get there. */
export const normalize: Command = {
  name: 'normalize',
  summary: 'the text as the rules read it, or in another script',
  takesInputs: true,
  options: [
    {
      flags: '--to <script>',
      description: 'hans, hant, tw (Taiwan), hk (Hong Kong) or original (default: hans)',
      group: 'Output:',
      parse: oneOf('script', ['hans', 'hant', 'tw', 'hk', 'original'] satisfies TextScript[]),
    },
    { flags: '--changes', description: 'list each change instead, with its place and reason', group: 'Output:' },
    { ...formatOption(['table', 'ndjson']), description: 'of --changes: table or ndjson (default: table)' },
    OUTPUT_OPTION,
    WIDTH_OPTION,
    ...COLOR_OPTIONS,
    OFFSETS_OPTION,
    RESTORE_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['jianggao normalize speech.txt', 'Simplified, half-width digits, no stray blanks'],
    ['jianggao normalize speech.txt --to tw', 'the same in Traditional characters as in Taiwan'],
    ['jianggao normalize speech.txt --changes', 'what was changed, where and why'],
    ['jianggao normalize speech.txt --changes -f ndjson | jq \'select(.reason == "restore")\'', 'only words restored'],
  ],
  async run(names, options, io) {
    const inputs = inputsOf(names, options, io);
    const { normalise } = await import('../normalise/index.js');
    async function* documents(): AsyncIterable<Document> {
      for await (const source of inputs.sources()) yield normalise(source, restoreOf(options.restore));
    }
    const chunks = !options.changes
      ? texts(documents(), options.to ?? 'hans')
      : options.format === 'ndjson'
        ? changeLines(documents(), options)
        : changeTables(documents(), widthOf(options, io), colorOf(options, io), await sayer(io.language));
    await deliver(chunks, { file: options.output, safe: options.changes ?? false }, io);
    return inputs.exitCode();
  },
};

async function* texts(documents: AsyncIterable<Document>, to: TextScript): AsyncIterable<string> {
  for await (const { text, normal } of documents) {
    const written = to === 'original' ? text : to === 'hans' ? normal : await converted(normal, to);
    yield written.endsWith('\n') ? written : `${written}\n`;
  }
}

async function converted(normal: string, to: Exclude<TextScript, 'hans' | 'original'>): Promise<string> {
  const { convert } = await import('../normalise/script.js');
  return convert(normal, to);
}

/** Changes that follow each other without a gap and for one reason are one: 領導講話 and not four characters. Restored words stay apart. */
function stretches(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    if (last && last.end === change.start && last.reason === change.reason && change.reason !== 'restore')
      merged[merged.length - 1] = { ...last, end: change.end, text: last.text + change.text, to: last.to + change.to };
    else merged.push(change);
  }
  return merged;
}

async function* changeLines(documents: AsyncIterable<Document>, { offsets }: OptionValues): AsyncIterable<string> {
  const { indexText } = await import('../text/lines.js');
  for await (const { source, text, changes } of documents) {
    const index = indexText(text);
    const count = offsets === 'utf16' ? (unit: number): number => unit : index.codepoint;
    const line = ({ start, end, text: from, to, reason }: Change): string => {
      const place = { start: count(start), end: count(end), ...index.position(start) };
      return `${JSON.stringify({ source: source.name, recordId: source.recordId, ...place, text: from, to, reason })}\n`;
    };
    yield escapeControls(stretches(changes).map(line).join(''));
  }
}

async function* changeTables(
  documents: AsyncIterable<Document>,
  width: number,
  color: boolean,
  say: Say,
): AsyncIterable<string> {
  const [{ indexText }, { visible, oneLine }, { printer }] = await Promise.all([
    import('../text/lines.js'),
    import('../text/visible.js'),
    import('../write/table.js'),
  ]);
  const print = await printer(color);
  const shown = (text: string): ViewCell =>
    text === ''
      ? { text: say.text('nothing'), style: 'dim' }
      : // Blanks are often all that changed, so they show as signs.
        { text: visible(text).replaceAll(' ', '␣').replaceAll('\u3000', '␣␣'), style: 'plain' };
  let first = true;
  for await (const { source, text, changes } of documents) {
    const index = indexText(text);
    const rows = stretches(changes).map((change): ViewCell[] => {
      const { line, column } = index.position(change.start);
      return [
        { text: `${line}:${column}`, style: 'dim' },
        shown(change.text),
        shown(change.to),
        { text: say.value('reason', change.reason), style: 'plain' },
      ];
    });
    const head = [
      { label: say.label('place'), right: true as const },
      { label: say.label('as written') },
      { label: say.label('read as') },
      { label: say.label('reason') },
    ];
    const title = print.paragraph(
      'title',
      source.name === '-' ? say.text('standard input') : oneLine(source.name),
      width,
    );
    yield `${first ? '' : '\n'}${title}${rows.length > 0 ? print.grid({ head, rows }, width) : `${say.text('nothing was changed')}\n`}`;
    first = false;
  }
}
