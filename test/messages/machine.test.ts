/** What programs read is the same in every language; what people read is not. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/language.js';
import type { Failure, Report } from '../../src/types.js';
import { WRITERS, writeAll } from '../../src/write/index.js';
import { FAILURE, optionsWith, reportOf, SAMPLE, stream, textOf } from '../write/sample.js';

const FOR_PEOPLE = ['table', 'markdown'];

it.each(WRITERS.map((writer) => [writer.name, writer] as const))('%s', async (name, writer) => {
  const kinds = name === 'ig-script' ? (['directive'] as const) : (['figure', 'target', 'directive'] as const);
  const written = await Promise.all(
    LANGUAGES.map((language) =>
      textOf(
        writeAll(
          writer,
          stream<Report | Failure>(reportOf(SAMPLE, kinds), FAILURE),
          optionsWith({ kinds: [...kinds], language, width: 120 }),
        ),
      ),
    ),
  );
  expect(written[0]).toBe(
    await textOf(
      writeAll(
        writer,
        stream<Report | Failure>(reportOf(SAMPLE, kinds), FAILURE),
        optionsWith({ kinds: [...kinds], width: 120 }),
      ),
    ),
  );
  expect(new Set(written).size).toBe(FOR_PEOPLE.includes(name) ? LANGUAGES.length : 1);
});
