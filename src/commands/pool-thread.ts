/** A thread of the pool: answers each document it is sent, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Request } from './pool.js';
import { type Work, worker } from './work.js';

const making = worker(workerData as Work);

parentPort?.on('message', async ({ id, source, first }: Request) => {
  let answer: Answer;
  try {
    answer = { id, done: await (await making)(source, first) };
  } catch (error) {
    answer = { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
