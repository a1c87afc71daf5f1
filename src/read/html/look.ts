/** Tags that a page or a saved part of one begins with. */
const FIRST_TAG =
  /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|center|article|main|section|span|font|h[1-6])\b[^<]*>/i;

/**
 * Whether a text, of which `head` is the beginning, is a web page or a part of one. Angle brackets in plain text, XML and Markdown
 * are none.
 */
export const looksLikeHtml = (head: string): boolean =>
  FIRST_TAG.test(
    head.replace(
      /^(?:\xef\xbb\xbf|\ufeff)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>(?=\s*<(?:!doctype\s+html|html)))*/i,
      '',
    ),
  );
