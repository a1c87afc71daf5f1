import { UserError } from '../../errors.js';
import type { Extracted } from '../../types.js';
import { extraction } from '../extraction.js';
import { block, bounded, endContainer, notes, type Reading } from './blocks.js';
import { numbering } from './numbering.js';
import { folderOf, mainPart, notWord, relationsOf, SAVE_AS_DOCX } from './parts.js';
import { stylesOf } from './styles.js';
import { child, type Element, parseXml } from './xml.js';
import { damaged, openZip } from './zip.js';

/**
 * The text of a Word document as it reads when all tracked changes are accepted. A paragraph is a line, and so is what stands
 * behind a line break in it; automatic numbering is written out. Marks: headings (by outline level or the name of the style; `Title`
 * counts as level 1, as does `Heading 1`), table rows (cells apart by tabs; what a merged cell covers is empty cells), and footnotes
 * and endnotes, which stand at the end. The text of a box stands after the paragraph or row that holds it.
 *
 * Left out: comments, headers and footers, hidden text, the marks of footnotes, pinyin above characters, prompts of empty form fields,
 * and the table of contents, which says every heading twice. A tab is written as U+3000, since `\t` parts cells.
 *
 * @throws UserError `binary` for an archive that is no Word document; `damaged`, `too-deep`, `too-large`.
 */
export function extractDocx(bytes: Uint8Array): Extracted {
  const archive = openZip(bytes);
  const main = mainPart(archive);
  const related = relationsOf(archive, main);
  const part = (type: string): Uint8Array | undefined =>
    archive.read(related.get(type) ?? `${folderOf(main)}${type}.xml`);
  const tree = (type: string): Element | undefined => {
    const found = part(type);
    return found && parseXml(found);
  };

  const result = extraction();
  const styles = stylesOf(tree('styles'));
  const reading: Reading = {
    styles,
    numbering: numbering(tree('numbering'), styles.listOf),
    carried: '',
    boxes: [],
    isInCell: false,
    emit: bounded(result),
    hasEmbedded: false,
  };

  const document = archive.read(main);
  if (!document) throw damaged('its main part is missing');
  const root = parseXml(document, { inside: ['document', 'body'], each: (element) => block(element, reading) });
  if (root.name !== 'document') throw notWord('an Office file without a Word document in it', SAVE_AS_DOCX);
  if (!child(root, 'body')) throw damaged('its main part has no text in it');
  endContainer(reading);
  for (const type of ['footnote', 'endnote']) notes(part(`${type}s`), type, reading);

  const extracted = result.done();
  if (!reading.hasEmbedded) return extracted;
  if (extracted.text === '')
    throw new UserError('empty', `${EMBEDDED}; open it in a word processor and save it anew`, 1);
  const message = `${EMBEDDED} and was left out; open it in a word processor and save it anew`;
  return { ...extracted, problems: [...extracted.problems, { code: 'embedded', message, start: null, end: null }] };
}

const EMBEDDED = 'text of the Word file is in it as another file (a web page or document)';
