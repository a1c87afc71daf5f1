import { pretty } from '../write/envelope.js';
import { schemaOf } from '../write/schema.js';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { OUTPUT_OPTION } from './options.js';

/** The JSON Schema of the output. */
export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of the output',
  takesInputs: false,
  options: [OUTPUT_OPTION],
  examples: [
    ['jianggao schema > jianggao.schema.json', 'for a validator or an editor'],
    [
      'jianggao schema | jq -r \'."$defs".figure.properties | to_entries[] | .key + ": " + .value.description\'',
      'the fields of a figure',
    ],
  ],
  async run(_names, options, io) {
    async function* chunks(): AsyncIterable<string> {
      yield `${pretty(schemaOf())}\n`;
    }
    await deliver(chunks(), { file: options.output, safe: true }, io);
    return 0;
  },
};
