/** Imports only go down: the floors of the house, read from the import lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the roof down. A folder or file of `src/` imports its own folder and what is on lower floors; those on one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['cli'],
  ['process-io'],
  ['commands'],
  ['index'],
  ['report'],
  ['compare'],
  ['explain'],
  ['analyze'],
  ['structure', 'lexicon-file', 'summary', 'lexical', 'reliability'],
  // The stages: a later one may use the shapes of an earlier one.
  ['refine'],
  ['extract'],
  ['frame'],
  ['split'],
  ['normalise', 'read', 'write'],
  ['segment', 'columns'],
  ['fields', 'text', 'messages'],
  ['lexicon'],
  ['errors', 'types'],
];

/** Packages that only these files may load, so that what is slow to load, or bound to a system, is in one place. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  'opencc-js': ['normalise/script.ts'],
  nodejieba: ['segment.ts'],
  chalk: ['write/table.ts'],
  'cli-table3': ['write/table.ts'],
  commander: ['cli.ts', 'commands/shell/parser.ts'],
  'string-width': ['text/width.ts'],
  chardet: ['read/decode.ts'],
  'csv-parse': ['read/corpus.ts', 'read/sheet.ts'],
  'iconv-lite': ['text/hkscs.ts'],
  tinyglobby: ['read/files.ts'],
  marked: ['read/markdown.ts'],
  'pdfjs-dist': ['read/pdf/pages.ts'],
  yaml: ['lexicon-file/tree.ts'],
  'read-excel-file': ['read/sheet.ts'],
  'hyparquet-writer': ['write/parquet.ts'],
  'write-excel-file': ['write/workbook.ts', 'write/xlsx.ts'],
  htmlparser2: ['read/docx/xml.ts', 'read/html/tree.ts'],
};

const SRC = 'src';

interface Import {
  from: string;
  /** A file of `src/`, or the name of a package or of one of node's own modules. */
  to: string;
  isOurs: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')`. */
const IMPORT = /(?:^(?:import|export)\b[^'";]*?\bfrom |\bimport\(|\brequire\(|^import )'(?<name>[^']+)'/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  [...textOf(from).matchAll(IMPORT)].map(({ groups }): Import => {
    const name = groups?.name ?? '';
    const isOurs = name.startsWith('.');
    const to = isOurs ? posix.join(dirname(from), name).replace(/\.js$/, '.ts') : name;
    return { from, to, isOurs };
  }),
);

/** The folder, or the file itself where it stands in `src/`. */
const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '');
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('src', () => {
  it('is read whole', () => {
    expect(imports.length).toBeGreaterThan(200);
    for (const { to } of imports.filter(({ isOurs }) => isOurs)) expect(files).toContain(to);
  });

  it('has a floor for every file', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('imports only downwards', () => {
    const wrong = imports.filter(
      ({ from, to, isOurs }) => isOurs && roomOf(from) !== roomOf(to) && floorOf(from) >= floorOf(to),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('has no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file))
        for (const { to } of imports.filter(({ from, isOurs }) => isOurs && from === file)) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has shapes that import nothing', () => {
    expect(imports.filter(({ from }) => from === 'types.ts').map(told)).toEqual([]);
  });

  it.each(Object.entries(WALLS))('loads %s in one place', (name, places) => {
    const own = imports.filter(({ to, isOurs }) => !isOurs && (to === name || to.startsWith(`${name}/`)));
    expect([...new Set(own.map(({ from }) => from))]).toEqual(places);
  });

  it('loads no package that is behind no wall', () => {
    const packages = imports.filter(({ to, isOurs }) => !isOurs && !to.startsWith('node:'));
    expect(packages.filter(({ to }) => !Object.keys(WALLS).some((name) => to.startsWith(name))).map(told)).toEqual([]);
  });

  it('has stages that know no system', () => {
    const stages = ['normalise', 'split', 'frame', 'extract', 'refine', 'lexicon', 'structure', 'analyze'];
    const wrong = imports.filter(({ from, to }) => stages.includes(roomOf(from)) && to.startsWith('node:'));
    expect(wrong.map(told)).toEqual([]);
  });

  it('knows the process in one place', () => {
    const word = /(?<![\w.])(?:process\.(?:argv|cwd|env|exit|hrtime|on|platform|std|version)|console\.)/;
    const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(files.filter((file) => !['cli.ts', 'process-io.ts'].includes(file) && word.test(code(file)))).toEqual([]);
  });
});
