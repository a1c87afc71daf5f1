import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link, PAGE_MODULES } from '../../src/report/link.js';

describe('link', () => {
  it.each([
    [["import { a } from './a.js';\nexport const b = a;\n"], 'const b = a;'],
    [["import {\n  a,\n  b,\n} from './a.js';\na(b);\n"], 'a(b);'],
    [['export function f() {\n}\nexport {};\n'], 'function f() {\n}'],
    [['const one = 1;\n', 'const two = 2;\n'], 'const one = 1;\nconst two = 2;'],
  ])('case %#', (modules, body) => {
    expect(link(modules)).toBe(`(() => {\n'use strict';\n${body}\n})();\n`);
  });

  it.each([
    "import fs from 'fs';\n",
    'export default 1;\n',
    'const a = 1;\nexport { a };\n',
    "export * from './a.js';\n",
    "const a = '</script>';\n",
  ])('refuses %j', (module) => {
    expect(() => link([module])).toThrow(RangeError);
  });

  it('takes every module of the page, after those that it imports', () => {
    const modules = readdirSync('src/report/page').filter((file) => file.endsWith('.ts'));
    expect(modules.map((file) => file.replace(/ts$/, 'js')).sort()).toEqual([...PAGE_MODULES].sort());
    for (const [index, name] of PAGE_MODULES.entries()) {
      const text = readFileSync(`src/report/page/${name.replace(/js$/, 'ts')}`, 'utf8');
      for (const [, from = ''] of text.matchAll(/^(?:import|\}) (?!type)[^;]*from '\.\/([^']+)'/gm))
        expect(PAGE_MODULES.indexOf(from)).toBeLessThan(index);
    }
  });
});
