/** Signatures of the records of a zip archive (PKWARE APPNOTE 4.3). */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01 00:00, the first moment that an archive can tell. */
const FIRST_MOMENT = 0x00210000;

/** A zip archive with the times of its files taken out, so that equal contents are equal bytes. Changes `archive` itself. */
export function unstamped(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new RangeError('no zip archive');
  let at = view.getUint32(end + 16, true);
  for (let files = view.getUint16(end + 10, true); files > 0; files--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError(`no central record of a zip archive at ${at}`);
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(local + 10, FIRST_MOMENT, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
