import { stat } from 'node:fs/promises';

/** A file named on the command line, and which speech of it. */
export interface Operand {
  file: string;
  /** Id of the speech, `s1`; `null` for the whole file. */
  speech: string | null;
}

const WITH_SPEECH = /^(?<file>.+)#s?(?<number>[1-9]\d{0,4})$/s;

/** Reads `speech.txt`, or `speech.txt#1` and `speech.txt#s1`, its first speech. A file that is really called so is that file. */
export async function operandOf(word: string): Promise<Operand> {
  const { file, number } = WITH_SPEECH.exec(word)?.groups ?? {};
  const isFile =
    file === undefined ||
    (await stat(word).then(
      () => true,
      () => false,
    ));
  return isFile ? { file: word, speech: null } : { file, speech: `s${number}` };
}
