import { UserError } from '../errors.js';

/**
 * The standard's name of an encoding: `gb2312` is `gbk`.
 *
 * @throws UserError `unknown-encoding`.
 */
export function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const names = 'utf-8, utf-16le, utf-16be, gb18030, big5';
    throw new UserError(
      'unknown-encoding',
      `unknown encoding ${label}; write a name of the Encoding Standard: ${names}`,
    );
  }
}
