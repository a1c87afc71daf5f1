/** The English that people are told, taken from the definitions of commands and from the sources: what the catalogue must have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { COLUMNS } from '../../src/columns.js';
import { COMMANDS } from '../../src/commands/index.js';

/** A text and where it is said. In what comes from the sources `{}` stands for what is put in. */
export interface English {
  text: string;
  where: string;
}

/** All that `--help` says. */
export function ofHelp(): English[] {
  return COMMANDS.flatMap(({ name, summary, options, notes = [], examples }) => {
    const where = `${name} --help`;
    const texts = [
      summary,
      ...options.flatMap(({ description, group }) => [...description.split('\n'), group]),
      ...notes.flatMap(({ title, lines }) => [
        `${title}:`,
        // A line of JSON is the same in every language.
        ...lines.filter((line) => !line.startsWith('{')).map((line) => line.replace(/^\S+ +/, '')),
      ]),
      ...examples.map(([, does]) => does),
    ];
    return texts.filter((text) => text !== '').map((text) => ({ text, where }));
  });
}

const SRC = 'src';
const sources = (): ts.SourceFile[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('messages'))
    .sort()
    .map((name) => ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.ES2023, true));

/**
 * Messages in the sources: of every `new UserError(code, MESSAGE)`, of problems `{ code, message: MESSAGE }`, of `bad(MESSAGE)` and the like,
 * of what is written to standard error behind `jianggao: `, of `tell(MESSAGE)` and of `say.text(MESSAGE)`. One that is put together elsewhere is not seen.
 */
export function ofSources(): English[] {
  const found: English[] = [];
  for (const file of sources()) {
    const add = (node: ts.Expression | undefined, cut = (text: string): string => text): void => {
      const { line } = file.getLineAndCharacterOfPosition(node?.getStart() ?? 0);
      // The report of a bug is for us.
      for (const text of textsOf(node).map(cut))
        if (/[a-z]{3}/.test(text.replaceAll('{}', '')) && !text.startsWith('jianggao'))
          found.push({ text, where: `${file.fileName}:${line + 1}` });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'UserError') add(node.arguments?.[1]);
      if (ts.isObjectLiteralExpression(node)) {
        const named = (name: string): ts.ObjectLiteralElementLike | undefined =>
          node.properties.find((property) => property.name?.getText() === name);
        const message = named('message');
        if (named('code') && message && ts.isPropertyAssignment(message)) add(message.initializer);
      }
      if (ts.isCallExpression(node)) {
        const called = node.expression.getText();
        if (/(?:^|\.)say\.text$/.test(called)) add(node.arguments[0]);
        // What is wrong, for a message that says where.
        if (['bad', 'faulty', 'fail', 'wrong', 'damaged', 'notWord', 'tooLarge'].includes(called))
          add(node.arguments.at(-1));
        if (called === 'tell') add(node.arguments[0]);
        if (/stderr\.write$/.test(called))
          add(node.arguments[0], (text) => (text.startsWith('jianggao: ') ? text.slice(10).trimEnd() : ''));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The heads of columns: `label: '…'` in the sources, and the second word of `of('figure', 'text', …)` in views. */
export function labels(): English[] {
  const found: English[] = COLUMNS.map(({ name, label }) => ({ text: label, where: `--fields ${name}` }));
  for (const file of sources().filter(({ fileName }) =>
    /^(?:commands|reliability|summary|write|fields)/.test(fileName),
  )) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'label')
        for (const text of textsOf(node.initializer)) found.push({ text, where: file.fileName });
      if (ts.isCallExpression(node)) {
        const called = node.expression.getText();
        if (called === 'say.label' || (called === 'of' && file.fileName === 'write/view.ts'))
          for (const text of textsOf(node.arguments[called === 'of' ? 1 : 0]))
            found.push({ text, where: file.fileName });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found.filter(({ text }) => /[a-z]{2}/.test(text.replaceAll('{}', '')));
}

/** The texts an expression may be, as far as it says so itself. */
function textsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (before, { expression, literal }) =>
        before.flatMap((text) => {
          const inner = ts.isConditionalExpression(expression) ? textsOf(expression) : [];
          const parts = inner.length > 1 ? inner : ['{}'];
          return parts.map((part) => text + part + literal.text);
        }),
      [node.head.text],
    );
  return [];
}
