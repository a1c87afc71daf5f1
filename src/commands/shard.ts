import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { Failure, Source } from '../types.js';

/** One of `of` shares, counted from 1. */
export interface Shard {
  index: number;
  of: number;
}

/** @throws UserError unless `word` is `i/n` with i from 1 to n. */
export function parseShard(word: string): Shard {
  const parts = /^(?<index>\d{1,6})\/(?<of>\d{1,6})$/.exec(word)?.groups;
  const [index, of] = [Number(parts?.index), Number(parts?.of)];
  if (!parts || index < 1 || of < 1 || index > of)
    throw new UserError('bad-usage', `--shard ${word}: write which of how many, as in 1/4`);
  return { index, of };
}

/**
 * Whether an input belongs to a share: by a hash of its record id, else of its name, so that the share is the same whatever else
 * there is, in whatever order.
 */
export function isIn({ index, of }: Shard, input: Source | Failure): boolean {
  const key = input.recordId ?? ('error' in input ? input.source : input.name);
  return (createHash('sha256').update(key).digest().readUInt32BE(0) % of) + 1 === index;
}
