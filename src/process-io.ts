import type { Io, Output } from './commands/io.js';
import { sayer } from './messages/say.js';
import type { Language } from './types.js';

/** The language is known for good once the configuration has been read. */
export type ProcessIo = Io & { language: Language };

/** Each stream is opened when it is used: that takes some milliseconds, which every command would wait for. */
export function processIo(language: Language): ProcessIo {
  const stdout = once(() => output(process.stdout));
  const stderr = once(() => told(output(process.stderr), () => io.language));
  // Listened for only by a run that can end well: any other is ended by the signal itself, as is one that is told twice.
  const interrupted = once(() => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
    return controller.signal;
  });
  const io: ProcessIo = {
    language,
    stdin: {
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    env: process.env,
    now: () => performance.now(),
    get interrupted() {
      return interrupted();
    },
    versions: process.versions,
  };
  return io;
}

/** Puts each message, `jianggao: …`, into the language of the user. */
function told(stderr: Output, language: () => Language): Output {
  return {
    ...stderr,
    async write(text) {
      const { text: say } = await sayer(language());
      await stderr.write(
        typeof text === 'string'
          ? text.replace(
              /^(jianggao: )((?:.|\n(?!jianggao: |$))+)/gm,
              (_, name: string, message: string) => name + say(message),
            )
          : text,
      );
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // Each write hears of its own error; without a listener the stream would end the process.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
