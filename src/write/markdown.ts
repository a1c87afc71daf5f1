import { type Say, sayer } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { Report, WriteOptions, Writer } from '../types.js';
import { facts, groupsOf, headingOf, nameOf, plural, viewOf } from './view.js';

/** Makes text mean itself in Markdown and its HTML. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~$&#]/g, '\\$&');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Enough width that no column is left out: Markdown has no lines to fit. */
const WIDE = 1000;

/** Headings, counts and pipe tables: for a report, an issue, a notebook. */
export const markdown: Writer = {
  name: 'markdown',
  summary: 'headings and pipe tables for a report',
  extensions: ['.md', '.markdown'],
  safe: true,
  document: async (report, options, first) =>
    `${first ? '' : '\n'}${documentMarkdown(report, options, await sayer(options.language))}`,
};

function documentMarkdown(report: Report, { kinds, fields }: WriteOptions, say: Say): string {
  const { document, omitted } = report;
  const parts = [`# ${escapeMarkdown(nameOf(document, say))}\n`, `${escapeMarkdown(facts(document, say))}\n`];
  for (const { message } of document.problems) parts.push(`> ${escapeMarkdown(say.text(oneLine(message)))}\n`);
  for (const { title, details, rows, counts } of groupsOf(report, kinds, say)) {
    if (title !== null) parts.push(`## ${escapeMarkdown(title)}\n`);
    if (details !== null) parts.push(`${escapeMarkdown(details)}\n`);
    parts.push(counts.map(({ count, detail }) => `- ${count}${detail && `: ${detail}`}\n`).join(''));
    for (const kind of kinds) {
      const own = rows.filter((each) => each.kind === kind);
      const view = viewOf(kind, own, fields, WIDE, say);
      if (own.length === 0 || view.length === 0) continue;
      parts.push(`### ${headingOf(kind, say)}\n`);
      const head = row(view.map(({ label }) => label)) + row(view.map(({ right }) => (right ? '--:' : '---')));
      parts.push(head + own.map((each) => row(view.map(({ cell }) => escapeMarkdown(cell(each).text)))).join(''));
    }
  }
  for (const kind of kinds)
    if (omitted[kind] > 0) parts.push(`${say.text(`… and ${say.text(plural(omitted[kind], `more ${kind}`))}`)}\n`);
  return parts.join('\n');
}
