import type { Paragraph } from './paragraphs.js';

/** The paragraphs as Markdown: headings with #, a table with a line under its head, a blank line between paragraphs. */
export function markdownOf(paragraphs: readonly Paragraph[]): string {
  const blocks: string[] = [];
  let table: string[] = [];
  for (const { kind, level, numbering, text, cells } of paragraphs) {
    if (kind === 'row') {
      table.push(`| ${cells.join(' | ')} |`);
      if (table.length === 1) table.push(`|${' --- |'.repeat(cells.length)}`);
      continue;
    }
    if (table.length > 0) blocks.push(table.join('\n'));
    table = [];
    if (kind === 'title') blocks.push(`# ${text}`);
    else if (kind === 'heading') blocks.push(`${'#'.repeat(level + 1)} ${numbering}${text}`);
    else blocks.push(text);
  }
  if (table.length > 0) blocks.push(table.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}
