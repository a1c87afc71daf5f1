/** The page's own script, made of the modules under `page/`: each imports only what stands before it. */

/** In the order of their imports. */
export const PAGE_MODULES: readonly string[] = [
  'fold.js',
  'conditions.js',
  'page.js',
  'language.js',
  'text.js',
  'panel.js',
  'tables.js',
  'views.js',
  'main.js',
];

const IMPORT = /^import\s[^;]*?\sfrom\s+'\.[^']*';$/gm;
const EXPORT = /^export (?=(?:async )?(?:function|const|let|class)\b)/gm;
/** What the compiler leaves of a module that has no other export. */
const EMPTY_EXPORT = /^export \{\};$/gm;

/**
 * One script out of modules as the compiler wrote them, in the order of {@link PAGE_MODULES}.
 *
 * @throws RangeError for a defect of ours: an import or export in a form that is not foreseen.
 */
export function link(modules: readonly string[]): string {
  const linked = modules.map((text) => text.replace(IMPORT, '').replace(EXPORT, '').replace(EMPTY_EXPORT, '').trim());
  const left = /^(?:import|export)\b.*$/m.exec(linked.join('\n'));
  if (left) throw new RangeError(`not linked: ${left[0]}`);
  const script = `(() => {\n'use strict';\n${linked.join('\n')}\n})();\n`;
  if (/<\/script|<!--/i.test(script)) throw new RangeError('the script of the page would end its element');
  return script;
}
