import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.js';

/** Packages that decide what is found. */
const PACKAGES: readonly string[] = ['nodejieba', 'opencc-js', 'pdfjs-dist'];

/** What a run depends on besides the program itself. */
export function environment({ versions }: Io): Record<string, string | null> {
  return {
    node: versions.node,
    icu: versions.icu ?? null,
    ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    platform: platform(),
    arch: arch(),
  };
}

/** The version of a package that is installed; `null` where it is not. Not all let their package.json be asked for by name. */
function versionOf(name: string): string | null {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (require(join(folder, name, 'package.json')) as { version: string }).version;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return null;
}
