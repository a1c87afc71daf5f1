import { ENGLISH, type Say } from '../messages/say.js';
import type { Io } from './io.js';

/** Tells a person at a terminal how far a run is. */
export interface Progress {
  /** Bytes of input that were read. */
  read(bytes: number): void;
  document(characters: number): void;
  failure(): void;
  /** Takes the line away, so that another can be written. */
  clear(): Promise<void>;
}

const NONE: Progress = { read: () => {}, document: () => {}, failure: () => {}, clear: async () => {} };

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 200;
/** Nothing is told of a run that takes no longer, in milliseconds. */
const PATIENCE = 1500;

/** Progress on standard error, if that is a terminal and `wanted`. `total`: bytes of all inputs, where they are known. */
export function progressOf(
  { stderr, now }: Io,
  wanted: boolean,
  total: number | undefined,
  say: Say = ENGLISH,
): Progress {
  if (!wanted || !stderr.isTerminal) return NONE;
  const start = now();
  let shown = start + PATIENCE - EVERY;
  let drawn = false;
  const count = { bytes: 0, documents: 0, characters: 0, failures: 0 };
  const draw = (): void => {
    const time = now();
    if (time - shown < EVERY) return;
    shown = time;
    drawn = true;
    void stderr.write(`\r\u001b[K${say.text(lineOf(count, (time - start) / 1000, total))}`);
  };
  return {
    read: (bytes) => {
      count.bytes += bytes;
    },
    document: (characters) => {
      count.documents++;
      count.characters += characters;
      draw();
    },
    failure: () => {
      count.failures++;
      draw();
    },
    clear: async () => {
      if (drawn) await stderr.write('\r\u001b[K');
      drawn = false;
    },
  };
}

/** `1234 documents · 105,000 characters a second · 2 failed · 1:20 left` */
export function lineOf(
  {
    bytes,
    documents,
    characters,
    failures,
  }: { bytes: number; documents: number; characters: number; failures: number },
  seconds: number,
  total: number | undefined,
): string {
  const rate = Math.round(characters / Math.max(seconds, 0.001));
  const parts = [`${documents} documents`, `${rate} characters a second`];
  if (failures > 0) parts.push(`${failures} failed`);
  // What was read is ahead of what is done by the few documents that are on their way.
  if (total !== undefined && bytes > 0 && bytes < total)
    parts.push(`${clock((seconds / bytes) * (total - bytes))} left`);
  return parts.join(' · ');
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}
