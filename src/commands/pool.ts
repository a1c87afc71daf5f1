import { Worker as Thread } from 'node:worker_threads';
import type { Source } from '../types.js';
import type { Done, Work, Worker } from './work.js';

/** Threads that share the work of a run. */
export interface Pool {
  run: Worker;
  close(): Promise<void>;
}

/** What a thread is asked. */
export interface Request {
  id: number;
  source: Source;
  first: boolean;
}

/** What it answers: the document, or the stack of a bug of ours. */
export type Answer = { id: number } & ({ done: Done } | { bug: string });

interface Waiting {
  resolve(done: Done): void;
  reject(error: Error): void;
}

/** So many documents wait at each thread, so that none is idle while the answer that comes next in order takes its time elsewhere. */
const AT_A_TIME = 8;

/** Threads collect garbage side by side, each at the other's cost: with room for more young objects they do it less often. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** How many documents a pool of `jobs` threads takes at a time. */
export const roomOf = (jobs: number): number => jobs * AT_A_TIME;

/** A pool of `jobs` threads, each started when there is work for it: every one loads the segmenter for itself. */
export function poolOf(work: Work, jobs: number): Pool {
  const threads: { thread: Thread; waiting: Map<number, Waiting> }[] = [];
  let next = 0;
  const start = (): (typeof threads)[number] => {
    const waiting = new Map<number, Waiting>();
    const thread = new Thread(new URL('./pool-thread.js', import.meta.url), { workerData: work, resourceLimits });
    const fail = (error: Error): void => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    thread.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('done' in answer) one?.resolve(answer.done);
      else one?.reject(Object.assign(new Error('in a thread'), { stack: answer.bug }));
    });
    thread.on('error', fail);
    thread.on('exit', (code) => fail(new Error(`a thread ended with code ${code}`)));
    const started = { thread, waiting };
    threads.push(started);
    return started;
  };
  return {
    run(source, first) {
      const idle = threads.find(({ waiting }) => waiting.size === 0);
      const least = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
      const { thread, waiting } = idle ?? (threads.length < jobs || !least ? start() : least);
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, source, first } satisfies Request);
      });
    },
    async close() {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}
