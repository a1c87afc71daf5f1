/**
 * Runs `task` on each item, at most `width` at a time, and yields the results in the order of the items, each as soon as it and all
 * before it are there. No more items are asked for than can be worked on, and none once the reader stops.
 *
 * @param stop ends it early: what was begun is yielded, nothing more is asked for
 */
export async function* ordered<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  task: (item: Item) => Promise<Result>,
  stop?: AbortSignal,
): AsyncIterable<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const running: { result: Promise<Result>; done: boolean }[] = [];
  let step: IteratorResult<Item> | undefined;
  let asking = false;
  let failure: { error: unknown } | undefined;
  let wake = (): void => {};
  const ask = (): void => {
    asking = true;
    iterator.next().then(
      (next) => {
        step = next;
        asking = false;
        wake();
      },
      (error: unknown) => {
        failure = { error };
        asking = false;
        wake();
      },
    );
  };
  const begin = (item: Item): void => {
    const one = { result: task(item), done: false };
    const settled = (): void => {
      one.done = true;
      wake();
    };
    // A failure is heard in its turn.
    one.result.then(settled, settled);
    running.push(one);
  };
  const stopped = (): void => wake();
  stop?.addEventListener('abort', stopped);
  try {
    ask();
    for (;;) {
      if (step && !step.done) {
        begin(step.value);
        step = undefined;
      }
      const over = failure !== undefined || step?.done === true || stop?.aborted === true;
      if (!over && !asking && !step && running.length < width) ask();
      const [head] = running;
      if (head && (head.done || over)) {
        running.shift();
        yield await head.result;
      } else if (!head && over) break;
      else if (!(step && !step.done))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    if (failure) throw failure.error;
  } finally {
    stop?.removeEventListener('abort', stopped);
    // A reader that waits for standard input would keep this waiting too.
    if (!stop?.aborted) await iterator.return?.();
  }
}
