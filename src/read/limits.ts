/** Bounds that keep one bad file from taking the machine down. Each is far above what documents of this kind have. */
export const LIMITS = {
  /** Bytes of one input. */
  bytes: 256 * 1024 * 1024,
  /** Bytes of one line of a corpus. */
  line: 64 * 1024 * 1024,
  /** UTF-16 units of the text of one document: fifty novels. */
  characters: 32 * 1024 * 1024,
  /** Bytes that one part of a packed file (docx) may unpack to. */
  unpacked: 128 * 1024 * 1024,
  /** Elements inside one another, in HTML and XML. */
  depth: 2000,
  /** Pages of one PDF. */
  pages: 20_000,
} as const;
