import { describe, expect, it } from 'vitest';
import { ordered } from '../../src/commands/ordered.js';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* numbers(count: number, asked: number[] = []): AsyncIterable<number> {
  for (let each = 0; each < count; each++) {
    asked.push(each);
    yield each;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('ordered', () => {
  it.each([1, 2, 3, 8])('keeps the order with %i at a time, whatever ends first', async (width) => {
    const task = async (each: number): Promise<number> => {
      await wait(each % 3 === 0 ? 5 : 0);
      return each * 10;
    };
    expect(await all(ordered(numbers(12), width, task))).toEqual(Array.from({ length: 12 }, (_, each) => each * 10));
  });

  it('works on no more than it may, and asks for no more than it can work on', async () => {
    let running = 0;
    let most = 0;
    const asked: number[] = [];
    const task = async (each: number): Promise<number> => {
      most = Math.max(most, ++running);
      await wait(1);
      running--;
      return each;
    };
    for await (const each of ordered(numbers(20, asked), 3, task)) expect(asked.length).toBeLessThanOrEqual(each + 5);
    expect(most).toBe(3);
  });

  it('yields what is ready while the next item is awaited', async () => {
    async function* slow(): AsyncIterable<number> {
      yield 1;
      await wait(30);
      yield 2;
    }
    const times: number[] = [];
    const start = performance.now();
    for await (const _ of ordered(slow(), 4, async (each) => each)) times.push(performance.now() - start);
    expect(times[0]).toBeLessThan(25);
    expect(times[1]).toBeGreaterThan(25);
  });

  it('ends with the first failure, in its turn', async () => {
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const task = async (each: number): Promise<number> => {
        if (each === 2) throw new Error('two');
        return each;
      };
      for await (const each of ordered(numbers(9), 4, task)) seen.push(each);
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });

  it('stops when told: what was begun is yielded', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncIterable<number> {
      for (let each = 0; ; each++) yield each;
    }
    const seen: number[] = [];
    for await (const each of ordered(endless(), 2, async (each) => each, controller.signal)) {
      seen.push(each);
      if (each === 4) controller.abort();
    }
    expect(seen.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(seen.length).toBeLessThanOrEqual(7);
  });
});
