import { UserError } from '../../errors.js';
import { parseXml } from './xml.js';
import type { Archive } from './zip.js';

export const SAVE_AS_DOCX = 'save it as .docx (LibreOffice: soffice --headless --convert-to docx FILE)';
const SAVE_AS_CSV = 'save the sheet as .csv';

/** Zip archives that are other documents, by a part that only they have. */
const OTHERS: readonly [part: string, what: string, hint: string][] = [
  ['xl/workbook.xml', 'an Excel workbook (.xlsx)', SAVE_AS_CSV],
  ['xl/workbook.bin', 'an Excel workbook (.xlsb)', SAVE_AS_CSV],
  ['ppt/presentation.xml', 'a PowerPoint presentation (.pptx)', 'save its text as .txt or .docx'],
  ['ofd.xml', 'an OFD document', 'save it as .pdf or .docx'],
  ['index/document.iwa', 'a Pages document', 'export it as .docx'],
  ['meta-inf/container.xml', 'an e-book (.epub)', 'save it as .docx or .txt'],
  ['meta-inf/manifest.mf', 'a Java archive (.jar)', 'name documents only'],
];

/** The same by the media type that an archive names first. */
const MEDIA_TYPES: readonly [start: string, what: string, hint: string][] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)', SAVE_AS_DOCX],
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)', SAVE_AS_CSV],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation (.odp)', 'save its text as .txt'],
  ['application/epub', 'an e-book (.epub)', 'save it as .docx or .txt'],
  ['application/hwp', 'a Hangul document (.hwpx)', SAVE_AS_DOCX],
];

/** The name of the part that holds the text, as the archive's relations have it or as Word always names it. */
export function mainPart(archive: Archive): string {
  const usual = 'word/document.xml';
  const named = relationsOf(archive, '').get('officeDocument');
  if (named !== undefined && archive.names.has(named) && !OTHERS.some(([part]) => part === named)) return named;
  if (archive.names.has(usual)) return usual;
  const mediaType = archive.names.has('mimetype') ? new TextDecoder('latin1').decode(archive.read('mimetype')) : '';
  const [, what, hint] =
    MEDIA_TYPES.find(([start]) => mediaType.startsWith(start)) ??
    OTHERS.find(([part]) => archive.names.has(part)) ??
    (['', 'a zip archive', 'unpack it and name what is in it'] as const);
  throw notWord(what, hint);
}

export const notWord = (what: string, hint: string): UserError =>
  new UserError('binary', `${what}, not text; ${hint}`, 1);

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Which parts a part names, by the last word of their type: `styles` → `word/styles.xml`. The archive itself is `''`. */
export function relationsOf(archive: Archive, part: string): Map<string, string> {
  const folder = folderOf(part);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, string>();
  if (!bytes) return relations;
  for (const { attributes } of parseXml(bytes).children) {
    const { Type = '', Target = '', TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    if (TargetMode === 'External' || relations.has(type)) continue;
    relations.set(type, resolved(folder, Target).toLowerCase());
  }
  return relations;
}

/** From `word/`, `/word/styles.xml`, `styles.xml` and `../word/styles.xml` are one. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
