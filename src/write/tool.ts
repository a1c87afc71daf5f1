import { readFileSync } from 'node:fs';

/** Name and version of the program, as every envelope and `--version` print them. */
export const TOOL: { name: string; version: string } = (() => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return { name, version };
})();

/** Changes only when a field changes its meaning. */
export const SCHEMA_VERSION = 1;
